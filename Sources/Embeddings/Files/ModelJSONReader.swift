/// Reads JSON (RFC 8259) from bytes that nobody vouches for.
///
/// It is small so that a fuzzer reaches all of it: no number overflows, no nesting exhausts the
/// stack, and every byte is looked at once.
struct ModelJSONReader {
  /// How many arrays and objects may lie in one another.
  static let deepest = 32

  /// Why bytes are no JSON, in words that fit behind "is not valid JSON:".
  struct Failure: Error {
    let reason: String
    let position: Int
  }

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The one value that the bytes hold; blanks around it are allowed.
  static func value(_ bytes: UnsafeRawBufferPointer) throws(Failure) -> ModelJSON {
    var reader = ModelJSONReader(bytes)
    reader.passBlanks()
    let value = try reader.value(depth: 0)
    reader.passBlanks()
    guard reader.position == bytes.count else {
      throw reader.failure("something follows the value")
    }
    return value
  }

  private func failure(_ reason: String) -> Failure { Failure(reason: reason, position: position) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func passBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> ModelJSON {
    guard depth < Self.deepest else { throw failure("it is nested too deeply") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw failure("it ends too early")
    default: return try number()
    }
  }

  private mutating func word(_ text: StaticString, _ value: ModelJSON) throws(Failure)
    -> ModelJSON
  {
    for i in 0..<text.utf8CodeUnitCount {
      guard take(text.utf8Start[i]) else { throw failure("an unknown word") }
    }
    return value
  }

  private mutating func object(depth: Int) throws(Failure) -> ModelJSON {
    position += 1
    var members: [ModelJSON.Member] = []
    var names: Set<String> = []
    passBlanks()
    if take(UInt8(ascii: "}")) { return .object([]) }
    while true {
      passBlanks()
      guard next == UInt8(ascii: "\"") else { throw failure("a name is missing") }
      let name = try string()
      guard names.insert(name).inserted else { throw failure("a name stands twice") }
      passBlanks()
      guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
      passBlanks()
      members.append(.init(name: name, value: try value(depth: depth + 1)))
      passBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw failure("a comma is missing") }
    }
  }

  private mutating func array(depth: Int) throws(Failure) -> ModelJSON {
    position += 1
    var values: [ModelJSON] = []
    passBlanks()
    if take(UInt8(ascii: "]")) { return .array([]) }
    while true {
      passBlanks()
      values.append(try value(depth: depth + 1))
      passBlanks()
      if take(UInt8(ascii: "]")) { return .array(values) }
      guard take(UInt8(ascii: ",")) else { throw failure("a comma is missing") }
    }
  }

  private mutating func string() throws(Failure) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw failure("a text is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case ..<0x20: throw failure("a control character in a text")
      default: text.append(byte)
      }
    }
    throw failure("a text has no end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure("a text has no end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw failure("an unknown escape")
    }
  }

  private mutating func escapedScalar() throws(Failure) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw failure("half a surrogate pair")
    }
    let second = try fourDigits()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure("half a surrogate pair") }
    return scalar
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw failure("an escape lacks digits")
      }
      position += 1
      value = value * 16 + UInt32(digit)
    }
    return value
  }

  private mutating func number() throws(Failure) -> ModelJSON {
    let start = position
    var isWhole = true
    _ = take(UInt8(ascii: "-"))
    let first = next
    guard try digits() == 1 || first != UInt8(ascii: "0") else {
      throw failure("a number begins with 0")
    }
    if take(UInt8(ascii: ".")) {
      isWhole = false
      _ = try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      _ = try digits()
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw failure("a number is too large") }
    return .number(value)
  }

  private mutating func digits() throws(Failure) -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw failure("a number is missing") }
    return position - start
  }
}

/// Parses one JSON value (RFC 8259), strictly but for `NaN` and `Infinity`, which count as null.
///
/// Python writes these for missing numbers.
struct JSONParser {
  /// Why a text is no JSON.
  struct Failure: Error, Hashable {
    let reason: String
    /// Bytes from the beginning of the span.
    let offset: Int
  }

  static let maximumDepth = 64

  private let decoder: CharacterDecoder
  private var position: Int

  /// Parses a part of the bytes that must hold exactly one value.
  static func parse(
    _ bytes: Span<UInt8>, _ part: Range<Int>, _ decoder: CharacterDecoder
  ) throws(Failure) -> JSONValue {
    let piece = bytes.extracting(part)
    var parser = JSONParser(decoder: decoder, position: 0)
    let value = try parser.value(piece, depth: 0)
    parser.passBlanks(piece)
    guard parser.position == piece.count else { throw parser.failure("more text after the value") }
    return value
  }

  private init(decoder: CharacterDecoder, position: Int) {
    self.decoder = decoder
    self.position = position
  }

  private func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }

  private mutating func passBlanks(_ bytes: Span<UInt8>) {
    while position < bytes.count, JSONSlicer.isBlank(bytes[position]) { position += 1 }
  }

  private mutating func value(_ bytes: Span<UInt8>, depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw failure("nested deeper than \(Self.maximumDepth) levels")
    }
    passBlanks(bytes)
    guard position < bytes.count else { throw failure("a value is missing") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(bytes, depth: depth)
    case UInt8(ascii: "["): return try array(bytes, depth: depth)
    case UInt8(ascii: "\""): return .string(try string(bytes))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number(bytes)
    default: return try word(bytes)
    }
  }

  private mutating func object(_ bytes: Span<UInt8>, depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [JSONMember] = []
    passBlanks(bytes)
    if take(UInt8(ascii: "}"), bytes) { return .object(members) }
    while true {
      passBlanks(bytes)
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw failure("a name in quotation marks is missing")
      }
      let name = try string(bytes)
      passBlanks(bytes)
      guard take(UInt8(ascii: ":"), bytes) else { throw failure("a colon is missing") }
      members.append(JSONMember(name: name, value: try value(bytes, depth: depth + 1)))
      passBlanks(bytes)
      if take(UInt8(ascii: "}"), bytes) { return .object(members) }
      guard take(UInt8(ascii: ","), bytes) else { throw failure("a comma is missing") }
    }
  }

  private mutating func array(_ bytes: Span<UInt8>, depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    passBlanks(bytes)
    if take(UInt8(ascii: "]"), bytes) { return .array(values) }
    while true {
      values.append(try value(bytes, depth: depth + 1))
      passBlanks(bytes)
      if take(UInt8(ascii: "]"), bytes) { return .array(values) }
      guard take(UInt8(ascii: ","), bytes) else { throw failure("a comma is missing") }
    }
  }

  private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func word(_ bytes: Span<UInt8>) throws(Failure) -> JSONValue {
    let words: [(StaticString, JSONValue)] = [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("NaN", .null),
      ("Infinity", .null),
    ]
    for (word, value) in words {
      let count = word.utf8CodeUnitCount
      guard position + count <= bytes.count else { continue }
      let isSame = word.withUTF8Buffer { buffer in
        (0..<count).allSatisfy { buffer[$0] == bytes[position + $0] }
      }
      if isSame {
        position += count
        return value
      }
    }
    throw failure("a value is missing or misspelt")
  }

  private mutating func number(_ bytes: Span<UInt8>) throws(Failure) -> JSONValue {
    let start = position
    if take(UInt8(ascii: "-"), bytes), position < bytes.count, bytes[position] == UInt8(ascii: "I")
    {
      return try word(bytes)
    }
    let whole = digits(bytes)
    guard whole > 0 else { throw failure("a number has no digits") }
    guard whole == 1 || bytes[position - whole] != UInt8(ascii: "0") else {
      throw failure("a number begins with 0")
    }
    if take(UInt8(ascii: "."), bytes), digits(bytes) == 0 {
      throw failure("a number ends with its point")
    }
    if take(UInt8(ascii: "e"), bytes) || take(UInt8(ascii: "E"), bytes) {
      if !take(UInt8(ascii: "+"), bytes) { _ = take(UInt8(ascii: "-"), bytes) }
      guard digits(bytes) > 0 else { throw failure("a number has no exponent") }
    }
    return .number(decoder.string(bytes, start..<position))
  }

  private mutating func digits(_ bytes: Span<UInt8>) -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  private mutating func string(_ bytes: Span<UInt8>) throws(Failure) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      let byte = bytes[unchecked: position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return decoder.string(bytes, start..<position - 1)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(bytes, from: start) }
      guard byte >= 0x20 else { throw failure("a string holds a control character") }
      position += 1
    }
    throw failure("a string is not closed")
  }

  private mutating func escapedString(
    _ bytes: Span<UInt8>, from start: Int
  ) throws(Failure) -> String {
    var text = decoder.string(bytes, start..<position)
    while position < bytes.count {
      let plain = position
      while position < bytes.count, bytes[position] >= 0x20, bytes[position] != 0x22,
        bytes[position] != 0x5C
      {
        position += 1
      }
      if position > plain { text += decoder.string(bytes, plain..<position) }
      guard position < bytes.count else { break }
      if take(0x22, bytes) { return text }
      guard take(0x5C, bytes) else { throw failure("a string holds a control character") }
      text.unicodeScalars.append(try escape(bytes))
    }
    throw failure("a string is not closed")
  }

  private mutating func escape(_ bytes: Span<UInt8>) throws(Failure) -> Unicode.Scalar {
    guard position < bytes.count else { throw failure("a string is not closed") }
    position += 1
    switch bytes[position - 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "u"): return try codePoint(bytes)
    default: throw failure("a string holds an unknown escape")
    }
  }

  /// A code point after `\u`; a lone surrogate becomes U+FFFD.
  private mutating func codePoint(_ bytes: Span<UInt8>) throws(Failure) -> Unicode.Scalar {
    let high = try hexadecimal(bytes)
    guard high & 0xF800 == 0xD800 else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    guard high & 0xFC00 == 0xD800, position + 6 <= bytes.count, bytes[position] == 0x5C,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let rewind = position
    position += 2
    let low = try hexadecimal(bytes)
    guard low & 0xFC00 == 0xDC00 else {
      position = rewind
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + ((high & 0x3FF) << 10 | low & 0x3FF)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal(_ bytes: Span<UInt8>) throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure("an escape is cut off") }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw failure("an escape is not hexadecimal")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }
}

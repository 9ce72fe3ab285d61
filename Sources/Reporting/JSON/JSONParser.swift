package import EvidenceModel

extension Diagnostic.Code {
  /// Bytes that are not JSON.
  package static let documentNotJSON = Diagnostic.Code("document.notJSON")
}

/// Reads JSON (RFC 8259) from bytes.
///
/// Strict: no comments, no trailing commas, no duplicate keys, at most 128 levels. Messages carry
/// byte positions, never the text.
package struct JSONParser {
  private static let deepest = 128
  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads one value that fills all bytes.
  ///
  /// - Throws: `document.notJSON`.
  package static func value(in bytes: [UInt8]) throws(Diagnostic) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.failure("something after the end") }
    return value
  }

  private func failure(_ what: String) -> Diagnostic {
    Diagnostic(
      .documentNotJSON, "The text isn't valid JSON: \(what) at byte \(position).",
      remedy: "Export the document again with `likeness export --format json`.")
  }

  private mutating func skipBlanks() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    let expected = word.withUTF8Buffer { Array($0) }
    guard bytes[position...].starts(with: expected) else { return false }
    position += expected.count
    return true
  }

  private mutating func value(depth: Int) throws(Diagnostic) -> JSONValue {
    guard depth < Self.deepest else { throw failure("too many levels") }
    skipBlanks()
    guard position < bytes.count else { throw failure("an end too early") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t") where take(word: "true"): return .bool(true)
    case UInt8(ascii: "f") where take(word: "false"): return .bool(false)
    case UInt8(ascii: "n") where take(word: "null"): return .null
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Diagnostic) -> JSONValue {
    position += 1
    var members: [String: JSONValue] = [:]
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw failure("a key is missing")
      }
      let key = try string()
      guard take(UInt8(ascii: ":")) else { throw failure("a colon is missing") }
      guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
        throw failure("the same key twice")
      }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw failure("a closing brace is missing") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Diagnostic) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw failure("a closing bracket is missing") }
    return .array(elements)
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position - start
  }

  private mutating func number() throws(Diagnostic) -> JSONValue {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    let whole = digits()
    guard whole > 0 else { throw failure("an unknown value") }
    guard whole == 1 || bytes[first] != 0x30 else { throw failure("a number with a leading zero") }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw failure("a number without decimals after its point") }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, [0x2B, 0x2D].contains(bytes[position]) { position += 1 }
      guard digits() > 0 else { throw failure("a number without an exponent") }
    }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func string() throws(Diagnostic) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw failure("text that isn't UTF-8 before the quote")
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw failure("a control character in a string")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw failure("a string without an end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
    guard position + 1 < bytes.count else { throw failure("an escape without an end") }
    let byte = bytes[position + 1]
    position += 2
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try scalar()).utf8)
    default: throw failure("an unknown escape")
    }
  }

  private mutating func hexadecimal() throws(Diagnostic) -> UInt32 {
    guard position + 4 <= bytes.count else { throw failure("an escape without an end") }
    let digits = String(decoding: bytes[position..<position + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }), let unit = UInt32(digits, radix: 16)
    else { throw failure("an escape that isn't hexadecimal") }
    position += 4
    return unit
  }

  private mutating func scalar() throws(Diagnostic) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800..<0xDC00).contains(unit), position < bytes.count, take(word: "\\u") else {
      throw failure("half a surrogate pair")
    }
    let low = try hexadecimal()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw failure("half a surrogate pair") }
    return scalar
  }
}

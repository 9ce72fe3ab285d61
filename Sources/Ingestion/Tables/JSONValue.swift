/// A JSON value that keeps numbers as they are written and members in their order.
indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  /// The value as a cell shows it; nil for null, for containers and for nothing.
  var scalarText: String? {
    switch self {
    case .bool(let value): value ? "true" : "false"
    case .number(let text): Self.plainNumber(text)
    case .string(let text): text.isEmpty ? nil : text
    case .null, .array, .object: nil
    }
  }

  var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// Compact JSON with sorted keys.
  var compactText: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): Self.write(string, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { text += "," }
        Self.write(member.name, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// A number without an exponent: `1.7e3` becomes `1700`; very long ones stay as they are.
  static func plainNumber(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let exponent = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)),
      abs(exponent) <= 40
    else { return text }
    var mantissa = bytes[..<mark]
    let isNegative = mantissa.first == UInt8(ascii: "-")
    if isNegative { mantissa = mantissa.dropFirst() }
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
    var digits = mantissa.filter { $0 != UInt8(ascii: ".") }
    var place = mantissa.distance(from: mantissa.startIndex, to: point) + exponent
    if place <= 0 {
      digits.insert(contentsOf: [UInt8](repeating: 0x30, count: 1 - place), at: 0)
      place = 1
    }
    while digits.count < place { digits.append(0x30) }
    var whole = digits[..<place].drop { $0 == 0x30 }
    if whole.isEmpty { whole = [0x30] }
    var fraction = digits[place...]
    while fraction.last == 0x30 { fraction.removeLast() }
    let plain = String(decoding: whole, as: UTF8.self)
    let rest = fraction.isEmpty ? "" : "." + String(decoding: fraction, as: UTF8.self)
    return (isNegative ? "-" : "") + plain + rest
  }
}

/// A member of a JSON object.
struct JSONMember: Sendable, Hashable {
  let name: String
  let value: JSONValue
}

/// Any JSON value, with numbers as they are written.
///
/// Numbers keep their literal so that a 64-bit seed isn't rounded on its way through a `Double`.
package enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// The literal, such as `0.31` or `18446744073709551615`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a key, where this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The elements, where this is an array.
  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The text, where this is a string.
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The number, where this is one.
  package var double: Double? {
    guard case .number(let literal) = self else { return nil }
    return Double(literal)
  }

  /// The name of the type as JSON Schema calls it; whole numbers are `integer`.
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "boolean"
    case .number: isInteger ? "integer" : "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// Whether it is a number without a fraction; `1.0` is a whole number in JSON Schema.
  private var isInteger: Bool {
    guard case .number(let literal) = self else { return false }
    if literal.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }) { return true }
    guard let value = Double(literal) else { return false }
    return value.isFinite && value == value.rounded()
  }
}

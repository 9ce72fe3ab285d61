/// A value of a model's JSON files, read strictly.
///
/// Members keep their order; an object that names a member twice is refused, and so is what lies
/// deeper than ``ModelJSONReader/deepest``.
enum ModelJSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([ModelJSON])
  case object([Member])

  /// A named value of an object.
  struct Member: Sendable, Hashable {
    let name: String
    let value: ModelJSON
  }

  /// The member of that name, nil if this is no object or has none.
  subscript(_ name: String) -> ModelJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A whole number.
  var integer: Int? {
    if case .integer(let value) = self { return value }
    return nil
  }

  /// A number, whole or not.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// A text.
  var string: String? {
    if case .string(let value) = self { return value }
    return nil
  }

  /// True or false.
  var bool: Bool? {
    if case .bool(let value) = self { return value }
    return nil
  }

  /// The elements of an array.
  var array: [ModelJSON]? {
    if case .array(let values) = self { return values }
    return nil
  }
}

/// Makes one row of cells from one JSON value: nested members become dotted key paths.
struct JSONFlattener {
  /// A cell with its key path.
  struct Cell {
    let path: String
    let text: String?
  }

  /// Flattens an object.
  ///
  /// A value that is no object has the paths `1`, `2` and so on, or `value`.
  static func cells(_ value: JSONValue) -> [Cell] {
    var cells: [Cell] = []
    switch value {
    case .object(let members):
      for member in members { flatten(member.value, path: member.name, into: &cells) }
    case .array(let values):
      for (index, value) in values.enumerated() {
        flatten(value, path: String(index + 1), into: &cells)
      }
    default: cells.append(Cell(path: "value", text: value.scalarText))
    }
    return cells
  }

  private static func flatten(_ value: JSONValue, path: String, into cells: inout [Cell]) {
    switch value {
    case .object(let members):
      if members.isEmpty { return cells.append(Cell(path: path, text: nil)) }
      for member in members {
        flatten(member.value, path: path + "." + member.name, into: &cells)
      }
    case .array(let values):
      if let pairs = keyValuePairs(values) {
        for pair in pairs {
          cells.append(Cell(path: path + "." + pair.name, text: cellText(pair.value)))
        }
      } else {
        cells.append(Cell(path: path, text: labels(values, path) ?? arrayText(values)))
      }
    default: cells.append(Cell(path: path, text: value.scalarText))
    }
  }

  /// Scalars joined with `; `, else compact JSON; nil for nothing.
  private static func arrayText(_ values: [JSONValue]) -> String? {
    guard !values.isEmpty else { return nil }
    guard values.allSatisfy(\.isScalar) else { return JSONValue.array(values).compactText }
    let texts = values.compactMap(\.scalarText)
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  /// The names of labels and tags that are objects; nil for any other list.
  private static func labels(_ values: [JSONValue], _ path: String) -> String? {
    let last = path.split(separator: ".").last.map(String.init) ?? path
    guard ["labels", "tags", "assignees"].contains(last), !values.isEmpty else { return nil }
    var names: [String] = []
    for value in values {
      guard case .object(let members) = value,
        let name = members.first(where: { $0.name == "name" || $0.name == "login" })?.value
          .scalarText
      else { return nil }
      names.append(name)
    }
    return names.joined(separator: "; ")
  }

  /// The members of an array of objects that each have just a `key` and a `value`.
  private static func keyValuePairs(_ values: [JSONValue]) -> [JSONMember]? {
    var pairs: [JSONMember] = []
    for value in values {
      guard case .object(let members) = value, members.count <= 3,
        case .string(let key)? = members.first(where: { $0.name == "key" })?.value,
        let held = members.first(where: { $0.name == "value" })?.value
      else { return nil }
      pairs.append(JSONMember(name: key, value: onlyMember(held)))
    }
    return pairs.isEmpty ? nil : pairs
  }

  /// The one typed member that isn't null: `{"string_value": null, "int_value": 5}` is 5.
  private static func onlyMember(_ value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    let filled = members.filter { $0.value != .null }
    return filled.count == 1 ? filled[0].value : filled.isEmpty ? .null : value
  }

  private static func cellText(_ value: JSONValue) -> String? {
    switch value {
    case .array(let values): arrayText(values)
    case .object: value.compactText
    default: value.scalarText
    }
  }
}

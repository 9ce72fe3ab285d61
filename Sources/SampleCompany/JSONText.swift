/// A JSON value whose keys keep their order, as exports of real tools do.
enum JSONText: Sendable {
  case text(String)
  case whole(Int)
  /// A number with a fixed count of decimals.
  case decimal(Double, places: Int)
  case truth(Bool)
  case null
  case list([JSONText])
  case object([(String, JSONText)])

  /// The value on one line.
  var line: String {
    var out = ""
    write(to: &out, indent: nil)
    return out
  }

  /// The value with two blanks of indentation per level.
  var pretty: String {
    var out = ""
    write(to: &out, indent: 0)
    return out + "\n"
  }

  private func write(to out: inout String, indent: Int?) {
    switch self {
    case .text(let value): Self.quote(value, to: &out)
    case .whole(let value): out += String(value)
    case .decimal(let value, let places): out += value.fixed(places)
    case .truth(let value): out += value ? "true" : "false"
    case .null: out += "null"
    case .list(let items):
      Self.wrap(items, "[", "]", to: &out, indent: indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      Self.wrap(members, "{", "}", to: &out, indent: indent) { member, out, inner in
        Self.quote(member.0, to: &out)
        out += inner == nil ? ":" : ": "
        member.1.write(to: &out, indent: inner)
      }
    }
  }

  private static func wrap<Item>(
    _ items: [Item], _ open: String, _ close: String, to out: inout String, indent: Int?,
    each: (Item, inout String, Int?) -> Void
  ) {
    out += open
    let inner = indent.map { $0 + 2 }
    for (number, item) in items.enumerated() {
      if number > 0 { out += "," }
      if let inner { out += "\n" + String(repeating: " ", count: inner) }
      each(item, &out, inner)
    }
    if let indent, !items.isEmpty { out += "\n" + String(repeating: " ", count: indent) }
    out += close
  }

  private static func quote(_ value: String, to out: inout String) {
    out += "\""
    for character in value {
      switch character {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.append(character)
      }
    }
    out += "\""
  }
}

extension Double {
  /// The number with a fixed count of decimals, rounded half away from zero, without any locale.
  func fixed(_ places: Int) -> String {
    let scale = (0..<places).reduce(1) { product, _ in product * 10 }
    let units = Int((magnitude * Double(scale)).rounded())
    let sign = self < 0 && units > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(units)" }
    let rest = String(units % scale)
    return "\(sign)\(units / scale)." + String(repeating: "0", count: places - rest.count) + rest
  }
}

/// Writes JSON that is the same bytes for the same value.
///
/// Keys are sorted by their UTF-8 bytes, two blanks indent a level, slashes and letters outside
/// ASCII stay as they are, and the text ends with a line feed.
package struct JSONWriter {
  private var bytes: [UInt8] = []

  private init() {}

  /// The bytes of a value in UTF-8.
  package static func bytes(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.append(value, level: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  private mutating func append(_ value: JSONValue, level: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .number(let literal): append(literal)
    case .string(let text): append(quoted: text)
    case .array(let elements):
      appendList("[", "]", elements, level: level) { $0.append($1, level: level + 1) }
    case .object(let members):
      let keys = members.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      appendList("{", "}", keys, level: level) { writer, key in
        writer.append(quoted: key)
        writer.append(": ")
        writer.append(members[key] ?? .null, level: level + 1)
      }
    }
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendLine(level: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }

  private mutating func appendList<Item>(
    _ open: String, _ close: String, _ items: [Item], level: Int,
    item: (inout JSONWriter, Item) -> Void
  ) {
    append(open)
    for (index, element) in items.enumerated() {
      if index > 0 { append(",") }
      appendLine(level: level + 1)
      item(&self, element)
    }
    if !items.isEmpty { appendLine(level: level) }
    append(close)
  }

  private mutating func append(quoted text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}

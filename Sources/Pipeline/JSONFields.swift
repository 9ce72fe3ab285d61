import Audit
import Foundation

/// JSON as nested fields in the order of their names; nil for text that is none.
enum JSONFields {
  static func tree(of text: String) -> FieldTree? {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return nil }
    return tree(value)
  }

  private static func tree(_ value: Any) -> FieldTree? {
    if let fields = value as? [String: Any] {
      return .fields(
        fields.sorted { $0.key < $1.key }.compactMap { name, value in
          tree(value).map { FieldTree.Field(name: name, value: $0) }
        })
    }
    if let elements = value as? [Any] { return .list(elements.compactMap(tree)) }
    if let text = value as? String { return text.isEmpty ? nil : .text(text) }
    if let number = value as? NSNumber { return .text("\(number)") }
    return nil
  }
}

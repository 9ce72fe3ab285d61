import Foundation
import Reporting

extension JSONValue {
  /// A whole number.
  static func int(_ value: Int) -> JSONValue { .number("\(value)") }

  /// A text, or null.
  static func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }

  /// A list of texts.
  static func texts(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }

  /// The value as JSON says it; keys without a value are left out.
  static func encoded(_ value: some Encodable) throws -> JSONValue {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try JSONParser.value(in: Array(try encoder.encode(value)))
  }

  /// An object with some members added or replaced.
  func adding(_ members: [String: JSONValue]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(members) { _, new in new })
  }

  /// An object without some members.
  func without(_ keys: Set<String>) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.filter { !keys.contains($0.key) })
  }

  /// An object with some members only.
  func only(_ keys: Set<String>) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own.filter { keys.contains($0.key) })
  }

  /// The text as it goes over the wire.
  var wireText: String { String(decoding: JSONWriter.bytes(self), as: UTF8.self) }
}

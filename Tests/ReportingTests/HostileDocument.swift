import EvidenceModel
import Foundation

@testable import Reporting

/// Puts a hostile text into every free text field of a document, so that none can be forgotten.
struct PersonaDocumentCoderForTests {
  private static let fixed: Set<String> = [
    "schema", "type", "status", "confidence", "speaker", "op", "team", "stage", "change", "sha256",
    "options_sha256", "previous",
  ]

  func replacingTexts(in document: PersonaDocument, with text: String) throws -> PersonaDocument {
    let value = try PersonaDocumentCoder().value(of: document)
    return try PersonaDocumentCoder().decode(JSONWriter.bytes(replaced(value, key: "", text)))
  }

  private func replaced(_ value: JSONValue, key: String, _ text: String) -> JSONValue {
    switch value {
    case .string(let own): Self.fixed.contains(key) ? value : .string(own + text)
    case .array(let elements): .array(elements.map { replaced($0, key: key, text) })
    case .object(let members):
      .object(
        Dictionary(
          uniqueKeysWithValues: members.map { ($0.key, replaced($0.value, key: $0.key, text)) }))
    default: value
    }
  }
}

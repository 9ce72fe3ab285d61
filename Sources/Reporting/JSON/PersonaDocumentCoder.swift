package import EvidenceModel
import Foundation

extension Diagnostic.Code {
  /// A JSON value that isn't a persona document.
  package static let documentUnreadable = Diagnostic.Code("document.unreadable")
  /// A persona document of another schema.
  package static let documentWrongSchema = Diagnostic.Code("document.wrongSchema")
  /// A persona document that holds a number which JSON can't say.
  package static let documentUnwritable = Diagnostic.Code("document.unwritable")
}

/// Turns persona documents into JSON bytes and back.
///
/// The same document is the same bytes, always: keys are sorted, decimals are rounded to at most 4
/// and written as short as they round-trip. Keys without a value are left out, except `previous` and
/// `supersedes`, which are null.
package struct PersonaDocumentCoder: Sendable {
  /// Whole numbers from here on have no room for decimals in a `Double`.
  private static let largestRounded = 1e11

  package init() {}

  /// The document as JSON in UTF-8.
  ///
  /// - Throws: `document.unwritable` when a number is not finite.
  package func encode(_ document: PersonaDocument) throws(Diagnostic) -> [UInt8] {
    JSONWriter.bytes(try value(of: document))
  }

  /// The document as a JSON value, as ``encode(_:)`` writes it: what the schema is checked against.
  ///
  /// - Throws: `document.unwritable` when a number is not finite.
  package func value(of document: PersonaDocument) throws(Diagnostic) -> JSONValue {
    let data: Data
    do {
      data = try JSONEncoder().encode(document)
    } catch {
      throw Diagnostic(
        .documentUnwritable, "The persona document holds a number that isn't finite.",
        remedy: "Run `likeness build` again, and report it if it stays.")
    }
    return withNulls(rounded(try JSONParser.value(in: Array(data))))
  }

  /// Reads a document; parts that later versions of the schema added may be absent.
  ///
  /// - Throws: `document.notJSON`, `document.wrongSchema`, or `document.unreadable` with the place.
  package func decode(_ bytes: [UInt8]) throws(Diagnostic) -> PersonaDocument {
    let value = try JSONParser.value(in: bytes)
    guard value["schema"]?.text == PersonaDocument.schemaName else {
      throw Diagnostic(
        .documentWrongSchema,
        "The file isn't a persona document of the schema \(PersonaDocument.schemaName).",
        remedy: "Give a file that `likeness export --format json` wrote.")
    }
    do {
      let data = Data(JSONWriter.bytes(withAdditions(value)))
      return try JSONDecoder().decode(PersonaDocument.self, from: data)
    } catch {
      throw Diagnostic(
        .documentUnreadable, "The persona document can't be read\(place(of: error)).",
        remedy: "Check it against docs/schema/likeness.personas-1.schema.json.")
    }
  }

  /// Where decoding failed; never the value.
  private func place(of error: any Error) -> String {
    let path: [any CodingKey]
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      path = context.codingPath
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    default: path = []
    }
    guard !path.isEmpty else { return "" }
    let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
    return ": see $" + steps.joined()
  }

  private func rounded(_ value: JSONValue) -> JSONValue {
    switch value {
    case .number(let literal): .number(rounded(literal))
    case .array(let elements): .array(elements.map(rounded))
    case .object(let members): .object(members.mapValues(rounded))
    default: value
    }
  }

  /// A literal with at most 4 decimals; whole numbers stay as they are.
  private func rounded(_ literal: String) -> String {
    guard literal.utf8.contains(where: { $0 == 0x2E || $0 | 0x20 == 0x65 }),
      let value = Double(literal)
    else { return literal == "-0" ? "0" : literal }
    guard abs(value) < Self.largestRounded else { return "\(value)" }
    let result = (value * 10_000).rounded() / 10_000
    return result == result.rounded() ? "\(Int(result))" : "\(result)"
  }

  private func withNulls(_ document: JSONValue) -> JSONValue {
    mapClaims(of: adding(["previous": .null], to: document)) {
      adding(["supersedes": .null], to: $0)
    }
  }

  private func withAdditions(_ document: JSONValue) -> JSONValue {
    let additions = ["gaps", "fields", "rings", "forces"]
    let personas = mapPersonas(of: document) {
      adding(Dictionary(uniqueKeysWithValues: additions.map { ($0, .array([])) }), to: $0)
    }
    return mapClaims(of: personas) { adding(["triangulation": .array([])], to: $0) }
  }

  private func adding(_ defaults: [String: JSONValue], to value: JSONValue) -> JSONValue {
    guard case .object(let members) = value else { return value }
    return .object(members.merging(defaults) { present, _ in present })
  }

  private func mapPersonas(
    of document: JSONValue, _ transform: (JSONValue) -> JSONValue
  ) -> JSONValue {
    mapElements(of: "personas", in: document, transform)
  }

  private func mapClaims(
    of document: JSONValue, _ transform: (JSONValue) -> JSONValue
  ) -> JSONValue {
    mapPersonas(of: document) { mapElements(of: "claims", in: $0, transform) }
  }

  private func mapElements(
    of key: String, in value: JSONValue, _ transform: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard case .object(var members) = value, let elements = members[key]?.elements else {
      return value
    }
    members[key] = .array(elements.map(transform))
    return .object(members)
  }
}

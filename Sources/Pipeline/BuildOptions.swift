package import EvidenceModel
package import EvidenceStore
import Foundation

/// What `likeness build` is asked for.
package struct BuildOptions: Sendable, Hashable, Codable {
  /// How many segments; nil lets the data decide.
  package var segments: Int?
  package var seed: UInt64 = 7
  /// The last day of the window, ISO; nil takes the last day in the data.
  package var asOf: String?
  /// The id of the sentence encoder whose vectors made the themes; nil without one.
  ///
  /// It follows from the workspace: what a caller sets is not looked at.
  package var model: String?

  package init(segments: Int? = nil, seed: UInt64 = 7, asOf: String? = nil) {
    self.segments = segments
    self.seed = seed
    self.asOf = asOf
  }

  /// The hash that a document carries of the options it was built with.
  var fingerprint: String {
    Fingerprint.sha256(
      "segments=\(segments.map(String.init) ?? "auto") seed=\(seed) as_of=\(asOf ?? "auto")"
        + (model.map { " model=\($0)" } ?? ""))
  }
}

extension BuildOptions {
  /// The options as JSON with sorted keys.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// The options of the last build of a workspace; the defaults before the first.
  package static func last(of workspace: Workspace) throws(Diagnostic) -> BuildOptions {
    let stored = try workspace.latestOptions().map { Data($0.utf8) }
    return stored.flatMap { try? JSONDecoder().decode(BuildOptions.self, from: $0) }
      ?? BuildOptions()
  }
}

/// What a build came to.
package struct BuildSummary: Sendable {
  package let document: PersonaDocument
  package let findings: [Finding]
  /// Whether the document differs from the one before.
  package let isNew: Bool
  package let statements: Int
  package let themes: Int
  package let people: Int

  package init(
    document: PersonaDocument, findings: [Finding], isNew: Bool, statements: Int, themes: Int,
    people: Int
  ) {
    self.document = document
    self.findings = findings
    self.isNew = isNew
    self.statements = statements
    self.themes = themes
    self.people = people
  }
}

package import EvidenceModel
package import EvidenceStore
import Foundation
import Reporting
import Validation

/// With whom a document is shared.
package enum Sharing: String, Sendable, CaseIterable {
  /// Counts and pseudonyms only.
  case `public`
  /// With members and paths, for the company's own systems.
  case `internal`
}

extension Diagnostic.Code {
  package static let notBuilt = Diagnostic.Code("build.notBuilt")
  package static let unknownPersona = Diagnostic.Code("show.unknownPersona")
  package static let unknownClaim = Diagnostic.Code("trace.unknownClaim")
}

/// Reads the newest persona document of a workspace.
package struct DocumentReader {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// The newest document as stored, which is the internal form; nil before the first build.
  package func stored() throws(Diagnostic) -> PersonaDocument? {
    guard let latest = try workspace.latestDocument() else { return nil }
    return try PersonaDocumentCoder().decode(Array(latest.json.utf8))
  }

  /// What is thrown before the first build.
  package static var notBuilt: Diagnostic {
    Diagnostic(
      .notBuilt, "No personas have been built yet.",
      remedy: "Run likeness import with a folder of exports, then likeness build.")
  }

  /// The newest document in the form to share, as people reviewed it.
  ///
  /// - Throws: `build.notBuilt` before the first build.
  package func document(share: Sharing) throws(Diagnostic) -> PersonaDocument {
    guard let built = try built(share: share) else { throw Self.notBuilt }
    return ReviewedDocument(built, reviews: ReviewBook(try workspace.reviews())).document
  }

  /// The newest document in the form to share, as it was built; nil before the first build.
  package func built(share: Sharing) throws(Diagnostic) -> PersonaDocument? {
    guard let document = try stored() else { return nil }
    guard share == .public else { return document }
    var pseudonyms: [String: String] = [:]
    for person in try workspace.people() { pseudonyms[person.id.rawValue] = person.pseudonym }
    return ShareFilter().publicDocument(from: document, pseudonyms: pseudonyms)
  }

  /// The findings of every rule on the newest document, and of the last build.
  ///
  /// - Parameter today: ISO date that counts as today, for what is due for review.
  /// - Returns: What the rules find, then the document's warnings, then what the build found.
  /// - Throws: `build.notBuilt` before the first build.
  package func findings(today: String) throws(Diagnostic) -> [Finding] {
    let document = try document(share: .internal)
    let rules = PersonaChecker(.init(today: String(today.prefix(10)))).findings(for: document)
    let ruleCodes = Set(PersonaChecker.codes)
    // Rules that look at who was heard need the data, so their findings are those of the build.
    let ofBuild = try workspace.latestFindings().filter {
      !ruleCodes.contains($0.code) || PersonaChecker.codesOfVoices.contains($0.code)
    }
    let known = ruleCodes.union(ofBuild.map(\.code))
    let warnings = document.warnings.filter { !known.contains($0.code) }.map { warning in
      Finding(
        warning.code, level: WarningDigest.isDetail(warning.code) ? .info : .warning,
        message: warning.message, place: warning.persona ?? "", have: warning.have,
        need: warning.need)
    }
    return rules + warnings + ofBuild
  }

  /// What reading the quotes of a claim at their places came to.
  package struct QuoteCheck: Sendable {
    package let checked: Int
    package let missing: Int

    /// One sentence for people.
    package var sentence: String {
      if checked == 0 { return "No quotes: this claim is counted." }
      return missing == 0
        ? "All \(checked) quotes stand in their sources, byte for byte."
        : "\(missing) of \(checked) quotes no longer stand in their sources: build again."
    }
  }

  /// Reads the quotes of a claim again at their places in the sources.
  package func verify(_ claim: Claim) throws(Diagnostic) -> QuoteCheck {
    var checked = 0
    var missing = 0
    let sources = try workspace.sources()
    for evidence in claim.evidence {
      guard let quote = evidence.quote, let locator = evidence.locator,
        let source = sources.first(where: { $0.id == evidence.source })
      else { continue }
      checked += 1
      let texts = try workspace.texts(source: source, locator: locator)
      if !texts.contains(where: { QuoteMatch.holds($0, quote: quote) }) { missing += 1 }
    }
    return QuoteCheck(checked: checked, missing: missing)
  }
}

/// Whether a text holds a quote; a redaction mark stands for any words.
enum QuoteMatch {
  static func holds(_ text: String, quote: String) -> Bool {
    var rest = Substring(text)
    for part in parts(of: quote) {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// The stretches of a quote between redaction marks such as `[name]`.
  static func parts(of quote: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var mark: String?
    for character in quote {
      if character == "[" {
        if let open = mark { current += open }
        mark = "["
      } else if let open = mark, character == "]" {
        let isMark = open.dropFirst().allSatisfy { $0.isLetter && $0.isLowercase }
        if isMark, open.count > 1 {
          if !current.isEmpty { parts.append(current) }
          current = ""
        } else {
          current += open + "]"
        }
        mark = nil
      } else if mark != nil {
        mark?.append(character)
      } else {
        current.append(character)
      }
    }
    current += mark ?? ""
    if !current.isEmpty { parts.append(current) }
    return parts
  }
}

extension PersonaDocument {
  /// A persona by its id or its name.
  ///
  /// - Throws: `show.unknownPersona`, which lists the ids there are.
  package func persona(named name: String) throws(Diagnostic) -> Persona {
    let wanted = name.lowercased()
    if let found = personas.first(where: {
      $0.id.lowercased() == wanted || $0.name.lowercased() == wanted
        || $0.name.lowercased().hasPrefix(wanted + ":")
    }) {
      return found
    }
    let alike = personas.filter { !wanted.isEmpty && $0.name.lowercased().hasPrefix(wanted) }
    if alike.count == 1 { return alike[0] }
    throw Diagnostic(
      .unknownPersona, "There is no persona of that id or name.",
      remedy: "These are there: " + personas.map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
        + ".")
  }

  /// A claim by its id, with its persona.
  ///
  /// - Throws: `trace.unknownClaim`.
  package func claim(named id: String) throws(Diagnostic) -> (persona: Persona, claim: Claim) {
    for persona in personas {
      if let claim = persona.claims.first(where: { $0.id.rawValue == id }) {
        return (persona, claim)
      }
    }
    throw Diagnostic(
      .unknownClaim, "There is no claim of that id.",
      remedy: "likeness show PERSONA prints the ids of its claims.")
  }
}

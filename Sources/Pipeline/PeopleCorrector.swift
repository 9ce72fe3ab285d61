package import EvidenceModel
package import EvidenceStore
import Ingestion

extension Diagnostic.Code {
  package static let unknownPersonKey = Diagnostic.Code("people.unknown")
  package static let inseparable = Diagnostic.Code("people.sameRecord")
}

extension Diagnostic {
  static var unknownKey: Diagnostic {
    Diagnostic(
      .unknownPersonKey, "Nobody in the workspace is known by one of the keys.",
      remedy: "Give an id, an e-mail address or a pseudonym; `likeness people` lists pseudonyms.")
  }
}

/// Says that two keys are one person's or two people's; it is remembered for all later imports.
///
/// Personas are built anew where there were some.
package struct PeopleCorrector {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// What was said and what it changed.
  package struct Report: Sendable, Encodable {
    package let peopleBefore: Int
    package let peopleAfter: Int
    package let changes: [ClaimChange]

    package var text: String {
      let lines = ["People: \(peopleBefore) before, \(peopleAfter) now. It is remembered."]
      return (lines + ClaimChange.lines(changes, whenNone: "No claim rested on it."))
        .joined(separator: "\n")
    }
  }

  /// Keeps the people behind two keys apart: takes a wrong join back.
  ///
  /// `reason` is kept as somebody wrote it; the personas are built anew at once if it `rebuilds`.
  ///
  /// - Throws: `people.unknown` when nobody has one of the keys, `people.sameRecord` when one record
  ///   carries both, so that they can't be parted; then it is as before.
  package func split(
    _ left: String, _ right: String, reason: String = "", createdAt: String, rebuilds: Bool = true
  ) throws(Diagnostic) -> Report {
    try correct(
      .apart, left, right, reason: reason, createdAt: createdAt, rebuilds: rebuilds)
  }

  /// Makes the people behind two keys one.
  ///
  /// `reason` is kept as somebody wrote it; the personas are built anew at once if it `rebuilds`.
  ///
  /// - Throws: `people.unknown` when nobody has one of the keys.
  package func join(
    _ left: String, _ right: String, reason: String = "", createdAt: String, rebuilds: Bool = true
  ) throws(Diagnostic) -> Report {
    try correct(
      .together, left, right, reason: reason, createdAt: createdAt, rebuilds: rebuilds)
  }

  private func number(_ key: String) throws(Diagnostic) -> Int {
    guard let found = try workspace.person(knownBy: key) else { throw Diagnostic.unknownKey }
    return found.number
  }

  /// A pseudonym stands for the person's own id, which outlives it.
  private func lasting(_ key: String) throws(Diagnostic) -> String {
    guard let found = try workspace.person(knownBy: key) else { throw Diagnostic.unknownKey }
    return found.person.pseudonym == key ? found.person.id.rawValue : key
  }

  private func correct(
    _ verdict: PersonCorrection.Verdict, _ left: String, _ right: String, reason: String,
    createdAt: String, rebuilds: Bool
  ) throws(Diagnostic) -> Report {
    let keys = (try lasting(left), try lasting(right))
    let before = try DocumentReader(workspace: workspace).stored()
    let lineage = try workspace.lineage()
    let people = try workspace.people().count
    let options = before == nil ? nil : try BuildOptions.last(of: workspace)
    try workspace.remember(
      people: verdict.rawValue, left: keys.0, right: keys.1, reason: reason, madeAt: createdAt)
    try PeopleResolution.completeInterrupted(workspace)
    if verdict == .apart, try number(keys.0) == number(keys.1) { try takeBack(keys) }
    var changes: [ClaimChange] = []
    if rebuilds, let before, let options {
      let after = try PersonaBuilder(workspace: workspace, options: options)
        .build(createdAt: createdAt, after: lineage)
      changes = ClaimChange.between(before, after.document)
    }
    return Report(
      peopleBefore: people, peopleAfter: try workspace.people().count, changes: changes)
  }

  /// Forgets a split that parts nobody.
  private func takeBack(_ keys: (String, String)) throws(Diagnostic) -> Never {
    let pair = [keys.0, keys.1].sorted()
    for said in try workspace.peopleCorrections() where [said.left, said.right] == pair {
      _ = try workspace.forgetPeopleCorrection(said.number)
    }
    try PeopleResolution.completeInterrupted(workspace)
    throw Diagnostic(
      .inseparable, "One record carries both keys, so that they stay one person's.",
      remedy: "Correct the record in its export and import it again.")
  }
}

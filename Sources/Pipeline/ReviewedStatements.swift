import EvidenceModel
import EvidenceStore

/// What was heard, with the kinds that people gave to words in place of the engine's own.
struct ReviewedStatements {
  private let codes: [String: String]

  /// Reads the codes of a workspace.
  init(workspace: Workspace) throws(Diagnostic) { codes = try workspace.statementCodes() }

  init(codes: [String: String]) { self.codes = codes }

  /// Gives statements their reviewed kinds; what a person said is no statement is left out.
  func applied(to heard: Heard) -> Heard {
    guard !codes.isEmpty else { return heard }
    var statements: [Statement] = []
    var hashes: [String] = []
    var contexts: [(prefix: String, suffix: String)] = []
    for (index, statement) in heard.statements.enumerated() {
      let hash = heard.wordHashes[index]
      if codes[hash]?.isEmpty == true { continue }
      let kind = codes[hash].flatMap(StatementKind.init(rawValue:))
      statements.append(kind.map { Self.coded(statement, as: $0) } ?? statement)
      hashes.append(hash)
      contexts.append(heard.contexts[index])
    }
    return Heard(
      statements: statements, wordHashes: hashes, contexts: contexts, voices: heard.voices,
      findings: heard.findings)
  }

  /// The statement as a person coded it: certain.
  private static func coded(_ statement: Statement, as kind: StatementKind) -> Statement {
    Statement(
      source: statement.source, sourceKind: statement.sourceKind, record: statement.record,
      column: statement.column, locator: statement.locator, start: statement.start,
      end: statement.end, quote: statement.quote, core: statement.core, kind: kind,
      basis: statement.basis, person: statement.person, speaker: statement.speaker,
      date: statement.date, question: statement.question, confidence: 1,
      conversation: statement.conversation)
  }
}

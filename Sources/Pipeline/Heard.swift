import EvidenceModel
import Ingestion
import Themes

/// What was heard: statements made safe to show, with the words around them, and where all came from.
struct Heard {
  /// Quotes and cores are redacted; `start` and `end` still address the original bytes.
  let statements: [Statement]
  /// Hash of the original words of each statement.
  let wordHashes: [String]
  /// Redacted words before and after each statement.
  let contexts: [(prefix: String, suffix: String)]
  /// Every person whose words were listened to, with the kind of source that holds them.
  let voices: [(person: PersonID, kind: SourceKind)]
  let findings: [Finding]
}

/// Finds statements in passages and makes them safe: no personal data, no instructions.
struct Listener {
  let redactor: Redactor
  /// Strings from the company's own data that mark talk as being about the business.
  var domainTerms: [String] = []
  let guardian = InstructionGuard()
  private static let contextBytes = 90

  func hear(_ passages: [Passage]) -> Heard {
    var options = StatementFinder.Options()
    options.domainTerms = domainTerms
    let result = StatementFinder(options).statements(in: passages)
    var texts: [String: String] = [:]
    for passage in passages {
      texts["\(passage.source) \(passage.record) \(passage.column)"] = passage.text
    }
    var statements: [Statement] = []
    var hashes: [String] = []
    var contexts: [(prefix: String, suffix: String)] = []
    var refused = 0
    var hidden = 0
    for statement in result.statements {
      let text = texts["\(statement.source) \(statement.record) \(statement.column)"] ?? ""
      guard !guardian.isSuspicious(statement.quote) else {
        refused += 1
        continue
      }
      guard !hidesDetails(statement.quote) else {
        hidden += 1
        continue
      }
      let safe = redacted(statement)
      guard RedactionMarks.leavesContent(safe.quote) else {
        hidden += 1
        continue
      }
      hashes.append(Fingerprint.sha256(statement.quote))
      contexts.append(context(of: statement, in: text))
      statements.append(safe)
    }
    var findings = result.findings
    if refused > 0 {
      findings.append(
        Finding(
          "instructions_refused", level: .warning,
          message: "\(refused) sentences that read like instructions or markup were set aside.",
          remedy: "Nothing needs doing: text from outside is data and is never followed.",
          have: refused))
    }
    if hidden > 0 {
      findings.append(
        Finding(
          "details_set_aside", level: .info,
          message: "\(hidden) sentences tell little but personal details and were set aside.",
          remedy: "Nothing needs doing: they stay in their sources.", have: hidden))
    }
    let voices = passages.compactMap { passage in
      passage.speaker == .customer ? passage.person.map { ($0, passage.sourceKind) } : nil
    }
    return Heard(
      statements: statements, wordHashes: hashes, contexts: contexts, voices: voices,
      findings: findings)
  }

  private func redacted(_ statement: Statement) -> Statement {
    Statement(
      source: statement.source, sourceKind: statement.sourceKind, record: statement.record,
      column: statement.column, locator: statement.locator, start: statement.start,
      end: statement.end, quote: redactor.redact(statement.quote).text,
      core: redactor.redact(statement.core).text, kind: statement.kind, basis: statement.basis,
      person: statement.person, speaker: statement.speaker, date: statement.date,
      question: statement.question.map(safe), confidence: statement.confidence,
      conversation: statement.conversation)
  }

  /// Words around a statement, cut at words, without personal data and without instructions.
  private func context(of statement: Statement, in text: String) -> (prefix: String, suffix: String)
  {
    let bytes = Array(text.utf8)
    guard statement.start <= statement.end, statement.end <= bytes.count else { return ("", "") }
    let before = bytes[max(0, statement.start - Self.contextBytes * 2)..<statement.start]
    let after = bytes[statement.end..<min(bytes.count, statement.end + Self.contextBytes * 2)]
    return (
      Self.tail(safe(String(decoding: before, as: UTF8.self))),
      Self.head(safe(String(decoding: after, as: UTF8.self)))
    )
  }

  private func safe(_ text: String) -> String {
    guardian.isSuspicious(text) || hidesDetails(text) ? "" : redactor.redact(text).text
  }

  /// Whether hesitation inside a personal detail keeps the rules from seeing it.
  private func hidesDetails(_ text: String) -> Bool {
    let fluent = Hesitation.removed(from: text)
    guard fluent != text else { return false }
    return redactor.redact(fluent).ranges.count > redactor.redact(text).ranges.count
  }

  /// The last words of a text, at most `contextBytes` long.
  private static func tail(_ text: String) -> String {
    var words: [Substring] = []
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace).reversed() {
      length += word.utf8.count + 1
      if length > contextBytes { break }
      words.append(word)
    }
    return words.reversed().joined(separator: " ")
  }

  private static func head(_ text: String) -> String {
    var words: [Substring] = []
    var length = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      length += word.utf8.count + 1
      if length > contextBytes { break }
      words.append(word)
    }
    return words.joined(separator: " ")
  }
}

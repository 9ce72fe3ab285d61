package import EvidenceModel

/// A source that was opened and recognised, ready to give its records.
package struct RecognizedSource: Sendable {
  package let name: String
  package let description: SourceDescription
  package let findings: [Finding]
  private let content: Content

  private enum Content: Sendable {
    case table(RawTable, TableRecognition)
    case conversation(ConversationRecognizer)
    case notes(NotesRecognizer)
  }

  init(_ table: RawTable, _ recognition: TableRecognition) {
    name = table.name
    content = .table(table, recognition)
    description = TableRecords(table: table, recognition: recognition).description
    findings = table.findings + recognition.findings
  }

  init(_ recognizer: ConversationRecognizer, kind: SourceKind?) {
    name = recognizer.conversation.name
    content = .conversation(recognizer)
    description = recognizer.description(kind: kind)
    findings = recognizer.conversation.findings + recognizer.findings
  }

  init(_ recognizer: NotesRecognizer, kind: SourceKind?) {
    name = recognizer.notes.name
    content = .notes(recognizer)
    description = recognizer.description(kind: kind)
    findings = recognizer.notes.findings + recognizer.findings(description)
  }

  /// Whether it is a table, so that its titles are its own.
  package var isTable: Bool {
    if case .table = content { return true }
    return false
  }

  /// The labels of a conversation's speakers with their roles; empty for other sources.
  package var speakers: [String: Speaker] {
    if case .conversation(let recognizer) = content { return recognizer.roles }
    return [:]
  }

  /// The same source with speakers decided anew, now that names are known.
  ///
  /// Only conversations change: an import reads all its files first and then knows the participants
  /// and the colleagues.
  package func naming(participants: [String], staff: [String]) -> RecognizedSource {
    guard case .conversation(let recognizer) = content else { return self }
    return RecognizedSource(
      ConversationRecognizer(
        conversation: recognizer.conversation, participants: participants, staff: staff),
      kind: description.kind)
  }

  /// Streams the records in order; `values` are in the order of `description.columns`.
  ///
  /// Rows of tables are numbered from 1 after the header, rejected ones counted in the locator.
  /// Conversations give turn, speaker, speaker_role (`customer`, `interviewer`, `staff`,
  /// `unknown`), started and text; notes give line, heading, speaker_role and text, which is only the
  /// quoted words where a customer is quoted.
  ///
  /// - Returns: Findings that are only known at the end.
  /// - Throws: What the closures throw, or a ``Diagnostic`` when the file can't be read on.
  @discardableResult
  package func forEachRecord(
    _ body: (RawRecord) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    switch content {
    case .table(let table, let recognition):
      return try TableRecords(table: table, recognition: recognition)
        .forEachRecord(body, rejected: rejected)
    case .conversation(let recognizer): try recognizer.forEachRecord(body)
    case .notes(let recognizer): try recognizer.forEachRecord(description, body)
    }
    return []
  }

  /// Streams the same records in batches, without making texts of cells that need no change; a batch
  /// is good until the closure returns.
  ///
  /// - Returns: Findings that are only known at the end.
  /// - Throws: As ``forEachRecord(_:rejected:)``.
  @discardableResult
  package func forEachBatch(
    _ body: (RecordBatch) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    if case .table(let table, let recognition) = content {
      return try TableRecords(table: table, recognition: recognition)
        .forEachBatch(body, rejected: rejected)
    }
    var batch = RecordBatch(width: description.columns.count)
    let findings = try forEachRecord(
      { record in
        batch.append(record)
        guard batch.isFull else { return }
        try body(batch)
        batch.removeAll()
      }, rejected: rejected)
    if batch.count > 0 { try body(batch) }
    return findings
  }
}

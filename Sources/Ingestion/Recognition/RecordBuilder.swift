import EvidenceModel

/// Builds records from rows, one after the other.
struct RecordBuilder {
  enum Outcome {
    case nothing
    case rejected(String)
    case records([RawRecord])
  }

  private let columns: [ColumnDescription]
  private let recognition: TableRecognition
  private let footer: FooterRule
  private let comments: Int?
  private let speaker: Int?
  private let holdsQuotes: Bool
  private let locatorColumn: Int?
  private let descriptionColumn: Int?
  private let requesterColumn: Int?
  private let markupColumns: [Int]
  private var rowsSeen = 0
  private var row = 0
  private var number = 0
  private var isPastEnd = false
  /// Passages that have been taken, with their documents: one may stand under several codes.
  private var passages: Set<String> = []
  private(set) var repeatedPassages = 0

  init(recognition: TableRecognition, comments: Int?, speaker: Int?, holdsQuotes: Bool) {
    self.holdsQuotes = holdsQuotes
    let description = recognition.description
    self.recognition = recognition
    self.comments = comments
    self.speaker = speaker
    columns = description.columns
    footer = FooterRule(width: columns.count)
    locatorColumn = description.kind == .tickets ? description.index(of: .recordID) : nil
    descriptionColumn = description.columns.indices.first {
      description.columns[$0].role == .message && $0 != comments
    }
    requesterColumn = description.index(of: .personID)
    markupColumns = recognition.markupColumns
  }

  /// Whether a coded passage has been taken already, under another code.
  private mutating func isRepeated(_ values: [String?]) -> Bool {
    guard holdsQuotes, recognition.description.dialect != "generic", let descriptionColumn,
      let words = values[descriptionColumn]
    else { return false }
    let document = requesterColumn.flatMap { values[$0] } ?? ""
    guard !passages.insert("\(document)\u{1F}\(words)").inserted else { return false }
    repeatedPassages += 1
    return true
  }

  /// Takes note of a row that never became cells; a comment line after data ends the table.
  mutating func countRejected(_ record: RejectedRecord) {
    if recognition.layout.hasCommentLines, record.original.hasPrefix("#") {
      isPastEnd = isPastEnd || number > 0
      return
    }
    if rowsSeen >= recognition.layout.rowsBeforeData { row += 1 }
  }

  mutating func taken(_ raw: TableRow) -> Outcome {
    rowsSeen += 1
    guard rowsSeen > recognition.layout.rowsBeforeData else { return .nothing }
    if isPastEnd { return .rejected("belongs to another table in the same file") }
    if raw.cells.allSatisfy({ $0 == nil }) { return .nothing }
    if recognition.layout.hasCommentLines, HeaderFinder.isComment(raw) {
      isPastEnd = true
      return .rejected("begins another table in the same file")
    }
    if let reason = footer.reason(for: raw) { return .rejected(reason) }
    if isHeader(raw) { return .rejected("repeats the header row") }
    row += 1
    var values = columns.indices.map { index in value(raw, index) }
    if let transcript = recognition.transcriptColumn { return turns(&values, transcript) }
    if isRepeated(values) { return .nothing }
    number += 1
    addComments(&values)
    if let speaker {
      let role = values[speaker].flatMap { SpeakerRoles.role(ofLabel: $0) } ?? .unknown
      values.append(role.rawValue)
    } else if holdsQuotes {
      values.append(Speaker.customer.rawValue)
    }
    return .records([RawRecord(number: number, locator: locator(values), values: values)])
  }

  /// Takes a row as bytes; false when it has to be looked at as texts.
  mutating func takes(
    _ plain: PlainRecords, _ scanner: borrowing RecordScanner, _ bytes: Span<UInt8>,
    into batch: inout RecordBatch
  ) -> Bool {
    guard rowsSeen >= recognition.layout.rowsBeforeData, !isPastEnd else { return false }
    switch plain.take(scanner, bytes, number: number + 1, row: row + 1, into: &batch) {
    case .texts: return false
    case .blank: rowsSeen += 1
    case .taken:
      rowsSeen += 1
      row += 1
      number += 1
    }
    return true
  }

  func original(_ row: TableRow) -> String {
    let text = row.cells.map { $0 ?? "" }.joined(separator: ",")
    return String(decoding: text.utf8.prefix(10_000), as: UTF8.self)
  }

  private func isHeader(_ raw: TableRow) -> Bool {
    guard let first = raw.cells.first ?? nil, first == columns.first?.title else { return false }
    return zip(raw.cells, columns).allSatisfy { HeaderFinder.clean($0 ?? "") == $1.title }
  }

  private func value(_ raw: TableRow, _ index: Int) -> String? {
    guard index < raw.cells.count, let cell = raw.cells[index] else { return nil }
    if recognition.missing[index].isMissing(cell) { return nil }
    return markupColumns.contains(index) && index != comments ? MarkupText.body(cell) : cell
  }

  private func locator(_ values: [String?]) -> String {
    if let locatorColumn, let id = values[locatorColumn] { return "ticket:\(id)" }
    return "row:\(row)"
  }

  private func addComments(_ values: inout [String?]) {
    guard let comments else { return }
    guard let json = values[comments] else {
      values.append(nil)
      return
    }
    let parts = TicketComments(
      json: json, description: descriptionColumn.flatMap { values[$0] },
      requester: requesterColumn.flatMap { values[$0] })
    values[comments] = parts.customer
    values.append(parts.staff)
  }

  /// The turns of a conversation in a cell, each with the row's other values.
  private mutating func turns(_ values: inout [String?], _ index: Int) -> Outcome {
    guard let text = values.remove(at: index) else { return .nothing }
    let turns = TranscriptText.turns(of: text)
    guard !turns.isEmpty else { return .rejected("the transcript has no turns with speakers") }
    let conversation = RawConversation(
      name: "row:\(row)", format: "named-turns",
      turns: turns.map { .init(speaker: $0.speaker, text: $0.text, locator: "") }, hasSpeakers: true
    )
    let roles = SpeakerRoles().roles(of: conversation)
    var records: [RawRecord] = []
    for (position, turn) in turns.enumerated() {
      number += 1
      let role = roles[turn.speaker] ?? .unknown
      records.append(
        RawRecord(
          number: number, locator: "row:\(row) turn:\(position + 1)",
          values: values + ["\(position + 1)", turn.speaker, role.rawValue, nil, turn.text]))
    }
    return .records(records)
  }
}

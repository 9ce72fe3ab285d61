import EvidenceModel

/// Turns a recognised table's rows into records.
struct TableRecords {
  let table: RawTable
  let recognition: TableRecognition

  /// The table's description with the columns that reading adds: for transcripts in cells the turns,
  /// for tickets the colleagues' comments.
  var description: SourceDescription {
    var description = recognition.description
    if let index = recognition.transcriptColumn {
      var turns = ConversationRecognizer.columns
      let taken = Set(
        description.columns.enumerated().filter { $0.offset != index }.map(\.element.name))
      for position in turns.indices where taken.contains(turns[position].name) {
        turns[position].name += "_"
      }
      description.columns.remove(at: index)
      description.columns += turns
      description.dialect = "transcripts-in-cells"
    } else if commentsColumn != nil {
      var column = ColumnDescription(
        title: "comments of staff", name: "comments_of_staff", role: .ignored)
      while description.columns.contains(where: { $0.name == column.name }) { column.name += "_" }
      description.columns.append(column)
    } else if speakerColumn != nil || holdsQuotes {
      description.columns.append(
        ColumnDescription(title: "speaker_role", name: "speaker_role", role: .ignored))
    }
    return description
  }

  /// The column that holds comments as JSON.
  private var commentsColumn: Int? {
    guard recognition.description.kind == .tickets else { return nil }
    let rows = table.sample.dropFirst(recognition.layout.rowsBeforeData)
    return recognition.description.columns.indices.first { index in
      recognition.description.columns[index].role == .message
        && rows.contains {
          index < $0.cells.count && $0.cells[index].map(TicketComments.isList) ?? false
        }
    }
  }

  /// The column of speakers where each row is a turn.
  private var speakerColumn: Int? {
    guard recognition.description.kind == .interview, recognition.transcriptColumn == nil else {
      return nil
    }
    return recognition.description.index(of: .speaker)
  }

  /// Whether each row quotes a participant whom nothing names.
  private var holdsQuotes: Bool { recognition.holdsQuotes && speakerColumn == nil }

  /// Streams the records in batches; each batch is good until the closure returns.
  func forEachBatch(
    _ body: (RecordBatch) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    var builder = builder
    let plain = PlainRecords(
      recognition: recognition,
      isPlain: commentsColumn == nil && speakerColumn == nil && !holdsQuotes)
    let gauge = ReadingGauge()
    var batch = RecordBatch(width: description.columns.count)
    func pass() throws {
      batch.share = gauge.share
      try body(batch)
      batch.removeAll()
    }
    var findings = try table.forEachRow(
      whole: { scanner, bytes in
        guard let plain, builder.takes(plain, scanner, bytes, into: &batch) else { return false }
        if batch.isFull { try pass() }
        return true
      }, gauge: gauge,
      { row in
        try take(row, &builder, rejected) { record in
          batch.append(record)
          if batch.isFull { try pass() }
        }
      },
      rejected: { record in
        builder.countRejected(record)
        try rejected(record)
      })
    if batch.count > 0 { try pass() }
    findings += repeatedPassages(builder)
    return findings
  }

  /// Streams the records one by one.
  func forEachRecord(
    _ body: (RawRecord) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    var builder = builder
    let findings = try table.forEachRow(
      { row in try take(row, &builder, rejected, body) },
      rejected: { record in
        builder.countRejected(record)
        try rejected(record)
      })
    return findings + repeatedPassages(builder)
  }

  private var builder: RecordBuilder {
    RecordBuilder(
      recognition: recognition, comments: commentsColumn, speaker: speakerColumn,
      holdsQuotes: holdsQuotes)
  }

  private func take(
    _ row: TableRow, _ builder: inout RecordBuilder, _ rejected: (RejectedRecord) throws -> Void,
    _ body: (RawRecord) throws -> Void
  ) throws {
    switch builder.taken(row) {
    case .nothing: break
    case .rejected(let reason):
      try rejected(
        RejectedRecord(line: row.line, reason: reason, original: builder.original(row)))
    case .records(let records): for record in records { try body(record) }
    }
  }

  private func repeatedPassages(_ builder: RecordBuilder) -> [Finding] {
    guard builder.repeatedPassages > 0 else { return [] }
    return [
      Finding(
        "repeated_passages", level: .info,
        message: "\(builder.repeatedPassages) rows repeat a passage under another code; each "
          + "passage was taken once.", place: table.name, have: builder.repeatedPassages)
    ]
  }
}

import EvidenceModel

/// The rows of a delimited text, streamed from its bytes.
struct DelimitedRows: RowSource {
  let name: String
  let content: Bytes
  let layout: DelimitedLayout
  let decoder: CharacterDecoder
  let options: FileOpener.Options

  func forEachRow(
    _ body: (TableRow) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    try forEachRow(whole: { _, _ in false }, gauge: ReadingGauge(), body, rejected: rejected)
  }

  func forEachRow(
    whole: WholeRow, gauge: ReadingGauge, _ body: (TableRow) throws -> Void,
    rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    var gate = RowGate(layout: layout, name: name)
    var recoveries = 0
    let offersBytes = decoder.encoding == .utf8 && !decoder.dropsNULs
    var reader = MappedReader(content)
    try content.withSpan { bytes in
      var scanner = RecordScanner(
        delimiter: layout.delimiter, endsRowsWithReturn: layout.endsRowsWithReturn,
        position: layout.start, line: layout.firstLine)
      while scanner.next(bytes) {
        if let line = scanner.unclosedQuoteLine {
          if recoveries < Self.maximumRecoveries, let next = afterStrayQuote(scanner, bytes) {
            recoveries += 1
            let end = lineEnd(bytes, from: scanner.recordStart)
            try rejected(
              RejectedRecord(
                line: scanner.recordLine,
                reason: "a quotation mark opened on line \(line) is never closed",
                original: decoder.excerpt(bytes, scanner.recordStart..<end)))
            scanner = next
            continue
          }
          try gate.flush(body, rejected, isEnd: false)
          try rejected(unclosed(scanner, bytes, quoteLine: line))
          break
        }
        if let reason = tooLarge(scanner) {
          try rejected(record(scanner, bytes, reason))
          continue
        }
        if reader.pass(scanner.position) {
          gauge.share = Double(scanner.position) / Double(bytes.count)
        }
        if offersBytes, gate.passes(scanner), try whole(scanner, bytes) { continue }
        try gate.take(scanner, bytes, decoder, body, rejected)
      }
      try gate.flush(body, rejected, isEnd: true)
    }
    return gate.findings
  }

  /// So often may a stray quotation mark cost its line only: each time the rest is read again.
  private static let maximumRecoveries = 50

  /// A scanner that stands behind the line of a stray quotation mark; nil when what follows isn't rows
  /// of the table, as when the file was cut off within a long text.
  private func afterStrayQuote(_ scanner: RecordScanner, _ bytes: Span<UInt8>) -> RecordScanner? {
    guard layout.width > 1 else { return nil }
    let start = lineEnd(bytes, from: scanner.recordStart) + 1
    guard start < bytes.count else { return nil }
    let next = RecordScanner(
      delimiter: layout.delimiter, endsRowsWithReturn: layout.endsRowsWithReturn,
      position: start, line: scanner.recordLine + 1)
    var ahead = next
    var rows = 0
    while rows < 3, ahead.next(bytes) {
      // Another stray quote further on is dealt with when it comes.
      if rows > 0 && ahead.unclosedQuoteLine != nil { break }
      guard ahead.unclosedQuoteLine == nil, ahead.cells.count == layout.width else { return nil }
      rows += 1
    }
    return rows > 0 ? next : nil
  }

  private func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    return index
  }

  private func tooLarge(_ scanner: RecordScanner) -> String? {
    // The whole record is smaller than a cell may be: nearly always.
    if scanner.recordEnd - scanner.recordStart <= options.maximumCellBytes
      && scanner.cells.count <= options.maximumColumns
    {
      return nil
    }
    if scanner.cells.count > options.maximumColumns {
      return "row has \(scanner.cells.count) cells, \(options.maximumColumns) are allowed"
    }
    let index = scanner.cells.firstIndex { $0.end - $0.start > options.maximumCellBytes }
    guard let index else { return nil }
    let size = scanner.cells[index].end - scanner.cells[index].start
    return "cell \(index + 1) has \(size) bytes, \(options.maximumCellBytes) are allowed"
  }

  private func unclosed(
    _ scanner: RecordScanner, _ bytes: Span<UInt8>, quoteLine: Int
  ) -> RejectedRecord {
    record(
      scanner, bytes,
      "a quotation mark opened on line \(quoteLine) is never closed; "
        + "lines \(scanner.recordLine) to \(scanner.line) were set aside")
  }

  private func record(
    _ scanner: RecordScanner, _ bytes: Span<UInt8>, _ reason: String
  ) -> RejectedRecord {
    RejectedRecord(
      line: scanner.recordLine, reason: reason,
      original: decoder.excerpt(bytes, scanner.recordStart..<scanner.recordEnd))
  }
}

extension CharacterDecoder {
  /// The original text of a rejected record, cut at 10,000 bytes.
  func excerpt(_ bytes: Span<UInt8>, _ part: Range<Int>) -> String {
    var end = min(part.upperBound, part.lowerBound + RejectedRecord.maximumOriginalBytes)
    // Not in the middle of a character.
    while encoding == .utf8 && end < part.upperBound && end > part.lowerBound
      && bytes[end] & 0xC0 == 0x80
    {
      end -= 1
    }
    return string(bytes, part.lowerBound..<end)
  }
}

extension RejectedRecord {
  static let maximumOriginalBytes = 10_000
}

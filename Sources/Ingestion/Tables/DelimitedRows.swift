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
    var gate = RowGate(layout: layout, name: name)
    try content.withSpan { bytes in
      var scanner = RecordScanner(
        delimiter: layout.delimiter, endsRowsWithReturn: layout.endsRowsWithReturn,
        position: layout.start, line: layout.firstLine)
      while scanner.next(bytes) {
        if let line = scanner.unclosedQuoteLine {
          try gate.flush(body, rejected, isEnd: false)
          try rejected(unclosed(scanner, bytes, quoteLine: line))
          break
        }
        if let reason = tooLarge(scanner) {
          try rejected(record(scanner, bytes, reason))
          continue
        }
        try gate.take(scanner, bytes, decoder, body, rejected)
      }
      try gate.flush(body, rejected, isEnd: true)
    }
    return gate.findings
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

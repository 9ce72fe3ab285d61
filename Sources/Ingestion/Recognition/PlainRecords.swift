import EvidenceModel

/// Takes rows of a delimited text into batches as the bytes that stand in the file.
///
/// What becomes of a row is exactly what ``RecordBuilder`` would make of its texts: rows that may be
/// footers, comments or repeated headers are left to it, and so are tables whose cells are changed on
/// the way (markup, conversations, comments, quotes).
struct PlainRecords {
  /// What became of a row.
  enum Outcome {
    case taken
    /// It has blank cells only.
    case blank
    /// It has to be looked at as texts.
    case texts
  }

  private let width: Int
  private let missing: [MissingWords]
  /// Column by column, for each first byte whether a missing word begins with it.
  private let mayBeMissing: [Bool]
  private let firstTitle: [UInt8]
  private let ticketColumn: Int?

  /// - Returns: nil for a table whose cells are changed on the way.
  init?(recognition: TableRecognition, isPlain: Bool) {
    let description = recognition.description
    guard isPlain, recognition.transcriptColumn == nil, recognition.markupColumns.isEmpty,
      !recognition.layout.hasCommentLines, let first = description.columns.first
    else { return nil }
    width = description.columns.count
    missing = recognition.missing
    mayBeMissing = missing.flatMap(\.beginnings)
    firstTitle = Array(first.title.utf8)
    ticketColumn = description.kind == .tickets ? description.index(of: .recordID) : nil
  }

  func take(
    _ scanner: borrowing RecordScanner, _ bytes: Span<UInt8>, number: Int, row: Int,
    into batch: inout RecordBatch
  ) -> Outcome {
    let count = scanner.cells.count
    var place = 0
    while place < count, scanner.cells[place].isBlank { place += 1 }
    guard place < count else { return .blank }
    if FooterRule.mayBegin(bytes, scanner.cells[place].range) || beginsAsHeader(scanner, bytes) {
      return .texts
    }
    batch.numbers.append(number)
    locate(scanner, bytes, row: row, &batch)
    for index in 0..<width {
      guard index < count, !scanner.cells[index].isBlank else {
        batch.ends.append(~batch.bytes.count)
        continue
      }
      let cell = scanner.cells[index]
      if !cell.hasDoubledQuotes, isMissing(bytes, cell, column: index) {
        batch.ends.append(~batch.bytes.count)
      } else {
        Self.append(cell, bytes, &batch)
        batch.ends.append(batch.bytes.count)
      }
    }
    return .taken
  }

  /// Whether a cell is missing; for nearly every cell its first byte says no.
  @inline(__always)
  private func isMissing(
    _ bytes: Span<UInt8>, _ cell: RecordScanner.Cell, column: Int
  ) -> Bool {
    guard mayBeMissing[column << 8 | Int(bytes[cell.start])] else { return false }
    return missing[column].isMissing(bytes, cell.range)
  }

  private func beginsAsHeader(_ scanner: borrowing RecordScanner, _ bytes: Span<UInt8>) -> Bool {
    let cell = scanner.cells[0]
    guard cell.end - cell.start == firstTitle.count else { return cell.hasDoubledQuotes }
    for (offset, byte) in firstTitle.enumerated() where bytes[cell.start + offset] != byte {
      return false
    }
    return true
  }

  /// Where the row stands: the ticket's number where there is one, else the row's.
  private func locate(
    _ scanner: borrowing RecordScanner, _ bytes: Span<UInt8>, row: Int, _ batch: inout RecordBatch
  ) {
    if let ticketColumn, ticketColumn < scanner.cells.count {
      let cell = scanner.cells[ticketColumn]
      if !cell.isBlank, !missing[ticketColumn].isMissing(bytes, cell.range) {
        batch.bytes.append(contentsOf: "ticket:".utf8)
        Self.append(cell, bytes, &batch)
        return batch.ends.append(batch.bytes.count)
      }
    }
    batch.bytes.append(contentsOf: "row:".utf8)
    var digits = 1
    var power = 10
    while power <= row {
      digits += 1
      power *= 10
    }
    for _ in 0..<digits {
      power /= 10
      batch.bytes.append(UInt8(0x30 + row / power % 10))
    }
    batch.ends.append(batch.bytes.count)
  }

  private static func append(
    _ cell: RecordScanner.Cell, _ bytes: Span<UInt8>, _ batch: inout RecordBatch
  ) {
    guard cell.hasDoubledQuotes else {
      return bytes.extracting(cell.range).withUnsafeBufferPointer {
        batch.bytes.append(contentsOf: $0)
      }
    }
    var index = cell.start
    while index < cell.end {
      batch.bytes.append(bytes[index])
      let isDoubled = bytes[index] == 0x22 && index + 1 < cell.end && bytes[index + 1] == 0x22
      index += isDoubled ? 2 : 1
    }
  }
}

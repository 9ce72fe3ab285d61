import EvidenceModel

/// Decides what becomes of each row: taken, filled up with blank cells, or set aside.
///
/// Rows above the first full one (titles, comments) and rows of one cell after the last full one
/// (totals, copyright lines) pass as they are, for recognition to judge. Blank lines pass as rows of
/// blank cells. In between a row must have as many cells as the table is wide: missing ones are
/// filled up if the writer leaves out blank cells at the end of rows, and additional ones are
/// dropped if they are blank.
struct RowGate {
  private let layout: DelimitedLayout
  private let name: String
  private var hasSeenFullRow = false
  private var filledUp = 0
  /// Short rows that are a footer if no full row follows, else damage.
  private var waiting: [Waiting] = []

  private struct Waiting {
    let row: TableRow
    let original: String
    let isBlank: Bool
    /// Whether the row may be a footer: one cell, and not torn off at the end of the file.
    let isPassable: Bool
  }

  /// More short rows than this in a row are no footer.
  private static let longestFooter = 20

  init(layout: DelimitedLayout, name: String) {
    self.layout = layout
    self.name = name
  }

  var findings: [Finding] {
    guard filledUp > 0 else { return [] }
    return [
      Finding(
        "short_rows", level: .info,
        message: "\(filledUp) rows leave out blank cells at their end; they were filled up.",
        place: name, have: filledUp)
    ]
  }

  /// Whether a row goes through as it is, so that its cells need not be made into texts.
  mutating func passes(_ scanner: borrowing RecordScanner) -> Bool {
    guard waiting.isEmpty, scanner.cells.count == layout.width else { return false }
    hasSeenFullRow = true
    return true
  }

  mutating func take(
    _ scanner: RecordScanner, _ bytes: Span<UInt8>, _ decoder: CharacterDecoder,
    _ body: (TableRow) throws -> Void, _ rejected: (RejectedRecord) throws -> Void
  ) throws {
    var cells: [String?] = []
    cells.reserveCapacity(max(scanner.cells.count, layout.width))
    for cell in scanner.cells { cells.append(scanner.text(of: cell, bytes, decoder)) }
    if cells.count == layout.width {
      if !waiting.isEmpty { try flush(body, rejected, isEnd: false) }
      hasSeenFullRow = true
      return try body(TableRow(line: scanner.recordLine, cells: cells))
    }
    try takeUneven(cells, scanner, bytes, decoder, body, rejected)
  }

  private mutating func takeUneven(
    _ cells: [String?], _ scanner: RecordScanner, _ bytes: Span<UInt8>,
    _ decoder: CharacterDecoder,
    _ body: (TableRow) throws -> Void, _ rejected: (RejectedRecord) throws -> Void
  ) throws {
    var cells = cells
    if cells.count > layout.width {
      while cells.count > layout.width, cells[cells.count - 1] == nil { cells.removeLast() }
    } else if !hasSeenFullRow && layout.headerLacksFirstCell && cells.count == layout.width - 1 {
      cells.insert(nil, at: 0)
    }
    let isShort = cells.count < layout.width
    if isShort && !hasSeenFullRow && cells.count < max(2, layout.width - 1) {
      return try body(TableRow(line: scanner.recordLine, cells: cells))
    }
    if isShort && layout.leavesOutTrailingBlanks && cells.count > 1 {
      filledUp += 1
      cells += Array(repeating: nil, count: layout.width - cells.count)
    }
    let row = TableRow(line: scanner.recordLine, cells: cells)
    let original = decoder.excerpt(bytes, scanner.recordStart..<scanner.recordEnd)
    if cells.count > layout.width {
      try flush(body, rejected, isEnd: false)
      return try rejected(
        RejectedRecord(line: row.line, reason: reason(cells.count), original: original))
    }
    if cells.count < layout.width {
      return try hold(row, original: original, scanner, bytes, body, rejected)
    }
    if !waiting.isEmpty { try flush(body, rejected, isEnd: false) }
    hasSeenFullRow = true
    try body(row)
  }

  private mutating func hold(
    _ row: TableRow, original: String, _ scanner: RecordScanner, _ bytes: Span<UInt8>,
    _ body: (TableRow) throws -> Void, _ rejected: (RejectedRecord) throws -> Void
  ) throws {
    let isQuoted = bytes[scanner.recordStart] == 0x22
    waiting.append(
      Waiting(
        row: row, original: original, isBlank: scanner.isBlank,
        isPassable: row.cells.count == 1
          && (scanner.isTerminated || isQuoted || !waiting.isEmpty)))
    if waiting.count > Self.longestFooter { try flush(body, rejected, isEnd: false) }
  }

  /// Lets go of the waiting rows: at the end of the table they are its footer.
  mutating func flush(
    _ body: (TableRow) throws -> Void, _ rejected: (RejectedRecord) throws -> Void, isEnd: Bool
  ) throws {
    let rows = waiting
    waiting.removeAll()
    for held in rows {
      if held.isBlank {
        let blanks = [String?](repeating: nil, count: layout.width)
        try body(TableRow(line: held.row.line, cells: blanks))
      } else if isEnd && held.isPassable {
        try body(held.row)
      } else {
        try rejected(
          RejectedRecord(
            line: held.row.line, reason: reason(held.row.cells.count), original: held.original))
      }
    }
  }

  private func reason(_ count: Int) -> String {
    "row has \(count) \(count == 1 ? "cell" : "cells"), the header has \(layout.width)"
  }
}

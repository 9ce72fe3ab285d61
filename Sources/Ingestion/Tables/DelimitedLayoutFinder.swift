/// Finds delimiter, width and habits of a delimited text from its beginning.
///
/// Each candidate splits the first rows, quotes respected; the best is the one under which most
/// rows have the same number of cells, the header among them.
struct DelimitedLayoutFinder {
  /// How much of the text is looked at.
  static let bytesRead = 1 << 20
  static let rowsRead = 500

  private struct Row {
    var cells: Int
    /// Cells up to the last that isn't blank.
    var filled: Int
  }

  /// The layout that fits best; nil when the text has no rows.
  static func layout(of bytes: Span<UInt8>) -> DelimitedLayout? {
    let start = textStart(bytes)
    guard start < bytes.count else { return nil }
    let endsRowsWithReturn = lacksLineFeed(bytes, from: start)
    let declared = separatorLine(bytes, from: start)
    let candidates = declared.map { [$0.delimiter] } ?? DelimitedLayout.candidates
    var best: DelimitedLayout?
    for delimiter in candidates {
      var layout = DelimitedLayout(
        delimiter: delimiter, endsRowsWithReturn: endsRowsWithReturn,
        start: declared?.end ?? start, firstLine: declared == nil ? 1 : 2, width: 1)
      measure(&layout, bytes)
      if best.map({ layout.isBetter(than: $0) }) ?? true { best = layout }
    }
    return best
  }

  /// After a byte-order mark.
  static func textStart(_ bytes: Span<UInt8>) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  private static func lacksLineFeed(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var hasReturn = false
    for index in start..<min(bytes.count, start + bytesRead) {
      if bytes[index] == 0x0A { return false }
      if bytes[index] == 0x0D { hasReturn = true }
    }
    return hasReturn
  }

  /// A first line `sep=;`, which spreadsheet programs read and don't show.
  private static func separatorLine(
    _ bytes: Span<UInt8>, from start: Int
  ) -> (delimiter: UInt8, end: Int)? {
    var index = start
    let isQuoted = index < bytes.count && bytes[index] == 0x22
    if isQuoted { index += 1 }
    for expected in "sep=".utf8 {
      guard index < bytes.count, bytes[index] | 0x20 == expected | 0x20 else { return nil }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let delimiter = bytes[index]
    index += isQuoted ? 2 : 1
    guard index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A else { return nil }
    if bytes[index] == 0x0D { index += 1 }
    if index < bytes.count && bytes[index] == 0x0A { index += 1 }
    return (delimiter, index)
  }

  private static func measure(_ layout: inout DelimitedLayout, _ bytes: Span<UInt8>) {
    let rows = firstRows(layout, bytes)
    layout.rowsSeen = rows.count
    layout.blanksAfterDelimiter = blanksAfterDelimiter(layout.delimiter, bytes)
    guard let mode = mostCommonWidth(rows) else {
      layout.fit = 0
      return
    }
    // Titles above the header have fewer cells; what comes before the first wide row is no misfit.
    let body = rows.drop { $0.cells < max(2, mode / 2) }
    let header = body.first
    let widest = body.map(\.filled).max() ?? mode
    layout.width = header.map { $0.cells >= mode && widest <= $0.cells ? $0.cells : mode } ?? mode
    let width = layout.width
    let points = body.reduce(0.0) { sum, row in
      if row.cells == width { return sum + 1 }
      return row.cells > 1 && row.filled <= width ? sum + 0.6 : sum
    }
    // Some lines above the header are usual, but under the right delimiter they are few.
    let share = Double(body.count) / Double(max(rows.count, 1))
    layout.fit = points / Double(max(body.count, 1)) * share.squareRoot()
    layout.leavesOutTrailingBlanks = leavesOutTrailingBlanks(body.dropFirst(), width: width)
    layout.headerLacksFirstCell =
      header?.cells == width - 1 && body.count > 2
      && body.dropFirst().allSatisfy { $0.filled == width }
  }

  /// Whether short rows are meant: no full row ends with a blank cell, no short row does either.
  private static func leavesOutTrailingBlanks(
    _ rows: ArraySlice<Row>, width: Int
  ) -> Bool {
    let short = rows.filter { $0.cells > 1 && $0.cells < width }
    guard !short.isEmpty else { return false }
    let full = rows.filter { $0.cells == width }
    return full.allSatisfy { $0.filled == $0.cells } && short.allSatisfy { $0.filled == $0.cells }
  }

  private static func firstRows(_ layout: DelimitedLayout, _ bytes: Span<UInt8>) -> [Row] {
    let limit = min(bytes.count, layout.start + bytesRead)
    let part = bytes.extracting(0..<limit)
    var scanner = RecordScanner(
      delimiter: layout.delimiter, endsRowsWithReturn: layout.endsRowsWithReturn,
      position: layout.start)
    var rows: [Row] = []
    while rows.count < rowsRead, scanner.next(part) {
      // The last record may be cut by the limit.
      if scanner.position == limit && limit < bytes.count && !rows.isEmpty { break }
      if scanner.isBlank { continue }
      let filled = scanner.cells.lastIndex { $0.start < $0.end }.map { $0 + 1 } ?? 0
      rows.append(Row(cells: scanner.cells.count, filled: filled))
    }
    return rows
  }

  /// The most common number of cells above one; of equally common ones the larger.
  private static func mostCommonWidth(_ rows: [Row]) -> Int? {
    var counts: [Int: Int] = [:]
    for row in rows where row.cells > 1 { counts[row.cells, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  private static func blanksAfterDelimiter(_ delimiter: UInt8, _ bytes: Span<UInt8>) -> Double {
    var found = 0
    var blanks = 0
    let limit = min(bytes.count, 1 << 16)
    for index in 0..<limit where bytes[index] == delimiter {
      found += 1
      if index + 1 < limit && bytes[index + 1] == 0x20 { blanks += 1 }
    }
    return found == 0 ? 0 : Double(blanks) / Double(found)
  }
}

extension DelimitedLayout {
  fileprivate func isBetter(than other: DelimitedLayout) -> Bool { score > other.score }

  /// Fit decides; among equal fits more cells, and delimiters that no blank follows.
  private var score: Double {
    guard width > 1 else { return 0 }
    return fit * (1 + 0.02 * Double(min(width, 20))) * (1 - 0.3 * blanksAfterDelimiter)
  }
}

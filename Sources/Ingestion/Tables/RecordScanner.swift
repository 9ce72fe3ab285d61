/// Splits delimited text into records and cells without copying a byte.
///
/// RFC 4180 with what real files do besides: line feeds, returns or both end a row; a quote that is
/// followed by neither delimiter nor end of row belongs to the text (`"the "best" one"`); quotes
/// inside an unquoted cell are text; blanks after a closing quote are passed over.
struct RecordScanner {
  /// Where a cell's text lies.
  struct Cell {
    var start: Int
    var end: Int
    /// Whether doubled quotes have to become single ones.
    var hasDoubledQuotes = false

    var isBlank: Bool { start >= end }
    var range: Range<Int> { start..<end }
  }

  private let delimiter: UInt8
  /// Eight delimiters.
  private let delimiters: UInt64
  private let endsRowsWithReturn: Bool
  /// The next byte to be read.
  private(set) var position: Int
  /// The line of the next byte.
  private(set) var line: Int

  /// The record that `next` found.
  private(set) var cells: [Cell] = []
  private(set) var recordStart = 0
  private(set) var recordLine = 0
  /// Where the record's text ends, before its line end.
  private(set) var recordEnd = 0
  /// The line of a quote that the text never closes; the record then runs to the end of the text.
  private(set) var unclosedQuoteLine: Int?
  /// Whether a line end stood after the record.
  private(set) var isTerminated = false

  init(delimiter: UInt8, endsRowsWithReturn: Bool, position: Int = 0, line: Int = 1) {
    self.delimiter = delimiter
    delimiters = UInt64(delimiter) &* 0x0101_0101_0101_0101
    self.endsRowsWithReturn = endsRowsWithReturn
    self.position = position
    self.line = line
  }

  // Eight bytes are looked at together: most of a text is neither mark nor line end.
  private static let lineFeeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
  private static let returns: UInt64 = 0x0D0D_0D0D_0D0D_0D0D
  private static let quotes: UInt64 = 0x2222_2222_2222_2222

  /// The eight bytes from a place on, the first one lowest; there must be as many.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Sets the top bit of the lowest byte that is zero; those above it may be wrong.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// Whether the record is one blank cell.
  var isBlank: Bool { cells.count == 1 && cells[0].start == cells[0].end }

  /// Finds the next record; false at the end of the text.
  mutating func next(_ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    cells.removeAll(keepingCapacity: true)
    recordStart = position
    recordLine = line
    isTerminated = false
    while true {
      if position < bytes.count && bytes[position] == 0x22 {
        scanQuoted(bytes)
      } else {
        scanPlain(bytes)
      }
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    recordEnd = position
    passLineEnd(bytes)
    return true
  }

  private mutating func passLineEnd(_ bytes: Span<UInt8>) {
    guard position < bytes.count else { return }
    if bytes[position] == 0x0D { position += 1 }
    if position < bytes.count && bytes[position] == 0x0A
      && (recordEnd == position || bytes[recordEnd] == 0x0D)
    {
      position += 1
    }
    line += 1
    isTerminated = true
  }

  /// A cell without quotes; afterwards `position` is at its delimiter or line end.
  private mutating func scanPlain(_ bytes: Span<UInt8>) {
    let start = position
    var index = position
    let count = bytes.count
    while index < count {
      if index + 8 <= count {
        let word = Self.word(bytes, at: index)
        let marks =
          Self.zeros(word ^ delimiters) | Self.zeros(word ^ Self.lineFeeds)
          | Self.zeros(word ^ Self.returns)
        if marks == 0 {
          index += 8
          continue
        }
        index += marks.trailingZeroBitCount >> 3
      }
      let byte = bytes[unchecked: index]
      if byte == delimiter || byte == 0x0A { break }
      if byte == 0x0D && endsRow(at: index, bytes) { break }
      index += 1
    }
    position = index
    cells.append(Cell(start: start, end: index))
  }

  private func endsRow(at index: Int, _ bytes: Span<UInt8>) -> Bool {
    endsRowsWithReturn || index + 1 == bytes.count || bytes[index + 1] == 0x0A
  }

  /// A cell in quotes; afterwards `position` is at its delimiter, line end or the end of the text.
  private mutating func scanQuoted(_ bytes: Span<UInt8>) {
    let opening = line
    var cell = Cell(start: position + 1, end: position + 1)
    var index = position + 1
    let count = bytes.count
    while index < count {
      if index + 8 <= count {
        let word = Self.word(bytes, at: index)
        let marks =
          Self.zeros(word ^ Self.quotes) | Self.zeros(word ^ Self.lineFeeds)
          | Self.zeros(word ^ Self.returns)
        if marks == 0 {
          index += 8
          continue
        }
        index += marks.trailingZeroBitCount >> 3
      }
      let byte = bytes[unchecked: index]
      if byte == 0x22 {
        if index + 1 < count && bytes[index + 1] == 0x22 {
          cell.hasDoubledQuotes = true
          index += 2
          continue
        }
        if let end = endOfCell(after: index + 1, bytes) {
          cell.end = index
          position = end
          cells.append(cell)
          return
        }
      } else if byte == 0x0A {
        line += 1
      } else if byte == 0x0D && endsRowsWithReturn {
        line += 1
      }
      index += 1
    }
    unclosedQuoteLine = opening
    cell.end = count
    position = count
    cells.append(cell)
  }

  /// Where the cell's delimiter or line end is if only blanks stand before it.
  private func endOfCell(after index: Int, _ bytes: Span<UInt8>) -> Int? {
    var index = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == 0x0A { return index }
      if byte == 0x0D { return endsRow(at: index, bytes) ? index : nil }
      guard byte == 0x20 else { return nil }
      index += 1
    }
    return index
  }

  /// The text of a cell; nil when it is blank.
  @inline(__always)
  func text(of cell: Cell, _ bytes: Span<UInt8>, _ decoder: CharacterDecoder) -> String? {
    guard cell.start < cell.end else { return nil }
    if !cell.hasDoubledQuotes { return decoder.string(bytes, cell.start..<cell.end) }
    return decoder.string(withoutDoubling(bytes, cell))
  }

  private func withoutDoubling(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(cell.end - cell.start)
    var index = cell.start
    while index < cell.end {
      text.append(bytes[index])
      let isDoubled = bytes[index] == 0x22 && index + 1 < cell.end && bytes[index + 1] == 0x22
      index += isDoubled ? 2 : 1
    }
    return text
  }
}

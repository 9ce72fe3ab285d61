/// Records on their way from a reader into the workspace, as bytes side by side.
///
/// A batch holds the cells of some thousand records in one buffer, so that a cell of an export goes
/// from its file into the database without ever becoming a string. Each record has one cell more than
/// columns: its locator comes first. Texts are UTF-8; a missing cell is told from an empty one.
package struct RecordBatch: Sendable {
  /// How many columns a record has, without the locator.
  package let width: Int
  /// The records' numbers; as many as there are records.
  package var numbers: [Int] = []
  /// The texts of all cells, one behind the other.
  package var bytes: [UInt8] = []
  /// Where each cell ends in `bytes`, `width + 1` for each record; `~end` for a missing cell.
  package var ends: [Int] = []
  /// How much of the source is read with these records, 0 to 1; 0 while nobody knows.
  package var share = 0.0

  /// So many records or bytes make a batch full.
  package static let fullRecords = 4_096
  package static let fullBytes = 1 << 20

  package init(width: Int) {
    self.width = width
    numbers.reserveCapacity(Self.fullRecords)
    ends.reserveCapacity(Self.fullRecords * (width + 1))
    bytes.reserveCapacity(Self.fullBytes + (1 << 16))
  }

  package var count: Int { numbers.count }

  package var isFull: Bool { numbers.count >= Self.fullRecords || bytes.count >= Self.fullBytes }

  /// Adds a record; values beyond the width are left out, those that lack are missing.
  package mutating func append(_ record: RawRecord) {
    numbers.append(record.number)
    append(text: record.locator)
    for index in 0..<width {
      append(text: index < record.values.count ? record.values[index] : nil)
    }
  }

  /// Begins a record; its locator and the cells of its columns have to follow.
  @inlinable
  package mutating func begin(number: Int) { numbers.append(number) }

  /// Adds a cell to the record begun last.
  @inlinable
  package mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  /// Adds a missing cell to the record begun last.
  @inlinable
  package mutating func appendMissing() { ends.append(~bytes.count) }

  private mutating func append(text: String?) {
    guard let text else { return ends.append(~bytes.count) }
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  /// Makes room for the next records.
  package mutating func removeAll() {
    numbers.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: bytes.capacity <= 4 * Self.fullBytes)
    ends.removeAll(keepingCapacity: true)
  }

  /// Where the text of a cell lies in `bytes`; nil for a missing one.
  ///
  /// Columns and records are counted from 0; column -1 is the locator.
  package func range(column: Int, record: Int) -> Range<Int>? {
    let place = record * (width + 1) + column + 1
    let end = ends[place]
    guard end >= 0 else { return nil }
    let before = place == 0 ? 0 : ends[place - 1]
    return (before < 0 ? ~before : before)..<end
  }

  /// The text of a cell; nil for a missing one.
  package func text(column: Int, record: Int) -> String? {
    range(column: column, record: record).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

import EvidenceModel
import EvidenceStore
import Ingestion

/// Finds the first and the last day of a source's records while they are taken in.
///
/// Nearly every date lies between the first and the last found so far, and the bytes of an ISO day
/// say so without being parsed.
struct ImportDates {
  private let column: Int?
  private let format: DateFormat
  private let parser: DateParser
  private var first: [UInt8] = []
  private var last: [UInt8] = []

  init(_ description: SourceDescription) {
    column = description.columns.indices.first {
      description.columns[$0].role == .date && description.columns[$0].dateFormat != nil
    }
    format = column.flatMap { description.columns[$0].dateFormat } ?? .iso
    parser = DateParser(format)
  }

  /// Widens the range of a tally by the dates of a batch.
  mutating func note(_ batch: RecordBatch, in tally: inout ImportTally) {
    guard let column else { return }
    for record in 0..<batch.count {
      guard let range = batch.range(column: column, record: record), !isWithin(batch.bytes, range),
        let day = batch.text(column: column, record: record).flatMap({ parser.moment($0)?.isoDay })
      else { continue }
      tally.note(date: day)
      first = tally.firstDate.map { Array($0.utf8) } ?? []
      last = tally.lastDate.map { Array($0.utf8) } ?? []
    }
  }

  /// Whether a cell begins with a day between the first and the last, not one of them: an offset to
  /// UTC moves it by one day at most.
  private func isWithin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard format == .iso, range.count >= 10, first.count == 10, last.count == 10 else {
      return false
    }
    let start = range.lowerBound
    guard bytes[start + 4] == 0x2D, bytes[start + 7] == 0x2D else { return false }
    return Self.compare(bytes, start, first) > 0 && Self.compare(bytes, start, last) < 0
  }

  private static func compare(_ bytes: [UInt8], _ start: Int, _ day: [UInt8]) -> Int {
    for offset in 0..<10 {
      let difference = Int(bytes[start + offset]) - Int(day[offset])
      if difference != 0 { return difference }
    }
    return 0
  }
}

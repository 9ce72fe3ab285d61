package import EvidenceModel

/// What the cells of a column look like, told without showing one: shares and counts, and ends only
/// where these are measured things and name nobody.
package struct ColumnFacts: Sendable, Hashable {
  /// Rows looked at, and how many of their cells hold something.
  package let rows: Int
  package let filled: Int
  package let distinct: Int
  /// The smallest and the largest number; nil where the role measures nothing.
  package let numbers: ClosedRange<Double>?
  /// The first and the last ISO day; nil where the role is no date of an event.
  package let days: ClosedRange<String>?
  /// Mean number of words in a cell, for columns of words; nil elsewhere.
  package let meanWords: Double?

  init(_ column: ColumnDescription, cells: [String?]) {
    let profile = ColumnProfile(rows: cells.count, cells: cells)
    rows = profile.rows
    filled = profile.filled
    distinct = profile.distinct
    numbers = Self.numbers(column, profile)
    days = Self.days(column, profile)
    let isOfWords = [.openAnswer, .message, .subject].contains(column.role)
    meanWords = isOfWords && profile.filled > 0 ? profile.meanWords : nil
  }

  private static func numbers(
    _ column: ColumnDescription, _ profile: ColumnProfile
  ) -> ClosedRange<Double>? {
    guard measured.contains(column.role), profile.numberShare >= 0.9,
      let low = profile.minimum, let high = profile.maximum, low <= high
    else { return nil }
    return low...high
  }

  private static func days(
    _ column: ColumnDescription, _ profile: ColumnProfile
  ) -> ClosedRange<String>? {
    guard [.date, .startDate, .endDate].contains(column.role), let format = column.dateFormat
    else { return nil }
    let parser = DateParser(format)
    let days = profile.counts.compactMap { parser.moment($0.value)?.isoDay }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }

  /// Roles whose numbers say nothing about who somebody is.
  private static let measured: Set<ColumnRole> = [
    .amount, .discount, .refund, .quantity, .price, .rating, .scale, .measure, .turn, .outcome,
  ]

  /// The facts of all columns from some rows, each with a cell for every column.
  package static func all(
    of columns: [ColumnDescription], rows: [[String?]]
  ) -> [ColumnFacts] {
    columns.enumerated().map { index, column in
      ColumnFacts(column, cells: rows.map { index < $0.count ? $0[index] : nil })
    }
  }
}

extension RecognizedSource {
  /// The facts of the columns from the first records.
  ///
  /// - Throws: A ``Diagnostic`` when the file can't be read.
  package func facts(records limit: Int = 1_500) throws -> [ColumnFacts] {
    var rows: [[String?]] = []
    do {
      try forEachRecord(
        { record in
          rows.append(record.values)
          if rows.count >= limit { throw RecordsAreEnough() }
        }, rejected: { _ in })
    } catch is RecordsAreEnough {}
    return ColumnFacts.all(of: description.columns, rows: rows)
  }
}

private struct RecordsAreEnough: Error {}

package import EvidenceModel

/// How the dates of a column are written, decided for the column as a whole.
package struct DateFormatDecision: Sendable, Hashable {
  package let format: DateFormat
  /// Whether day and month could be the other way round in every cell.
  package let isAmbiguous: Bool
  /// How many of the cells looked at are dates in this format, 0 to 1.
  package let share: Double

  /// Decides from a column's cells, blank ones left out.
  ///
  /// Whole numbers count as dates only when `isNamedAsDate`, and when their size fits: `20240312`,
  /// 1990 to 2060 in seconds, milliseconds or microseconds, or a spreadsheet's day 20,000 to 80,000.
  /// Where every cell reads both ways, month first is taken unless the marks are dots, and the
  /// decision says so.
  ///
  /// - Returns: nil when fewer than 80 % of the cells are dates in any one format.
  package static func decided(
    from cells: [String], isNamedAsDate: Bool = false
  ) -> DateFormatDecision? {
    let sample = cells.prefix(400).filter { !MissingWords.isAlwaysMissing($0) }
    guard let first = sample.first else { return nil }
    if NumberText.isPlainNumber(first) {
      return isNamedAsDate ? numeric(sample) : nil
    }
    for format in [DateFormat.iso, .monthName] {
      let share = share(of: sample, in: format)
      if share >= 0.8 { return .init(format: format, isAmbiguous: false, share: share) }
    }
    return slashed(sample)
  }

  private static func slashed(_ sample: [String]) -> DateFormatDecision? {
    let month = share(of: sample, in: .monthFirst)
    let day = share(of: sample, in: .dayFirst)
    guard max(month, day) >= 0.8 else { return nil }
    if month != day {
      let format: DateFormat = month > day ? .monthFirst : .dayFirst
      return .init(format: format, isAmbiguous: false, share: max(month, day))
    }
    let isDotted = sample.first.map { $0.utf8.prefix(3).contains(0x2E) } ?? false
    return .init(format: isDotted ? .dayFirst : .monthFirst, isAmbiguous: !isDotted, share: month)
  }

  private static func numeric(_ sample: [String]) -> DateFormatDecision? {
    let values = sample.compactMap { NumberText.value(of: $0) }
    guard Double(values.count) >= 0.8 * Double(sample.count) else { return nil }
    let ranges: [(DateFormat, ClosedRange<Double>)] = [
      (.iso, 19_000_101...20_991_231), (.spreadsheetSerial, 20_000...80_000),
      (.epochSeconds, 631_152_000...2_840_140_800),
      (.epochMilliseconds, 631_152_000_000...2_840_140_800_000),
      (.epochMicroseconds, 631_152_000_000_000...2_840_140_800_000_000),
    ]
    for (format, range) in ranges {
      let inside = values.filter { range.contains($0) }.count
      guard Double(inside) >= 0.8 * Double(values.count) else { continue }
      if format == .iso && share(of: sample, in: .iso) < 0.8 { continue }
      return .init(
        format: format, isAmbiguous: false, share: Double(inside) / Double(sample.count))
    }
    return nil
  }

  private static func share(of sample: [String], in format: DateFormat) -> Double {
    guard !sample.isEmpty else { return 0 }
    let parser = DateParser(format)
    return Double(sample.filter { parser.moment($0) != nil }.count) / Double(sample.count)
  }
}

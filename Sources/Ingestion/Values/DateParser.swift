package import EvidenceModel

/// Reads the dates of one column in the format that was decided for it.
///
/// A cell that is not in the format gives nil; it is never guessed anew. Two-digit years mean 1970
/// to 2069. Works on bytes and allocates little.
package struct DateParser: Sendable {
  let format: DateFormat

  package init(_ format: DateFormat) { self.format = format }

  /// The cell as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS` in UTC; nil when it is no such date.
  package func iso(_ text: String) -> String? { moment(text)?.iso }

  /// The cell as a moment; nil when it is no such date.
  package func moment(_ text: String) -> Moment? {
    var scanner = ByteScanner(text)
    scanner.skipBlanks()
    switch format {
    case .iso: return isoMoment(&scanner)
    case .monthFirst, .dayFirst: return numericMoment(&scanner)
    case .monthName: return namedMoment(&scanner)
    case .epochSeconds: return epoch(text, perSecond: 1)
    case .epochMilliseconds: return epoch(text, perSecond: 1000)
    case .epochMicroseconds: return epoch(text, perSecond: 1_000_000)
    case .spreadsheetSerial: return serial(text)
    }
  }

  private func isoMoment(_ scanner: inout ByteScanner) -> Moment? {
    guard let first = scanner.digits(upTo: 8) else { return nil }
    if first.count == 8 {
      let (year, rest) = (first.value / 10_000, first.value % 10_000)
      return finished(year, rest / 100, rest % 100, &scanner)
    }
    guard first.count == 4, let mark = scanner.next(oneOf: "-/."),
      let month = scanner.digits(upTo: 2)
    else { return nil }
    // A month alone begins on its first day.
    if scanner.isAtEnd, mark == 0x2D, month.count == 2 {
      return finished(first.value, month.value, 1, &scanner)
    }
    guard scanner.next(is: mark), let day = scanner.digits(upTo: 2) else { return nil }
    return finished(first.value, month.value, day.value, &scanner)
  }

  private func numericMoment(_ scanner: inout ByteScanner) -> Moment? {
    guard let first = scanner.digits(upTo: 2), let mark = scanner.next(oneOf: "/.-") else {
      return nil
    }
    guard let second = scanner.digits(upTo: 2), scanner.next(is: mark) else { return nil }
    scanner.skipBlanks()
    guard let year = scanner.digits(upTo: 4), year.count == 4 || year.count == 2 else {
      return nil
    }
    let isMonthFirst = format == .monthFirst
    return finished(
      full(year), isMonthFirst ? first.value : second.value,
      isMonthFirst ? second.value : first.value, &scanner)
  }

  private func namedMoment(_ scanner: inout ByteScanner) -> Moment? {
    if let word = scanner.word(), MonthName.number(word) == nil {
      guard WeekdayName.isName(word) else { return nil }
      scanner.skip(",. ")
    } else {
      scanner.reset()
    }
    scanner.skipBlanks()
    if let day = scanner.digits(upTo: 2) {
      scanner.skipOrdinal()
      scanner.skip(".-/ ")
      scanner.skipWord("de")
      scanner.skipWord("of")
      guard let word = scanner.word(), let month = MonthName.number(word) else { return nil }
      scanner.skip(".,-/ ")
      scanner.skipWord("de")
      guard let year = scanner.digits(upTo: 4), year.count != 3 else { return nil }
      return finished(full(year), month, day.value, &scanner)
    }
    guard let word = scanner.word(), let month = MonthName.number(word) else { return nil }
    scanner.skip(". ")
    guard let day = scanner.digits(upTo: 2) else { return nil }
    scanner.skipOrdinal()
    scanner.skip(", ")
    guard let year = scanner.digits(upTo: 4), year.count == 4 else { return nil }
    return finished(year.value, month, day.value, &scanner)
  }

  private func full(_ year: (value: Int, count: Int)) -> Int {
    year.count == 4 ? year.value : (year.value < 70 ? 2000 : 1900) + year.value
  }

  private func finished(
    _ year: Int, _ month: Int, _ day: Int, _ scanner: inout ByteScanner
  ) -> Moment? {
    guard CivilDate.isValid(year: year, month: month, day: day) else { return nil }
    let days = CivilDate.days(year: year, month: month, day: day)
    scanner.skip("T, ")
    scanner.skipWord("at")
    scanner.skip(" ")
    if scanner.isAtEnd { return Moment(days: days) }
    guard let clock = ClockTime.seconds(&scanner) else { return nil }
    return Moment(seconds: days * 86_400 + clock)
  }

  private func epoch(_ text: String, perSecond: Int) -> Moment? {
    guard let value = NumberText.value(of: text), abs(value) < 1e17 else { return nil }
    return Moment(seconds: Int((value / Double(perSecond)).rounded(.down)))
  }

  private func serial(_ text: String) -> Moment? {
    guard let value = NumberText.value(of: text), value >= 1, value < 2_958_466 else { return nil }
    let days = Int(value.rounded(.down)) - 25_569
    let seconds = Int(((value - value.rounded(.down)) * 86_400).rounded())
    return seconds == 0 ? Moment(days: days) : Moment(seconds: days * 86_400 + seconds)
  }
}

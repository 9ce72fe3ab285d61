/// Dates as spreadsheets count them: days from an epoch, with fractions.
enum SerialDate {
  /// `2024-03-12`, `2024-03-12T09:14:00` or, for times, `09:14:00`; nil outside the years 1900 to
  /// 9999.
  static func text(_ serial: Double, style: CellStyle, countsFrom1904: Bool) -> String? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let day = seconds / 86_400
    let rest = seconds % 86_400
    if style == .time && (day == 0 || !isWholeDate(day)) { return time(seconds) }
    let date = date(day, countsFrom1904: countsFrom1904)
    return rest == 0 ? date : date + "T" + time(rest)
  }

  /// A length of time may well be longer than a day, but not as long as from 1900 to 1950.
  private static func isWholeDate(_ day: Int) -> Bool { day > 18_000 }

  private static func time(_ seconds: Int) -> String {
    [seconds / 3_600, seconds / 60 % 60, seconds % 60].map(twoDigits).joined(separator: ":")
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func date(_ day: Int, countsFrom1904: Bool) -> String {
    // Days from 1970-01-01. The other epoch pretends that 1900 was a leap year.
    let sinceUnix = countsFrom1904 ? day - 24_107 : day - 25_569 + (day < 60 ? 1 : 0)
    return civil(sinceUnix)
  }

  /// Howard Hinnant's `civil_from_days`.
  private static func civil(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

import EvidenceModel

/// A point in time as the exports give it: a day, and where they say it a time of day, in UTC.
///
/// A time without a zone is taken as UTC. Moments compare by time; a day without a time counts as
/// its midnight.
package struct Moment: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  package let days: Int
  /// Seconds since midnight, 0 to 86,399; nil where only the day is known.
  package let secondOfDay: Int?

  package init(days: Int, secondOfDay: Int? = nil) {
    self.days = days
    self.secondOfDay = secondOfDay
  }

  /// Makes a moment of the seconds since 1970-01-01T00:00:00Z.
  package init(seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    self.init(days: days, secondOfDay: seconds - days * 86_400)
  }

  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, as ``iso`` writes them; nil for anything else.
  package init?(iso text: String) {
    guard let moment = DateParser(.iso).moment(text) else { return nil }
    self = moment
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  package var seconds: Int { days * 86_400 + (secondOfDay ?? 0) }

  /// The hour from 0 to 23 in UTC; nil where only the day is known.
  package var hour: Int? { secondOfDay.map { $0 / 3600 } }

  /// The day of the week: 1 is Monday, 7 is Sunday.
  package var weekday: Int { ((days + 3) % 7 + 7) % 7 + 1 }

  /// Whether it is a Saturday or a Sunday.
  package var isWeekend: Bool { weekday >= 6 }

  /// `YYYY-MM-DD`.
  package var isoDay: String {
    let date = CivilDate.date(days: days)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM:SS` where the time is known.
  package var iso: String {
    guard let second = secondOfDay else { return isoDay }
    let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) }
    return "\(isoDay)T\(clock.joined(separator: ":"))"
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.secondOfDay ?? -1) < (right.seconds, right.secondOfDay ?? -1)
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

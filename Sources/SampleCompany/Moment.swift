/// A point in time in UTC, counted in seconds since 1970, without any clock or locale.
struct Moment: Sendable, Hashable, Comparable {
  var seconds: Int

  static let day = 86_400

  init(seconds: Int) { self.seconds = seconds }

  init(_ year: Int, _ month: Int, _ day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    // Days from the civil date by the era method; years begin in March.
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    seconds =
      (era * 146_097 + dayOfEra - 719_468) * Self.day + hour * 3600 + minute * 60 + second
  }

  /// Reads `2026-02-10`; other texts give nil.
  init?(isoDay text: some StringProtocol) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(parts[0], parts[1], parts[2])
  }

  static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  func adding(days: Int = 0, seconds more: Int = 0) -> Moment {
    Moment(seconds: seconds + days * Self.day + more)
  }

  /// The same time of day `months` later; the day is cut to the 28th, so every month has it.
  func adding(months: Int) -> Moment {
    let date = civil
    let count = date.year * 12 + date.month - 1 + months
    let start = Moment(count / 12, count % 12 + 1, min(date.day, 28))
    return start.adding(seconds: secondOfDay)
  }

  var secondOfDay: Int { seconds % Self.day }
  var startOfDay: Moment { Moment(seconds: seconds - secondOfDay) }
  /// 0 is Monday, 6 is Sunday.
  var weekday: Int { (seconds / Self.day + 3) % 7 }

  var civil: (year: Int, month: Int, day: Int) {
    let z = seconds / Self.day + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// `2026-02-10`.
  var isoDay: String {
    let date = civil
    return "\(date.year)-\(date.month.padded)-\(date.day.padded)"
  }
  /// `09:05:00`.
  var clock: String {
    let s = secondOfDay
    return "\((s / 3600).padded):\((s / 60 % 60).padded):\((s % 60).padded)"
  }
  /// `2026-02-10T09:05:00Z`.
  var iso: String { "\(isoDay)T\(clock)Z" }
  /// `2026-02-10 09:05`, as HubSpot and Stripe print it.
  var minute: String { "\(isoDay) \(clock.prefix(5))" }
  /// `2026/02/10 9:05:00 AM GMT+1`, as Google Forms prints it.
  var forms: String {
    let hour = secondOfDay / 3600
    let twelve = hour % 12 == 0 ? 12 : hour % 12
    let date = isoDay.split(separator: "-").joined(separator: "/")
    return "\(date) \(twelve):\(clock.dropFirst(3)) \(hour < 12 ? "AM" : "PM") GMT+1"
  }
}

extension Int {
  /// Two digits at least, with a leading zero.
  var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}

/// The parts of a moment that habits show in.
enum MomentParts {
  static let day: EpochSeconds = 86_400

  /// 0 is Monday.
  static func weekday(_ moment: EpochSeconds) -> Int {
    let days = floorDivide(moment, day)
    return Int(((days + 3) % 7 + 7) % 7)
  }

  /// 0 to 23.
  static func hour(_ moment: EpochSeconds) -> Int {
    Int((moment - floorDivide(moment, day) * day) / 3600)
  }

  /// 1 to 31.
  ///
  /// - SeeAlso: H. Hinnant, *chrono-Compatible Low-Level Date Algorithms* (civil_from_days).
  static func dayOfMonth(_ moment: EpochSeconds) -> Int {
    let z = floorDivide(moment, day) + 719_468
    let era = floorDivide(z, 146_097)
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return Int(dayOfYear - (153 * month + 2) / 5 + 1)
  }

  private static func floorDivide(_ a: EpochSeconds, _ b: EpochSeconds) -> EpochSeconds {
    a >= 0 ? a / b : -((-a + b - 1) / b)
  }
}

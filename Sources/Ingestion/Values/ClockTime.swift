/// Reads a time of day with an optional half of day and zone.
enum ClockTime {
  /// Seconds from midnight UTC, which may lie on another day; nil when no time stands there or
  /// something else follows it.
  static func seconds(_ scanner: inout ByteScanner) -> Int? {
    guard let hour = scanner.digits(upTo: 2), scanner.next(oneOf: ":.h") != nil,
      let minute = scanner.digits(upTo: 2), minute.value < 60
    else { return nil }
    var second = 0
    if scanner.next(oneOf: ":.") != nil {
      guard let value = scanner.digits(upTo: 2), value.value < 61 else { return nil }
      second = min(value.value, 59)
      if scanner.next(oneOf: ".,") != nil { _ = scanner.digits(upTo: 9) }
    }
    scanner.skip(" ")
    guard let hours = fullHour(hour.value, &scanner), let offset = zone(&scanner) else {
      return nil
    }
    return hours * 3600 + minute.value * 60 + second - offset
  }

  private static func fullHour(_ hour: Int, _ scanner: inout ByteScanner) -> Int? {
    let before = scanner
    let mark = scanner.word()
    if mark == "am" || mark == "pm" {
      scanner.skip(" ")
      guard (1...12).contains(hour) else { return nil }
      return hour % 12 + (mark == "pm" ? 12 : 0)
    }
    if mark == "a" || mark == "p" {
      scanner.skip(".m ")
      return hour % 12 + (mark == "p" ? 12 : 0)
    }
    scanner = before
    return (0...24).contains(hour) ? hour % 24 : nil
  }

  /// The zone's offset in seconds; 0 without a zone, nil when something else stands there.
  private static func zone(_ scanner: inout ByteScanner) -> Int? {
    if scanner.isAtEnd { return 0 }
    if let name = scanner.word() {
      // A zone that isn't known is taken as UTC: the day is right more often than without it.
      guard name.utf8.count <= 5 else { return nil }
      let base = offsets[name] ?? 0
      if scanner.isAtEnd { return base }
      return offset(&scanner)
    }
    return offset(&scanner)
  }

  private static func offset(_ scanner: inout ByteScanner) -> Int? {
    guard let sign = scanner.next(oneOf: "+-"), let first = scanner.digits(upTo: 4) else {
      return nil
    }
    var minutes = first.count > 2 ? first.value / 100 * 60 + first.value % 100 : first.value * 60
    if scanner.next(oneOf: ":") != nil, let rest = scanner.digits(upTo: 2) {
      minutes += rest.value
    }
    scanner.skip(" ")
    return scanner.isAtEnd ? (sign == 0x2B ? 60 : -60) * minutes : nil
  }

  private static let offsets: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "wet": 0, "bst": 3600, "cet": 3600, "cest": 7200, "eet": 7200,
    "est": -18_000, "edt": -14_400, "cst": -21_600, "cdt": -18_000, "mst": -25_200, "mdt": -21_600,
    "pst": -28_800, "pdt": -25_200, "jst": 32_400, "ast": -14_400, "adt": -10_800, "brt": -10_800,
    "art": -10_800, "ist": 19_800, "sgt": 28_800, "hkt": 28_800, "kst": 32_400, "aest": 36_000,
    "aedt": 39_600, "nzst": 43_200, "nzdt": 46_800, "msk": 10_800, "eest": 10_800, "sast": 7200,
    "eat": 10_800, "wib": 25_200, "akst": -32_400, "hst": -36_000,
  ]
}

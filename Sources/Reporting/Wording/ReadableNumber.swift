/// Numbers as people read them: never a raw `Double`.
///
/// Always in one style, whatever the machine's locale: a comma groups thousands, a point starts
/// decimals, a blank stands before `%`. Undefined numbers (NaN, infinite) read "unknown".
enum ReadableNumber {
  /// A whole number: `1,410`.
  static func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(0x2C) }
      grouped.append(digit)
    }
    return (value < 0 ? "-" : "") + String(decoding: grouped, as: UTF8.self)
  }

  /// A share from 0 to 1 as a percentage: `31 %`; below 10 % with one decimal where it has one.
  static func percent(_ share: Double) -> String {
    percentDigits(share) + (share.isFinite ? " %" : "")
  }

  /// Two ends of an interval of shares: `30 to 33 %`.
  static func percentInterval(_ ends: [Double]) -> String? {
    guard ends.count == 2 else { return nil }
    return "\(percentDigits(ends[0])) to \(percentDigits(ends[1])) %"
  }

  private static func percentDigits(_ share: Double) -> String {
    guard share.isFinite else { return "unknown" }
    let percent = share * 100
    if percent > 0, percent < 0.1 { return "under 0.1" }
    return abs(percent) < 9.95 ? decimal(percent, places: 1) : decimal(percent, places: 0)
  }

  /// Any other number, with as many decimals as its size deserves: `2.4`, `41.2`, `1,322`.
  static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "unknown" }
    switch abs(value) {
    case 0: return "0"
    case ..<0.095: return decimal(value, places: 3)
    case ..<1: return decimal(value, places: 2)
    case ..<1000: return decimal(value, places: 1)
    default: return decimal(value, places: 0)
    }
  }

  /// An amount of money: two decimals below 1,000 when it has any.
  static func money(_ value: Double) -> String {
    guard value.isFinite else { return "unknown" }
    if abs(value) >= 999.995 || value == value.rounded() { return decimal(value, places: 0) }
    let whole = Int((value.magnitude * 100).rounded())
    let cents = String(whole % 100)
    let sign = value < 0 ? "-" : ""
    return sign + count(whole / 100) + "." + (cents.utf8.count == 1 ? "0" : "") + cents
  }

  /// Rounded to a number of decimals, without zeros at the end.
  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return value.isFinite ? "\(value)" : "unknown" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    var fraction = String(scaled % scale)
    fraction = String(repeating: "0", count: places - min(places, fraction.utf8.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled != 0 ? "-" : ""
    let whole = count(scaled / scale)
    return sign + (places == 0 || fraction.isEmpty ? whole : "\(whole).\(fraction)")
  }

  /// A count with its noun: `1 customer`, `9 customers`.
  static func count(_ value: Int, _ noun: String, plural: String? = nil) -> String {
    "\(count(value)) \(value == 1 ? noun : plural ?? noun + "s")"
  }
}

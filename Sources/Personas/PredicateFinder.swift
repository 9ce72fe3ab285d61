import EvidenceModel
import Foundation

/// Finds the threshold on an attribute that most of a group's people meet and few others do.
///
/// Maximises Youden's J (share of members that meet it minus share of the rest that does; W. J. Youden
/// 1950, Cancer 3, 32) over thresholds rounded to two decimals, whole numbers for counts, among those
/// that at least 60 % of the members meet. Missing values meet nothing.
struct PredicateFinder {
  static let smallestSensitivity = 0.6
  static let smallestIndex = 0.1

  func predicate(
    for attribute: Attribute, members: [Double], rest: [Double], isHigh: Bool
  ) -> Claim.Predicate? {
    guard attribute.scale != .nominal, members.count > 1, !rest.isEmpty else { return nil }
    var best: (index: Double, value: Double)?
    for value in thresholds(members + rest, scale: attribute.scale) {
      let inside = share(members, meeting: value, isHigh: isHigh)
      let index = inside - share(rest, meeting: value, isHigh: isHigh)
      guard inside >= Self.smallestSensitivity, index > (best?.index ?? Self.smallestIndex) else {
        continue
      }
      best = (index, value)
    }
    return best.map {
      Claim.Predicate(feature: attribute.name, op: isHigh ? ">=" : "<=", value: $0.value)
    }
  }

  /// At most 100 quantiles of all values, rounded, in rising order.
  private func thresholds(_ values: [Double], scale: Attribute.Scale) -> [Double] {
    let sorted = values.filter(\.isFinite).sorted()
    guard sorted.count > 1 else { return [] }
    let steps = min(100, sorted.count - 1)
    let places = [.count, .binary, .ordinal].contains(scale) ? 0 : 2
    let raw = (0...steps).map {
      NumberText.rounded(sorted[$0 * (sorted.count - 1) / steps], places: places)
    }
    return Set(raw).sorted()
  }

  private func share(_ values: [Double], meeting value: Double, isHigh: Bool) -> Double {
    let met = values.count { $0.isFinite && (isHigh ? $0 >= value : $0 <= value) }
    return Double(met) / Double(values.count)
  }
}

extension Claim.Predicate {
  /// Whether a value meets it; a missing value does not.
  func isMet(by value: Double) -> Bool {
    guard value.isFinite else { return false }
    switch op {
    case ">": return value > self.value
    case ">=": return value >= self.value
    case "<": return value < self.value
    case "<=": return value <= self.value
    default: return false
    }
  }
}

package import EvidenceModel
import Foundation
import Statistics

/// How a number moved from before a dated change to after it, for a group beside everybody else.
///
/// Each person is compared with themself: the mean of the differences with Student's interval. The
/// difference in differences takes off what moved for the others at the same time, with Welch's interval;
/// it tells the change from the season only where the others were not changed, and would otherwise have
/// moved alike. Source: B. Meyer (1995), *Natural and quasi-experiments in economics*.
package struct ChangeEffect: Sendable {
  package init() {}

  /// The effect on one number.
  ///
  /// - Parameters:
  ///   - before: Values of all persons before; NaN where unknown.
  ///   - after: Values after, in the same order.
  ///   - members: Rows of the group.
  ///   - attribute: What is compared.
  /// - Returns: Nil when fewer than five members are known on both sides.
  package func effect(
    before: [Double], after: [Double], members: [Int], attribute: Attribute
  ) -> MetricChange? {
    let inside = Set(members)
    let known = before.indices.filter { before[$0].isFinite && after[$0].isFinite }
    let own = known.filter(inside.contains)
    let rest = known.filter { !inside.contains($0) }
    guard own.count >= 5 else { return nil }
    let differences = own.map { after[$0] - before[$0] }
    guard let change = Interval.mean(differences) else { return nil }
    let others = rest.map { after[$0] - before[$0] }
    let double = Self.welch(differences, others)
    return MetricChange(
      name: attribute.name, title: attribute.title, unit: attribute.unit,
      isShare: attribute.scale == .share || attribute.scale == .binary,
      before: Self.mean(own.map { before[$0] }), after: Self.mean(own.map { after[$0] }),
      change: change.value, ci: [change.lower, change.upper], n: own.count,
      changeOfRest: others.count >= 5 ? Self.mean(others) : nil, nOfRest: others.count,
      differenceInDifferences: double?.value, differenceCI: double.map { [$0.lower, $0.upper] },
      isSmall: own.count < 30 || (double != nil && others.count < 30))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// The difference of two means with Welch's interval.
  static func welch(_ a: [Double], _ b: [Double]) -> Interval? {
    guard a.count >= 5, b.count >= 5, let one = Moments(a), let other = Moments(b) else {
      return nil
    }
    let (va, vb) = (one.variance / Double(a.count), other.variance / Double(b.count))
    let difference = one.mean - other.mean
    guard va + vb > 0 else {
      return Interval(value: difference, lower: difference, upper: difference)
    }
    let degrees =
      (va + vb) * (va + vb)
      / (va * va / Double(a.count - 1) + vb * vb / Double(b.count - 1))
    let spread = Tail.studentQuantile(twoSided: 0.05, degrees: degrees) * (va + vb).squareRoot()
    return Interval(value: difference, lower: difference - spread, upper: difference + spread)
  }
}

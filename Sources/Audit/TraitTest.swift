package import EvidenceModel
import Foundation
import Statistics

/// Tests an assertion about an attribute on the people whom a persona stands for.
package struct TraitTest: Sendable {
  /// How much is enough for a verdict.
  package struct Options: Sendable, Hashable {
    /// People with a value that a verdict needs; the contract's number for counted attributes.
    package var smallestCount = 20
    /// A number on fewer people than this is not shown: it would point at them.
    package var smallestShown = 5
    /// How far the chance that a member exceeds somebody else must lie from one half, beyond doubt
    /// by its standard error, for "more" and "less".
    package var smallestEffect = 0.06

    package init() {}
  }

  let table: AttributeTable
  let options: Options

  package init(table: AttributeTable, options: Options = Options()) {
    self.table = table
    self.options = options
  }

  /// The figure for an assertion; nil where fewer than `smallestShown` people have a value.
  ///
  /// - Parameters:
  ///   - trait: What is asserted.
  ///   - members: Rows of the people; nil for everybody, when "more than others" can't be tested.
  /// - Returns: The figure with its verdict.
  package func figure(_ trait: StatedTrait, members: [Int]?) -> AuditFigure? {
    let column = table.values[trait.attribute]
    let attribute = table.attributes[trait.attribute]
    let all = table.people.indices.filter { column[$0].isFinite }
    let rows = members.map { rows in rows.filter { column[$0].isFinite } } ?? all
    guard rows.count >= options.smallestShown else { return nil }
    let inside = rows.map { column[$0] }
    let own = Set(rows)
    let rest = members == nil ? [] : all.filter { !own.contains($0) }.map { column[$0] }
    let everybody = all.map { column[$0] }
    let sample = Sample(attribute: attribute, inside: inside, rest: rest, everybody: everybody)
    var measured: Measured
    switch trait.assertion {
    case .levels(let levels): measured = typical(sample, levels)
    case .shareOfLevels(let levels, let share):
      measured = stated(sample.holding(levels), share: share)
    case .share(let share):
      measured = stated(attribute.scale == .binary ? sample.binary : sample.mean, share: share)
    case .range(let low, let high): measured = ranged(sample, low, high)
    case .direction(let isHigh, let isAbsolute):
      measured = leaning(sample, isHigh: isHigh, isAbsolute: isAbsolute)
    }
    if rows.count < options.smallestCount { measured.verdict = .withoutEvidence }
    return figure(trait, attribute, measured, count: rows.count)
  }

  /// A number with the same number of everybody, and what it says.
  struct Measured {
    var value: Interval
    var baseline: Double
    var isShare: Bool
    var verdict: AuditReport.Verdict
    /// What the number is, where it isn't the attribute itself.
    var what = ""
  }

  /// The values of an attribute.
  struct Sample {
    let attribute: Attribute
    let inside: [Double]
    let rest: [Double]
    let everybody: [Double]

    func share(_ values: [Double], _ holds: (Double) -> Bool) -> Interval {
      Interval.wilson(Double(values.count(where: holds)), of: Double(values.count))
    }

    func holding(_ levels: Set<Int>) -> Measured {
      let holds: (Double) -> Bool = { levels.contains(Int($0)) }
      return Measured(
        value: share(inside, holds), baseline: share(everybody, holds).value, isShare: true,
        verdict: .withoutEvidence)
    }

    var binary: Measured {
      Measured(
        value: share(inside) { $0 == 1 }, baseline: share(everybody) { $0 == 1 }.value,
        isShare: true, verdict: .withoutEvidence)
    }

    var mean: Measured {
      let own = Interval.mean(inside) ?? Interval(value: 0, lower: 0, upper: 0)
      return Measured(
        value: own, baseline: Interval.mean(everybody)?.value ?? 0,
        isShare: attribute.scale == .share, verdict: .withoutEvidence)
    }

    /// The chance that a member has more than somebody else, less one half, with its interval.
    var advantage: Interval? {
      guard !rest.isEmpty, !inside.isEmpty else { return nil }
      let positive = inside.map { _ in true } + rest.map { _ in false }
      guard let area = EffectSize.areaUnderCurve(scores: inside + rest, isPositive: positive) else {
        return nil
      }
      let (n, m) = (Double(inside.count), Double(rest.count))
      let error = ((n + m + 1) / (12 * n * m)).squareRoot()
      return Interval(
        value: area - 0.5, lower: area - 0.5 - 1.96 * error, upper: area - 0.5 + 1.96 * error)
    }
  }

  /// "Lives in Germany": most do, or clearly more than elsewhere and it is the most frequent value.
  private func typical(_ sample: Sample, _ levels: Set<Int>) -> Measured {
    var measured = sample.holding(levels)
    measured.what = "have it"
    let counts = sample.attribute.levels.indices.map { level in
      sample.inside.count { Int($0) == level }
    }
    let best = counts.enumerated().max { $0.element < $1.element }?.offset
    let lift = liftOf(sample) { levels.contains(Int($0)) }
    let isModal = best.map(levels.contains) ?? false
    if measured.value.value >= 0.5 || (isModal && (lift?.lower ?? 0) > 1) {
      measured.verdict = .supported
    } else if measured.value.upper < 0.5, (lift?.lower ?? 0) <= 1 {
      measured.verdict = .contradicted
    }
    return measured
  }

  private func liftOf(_ sample: Sample, _ holds: (Double) -> Bool) -> Interval? {
    guard !sample.rest.isEmpty else { return nil }
    return Interval.lift(
      Double(sample.inside.count(where: holds)), of: Double(sample.inside.count),
      against: Double(sample.rest.count(where: holds)), of: Double(sample.rest.count))
  }

  /// A share that was stated: inside the interval or within five points.
  private func stated(_ measured: Measured, share: Double) -> Measured {
    var measured = measured
    let isInside = measured.value.lower <= share && share <= measured.value.upper
    let isNear = abs(measured.value.value - share) <= 0.05
    measured.verdict = isInside || isNear ? .supported : .contradicted
    return measured
  }

  /// "25 to 34": the middle of the people lies inside, or few people do.
  private func ranged(_ sample: Sample, _ low: Double, _ high: Double) -> Measured {
    let holds: (Double) -> Bool = { low <= $0 && $0 <= high }
    let inside = sample.share(sample.inside, holds)
    let middle = Quantile.median(sample.inside.sorted())
    let mean = Interval.mean(sample.inside)
    var verdict = AuditReport.Verdict.withoutEvidence
    if holds(middle) || inside.value >= 0.5 || (mean.map { holds($0.value) } ?? false) {
      verdict = .supported
    } else if inside.upper < 0.5, !(mean.map { $0.lower <= high && low <= $0.upper } ?? false) {
      verdict = .contradicted
    }
    return Measured(
      value: inside, baseline: sample.share(sample.everybody, holds).value, isShare: true,
      verdict: verdict,
      what:
        "are in it; half have \(Self.rounded(middle)) or less, the mean is \(Self.rounded(mean?.value ?? middle))"
    )
  }

  // MARK: - More and less

  private func leaning(_ sample: Sample, isHigh: Bool, isAbsolute: Bool) -> Measured {
    let scale = sample.attribute.scale
    let isPart = sample.attribute.group == "events"
    var measured = scale == .binary ? sample.binary : sample.mean
    let relative = self.relative(sample)
    let isWhole = (scale == .share && !isPart) || scale == .binary
    if isWhole {
      measured.verdict = absolute(
        measured.value, baseline: measured.baseline, relative: relative, isHigh: isHigh,
        isAbsolute: isAbsolute)
    } else if scale == .ordinal, sample.attribute.levels.count > 1 {
      measured.verdict = ordered(sample, measured.value, relative, isHigh: isHigh)
    } else if let relative {
      measured.verdict =
        relative == 0 ? .withoutEvidence : (relative > 0) == isHigh ? .supported : .contradicted
    }
    return measured
  }

  /// 1 where members clearly have more than others, -1 where less, 0 where alike; nil for everybody.
  private func relative(_ sample: Sample) -> Int? {
    guard let advantage = sample.advantage else { return nil }
    if advantage.lower > 0, advantage.value >= options.smallestEffect { return 1 }
    if advantage.upper < 0, advantage.value <= -options.smallestEffect { return -1 }
    return 0
  }

  /// Shares of a whole: above or below one half, or clearly more or less than others.
  private func absolute(
    _ value: Interval, baseline: Double, relative: Int?, isHigh: Bool, isAbsolute: Bool
  ) -> AuditReport.Verdict {
    let (own, opposite) = isHigh ? (1, -1) : (-1, 1)
    let share = isHigh ? value.value : 1 - value.value
    let (lower, upper) = isHigh ? (value.lower, value.upper) : (1 - value.upper, 1 - value.lower)
    if isAbsolute {
      if share >= 0.9 { return .supported }
      return upper < 0.75 ? .contradicted : .withoutEvidence
    }
    if relative == own, isHigh || lower > 0.5 { return .supported }
    if lower > 0.5, relative != opposite { return .supported }
    if upper < 0.5, relative != own { return .contradicted }
    // "Rarely" is wrong where it happens more often than to others.
    if !isHigh, relative == opposite, value.lower > 0.25 { return .contradicted }
    return .withoutEvidence
  }

  /// Answers on a scale: the middle of the scale decides, and whether others agree more.
  private func ordered(
    _ sample: Sample, _ value: Interval, _ relative: Int?, isHigh: Bool
  ) -> AuditReport.Verdict {
    let middle = Double(sample.attribute.levels.count - 1) / 2
    let (own, opposite) = isHigh ? (1, -1) : (-1, 1)
    let isAbove = isHigh ? value.lower > middle : value.upper < middle
    let isBelow = isHigh ? value.upper < middle : value.lower > middle
    if isAbove, relative != opposite { return .supported }
    if isBelow, relative != own { return .contradicted }
    if relative == own, !isBelow { return .supported }
    return .withoutEvidence
  }

  // MARK: - Words

  private func figure(
    _ trait: StatedTrait, _ attribute: Attribute, _ measured: Measured, count: Int
  ) -> AuditFigure {
    let number: (Double) -> String = { value in
      measured.isShare ? "\(Self.rounded(value * 100)) %" : Self.rounded(value)
    }
    let limits = "\(number(measured.value.lower)) to \(number(measured.value.upper))"
    let unit = measured.isShare || attribute.unit.isEmpty ? "" : " \(attribute.unit)"
    let what = measured.what.isEmpty ? "" : " \(measured.what)"
    let title = measured.what.isEmpty ? attribute.title : "\(attribute.title), \(trait.words)"
    let few =
      count < options.smallestCount ? "; \(options.smallestCount) are needed for a verdict" : ""
    return AuditFigure(
      attribute: attribute.name, title: attribute.title, asserted: trait.words,
      value: measured.value.value, ci: [measured.value.lower, measured.value.upper], n: count,
      baseline: measured.baseline, isShare: measured.isShare, unit: attribute.unit,
      verdict: measured.verdict,
      statement:
        "\(title): \(number(measured.value.value))\(unit) (\(limits))\(what), n = \(count), against \(number(measured.baseline)) of everybody\(few)"
    )
  }

  /// Two significant figures below ten, whole numbers above.
  static func rounded(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    if abs(value) >= 10 || value == value.rounded() { return "\(Int(value.rounded()))" }
    let scaled = abs(value) < 1 ? 100.0 : 10
    return "\((value * scaled).rounded() / scaled)"
  }
}

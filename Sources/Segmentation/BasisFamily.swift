import EvidenceModel
import Foundation
import Statistics

/// Chooses how the values of an attribute enter the mixture, and says why.
///
/// - share: beta-binomial over its occasions, exact for people with one or two of them; without
///   known occasions a Gaussian of the arcsine of its root;
/// - amount: Gaussian of the logarithm; with a tenth of zeros or more, zero or not as a binary of its
///   own and the logarithm of the rest;
/// - count: Poisson, or negative binomial when the variance is over 1.5 times the mean, up to a mean
///   of 10; above that as an amount;
/// - number: Gaussian; positive skewed numbers by their logarithm;
/// - ordinal: adjacent-category logits, two parameters per class; with one dominating level as
///   categories;
/// - nominal: categories, rare ones together; binary: Bernoulli.
///
/// A person's choice by name comes before all of these where the values allow it.
struct BasisFamily {
  let family: SegmentFamily
  let reason: String
  let variables: [MixtureVariable]
  /// How values become those of each variable.
  let encodings: [BasisEncoding]
  /// For a number taken by its logarithm because of its skewness: the number itself.
  ///
  /// Skewness may come from the segments themselves, which only a fit can tell.
  var plain: MixtureVariable?

  private typealias Encoded = (variable: MixtureVariable, encoding: BasisEncoding)

  private init(_ family: SegmentFamily, _ reason: String, _ encoded: [Encoded]) {
    self.family = family
    self.reason = reason
    variables = encoded.map(\.variable)
    encodings = encoded.map(\.encoding)
  }

  /// The choice for one attribute; `values` are clean (in range or NaN), not constant.
  init(_ attribute: Attribute, values: [Double], trials: [Double], wanted: SegmentFamily? = nil) {
    if let wanted, let own = Self.asWanted(wanted, values, trials) {
      self = own
      return
    }
    self =
      switch attribute.scale {
      case .binary:
        Self(
          .yesNo, "two values", [(MixtureVariable(.bernoulli, values: values), .identity)])
      case .nominal: Self(.categories, "names without order", [Self.categories(values)])
      case .ordinal: Self.ordinal(values)
      case .share: Self.share(values, trials)
      case .amount: Self.amount(values, "an amount")
      case .count: Self.count(values)
      case .number: Self.number(values)
      }
  }

  static let byHand = "set by hand"

  /// The family that a person set; nil where the values can't have it.
  private static func asWanted(
    _ wanted: SegmentFamily, _ values: [Double], _ trials: [Double]
  ) -> BasisFamily? {
    let known = values.filter { $0.isFinite }
    let reason = byHand
    let isWhole = known.allSatisfy { $0 >= 0 && $0.rounded() == $0 && $0 < 1e6 }
    switch wanted {
    case .number: return BasisFamily(.number, reason, [gaussian(values)])
    case .logarithm:
      guard known.allSatisfy({ $0 > 0 }) else { return nil }
      return BasisFamily(.logarithm, reason, [logarithm(values)])
    case .someAndLogarithm:
      guard known.allSatisfy({ $0 >= 0 }) else { return nil }
      return BasisFamily(.someAndLogarithm, reason, someAndLogarithm(values))
    case .count, .spreadCount:
      guard isWhole else { return nil }
      let family = wanted == .count ? MixtureFamily.poisson : .negativeBinomial
      return BasisFamily(wanted, reason, [(MixtureVariable(family, values: values), .identity)])
    case .categories:
      guard isWhole, Set(known).count <= 50 else { return nil }
      return BasisFamily(.categories, reason, [categories(values, keepsRare: true)])
    case .yesNo:
      guard Set(known).count == 2, let low = known.min() else { return nil }
      return BasisFamily(.yesNo, reason, [yesNo(values, low: low)])
    case .ordered:
      guard isWhole, Set(known).count <= 50 else { return nil }
      return BasisFamily(.ordered, reason, [ordered(values)])
    case .share:
      guard !trials.isEmpty else { return nil }
      let own = share(values, trials)
      return BasisFamily(.share, reason, Array(zip(own.variables, own.encodings)))
    }
  }

  /// The values on the scale on which distances make sense, for correlations.
  static func scaled(_ attribute: Attribute, values: [Double], trials: [Double]) -> [Double] {
    switch attribute.scale {
    case .share: zip(values, trials.isEmpty ? values.map { _ in 1e6 } : trials).map(evened)
    case .amount, .count: values.map { $0 >= 0 ? log(1 + $0) : $0 }
    case .binary, .nominal, .ordinal, .number: values
    }
  }

  private static func share(_ values: [Double], _ trials: [Double]) -> BasisFamily {
    guard !trials.isEmpty else {
      let turned = values.map { $0.isFinite ? asin($0.squareRoot()) : .nan }
      return BasisFamily(
        .number, "a share of unknown occasions, by the arcsine of its root",
        [(MixtureVariable(.gaussian, values: turned, varianceFloor: 0.001), .arcsine)])
    }
    let isKnown = zip(values, trials).map { $0.isFinite && $1.isFinite && $1 > 0 }
    return BasisFamily(
      .share, "events out of each person's occasions",
      [
        (
          MixtureVariable(
            .betaBinomial, values: values.indices.map { isKnown[$0] ? values[$0] : .nan },
            noise: trials.indices.map { isKnown[$0] ? trials[$0] : 0 }), .identity
        )
      ])
  }

  /// A share of `n` occasions as `asin √((k + 3/8) / (n + 3/4))`.
  ///
  /// Its sampling variance hardly depends on the rate (F. J. Anscombe, 1948, Biometrika 35,
  /// 246-254).
  private static func evened(_ value: Double, _ n: Double) -> Double {
    guard value.isFinite, n.isFinite, n > 0 else { return .nan }
    return asin(min(1, (value * n + 0.375) / (n + 0.75)).squareRoot())
  }

  private static func amount(_ values: [Double], _ kind: String) -> BasisFamily {
    let known = values.filter { $0.isFinite }
    let positive = known.filter { $0 > 0 }
    guard positive.count >= known.count / 4, !known.contains(where: { $0 < 0 }),
      let least = positive.min()
    else {
      return BasisFamily(
        .number, "\(kind) with values below zero, or mostly zero", [gaussian(values)])
    }
    let zeros = known.count - positive.count
    if zeros * 10 >= known.count {
      return BasisFamily(
        .someAndLogarithm, "\(kind), \(zeros) of \(known.count) zero", someAndLogarithm(values))
    }
    let offset = zeros > 0 ? least / 2 : 0
    return BasisFamily(
      .logarithm, kind, [logarithm(values, offset: offset)])
  }

  private static func someAndLogarithm(_ values: [Double]) -> [Encoded] {
    let isSome = MixtureVariable(.bernoulli, values: values.map(BasisEncoding.isSome.apply))
    return [(isSome, .isSome), logarithm(values)]
  }

  private static func logarithm(_ values: [Double], offset: Double = 0) -> Encoded {
    let encoding = BasisEncoding.logarithm(offset: offset)
    return (gaussian(values.map(encoding.apply)).variable, encoding)
  }

  private static func count(_ values: [Double]) -> BasisFamily {
    guard let moments = Moments(values.filter { $0.isFinite }) else {
      return BasisFamily(.count, "no values", [])
    }
    let isWhole = values.allSatisfy { !$0.isFinite || $0.rounded() == $0 }
    guard moments.mean < 10, isWhole else { return amount(values, "a large count") }
    let ratio = moments.variance / max(moments.mean, 1e-9)
    let isSpread = ratio > 1.5
    return BasisFamily(
      isSpread ? .spreadCount : .count,
      "a count whose variance is \(oneDigit(ratio)) times its mean",
      [(MixtureVariable(isSpread ? .negativeBinomial : .poisson, values: values), .identity)])
  }

  private static func number(_ values: [Double]) -> BasisFamily {
    let known = values.filter { $0.isFinite }
    if Set(known).count == 2, let low = known.min() {
      return BasisFamily(.yesNo, "two values", [yesNo(values, low: low)])
    }
    if let least = known.min(), least > 0, let plain = Moments(known), plain.skewness > 1.5 {
      let logs = values.map { $0.isFinite ? log($0) : .nan }
      if let turned = Moments(logs.filter { $0.isFinite }),
        abs(turned.skewness) < plain.skewness / 2
      {
        var choice = BasisFamily(
          .logarithm, "skewed to the right (skewness \(oneDigit(plain.skewness)))",
          [(gaussian(logs).variable, .logarithm(offset: 0))])
        choice.plain = gaussian(values).variable
        return choice
      }
    }
    return BasisFamily(.number, "a number", [gaussian(values)])
  }

  private static func yesNo(_ values: [Double], low: Double) -> Encoded {
    let encoding = BasisEncoding.isAbove(low)
    return (MixtureVariable(.bernoulli, values: values.map(encoding.apply)), encoding)
  }

  private static func ordinal(_ values: [Double]) -> BasisFamily {
    let known = values.filter { $0.isFinite }
    var sizes: [Double: Int] = [:]
    for value in known { sizes[value, default: 0] += 1 }
    let largest = Double(sizes.values.max() ?? 0) / Double(max(known.count, 1))
    if sizes.count <= 2 || largest > 0.6 {
      return BasisFamily(
        .categories, "few steps, or one that most people take", [categories(values)])
    }
    // A slider of a hundred steps is a number.
    let isLong = (known.max() ?? 0) - (known.min() ?? 0) > 20
    return BasisFamily(.ordered, "steps in order", [isLong ? gaussian(values) : ordered(values)])
  }

  /// Steps counted from the lowest one that occurs.
  private static func ordered(_ values: [Double]) -> Encoded {
    let known = values.filter { $0.isFinite }
    let low = known.min() ?? 0
    let levels = Int((known.max() ?? 0) - low) + 1
    return (
      MixtureVariable(.ordinal(levels: levels), values: values.map { $0 - low }), .steps(from: low)
    )
  }

  /// Categories renumbered without gaps; those of fewer than 2 % or five people become one.
  private static func categories(_ values: [Double], keepsRare: Bool = false) -> Encoded {
    var sizes: [Double: Int] = [:]
    var known = 0
    for value in values where value.isFinite {
      sizes[value, default: 0] += 1
      known += 1
    }
    let least = keepsRare ? 1 : max(5, known / 50)
    var codes: [Double: Double] = [:]
    var next = 0.0
    let levels = sizes.keys.sorted()
    for level in levels where (sizes[level] ?? 0) >= least {
      codes[level] = next
      next += 1
    }
    let rare = levels.filter { codes[$0] == nil }
    for level in rare { codes[level] = next }
    let count = Int(next) + (rare.isEmpty ? 0 : 1)
    return (
      MixtureVariable(.categorical(levels: count), values: values.map { codes[$0] ?? .nan }),
      .codes(codes, rare: rare.isEmpty ? nil : next)
    )
  }

  /// A Gaussian whose variance floor respects rounding: a class of equal values is no spike.
  private static func gaussian(_ values: [Double]) -> Encoded {
    let distinct = Set(values.filter { $0.isFinite }).sorted()
    var step = 0.0
    if distinct.count > 1, distinct.count <= 200 {
      let gaps = zip(distinct.dropFirst(), distinct).map { $0 - $1 }
      step = Quantile.of(gaps.sorted(), at: 0.5)
    }
    return (
      MixtureVariable(.gaussian, values: values, varianceFloor: step * step / 12), .identity
    )
  }

  private static func oneDigit(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}

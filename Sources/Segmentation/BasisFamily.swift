import EvidenceModel
import Foundation
import Statistics

/// Chooses how the values of an attribute enter the mixture.
///
/// - share: beta-binomial over its occasions, exact for people with one or two of them; without
///   known occasions a Gaussian of the arcsine of its root;
/// - amount: Gaussian of the logarithm; with a tenth of zeros or more, zero or not as a binary of its
///   own and the logarithm of the rest;
/// - count: Poisson, or negative binomial when the variance is over 1.5 times the mean, up to a mean
///   of 10; above that as an amount;
/// - number, ordinal: Gaussian; positive skewed numbers by their logarithm; ordinals with one
///   dominating level or few levels far from normal as categories;
/// - nominal: categories, rare ones together; binary: Bernoulli.
enum BasisFamily {
  /// The variables of one attribute; `values` are clean (in range or NaN), not constant.
  static func variables(
    for attribute: Attribute, values: [Double], trials: [Double]
  ) -> [MixtureVariable] {
    switch attribute.scale {
    case .binary: return [MixtureVariable(.bernoulli, values: values)]
    case .nominal: return [categories(values)]
    case .ordinal: return [ordinal(values)]
    case .share: return [share(values, trials)]
    case .amount: return amount(values)
    case .count: return count(values)
    case .number: return [number(values)]
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

  private static func share(_ values: [Double], _ trials: [Double]) -> MixtureVariable {
    guard !trials.isEmpty else {
      let turned = values.map { $0.isFinite ? asin($0.squareRoot()) : .nan }
      return MixtureVariable(.gaussian, values: turned, varianceFloor: 0.001)
    }
    let isKnown = zip(values, trials).map { $0.isFinite && $1.isFinite && $1 > 0 }
    return MixtureVariable(
      .betaBinomial, values: values.indices.map { isKnown[$0] ? values[$0] : .nan },
      noise: trials.indices.map { isKnown[$0] ? trials[$0] : 0 })
  }

  /// A share of `n` occasions as `asin √((k + 3/8) / (n + 3/4))`.
  ///
  /// Its sampling variance hardly depends on the rate (F. J. Anscombe, 1948, Biometrika 35,
  /// 246-254).
  private static func evened(_ value: Double, _ n: Double) -> Double {
    guard value.isFinite, n.isFinite, n > 0 else { return .nan }
    return asin(min(1, (value * n + 0.375) / (n + 0.75)).squareRoot())
  }

  private static func amount(_ values: [Double]) -> [MixtureVariable] {
    let known = values.filter { $0.isFinite }
    let positive = known.filter { $0 > 0 }
    guard positive.count >= known.count / 4, !known.contains(where: { $0 < 0 }),
      let least = positive.min()
    else { return [gaussian(values)] }
    let zeros = known.count - positive.count
    if zeros * 10 >= known.count {
      let isSome = values.map { $0.isFinite ? ($0 > 0 ? 1.0 : 0.0) : .nan }
      let logs = values.map { $0 > 0 ? log($0) : .nan }
      return [MixtureVariable(.bernoulli, values: isSome), gaussian(logs)]
    }
    let offset = zeros > 0 ? least / 2 : 0
    return [gaussian(values.map { $0.isFinite ? log($0 + offset) : .nan })]
  }

  private static func count(_ values: [Double]) -> [MixtureVariable] {
    guard let moments = Moments(values.filter { $0.isFinite }) else { return [] }
    let isWhole = values.allSatisfy { !$0.isFinite || $0.rounded() == $0 }
    guard moments.mean < 10, isWhole else { return amount(values) }
    let isSpread = moments.variance > 1.5 * moments.mean
    return [MixtureVariable(isSpread ? .negativeBinomial : .poisson, values: values)]
  }

  private static func number(_ values: [Double]) -> MixtureVariable {
    let known = values.filter { $0.isFinite }
    let distinct = Set(known)
    if distinct.count == 2, let low = distinct.min() {
      return MixtureVariable(
        .bernoulli, values: values.map { $0.isFinite ? ($0 > low ? 1 : 0) : .nan })
    }
    if let least = known.min(), least > 0, let plain = Moments(known), plain.skewness > 1.5 {
      let logs = values.map { $0.isFinite ? log($0) : .nan }
      if let turned = Moments(logs.filter { $0.isFinite }),
        abs(turned.skewness) < plain.skewness / 2
      {
        return gaussian(logs)
      }
    }
    return gaussian(values)
  }

  private static func ordinal(_ values: [Double]) -> MixtureVariable {
    let known = values.filter { $0.isFinite }
    var sizes: [Double: Int] = [:]
    for value in known { sizes[value, default: 0] += 1 }
    let largest = Double(sizes.values.max() ?? 0) / Double(max(known.count, 1))
    let skewness = abs(Moments(known)?.skewness ?? 0)
    let isFarFromNormal = sizes.count <= 2 || largest > 0.6 || (sizes.count <= 4 && skewness > 1)
    return isFarFromNormal ? categories(values) : gaussian(values)
  }

  /// Categories renumbered without gaps; those of fewer than 2 % or five people become one.
  private static func categories(_ values: [Double]) -> MixtureVariable {
    var sizes: [Double: Int] = [:]
    var known = 0
    for value in values where value.isFinite {
      sizes[value, default: 0] += 1
      known += 1
    }
    let least = max(5, known / 50)
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
    return MixtureVariable(
      .categorical(levels: count), values: values.map { codes[$0] ?? .nan })
  }

  /// A Gaussian whose variance floor respects rounding: a class of equal values is no spike.
  private static func gaussian(_ values: [Double]) -> MixtureVariable {
    let distinct = Set(values.filter { $0.isFinite }).sorted()
    var step = 0.0
    if distinct.count > 1, distinct.count <= 200 {
      let gaps = zip(distinct.dropFirst(), distinct).map { $0 - $1 }
      step = Quantile.of(gaps.sorted(), at: 0.5)
    }
    return MixtureVariable(.gaussian, values: values, varianceFloor: step * step / 12)
  }
}

import Foundation

/// How the values of one variable are distributed within a class of a mixture.
package enum MixtureFamily: Sendable, Hashable {
  /// Values 0 and 1.
  case bernoulli
  /// Whole numbers from 0 up to, not including, `levels`.
  case categorical(levels: Int)
  /// Whole numbers from 0 up to, not including, `levels`, whose order means something.
  ///
  /// Two parameters per class however many the levels (``OrdinalDistribution``).
  case ordinal(levels: Int)
  /// Any numbers.
  case gaussian
  /// Positive numbers whose logarithms are Gaussian; a number of 0 or below counts as missing.
  ///
  /// The likelihood is that of the numbers themselves, so it can be compared with other families.
  case logNormal
  /// Numbers measured with a known variance per person around a Gaussian true value.
  case noisyGaussian
  /// Shares of a known number of occasions per person, around a rate of each person's own.
  ///
  /// Beta-binomial: exact however few the occasions, where a transformed share would be pulled
  /// towards the middle and people of whom little is known would look alike.
  case betaBinomial
  /// Whole numbers from 0.
  case poisson
  /// Whole numbers from 0 with more variance than Poisson's.
  case negativeBinomial

  /// Free parameters per class.
  package var degrees: Int {
    switch self {
    case .bernoulli, .poisson: 1
    case .categorical(let levels): max(levels - 1, 0)
    case .ordinal(let levels): min(max(levels - 1, 0), 2)
    case .gaussian, .logNormal, .noisyGaussian, .betaBinomial, .negativeBinomial: 2
    }
  }

  /// Larger numbers are no measurements; they count as missing, since their squares are infinite.
  static let largest = 1e100

  /// What EM works with: the number, its logarithm, its level, or a key of events and occasions.
  ///
  /// NaN for a missing value, and for one that the family cannot have.
  func reading(_ value: Double, noise: Double) -> Double {
    guard abs(value) <= Self.largest else { return .nan }
    switch self {
    case .gaussian: return value
    case .logNormal: return value > 0 ? log(value) : .nan
    case .noisyGaussian: return noise >= 0 && noise <= Self.largest ? value : .nan
    case .bernoulli: return value >= 0 && value < 2 ? value.rounded(.down) : .nan
    case .categorical(let levels), .ordinal(let levels):
      return value >= 0 && value < Double(levels) ? value.rounded(.down) : .nan
    case .poisson, .negativeBinomial: return value >= 0 ? value : .nan
    case .betaBinomial:
      guard noise >= 0 else { return .nan }
      let (events, occasions) = BetaBinomial.counts(share: value, occasions: noise)
      return BetaBinomial.key(events: events, occasions: occasions)
    }
  }
}

/// One variable of a mixture: a value per row and its family.
package struct MixtureVariable: Sendable {
  package let family: MixtureFamily
  /// One value per row; NaN is missing.
  package let values: [Double]
  /// What each value rests on, else empty: the known measurement variance for
  /// ``MixtureFamily/noisyGaussian``, the number of occasions for ``MixtureFamily/betaBinomial``.
  package let noise: [Double]
  /// The least variance that a class may have, in squared units of the values.
  ///
  /// Rounded values need one: a class of equal values would have an infinite likelihood. The model
  /// adds its own floor, relative to the pooled variance.
  package let varianceFloor: Double

  package init(
    _ family: MixtureFamily, values: [Double], noise: [Double] = [], varianceFloor: Double = 0
  ) {
    precondition(noise.isEmpty || noise.count == values.count)
    self.family = family
    self.values = values
    self.noise = noise
    self.varianceFloor = varianceFloor
  }
}

/// The distribution of one variable in one class.
package enum MixtureParameters: Sendable, Hashable {
  /// Probabilities of the levels, ordered or not (two for a Bernoulli variable: of 0 and of 1).
  case probabilities([Double])
  /// Mean and variance; for a noisy Gaussian, of the true values.
  case normal(mean: Double, variance: Double)
  /// Mean and variance of the logarithm.
  case logNormal(mean: Double, variance: Double)
  /// Mean rate, and how alike the people's rates are: their variance is
  /// `mean (1 - mean) / (precision + 1)`.
  case rate(mean: Double, precision: Double)
  case poisson(mean: Double)
  /// Variance is `mean + mean² / size`.
  case negativeBinomial(mean: Double, size: Double)

  /// The parameters as a list.
  package var numbers: [Double] {
    switch self {
    case .probabilities(let p): p
    case .normal(let mean, let variance), .logNormal(let mean, let variance): [mean, variance]
    case .rate(let mean, let precision): [mean, precision]
    case .poisson(let mean): [mean]
    case .negativeBinomial(let mean, let size): [mean, size]
    }
  }

  /// The log density of a value, 0 for a missing one.
  ///
  /// `noise` is added to a normal variance; for a rate it is the number of occasions.
  package func logDensity(_ value: Double, noise: Double = 0) -> Double {
    guard abs(value) <= MixtureFamily.largest else { return 0 }
    switch self {
    case .probabilities(let p):
      let level = value >= 0 && value < Double(p.count) ? Int(value) : -1
      return p.indices.contains(level) ? log(max(p[level], 1e-300)) : 0
    case .normal(let mean, let variance):
      guard noise >= 0, noise <= MixtureFamily.largest else { return 0 }
      let v = variance + noise
      return -0.5 * (log(2 * Double.pi * v) + (value - mean) * (value - mean) / v)
    case .logNormal(let mean, let variance):
      guard value > 0 else { return 0 }
      let d = log(value) - mean
      return -0.5 * (log(2 * Double.pi * variance) + d * d / variance) - log(value)
    case .rate(let mean, let precision):
      guard noise >= 0 else { return 0 }
      let (events, occasions) = BetaBinomial.counts(share: value, occasions: noise)
      return BetaBinomial.log(
        events: events, occasions: occasions, mean: mean, precision: precision)
        + BetaBinomial.logChoices(events: events, occasions: occasions)
    case .poisson(let mean):
      guard value >= 0 else { return 0 }
      return value * log(max(mean, 1e-10)) - mean - SpecialFunctions.logGamma(value + 1)
    case .negativeBinomial(let mean, let size):
      guard value >= 0 else { return 0 }
      return Self.negativeBinomialLog(value, mean: mean, size: size)
        - SpecialFunctions.logGamma(value + 1)
    }
  }

  /// The log density without the term that no parameter changes.
  static func negativeBinomialLog(_ value: Double, mean: Double, size: Double) -> Double {
    let total = mean + size
    return SpecialFunctions.logGamma(value + size) - SpecialFunctions.logGamma(size)
      + size * log(size / total) + (value > 0 ? value * log(max(mean, 1e-10) / total) : 0)
  }
}

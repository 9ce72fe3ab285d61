import Foundation

/// How the values of one variable are distributed within a class of a mixture.
package enum MixtureFamily: Sendable, Hashable {
  /// Values 0 and 1.
  case bernoulli
  /// Whole numbers from 0 up to, not including, `levels`.
  case categorical(levels: Int)
  /// Any numbers.
  case gaussian
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
    case .gaussian, .noisyGaussian, .betaBinomial, .negativeBinomial: 2
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
  /// Probabilities of the levels (two for a Bernoulli variable: of 0 and of 1).
  case probabilities([Double])
  /// Mean and variance; for a noisy Gaussian, of the true values.
  case normal(mean: Double, variance: Double)
  /// Mean rate, and how alike the people's rates are: their variance is
  /// `mean (1 - mean) / (precision + 1)`.
  case rate(mean: Double, precision: Double)
  case poisson(mean: Double)
  /// Variance is `mean + mean² / size`.
  case negativeBinomial(mean: Double, size: Double)

  /// The log density of a value, 0 for a missing one.
  ///
  /// `noise` is added to a normal variance; for a rate it is the number of occasions.
  package func logDensity(_ value: Double, noise: Double = 0) -> Double {
    guard value.isFinite else { return 0 }
    switch self {
    case .probabilities(let p):
      let level = Int(value)
      return p.indices.contains(level) ? log(max(p[level], 1e-300)) : 0
    case .normal(let mean, let variance):
      let v = variance + noise
      return -0.5 * (log(2 * Double.pi * v) + (value - mean) * (value - mean) / v)
    case .rate(let mean, let precision):
      let (events, occasions) = BetaBinomial.counts(share: value, occasions: noise)
      return BetaBinomial.log(
        events: events, occasions: occasions, mean: mean, precision: precision)
        + BetaBinomial.logChoices(events: events, occasions: occasions)
    case .poisson(let mean):
      return value * log(max(mean, 1e-10)) - mean - SpecialFunctions.logGamma(value + 1)
    case .negativeBinomial(let mean, let size):
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

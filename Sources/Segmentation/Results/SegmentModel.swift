package import EvidenceModel
import Foundation
package import Statistics

/// What segments look like, kept so that new people can be placed: a distribution per variable.
///
/// Attributes are independent within a segment, as in the mixture. Missing values drop out. A model
/// comes from a fit with its own parameters, or is learned from anybody's membership.
package struct SegmentModel: Sendable, Hashable {
  /// How a value enters the model.
  package enum Scaling: String, Sendable, Hashable, Codable {
    case identity
    /// The natural logarithm; values of 0 and below are missing.
    case logarithm
    /// 1 above 0, else 0: whether there is an amount at all.
    case isPositive = "is-positive"
    /// The arcsine of the root of a share, whose variance hardly depends on the share.
    case arcsine

    /// The value as the model sees it; NaN where it is missing.
    package func apply(_ value: Double) -> Double {
      guard value.isFinite else { return .nan }
      switch self {
      case .identity: return value
      case .logarithm: return value > 0 ? log(value) : .nan
      case .isPositive: return value > 0 ? 1 : 0
      case .arcsine: return asin(min(max(value, 0), 1).squareRoot())
      }
    }
  }

  /// One variable: an attribute on a scale, and its distribution in every segment.
  package struct Variable: Sendable, Hashable {
    package let attribute: String
    /// The names of the values, for categories.
    package let levels: [String]
    package let scaling: Scaling
    package let distributions: [MixtureParameters]

    package init(
      attribute: String, levels: [String], scaling: Scaling, distributions: [MixtureParameters]
    ) {
      self.attribute = attribute
      self.levels = levels
      self.scaling = scaling
      self.distributions = distributions
    }
  }

  /// The segments' shares, which sum to 1.
  package let shares: [Double]
  package let variables: [Variable]

  package init(shares: [Double], variables: [Variable]) {
    precondition(variables.allSatisfy { $0.distributions.count == shares.count })
    self.shares = shares
    self.variables = variables
  }

  /// The log density of a person in every segment, shares left aside, and how many variables are
  /// known.
  ///
  /// `value` gives the value of an attribute, NaN where it is missing.
  package func logDensities(_ value: (Variable) -> Double) -> (densities: [Double], known: Int) {
    var sums = [Double](repeating: 0, count: shares.count)
    var known = 0
    for variable in variables {
      let x = variable.scaling.apply(value(variable))
      guard x.isFinite else { continue }
      known += 1
      for k in sums.indices { sums[k] += variable.distributions[k].logDensity(x) }
    }
    return (sums, known)
  }

  /// The probability of every segment for a person; nil when nothing is known of them.
  package func probabilities(_ value: (Variable) -> Double) -> [Double]? {
    let (densities, known) = logDensities(value)
    guard known > 0 else { return nil }
    return Self.normalized(zip(densities, shares).map { $0 + log(max($1, 1e-300)) })
  }

  static func normalized(_ logs: [Double]) -> [Double] {
    let highest = logs.max() ?? 0
    let weights = logs.map { exp($0 - highest) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// The probabilities of every row of a table; empty for people of whom nothing is known.
  ///
  /// Columns are found by the attribute's name; those that the table lacks are missing.
  package func probabilities(of table: AttributeTable) -> [[Double]] {
    let columns = Dictionary(
      zip(table.attributes.map(\.name), table.values), uniquingKeysWith: { first, _ in first })
    let values = variables.map { columns[$0.attribute] ?? [] }
    return table.people.indices.map { row in
      var position = -1
      return probabilities { _ in
        position += 1
        return values[position].isEmpty ? .nan : values[position][row]
      } ?? []
    }
  }
}

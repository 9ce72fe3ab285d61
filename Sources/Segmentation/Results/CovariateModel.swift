package import EvidenceModel
import Foundation
package import Statistics

/// How the chance of being in a segment changes with who people are.
///
/// A multinomial logit of the segments on covariates. In three steps the segments are as they were
/// found, and the errors of membership are undone (J. Vermunt, 2010, Political Analysis 18, 450-469);
/// in one step covariates and columns form the classes together (``LatentClassRegression``).
package struct CovariateModel: Sendable, Hashable {
  package enum Method: String, Sendable, Hashable {
    case oneStep = "one-step"
    case threeStepLikelihood = "three-step-ml"
    case threeStepWeights = "three-step-bch"
  }

  package let method: Method
  /// What the coefficients belong to, after the intercept: numbers, or levels of a category against
  /// its first.
  package let terms: [String]
  /// Per segment the intercept and a coefficient per term, against the first segment (zeros).
  package let coefficients: [[Double]]
  /// Of the same shape; nil when terms can't be told apart.
  package let standardErrors: [[Double]]?
  /// The people with a value of every covariate.
  package let people: Int
  package let hasConverged: Bool
  /// Of one step alone: the classes' shares, the fit, and which segment each class is most like.
  package let oneStep: OneStep?

  package struct OneStep: Sendable, Hashable {
    package let shares: [Double]
    package let logLikelihood: Double
    package let parameters: Int
    package let aic: Double
    package let bic: Double
    package let hits: Int
    package let runs: Int
    /// For each class, the segment with most of its people.
    package let segments: [Int]
  }

  /// The segments as they are, on covariates; nil when segments or covariates don't allow it.
  ///
  /// With `weights` (a weight above 0 per person) by the weights of Bolck, Croon and Hagenaars with
  /// robust standard errors, else by maximum likelihood. People in no segment are left out.
  package static func threeSteps(
    _ covariates: [String], in table: AttributeTable, _ membership: SegmentMembership,
    weights: [Double] = []
  ) -> CovariateModel? {
    guard membership.count > 1, membership.sizes.allSatisfy({ $0 > 0 }) else { return nil }
    let rows = membership.labels.indices.filter { membership.labels[$0] >= 0 }
    let posteriors = rows.map { row in
      let own = membership.probabilities(of: row)
      let total = own.reduce(0, +)
      return total > 0
        ? own.map { $0 / total }
        : (0..<membership.count).map { $0 == membership.labels[row] ? 1.0 : 0 }
    }
    let own = weights.isEmpty ? [] : rows.map { weights[$0] }
    let isWeighted = !own.isEmpty
    let design = columns(covariates, table)
    let step = ThreeStep(
      errors: ClassificationErrors(posteriors: posteriors, weights: own),
      correction: isWeighted ? .bolckCroonHagenaars : .maximumLikelihood)
    guard !design.isEmpty,
      let found = step.regression(
        on: design.map { term in rows.map { term.values[$0] } }, caseWeights: own)
    else { return nil }
    return CovariateModel(
      method: isWeighted ? .threeStepWeights : .threeStepLikelihood, terms: design.map(\.name),
      coefficients: found.coefficients, standardErrors: found.standardErrors,
      people: found.rowCount, hasConverged: found.hasConverged, oneStep: nil)
  }

  /// Classes formed by columns and covariates together, as poLCA fits them.
  ///
  /// Nil with families that it does not have (negative binomial, shares of occasions) and without
  /// people who have every covariate.
  package static func oneStep(
    _ covariates: [String], in table: AttributeTable, _ variables: [MixtureVariable],
    _ membership: SegmentMembership, weights: [Double] = [], starts: Int,
    using generator: SeededGenerator
  ) -> CovariateModel? {
    let design = columns(covariates, table)
    var options = LatentClassRegression.Options(classCount: membership.count)
    options.starts = max(starts, options.starts)
    guard membership.count > 1, !design.isEmpty,
      let fit = LatentClassRegression(options: options).fit(
        variables, covariates: design.map(\.values), weights: weights, using: generator)
    else { return nil }
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: membership.count), count: membership.count)
    for (row, label) in zip(fit.rows, fit.assignments) where membership.labels[row] >= 0 {
      counts[label][membership.labels[row]] += 1
    }
    return CovariateModel(
      method: .oneStep, terms: design.map(\.name), coefficients: fit.coefficients,
      standardErrors: fit.standardErrors, people: fit.rows.count, hasConverged: fit.hasConverged,
      oneStep: OneStep(
        shares: fit.shares, logLikelihood: fit.logLikelihood, parameters: fit.parameterCount,
        aic: fit.aic, bic: fit.bic, hits: fit.hits, runs: fit.runs,
        segments: counts.map { own in own.indices.reduce(0) { own[$1] > own[$0] ? $1 : $0 } }))
  }

  /// Numbers as they are; of categories a column per level but the first that occurs.
  private static func columns(
    _ covariates: [String], _ table: AttributeTable
  ) -> [(name: String, values: [Double])] {
    covariates.flatMap { name -> [(name: String, values: [Double])] in
      guard let column = table.attributes.firstIndex(where: { $0.name == name }) else { return [] }
      let attribute = table.attributes[column]
      let values = table.values[column]
      guard AttributeProfile.isCategorical(attribute) else { return [(attribute.title, values)] }
      let present = Set(values.filter { $0.isFinite }).sorted()
      return present.dropFirst().map { level in
        let word =
          attribute.levels.indices.contains(Int(level)) ? attribute.levels[Int(level)] : "\(level)"
        return (
          "\(attribute.title) = \(word)", values.map { $0.isFinite ? ($0 == level ? 1 : 0) : .nan }
        )
      }
    }
  }
}

extension PlainSegmentation {
  /// The variables that a plain fit has for a table, for fits beside it.
  package func mixtureVariables(_ table: AttributeTable) -> [MixtureVariable] {
    variables(table).map(\.mixture)
  }
}

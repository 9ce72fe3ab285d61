import EvidenceModel
import Foundation
import Reporting
import Segmentation
import Statistics

/// Covariates of the segments as the report has them.
extension SegmentReportBuilder {
  /// Three-step regression of the segments, and of a plain fit in memory the one-step model too.
  func covariateReports() -> [SegmentCovariateReport] {
    let names = typed.covariates
    guard !names.isEmpty else { return [] }
    var reports: [SegmentCovariateReport] = []
    if let found = CovariateModel.threeSteps(names, in: table, membership, weights: weights) {
      reports.append(Self.report(found))
    }
    if outcome.isPlain, whole == nil {
      var settings = PlainSegmentation.Options()
      settings.negativeBinomial = typed.negativeBinomial
      let variables = PlainSegmentation(options: settings).mixtureVariables(table)
      let random = SeededGenerator(seed: options.seed).stream("covariates")
      if let found = CovariateModel.oneStep(
        names, in: table, variables, membership, weights: weights, starts: options.starts ?? 0,
        using: random)
      {
        reports.append(Self.report(found))
      }
    }
    return reports
  }

  private static func report(_ model: CovariateModel) -> SegmentCovariateReport {
    let letter = model.oneStep == nil ? "s" : "c"
    let terms = ["intercept"] + model.terms
    var coefficients: [SegmentCovariateReport.Coefficient] = []
    for segment in model.coefficients.indices.dropFirst() {
      for (place, term) in terms.enumerated() {
        coefficients.append(
          coefficient(
            model, segment, place,
            SegmentCovariateReport.Coefficient(
              segment: "\(letter)\(segment + 1)", term: term,
              coefficient: model.coefficients[segment][place])))
      }
    }
    var report = SegmentCovariateReport(
      method: model.method.rawValue, reference: "\(letter)1", people: model.people,
      hasConverged: model.hasConverged, coefficients: coefficients)
    guard let own = model.oneStep else { return report }
    report.logLikelihood = own.logLikelihood
    report.parameters = own.parameters
    report.aic = own.aic
    report.bic = own.bic
    report.shares = own.shares
    report.hits = own.hits
    report.runs = own.runs
    report.classSegments = own.segments.map { "s\($0 + 1)" }
    return report
  }

  private static func coefficient(
    _ model: CovariateModel, _ segment: Int, _ place: Int,
    _ plain: SegmentCovariateReport.Coefficient
  ) -> SegmentCovariateReport.Coefficient {
    var result = plain
    guard let error = model.standardErrors?[segment][place], error > 0, error.isFinite else {
      return result
    }
    let value = plain.coefficient
    result.standardError = error
    result.z = value / error
    result.pValue = Tail.chiSquaredUpper(value / error * value / error, degrees: 1)
    guard place > 0 else { return result }
    let reach = 1.959963984540054 * error
    let ends = [value, value - reach, value + reach].map { exp(min(max($0, -700), 700)) }
    result.oddsRatio = SegmentReport.Span(value: ends[0], lower: ends[1], upper: ends[2])
    return result
  }

  /// What weights of a sample have no part in.
  func unweighted() -> [Finding] {
    guard !weights.isEmpty else { return [] }
    let first =
      outcome.isPlain
      ? "the fit, its stability, "
      : "the choice of segments with its criteria, null test and "
        + "stability, "
    return [
      Finding(
        "unweighted_parts", level: .info,
        message:
          "Weights count in \(first)shares, profiles and regressions on covariates, but not in "
          + "what columns are taken for, sizes, certainty, typing tool, predictions, second views and "
          + "corrected figures, which are about the people in the file.",
        remedy: "Read sizes as people asked, shares as the population's.",
        place: options.weights ?? "")
    ]
  }
}

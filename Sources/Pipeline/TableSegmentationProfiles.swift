import EvidenceModel
import Reporting
import Segmentation
import Statistics

/// Profiles and other methods as the report has them.
extension SegmentReportBuilder {
  /// The profile table, with corrected figures of what did not form the segments.
  ///
  /// Corrections don't know case weights, so there are none in a weighted run.
  func profileReports(_ profiles: [AttributeProfile]) -> [SegmentProfileReport] {
    let isDescribed = table.attributes.contains { $0.role != .basis }
    let correction = weights.isEmpty && isDescribed ? ProfileCorrection(membership) : nil
    return profiles.enumerated().map { column, profile in
      var report = Self.profile(profile)
      guard profile.attribute.role != .basis,
        let corrected = correction?.profile(of: column, in: table)
      else { return report }
      report.correction = SegmentProfileReport.Correction(
        method: "bch", isCut: corrected.isCut, statistic: corrected.test?.statistic,
        pValue: corrected.test?.pValue)
      for k in report.cells.indices { Self.add(corrected, k, to: &report.cells[k]) }
      return report
    }
  }

  private static func add(
    _ corrected: CorrectedProfile, _ segment: Int, to cell: inout SegmentProfileReport.Cell
  ) {
    if corrected.means.indices.contains(segment) {
      cell.correctedMean = span(corrected.means[segment])
      cell.correctedRestMean = corrected.restMeans[segment]
    }
    guard corrected.shares.indices.contains(segment), var levels = cell.levels else { return }
    for level in levels.indices where corrected.shares[segment].indices.contains(level) {
      levels[level].correctedShare = span(corrected.shares[segment][level])
      levels[level].correctedRestShare = corrected.restShares[segment][level]
    }
    cell.levels = levels
  }

  private static func profile(_ profile: AttributeProfile) -> SegmentProfileReport {
    SegmentProfileReport(
      column: profile.attribute.title, use: profile.attribute.role.rawValue,
      scale: profile.attribute.scale.rawValue, effect: profile.effect,
      effectKind: profile.isCategorical ? "cramers_v" : "eta_squared",
      missingShare: profile.missingShare, median: profile.median,
      test: profile.test.map {
        SegmentProfileReport.Test(
          kind: $0.kind.rawValue, statistic: $0.statistic, pValue: $0.pValue, holm: $0.holm,
          benjaminiHochberg: $0.benjaminiHochberg)
      },
      cells: profile.cells.enumerated().map { cell($1, segment: $0, profile.attribute) })
  }

  private static func cell(
    _ cell: AttributeProfile.Cell, segment: Int, _ attribute: Attribute
  ) -> SegmentProfileReport.Cell {
    var row = SegmentProfileReport.Cell(
      segment: "s\(segment + 1)", known: cell.known, effect: cell.effect)
    row.mean = cell.mean.map(span)
    row.restMean = cell.restMean
    row.median = cell.median
    row.standardizedDifference = cell.difference.map(span)
    let names = attribute.levels.isEmpty ? ["0", "1"] : attribute.levels
    row.levels =
      cell.levels.isEmpty
      ? nil
      : zip(names, cell.levels).map {
        SegmentProfileReport.Level(
          level: $0, count: $1.count, share: span($1.share), restShare: $1.restShare,
          lift: $1.lift.map(span), residual: $1.residual)
      }
    return row
  }

  // MARK: Other methods

  /// What other methods make of the people in segments.
  func secondViews() -> [SecondViewReport] {
    let random = SeededGenerator(seed: options.seed).stream("second views")
    let comparison = MethodComparison(of: table, membership, using: random)
    return comparison.views.map { view in
      var sizes = [Int](repeating: 0, count: (view.assignments.max() ?? -1) + 1)
      for cluster in view.assignments where cluster >= 0 { sizes[cluster] += 1 }
      var report = SecondViewReport(
        method: Self.name(view.method, comparison.hasOnlyCategories), k: sizes.count,
        agreement: view.agreement.adjustedRand, matchedShare: view.agreement.matchedOverlap,
        people: view.agreement.count)
      report.sizes = sizes
      report.hits = view.hits
      report.starts = view.starts
      report.gamma = view.gamma
      return report
    }
  }

  private static func name(_ method: SecondView.Method, _ hasOnlyCategories: Bool) -> String {
    switch method {
    case .kMeans: "k-means"
    case .kPrototypes: hasOnlyCategories ? "k-modes" : "k-prototypes"
    case .kMedoids: "k-medoids"
    case .factors: "factors"
    }
  }
}

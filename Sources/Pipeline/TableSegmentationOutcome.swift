import EvidenceModel
import Foundation
import Reporting
import Segmentation
import Statistics

/// What a segmentation came to, whichever way it was made.
struct SegmentationOutcome {
  let isPlain: Bool
  let membership: SegmentMembership
  let model: SegmentModel
  let trials: [SegmentTrialReport]
  /// The position of the chosen number in `trials`; nil when nothing was fitted.
  let chosen: Int?
  let stability: Double?
  let segmentStability: [Double?]
  /// Estimated shares of the classes; empty where they weren't estimated.
  let shares: [Double]
  /// Whether the data determine every parameter; nil when that could not be told.
  let isIdentified: Bool?
  /// What the choice by the data says beside; nil for a plain fit.
  let quality: SegmentationQuality?
  let reason: String
  let findings: [Finding]

  /// A plain fit.
  ///
  /// `membership` is that of the table's people where the fit keeps none.
  init(
    _ result: PlainSegmentation.Result, _ table: AttributeTable, reason: String,
    membership: SegmentMembership? = nil
  ) {
    let fit = result.fit
    isPlain = true
    let own = membership ?? SegmentMembership(fit)
    self.membership = own
    model = result.model
    var trial = Self.trial(fit, own)
    trial.stability = result.stability
    trial.starts = result.starts
    trials = [trial]
    chosen = 0
    stability = result.stability
    segmentStability =
      result.classStability.isEmpty
      ? [Double?](repeating: nil, count: fit.classCount) : result.classStability.map { $0 }
    shares = fit.shares
    isIdentified = result.isIdentified
    quality = nil
    let set = fit.classCount == 1 ? "One segment" : "\(fit.classCount) segments"
    self.reason =
      "\(set), because that number was set by hand"
      + (reason.isEmpty ? "" : " (\(reason))")
      + ": a plain fit, whose number no test has confirmed. Leave out --k to let the data decide."
    findings =
      PlainWarnings.findings(table)
      + Self.plainFindings(fit, trial, people: table.people.count)
      + (result.isIdentified == false ? [Self.notIdentified] : [])
  }

  private static func trial(
    _ fit: MixtureFit, _ membership: SegmentMembership
  ) -> SegmentTrialReport {
    var trial = SegmentTrialReport(
      k: fit.classCount, logLikelihood: fit.logLikelihood, parameters: fit.parameterCount,
      aic: fit.aic, bic: fit.bic, hits: fit.hits, runs: fit.runs)
    trial.iclHard = fit.hardICL
    trial.iclSoft = fit.softICL
    trial.entropy = fit.entropy
    trial.entropyR2 = fit.entropyR2
    trial.shares = fit.shares
    let sizes = membership.sizes
    trial.sizes = sizes
    trial.smallestShare = sizes.min().map { Double($0) / Double(max(membership.labels.count, 1)) }
    trial.hasConverged = fit.hasConverged
    return trial
  }

  private static func plainFindings(
    _ fit: MixtureFit, _ trial: SegmentTrialReport, people: Int
  ) -> [Finding] {
    var findings: [Finding] = []
    if fit.hits == 1, fit.runs >= 4, fit.classCount > 1 {
      findings.append(
        Finding(
          "fragile_optimum",
          message: "Only one of \(fit.runs) searches ended at these segments.",
          remedy: "Search more with --starts \(max(200, fit.starts * 4)), or take fewer segments.",
          have: fit.hits, need: 2))
    }
    if !fit.hasConverged {
      findings.append(
        Finding(
          "not_converged", message: "The search had not come to rest when it was stopped.",
          remedy: "Take fewer segments or columns; the figures are those of the last step."))
    }
    if let smallest = trial.sizes.min(), smallest == 0 {
      findings.append(
        Finding(
          "empty_segment", message: "A segment is nobody's most probable one.",
          remedy: "Take fewer segments.", have: 0, need: 1))
    }
    if people < 80, fit.classCount > 1 {
      findings.append(
        Finding(
          "too_few_people",
          message: "\(people) people are too few for segments that can be relied on.",
          remedy: "Import more people.", have: people, need: 80))
    } else if people < 300, fit.classCount > 1 {
      findings.append(
        Finding(
          "exploratory", level: .info,
          message: "Segments of \(people) people are exploratory: expect them to shift with more "
            + "data.", remedy: "Ask more people before large decisions rest on them.", have: people,
          need: 300))
    }
    return findings
  }

  private static let notIdentified = Finding(
    "not_identified",
    message:
      "The columns can't tell all parts of these segments: other segments would explain them "
      + "just as well, so shares and profiles are not to be quoted.",
    remedy: "Ask for fewer segments, or add columns about needs and behaviour.")

  /// What the whole rule chose.
  init(_ found: Segmentation, _ table: AttributeTable) {
    isPlain = false
    let main = found.segments.filter { $0.role == .main }
    var labels = [Int](repeating: -1, count: table.people.count)
    for (index, segment) in main.enumerated() {
      for member in segment.members { labels[member] = index }
    }
    let probabilities = found.probabilities.flatMap { own in
      own.count == main.count ? own : [Double](repeating: 0, count: main.count)
    }
    membership = SegmentMembership(
      count: main.count, labels: labels, probabilities: main.isEmpty ? [] : probabilities)
    model = SegmentModel(table, membership)
    let rows = found.trials.map { trial in
      var row = SegmentTrialReport(
        k: trial.count, logLikelihood: trial.logLikelihood, parameters: trial.parameters,
        aic: -2 * trial.logLikelihood + 2 * Double(trial.parameters), bic: trial.bic,
        hits: trial.hits, runs: trial.starts)
      row.iclHard = trial.hardICL
      row.iclSoft = trial.softICL
      row.entropy = trial.softICL.map { ($0 - trial.bic) / 2 }
      row.stability = trial.stability
      row.smallestShare = trial.smallestShare
      return row
    }
    let position = rows.firstIndex { $0.k == main.count }
    trials = rows
    chosen = position
    stability = position.flatMap { rows[$0].stability }
    segmentStability = main.map(\.stability)
    shares = []
    isIdentified = found.quality.isIdentified
    quality = found.quality
    reason = found.reason
    findings = found.findings
  }
}

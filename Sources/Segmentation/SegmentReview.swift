import EvidenceModel
import Foundation
import Statistics

/// Looks at a chosen segmentation with a critic's eyes, and says what a person could do.
struct SegmentReview {
  let quality: SegmentationQuality
  let findings: [Finding]

  /// Two segments overlap when a member of one has this probability of the other on average.
  private static let overlapFrom = 0.3
  /// Numbers of segments whose BIC is no further away are as good.
  private static let closeBIC = 6.0
  /// Ties within segments that are worth a word.
  private static let dependenceFrom = 0.25
  private static let largestLookedAt = 60

  init(
    basis: SegmentationBasis, choice: SegmentCountChooser.Choice, options: SegmentFinder.Options
  ) {
    var quality = SegmentationQuality(countReason: options.count == nil ? "" : options.countReason)
    quality.nullTest = choice.test.map {
      SegmentationQuality.NullTest(
        gain: $0.gain, chanceGain: $0.chanceGain, shuffles: $0.shuffles, isRejected: $0.isRejected)
    }
    guard !choice.tried.isEmpty else {
      quality.basis = Self.columns(basis, nil)
      self.quality = quality
      findings = []
      return
    }
    let chosen = choice.tried[choice.chosen]
    quality.basis = Self.columns(basis, chosen.fit)
    var findings: [Finding] = []
    if chosen.fit.classCount > 1 {
      quality.entropyR2 = chosen.fit.entropyR2
      quality.runnersUp = Self.runnersUp(choice)
      quality.overlaps = Self.overlaps(chosen)
      quality.dependences = Self.dependences(basis, chosen.fit)
      let rows = Array(chosen.fit.assignments.indices.prefix(BasisSample.largest))
      quality.isIdentified =
        IdentifiabilityCheck(
          chosen.fit, basis.variables.map { $0.variable.rearranged(rows) }, rows: rows
        ).isIdentified
      findings = Self.findings(quality)
    }
    self.quality = quality
    self.findings = findings
  }

  private static func columns(
    _ basis: SegmentationBasis, _ fit: SegmentFit?
  ) -> [SegmentBasisColumn] {
    var result: [SegmentBasisColumn] = []
    for (j, variable) in basis.variables.enumerated() {
      let isRelevant = fit.map { $0.classCount > 1 && $0.relevant[j] } ?? false
      let known = variable.variable.values.count { $0.isFinite }
      if let last = result.last, last.name == variable.attribute {
        result[result.count - 1] = SegmentBasisColumn(
          name: last.name, family: last.family, reason: last.reason, known: max(last.known, known),
          isRelevant: last.isRelevant || isRelevant)
      } else {
        result.append(
          SegmentBasisColumn(
            name: variable.attribute, family: variable.family, reason: variable.reason,
            known: known, isRelevant: isRelevant))
      }
    }
    return result
  }

  private static func runnersUp(_ choice: SegmentCountChooser.Choice) -> [Int] {
    let best = choice.tried[choice.chosen].fit.bic
    return choice.tried.indices.filter {
      $0 != choice.chosen && choice.tried[$0].fit.bic <= best + closeBIC
    }.map { choice.tried[$0].fit.classCount }
  }

  private static func overlaps(
    _ chosen: SegmentCountChooser.Tried
  ) -> [SegmentationQuality.Overlap] {
    let fit = chosen.fit
    var sums = [[Double]](
      repeating: [Double](repeating: 0, count: fit.classCount), count: fit.classCount)
    var sizes = [Double](repeating: 0, count: fit.classCount)
    for (row, k) in fit.assignments.enumerated() where fit.background[row] <= 0.5 {
      sizes[k] += 1
      for (other, p) in fit.posteriors[row].enumerated() { sums[k][other] += p }
    }
    var result: [SegmentationQuality.Overlap] = []
    for (a, first) in chosen.mainClasses.enumerated() {
      for (b, second) in chosen.mainClasses.enumerated() where b > a {
        let mean = max(
          sums[first][second] / max(sizes[first], 1), sums[second][first] / max(sizes[second], 1))
        guard mean > overlapFrom else { continue }
        result.append(
          SegmentationQuality.Overlap(
            first: SegmentID("s\(a + 1)"), second: SegmentID("s\(b + 1)"), probability: mean))
      }
    }
    return result
  }

  private static func dependences(
    _ basis: SegmentationBasis, _ fit: SegmentFit
  ) -> [SegmentationQuality.Dependence] {
    let rows = Array(fit.assignments.indices.prefix(BasisSample.largest))
    let variables = basis.variables.map { $0.variable.rearranged(rows) }
    let places = Array(variables.indices.prefix(largestLookedAt))
    let pairs = LocalDependence(fit, variables, rows: rows, among: places).pairs
    return pairs.filter {
      abs($0.correlation) >= dependenceFrom
        && basis.variables[$0.first].block != basis.variables[$0.second].block
    }.prefix(10).map {
      SegmentationQuality.Dependence(
        first: basis.variables[$0.first].attribute, second: basis.variables[$0.second].attribute,
        correlation: $0.correlation,
        isModelled: fit.block.contains($0.first) && fit.block.contains($0.second))
    }
  }

  // MARK: In words

  private static func findings(_ quality: SegmentationQuality) -> [Finding] {
    var result: [Finding] = []
    for overlap in quality.overlaps {
      result.append(
        Finding(
          "segments_overlap",
          message:
            "Segments \(overlap.first.rawValue) and \(overlap.second.rawValue) are hard to tell "
            + "apart: a member of one belongs to the other with a probability of "
            + "\(SegmentCountChooser.rounded(overlap.probability)) on average.",
          remedy: "Ask for one segment less, or merge the two personas.",
          place: "\(overlap.first.rawValue), \(overlap.second.rawValue)"))
    }
    if let tie = quality.dependences.first(where: { !$0.isModelled }) {
      let others = quality.dependences.count { !$0.isModelled } - 1
      let rest = others > 0 ? " (and \(others) more pairs)" : ""
      result.append(
        Finding(
          "local_dependence", level: .info,
          message:
            "Columns \(tie.first) and \(tie.second) go together even within a segment\(rest).",
          remedy: "Leave one of them out or combine them, and see whether the segments stay.",
          place: "\(tie.first), \(tie.second)"))
    }
    if quality.isIdentified == false {
      result.append(
        Finding(
          "not_identified",
          message:
            "The columns can't tell all parts of these segments: other segments would explain "
            + "them just as well.",
          remedy: "Ask for fewer segments, or add columns about needs and behaviour."))
    }
    return result
  }
}

import EvidenceModel
import Foundation
import Statistics

/// Puts the result together: members, shares, what sets segments apart, and the reason in words.
struct SegmentComposer {
  let peopleCount: Int
  let basis: SegmentationBasis
  let choice: SegmentCountChooser.Choice
  let negative: NegativeGroup?
  /// People set apart before the fit for their amounts.
  let far: [Int]
  let options: SegmentFinder.Options
  /// What each person of the table counts; empty where everybody counts once.
  let weights: [Double]
  /// Columns that give an outcome away.
  let leakage: [Finding]

  /// The segmentation, with people as indices of the original table.
  ///
  /// Probabilities of members of main segments sum to 1; those of outliers are what the background
  /// class leaves; people of the negative group and unplaced ones have none.
  func segmentation(originalIndex: [Int]) -> Segmentation {
    let chosen = choice.tried.isEmpty ? nil : choice.tried[choice.chosen]
    let mainClasses = chosen?.mainClasses ?? [0]
    let labels = self.labels(chosen)
    let outliers = labels.indices.filter { labels[$0] < 0 }
    let thinLabels = self.thinLabels(chosen)
    let segmented = basis.rows + basis.thinRows + far + (negative?.members ?? [])
    var segments: [Segment] = []
    let mainCount = (labels.max() ?? -1) + 1
    for k in 0..<mainCount {
      let rows = labels.indices.filter { labels[$0] == k }
      let thin = thinLabels.indices.filter { thinLabels[$0] == k }
      segments.append(
        Segment(
          id: SegmentID("s\(k + 1)"), role: .main,
          members: (rows.map { basis.rows[$0] } + thin.map { basis.thinRows[$0] })
            .map { originalIndex[$0] }.sorted(),
          share: share(
            rows.map { basis.rows[$0] } + thin.map { basis.thinRows[$0] }, of: segmented),
          stability: chosen?.stability.map { $0.segments[mainClasses[k]] },
          distinguishing: mainCount > 1 ? distinguishing(rows, chosen?.fit) : []))
    }
    if let negative {
      segments.append(
        Segment(
          id: SegmentID("n1"), role: .negative,
          members: negative.members.map { originalIndex[$0] }.sorted(),
          share: share(negative.members, of: segmented), stability: nil,
          distinguishing: negative.distinguishing))
    }
    let apart = outliers.map { basis.rows[$0] } + far
    if !apart.isEmpty {
      segments.append(
        Segment(
          id: SegmentID("o1"), role: .outlier,
          members: apart.map { originalIndex[$0] }.sorted(),
          share: share(apart, of: segmented), stability: nil,
          distinguishing: distinguishing(outliers, nil)))
    }
    let relevant = chosen.map(relevantAttributes) ?? []
    let review = SegmentReview(basis: basis, choice: choice, options: options)
    return Segmentation(
      segments: segments, probabilities: probabilities(chosen, labels, originalIndex),
      trials: choice.tried.map(trial),
      reason: SegmentReason(
        choice, basis, negative, personsReason: options.countReason,
        asked: options.minimumCount > 1
          ? options.minimumCount...max(options.minimumCount, options.maximumCount) : nil,
        people: chosen.flatMap {
          $0.fit.caseCount > Double(basis.rows.count) ? Int($0.fit.caseCount.rounded()) : nil
        }
      ).sentence,
      relevant: relevant, unplaced: basis.unplaced.map { originalIndex[$0] }.sorted(),
      findings: basis.findings + leakage + choice.findings + review.findings,
      quality: review.quality)
  }

  /// Each row's main segment, -1 for outliers; segment 0 for all without a model.
  private func labels(_ chosen: SegmentCountChooser.Tried?) -> [Int] {
    guard let chosen else { return [Int](repeating: 0, count: basis.rows.count) }
    var labels = chosen.fit.assignments.map { chosen.mainClasses.firstIndex(of: $0) ?? -1 }
    for row in OutlierCheck(basis, chosen.fit).outliers { labels[row] = -1 }
    return labels
  }

  /// The likeliest main segment of each person who was not in the fit.
  private func thinLabels(_ chosen: SegmentCountChooser.Tried?) -> [Int] {
    thinProbabilities(chosen).map { p in p.indices.reduce(0) { p[$1] > p[$0] ? $1 : $0 } }
  }

  private func thinProbabilities(_ chosen: SegmentCountChooser.Tried?) -> [[Double]] {
    guard let chosen else { return basis.thinRows.map { _ in [1] } }
    return chosen.fit.posteriors(of: basis.thinVariables).map { all in
      let p = chosen.mainClasses.map { all[$0] }
      let total = p.reduce(0, +)
      return total > 0 ? p.map { $0 / total } : p.map { _ in 1 / Double(p.count) }
    }
  }

  /// The share of some people of a table among others that they belong to.
  private func share(_ members: [Int], of all: [Int]) -> Estimate {
    var (own, total) = (Double(members.count), Double(all.count))
    if !weights.isEmpty {
      let scaled = EffectiveWeights.people(all.map { weights[$0] })
      let sum = all.reduce(0) { $0 + weights[$1] }
      own = members.reduce(0) { $0 + weights[$1] } / max(sum, 1e-300) * scaled
      total = scaled
    }
    let interval = Interval.wilson(own, of: total)
    return Estimate(
      value: interval.value, lower: interval.lower, upper: interval.upper, count: all.count)
  }

  private func trial(_ tried: SegmentCountChooser.Tried) -> SegmentCountTrial {
    let together = tried.fit.block.map { basis.variables[$0].attribute }
    return SegmentCountTrial(
      count: tried.fit.classCount, logLikelihood: tried.fit.logLikelihood,
      parameters: tried.fit.parameterCount, bic: tried.fit.bic,
      stability: tried.stability?.agreement, smallestShare: tried.smallestShare,
      hits: tried.fit.hits, starts: tried.fit.runs, hardICL: tried.fit.hardICL,
      softICL: tried.fit.softICL, segmentStability: tried.stability?.segments,
      varyTogether: together.isEmpty ? nil : together)
  }

  private func probabilities(
    _ chosen: SegmentCountChooser.Tried?, _ labels: [Int], _ originalIndex: [Int]
  ) -> [[Double]] {
    var result = [[Double]](repeating: [], count: peopleCount)
    for (row, person) in basis.rows.enumerated() {
      var p = chosen.map { tried in tried.mainClasses.map { tried.fit.posteriors[row][$0] } } ?? [1]
      let total = p.reduce(0, +)
      if labels[row] >= 0 && total > 0 { p = p.map { $0 / total } }
      result[originalIndex[person]] = p
    }
    for (person, p) in zip(basis.thinRows, thinProbabilities(chosen)) {
      result[originalIndex[person]] = p
    }
    return result
  }

  /// Attributes of which a variable was kept, by falling gain.
  private func relevantAttributes(_ tried: SegmentCountChooser.Tried) -> [String] {
    guard tried.fit.classCount > 1 else { return [] }
    var gains: [(name: String, gain: Double)] = []
    for (j, variable) in basis.variables.enumerated() where tried.fit.relevant[j] {
      if let index = gains.firstIndex(where: { $0.name == variable.attribute }) {
        gains[index].gain += tried.fit.gains[j]
      } else {
        gains.append((variable.attribute, tried.fit.gains[j]))
      }
    }
    return gains.sorted { $0.gain == $1.gain ? $0.name < $1.name : $0.gain > $1.gain }.map(\.name)
  }

  /// Attributes by how much they tell these people from the rest, from an effect of .1.
  ///
  /// The effect is the correlation of belonging with the value (as the variable enters the model),
  /// or Cramer's V for categories. Variables that the model did not keep are left out.
  private func distinguishing(_ rows: [Int], _ fit: SegmentFit?) -> [String] {
    var groups = [Int](repeating: 0, count: basis.rows.count)
    for row in rows { groups[row] = 1 }
    var effects: [(name: String, effect: Double)] = []
    for (j, variable) in basis.variables.enumerated() where fit?.relevant[j] ?? true {
      let effect = Self.effect(variable.variable, groups)
      guard effect >= 0.1 else { continue }
      if let index = effects.firstIndex(where: { $0.name == variable.attribute }) {
        effects[index].effect = max(effects[index].effect, effect)
      } else {
        effects.append((variable.attribute, effect))
      }
    }
    return effects.sorted { $0.effect == $1.effect ? $0.name < $1.name : $0.effect > $1.effect }
      .map(\.name)
  }

  private static func effect(_ variable: MixtureVariable, _ groups: [Int]) -> Double {
    switch variable.family {
    case .bernoulli, .categorical:
      let codes = variable.values.map { $0.isFinite ? Int($0) : -1 }
      return EffectSize.association(Agreement.crossTable(groups, codes).table)?.cramersV ?? 0
    case .ordinal, .gaussian, .logNormal, .noisyGaussian, .betaBinomial, .poisson,
      .negativeBinomial:
      let eta = EffectSize.analysisOfVariance(variable.values, groups: groups)?.etaSquared ?? 0
      return max(eta, 0).squareRoot()
    }
  }
}

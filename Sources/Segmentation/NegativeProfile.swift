import EvidenceModel
import Foundation
import Statistics

/// Sharpens who belongs to the costly group by what its people have in common besides the costs.
///
/// A high rate of refunds alone is ambiguous when orders are few, and some ordinary people have a
/// high rate too. So the group and the rest are described by all variables (each with the family of
/// ``BasisFamily``, weighted by the present belief), and everybody with a costly event is judged
/// anew: cost signals by their full likelihood ratio, beta-binomial so that many occasions do not
/// make certain; counts such as tickets by a factor of ten at most; and of what forms segments the
/// variables that tell the group from the rest (by more than the extended BIC's penalty) by a factor of
/// twenty at most each and of fifty together. Nobody without a costly event can enter, so the group can't drift into a
/// segment that merely looks like it.
struct NegativeProfile {
  /// The probability of belonging to the group, for each person of the table.
  let posterior: [Double]

  private struct Evidence {
    let variable: MixtureVariable
    let kind: Kind
  }

  private enum Kind { case cost, support, trait }

  private static let rounds = 20
  private static let mostSupport = 2.3
  private static let mostTrait = 3.0
  private static let mostTraits = 4.0

  /// Judges everybody anew until the belief stays.
  ///
  /// - Parameters:
  ///   - posterior: The first belief for each person, from the cost signals alone.
  ///   - isCostly: Whether a person has at least one costly event.
  ///   - table: All people.
  ///   - signals: Names of the share attributes that carry costs.
  ///   - supporting: Names of the counts that support.
  init(
    _ posterior: [Double], isCostly: [Bool], in table: AttributeTable, signals: [String],
    supporting: [String]
  ) {
    let evidence = Self.evidence(in: table, signals: signals, supporting: supporting)
    let design = MixtureDesign(evidence.map(\.variable), relativeFloor: BasisSample.relativeFloor)
    var options = MixtureModel.Options(classCount: 2)
    options.maximumIterations = 0
    options.smoothing = 1
    let model = MixtureModel(options: options)
    let all = [Bool](repeating: true, count: evidence.count)
    var belief = zip(posterior, isCostly).map { $1 ? $0 : 0 }
    for _ in 0..<Self.rounds {
      guard belief.reduce(0, +) >= 3 else { break }
      let fit = model.fit(design, startingAt: belief.map { [1 - $0, $0, 0] }, relevant: all)
      let next = Self.judged(belief, fit, evidence).enumerated().map { isCostly[$0] ? $1 : 0 }
      let change = zip(belief, next).map { abs($0 - $1) }.max() ?? 0
      belief = next
      if change < 0.001 { break }
    }
    self.posterior = belief
  }

  private static func evidence(
    in table: AttributeTable, signals: [String], supporting: [String]
  ) -> [Evidence] {
    var result: [Evidence] = []
    for name in signals + supporting {
      guard let j = table.attributes.firstIndex(where: { $0.name == name }) else { continue }
      var findings: [Finding] = []
      let (values, trials) = AttributeCleaner(table.attributes[j])
        .clean(table.values[j], table.trials[j], &findings)
      let isCost = signals.contains(name)
      result += BasisFamily(
        table.attributes[j], values: values, trials: trials
      ).variables.map { Evidence(variable: $0, kind: isCost ? .cost : .support) }
    }
    let basis = SegmentationBasis(table, leavingOut: [], without: signals + supporting)
    let rows = basis.rows + basis.thinRows
    for (own, thin) in zip(basis.variables.map(\.variable), basis.thinVariables) {
      var values = [Double](repeating: .nan, count: table.people.count)
      var noise = own.noise.isEmpty ? [] : [Double](repeating: 0, count: table.people.count)
      for (index, row) in rows.enumerated() {
        let inFit = index < basis.rows.count
        let place = inFit ? index : index - basis.rows.count
        values[row] = inFit ? own.values[place] : thin.values[place]
        if !noise.isEmpty { noise[row] = inFit ? own.noise[place] : thin.noise[place] }
      }
      let whole = MixtureVariable(
        own.family, values: values, noise: noise, varianceFloor: own.varianceFloor)
      result.append(Evidence(variable: whole, kind: .trait))
    }
    return result
  }

  /// The belief given how the group and the rest are distributed.
  private static func judged(
    _ belief: [Double], _ fit: MixtureFit, _ evidence: [Evidence]
  ) -> [Double] {
    // Classes come by falling share, and the group is far the smaller one.
    let rest = fit.parameters[0]
    let group = fit.parameters[1]
    let share = min(max(belief.reduce(0, +) / Double(max(belief.count, 1)), 1e-6), 0.5)
    let traits = evidence.count { $0.kind == .trait }
    // The extended BIC (Chen and Chen 2008): of many columns some look telling by chance alone.
    let chance = log(Double(max(traits, 1)))
    let used = evidence.indices.filter { evidence[$0].kind != .trait || fit.gains[$0] > chance }
    return belief.indices.map { i in
      var logOdds = log(share / (1 - share))
      var traits = 0.0
      for j in used {
        let variable = evidence[j].variable
        let noise = variable.noise.isEmpty ? 0 : variable.noise[i]
        let ratio =
          group[j].logDensity(variable.values[i], noise: noise)
          - rest[j].logDensity(variable.values[i], noise: noise)
        switch evidence[j].kind {
        case .cost: logOdds += ratio
        case .support: logOdds += max(-mostSupport, min(mostSupport, ratio))
        case .trait: traits += max(-mostTrait, min(mostTrait, ratio))
        }
      }
      logOdds += max(-mostTraits, min(mostTraits, traits))
      return 1 / (1 + exp(-logOdds))
    }
  }
}

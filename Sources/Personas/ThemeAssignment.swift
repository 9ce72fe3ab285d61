import EvidenceModel
import Foundation
import Statistics

/// Decides which groups a theme belongs to.
///
/// For every set of groups, the hypothesis is that people of the set say the theme at one rate and all
/// others at a lower one; one more hypothesis is that everybody says it at the same rate. Each is scored
/// by its marginal likelihood under Beta(1, 3) priors of the rates (beta-binomial, in closed form),
/// separately for each kind of source, because a person who was interviewed for an hour had another
/// chance to say it than one who wrote a ticket. Prior weights: 0.5 shared by the single groups, 0.3 for
/// everybody, 0.2 shared by the other sets, which keeps a theme with two speakers from being given
/// away on chance alone.
struct ThemeAssignment {
  /// How many of a group's people with words of a kind say it.
  struct Count: Hashable {
    var said = 0
    var of = 0
  }

  /// `counts[kind][group]`; the last group holds the people of no group.
  let counts: [[Count]]

  /// The groups it belongs to; nil when everybody says it alike.
  func groups() -> [Int]? {
    let count = (counts.first?.count ?? 1) - 1
    let candidates = (0..<max(0, count)).filter { group in counts.contains { $0[group].of > 0 } }
    guard candidates.count > 1 else { return nil }
    let sets = subsets(of: candidates)
    let others = Double(max(1, sets.count { $0.count > 1 }))
    var best: (score: Double, groups: [Int]?) = (score(Array(0...count)) + log(0.3), nil)
    for set in sets where rate(set, inside: true) > rate(set, inside: false) {
      let prior = set.count == 1 ? 0.5 / Double(candidates.count) : 0.2 / others
      let score = score(set) + log(prior)
      if score > best.score { best = (score, set) }
    }
    return best.groups
  }

  /// All proper subsets up to six groups, else singles and pairs.
  private func subsets(of groups: [Int]) -> [[Int]] {
    guard groups.count <= 6 else {
      let pairs = groups.flatMap { a in groups.filter { $0 > a }.map { [a, $0] } }
      return groups.map { [$0] } + pairs
    }
    return (1..<(1 << groups.count)).map { mask in
      groups.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
    }
  }

  private func rate(_ set: [Int], inside: Bool) -> Double {
    var total = Count()
    for kind in counts {
      for group in kind.indices where set.contains(group) == inside {
        total.said += kind[group].said
        total.of += kind[group].of
      }
    }
    return total.of == 0 ? 0 : Double(total.said) / Double(total.of)
  }

  private func score(_ set: [Int]) -> Double {
    counts.reduce(0) { sum, kind in
      var (inside, outside) = (Count(), Count())
      for group in kind.indices {
        if set.contains(group) {
          inside.said += kind[group].said
          inside.of += kind[group].of
        } else {
          outside.said += kind[group].said
          outside.of += kind[group].of
        }
      }
      return sum + evidence(inside) + evidence(outside)
    }
  }

  /// log of B(said + 1, of - said + 3) / B(1, 3).
  private func evidence(_ count: Count) -> Double {
    let (a, b) = (Double(count.said) + 1, Double(count.of - count.said) + 3)
    return SpecialFunctions.logGamma(a) + SpecialFunctions.logGamma(b)
      - SpecialFunctions.logGamma(a + b) + SpecialFunctions.logGamma(4)
      - SpecialFunctions.logGamma(3)
  }
}

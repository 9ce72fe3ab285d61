import EvidenceModel

/// Chooses the customer's words that a claim is worded after.
struct WordingChoice {
  let kind: StatementKind

  /// The chosen words and how well they read, 0 (they say nothing) to 1.
  struct Choice: Hashable {
    var core: String
    var quality: Double
  }

  /// The best of the first dozen cores, which come most typical first.
  ///
  /// Words of substance beat empty ones, words that can be turned to the third person those that have to
  /// be quoted, 5 to 16 words shorter and longer ones, and then the more typical the less typical.
  func best(of cores: [String]) -> Choice {
    let scored = cores.prefix(12).enumerated().map {
      place, core -> (score: Double, choice: Choice) in
      let words = SpokenText().clean(core)
      let substance = ClaimSubstance(kind: kind).score(words)
      let isReadable = ClaimWording().isRewritable(core, kind: kind)
      let quality = substance * (isReadable ? 1 : 0.75)
      return (quality - 0.02 * Double(place), Choice(core: core, quality: quality))
    }
    var best: (score: Double, choice: Choice)?
    for entry in scored where entry.score > (best?.score ?? -1) { best = entry }
    return best?.choice ?? Choice(core: "", quality: 0)
  }
}

import EvidenceModel

/// Chooses the customer's words that a claim is worded after.
struct WordingChoice {
  let kind: StatementKind

  /// The best of the first six cores, which come most typical first.
  ///
  /// Words that can be turned to the third person beat words that have to be quoted; then 4 to 16 words
  /// beat shorter and longer ones; then the more typical.
  func best(of cores: [String]) -> String {
    let scored = cores.prefix(6).enumerated().map { place, core -> (score: Int, core: String) in
      let count = SpokenText().clean(core).count
      let isReadable = ClaimWording().isRewritable(core, kind: kind)
      let score = (isReadable ? 20 : 0) + ((4...16).contains(count) ? 10 : 0) - place
      return (score, core)
    }
    return scored.max { $0.score < $1.score }?.core ?? ""
  }
}

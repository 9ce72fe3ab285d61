import TextAnalysis

extension ThemeFinder {
  /// The code of each text, from the codes' own words; nil where none fits.
  ///
  /// First every text goes to the code whose name and description it is most like, if they are alike at
  /// all; then once more by the mean of that likeness and of its likeness to the texts that got the code,
  /// so that a code learns the words of its texts. Words, letter groups and concepts decide, no model.
  ///
  /// - Parameters:
  ///   - texts: What people said.
  ///   - codes: Name and description of each code as one text.
  /// - Returns: The position of a code per text.
  package func codes(of texts: [String], among codes: [String]) -> [Int?] {
    guard !codes.isEmpty, !texts.isEmpty else { return texts.map { _ in nil } }
    let space = TextSpace(texts + codes, weights: options.generalWeights, seed: options.seed)
    let own = texts.indices.map { text in
      codes.indices.map { space.similarity(text, texts.count + $0) }
    }
    var chosen = own.map { Self.best($0, above: Self.leastLikeness) }
    let members = codes.indices.map { code in
      texts.indices.filter { chosen[$0] == code }.prefix(200).map { $0 }
    }
    chosen = texts.indices.map { text in
      let scores = codes.indices.map { code in
        let others = members[code].filter { $0 != text }
        guard !others.isEmpty else { return own[text][code] }
        let mean = others.reduce(0) { $0 + space.similarity(text, $1) } / Double(others.count)
        return (own[text][code] + mean) / 2
      }
      return Self.best(scores, above: Self.leastLikeness)
    }
    return chosen
  }

  /// Below this likeness a text has none of the codes.
  private static let leastLikeness = 0.08

  private static func best(_ scores: [Double], above least: Double) -> Int? {
    var best: Int?
    for (place, score) in scores.enumerated() where score >= least {
      if score > (best.map { scores[$0] } ?? -1) { best = place }
    }
    return best
  }
}

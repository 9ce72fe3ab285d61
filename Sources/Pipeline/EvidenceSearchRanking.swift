import EvidenceModel
import Themes

/// Puts the sentences in order that a search found, by words, by meaning, or by both.
struct EvidenceSearchRanking {
  /// A sentence in the order, and why it is there.
  struct Ranked {
    let place: SentenceSearch.Place
    /// `words`, `meaning` or `both`.
    let match: String
    let score: Double
  }

  /// A place whose rank counts as much as all that follow it: the usual constant of the method.
  private static let steadiness = 60.0
  /// Below this cosine two texts are about different things.
  private static let leastLikeness = 0.25

  /// By words and concepts alone: sentences with a word, then those that share only concepts.
  static func byWords(_ found: [SentenceSearch.Found], by: HeardSearch.Order) -> [Ranked] {
    found.filter { by == .both || $0.isByWords == (by == .words) }.map {
      Ranked(
        place: .init(text: $0.text, bytes: $0.bytes), match: $0.isByWords ? "words" : "meaning",
        score: $0.score)
    }
  }

  /// By the cosine with the query, the largest first; equals in the order of texts.
  static func byMeaning(
    _ places: [SentenceSearch.Place], texts: [String], query: String, maker: VectorMaker
  ) throws(Diagnostic) -> [Ranked] {
    let asked = try VectorMaker(encoder: maker.encoder, workspace: nil).vectors(for: [query])
    guard let wanted = asked.vector(of: query) else { return [] }
    let vectors = try maker.vectors(for: texts)
    var found: [Ranked] = []
    for (place, text) in zip(places, texts) {
      guard let vector = vectors.vector(of: text) else { continue }
      let cosine = zip(wanted, vector).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      if cosine >= leastLikeness {
        found.append(Ranked(place: place, match: "meaning", score: cosine))
      }
    }
    return found.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }.map(\.element)
  }

  /// Both orders joined by reciprocal ranks.
  ///
  /// - SeeAlso: G. V. Cormack, C. L. A. Clarke, S. Büttcher (2009), *Reciprocal Rank Fusion*, SIGIR.
  static func fused(_ words: [Ranked], _ meaning: [Ranked]) -> [Ranked] {
    var scores: [SentenceSearch.Place: (score: Double, match: String)] = [:]
    for list in [words, meaning] {
      for (rank, entry) in list.enumerated() {
        let part = 1 / (steadiness + Double(rank + 1))
        if let known = scores[entry.place] {
          scores[entry.place] = (known.score + part, "both")
        } else {
          scores[entry.place] = (part, entry.match)
        }
      }
    }
    return scores.map { Ranked(place: $0.key, match: $0.value.match, score: $0.value.score) }
      .sorted { a, b in
        if a.score != b.score { return a.score > b.score }
        return (a.place.text, a.place.bytes.lowerBound) < (b.place.text, b.place.bytes.lowerBound)
      }
  }
}

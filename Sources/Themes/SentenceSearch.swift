import Foundation
import TextAnalysis

/// Finds sentences by words, and by what they are about.
///
/// Sentences that share a stem with the query are ranked by BM25 (S. Robertson, H. Zaragoza 2009, *The
/// Probabilistic Relevance Framework*, k1 1.2, b 0.75) plus the share of the query's concepts that they
/// touch; sentences that touch all its concepts without any of its words follow.
package struct SentenceSearch {
  /// What to look for.
  package struct Query: Sendable {
    let stems: [String]
    let concepts: Set<String>

    /// Nil when no word says anything.
    package init?(_ words: String) {
      stems = Set(SentenceSearch.stems(words)).sorted()
      concepts = Set(ConceptLexicon.english.concepts(in: words))
      if stems.isEmpty { return nil }
    }
  }

  /// A sentence that was found.
  package struct Found: Sendable {
    /// The number of its text.
    package let text: Int
    /// UTF-8 bytes of the text.
    package let bytes: Range<Int>
    package let score: Double
    /// Whether it has a word of the query; else it only shares its concepts.
    package let isByWords: Bool
  }

  private struct Sentence {
    let text: Int
    let bytes: Range<Int>
    let stems: [String]
    let concepts: Set<String>
  }

  private let sentences: [Sentence]

  package init(texts: [String]) {
    let splitter = SentenceSplitter()
    sentences = texts.enumerated().flatMap { number, text in
      let bytes = Array(text.utf8)
      return splitter.sentences(in: text).map { range in
        let sentence = String(decoding: bytes[range], as: UTF8.self)
        return Sentence(
          text: number, bytes: range, stems: Self.stems(sentence),
          concepts: Set(ConceptLexicon.english.concepts(in: sentence)))
      }
    }
  }

  private static func stems(_ text: String) -> [String] {
    let stemmer = EnglishStemmer()
    return WordNormalizer().words(in: text).filter { !StopWords.english.contains($0) }
      .map(stemmer.stem)
  }

  /// All sentences that fit, best first; equals in the order of texts.
  package func ranked(_ query: Query) -> [Found] {
    let total = Double(max(1, sentences.count))
    let mean = max(1, Double(sentences.reduce(0) { $0 + $1.stems.count }) / total)
    let rarity = query.stems.map { stem -> Double in
      let known = Double(sentences.count { $0.stems.contains(stem) })
      return log(1 + (total - known + 0.5) / (known + 0.5))
    }
    let found = sentences.compactMap { sentence -> Found? in
      var score = 0.0
      for (stem, weight) in zip(query.stems, rarity) {
        let count = Double(sentence.stems.count { $0 == stem })
        guard count > 0 else { continue }
        let length = Double(sentence.stems.count) / mean
        score += weight * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length))
      }
      let isByWords = score > 0
      let isAbout = !query.concepts.isEmpty && sentence.concepts.isSuperset(of: query.concepts)
      guard isByWords || isAbout else { return nil }
      if !query.concepts.isEmpty {
        let shared = sentence.concepts.intersection(query.concepts).count
        score += Double(shared) / Double(query.concepts.count)
      }
      return Found(
        text: sentence.text, bytes: sentence.bytes, score: score, isByWords: isByWords)
    }
    return found.sorted { a, b in
      if a.isByWords != b.isByWords { return a.isByWords }
      if a.score != b.score { return a.score > b.score }
      return (a.text, a.bytes.lowerBound) < (b.text, b.bytes.lowerBound)
    }
  }
}

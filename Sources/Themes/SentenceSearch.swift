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
    /// The words that say something, as they were written.
    package let words: [String]
    /// For each concept of the query, words and phrases that point at it.
    package let wordings: [[String]]

    /// Nil when no word says anything.
    package init?(_ words: String) {
      stems = Set(SentenceSearch.stems(words)).sorted()
      let lexicon = ConceptLexicon.english
      let concepts = Set(lexicon.concepts(in: words))
      self.concepts = concepts
      self.words = WordNormalizer().words(in: words).filter { !StopWords.english.contains($0) }
      wordings = zip(lexicon.names, lexicon.wordings).filter { concepts.contains($0.0) }.map(\.1)
      if stems.isEmpty { return nil }
    }

    /// The stems of its words, as sentences are compared.
    package var stemmed: [String] { stems }
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

  /// A sentence as it stands in its text.
  package struct Place: Sendable, Hashable {
    /// The number of its text.
    package let text: Int
    /// UTF-8 bytes of the text.
    package let bytes: Range<Int>

    package init(text: Int, bytes: Range<Int>) {
      self.text = text
      self.bytes = bytes
    }
  }

  /// All sentences in the order of texts.
  package var places: [Place] { sentences.map { Place(text: $0.text, bytes: $0.bytes) } }

  /// All sentences that fit, best first; equals in the order of texts.
  ///
  /// - Parameters:
  ///   - query: What to look for.
  ///   - share: Which share of all texts was given, all with a word of the query among them: rare
  ///     words must not look common because only texts with them are here.
  /// - Returns: Those with a word of the query, then those that touch all its concepts.
  package func ranked(_ query: Query, share: Double = 1) -> [Found] {
    let total = Double(max(1, sentences.count)) / max(1e-9, min(1, share))
    let mean = max(
      1, Double(sentences.reduce(0) { $0 + $1.stems.count }) / Double(max(1, sentences.count)))
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

import Statistics
import TextAnalysis

/// Texts as vectors of length 1 in which a cosine blends words, spelling and concepts.
///
/// Three parts side by side: latent semantics of stems and bigrams, of character 3-5-grams, and
/// weighted concepts of the lexicon. The scalar product of two rows is the weighted mean of the three
/// cosines; a text without concepts keeps a shorter row, so that silence is not similarity.
struct TextSpace: Sendable {
  /// How the parts are weighed.
  struct Weights: Sendable, Hashable {
    var words = 0.3
    var characters = 0.15
    var concepts = 0.55
    /// Dimensions of the latent parts.
    var dimensions = 100
  }

  let vectors: DenseVectors
  private let lengths: [Double]

  init(_ texts: [String], weights: Weights = Weights(), seed: UInt64) {
    let features = TextFeatures()
    let minimum = texts.count > 400 ? 2 : 1
    var random = SeededGenerator(seed: seed).stream("latent words")
    var options = LatentSemantics.Options()
    options.dimensions = weights.dimensions
    let words = LatentSemantics(options).vectors(
      for: TermSpace(texts.map(Self.terms), minimumCount: minimum), using: &random)
    random = SeededGenerator(seed: seed).stream("latent characters")
    let characters = LatentSemantics(options).vectors(
      for: TermSpace(texts.map(features.characters), minimumCount: minimum), using: &random)
    let concepts = TermSpace(texts.map { ConceptLexicon.english.concepts(in: $0) })
    let width = words.dimensions + characters.dimensions + concepts.terms.count
    var values = [Double](repeating: 0, count: texts.count * width)
    let scales = [weights.words, weights.characters, weights.concepts].map { $0.squareRoot() }
    for row in texts.indices {
      let start = row * width
      for k in 0..<words.dimensions {
        values[start + k] = scales[0] * words.values[row * words.dimensions + k]
      }
      let second = start + words.dimensions
      for k in 0..<characters.dimensions {
        values[second + k] = scales[1] * characters.values[row * characters.dimensions + k]
      }
      let third = second + characters.dimensions
      for (position, value) in zip(concepts.rows[row].positions, concepts.rows[row].values) {
        values[third + position] = scales[2] * value
      }
    }
    let joined = DenseVectors(count: texts.count, dimensions: width, values: values)
    vectors = joined
    lengths = texts.indices.map { joined.dot($0, $0).squareRoot() }
  }

  /// Stems and bigrams without the words that a kind's answers share anyway.
  private static func terms(_ text: String) -> [String] {
    let stemmer = EnglishStemmer()
    let stems = WordNormalizer().words(in: text).filter { !StopWords.english.contains($0) }
      .map(stemmer.stem).filter { !MetaWords.stems.contains($0) }
    return stems + zip(stems, stems.dropFirst()).map { $0 + "_" + $1 }
  }

  /// The similarity of two texts, from about -0.2 to 1; 0 when one has no feature at all.
  ///
  /// A text without concepts is compared by its other parts, with a tenth taken off.
  func similarity(_ left: Int, _ right: Int) -> Double {
    let scale = min(1, max(0.55, lengths[left] * lengths[right]))
    return vectors.dot(left, right) / scale
  }
}

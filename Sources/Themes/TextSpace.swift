import Statistics
import TextAnalysis

/// Texts as vectors of length 1 in which a cosine blends words, spelling, concepts and, with a
/// sentence encoder, meaning.
///
/// Parts side by side: latent semantics of stems and bigrams, of character 3-5-grams, weighted
/// concepts of the lexicon, and the encoder's vectors. The scalar product of two rows is the weighted
/// mean of the cosines; a text without concepts keeps a shorter row, so that silence is not
/// similarity.
struct TextSpace: Sendable {
  /// How the parts are weighed.
  struct Weights: Sendable, Hashable {
    var words = 0.3
    var characters = 0.15
    var concepts = 0.55
    /// Dimensions of the latent parts.
    var dimensions = 100

    /// The weights beside vectors of an encoder, which have the rest.
    static let besideMeaning = Weights(words: 0.05, characters: 0.05, concepts: 0)
  }

  let vectors: DenseVectors
  private let lengths: [Double]
  /// Whether each text has a vector of an encoder; empty without an encoder.
  private let hasMeaning: [Bool]

  /// - Parameters:
  ///   - texts: In an order that does not depend on where they came from.
  ///   - weights: Of the parts, where no encoder is.
  ///   - seed: Of the randomised decomposition.
  ///   - meaning: Vectors of an encoder for the texts, if there is one.
  init(_ texts: [String], weights: Weights = Weights(), seed: UInt64, meaning: TextVectors? = nil) {
    let weights = meaning == nil ? weights : .besideMeaning
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
    var parts = [(weights.words, words), (weights.characters, characters)]
    if weights.concepts > 0 { parts.append((weights.concepts, Self.concepts(texts))) }
    if let meaning {
      let share = 1 - weights.words - weights.characters - weights.concepts
      parts.append((share, Self.centred(meaning, texts)))
    }
    let joined = Self.joined(parts, count: texts.count)
    vectors = joined
    lengths = texts.indices.map { joined.dot($0, $0).squareRoot() }
    hasMeaning = meaning.map { vectors in texts.map { vectors.vector(of: $0) != nil } } ?? []
  }

  private static func joined(_ parts: [(Double, DenseVectors)], count: Int) -> DenseVectors {
    let width = parts.reduce(0) { $0 + $1.1.dimensions }
    var values = [Double](repeating: 0, count: count * width)
    var first = 0
    for (weight, part) in parts {
      let scale = weight.squareRoot()
      let columns = part.dimensions
      for row in 0..<count {
        for k in 0..<columns {
          values[row * width + first + k] = scale * part.values[row * columns + k]
        }
      }
      first += columns
    }
    return DenseVectors(count: count, dimensions: width, values: values)
  }

  private static func concepts(_ texts: [String]) -> DenseVectors {
    let space = TermSpace(texts.map { ConceptLexicon.english.concepts(in: $0) })
    let width = space.terms.count
    var values = [Double](repeating: 0, count: texts.count * width)
    for (row, vector) in space.rows.enumerated() {
      for (position, value) in zip(vector.positions, vector.values) {
        values[row * width + position] = value
      }
    }
    return DenseVectors(count: texts.count, dimensions: width, values: values)
  }

  /// The encoder's vectors less half of their mean, at length 1 again; zeros where there is none.
  ///
  /// What all texts share (they are all about one business) says nothing about which belong together.
  /// Half of it stays, or texts that are all alike would be driven apart; few texts say little of the
  /// mean.
  private static func centred(_ meaning: TextVectors, _ texts: [String]) -> DenseVectors {
    let width = meaning.dimensions
    var values = [Double](repeating: 0, count: texts.count * width)
    var mean = [Double](repeating: 0, count: width)
    var known = 0
    for (row, text) in texts.enumerated() {
      guard let vector = meaning.vector(of: text) else { continue }
      known += 1
      for (k, value) in vector.enumerated() {
        values[row * width + k] = Double(value)
        mean[k] += Double(value)
      }
    }
    let share = 0.5 / Double(known + 10)
    for row in texts.indices where meaning.vector(of: texts[row]) != nil {
      for k in 0..<width { values[row * width + k] -= share * mean[k] }
    }
    return DenseVectors(count: texts.count, dimensions: width, values: values).normalized()
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
  /// A text without concepts is compared by its other parts, with a tenth taken off; one that the
  /// encoder knows no word of is compared by words and spelling alone.
  func similarity(_ left: Int, _ right: Int) -> Double {
    let product = vectors.dot(left, right)
    guard hasMeaning.isEmpty else {
      return hasMeaning[left] && hasMeaning[right] ? product : product / Self.lexicalShare
    }
    let scale = min(1, max(0.55, lengths[left] * lengths[right]))
    return product / scale
  }

  private static let lexicalShare = Weights.besideMeaning.words + Weights.besideMeaning.characters
}

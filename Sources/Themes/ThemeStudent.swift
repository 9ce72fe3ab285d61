import Foundation
import Statistics
import TextAnalysis

/// Learns from texts whose themes are known to which theme any other text goes, at the speed of hashing.
///
/// A text is its stems and pairs of neighbouring stems in hashed places, by how rare they are among the
/// texts learnt from, at length 1. A theme is the sum of its texts at length 1 (J. J. Rocchio 1971); a text
/// goes to the theme with the largest scalar product, the earlier of equals, and to the largest theme if it
/// shares nothing with any.
struct ThemeStudent: Sendable {
  private static let places = 1 << 16

  private let themes: Int
  /// Of each place how rare it is; 0 where it was not learnt.
  private let rarity: [Float]
  /// For each place the weights of all themes.
  private let weights: [Float]
  private let largest: Int

  /// - Parameters:
  ///   - texts: Features of texts; see ``features(_:_:)``.
  ///   - labels: The theme of each, from 0.
  ///   - themes: How many themes there are.
  init(_ texts: [[UInt32]], labels: [Int], themes: Int) {
    self.themes = themes
    var frequency = [Int32](repeating: 0, count: Self.places)
    for text in texts { for place in text { frequency[Int(place)] += 1 } }
    let total = Float(texts.count)
    rarity = frequency.map { $0 > 0 ? logf((1 + total) / (1 + Float($0))) + 1 : 0 }
    var weights = [Float](repeating: 0, count: Self.places * themes)
    var sizes = [Int](repeating: 0, count: themes)
    for (text, label) in zip(texts, labels) {
      sizes[label] += 1
      let length = Self.length(text, rarity)
      guard length > 0 else { continue }
      for place in text { weights[Int(place) * themes + label] += rarity[Int(place)] / length }
    }
    for theme in 0..<themes {
      var sum: Float = 0
      for place in 0..<Self.places {
        let weight = weights[place * themes + theme]
        sum += weight * weight
      }
      guard sum > 0 else { continue }
      let scale = 1 / sum.squareRoot()
      for place in 0..<Self.places { weights[place * themes + theme] *= scale }
    }
    self.weights = weights
    largest = sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) } ?? 0
  }

  private static func length(_ text: [UInt32], _ rarity: [Float]) -> Float {
    text.reduce(0) { $0 + rarity[Int($1)] * rarity[Int($1)] }.squareRoot()
  }

  /// The theme of a text.
  func theme(of text: [UInt32], _ scores: inout [Float]) -> Int {
    for theme in scores.indices { scores[theme] = 0 }
    scores.withUnsafeMutableBufferPointer { scores in
      weights.withUnsafeBufferPointer { weights in
        for place in text where rarity[Int(place)] > 0 {
          let rare = rarity[Int(place)]
          let start = Int(place) * themes
          for theme in 0..<themes { scores[theme] += rare * weights[start + theme] }
        }
      }
    }
    var best = largest
    var most: Float = 0
    for theme in 0..<themes where scores[theme] > most {
      most = scores[theme]
      best = theme
    }
    return best
  }

  /// Scratch space for ``theme(of:_:)``.
  var scratch: [Float] { Array(repeating: 0, count: themes) }

  /// The places of a text's stems and pairs of stems, sorted, each once.
  static func features(_ text: [UInt8], _ book: inout WordBook) -> [UInt32] {
    let read = TokenizedText(text, &book)
    var words: [PlainWord] = []
    book.append(read.tokens.indices, of: read, to: &words)
    var places: [UInt32] = []
    var before: UInt32 = 0
    for word in words {
      let known = book.words[Int(word.word)]
      guard known.traits.isDisjoint(with: [.stop]) else { continue }
      let hash = book.stemHashes[Int(known.stem)]
      places.append(mixed(hash, 0))
      if before != 0 { places.append(mixed(hash, before)) }
      before = hash
    }
    return Array(Set(places)).sorted()
  }

  private static func mixed(_ hash: UInt32, _ before: UInt32) -> UInt32 {
    var mixed = (hash ^ before &* 0x9E37_79B1) &* 0x85EB_CA6B
    mixed ^= mixed >> 15
    return mixed & UInt32(places - 1)
  }
}

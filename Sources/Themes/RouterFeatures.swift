import Foundation
import TextAnalysis

/// Turns a text into the numbers that a router weighs: hashed words, pairs of words and runs of
/// letters, by how rare they are, and the vector of a sentence encoder where there is one.
struct RouterFeatures: Sendable {
  /// A vector with few entries that are not zero, each place once, in rising order.
  struct Vector: Sendable {
    var places: [Int32] = []
    var values: [Float] = []
    /// How many places at the start of the lists are of words and their pairs.
    var words = 0
  }

  /// Places for words and pairs, and as many for runs of letters behind them.
  static let buckets = 1 << 16
  /// The numbers of an encoder's vector; 0 without one.
  let meaning: Int
  private let rarity: [Float]
  private let features = TextFeatures()

  /// The length of a vector if it were written out.
  var width: Int { 2 * Self.buckets + meaning }

  /// Learns which features are rare.
  init(_ texts: [String], meaning: Int) {
    self.meaning = meaning
    var frequency = [Int32](repeating: 0, count: 2 * Self.buckets)
    for text in texts {
      for (place, _) in Self.counts(text, features) { frequency[place] += 1 }
    }
    let n = Float(texts.count)
    rarity = frequency.map { logf((1 + n) / (1 + Float($0))) + 1 }
  }

  /// The vector of a text: words and letters, each of length 1 or zero, and twice the encoder's vector,
  /// of length 1; nil where that knows no word.
  func vector(_ text: String, encoded: ArraySlice<Float>? = nil) -> Vector {
    var result = Vector()
    for (place, count) in Self.counts(text, features) {
      result.places.append(Int32(place))
      result.values.append((1 + logf(Float(count))) * rarity[place])
    }
    result.words = result.places.firstIndex { $0 >= Self.buckets } ?? result.places.count
    Self.normalize(&result.values, 0..<result.words)
    Self.normalize(&result.values, result.words..<result.values.count)
    guard meaning > 0, let encoded else { return result }
    for (k, value) in encoded.enumerated() {
      result.places.append(Int32(2 * Self.buckets + k))
      result.values.append(2 * value)
    }
    return result
  }

  private static func normalize(_ values: inout [Float], _ range: Range<Int>) {
    var sum: Float = 0
    for i in range { sum += values[i] * values[i] }
    guard sum > 0 else { return }
    let scale = 1 / sum.squareRoot()
    for i in range { values[i] *= scale }
  }

  /// How often each place occurs, in rising order of places.
  private static func counts(_ text: String, _ features: TextFeatures) -> [(Int, Int)] {
    var places = features.terms(text).map { Int(hash($0) & UInt64(buckets - 1)) }
    places += features.characters(text).map { buckets + Int(hash($0) & UInt64(buckets - 1)) }
    places.sort()
    var result: [(Int, Int)] = []
    for place in places {
      if let last = result.last, last.0 == place {
        result[result.count - 1].1 += 1
      } else {
        result.append((place, 1))
      }
    }
    return result
  }

  /// FNV-1a over the bytes, its halves folded.
  private static func hash(_ text: String) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value ^ (value >> 32)
  }
}

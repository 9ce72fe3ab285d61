import Statistics

/// How near a text is to what was heard before: the mean of its three largest cosines with examples of
/// other people.
///
/// By the encoder's vector where there is one, else by words and their pairs.
struct RouterNovelty: Sendable {
  private let people: [Int]
  private let meaning: Int
  /// Rows of encoder vectors, one per example; empty without an encoder.
  private let rows: [Float]
  /// For each place of a word: the examples that have it, with the value.
  private let postings: [Int32: [(example: Int32, value: Float)]]

  /// - Parameters:
  ///   - vectors: Of the examples.
  ///   - people: A number per example for who said it.
  ///   - meaning: The numbers of an encoder's vector; 0 without one.
  init(_ vectors: [RouterFeatures.Vector], people: [Int], meaning: Int) {
    self.people = people
    self.meaning = meaning
    var postings: [Int32: [(example: Int32, value: Float)]] = [:]
    var rows: [Float] = []
    for (number, vector) in vectors.enumerated() {
      if meaning > 0 {
        rows += Self.encoded(vector, meaning) ?? [Float](repeating: 0, count: meaning)
      } else {
        for k in 0..<vector.words {
          postings[vector.places[k], default: []].append((Int32(number), vector.values[k]))
        }
      }
    }
    self.rows = rows
    self.postings = postings
  }

  private static func encoded(_ vector: RouterFeatures.Vector, _ meaning: Int) -> [Float]? {
    guard let last = vector.places.last, Int(last) >= 2 * RouterFeatures.buckets else { return nil }
    return vector.values.suffix(meaning).map { $0 / 2 }
  }

  /// The likeness of a text to what others than `person` said, from 0 to 1; nil counts everybody.
  func likeness(_ vector: RouterFeatures.Vector, without person: Int? = nil) -> Double {
    var products = [Float](repeating: 0, count: people.count)
    if meaning > 0 {
      guard let wanted = Self.encoded(vector, meaning) else { return 0 }
      for number in people.indices {
        var sum: Float = 0
        for k in 0..<meaning { sum += wanted[k] * rows[number * meaning + k] }
        products[number] = sum
      }
    } else {
      for k in 0..<vector.words {
        for (example, value) in postings[vector.places[k]] ?? [] {
          products[Int(example)] += value * vector.values[k]
        }
      }
    }
    var best: [Float] = [0, 0, 0]
    for (number, product) in products.enumerated()
    where product > best[2] && people[number] != person {
      let place = best.firstIndex { $0 < product } ?? 2
      best.insert(product, at: place)
      best.removeLast()
    }
    return Double(best.reduce(0, +)) / 3
  }
}

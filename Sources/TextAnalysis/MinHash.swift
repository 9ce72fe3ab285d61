/// Signatures of texts whose sets of word pairs overlap: for finding near copies among a million texts.
///
/// A text is the set of its neighbouring word pairs. For each of 64 hash functions the signature keeps the
/// smallest hash of the set; two texts agree in one with the probability of their Jaccard index. Sixteen
/// bands of four make keys: texts with a common key are compared in earnest. A pair of index .5 has a common
/// key in 64 of 100 cases, one of .7 in 99, one of .2 in 3 (A. Z. Broder 1997, *On the resemblance and
/// containment of documents*; J. Leskovec et al. 2020, *Mining of Massive Datasets*, 3.4).
package struct MinHash: Sendable {
  /// Keys per text.
  package static let bands = 16
  private static let rows = 4
  private static let factors: [SIMD16<UInt32>] = lanes(0x9E37_79B9_7F4A_7C15).map { $0 | 1 }
  private static let summands: [SIMD16<UInt32>] = lanes(0xC2B2_AE3D_27D4_EB4F)

  package init() {}

  /// Numbers that any text meets in the same way, by splitmix64.
  private static func lanes(_ seed: UInt64) -> [SIMD16<UInt32>] {
    var state = seed
    return (0..<4).map { _ in
      var lane = SIMD16<UInt32>()
      for place in 0..<16 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        lane[place] = UInt32(truncatingIfNeeded: mixed ^ mixed >> 31)
      }
      return lane
    }
  }

  /// The hashes of a text's word pairs, sorted, each once; of a text of one word the word alone.
  ///
  /// - Parameter words: A hash of each word in order.
  /// - Returns: A sorted set.
  package static func pairs(_ words: [UInt32]) -> [UInt32] {
    guard words.count > 1 else { return words }
    var pairs: [UInt32] = []
    pairs.reserveCapacity(words.count)
    for place in 1..<words.count {
      var mixed = (UInt64(words[place - 1]) << 32 | UInt64(words[place])) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 32
      pairs.append(UInt32(truncatingIfNeeded: mixed &* 0xD6E8_FEB8_6659_FD93 >> 32))
    }
    pairs.sort()
    var kept = 1
    for place in 1..<pairs.count where pairs[place] != pairs[kept - 1] {
      pairs[kept] = pairs[place]
      kept += 1
    }
    pairs.removeLast(pairs.count - kept)
    return pairs
  }

  /// The keys of a set of pairs; none for an empty set.
  package func keys(_ pairs: [UInt32]) -> [UInt32] {
    guard !pairs.isEmpty else { return [] }
    var least = [SIMD16<UInt32>](repeating: SIMD16(repeating: .max), count: 4)
    least.withUnsafeMutableBufferPointer { least in
      for pair in pairs {
        let base = SIMD16<UInt32>(repeating: pair)
        for block in 0..<4 {
          var hash = base &* Self.factors[block] &+ Self.summands[block]
          hash ^= hash &>> 15
          least[block] = pointwiseMin(least[block], hash)
        }
      }
    }
    return (0..<Self.bands).map { band in
      var key: UInt32 = 0x811C_9DC5 ^ UInt32(band)
      for row in 0..<Self.rows {
        let place = band * Self.rows + row
        key = (key ^ least[place >> 4][place & 15]) &* 0x85EB_CA6B
        key ^= key >> 13
      }
      return key
    }
  }

  /// The Jaccard index of two sorted sets; 0 of two empty ones.
  package static func jaccard(_ left: [UInt32], _ right: [UInt32]) -> Double {
    var shared = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let all = left.count + right.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}

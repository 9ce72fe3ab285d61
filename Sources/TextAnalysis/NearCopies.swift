import Statistics

/// Which of many texts are near copies of an earlier one.
///
/// Texts are folded, never dropped: each keeps its place and names the first text that it is a copy of.
/// Keys are looked at band by band, so that for a million texts 64 MB of keys are kept; a text is compared
/// with at most eight firsts per key. The result depends neither on threads nor on hash tables' orders.
package struct NearCopies: Sendable {
  /// For each text the first one that it is a near copy of; its own place where there is none.
  package let firsts: [Int32]

  /// How many texts are copies of others.
  package var count: Int { firsts.indices.count { Int(firsts[$0]) != $0 } }

  private static let mostFirsts = 8

  /// - Parameters:
  ///   - texts: How many there are.
  ///   - minimum: Jaccard index of word pairs from which a text is a copy.
  ///   - threads: How many threads hash.
  ///   - bytes: The text at a place in UTF-8; called from several threads.
  package init(
    of texts: Int, above minimum: Double = 0.5,
    threads: Int = IndependentTasks.processorCount, bytes: (Int) -> [UInt8]
  ) {
    let parts = max(1, min(texts / 512, threads * 8))
    let blocks = IndependentTasks.map(count: parts, threads: threads, state: {}) { _, part in
      var keys: [UInt32] = []
      let range = (texts * part / parts)..<(texts * (part + 1) / parts)
      keys.reserveCapacity(range.count * MinHash.bands)
      for place in range {
        let own = MinHash().keys(Self.pairs(bytes(place)))
        keys += own.isEmpty ? Array(repeating: 0, count: MinHash.bands) : own
      }
      return keys
    }
    var keys: [UInt32] = []
    keys.reserveCapacity(texts * MinHash.bands)
    for block in blocks { keys += block }
    var firsts = (0..<texts).map(Int32.init)
    for band in 0..<MinHash.bands {
      Self.fold(band, keys, &firsts, minimum: minimum, bytes)
    }
    for place in firsts.indices { firsts[place] = Self.root(place, firsts) }
    self.firsts = firsts
  }

  /// Joins the texts that share a key of a band.
  private static func fold(
    _ band: Int, _ keys: [UInt32], _ firsts: inout [Int32], minimum: Double,
    _ bytes: (Int) -> [UInt8]
  ) {
    var order: [UInt64] = []
    order.reserveCapacity(firsts.count)
    for place in firsts.indices {
      let key = keys[place * MinHash.bands + band]
      if key != 0 { order.append(UInt64(key) << 32 | UInt64(place)) }
    }
    order.sort()
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end] >> 32 == order[start] >> 32 { end += 1 }
      if end - start > 1 {
        var known: [(root: Int32, pairs: [UInt32])] = []
        for entry in order[start..<end] {
          let place = Int(entry & 0xFFFF_FFFF)
          let root = root(place, firsts)
          if known.contains(where: { $0.root == root }) { continue }
          let own = pairs(bytes(place))
          if let first = known.first(where: { MinHash.jaccard($0.pairs, own) >= minimum }) {
            firsts[Int(max(root, first.root))] = min(root, first.root)
          } else if known.count < mostFirsts {
            known.append((root, own))
          }
        }
      }
      start = end
    }
  }

  private static func root(_ place: Int, _ firsts: [Int32]) -> Int32 {
    var place = place
    while Int(firsts[place]) != place { place = Int(firsts[place]) }
    return Int32(place)
  }

  /// The hashes of a text's pairs of neighbouring words, case making no difference; see ``MinHash``.
  package static func pairs(_ bytes: [UInt8]) -> [UInt32] {
    let lower = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    var words: [UInt32] = []
    words.reserveCapacity(lower.count / 5 + 2)
    Tokenizer().scan(lower) { _, hash in words.append(hash) }
    return MinHash.pairs(words)
  }
}

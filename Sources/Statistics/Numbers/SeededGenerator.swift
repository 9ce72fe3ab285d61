import Foundation

/// The only source of randomness: SplitMix64, the same draws on every platform and version.
///
/// Draws are ours because the standard library says that the algorithm behind `random(in:using:)`
/// may change. Each stage derives a stream of its own with ``stream(_:)``, so that adding a stage
/// does not shift the draws of the others.
///
/// - SeeAlso: G. L. Steele, D. Lea, C. H. Flood (2014), *Fast Splittable Pseudorandom Number
///   Generators*, OOPSLA, 453-472.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// A generator whose draws depend on the seed of this one and on a name, not on draws made so far.
  package func stream(_ name: String) -> SeededGenerator {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325  // FNV-1a over the name's bytes.
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    var mixer = SeededGenerator(seed: seed ^ hash)
    return SeededGenerator(seed: mixer.next())
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A uniform draw from 0 up to, not including, 1.
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A uniform draw from `0..<bound`; `bound` must be positive.
  package mutating func index(below bound: Int) -> Int {
    precondition(bound > 0)
    // Lemire's multiply-shift; the bias is below 2^-32 for the bounds that occur here.
    return Int((next().multipliedFullWidth(by: UInt64(bound))).high)
  }

  /// A standard normal draw (Box-Muller, one of the pair).
  package mutating func normal() -> Double {
    let radius = (-2 * log(1 - uniform())).squareRoot()
    return radius * cos(2 * Double.pi * uniform())
  }

  /// A random permutation of `0..<count` (Fisher-Yates).
  package mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    guard count > 1 else { return order }
    for i in stride(from: count - 1, to: 0, by: -1) { order.swapAt(i, index(below: i + 1)) }
    return order
  }
}

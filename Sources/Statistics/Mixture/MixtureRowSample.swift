/// A random sample of the distinct rows that pass by, the same for any order of the rows.
///
/// Each row's hash is its lot: those with the lowest are kept, with how often each came (a bottom-k
/// sample, E. Cohen, H. Kaplan, 2007, *Summarizing data using bottom-k sketches*, PODC, 225-234). So
/// every distinct row is as likely to be in as any other, and carries its weight. Tables with fewer
/// distinct rows than the sample may have are kept whole.
struct MixtureRowSample {
  private struct Member {
    let hash: UInt64
    let readings: [Double]
    var weight: Double
  }

  private let size: Int
  private var members: [Member] = []
  private var known: [UInt64: Int] = [:]
  private var threshold = UInt64.max

  /// Keeps up to `size` distinct rows.
  init(size: Int) {
    self.size = max(size, 1)
  }

  static func hash(_ values: UnsafeBufferPointer<Double>) -> UInt64 {
    var hash = MixtureRowOrder.seed
    for value in values { hash = MixtureRowOrder.mixed(hash, MixtureRowOrder.bits(value)) }
    return hash
  }

  /// Offers a row and its weight: its readings, then the known variances of noisy ones.
  mutating func offer(_ values: UnsafeBufferPointer<Double>, weight: Double = 1) {
    let hash = Self.hash(values)
    guard hash <= threshold else { return }
    if let index = known[hash] {
      members[index].weight += weight
      return
    }
    known[hash] = members.count
    members.append(Member(hash: hash, readings: Array(values), weight: weight))
    if members.count >= 2 * size { shrink() }
  }

  private mutating func shrink() {
    members.sort { $0.hash < $1.hash }
    if members.count > size {
      members.removeLast(members.count - size)
      threshold = members.last?.hash ?? .max
    }
    known = [:]
    for (index, member) in members.enumerated() { known[member.hash] = index }
  }

  /// The sample by rising hash: readings by column, and weights.
  mutating func finished() -> (columns: [[Double]], weights: [Double]) {
    shrink()
    let width = members.first?.readings.count ?? 0
    return (
      (0..<width).map { j in members.map { $0.readings[j] } }, members.map(\.weight)
    )
  }
}

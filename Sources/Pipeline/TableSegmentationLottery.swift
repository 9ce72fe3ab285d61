import EvidenceModel

/// Draws rows of a table as they pass by, the same for any order of the rows.
///
/// Each row's hash is its lot: the distinct rows with the lowest are kept with how often they came
/// (E. Cohen, H. Kaplan, 2007, *Summarizing data using bottom-k sketches*, PODC, 225-234).
struct RowLottery {
  private struct Member {
    let hash: UInt64
    let row: Int
    var count: Int
  }

  private let size: Int
  private var members: [Member] = []
  private var known: [UInt64: Int] = [:]
  private var threshold = UInt64.max

  init(size: Int) { self.size = size }

  mutating func offer(row: Int, hash: UInt64) {
    guard hash <= threshold else { return }
    if let index = known[hash] {
      members[index].count += 1
      return
    }
    known[hash] = members.count
    members.append(Member(hash: hash, row: row, count: 1))
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

  /// The rows drawn, in the order of their lots; one that came often stands there more than once.
  mutating func drawn() -> [Int] {
    shrink()
    let total = members.reduce(0) { $0 + $1.count }
    guard total > members.count else { return members.map(\.row) }
    // Evenly spaced among all of the members' people.
    let wanted = min(size, total)
    var rows: [Int] = []
    var passed = 0
    for member in members {
      passed += member.count
      while rows.count < wanted, (2 * rows.count + 1) * total < 2 * passed * wanted {
        rows.append(member.row)
      }
    }
    return rows
  }

  /// A hash with one more number in it (the mixing step of SplitMix64).
  static func mixed(_ hash: UInt64, _ bits: UInt64) -> UInt64 {
    var z = (hash &+ 0x9e37_79b9_7f4a_7c15) ^ bits
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A hash of a cell's first 64 bytes and its length (FNV-1a).
  static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8.prefix(64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return mixed(hash, UInt64(text.utf8.count))
  }
}

/// Exact medians of groups of a column, without sorting it, in memory that does not grow with it.
///
/// A histogram over the leading 16 bits of the numbers finds where the two middle values of each
/// group lie. What lies there is then looked at again: where it is little it is held and sorted,
/// where it is much a histogram over the next 16 bits comes first, and so on. Weights don't count: the
/// median is that of the people.
///
/// ```swift
/// var medians = GroupMedians(groupCount: 3)
/// medians.add(values, buckets)
/// while medians.narrow() { medians.add(values, buckets) }
/// ```
struct GroupMedians {
  /// Where one of two middle values lies: the numbers whose leading bits are `prefix`.
  private struct Target {
    /// The group; the last is everybody.
    let group: Int
    /// How many of the numbers with this prefix are smaller than it.
    var rank: Int
    var prefix: UInt64 = 0
    /// How many leading bits are known.
    var bits = 0
    /// How many numbers have the prefix.
    var size = 0
    var isHeld = false
    var held: [Double] = []
    var histogram: [UInt32] = []
    var value: Double?
  }

  /// A target as the pass over the numbers sees it.
  private struct Look {
    let shift: UInt64
    let prefix: UInt64
    let target: Int
  }

  private let groupCount: Int
  private let mostHeld: Int
  /// The targets that the numbers of each group may belong to.
  private var looks: [Look] = []
  private var starts: [Int] = []
  private var targets: [Target] = []
  /// The first histogram: group by leading bits, then everybody.
  private var first: [UInt32]
  private var isFirstPass = true

  private static let binBits = 16
  private static var binCount: Int { 1 << binBits }

  /// At most `mostHeld` numbers are held for each middle value.
  init(groupCount: Int, mostHeld: Int = .max) {
    self.groupCount = groupCount
    self.mostHeld = mostHeld
    first = [UInt32](repeating: 0, count: Self.binCount * groupCount)
  }

  /// Bits whose order is that of the numbers.
  private static func key(_ value: Double) -> UInt64 {
    let bits = (value + 0).bitPattern
    return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
  }

  /// Adds a piece of the column; `buckets` has the group of each value, missing ones are left out.
  mutating func add(_ values: [Double], _ buckets: [UInt16]) {
    guard !isFirstPass else {
      first.withUnsafeMutableBufferPointer { first in
        for i in values.indices where values[i].isFinite {
          let bin = Int(Self.key(values[i]) >> UInt64(64 - Self.binBits))
          first[Int(buckets[i]) * Self.binCount + bin] += 1
        }
      }
      return
    }
    for i in values.indices where values[i].isFinite {
      let key = Self.key(values[i])
      let group = Int(buckets[i])
      for place in starts[group]..<starts[group + 1]
      where key >> looks[place].shift == looks[place].prefix {
        take(values[i], key, looks[place].target)
      }
    }
  }

  private mutating func take(_ value: Double, _ key: UInt64, _ t: Int) {
    if targets[t].isHeld {
      targets[t].held.append(value)
    } else {
      let shift = UInt64(64 - targets[t].bits - Self.binBits)
      targets[t].histogram[Int((key >> shift) & UInt64(Self.binCount - 1))] += 1
    }
  }

  /// Looks at what a pass has counted; whether the column must be gone through once more.
  mutating func narrow() -> Bool {
    if isFirstPass {
      isFirstPass = false
      begin()
    } else {
      for t in targets.indices where targets[t].value == nil { settle(&targets[t]) }
    }
    for t in targets.indices where targets[t].value == nil { prepare(&targets[t]) }
    starts = [0]
    looks = []
    for group in 0..<groupCount {
      for (t, target) in targets.enumerated()
      where target.value == nil && (target.group == group || target.group == groupCount) {
        looks.append(
          Look(shift: UInt64(64 - target.bits), prefix: target.prefix, target: t))
      }
      starts.append(looks.count)
    }
    return !looks.isEmpty
  }

  private mutating func begin() {
    for group in 0...groupCount {
      var bins = [UInt32](repeating: 0, count: Self.binCount)
      for own in group == groupCount ? 0..<groupCount : group..<group + 1 {
        for bin in bins.indices { bins[bin] += first[own * Self.binCount + bin] }
      }
      let count = bins.reduce(0) { $0 + Int($1) }
      guard count > 0 else { continue }
      for rank in Set([(count - 1) / 2, count / 2]).sorted() {
        var target = Target(group: group, rank: rank)
        Self.descend(&target, bins)
        targets.append(target)
      }
    }
    first = []
  }

  /// Goes on to the bin that holds the value of the target's rank.
  private static func descend(_ target: inout Target, _ bins: [UInt32]) {
    var seen = 0
    for (bin, size) in bins.enumerated() where size > 0 {
      guard target.rank >= seen + Int(size) else {
        target.rank -= seen
        target.prefix = target.prefix << UInt64(binBits) | UInt64(bin)
        target.bits += binBits
        target.size = Int(size)
        return
      }
      seen += Int(size)
    }
  }

  private func settle(_ target: inout Target) {
    if target.isHeld {
      target.value = target.held.sorted()[target.rank]
      target.held = []
      target.isHeld = false
    } else {
      Self.descend(&target, target.histogram)
      target.histogram = []
    }
  }

  /// A number whose bits are all known needs no further look.
  private func prepare(_ target: inout Target) {
    if target.bits == 64 {
      let key = target.prefix
      target.value = Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
    } else if target.size <= mostHeld {
      target.isHeld = true
    } else {
      target.histogram = [UInt32](repeating: 0, count: Self.binCount)
    }
  }

  /// The median of each group, then that of all; nil for a group without values.
  var medians: [Double?] {
    (0...groupCount).map { group in
      let own = targets.filter { $0.group == group }.compactMap(\.value)
      guard let low = own.first, let high = own.last else { return nil }
      return (low + high) / 2
    }
  }
}

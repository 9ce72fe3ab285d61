/// Rows in an order of their contents alone, equal rows merged.
///
/// The order is that of a hash of the row, so it costs a few passes over the rows however many they
/// are, it does not depend on where a row stood, and any leading part of it is a random sample.
struct MixtureRowOrder {
  /// One original row for each distinct one.
  private(set) var rows: [Int] = []
  /// How many original rows each distinct row stands for.
  private(set) var weights: [Double] = []
  /// For each original row, its distinct row.
  private(set) var position: [Int32]

  init(_ variables: [MixtureVariable], count: Int) {
    position = [Int32](repeating: 0, count: count)
    let hashes = Self.hashes(variables, count: count)
    let order = Self.sorted(hashes)
    var start = 0
    while start < count {
      var end = start + 1
      let hash = hashes[Int(order[start])]
      while end < count && hashes[Int(order[end])] == hash { end += 1 }
      append(order[start..<end], variables)
      start = end
    }
  }

  /// Adds rows of one hash: nearly always equal ones; else they are told apart by their values.
  private mutating func append(_ group: ArraySlice<Int32>, _ variables: [MixtureVariable]) {
    if group.count == 1, let index = group.first {
      rows.append(Int(index))
      weights.append(1)
      position[Int(index)] = Int32(rows.count - 1)
      return
    }
    let first = Int(group[group.startIndex])
    let isUniform = group.dropFirst().allSatisfy { Self.isEqual(first, Int($0), variables) }
    let ordered =
      isUniform ? Array(group) : group.sorted { Self.precedes(Int($0), Int($1), variables) }
    for index in ordered {
      if let last = rows.last, index != ordered[0], Self.isEqual(last, Int(index), variables) {
        weights[weights.count - 1] += 1
      } else {
        rows.append(Int(index))
        weights.append(1)
      }
      position[Int(index)] = Int32(rows.count - 1)
    }
  }

  /// A reading's bits, one pattern for all missing ones and one for both zeros.
  static func bits(_ value: Double) -> UInt64 {
    value.isFinite ? (value == 0 ? 0 : value.bitPattern) : 0x7ff8_0000_0000_0001
  }

  /// Hashes of the rows' readings, then of the known variances of noisy ones.
  private static func hashes(_ variables: [MixtureVariable], count: Int) -> [UInt64] {
    var hashes = [UInt64](repeating: seed, count: count)
    hashes.withUnsafeMutableBufferPointer { hashes in
      for variable in variables {
        for i in 0..<count { hashes[i] = mixed(hashes[i], bits(variable.reading(i))) }
      }
      for variable in variables where variable.family == .noisyGaussian {
        for i in 0..<count { hashes[i] = mixed(hashes[i], bits(variable.readNoise(i))) }
      }
    }
    return hashes
  }

  static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// A hash with one more value in it (the mixing step of SplitMix64).
  static func mixed(_ hash: UInt64, _ bits: UInt64) -> UInt64 {
    var z = (hash &+ 0x9e37_79b9_7f4a_7c15) ^ bits
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// Positions by rising hash: a radix sort of the leading 33 bits, 11 at a time, and of the few rows
  /// that share these one by one.
  private static func sorted(_ hashes: [UInt64]) -> [Int32] {
    let count = hashes.count
    var order = (0..<Int32(count)).map { $0 }
    if count < 2_000 { return order.sorted { hashes[Int($0)] < hashes[Int($1)] } }
    var other = order
    for shift in stride(from: UInt64(31), to: 64, by: 11) {
      var starts = [Int](repeating: 0, count: 2_049)
      for hash in hashes { starts[Int((hash >> shift) & 2_047) + 1] += 1 }
      for bucket in 0..<2_048 { starts[bucket + 1] += starts[bucket] }
      for index in order {
        let bucket = Int((hashes[Int(index)] >> shift) & 2_047)
        other[starts[bucket]] = index
        starts[bucket] += 1
      }
      swap(&order, &other)
    }
    var start = 0
    while start < count {
      var end = start + 1
      let leading = hashes[Int(order[start])] >> 31
      while end < count && hashes[Int(order[end])] >> 31 == leading { end += 1 }
      if end - start > 1 {
        order[start..<end].sort {
          let (a, b) = (hashes[Int($0)], hashes[Int($1)])
          return a == b ? $0 < $1 : a < b
        }
      }
      start = end
    }
    return order
  }

  private static func isEqual(_ a: Int, _ b: Int, _ variables: [MixtureVariable]) -> Bool {
    variables.allSatisfy { variable in
      bits(variable.reading(a)) == bits(variable.reading(b))
        && (variable.family != .noisyGaussian || variable.readNoise(a) == variable.readNoise(b))
    }
  }

  private static func precedes(_ a: Int, _ b: Int, _ variables: [MixtureVariable]) -> Bool {
    for variable in variables {
      let (x, y) = (bits(variable.reading(a)), bits(variable.reading(b)))
      if x != y { return x < y }
      guard variable.family == .noisyGaussian else { continue }
      let (u, v) = (variable.readNoise(a), variable.readNoise(b))
      if u != v { return u < v }
    }
    return false
  }
}

extension MixtureVariable {
  /// What EM works with in a row (``MixtureFamily/reading(_:noise:)``).
  func reading(_ row: Int) -> Double {
    family.reading(values[row], noise: noise.isEmpty ? 0 : noise[row])
  }

  /// The known variance of a noisy value; 0 where the value is missing.
  func readNoise(_ row: Int) -> Double {
    noise.isEmpty || !reading(row).isFinite ? 0 : noise[row]
  }
}

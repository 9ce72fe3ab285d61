/// Puts columns into the order of distinct rows, fast.
///
/// Taking values one by one from all over a column of millions waits for memory each time. Here a
/// column is read in its order and dealt out to blocks of the new order, and then each block, which
/// the nearest cache holds, is put in order.
struct MixtureRowGather {
  private static let blockBits: Int32 = 12

  /// For each original row, its distinct row.
  private let position: [Int32]
  private let distinctCount: Int
  /// Where each block begins among the rows dealt out.
  private let starts: [Int]
  /// For each row dealt out, its place in its block.
  private let places: [UInt16]

  init(_ order: MixtureRowOrder) {
    position = order.position
    distinctCount = order.rows.count
    let blocks = (distinctCount >> Int(Self.blockBits)) + 1
    var starts = [Int](repeating: 0, count: blocks + 1)
    for row in order.position { starts[Int(row >> Self.blockBits) + 1] += 1 }
    for block in 0..<blocks { starts[block + 1] += starts[block] }
    self.starts = starts
    var next = starts
    let mask = (Int32(1) << Self.blockBits) - 1
    places = [UInt16](unsafeUninitializedCapacity: order.position.count) { places, count in
      next.withUnsafeMutableBufferPointer { next in
        for row in order.position {
          let block = Int(row >> Self.blockBits)
          places[next[block]] = UInt16(truncatingIfNeeded: row & mask)
          next[block] += 1
        }
      }
      count = order.position.count
    }
  }

  /// The numbers of the distinct rows; `read` gives that of an original row.
  @inline(__always)
  func values(_ read: (Int) -> Double) -> [Double] {
    let n = position.count
    var next = starts
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: max(n, 1)) { dealt in
      position.withUnsafeBufferPointer { position in
        next.withUnsafeMutableBufferPointer { next in
          for i in 0..<n {
            let block = Int(position[i] >> Self.blockBits)
            dealt[next[block]] = read(i)
            next[block] += 1
          }
        }
      }
      return [Double](unsafeUninitializedCapacity: distinctCount) { out, count in
        places.withUnsafeBufferPointer { places in
          for block in 0..<starts.count - 1 {
            let base = block << Int(Self.blockBits)
            for i in starts[block]..<starts[block + 1] { out[base + Int(places[i])] = dealt[i] }
          }
        }
        count = distinctCount
      }
    }
  }
}

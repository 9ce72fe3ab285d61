import Foundation

/// Rows on their way into a file, put in an order of their contents however many they are.
///
/// Rows wait in memory. When they are too many for it, they go to a file in runs, each laid out by
/// the leading bits of the rows' hashes (buckets). At the end the buckets are read back one by one
/// and ordered, so what comes out is the same for any order of arrival: distinct rows by rising hash,
/// as ``MixtureRowOrder`` has them, each with the weights of all its copies.
struct MixtureRowSorter: ~Copyable {
  /// Numbers per row: its readings, then its weight where rows have one.
  private let width: Int
  private let isWeighted: Bool
  private let url: URL
  private let capacity: Int
  private let records: UnsafeMutablePointer<Double>
  /// A second buffer for laying out and reading back; made when the first is full.
  private var other: UnsafeMutablePointer<Double>?
  private var count = 0
  private var runs: [Run] = []
  private var descriptor: Int32 = -1

  private struct Run {
    let offset: Int
    /// Where each bucket begins, in rows; one more for the end.
    let starts: [Int32]
  }

  /// What comes out besides the rows.
  struct Totals {
    /// Sums of the rows' weights and of their squares, before equal rows were merged.
    var weight = 0.0
    var squaredWeight = 0.0
  }

  private static let bucketBits = 9
  private static var bucketCount: Int { 1 << bucketBits }

  /// Takes rows of `readings` numbers; runs go to a file at `url`, which is gone at the end.
  ///
  /// At most `most` numbers wait in memory.
  init(readings: Int, isWeighted: Bool, at url: URL, most: Int) {
    width = readings + (isWeighted ? 1 : 0)
    self.isWeighted = isWeighted
    self.url = url
    capacity = max(most / max(width, 1), 1)
    records = .allocate(capacity: capacity * max(width, 1))
  }

  deinit {
    records.deallocate()
    other?.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// How many rows can come before ``append(_:_:)`` writes a run.
  private var room: Int { capacity - count }

  /// Adds rows `range` of columns of readings and of `weights`; rows of weight 0 are left out.
  mutating func append(
    _ columns: [[Double]], weights: [Double]
  ) throws(MixtureRowFile.Failure) {
    let rows = columns.first?.count ?? 0
    var first = 0
    while first < rows {
      if room == 0 { try writeRun() }
      let range = first..<min(first + room, rows)
      for (j, column) in columns.enumerated() {
        column.withUnsafeBufferPointer { column in
          var out = records + count * width + j
          for i in range {
            out.pointee = column[i]
            out += width
          }
        }
      }
      guard isWeighted else {
        count += range.count
        first = range.upperBound
        continue
      }
      weigh(weights[range])
      first = range.upperBound
    }
  }

  /// Gives the rows that were laid down last their weights, and takes those without any away.
  private mutating func weigh(_ weights: ArraySlice<Double>) {
    var kept = count
    for (place, weight) in weights.enumerated() where weight > 0 {
      let from = records + (count + place) * width
      let to = records + kept * width
      if from != to { to.update(from: from, count: width) }
      to[width - 1] = weight
      kept += 1
    }
    count = kept
  }

  private static func hash(_ record: UnsafePointer<Double>, _ readings: Int) -> UInt64 {
    var hash = MixtureRowOrder.seed
    for j in 0..<readings {
      hash = MixtureRowOrder.mixed(hash, MixtureRowOrder.bits(record[j]))
    }
    return hash
  }

  private var readings: Int { width - (isWeighted ? 1 : 0) }

  // MARK: Runs

  /// Lays the waiting rows out by bucket and writes them.
  private mutating func writeRun() throws(MixtureRowFile.Failure) {
    let out = other ?? .allocate(capacity: capacity * max(width, 1))
    other = out
    let shift = UInt64(64 - Self.bucketBits)
    let buckets = (0..<count).map { Int32(Self.hash(records + $0 * width, readings) >> shift) }
    var starts = [Int32](repeating: 0, count: Self.bucketCount + 1)
    for bucket in buckets { starts[Int(bucket) + 1] += 1 }
    for bucket in 0..<Self.bucketCount { starts[bucket + 1] += starts[bucket] }
    var next = starts
    for (row, bucket) in buckets.enumerated() {
      (out + Int(next[Int(bucket)]) * width).update(from: records + row * width, count: width)
      next[Int(bucket)] += 1
    }
    if descriptor < 0 {
      descriptor = open(url.path, O_RDWR | O_CREAT | O_EXCL, 0o600)
      // Without a name the file goes with the last reference, whatever happens.
      unlink(url.path)
      guard descriptor >= 0 else { throw .unwritable }
    }
    let offset = runs.last.map { $0.offset + Int($0.starts[Self.bucketCount]) } ?? 0
    try Self.write(
      descriptor, UnsafeRawPointer(out), count: count * rowSize, at: offset * rowSize)
    runs.append(Run(offset: offset, starts: starts))
    count = 0
  }

  private var rowSize: Int { width * MemoryLayout<Double>.stride }

  private static func write(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer, count: Int, at offset: Int
  ) throws(MixtureRowFile.Failure) {
    var done = 0
    while done < count {
      let taken = pwrite(descriptor, bytes + done, count - done, off_t(offset + done))
      guard taken > 0 else { throw .unwritable }
      done += taken
    }
  }

  // MARK: The rows in order

  /// Calls `body` for pieces of the distinct rows in order, columns of readings and weights; the last
  /// thing to be done with a sorter.
  mutating func forEachPiece(
    _ body: ([[Double]], [Double]) throws(MixtureRowFile.Failure) -> Void
  ) throws(MixtureRowFile.Failure) -> Totals {
    var totals = Totals()
    guard !runs.isEmpty else {
      let (columns, weights) = sorted(records, count, &totals)
      try body(columns, weights)
      return totals
    }
    if count > 0 { try writeRun() }
    for bucket in 0..<Self.bucketCount {
      let rows = runs.reduce(0) { $0 + Int($1.starts[bucket + 1] - $1.starts[bucket]) }
      guard rows > 0 else { continue }
      let own = UnsafeMutablePointer<Double>.allocate(capacity: rows * width)
      defer { own.deallocate() }
      try read(bucket, into: own)
      let (columns, weights) = sorted(own, rows, &totals)
      try body(columns, weights)
    }
    return totals
  }

  private func read(
    _ bucket: Int, into out: UnsafeMutablePointer<Double>
  ) throws(MixtureRowFile.Failure) {
    var bytes = UnsafeMutableRawPointer(out)
    for run in runs {
      var left = Int(run.starts[bucket + 1] - run.starts[bucket]) * rowSize
      var place = (run.offset + Int(run.starts[bucket])) * rowSize
      while left > 0 {
        let taken = pread(descriptor, bytes, left, off_t(place))
        guard taken > 0 else { throw .unreadable }
        bytes += taken
        place += taken
        left -= taken
      }
    }
  }

  /// Distinct rows by rising hash (rows of one hash by their contents), with their weights.
  private func sorted(
    _ records: UnsafeMutablePointer<Double>, _ count: Int, _ totals: inout Totals
  ) -> (columns: [[Double]], weights: [Double]) {
    var order = (0..<Int32(count)).map {
      (hash: Self.hash(records + Int($0) * width, readings), row: $0)
    }
    order.sort {
      $0.hash == $1.hash ? precedes(records, Int($0.row), Int($1.row)) : $0.hash < $1.hash
    }
    var rows: [Int] = []
    var weights: [Double] = []
    rows.reserveCapacity(count)
    weights.reserveCapacity(count)
    var before: UInt64 = 0
    for (hash, row) in order {
      let weight = isWeighted ? records[Int(row) * width + width - 1] : 1
      totals.weight += weight
      totals.squaredWeight += weight * weight
      if let last = rows.last, hash == before, isEqual(records, last, Int(row)) {
        weights[weights.count - 1] += weight
      } else {
        rows.append(Int(row))
        weights.append(weight)
      }
      before = hash
    }
    let columns = (0..<readings).map { j in rows.map { records[$0 * width + j] } }
    return (columns, weights)
  }

  private func isEqual(_ records: UnsafeMutablePointer<Double>, _ a: Int, _ b: Int) -> Bool {
    (0..<readings).allSatisfy {
      MixtureRowOrder.bits(records[a * width + $0]) == MixtureRowOrder.bits(records[b * width + $0])
    }
  }

  private func precedes(_ records: UnsafeMutablePointer<Double>, _ a: Int, _ b: Int) -> Bool {
    for j in 0..<width {
      let (x, y) = (
        MixtureRowOrder.bits(records[a * width + j]), MixtureRowOrder.bits(records[b * width + j])
      )
      if x != y { return x < y }
    }
    return false
  }
}

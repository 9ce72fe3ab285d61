import Foundation

/// The files that generate.py writes.
struct Files {
  let folder: String
  let rows: Int

  /// Numbers of a file, read whole.
  func numbers<Value>(_ name: String, count: Int, _ zero: Value) throws -> [Value] {
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "rb") else { throw MeasureError(description: "no file \(path)") }
    defer { fclose(file) }
    var values = [Value](repeating: zero, count: count)
    let read = values.withUnsafeMutableBytes {
      fread($0.baseAddress, MemoryLayout<Value>.stride, count, file)
    }
    guard read == count else { throw MeasureError(description: "\(path) is too short") }
    return values
  }

  /// Rows of 32-bit numbers, one after another.
  func rows(_ shape: String, width: Int) throws -> [Float] {
    try numbers("\(shape)-\(rows).f32", count: rows * width, Float(0))
  }

  /// The same, column by column.
  func columns(_ shape: String, width: Int) throws -> [[Double]] {
    var columns = [[Double]](repeating: [], count: width)
    for j in 0..<width { columns[j].reserveCapacity(rows) }
    try forEachBatch(shape, width: width) { batch in
      for j in 0..<width { columns[j] += batch[j] }
    }
    return columns
  }

  /// Calls `body` with the columns of 50,000 rows at a time: a table that is never whole in memory.
  func forEachBatch(
    _ shape: String, width: Int, _ body: ([[Double]]) throws -> Void
  ) throws {
    let path = "\(folder)/\(shape)-\(rows).f32"
    guard let file = fopen(path, "rb") else { throw MeasureError(description: "no file \(path)") }
    defer { fclose(file) }
    var values = [Float](repeating: 0, count: 50_000 * width)
    var first = 0
    while first < rows {
      let count = min(50_000, rows - first)
      let read = values.withUnsafeMutableBytes { fread($0.baseAddress, 4, count * width, file) }
      guard read == count * width else { throw MeasureError(description: "\(path) is too short") }
      try body(
        (0..<width).map { j in (0..<count).map { Double(values[$0 * width + j]) } })
      first += count
    }
  }

  /// The segment of each row.
  func segments(_ name: String) throws -> [Int] {
    try numbers("\(name)-\(rows).\(name == "mixed" ? "truth" : "segments")", count: rows, UInt8(0))
      .map { Int($0) }
  }
}

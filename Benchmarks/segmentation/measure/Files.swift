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
    let values = try self.rows(shape, width: width)
    return (0..<width).map { j in (0..<self.rows).map { Double(values[$0 * width + j]) } }
  }

  /// The segment of each row.
  func segments(_ name: String) throws -> [Int] {
    try numbers("\(name)-\(rows).\(name == "mixed" ? "truth" : "segments")", count: rows, UInt8(0))
      .map { Int($0) }
  }
}

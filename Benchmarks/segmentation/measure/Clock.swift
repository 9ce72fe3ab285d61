import Foundation

/// CPU seconds, wall seconds and memory of this process.
struct Clock {
  private let startedCPU = Clock.cpu()
  private let startedWall = Clock.wall()

  /// CPU seconds (user and system, all threads) since the clock was made.
  var cpu: Double { Self.cpu() - startedCPU }

  /// Wall seconds since the clock was made.
  var wall: Double { Self.wall() - startedWall }

  private static func cpu() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func wall() -> Double {
    Double(DispatchTime.now().uptimeNanoseconds) / 1e9
  }
}

/// Values that do not fit a file, or a command that is not one.
struct MeasureError: Error, CustomStringConvertible {
  let description: String
}

/// Figures of a job, printed as one line of JSON.
struct Figures {
  private var parts: [String] = []

  mutating func add(_ name: String, _ value: Double) { parts.append("\"\(name)\": \(value)") }
  mutating func add(_ name: String, _ value: Int) { parts.append("\"\(name)\": \(value)") }
  mutating func add(_ name: String, _ value: String) { parts.append("\"\(name)\": \"\(value)\"") }
  mutating func add(_ name: String, _ values: [Double]) { parts.append("\"\(name)\": \(values)") }
  mutating func add(_ name: String, _ list: [Figures]) {
    parts.append("\"\(name)\": [\(list.map(\.text).joined(separator: ", "))]")
  }

  var text: String { "{\(parts.joined(separator: ", "))}" }
}

/// A hash over bits: equal fingerprints stand for equal bytes.
struct Fingerprint {
  private var hash: UInt64 = 0x243f_6a88_85a3_08d3

  mutating func add(_ value: UInt64) {
    hash = (hash ^ value) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
  }

  mutating func add(_ values: [Double]) { for value in values { add(value.bitPattern) } }
  mutating func add(_ values: [Int]) {
    for value in values { add(UInt64(bitPattern: Int64(value))) }
  }

  var text: String { String(hash, radix: 16) }
}

/// A time in a transcript: `00:00:04.000`, `0:04`, `1:02:03,5`.
struct ClockMark: Sendable, Hashable {
  let milliseconds: Int

  /// `00:00:04.000`.
  var text: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = milliseconds / 1_000
    return padded(seconds / 3_600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":"
      + padded(seconds % 60, 2) + "." + padded(milliseconds % 1_000, 3)
  }

  /// A time at the beginning of the bytes, and how many bytes it takes.
  static func prefix(_ bytes: ArraySlice<UInt8>) -> (mark: ClockMark, count: Int)? {
    var index = bytes.startIndex
    var parts: [Int] = []
    while parts.count < 3 {
      var value = 0
      let start = index
      while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]), index - start < 4 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > start else { return nil }
      parts.append(value)
      guard index + 1 < bytes.endIndex, bytes[index] == UInt8(ascii: ":"), parts.count < 3,
        (0x30...0x39).contains(bytes[index + 1])
      else { break }
      index += 1
    }
    guard parts.count >= 2, parts[1...].allSatisfy({ $0 < 60 }) else { return nil }
    let seconds = parts.reduce(0) { $0 * 60 + $1 }
    let fraction = fraction(bytes[index...])
    let mark = ClockMark(milliseconds: seconds * 1_000 + fraction.milliseconds)
    return (mark, index + fraction.count - bytes.startIndex)
  }

  private static func fraction(_ bytes: ArraySlice<UInt8>) -> (milliseconds: Int, count: Int) {
    guard let first = bytes.first, first == UInt8(ascii: ".") || first == UInt8(ascii: ",") else {
      return (0, 0)
    }
    let digits = bytes.dropFirst().prefix(9).prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty else { return (0, 0) }
    var value = 0
    for place in 0..<3 {
      let index = digits.startIndex + place
      value = value * 10 + (index < digits.endIndex ? Int(digits[index] - 0x30) : 0)
    }
    return (value, digits.count + 1)
  }
}

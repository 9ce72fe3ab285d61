/// A range of numbers written as a level: `25-34`, `65+`, `50-200 employees`, `under 18`.
package struct RangeText: Sendable, Hashable {
  /// The lower end; 0 where only an upper end is given.
  package let lower: Double
  /// The upper end; nil where it is open.
  package let upper: Double?

  /// Reads a range, with thousands (`35-49K`) and spans of time brought to days.
  ///
  /// - Returns: nil for a text without digits, with more than two numbers, or with one number and no
  ///   word or sign that makes it a range or an amount of a unit.
  package init?(_ text: String) {
    let lowered = text.lowercased()
    guard let numbers = Self.numbers(lowered), let first = numbers.first else { return nil }
    let unit = Self.unit(lowered)
    if numbers.count == 2 {
      guard numbers[0] <= numbers[1] else { return nil }
      let shared = Self.sharedFactor(lowered)
      self.init(lower: first * shared * unit, upper: numbers[1] * unit)
      return
    }
    let words = Set(lowered.split { !$0.isLetter }.map(String.init))
    if lowered.contains("+") || lowered.hasPrefix(">") || !words.isDisjoint(with: Self.above) {
      self.init(lower: first * unit, upper: nil)
    } else if lowered.hasPrefix("<") || !words.isDisjoint(with: Self.below) {
      self.init(lower: 0, upper: first * unit)
    } else if unit != 1 || NumberText.value(of: text) != nil {
      self.init(lower: first * unit, upper: first * unit)
    } else {
      return nil
    }
  }

  private init(lower: Double, upper: Double?) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether it stands before another in rising order.
  package func precedes(_ other: RangeText) -> Bool {
    let own = upper ?? .infinity
    let theirs = other.upper ?? .infinity
    return (lower + min(own, 1e12), lower) < (other.lower + min(theirs, 1e12), other.lower)
  }

  private static let above: Set = [
    "more", "over", "above", "older", "greater", "plus", "least", "mehr", "uber", "ab", "plus",
  ]
  private static let below: Set = [
    "less", "under", "below", "fewer", "younger", "up", "unter", "weniger", "bis", "moins",
  ]

  /// The one or two numbers of a text; nil for none or more.
  private static func numbers(_ text: String) -> [Double]? {
    var found: [Double] = []
    var current: [UInt8] = []
    func value() -> Double? {
      var bytes = current
      while bytes.last == 0x2E || bytes.last == 0x2C { bytes.removeLast() }
      return NumberText.value(of: String(decoding: bytes, as: UTF8.self))
    }
    for byte in Array(text.utf8) + [0x20] {
      if byte >= 0x30 && byte <= 0x39 || !current.isEmpty && (byte == 0x2E || byte == 0x2C) {
        current.append(byte)
      } else if !current.isEmpty {
        guard var number = value() else { return nil }
        if byte == 0x6B { number *= 1000 }
        found.append(number)
        current = []
      }
    }
    return found.isEmpty || found.count > 2 ? nil : found
  }

  /// In `35-49k` the factor belongs to both numbers.
  private static func sharedFactor(_ text: String) -> Double {
    let bytes = Array(text.utf8)
    let marks = bytes.indices.filter {
      bytes[$0] == 0x6B && $0 > 0 && bytes[$0 - 1] >= 0x30 && bytes[$0 - 1] <= 0x39
    }
    return marks.count == 1 ? 1000 : 1
  }

  private static func unit(_ text: String) -> Double {
    let words = text.split { !$0.isLetter }.map(String.init)
    let units: [(String, Double)] = [
      ("minute", 1.0 / 1440), ("hour", 1.0 / 24), ("day", 1), ("week", 7), ("month", 30.44),
      ("year", 365.25), ("jahr", 365.25), ("monat", 30.44),
    ]
    for word in words {
      for (name, days) in units where word.hasPrefix(name) { return days }
    }
    return 1
  }
}

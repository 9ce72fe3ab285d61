/// Which mark stands before the fractions of a column's numbers.
package enum NumberStyle: String, Sendable, Hashable, Codable {
  /// `1,234.56`.
  case decimalPoint
  /// `1.234,56`.
  case decimalComma
}

/// Reads numbers as people and programs write them.
///
/// Understands `150,000.25`, `$5.50`, `1.234,56`, `£1,200`, `12%` (which is 0.12), `(3.50)` and
/// `-3.50`, `1 200,5`, `1'200`, `3.5k`, `2M`, `1e-3`, and three-letter currencies before or after.
/// Text with any other letters is no number, and neither are infinity and not-a-number.
package enum NumberText {
  /// The number that a cell holds; nil when it holds none.
  ///
  /// `style` says how the column writes fractions. Without it a mark counts as the decimal mark when
  /// it is the last of two kinds, or a single one not followed by exactly three digits; a single
  /// point is always decimal.
  package static func value(of text: String, style: NumberStyle? = nil) -> Double? {
    var reading = NumberReading()
    if text.utf8.allSatisfy({ reading.take($0) }), let value = reading.value(style) {
      return value
    }
    guard let plain = CurrencyMark.removed(from: text) else { return nil }
    var rest = NumberReading()
    return plain.utf8.allSatisfy({ rest.take($0) }) ? rest.value(style) : nil
  }

  /// Decides how a column writes fractions, from cells that can only be read one way.
  package static func style(of cells: [String]) -> NumberStyle {
    var points = 0
    var commas = 0
    for cell in cells.prefix(400) {
      var reading = NumberReading()
      guard cell.utf8.allSatisfy({ reading.take($0) }) else { continue }
      switch reading.decidedStyle {
      case .decimalPoint: points += 1
      case .decimalComma: commas += 1
      case nil: break
      }
    }
    return commas > points ? .decimalComma : .decimalPoint
  }

  /// Whether a text is digits with at most one point and a sign, as programs write numbers.
  package static func isPlainNumber(_ text: String) -> Bool {
    var digits = 0
    var points = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2E: points += 1
      case 0x2D: if index > 0 { return false }
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }
}

/// The digits and marks of one number, collected byte by byte.
private struct NumberReading {
  private var digits: [UInt8] = []
  /// Digits read before each mark, with the mark.
  private var marks: [(byte: UInt8, at: Int)] = []
  private var isNegative = false
  private var isPercent = false
  private var exponent: Int?
  private var exponentSign = 1
  private var letters: [UInt8] = []
  private var isEnded = false
  /// Whether letters stand before the digits: `CHF 120`.
  private var isLedByLetters = false

  /// Takes one byte; false when it can't belong to a number.
  mutating func take(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39: return takeDigit(byte)
    case 0x2E, 0x2C, 0x27:
      if !digits.isEmpty || byte == 0x2E { marks.append((byte, digits.count)) }
      return exponent == nil && !isEnded && (!digits.isEmpty || byte == 0x2E)
    case 0x2D, 0x2B: return takeSign(byte)
    case 0x28:
      isNegative = true
      return digits.isEmpty
    case 0x29: return isNegative
    case 0x25:
      isPercent = true
      return !digits.isEmpty
    case 0x20, 0x09, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x82, 0xAC, 0xA3, 0xA5, 0x24: return true
    default: return takeLetter(byte)
    }
  }

  private mutating func takeDigit(_ byte: UInt8) -> Bool {
    if letters.count == 1, letters[0] | 0x20 == 0x65, !digits.isEmpty {
      exponent = (exponent ?? 0) * 10 + Int(byte - 0x30)
      return (exponent ?? 0) < 400
    }
    if !letters.isEmpty && !digits.isEmpty && !isLedByLetters { return false }
    if letters.count > 0 && letters.count < 3 { return false }
    if !letters.isEmpty { isEnded = false }
    digits.append(byte)
    return digits.count < 40
  }

  private mutating func takeSign(_ byte: UInt8) -> Bool {
    if !digits.isEmpty, letters.count == 1, letters[0] | 0x20 == 0x65, exponent == nil {
      exponentSign = byte == 0x2D ? -1 : 1
      return true
    }
    guard digits.isEmpty, !isNegative else { return false }
    isNegative = byte == 0x2D
    return true
  }

  private mutating func takeLetter(_ byte: UInt8) -> Bool {
    guard byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A, letters.count < 3 else { return false }
    if digits.isEmpty && byte | 0x20 == byte { return false }
    if digits.isEmpty { isLedByLetters = true }
    letters.append(byte)
    return exponent == nil
  }

  /// The style that only this number allows; nil when both are possible.
  var decidedStyle: NumberStyle? {
    guard let last = marks.last, !digits.isEmpty else { return nil }
    let same = marks.filter { $0.byte == last.byte }.count
    let tail = digits.count - last.at
    if marks.count > same { return last.byte == 0x2C ? .decimalComma : .decimalPoint }
    if same > 1 { return last.byte == 0x2C ? .decimalPoint : .decimalComma }
    if tail == 3 { return nil }
    return last.byte == 0x2C ? .decimalComma : .decimalPoint
  }

  func value(_ style: NumberStyle?) -> Double? {
    guard !digits.isEmpty, let multiplier = multiplier else { return nil }
    let resolved = decidedStyle ?? style ?? .decimalPoint
    let decimal: UInt8 = resolved == .decimalComma ? 0x2C : 0x2E
    guard areGroupsPlausible(decimal) else { return nil }
    var text = digits
    if let mark = marks.last(where: { $0.byte == decimal }) { text.insert(0x2E, at: mark.at) }
    var written = String(decoding: text, as: UTF8.self)
    if let exponent { written += "e\(exponentSign * exponent)" }
    guard let number = Double(written), number.isFinite else { return nil }
    let scaled = number * multiplier * (isPercent ? 0.01 : 1)
    return isNegative ? -scaled : scaled
  }

  /// Whether every mark other than the decimal one stands before exactly three digits.
  private func areGroupsPlausible(_ decimal: UInt8) -> Bool {
    let decimals = marks.filter { $0.byte == decimal }
    guard decimals.count <= 1 else { return false }
    let end = decimals.first?.at ?? digits.count
    for (index, mark) in marks.enumerated() where mark.byte != decimal {
      let next = index + 1 < marks.count ? marks[index + 1].at : end
      // India groups by two before the last three.
      guard next - mark.at == 3 || next - mark.at == 2, mark.at > 0, mark.at < end else {
        return false
      }
    }
    return true
  }

  private var multiplier: Double? {
    switch letters.count {
    case 0: 1
    case 1:
      switch letters[0] {
      case 0x6B, 0x4B: 1000
      case 0x4D, 0x6D: 1_000_000
      case 0x65, 0x45: exponent == nil ? nil : 1
      default: nil
      }
    case 3: letters.allSatisfy { $0 < 0x60 } ? 1 : nil
    default: nil
    }
  }
}

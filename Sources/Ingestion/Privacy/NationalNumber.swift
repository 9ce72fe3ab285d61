/// Checks of national numbers that are written in digits.
enum NationalNumber {
  /// Whether digits in these groups are a Brazilian CPF, an Indian Aadhaar, a Swedish
  /// personal number or a French social security number.
  ///
  /// Each needs the groups it is written in and its check digits: plain runs of digits count only
  /// where fifteen of them carry a check of two digits.
  static func isOne(_ digits: [UInt8], _ lengths: [Int], _ separators: [[UInt8]]) -> Bool {
    let values = digits.map { Int($0) - 0x30 }
    switch lengths {
    case [3, 3, 3, 2]: return isCPF(values)
    case [4, 4, 4]: return values[0] >= 2 && passesVerhoeff(values)
    case [6, 4], [8, 4]:
      return separators == [[0x2D]] && isBirthday(values.suffix(10))
        && NumberRule.passesLuhn(Array(digits.suffix(10)))
    case [1, 2, 2, 2, 3, 3, 2], [15]: return isFrench(values)
    default: return false
    }
  }

  private static func isCPF(_ values: [Int]) -> Bool {
    guard values.count == 11, Set(values).count > 1 else { return false }
    for length in [9, 10] {
      let sum = (0..<length).reduce(0) { $0 + values[$1] * (length + 1 - $1) }
      guard sum * 10 % 11 % 10 == values[length] else { return false }
    }
    return true
  }

  /// Year, month and day of `YYMMDD`; a day may be raised by 60.
  private static func isBirthday(_ values: ArraySlice<Int>) -> Bool {
    let values = Array(values)
    let month = values[2] * 10 + values[3]
    let day = values[4] * 10 + values[5]
    return (1...12).contains(month) && ((1...31).contains(day) || (61...91).contains(day))
  }

  /// Sex, year, month, department, commune, order and a check of two digits, modulo 97.
  private static func isFrench(_ values: [Int]) -> Bool {
    guard values.count == 15, values[0] == 1 || values[0] == 2 else { return false }
    let month = values[3] * 10 + values[4]
    guard (1...12).contains(month) || (20...42).contains(month) else { return false }
    let body = values.prefix(13).reduce(0) { $0 * 10 + $1 }
    return 97 - body % 97 == values[13] * 10 + values[14]
  }

  /// Verhoeff's check (1969) over the dihedral group of ten elements.
  private static func passesVerhoeff(_ values: [Int]) -> Bool {
    var check = 0
    for (index, value) in values.reversed().enumerated() {
      var permuted = value
      for _ in 0..<(index % 8) { permuted = permutation[permuted] }
      check = product(check, permuted)
    }
    return check == 0
  }

  private static let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]

  private static func product(_ left: Int, _ right: Int) -> Int {
    switch (left < 5, right < 5) {
    case (true, true): (left + right) % 5
    case (true, false): (left + right - 5) % 5 + 5
    case (false, true): (left - 5 - right + 5) % 5 + 5
    case (false, false): (left - right + 5) % 5
    }
  }
}

/// Finds national numbers with letters, by their form and their check character.
enum NationalNumberRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    for token in text.tokens where token.digits > 0 && token.length <= 18 {
      let bytes = Array(text.bytes[token.start..<token.end])
      guard bytes.allSatisfy({ $0 < 0x80 }) else { continue }
      if isSpanish(bytes) || isItalian(bytes) || isIndian(bytes) || isBritish(bytes) {
        spans.append(RedactedText.Span(range: token.start..<token.end, mark: .id))
      }
    }
    for index in text.tokens.indices where text.tokens[index].length == 2 {
      guard let end = spacedBritish(text, index) else { continue }
      spans.append(RedactedText.Span(range: text.tokens[index].start..<end, mark: .id))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Spain's DNI `12345678Z` and NIE `X1234567L`: the letter is the number modulo 23.
  private static func isSpanish(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 9, isCapital(bytes[8]), bytes[1..<8].allSatisfy(isDigit) else {
      return false
    }
    let first: Int
    switch bytes[0] {
    case 0x58...0x5A: first = Int(bytes[0]) - 0x58
    case 0x30...0x39: first = Int(bytes[0]) - 0x30
    default: return false
    }
    let number = bytes[1..<8].reduce(first) { $0 * 10 + Int($1) - 0x30 }
    return Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number % 23] == bytes[8]
  }

  /// Italy's codice fiscale: six letters, digits for the birth, and a check letter.
  private static func isItalian(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 16, bytes[..<6].allSatisfy(isCapital), bytes[6..<8].allSatisfy(isDigit),
      isCapital(bytes[8]), bytes[9..<11].allSatisfy(isDigit), isCapital(bytes[11]),
      bytes[12..<15].allSatisfy(isDigit), isCapital(bytes[15])
    else { return false }
    let odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    var sum = 0
    for (index, byte) in bytes[..<15].enumerated() {
      let value = isDigit(byte) ? Int(byte) - 0x30 : Int(byte) - 0x41
      sum += index % 2 == 0 ? odd[value] : value
    }
    return sum % 26 == Int(bytes[15]) - 0x41
  }

  /// India's PAN of a person: `ABCPE1234F`.
  private static func isIndian(_ bytes: [UInt8]) -> Bool {
    bytes.count == 10 && bytes[..<5].allSatisfy(isCapital) && bytes[3] == 0x50
      && bytes[5..<9].allSatisfy(isDigit) && isCapital(bytes[9])
  }

  /// The United Kingdom's national insurance number: `QQ123456C`.
  private static func isBritish(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 9, isPrefix(bytes[..<2]), bytes[2..<8].allSatisfy(isDigit) else {
      return false
    }
    return (0x41...0x44).contains(bytes[8])
  }

  private static func isPrefix(_ letters: ArraySlice<UInt8>) -> Bool {
    let banned = Array("DFIQUV".utf8)
    let pairs = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"]
    return letters.allSatisfy { isCapital($0) && !banned.contains($0) } && letters.last != 0x4F
      && !pairs.contains(String(decoding: letters, as: UTF8.self))
  }

  /// The end of `AB 12 34 56 C`; nil for anything else.
  private static func spacedBritish(_ text: TextTokens, _ index: Int) -> Int? {
    let first = text.tokens[index]
    guard first.length == 2, first.digits == 0, index + 4 < text.count,
      isPrefix(text.bytes[first.start..<first.end])
    else { return nil }
    for next in index + 1...index + 3 {
      guard text.tokens[next].isNumber, text.tokens[next].length == 2,
        Array(text.gap(before: next)) == [0x20]
      else { return nil }
    }
    let last = text.tokens[index + 4]
    guard last.length == 1, (0x41...0x44).contains(text.bytes[last.start]),
      Array(text.gap(before: index + 4)) == [0x20]
    else { return nil }
    return last.end
  }
}

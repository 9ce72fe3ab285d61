/// Finds international bank account numbers, by country length and checksum.
enum BankAccountRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    for token in text.tokens {
      let bytes = text.bytes[token.start..<token.end]
      guard token.length >= 4, token.isCapital, token.digits >= 2,
        let first = bytes.first, let second = bytes.dropFirst().first,
        (0x41...0x5A).contains(first), (0x41...0x5A).contains(second),
        let length = lengths[String(decoding: [first, second], as: UTF8.self)],
        let end = end(text.bytes, from: token.start, length: length)
      else { continue }
      spans.append(RedactedText.Span(range: token.start..<end, mark: .iban))
    }
  }

  /// The end of a number of a length that passes the check, single blanks left out.
  private static func end(_ bytes: [UInt8], from start: Int, length: Int) -> Int? {
    var account: [UInt8] = []
    var position = start
    while position < bytes.count, account.count < length {
      let byte = bytes[position]
      let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
      if (0x41...0x5A).contains(upper) || (0x30...0x39).contains(byte) {
        account.append(upper)
      } else if byte != 0x20 && byte != 0x2D || bytes[position - 1] == byte {
        return nil
      }
      position += 1
    }
    guard account.count == length,
      position == bytes.count || !InternetRule.isLetterOrDigit(bytes[position]),
      remainder(account) == 1
    else { return nil }
    return position
  }

  /// The check of ISO 13616: country and check digits to the end, letters as 10 to 35, modulo 97.
  private static func remainder(_ account: [UInt8]) -> Int {
    (account.dropFirst(4) + account.prefix(4)).reduce(0) { rest, byte in
      let value = byte >= 0x41 ? Int(byte) - 0x41 + 10 : Int(byte) - 0x30
      return (rest * (value > 9 ? 100 : 10) + value) % 97
    }
  }

  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27,
    "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27,
    "MD": 24, "ME": 22, "MK": 19, "MT": 31, "MU": 30, "NL": 18, "NO": 15, "PK": 24, "PL": 28,
    "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19, "SK": 24,
    "SM": 27, "TN": 24, "TR": 26, "UA": 29, "VG": 24, "XK": 20,
  ]
}

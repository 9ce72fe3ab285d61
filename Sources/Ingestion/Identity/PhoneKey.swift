/// A phone number in the form in which it is compared: its last nine digits.
enum PhoneKey {
  /// The last nine digits, or all of seven or eight; nil when there are fewer than seven.
  ///
  /// A country code, `00`, `+` and the `0` of a national form all stand before the last nine digits,
  /// so they need not be known. Extensions are left out, and so are numbers that a spreadsheet has
  /// turned into `4.47E+11` and numbers of one repeated digit.
  static func normalised(_ text: String) -> String? {
    var digits: [UInt8] = []
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) { digits.append(byte) }
      // An extension (`x12`, `ext. 12`, `#12`, `;ext=12`); `E` also ends `4.47E+11`.
      guard !digits.isEmpty, [0x78, 0x58, 0x23, 0x3B, 0x2C, 0x65, 0x45].contains(byte) else {
        continue
      }
      return digits.count >= 7 ? key(digits) : nil
    }
    return key(digits)
  }

  /// The digits as written, for showing.
  static func digits(_ text: String) -> String {
    String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  private static func key(_ digits: [UInt8]) -> String? {
    guard digits.count >= 7, digits.count <= 17 else { return nil }
    let last = digits.suffix(9)
    guard last.contains(where: { $0 != last.first }) else { return nil }
    return String(decoding: last, as: UTF8.self)
  }
}

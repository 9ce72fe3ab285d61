/// Currencies as people write them beside an amount, other than by the three letters of ISO 4217.
enum CurrencyMark {
  /// The text without the currency before or after it; nil when there is none, or too much text.
  static func removed(from text: String) -> String? {
    guard text.utf8.count <= 48 else { return nil }
    let plain = text.trimmingBlanks()
    for mark in marks {
      if plain.hasPrefix(mark) { return rest(plain.dropFirst(mark.count), isBefore: true) }
      if plain.hasSuffix(mark) { return rest(plain.dropLast(mark.count), isBefore: false) }
    }
    return nil
  }

  private static func rest(_ text: Substring, isBefore: Bool) -> String? {
    let text = String(text).trimmingBlanks()
    let edge = isBefore ? text.first : text.last
    guard let edge, edge.isNumber || "-.,+()".contains(edge) else { return nil }
    return text
  }

  /// Longer marks first, so that `US$` isn't read as `$` after letters.
  private static let marks = [
    "Mex$", "CA$", "AU$", "US$", "NZ$", "HK$", "R$", "S$", "A$", "C$", "kr.", "Kr.", "Rs.", "Fr.",
    "SFr.", "zł", "Kč", "kr", "Kr", "KR", "Rs", "Ft", "lei", "RM", "S/", "лв", "₹", "৳", "₩", "₺",
    "₽", "฿", "₫", "₦", "₴", "₪", "₱", "￥", "円", "元", "€", "£", "¥", "$",
  ]
}

/// Finds numbers of orders, accounts and invoices, and national ids, after a word that announces them.
enum IdentifierRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    var index = 0
    while index < text.count {
      if let range = announced(text, index) ?? hashed(text, index) {
        spans.append(RedactedText.Span(range: range, mark: .id))
        while index < text.count, text.tokens[index].end <= range.upperBound { index += 1 }
      } else {
        index += 1
      }
    }
  }

  /// `#10234` without anything before it.
  private static func hashed(_ text: TextTokens, _ index: Int) -> Range<Int>? {
    let token = text.tokens[index]
    guard token.start > 0, text.bytes[token.start - 1] == 0x23, token.digits >= 4,
      token.start < 2 || text.bytes[token.start - 2] != 0x26
    else { return nil }
    return token.start - 1..<valueEnd(text, index)
  }

  /// The value that a cue announces, with the `#` before it.
  private static func announced(_ text: TextTokens, _ index: Int) -> Range<Int>? {
    let word = text.tokens[index].folded
    let national = nationalCue(text, index)
    guard national > 0 || things.contains(word) else { return nil }
    var next = index + max(national, 1)
    var isStrong = national > 0
    var isNumbered = national > 0
    var steps = 0
    while next < text.count, steps < 5, !text.gap(before: next, holds: "!?\n;,") {
      if text.gap(before: next, holds: "#") { (isStrong, isNumbered) = (true, true) }
      if text.gap(before: next, holds: ":") { isStrong = true }
      let token = text.tokens[next]
      if token.digits > 0 {
        return value(text, next, isStrong: isStrong, isNumbered: isNumbered, national: national > 0)
      }
      if numberWords.contains(token.folded) {
        (isStrong, isNumbered) = (true, true)
      } else if !(isNumbered && linkWords.contains(token.folded)), !isPrefix(text, next) {
        return nil
      } else if isPrefix(text, next) {
        return value(text, next, isStrong: isStrong, isNumbered: isNumbered, national: national > 0)
      }
      next += 1
      steps += 1
    }
    return nil
  }

  /// Whether a short word in upper case begins a value: `INV-2024-0012`, `QQ 12 34 56 C`.
  private static func isPrefix(_ text: TextTokens, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.length <= 5, token.length == 1 && token.isCapital || token.isAllCapital,
      index + 1 < text.count, text.tokens[index + 1].digits > 0
    else { return false }
    let gap = text.gap(before: index + 1)
    return gap.count == 1 && gap.allSatisfy { [0x20, 0x2D, 0x5F, 0x2F].contains($0) }
  }

  private static func value(
    _ text: TextTokens, _ index: Int, isStrong: Bool, isNumbered: Bool, national: Bool
  ) -> Range<Int>? {
    let token = text.tokens[index]
    let end = national ? nationalEnd(text, index) : valueEnd(text, index)
    let digits = text.bytes[token.start..<end].filter { (0x30...0x39).contains($0) }.count
    let isMixed = text.bytes[token.start..<end].contains { $0 >= 0x41 }
    let least = isNumbered || isMixed ? 3 : isStrong ? 4 : 5
    guard digits >= least, !isMeasure(text, index, isNumbered: isNumbered) else { return nil }
    let hasHash = token.start > 0 && text.bytes[token.start - 1] == 0x23
    return (hasHash ? token.start - 1 : token.start)..<end
  }

  /// Whether a number counts something or is part of a price, a date or a time: `order 10000 bags`.
  private static func isMeasure(_ text: TextTokens, _ index: Int, isNumbered: Bool) -> Bool {
    let token = text.tokens[index]
    if token.start > 0, [0x24, 0xA3, 0xAC].contains(text.bytes[token.start - 1]) { return true }
    if token.end + 1 < text.bytes.count, [0x2E, 0x2C].contains(text.bytes[token.end]),
      (0x30...0x39).contains(text.bytes[token.end + 1])
    {
      return true
    }
    guard !isNumbered, !token.folded.isEmpty, index + 1 < text.count else { return false }
    return text.followsBlank(index + 1) && units.contains(text.tokens[index + 1].folded)
  }

  /// The end of letters, digits and the marks `-`, `_`, `/` inside.
  private static func valueEnd(_ text: TextTokens, _ index: Int) -> Int {
    let bytes = text.bytes
    var end = text.tokens[index].end
    while end + 1 < bytes.count {
      if InternetRule.isLetterOrDigit(bytes[end]) {
        end += 1
      } else if [0x2D, 0x5F, 0x2F].contains(bytes[end]),
        InternetRule.isLetterOrDigit(bytes[end + 1]) || bytes[end] == 0x5F
      {
        end += 1
      } else {
        break
      }
    }
    if end + 1 == bytes.count, InternetRule.isLetterOrDigit(bytes[end]) { end += 1 }
    return end
  }

  /// National ids stand in groups: `12 34 56 C`.
  private static func nationalEnd(_ text: TextTokens, _ index: Int) -> Int {
    var last = index
    while last + 1 < text.count, last - index < 6 {
      let token = text.tokens[last + 1]
      let gap = text.gap(before: last + 1)
      let isPart =
        token.digits > 0 || token.length <= 2 && (token.isAllCapital || token.isCapital)
      guard gap.count == 1, gap.allSatisfy({ [0x20, 0x2D, 0x2E, 0x2F].contains($0) }), isPart
      else { break }
      last += 1
    }
    return text.tokens[last].end
  }

  private static func nationalCue(_ text: TextTokens, _ index: Int) -> Int {
    let word = text.tokens[index].folded
    guard let cues = nationalCues[word] else { return 0 }
    for cue in cues where text.matches(cue, at: index) { return cue.count }
    return 0
  }

  private static let nationalCues: [String: [[String]]] = {
    let cues = [
      "ssn", "social security", "national insurance", "ni number", "passport",
      "drivers licence", "drivers license", "driving licence", "driver license", "bsn", "tax id",
      "taxpayer id", "personnummer", "nhs number", "nhs no", "steuer id",
      "sozialversicherungsnummer",
      "aadhaar", "cpf", "dni", "national id", "identity card", "ausweisnummer",
    ].map { $0.split(separator: " ").map(String.init) }
    return Dictionary(grouping: cues) { $0[0] }
  }()

  private static let things: Set<String> = [
    "order", "orders", "account", "acct", "customer", "client", "invoice", "booking", "reference",
    "ref", "ticket", "case", "tracking", "policy", "membership", "member", "subscription",
    "transaction", "confirmation", "serial", "contract", "parcel", "shipment", "consignment",
    "reservation", "payment", "claim", "licence", "license", "refund", "bestellung",
    "bestellnummer", "kundennummer", "rechnung", "rechnungsnummer", "auftragsnummer", "commande",
    "pedido", "bestelling", "bestelnummer", "klantnummer", "po",
  ]
  private static let numberWords: Set<String> = [
    "number", "no", "nr", "num", "id", "ref", "reference", "code", "nummer", "numero",
  ]
  private static let linkWords: Set<String> = ["is", "was", "of", "are", "my", "the", "it", "its"]
  private static let units: Set<String> = [
    "bags", "boxes", "items", "units", "pieces", "pounds", "euros", "euro", "dollars", "usd", "eur",
    "gbp", "users", "seats", "people", "customers", "orders", "times", "points", "copies", "kg",
    "packs", "licences", "licenses", "hours", "days", "of",
  ]
}

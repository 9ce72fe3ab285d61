/// Finds street addresses, post boxes, and postal codes that stand next to a place.
enum AddressRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    var index = 0
    /// Where the last street ended, while its sentence goes on.
    var streetEnd: Int?
    while index < text.count {
      if text.gap(before: index, holds: "!?\n") || endsSentence(text, before: index) {
        streetEnd = nil
      }
      if let (first, last) = flatBlock(text, index) {
        append(text, first, last, &spans)
        index = last + 1
      } else if let last = street(text, index) ?? cuedStreet(text, index) ?? box(text, index) {
        let end = place(text, after: last)
        append(text, index, end, &spans)
        streetEnd = end
        index = end + 1
      } else if let last = town(text, index, after: streetEnd) {
        append(text, index, last, &spans)
        index = last + 1
      } else if let (first, last) = postcode(text, index) {
        append(text, first, last, &spans)
        index = last + 1
      } else {
        index += 1
      }
    }
  }

  /// `1485 Ringstraat 91 Apt. 538 Giessenburg`: a flat, with the street before it and the place
  /// behind it.
  private static func flatBlock(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard isHouseNumber(text.tokens[index]) || text.tokens[index].isNumber else { return nil }
    var next = index + 1
    while next < text.count, next - index <= 9 {
      let gap = text.gap(before: next)
      let isLoose =
        gap.count <= 3 && gap.allSatisfy { [0x20, 0x2C, 0x2E, 0x0A, 0x2D].contains($0) }
      guard isLoose || isNear(text, next) else { return nil }
      let token = text.tokens[next]
      if ["apt", "apartment", "suite", "flat", "unit"].contains(token.folded), next > index + 1,
        next + 1 < text.count, text.tokens[next + 1].digits > 0,
        text.gap(before: next + 1).count <= 2
      {
        return (index, place(text, after: next + 1))
      }
      let isPart =
        token.isCapital && !OrdinaryWords.isProper(token.folded)
        || particles.contains(token.folded) || isHouseNumber(token)
      guard isPart else { return nil }
      next += 1
    }
    return nil
  }

  private static func append(
    _ text: TextTokens, _ first: Int, _ last: Int, _ spans: inout [RedactedText.Span]
  ) {
    let range = text.tokens[first].start..<text.tokens[last].end
    spans.append(RedactedText.Span(range: range, mark: .address))
  }

  /// The last token of a street with its number that begins here.
  private static func street(_ text: TextTokens, _ index: Int) -> Int? {
    let token = text.tokens[index]
    if isHouseNumber(token), !text.gap(before: index, holds: "#$.:") {
      return numberedStreet(text, index) ?? frenchStreet(text, index)
    }
    if ["ul", "ulica", "rue"].contains(token.folded) { return namedStreet(text, index) }
    guard token.isCapital else { return nil }
    return compoundStreet(text, index) ?? namedStreet(text, index)
  }

  /// `12`, `221B`, `4a`.
  private static func isHouseNumber(_ token: TextToken) -> Bool {
    (1...5).contains(token.digits) && token.length - token.digits <= 1
      && token.folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func isNear(_ text: TextTokens, _ index: Int) -> Bool {
    let gap = text.gap(before: index)
    return gap.count <= 2 && gap.allSatisfy { [0x20, 0x2D, 0x27, 0xC2, 0xA0].contains($0) }
      || Array(gap) == [0x2E, 0x20] && index > 0 && text.tokens[index - 1].length <= 2
  }

  private static func endsSentence(_ text: TextTokens, before index: Int) -> Bool {
    Array(text.gap(before: index)) == [0x2E, 0x20] && text.tokens[index].isCapital
  }

  /// `I'm at 54 Harbour Mews End, Utrecht`: a number and names after a word that announces an
  /// address, with a comma and a place behind, whatever the street is called.
  private static func cuedStreet(_ text: TextTokens, _ index: Int) -> Int? {
    guard index > 0, isHouseNumber(text.tokens[index]),
      addressCues.contains(text.tokens[index - 1].folded), text.gap(before: index).count <= 2
    else { return nil }
    var next = index + 1
    while next < text.count, next - index <= 4, isNear(text, next), text.tokens[next].isCapital,
      text.tokens[next].isWord, MonthName.number(text.tokens[next].folded) == nil
    {
      next += 1
    }
    guard next - index >= 3, next < text.count, text.tokens[next].isCapital,
      Array(text.gap(before: next)) == [0x2C, 0x20]
    else { return nil }
    return next - 1
  }

  /// The code of `Utrecht 3511 AB`, and of `Austin 73301` where a street stands before it in the
  /// same sentence.
  private static func town(_ text: TextTokens, _ index: Int, after street: Int?) -> Int? {
    let token = text.tokens[index]
    guard token.isCapital, token.isWord, token.length >= 3, index + 1 < text.count,
      MonthName.number(token.folded) == nil, !OrdinaryWords.contains(token.folded),
      [[0x20], [0x2C, 0x20]].contains(Array(text.gap(before: index + 1))),
      let end = code(text, index + 1)
    else { return nil }
    let isDutch =
      end == index + 2 && text.tokens[index + 1].length == 4
      && !units.contains(text.tokens[end].folded)
    let isNearStreet = street.map { index - $0 <= 8 } ?? false
    return isDutch || isNearStreet ? end : nil
  }

  /// `221B Baker Street`, `1600 N. Pennsylvania Ave`, `12 Oak street`; not `12 March Road closures`.
  private static func numberedStreet(_ text: TextTokens, _ index: Int) -> Int? {
    var next = index + 1
    var names = 0
    while next < text.count, names <= 4 {
      let gap = Array(text.gap(before: next))
      guard isNear(text, next) || names == 0 && gap == [0x2C, 0x20] else { return nil }
      let token = text.tokens[next]
      if names > 0, let suffix = suffixes[token.folded], token.isCapital || suffix == .plain {
        let last = lastSuffix(text, next)
        return isStreetEnd(text, last, text.tokens[last]) ? last : nil
      }
      let isName = token.isCapital && !notStreets.contains(token.folded)
      let isOrdinal = token.digits > 0 && token.length == token.digits + 2
      guard isName || isOrdinal, MonthName.number(token.folded) == nil else { return nil }
      names += 1
      next += 1
    }
    return nil
  }

  /// The last of several words that may end a street: `5 Old Mill Lane`.
  private static func lastSuffix(_ text: TextTokens, _ index: Int) -> Int {
    var last = index
    while last + 1 < text.count, isNear(text, last + 1) {
      let token = text.tokens[last + 1]
      guard let suffix = suffixes[token.folded], token.isCapital || suffix == .plain else { break }
      last += 1
    }
    return last
  }

  /// Short suffixes such as `Dr` and `St` mustn't begin another name: `5 Visits Dr Lee`.
  private static func isStreetEnd(_ text: TextTokens, _ index: Int, _ token: TextToken) -> Bool {
    guard token.folded == "dr" || token.folded == "st", index + 1 < text.count,
      text.followsBlank(index + 1)
    else { return true }
    return !text.tokens[index + 1].isCapital || text.tokens[index + 1].isAllCapital
  }

  /// `12 rue de Rivoli`, `5 avenue des Champs`.
  private static func frenchStreet(_ text: TextTokens, _ index: Int) -> Int? {
    var next = index + 1
    if next < text.count, ["bis", "ter"].contains(text.tokens[next].folded) { next += 1 }
    guard next < text.count, text.gap(before: next).count <= 2,
      frenchWords.contains(text.tokens[next].folded)
    else { return nil }
    return capitalEnd(text, next + 1)
  }

  /// The last of up to five words that are capitalised or particles, the last one capitalised.
  private static func capitalEnd(_ text: TextTokens, _ index: Int) -> Int? {
    var last: Int?
    var next = index
    while next < text.count, next - index < 5, isNear(text, next) {
      let token = text.tokens[next]
      if token.isCapital, token.isWord {
        last = next
      } else if !particles.contains(token.folded) {
        break
      }
      next += 1
    }
    return last
  }

  /// `Hauptstraße 12`, `Keizersgracht 123-H`, `Berliner Str. 5`.
  private static func compoundStreet(_ text: TextTokens, _ index: Int) -> Int? {
    let word = text.tokens[index].folded
    let isCompound = compounds.contains {
      word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2
    }
    var last = index
    if !isCompound {
      guard index + 1 < text.count, text.followsBlank(index + 1),
        ["str", "strasse", "allee", "platz", "weg", "straat", "laan"].contains(
          text.tokens[index + 1].folded)
      else { return nil }
      last = index + 1
    }
    let number = last + 1
    guard number < text.count, isHouseNumber(text.tokens[number]), text.tokens[number].digits <= 4,
      [[0x20], [0x2E, 0x20], [0x2E]].contains(Array(text.gap(before: number)))
    else { return nil }
    return number
  }

  /// `Calle Mayor 12`, `Via Roma, 5`.
  private static func namedStreet(_ text: TextTokens, _ index: Int) -> Int? {
    guard southern.contains(text.tokens[index].folded), let last = capitalEnd(text, index + 1),
      last + 1 < text.count, isHouseNumber(text.tokens[last + 1]),
      [[0x20], [0x2C, 0x20]].contains(Array(text.gap(before: last + 1)))
    else { return nil }
    return last + 1
  }

  /// `PO Box 123`, `Postfach 12 34`.
  private static func box(_ text: TextTokens, _ index: Int) -> Int? {
    let isBox =
      text.matches(["po", "box"], at: index) || text.matches(["p", "o", "box"], at: index)
    let length = isBox ? (text.tokens[index].folded == "po" ? 2 : 3) : 1
    guard isBox || text.tokens[index].folded == "postfach", index + length < text.count,
      text.tokens[index + length].digits > 0
    else { return nil }
    return index + length
  }
}

// MARK: - Places and postal codes

extension AddressRule {
  /// The last token of the flat, place and postal code that follow a street.
  private static func place(_ text: TextTokens, after street: Int) -> Int {
    var last = street
    var next = street + 1
    var capitals = 0
    while next < text.count, next - street <= 10 {
      let gap = Array(text.gap(before: next))
      let isList = gap == [0x2C, 0x20] || gap == [0x2C] || gap == [0x2C, 0x0A] || gap == [0x0A]
      guard isList || isNear(text, next) else { break }
      if let end = code(text, next) {
        last = end
        next = end + 1
        continue
      }
      let token = text.tokens[next]
      let isFlat =
        flats.contains(token.folded) && next + 1 < text.count
        && text.tokens[next + 1].length <= 5
        && (text.tokens[next + 1].digits > 0 || text.tokens[next + 1].isCapital)
      if isFlat {
        last = next + 1
        next += 2
        continue
      }
      // A capital right after the street's name without a comma begins a sentence or another name,
      // unless a code has just been read (`10115 Berlin`).
      guard token.isCapital, token.isWord, isList || last > street, capitals < 4,
        gap != [0x0A], token.folded != "i", !OrdinaryWords.contains(token.folded)
      else { break }
      capitals += 1
      last = next
      next += 1
    }
    return last
  }

  /// The last token of a postal code that begins here, in the form of any country known.
  private static func code(_ text: TextTokens, _ index: Int) -> Int? {
    if let end = britishCode(text, index) { return end }
    let token = text.tokens[index]
    if states.contains(String(decoding: text.bytes[token.start..<token.end], as: UTF8.self)),
      index + 1 < text.count, text.tokens[index + 1].isNumber, text.tokens[index + 1].length == 5,
      text.gap(before: index + 1).count <= 2
    {
      return zipEnd(text, index + 1)
    }
    if token.isNumber, token.length == 4, index + 1 < text.count,
      text.tokens[index + 1].isAllCapital, text.tokens[index + 1].length == 2,
      text.followsBlank(index + 1)
    {
      return index + 1
    }
    if token.digits == 4, token.length == 6, token.isWord == false,
      text.bytes[token.end - 2..<token.end].allSatisfy({ (0x41...0x5A).contains($0) })
    {
      return index
    }
    return token.isNumber && token.length == 5 ? zipEnd(text, index) : nil
  }

  /// The end of `62704-1234`.
  private static func zipEnd(_ text: TextTokens, _ index: Int) -> Int {
    guard index + 1 < text.count, Array(text.gap(before: index + 1)) == [0x2D],
      text.tokens[index + 1].isNumber, text.tokens[index + 1].length == 4
    else { return index }
    return index + 1
  }

  /// `SW1A 1AA`, in upper case.
  private static func britishCode(_ text: TextTokens, _ index: Int) -> Int? {
    guard index + 1 < text.count, Array(text.gap(before: index + 1)) == [0x20] else { return nil }
    let outward = text.tokens[index]
    let inward = text.bytes[text.tokens[index + 1].start..<text.tokens[index + 1].end]
    guard outward.isCapital, (2...4).contains(outward.length), (1...2).contains(outward.digits),
      text.bytes[outward.start..<outward.end].allSatisfy({ $0 < 0x5B }), inward.count == 3
    else { return nil }
    let isInward = zip(inward, [true, false, false]).allSatisfy { byte, isDigit in
      isDigit ? (0x30...0x39).contains(byte) : (0x41...0x5A).contains(byte)
    }
    return isInward ? index + 1 : nil
  }

  /// A code that stands without a street: British ones anywhere, others beside a place or a cue.
  private static func postcode(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    if let end = britishCode(text, index) { return (index, end) }
    if let cue = codeCue(text, index), let end = code(text, cue) { return (cue, end) }
    guard text.tokens[index].isCapital || text.tokens[index].isNumber, let end = code(text, index)
    else { return nil }
    let isState = text.tokens[index].isWord
    if isState {
      // `Springfield, IL 62704`.
      guard index > 0, text.tokens[index - 1].isCapital else { return (index, end) }
      return (index - 1, end)
    }
    // `1016 AB Amsterdam`.
    guard text.tokens[end].isAllCapital, end > index, end + 1 < text.count,
      text.followsBlank(end + 1), text.tokens[end + 1].isCapital, text.tokens[end + 1].length > 2,
      !units.contains(text.tokens[end].folded)
    else { return nil }
    return (index, end + 1)
  }

  /// The token after `postcode is`, `zip code:`, `PLZ`.
  private static func codeCue(_ text: TextTokens, _ index: Int) -> Int? {
    guard codeCues.contains(text.tokens[index].folded) else { return nil }
    var next = index + 1
    while next < text.count, next - index <= 3,
      ["code", "is", "no", "number"].contains(text.tokens[next].folded)
    {
      next += 1
    }
    return next < text.count && text.gap(before: next).count <= 2 ? next : nil
  }
}

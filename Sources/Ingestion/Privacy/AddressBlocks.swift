/// Finds addresses by their shape, whatever their streets are called: a flat beside a number and a
/// name, a number on both sides of a name, the corner of two streets, the post of armies.
///
/// What a name of a street is differs from country to country; how number, flat, town, country and
/// code stand together differs little.
enum AddressBlocks {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    let streets = spans.filter { $0.mark == .address }.map(\.range)
    let steps = stepsToNumber(text)
    var index = 0
    while index < text.count {
      guard let (first, last) = shape(text, index, steps[index]) else {
        index += 1
        continue
      }
      let range = text.tokens[first].start..<text.tokens[last].end
      spans.append(RedactedText.Span(range: range, mark: .address))
      index = max(index, last) + 1
    }
    for street in streets { extend(street, text, &spans) }
  }

  /// The shape that begins here or has its mark here; `steps` go to the next number.
  private static func shape(_ text: TextTokens, _ index: Int, _ steps: Int) -> (Int, Int)? {
    let token = text.tokens[index]
    if token.digits > 0 { return numbered(text, index) ?? canadian(text, index) }
    if token.folded == "corner" { return corner(text, index) }
    guard steps <= 7 else { return nil }
    if token.isCapital {
      if let found = army(text, index) ?? flat(text, index) ?? cued(text, index) { return found }
      if let found = canadian(text, index) { return found }
    }
    return steps <= 3 ? code(text, index) : nil
  }

  /// For each token how many tokens further the next one with a digit is; no shape is without one.
  private static func stepsToNumber(_ text: TextTokens) -> [Int] {
    var steps = [Int](repeating: Int.max, count: text.count)
    var last = Int.max
    for index in text.tokens.indices.reversed() {
      if text.tokens[index].digits > 0 { last = index }
      steps[index] = last == Int.max ? Int.max : last - index
    }
    return steps
  }

  /// Adds the number before a street that was found by its name, and what follows it.
  private static func extend(
    _ street: Range<Int>, _ text: TextTokens, _ spans: inout [RedactedText.Span]
  ) {
    guard let first = text.tokens.firstIndex(where: { $0.start >= street.lowerBound }),
      let last = text.tokens.lastIndex(where: { $0.end <= street.upperBound }), first <= last
    else { return }
    var start = first
    if first > 0, text.followsBlank(first), text.tokens[first - 1].isNumber,
      text.tokens[first - 1].length <= 5,
      text.tokens[first].digits > 0 || first == last
        || text.tokens[first].isCapital || text.tokens[last].digits > 0
    {
      start = first - 1
    }
    let end = tail(text, after: last)
    guard start < first || end > last else { return }
    let range = text.tokens[start].start..<text.tokens[end].end
    spans.append(RedactedText.Span(range: range, mark: .address))
  }

  // MARK: Shapes

  /// `Unit 2176 Box 2029, DPO AP 06428`, `USS Halvorsen, FPO AA 71155`.
  private static func army(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard ["apo", "fpo", "dpo"].contains(text.tokens[index].folded), index + 2 < text.count,
      ["aa", "ae", "ap"].contains(text.tokens[index + 1].folded),
      text.tokens[index + 2].isNumber, text.tokens[index + 2].length == 5
    else { return nil }
    let starts: Set = ["unit", "psc", "cmr", "uss", "usns", "uscgc", "usnv", "usaf"]
    let first = (max(0, index - 5)..<index).last { starts.contains(text.tokens[$0].folded) }
    return (first ?? index, index + 2)
  }

  /// `the corner of Holmevej 34 and Greco Street`.
  private static func corner(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard text.matches(["corner", "of"], at: index) else { return nil }
    var last = index + 1
    var names = 0
    while last + 1 < text.count, last - index < 14 {
      let next = text.tokens[last + 1]
      let gap = text.gap(before: last + 1)
      guard gap.count <= 2, !gap.contains(0x2C), !gap.contains(0x0A) else { break }
      let isPiece =
        next.isCapital || next.digits > 0 || next.folded == "and"
        || AddressRule.particles.contains(next.folded) || streetWords.contains(next.folded)
      guard isPiece else { break }
      if next.isCapital { names += 1 }
      last += 1
    }
    guard names >= 2, (index...last).contains(where: { text.tokens[$0].folded == "and" }) else {
      return nil
    }
    let first = index > 0 && text.tokens[index - 1].folded == "the" ? index - 1 : index
    return (first, last)
  }

  /// A flat with a number and a name before it, or a number and a name behind it.
  private static func flat(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard flats.contains(text.tokens[index].folded), text.tokens[index].isCapital,
      index + 1 < text.count, text.tokens[index + 1].digits > 0,
      text.tokens[index + 1].length <= 5, text.gap(before: index + 1).count <= 2
    else { return nil }
    let first = start(text, before: index)
    let isStreetBehind =
      index + 3 < text.count && isLoose(text, index + 2)
      && isNumber(text.tokens[index + 2], upTo: 5)
      && text.followsBlank(index + 3) && text.tokens[index + 3].isCapital
    guard first < index || isStreetBehind else { return nil }
    return (first, tail(text, after: index + 1))
  }

  /// `736 Travessa 1498`: a name between a number that begins an address and a house's.
  private static func numbered(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard isNumber(text.tokens[index], upTo: 5), text.tokens[index].length >= 2,
      !text.gap(before: index, holds: "#$.:/-(+"), announces(text, index)
    else { return nil }
    var next = index + 1
    if next < text.count, isNumber(text.tokens[next], upTo: 5), text.followsBlank(next) {
      next += 1
    }
    guard let house = nameAndNumber(text, next) else { return nil }
    return (index, tail(text, after: house))
  }

  /// `lives on Törneby 2`, `Address: Skogarlond 53`: a name and a house's number after words that
  /// speak of where somebody lives.
  private static func cued(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard index > 0, isHomeCue(text, index),
      let house = nameAndNumber(text, index)
    else { return nil }
    return (index, tail(text, after: house))
  }

  /// A code after `zip code is`, in the forms of most countries.
  private static func code(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard AddressRule.codeCues.contains(text.tokens[index].folded) else { return nil }
    var next = index + 1
    while next < text.count, next - index <= 3,
      ["code", "is", "no", "number"].contains(text.tokens[next].folded)
    { next += 1 }
    guard next < text.count, text.gap(before: next).count <= 2, text.tokens[next].isNumber,
      (2...6).contains(text.tokens[next].length)
    else { return nil }
    if next + 1 < text.count, [[0x2D], [0x20]].contains(Array(text.gap(before: next + 1))),
      text.tokens[next + 1].isNumber, (2...4).contains(text.tokens[next + 1].length),
      text.tokens[next].length + text.tokens[next + 1].length <= 8
    {
      return (next, next + 1)
    }
    return text.tokens[next].length >= 4 ? (next, next) : nil
  }

  /// `S4P 3Y2`, in upper case.
  private static func canadian(_ text: TextTokens, _ index: Int) -> (Int, Int)? {
    guard index + 1 < text.count, text.tokens[index].length == 3,
      text.tokens[index + 1].length == 3,
      Array(text.gap(before: index + 1)) == [0x20], text.tokens[index].digits == 1,
      text.tokens[index + 1].digits == 2
    else { return nil }
    let bytes =
      Array(text.bytes[text.tokens[index].start..<text.tokens[index].end])
      + Array(text.bytes[text.tokens[index + 1].start..<text.tokens[index + 1].end])
    let isForm = bytes.enumerated().allSatisfy { place, byte in
      place % 2 == 0 ? (0x41...0x5A).contains(byte) : (0x30...0x39).contains(byte)
    }
    return isForm ? (index, index + 1) : nil
  }

  // MARK: Pieces

  private static func isNumber(_ token: TextToken, upTo digits: Int) -> Bool {
    (1...digits).contains(token.digits) && token.length - token.digits <= 1
      && token.folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  /// One to five words of a name, the first capitalised, and a house's number that ends it.
  private static func nameAndNumber(_ text: TextTokens, _ index: Int) -> Int? {
    var next = index
    var names = 0
    while next < text.count, next - index <= 6 {
      let token = text.tokens[next]
      if next > index, !isNear(text, next) { return nil }
      if names > 0, isNumber(token, upTo: 4) {
        return endsHouse(text, next) && !isYear(token) ? next : nil
      }
      let isName =
        token.isCapital && token.length > 0 && MonthName.number(token.folded) == nil
        && !notStreets.contains(token.folded)
      guard
        isName
          || names > 0
            && (AddressRule.particles.contains(token.folded)
              || streetWords.contains(token.folded))
          || names == 0 && ["rue", "ul"].contains(token.folded)
      else { return nil }
      names += 1
      next += 1
    }
    return nil
  }

  /// A year of our time, which no house has that a rule of shapes should find.
  private static func isYear(_ token: TextToken) -> Bool {
    token.isNumber && token.length == 4
      && (token.folded.hasPrefix("19") || token.folded.hasPrefix("20"))
  }

  /// Whether what follows a number can follow a house's: no word that the number would count.
  private static func endsHouse(_ text: TextTokens, _ index: Int) -> Bool {
    guard index + 1 < text.count else { return true }
    let gap = text.gap(before: index + 1)
    if gap.contains(where: { [0x3A, 0x25, 0x2F, 0x24].contains($0) }) { return false }
    guard text.followsBlank(index + 1), !gap.contains(0x0A) else { return true }
    let after = text.tokens[index + 1]
    return after.isCapital || after.digits > 0
      || ["in", "and", "street", "st", "by", "near", "for", "last", "after"].contains(after.folded)
  }

  /// Whether the words before a number say that an address follows, or a line or list begins.
  private static func announces(_ text: TextTokens, _ index: Int) -> Bool {
    if text.startsLine(index) { return true }
    let before = text.tokens[index - 1].folded
    return numberCues.contains(before) || text.gap(before: index, holds: ",")
  }

  /// Whether somebody's home, office or a parcel's way is spoken of right before a token.
  private static func isHomeCue(_ text: TextTokens, _ index: Int) -> Bool {
    guard !text.gap(before: index, holds: ".!;") else { return false }
    let last = text.tokens[index - 1].folded
    if ["address", "adresse", "direccion", "indirizzo", "endereco", "adres"].contains(last) {
      return true
    }
    guard ["at", "on", "in", "to", "is", "same", "of"].contains(last) else { return false }
    return text.tokens[max(0, index - 4)..<index].contains { homeWords.contains($0.folded) }
  }

  /// Blanks, one comma, a hyphen or an apostrophe, or the dot of a short word.
  private static func isNear(_ text: TextTokens, _ index: Int) -> Bool {
    let gap = text.gap(before: index)
    if gap.count <= 2, gap.allSatisfy({ [0x20, 0x2D, 0x27, 0xC2, 0xA0].contains($0) }) {
      return true
    }
    return [[0x2E, 0x20], [0x2E]].contains(Array(gap)) && text.tokens[index - 1].length <= 4
      || Array(gap) == [0x2C, 0x20] && text.tokens[index].digits > 0
  }

  /// Whether a gap holds blanks, line ends and the marks that stand between parts of an address.
  private static func isLoose(_ text: TextTokens, _ index: Int) -> Bool {
    let gap = text.gap(before: index)
    return gap.count <= 10
      && gap.allSatisfy { [0x20, 0x0A, 0x0D, 0x2C, 0x2D, 0x7D, 0x3F, 0x3E, 0x7C].contains($0) }
  }

  /// Where the street before a flat begins; the flat's own place where there is none.
  private static func start(_ text: TextTokens, before flat: Int) -> Int {
    var first = flat
    var lines = 0
    var names = 0
    var numbers = 0
    while first > 0, flat - first < 9 {
      let gap = text.gap(before: first)
      let isDotted = first == flat && gap.first == 0x2E && gap.count <= 6
      guard isLoose(text, first) || isNear(text, first) || isDotted else { break }
      if gap.contains(0x0A) {
        lines += 1
        if lines > 1 { break }
      }
      let token = text.tokens[first - 1]
      let isPiece =
        isNumber(token, upTo: 6) || token.isCapital && !notStreets.contains(token.folded)
        || AddressRule.particles.contains(token.folded) || streetWords.contains(token.folded)
      guard isPiece, !AddressRule.addressCues.contains(token.folded) else { break }
      if token.digits > 0 { numbers += 1 } else if token.isCapital { names += 1 }
      first -= 1
    }
    return numbers > 0 && names > 0 ? first : flat
  }

  /// The last token of what belongs to an address behind its street: street behind a flat, flat,
  /// town, region, country and code, on the same line or on those below.
  private static func tail(_ text: TextTokens, after street: Int) -> Int {
    var last = street
    var isOpen = false
    while last + 1 < text.count, last - street < 16 {
      let next = last + 1
      let token = text.tokens[next]
      let gap = text.gap(before: next)
      if flats.contains(token.folded), token.isCapital, next + 1 < text.count,
        text.tokens[next + 1].digits > 0, text.tokens[next + 1].length <= 5,
        isLoose(text, next) || gap.first == 0x2E && gap.count <= 8
      {
        last = next + 1
        isOpen = true
        continue
      }
      guard isLoose(text, next) else { break }
      if gap.contains(0x0A) || gap.contains(0x0D) {
        guard isOpen || gap.contains(0x2C), let end = placeLine(text, next) else { break }
        last = end
        continue
      }
      let isList = gap.contains(0x2C)
      let isCode = isNumber(token, upTo: 6) && token.length >= (isOpen ? 1 : 4)
      guard isCode && (isOpen || isList) || token.isCapital && (isOpen || isList),
        !notStreets.contains(token.folded), !OrdinaryWords.contains(token.folded)
      else { break }
      isOpen = true
      last = next
    }
    return last
  }

  /// The last token of a line of a town, region, country or code; nil for any other line.
  private static func placeLine(_ text: TextTokens, _ index: Int) -> Int? {
    var next = index
    while next < text.count, next == index || !text.gap(before: next, holds: "\n\r") {
      let token = text.tokens[next]
      let isPiece =
        token.isCapital || AddressRule.particles.contains(token.folded) || token.folded == "nan"
        || token.digits > 0 && token.length <= 6
      guard isPiece, next - index < 5 else { return nil }
      if next > index, text.gap(before: next, holds: ".!:;@+") { return nil }
      next += 1
      // A comma or a full stop ends the address on this line.
      if next < text.count, text.gap(before: next, holds: ".?!"),
        !text.gap(before: next, holds: "\n")
      {
        return next - 1
      }
    }
    let words = (index..<next).filter { text.tokens[$0].digits == 0 }
    let numbers = next - index - words.count
    guard numbers <= 2, !words.isEmpty || numbers == 1 else { return nil }
    if words.contains(where: { OrdinaryWords.contains(text.tokens[$0].folded) }) { return nil }
    return next - 1
  }
}

/// The words of shapes.
extension AddressBlocks {
  private static let flats: Set<String> = ["apt", "apartment", "suite", "ste", "flat", "unit"]
  /// Words of streets that may stand in lower case within a name.
  private static let streetWords: Set<String> = [
    "u", "ut", "utca", "utja", "ter", "korut", "ul", "str", "rue", "street", "st", "van", "den",
    "der", "het", "von", "zum", "zur", "am", "im", "of", "the", "fejedelem", "nad", "pod", "na",
    "allee", "alle", "vej", "gade", "gate", "vei", "katu", "tie", "sokak", "caddesi", "terrasse",
    "avenue", "road", "lane", "mali", "pri", "et", "y", "e", "d", "l",
  ]
  private static let numberCues: Set<String> = [
    "at", "to", "address", "is", "in", "on", "of", "adresse", "user", "and", "from", "by",
  ]
  private static let homeWords: Set<String> = [
    "live", "lives", "living", "lived", "located", "address", "addresses", "adresse", "moved",
    "sent", "send", "deliver", "delivered", "ship", "shipped", "restaurant", "office", "offices",
    "shop", "house", "flat", "home", "meet", "stop", "stops", "station", "taxi", "drops", "off",
    "return", "arrived", "enter", "based", "billing", "wohne", "wohnt", "vivo", "habite",
  ]
  /// Words with a number that are no street: `Windows 11`, `Gate 4`.
  private static let notStreets: Set<String> = [
    "i", "floor", "level", "gate", "room", "table", "booth", "line", "page", "step", "windows",
    "version", "chapter", "section", "day", "week", "month", "year", "grade", "terminal",
    "platform", "zone", "area", "district", "tier", "phase", "part", "exit", "channel", "track",
    "number", "no", "nr", "id", "order", "ticket", "invoice", "case", "round", "stage", "class",
    "group", "team", "box", "iphone", "ios", "android", "galaxy", "pixel", "python", "java",
    "python3", "office", "excel", "office365", "am", "pm", "eur", "usd", "gbp", "chf", "q",
    "question", "item", "row", "column", "figure", "season", "episode", "top", "bus", "flight",
    "train", "model", "series", "type", "covid", "sprint", "release", "build", "mr", "mrs", "ms",
    "dr", "phone", "tel", "fax", "card", "account", "address", "name", "zip", "user", "at", "in",
    "on", "to", "the", "my", "we", "it", "our", "and", "but", "so",
  ]
}

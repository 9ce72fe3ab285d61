/// Names that no table of the workspace holds.
extension NameRule {
  /// How many tokens of an unknown name begin here; nil for none.
  ///
  /// A given name from ``GivenNames`` counts anywhere, with the capitalised words after it; two
  /// capitalised words count where only a person can stand: before `said`, after `Name:`.
  func unknownName(_ text: TextTokens, _ index: Int, isShouted: Bool) -> Int? {
    let token = text.tokens[index]
    guard token.isCapital, token.isWord, token.length >= 3 else { return nil }
    if let length = given(text, index) ?? withInitial(text, index) ?? speaking(text, index) {
      return length
    }
    return placed(text, index) ?? alone(text, index)
  }

  private func given(_ text: TextTokens, _ index: Int) -> Int? {
    let token = text.tokens[index]
    guard !token.isAllCapital, GivenNames.contains(token.folded),
      !OrdinaryWords.contains(token.folded), !isInTitle(text, index)
    else { return nil }
    let length = surnames(text, after: index)
    if length == 1, isPlaceOrThing(text, index) { return nil }
    return length
  }

  /// The given name with initials, particles and surnames behind it.
  private func surnames(_ text: TextTokens, after index: Int) -> Int {
    var length = 1
    var end = 1
    while index + length < text.count, length < 5 {
      let next = text.tokens[index + length]
      let gap = Array(text.gap(before: index + length))
      let isInitial = text.tokens[index + length - 1].length == 1 && gap == [0x2E, 0x20]
      guard gap == [0x20] || gap == [0x2D] || isInitial || gap == [0xC2, 0xA0] else { break }
      length += 1
      let isName =
        next.isCapital && next.isWord && !NameWords.stops.contains(next.folded)
        && next.folded != "i" && !OrdinaryWords.isProper(next.folded)
        && !Self.things.contains(next.folded)
      if isName {
        end = length
      } else if !NameGazetteer.particles.contains(next.folded) || next.folded == "and" {
        break
      }
    }
    // `Anna Will you` and `Tomasz The`: an ordinary word that no other name follows ends it.
    while end > 1, text.tokens[index + end - 1].length > 1,
      OrdinaryWords.contains(text.tokens[index + end - 1].folded),
      index + end < text.count, text.followsBlank(index + end),
      !text.tokens[index + end].isCapital, isVerbOrSo(text.tokens[index + end - 1].folded)
    {
      end -= 1
    }
    return end
  }

  private func isVerbOrSo(_ word: String) -> Bool {
    ["will", "may", "can", "the", "has", "is", "was", "would", "should", "does", "did"]
      .contains(word)
  }

  /// Whether a word before it shows a thing: `the Tomasz theme`, `our Anna release`.
  private func isInTitle(_ text: TextTokens, _ index: Int) -> Bool {
    guard index > 0, text.followsBlank(index) else { return false }
    let before = text.tokens[index - 1]
    if ["the", "a", "an"].contains(before.folded), !before.isCapital || index == 1 {
      return index + 1 >= text.count || !text.tokens[index + 1].isCapital
    }
    return false
  }

  private func isPlaceOrThing(_ text: TextTokens, _ index: Int) -> Bool {
    if index + 1 < text.count, text.followsBlank(index + 1),
      Self.things.contains(text.tokens[index + 1].folded)
    {
      return true
    }
    return OrdinaryWords.isPlace(text.tokens[index].folded)
  }

  /// `Polona H. Bauer`: a single letter between two words that are no ordinary ones.
  private func withInitial(_ text: TextTokens, _ index: Int) -> Int? {
    guard index + 2 < text.count, isSurnameLike(text, index), isSurnameLike(text, index + 2),
      text.tokens[index + 1].length == 1, text.tokens[index + 1].isCapital,
      Array(text.gap(before: index + 1)) == [0x20]
    else { return nil }
    let gap = Array(text.gap(before: index + 2))
    let isArticle = ["a", "i"].contains(text.tokens[index + 1].folded)
    return gap == [0x2E, 0x20] || gap == [0x20] && !isArticle ? 3 : nil
  }

  /// Two to four capitalised words before a verb that only people do.
  private func speaking(_ text: TextTokens, _ index: Int) -> Int? {
    guard let length = pair(text, index) else { return nil }
    let next = index + length
    guard next < text.count, text.followsBlank(next),
      Self.verbs.contains(text.tokens[next].folded)
    else { return nil }
    return length
  }

  /// Two to four words that could be a given name and surnames; nil for fewer.
  private func pair(_ text: TextTokens, _ index: Int) -> Int? {
    guard isSurnameLike(text, index) else { return nil }
    var length = 1
    while length < 4, index + length < text.count, isSurnameLike(text, index + length) {
      let gap = Array(text.gap(before: index + length))
      guard gap == [0x20] || gap == [0x2D] else { break }
      length += 1
    }
    return length >= 2 ? length : nil
  }

  /// A name in a place where only people stand: `last name? Bauer`, `follow up with Vino Bauer`,
  /// `Directed by: Vino Bauer`, `Juljan, can you help?`.
  private func placed(_ text: TextTokens, _ index: Int) -> Int? {
    guard isSurnameLike(text, index) else { return nil }
    if isNameAsked(text, index) { return pair(text, index) ?? 1 }
    if isCalled(text, index) { return 1 }
    guard let length = pair(text, index), index > 0 else { return nil }
    if isPersonLabel(text, index) { return length }
    let isNear = text.gap(before: index).count <= 2 && !text.gap(before: index, holds: ".!?\n")
    let isMet = isNear && Self.meetings.contains { text.matches($0, at: index - $0.count) }
    return isMet ? length : nil
  }

  /// Whether the words before ask for or announce a person's name, not a thing's.
  private func isNameAsked(_ text: TextTokens, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    var position = index - 1
    var steps = 0
    while steps < 4 {
      let word = text.tokens[position].folded
      if word == "name" {
        let owner = position > 0 ? text.tokens[position - 1].folded : ""
        return !Self.nameless.contains(owner)
      }
      guard Self.nameLinks.contains(word), position > 0 else { return false }
      position -= 1
      steps += 1
    }
    return false
  }

  /// `Juljan, can you help?` at the beginning of a sentence.
  private func isCalled(_ text: TextTokens, _ index: Int) -> Bool {
    guard index + 2 < text.count, index == 0 || text.startsSentence(index),
      Array(text.gap(before: index + 1)) == [0x2C, 0x20],
      ["can", "could", "would", "will"].contains(text.tokens[index + 1].folded)
    else { return false }
    return ["you", "i", "we"].contains(text.tokens[index + 2].folded)
  }

  private func isPersonLabel(_ text: TextTokens, _ index: Int) -> Bool {
    let gap = text.gap(before: index)
    guard gap.first == 0x3A, gap.dropFirst().allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
      return false
    }
    return Self.labels.contains(text.tokens[index - 1].folded)
  }

  /// A line of nothing but two or three such words, near the beginning or the end of a letter.
  private func alone(_ text: TextTokens, _ index: Int) -> Int? {
    guard text.startsLine(index), let length = pair(text, index), length <= 3,
      text.endsLine(index + length - 1)
    else { return nil }
    let isFirst = index == 0 && index + length < text.count
    let isLast = index > 0 && text.count - index <= 12
    return isFirst || isLast ? length : nil
  }

  private func isSurnameLike(_ text: TextTokens, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isCapital && token.isWord && token.length >= 3 && !token.isAllCapital
      && !OrdinaryWords.contains(token.folded) && !NameWords.stops.contains(token.folded)
      && !Self.things.contains(token.folded) && !NameGazetteer.generic.contains(token.folded)
  }

  private static let verbs: Set<String> = [
    "said", "says", "told", "asked", "mentioned", "emailed", "phoned", "wrote", "replied",
    "explained", "suggested", "promised", "answered", "apologised", "apologized", "complained",
    "lives", "lived", "born",
    "sagte", "dijo", "disse",
  ]

  private static let nameLinks: Set<String> = [
    "is", "to", "under", "as", "of", "was", "change", "it", "please", "correct", "the", "user",
  ]

  /// Words before `name` that make it a thing's.
  private static let nameless: Set<String> = [
    "company", "product", "brand", "project", "file", "domain", "plan", "app", "team", "store",
    "shop", "business", "event", "street", "city", "column", "field", "host", "server", "package",
    "bank", "table", "folder", "display", "model", "class", "employer", "organisation",
    "organization", "trade", "template", "campaign", "list", "code", "tag", "feature", "tool",
  ]

  private static let labels: Set<String> = [
    "name", "contact", "customer", "client", "caller", "attn", "cardholder", "holder", "by", "from",
    "user", "author", "guardian", "signed", "patient", "guest", "passenger", "recipient", "sender",
  ]

  private static let meetings: [[String]] = [
    "follow up with", "spoke with", "spoke to", "speak with", "speak to", "talked with",
    "talked to", "talk to", "met with", "meet with", "assistant to", "behalf of", "attention of",
    "married to", "written by", "directed by", "commenter", "named", "hired", "beneficiary",
    "introduced me to", "introduced to", "recommended by", "referred by", "handled by",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Words that make a name before them a thing's.
  private static let things: Set<String> = [
    "app", "apps", "plan", "software", "button", "api", "server", "theme", "mode", "font", "script",
    "plugin", "edition", "version", "model", "series", "release", "framework", "library", "street",
    "road", "avenue", "lane", "square", "hotel", "airport", "station", "university", "college",
    "hospital", "school", "bank", "county", "city", "beach", "park", "island", "river", "lake",
    "inc", "ltd", "llc", "gmbh", "corp", "group", "limited", "plc", "cloud", "project", "platform",
    "analytics", "pro", "plus", "premium", "effect", "law", "test", "award", "prize", "method",
    "platz", "strasse", "allee", "award", "cup", "museum", "bridge", "center", "centre",
  ]
}

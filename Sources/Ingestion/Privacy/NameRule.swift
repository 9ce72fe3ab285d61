/// Finds names of persons: those of the workspace anywhere, others where a rule says that a name
/// stands.
struct NameRule: Sendable {
  let gazetteer: NameGazetteer

  func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    let isShouted = Self.isShouted(text)
    var index = 0
    while index < text.count {
      let length =
        max(fullName(text, index), namedByRule(text, index), 0)
      if length > 0 {
        append(text, index, length, &spans)
        index += length
      } else if let length = unknownName(text, index, isShouted: isShouted) {
        append(text, index, length, &spans)
        index += length
      } else if single(text, index, isShouted: isShouted) {
        let length = withInitials(text, index)
        append(text, index, length, &spans)
        index += length
      } else {
        index += 1
      }
    }
  }

  private func append(
    _ text: TextTokens, _ index: Int, _ length: Int, _ spans: inout [RedactedText.Span]
  ) {
    let range = text.tokens[index].start..<text.tokens[index + length - 1].end
    spans.append(RedactedText.Span(range: range, mark: .name))
  }

  /// Whether capitals say nothing: headings, and texts in upper case.
  private static func isShouted(_ text: TextTokens) -> Bool {
    let words = text.tokens.filter(\.isWord)
    guard words.count >= 4 else { return false }
    return words.filter(\.isCapital).count * 10 >= words.count * 7
  }

  /// The name with a last name or an initial that follows: `Priya S.`.
  private func withInitials(_ text: TextTokens, _ index: Int) -> Int {
    guard index + 1 < text.count, text.followsBlank(index + 1) else { return 1 }
    let next = text.tokens[index + 1]
    guard next.isCapital, next.length == 1, next.folded != "i", next.folded != "a" else { return 1 }
    return text.endsLine(index + 1) || text.gap(before: index + 2, holds: ".,") ? 2 : 1
  }
}

// MARK: - Names of the workspace

extension NameRule {
  /// The number of tokens of a known full name that begins here; 0 when none does.
  private func fullName(_ text: TextTokens, _ index: Int) -> Int {
    guard gazetteer.edges.contains(text.tokens[index].folded) else { return 0 }
    var best = 0
    var joined = text.tokens[index].folded
    var length = 1
    while length < gazetteer.longestName, index + length < text.count,
      isNameGap(text, before: index + length)
    {
      joined += " " + text.tokens[index + length].folded
      length += 1
      if gazetteer.fullNames.contains(joined), isWritten(text, index, length) { best = length }
    }
    return max(best, abbreviated(text, index), reversed(text, index))
  }

  /// `Anna M. Smith` for Anna Smith.
  private func abbreviated(_ text: TextTokens, _ index: Int) -> Int {
    guard index + 2 < text.count, text.tokens[index + 1].length == 1,
      text.tokens[index + 1].isCapital, text.tokens[index].isCapital,
      isNameGap(text, before: index + 1), isNameGap(text, before: index + 2),
      gazetteer.fullNames.contains(
        "\(text.tokens[index].folded) \(text.tokens[index + 2].folded)")
    else { return 0 }
    return 3
  }

  /// `Smith, Anna` and `Smith Anna`.
  private func reversed(_ text: TextTokens, _ index: Int) -> Int {
    guard index + 1 < text.count, text.tokens[index].isCapital, text.tokens[index + 1].isCapital,
      isNameGap(text, before: index + 1) || Array(text.gap(before: index + 1)) == [0x2C, 0x20],
      gazetteer.fullNames.contains(
        "\(text.tokens[index + 1].folded) \(text.tokens[index].folded)")
    else { return 0 }
    return 2
  }

  private func isNameGap(_ text: TextTokens, before index: Int) -> Bool {
    let gap = text.gap(before: index)
    if gap.contains(0x0A) { return false }
    return gap.count <= 3
      && gap.allSatisfy { TextTokens.isBlank($0) || $0 == 0x2D || $0 == 0x2E }
      && (gap.first != 0x2E || text.tokens[index - 1].length <= 2)
  }

  /// Whether a match in lower case is a name: not when all its words are ordinary (`will power`).
  private func isWritten(_ text: TextTokens, _ index: Int, _ length: Int) -> Bool {
    let tokens = text.tokens[index..<index + length]
    if tokens.filter(\.isCapital).count * 2 > length { return true }
    return !tokens.allSatisfy { OrdinaryWords.contains($0.folded) || $0.length <= 2 }
  }

  /// Whether a known first or last name on its own stands for a person.
  private func single(_ text: TextTokens, _ index: Int, isShouted: Bool) -> Bool {
    let token = text.tokens[index]
    guard gazetteer.isKnownSingle(token.folded) else { return false }
    let isOrdinary = OrdinaryWords.contains(token.folded)
    if isNamePosition(text, index) {
      if token.isCapital, !OrdinaryWords.isProper(token.folded) || isSignOff(text, index) {
        return true
      }
      if !isOrdinary, token.length > 2, isAddressed(text, index) { return true }
    }
    guard token.isCapital, token.length > 2 || !isOrdinary && token.length == 2 else {
      return false
    }
    if !isOrdinary { return !isPlaceUse(text, index) }
    if isShouted || token.isAllCapital || text.startsSentence(index) { return false }
    return !OrdinaryWords.isProper(token.folded) && !isPartOfTitle(text, index)
  }

  /// Whether an ordinary word stands among capitalised words that aren't names: `the Rose Garden`.
  private func isPartOfTitle(_ text: TextTokens, _ index: Int) -> Bool {
    let isNextCapital =
      index + 1 < text.count && text.followsBlank(index + 1) && text.tokens[index + 1].isCapital
      && text.tokens[index + 1].length > 1
      && !gazetteer.isKnownSingle(text.tokens[index + 1].folded)
    let isAfterArticle =
      index > 0
      && ["the", "a", "an", "your", "our", "this"].contains(text.tokens[index - 1].folded)
    return isNextCapital || isAfterArticle
  }

  /// `shipped to Paris`, `in Florence`: a place, though somebody is called so.
  private func isPlaceUse(_ text: TextTokens, _ index: Int) -> Bool {
    guard OrdinaryWords.isPlace(text.tokens[index].folded) else { return false }
    guard index > 0 else { return true }
    return ["in", "to", "from", "at", "near", "around", "via", "of", "the"].contains(
      text.tokens[index - 1].folded)
  }
}

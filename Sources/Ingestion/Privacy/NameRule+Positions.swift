extension NameRule {
  /// Whether the words before say that a name follows, or a sign-off ends here.
  func isNamePosition(_ text: TextTokens, _ index: Int) -> Bool {
    if isSignOff(text, index) { return true }
    guard index > 0, !text.gap(before: index, holds: ".!?\n(") || isAfterTitle(text, index) else {
      return false
    }
    let before = text.tokens[index - 1].folded
    if NameWords.introductions.contains(before) { return true }
    if NameWords.greetings.contains(before) { return !NameWords.isFollowedByVerb(text, index) }
    return NameWords.phrases.contains { phrase in
      text.matches(phrase, at: index - phrase.count)
    }
  }

  /// Whether a name stands here even in lower case: after a greeting, in a sign-off, after
  /// `my name is`.
  func isAddressed(_ text: TextTokens, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return isSignOff(text, index) || NameWords.greetings.contains(text.tokens[index - 1].folded)
      || NameWords.namePhrases.contains { text.matches($0, at: index - $0.count) }
  }

  private func isAfterTitle(_ text: TextTokens, _ index: Int) -> Bool {
    NameGazetteer.titles.contains(text.tokens[index - 1].folded)
  }

  /// Whether a token stands alone, or with one more, at the end of a line after a closing.
  func isSignOff(_ text: TextTokens, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    // A known name that has a line to itself is a signature, whatever closing stands before it.
    if text.startsLine(index), text.endsLine(index),
      gazetteer.isKnownSingle(text.tokens[index].folded)
    {
      return true
    }
    let first =
      index > 1 && !text.startsLine(index) && text.tokens[index - 1].isCapital
        && isClosing(text, before: index - 1) ? index - 1 : index
    guard isClosing(text, before: first) else { return false }
    return text.endsLine(index) || text.endsLine(index + 1) && text.followsBlank(index + 1)
  }

  /// Whether a closing such as `Kind regards,` ends right before a token.
  private func isClosing(_ text: TextTokens, before index: Int) -> Bool {
    guard index > 0, NameWords.closings.contains(text.tokens[index - 1].folded) else {
      return false
    }
    let before = index > 1 ? text.tokens[index - 2].folded : ""
    switch text.tokens[index - 1].folded {
    case "you" where before != "thank": return false
    case "advance" where before != "in": return false
    default: break
    }
    return text.gap(before: index, holds: ",\n-\r")
      || text.startsLine(index - 1)
      || NameWords.strongClosings.contains(text.tokens[index - 1].folded)
  }

  /// The number of tokens of a name, known or not, that a rule finds here; 0 when none does.
  func namedByRule(_ text: TextTokens, _ index: Int) -> Int {
    guard index > 0 else { return 0 }
    return max(
      greeted(text, index), signed(text, index), introduced(text, index), titled(text, index),
      related(text, index), askedFor(text, index))
  }

  /// `Ask for Priya Sharma`: two capitalised words that are no ordinary ones.
  private func askedFor(_ text: TextTokens, _ index: Int) -> Int {
    guard index > 1, ["for", "to", "with"].contains(text.tokens[index - 1].folded),
      ["ask", "asked", "asking", "speak", "spoke", "talk", "talked"].contains(
        text.tokens[index - 2].folded), text.followsBlank(index)
    else { return 0 }
    let length = capitals(text, index)
    guard length > 1, !hasStop(text, index, length) else { return 0 }
    let words = text.tokens[index..<index + length].map(\.folded)
    return words.contains(where: OrdinaryWords.contains) ? 0 : length
  }

  /// `My colleague Priya Sharma knows`: a capitalised name right after a word for a person.
  private func related(_ text: TextTokens, _ index: Int) -> Int {
    guard NameWords.relations.contains(text.tokens[index - 1].folded), text.followsBlank(index),
      !text.gap(before: index, holds: ".!?,;:\n[(")
    else { return 0 }
    let length = capitals(text, index)
    guard length > 0, !hasStop(text, index, length) else { return 0 }
    return length == 1 && OrdinaryWords.contains(text.tokens[index].folded) ? 0 : length
  }

  /// Capitalised words from here on, at most `limit`; particles and initials may stand inside.
  private func capitals(_ text: TextTokens, _ index: Int, limit: Int = 3) -> Int {
    guard index < text.count, isCapitalWord(text, index),
      !NameGazetteer.titles.contains(text.tokens[index].folded)
    else { return 0 }
    var length = 1
    var end = 1
    while index + length < text.count, end < limit, length < limit + 2 {
      let gap = text.gap(before: index + length)
      let isTight =
        gap.allSatisfy { TextTokens.isBlank($0) || $0 == 0x2D } && gap.count <= 2
        || Array(gap) == [0x2E, 0x20] && text.tokens[index + length - 1].length == 1
      guard isTight else { break }
      let token = text.tokens[index + length]
      length += 1
      if isCapitalWord(text, index + length - 1), !NameWords.stops.contains(token.folded) {
        end = length
      } else if !NameGazetteer.particles.contains(token.folded) {
        break
      }
    }
    return end
  }

  private func isCapitalWord(_ text: TextTokens, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.isCapital && token.isWord
      && !["i", "im", "ive", "id", "ill"].contains(token.folded)
  }

  /// `Hi Priya,` at the beginning of a line; a mark or the line's end must follow.
  private func greeted(_ text: TextTokens, _ index: Int) -> Int {
    guard NameWords.greetings.contains(text.tokens[index - 1].folded), text.followsBlank(index)
    else { return 0 }
    let length = capitals(text, index)
    guard length > 0, !hasStop(text, index, length) else { return 0 }
    let next = index + length
    let isClosed = text.endsLine(next - 1) || text.gap(before: next, holds: ",!-:;.")
    let isGreeting = text.startsSentence(index - 1) || text.startsSentence(max(index - 2, 0))
    return isClosed && isGreeting ? length : 0
  }

  /// `Regards,` and a name on the next line, or `Thanks, Priya` at a line's end.
  private func signed(_ text: TextTokens, _ index: Int) -> Int {
    guard isClosing(text, before: index),
      !text.gap(before: index, holds: ".!?") || text.startsLine(index)
    else { return 0 }
    let length = capitals(text, index)
    guard length > 0, !hasStop(text, index, length), text.endsLine(index + length - 1) else {
      return 0
    }
    let isOrdinary = OrdinaryWords.contains(text.tokens[index].folded)
    return isOrdinary && length == 1 && !gazetteer.isKnownSingle(text.tokens[index].folded)
      ? 0 : length
  }

  /// `my name is Priya Sharma`, `I'm Priya`, `this is Priya speaking`.
  private func introduced(_ text: TextTokens, _ index: Int) -> Int {
    guard !text.gap(before: index, holds: ".!?\n[") else { return 0 }
    if NameWords.namePhrases.contains(where: { text.matches($0, at: index - $0.count) }) {
      let length = capitals(text, index)
      if length > 0 { return hasStop(text, index, 1) ? 0 : length }
      let token = text.tokens[index]
      let isPlain = OrdinaryWords.contains(token.folded) || NameWords.stops.contains(token.folded)
      return isPlain || !token.isWord || token.length < 3 || token.isCapital ? 0 : 1
    }
    let isSelf = isIAm(text, index - 1) || text.matches(["i", "am"], at: index - 2)
    let isThis = text.matches(["this", "is"], at: index - 2)
    guard isSelf || isThis else { return 0 }
    let length = capitals(text, index)
    guard length > 0, !hasStop(text, index, length),
      !OrdinaryWords.isProper(text.tokens[index].folded)
    else { return 0 }
    return isIntroduction(text, index, length, isSelf: isSelf) ? length : 0
  }

  /// `I'm` with its apostrophe; `im` is a German word.
  private func isIAm(_ text: TextTokens, _ index: Int) -> Bool {
    text.tokens[index].folded == "im" && text.tokens[index].length > 2
  }

  private func isIntroduction(
    _ text: TextTokens, _ index: Int, _ length: Int, isSelf: Bool
  ) -> Bool {
    let tokens = text.tokens[index..<index + length]
    if tokens.contains(where: { $0.isAllCapital && $0.length <= 4 }) { return false }
    let next = index + length < text.count ? text.tokens[index + length].folded : ""
    let isClosed =
      text.endsLine(index + length - 1) || text.gap(before: index + length, holds: ",.;!")
    if ["speaking", "calling", "again"].contains(next) { return true }
    if OrdinaryWords.contains(tokens[index].folded) { return false }
    if !isSelf { return ["from", "here"].contains(next) }
    return length >= 2 || isClosed || ["and", "from", "here", "the"].contains(next)
  }

  /// `Mrs Sharma`, `Dr. Lee`.
  private func titled(_ text: TextTokens, _ index: Int) -> Int {
    let title = text.tokens[index - 1]
    // `MS Word` and `DR` as a short form are no titles, `MR SHARMA` is one.
    guard title.isCapital, !title.isAllCapital || text.tokens[index].isAllCapital,
      NameGazetteer.titles.contains(title.folded),
      Array(text.gap(before: index)) == [0x20] || Array(text.gap(before: index)) == [0x2E, 0x20]
    else { return 0 }
    let length = capitals(text, index)
    guard length > 0, !NameWords.brands.contains(text.tokens[index].folded),
      !["sir", "miss", "ms"].contains(title.folded) || !hasStop(text, index, 1)
    else { return 0 }
    return length
  }

  private func hasStop(_ text: TextTokens, _ index: Int, _ length: Int) -> Bool {
    text.tokens[index..<index + length].contains { NameWords.stops.contains($0.folded) }
  }
}

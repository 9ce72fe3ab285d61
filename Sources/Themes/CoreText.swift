import TextAnalysis

/// Takes the frame off a quote: what remains is what the sentence says.
///
/// Drops discourse words and short lead-ins at the start ("Honestly, ", "My red line: "), tags at the
/// end (", you know?", ", full stop"), and fillers and doubled words inside. The words that stay keep
/// their spelling and order. A frame is only dropped when at least three words remain.
struct CoreText {
  private static let openers: Set<String> = [
    "um", "uh", "er", "erm", "hmm", "hm", "mm", "well", "so", "oh", "ah", "okay", "ok", "yeah",
    "yes",
    "yep", "look", "honestly", "frankly", "basically", "actually", "obviously", "personally",
    "anyway",
    "literally", "seriously", "clearly", "right", "now", "and", "but", "also", "plus", "mostly",
    "mainly", "really", "truthfully", "essentially", "ultimately", "generally", "oddly", "funnily",
    "sadly", "sure", "exactly", "absolutely", "definitely", "certainly", "simply", "see", "listen",
  ]
  private static let openingPhrases: [[String]] = phrases(
    """
    i mean; you know; i guess; i think; i think that; i suppose; i would say; i would say that; i believe;
    to be honest; to be fair; to be frank; in all honesty; if i am honest; if i am being honest;
    being honest; as i said; like i said; let me think; let me see; let us see; for me; in my case;
    for us; in our case; put it this way; let me put it this way; what i would say is; what i would
    say is that; what i can say is; what i can say is that; all i can say is; all i can say is that;
    the thing is; the truth is; truth be told; the fact is; thing is; the point is; i have to say;
    i must say; i must admit; i have to admit; in my opinion; in my view; if you ask me; the way i see it;
    speaking for myself; the short answer is; short answer; long story short; in short; first of all;
    above all; most of all; at the end of the day; when it comes down to it; i feel like; i feel;
    i reckon; it is just that; back in the day;
    back then; up to then; until then; it is simple; simple; easy; good question; that is easy; funny enough;
    for what it is worth; not going to lie; no joke; believe me; trust me; sort of; kind of; like;
    in a nutshell; to sum up; one thing; for one thing; oddly enough; i will be honest; i will be frank;
    if you really want to know; like i mentioned; as mentioned; i would have to say; hand on heart;
    to tell you the truth; between you and me; between us; if i had to pick one; if i had to pick
    """)
  private static let closingPhrases: [[String]] = phrases(
    """
    you know; you know what i mean; full stop; if that makes sense; basically; to be honest; i guess;
    i suppose; i think; i would say; really; or something; or whatever; and so on; and stuff;
    and all that; and things like that; or something like that; right; period; lol; haha; honestly;
    that is all; that is it; you see; if you ask me; so yeah; so yes; in my opinion; for me; for sure;
    if i am honest; being honest; at the end of the day; more or less; give or take; or so; mostly;
    as far as i am concerned; that sort of thing; that kind of thing; believe it or not; in the end; simple as that; pure and simple;
    no question; end of story; end of; if anything; actually; as i said; like i said; of course;
    obviously; frankly; anyway; know what i mean; to be fair; if you know what i mean; as it were
    """)
  private static let fillers: Set<String> = [
    "um", "uh", "er", "erm", "hmm", "hm", "mm", "uhm", "ehm", "äh", "ähm",
  ]
  private static let inner: [[String]] = phrases(
    "like; you know; you see; i guess; i suppose; sort of; kind of; i mean; well")

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      .sorted { $0.count > $1.count }
  }

  private struct Word {
    let text: String
    let bytes: Range<Int>
  }

  /// The core of a quote; the quote itself when nothing can go.
  func core(of quote: String) -> String {
    let bytes = Array(quote.utf8)
    var words = plainWords(quote)
    guard words.count > 3 else { return quote }
    dropInnerFillers(&words, bytes)
    while dropOpening(&words, bytes) {}
    let last = words.last?.bytes.upperBound
    while dropClosing(&words, bytes) {}
    return assemble(words, bytes, keepsEnd: words.last?.bytes.upperBound == last)
  }

  /// Words with contractions opened; both halves of a contraction carry the token's bytes.
  private func plainWords(_ text: String) -> [Word] {
    let normalizer = WordNormalizer()
    return Tokenizer().tokens(in: text).flatMap { token in
      normalizer.words(of: token.text).map { Word(text: $0, bytes: token.bytes) }
    }
  }

  private func gap(_ words: [Word], after index: Int, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let from = words[index].bytes.upperBound
    let to = index + 1 < words.count ? words[index + 1].bytes.lowerBound : bytes.count
    let gap = bytes[min(from, to)..<to]
    // Marks behind a dropped filler belong to the filler.
    return gap.prefix { ($0 | 0x20) < 0x61 || ($0 | 0x20) > 0x7A }
  }

  private func hasBreak(_ gap: ArraySlice<UInt8>) -> Bool {
    // Comma, colon, semicolon, marks, and the lead byte of dashes and ellipses.
    gap.contains { [0x2C, 0x3A, 0x3B, 0x3F, 0x21, 0x2E, 0xE2].contains($0) }
      || gap.starts(with: [0x20, 0x2D])
  }

  private func dropInnerFillers(_ words: inout [Word], _ bytes: [UInt8]) {
    var kept: [Word] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if Self.fillers.contains(word.text) {
        index += 1
        continue
      }
      // Set off by a comma behind, or written between words by whoever wrote down the talk.
      if let phrase = Self.inner.first(where: { starts(words, with: $0, at: index) }),
        index + phrase.count < words.count,
        hasBreak(gap(words, after: index + phrase.count - 1, bytes)),
        phrase != ["well"] || kept.isEmpty || hasBreak(gap(words, after: index - 1, bytes)),
        !isMeant(phrase, words, at: index)
      {
        index += phrase.count
        continue
      }
      let isDouble =
        kept.last?.text == word.text && kept.last?.bytes != word.bytes
        && !["that", "had", "very", "really", "so", "no", "long"].contains(word.text)
      if !isDouble { kept.append(word) }
      index += 1
    }
    if kept.count >= 3 { words = kept }
  }

  /// Whether a filler's words are meant: "that is what they like, ...", "this kind of, ...".
  private func isMeant(_ phrase: [String], _ words: [Word], at index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = words[index - 1].text
    switch phrase {
    case ["like"]: return ["what", "would", "do", "not", "did", "really", "they"].contains(before)
    case ["sort", "of"], ["kind", "of"]:
      return ["this", "that", "what", "some", "another", "any"].contains(before)
    case ["you", "know"]: return ["as", "if", "do", "before", "that", "people"].contains(before)
    default: return false
    }
  }

  private func starts(_ words: [Word], with phrase: [String], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { words[index + $0].text == phrase[$0] }
  }

  private func dropOpening(_ words: inout [Word], _ bytes: [UInt8]) -> Bool {
    let leadIn = leadInLength(words, bytes)
    if leadIn > 0, words.count - leadIn >= 3 {
      words.removeFirst(leadIn)
      return true
    }
    let plain = LeadIn().length(words.map(\.text)) { hasBreak(gap(words, after: $0, bytes)) }
    if plain > 0, words.count - plain >= 3 {
      words.removeFirst(plain)
      return true
    }
    for phrase in Self.openingPhrases where starts(words, with: phrase, at: 0) {
      guard words.count - phrase.count >= 3 else { continue }
      let isBare = ["like", "simple", "easy", "for", "one", "sort", "kind", "in"].contains(
        phrase[0])
      let needsBreak =
        isBare || phrase.last == "me" || phrase == ["i", "feel"] || phrase == ["you", "know"]
      if needsBreak, !hasBreak(gap(words, after: phrase.count - 1, bytes)) { continue }
      words.removeFirst(phrase.count)
      return true
    }
    guard let first = words.first, Self.openers.contains(first.text), words.count > 3 else {
      return false
    }
    let isPlain = ["and", "but", "so", "well", "honestly", "basically", "oh", "yeah", "yes"]
      .contains(first.text)
    guard isPlain || hasBreak(gap(words, after: 0, bytes)) else { return false }
    words.removeFirst()
    return true
  }

  /// How many words stand before a colon, question mark or ellipsis near the start.
  private func leadInLength(_ words: [Word], _ bytes: [UInt8]) -> Int {
    for index in 0..<min(8, words.count) {
      let between = gap(words, after: index, bytes)
      let isColon = between.contains(0x3A) && between.contains(0x20)
      let isEllipsis =
        between.count >= 3
        && (Array(between.prefix(3)) == [0xE2, 0x80, 0xA6]
          || between.starts(with: [0x2E, 0x2E, 0x2E]))
      guard isColon || between.contains(0x3F) || (isEllipsis && index < 5) else { continue }
      return announces(words[...index], rest: words.count - index - 1) ? index + 1 : 0
    }
    return 0
  }

  /// Whether words before a colon only announce: those of some matter of their own stay, unless more
  /// than they follows.
  private func announces(_ words: ArraySlice<Word>, rest: Int) -> Bool {
    let own = ConceptLexicon.english.hits(inWords: words.map(\.text)).count
    return own == 0 || rest >= words.count
  }

  private func dropClosing(_ words: inout [Word], _ bytes: [UInt8]) -> Bool {
    for phrase in Self.closingPhrases {
      let at = words.count - phrase.count
      guard at >= 3, starts(words, with: phrase, at: at) else { continue }
      guard hasBreak(gap(words, after: at - 1, bytes)) || phrase == ["lol"] || phrase == ["haha"]
      else { continue }
      words.removeLast(phrase.count)
      return true
    }
    return false
  }

  /// The kept words with what stood between neighbours; a blank where something went.
  private func assemble(_ words: [Word], _ bytes: [UInt8], keepsEnd: Bool) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    var result = Array(bytes[first.bytes])
    for (left, right) in zip(words, words.dropFirst()) where left.bytes != right.bytes {
      let between = bytes[
        left.bytes.upperBound..<max(left.bytes.upperBound, right.bytes.lowerBound)]
      let hasLetters = between.contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
      if hasLetters { result.append(0x20) } else { result.append(contentsOf: between) }
      result.append(contentsOf: bytes[right.bytes])
    }
    if keepsEnd { result.append(contentsOf: bytes[last.bytes.upperBound...]) }
    return String(decoding: result, as: UTF8.self)
  }
}

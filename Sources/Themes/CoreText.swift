import TextAnalysis

/// Takes the frame off a quote: what remains is what the sentence says.
///
/// Drops discourse words and short lead-ins at the start ("Honestly, ", "My red line: "), tags at the
/// end (", you know?", ", full stop"), and fillers and doubled words inside. The words that stay keep
/// their spelling and order. A frame is only dropped when at least three words remain.
struct CoreText {
  static let openers: Set<String> = [
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
  static let fillers: Set<String> = [
    "um", "uh", "er", "erm", "hmm", "hm", "mm", "uhm", "ehm", "äh", "ähm",
  ]
  private static let innerPhrases: [[String]] = phrases(
    "like; you know; you see; i guess; i suppose; sort of; kind of; i mean; well")

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      .sorted { $0.count > $1.count }
  }

  /// The phrases of the lists above, as numbers of the built-in book.
  private struct Phrases {
    struct Phrase {
      let words: [UInt32]
      /// What the caller has to look at before the phrase may go.
      var needsBreak = false
      var meaning = Meaning.none
    }

    enum Meaning { case none, like, kindOf, youKnow, well }

    /// By the number of the first word, of closing ones of the last.
    var opening: [UInt32: [Phrase]] = [:]
    var closing: [UInt32: [Phrase]] = [:]
    var inner: [UInt32: [Phrase]] = [:]
    var book = WordBook()

    init() {
      let bare: Set<String> = ["like", "simple", "easy", "for", "one", "sort", "kind", "in"]
      for phrase in CoreText.openingPhrases {
        let needsBreak =
          bare.contains(phrase[0]) || phrase.last == "me" || phrase == ["i", "feel"]
          || phrase == ["you", "know"]
        add(phrase, needsBreak: needsBreak, to: \.opening, by: phrase[0])
      }
      for phrase in CoreText.closingPhrases {
        let stands = phrase == ["lol"] || phrase == ["haha"]
        add(phrase, needsBreak: !stands, to: \.closing, by: phrase[phrase.count - 1])
      }
      for phrase in CoreText.innerPhrases {
        let meaning: Meaning =
          switch phrase {
          case ["like"]: .like
          case ["sort", "of"], ["kind", "of"]: .kindOf
          case ["you", "know"]: .youKnow
          case ["well"]: .well
          default: .none
          }
        add(phrase, needsBreak: true, meaning, to: \.inner, by: phrase[0])
      }
    }

    private mutating func add(
      _ phrase: [String], needsBreak: Bool, _ meaning: Meaning = .none,
      to list: WritableKeyPath<Phrases, [UInt32: [Phrase]]>, by key: String
    ) {
      let words = phrase.map { book.word($0) }
      let key = book.word(key)
      self[keyPath: list][key, default: []].append(
        Phrase(words: words, needsBreak: needsBreak, meaning: meaning))
    }
  }

  private static let known = Phrases()

  /// The words that phrases at the start and inside a sentence begin with, and that those at its end end
  /// with.
  static var borderWords: (opening: Set<String>, inner: Set<String>, closing: Set<String>) {
    (
      Set(openingPhrases.compactMap(\.first)), Set(innerPhrases.compactMap(\.first)),
      Set(closingPhrases.compactMap(\.last))
    )
  }

  /// All words of the phrases, in order, and those that ``LeadIn`` names one by one.
  static var listedWords: [String] {
    (openingPhrases + closingPhrases + innerPhrases).flatMap { $0 }
      + ["but", "and", "me", "us", "as", "is", "was", "that", "one"]
  }

  /// The core of a quote; the quote itself when nothing can go.
  func core(of quote: String) -> String {
    var book = WordBook()
    return core(of: quote, &book)
  }

  /// The core of a quote, with a book that knows most of its words.
  func core(of quote: String, _ book: inout WordBook) -> String {
    let text = TokenizedText(Array(quote.utf8), &book)
    var sentence = CoreSentence(text, 0..<text.bytes.count, book)
    guard sentence.words.count > 3 else { return quote }
    frame(&sentence, book)
    return assemble(sentence)
  }

  /// Takes the frame off a sentence of more than three words.
  func frame(_ sentence: inout CoreSentence, _ book: WordBook) {
    dropInnerFillers(&sentence, book)
    while dropOpening(&sentence, book) {}
    let last = sentence.words.last?.token
    while dropClosing(&sentence, book) {}
    sentence.keepsEnd = sentence.words.last?.token == last
  }

  private func dropInnerFillers(_ sentence: inout CoreSentence, _ book: WordBook) {
    let words = sentence.words
    guard words.contains(where: { isSuspect($0.word, book) }) || sentence.hasDouble else { return }
    var kept: [PlainWord] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if book.traits(word.word).contains(.filler) {
        index += 1
        continue
      }
      // Set off by a comma behind, or written between words by whoever wrote down the talk.
      if book.traits(word.word).contains(.inner),
        let phrase = Self.known.inner[word.word]?.first(where: {
          sentence.starts(with: $0.words, at: index)
        }),
        index + phrase.words.count < words.count,
        sentence.hasBreak(after: index + phrase.words.count - 1),
        phrase.meaning != .well || kept.isEmpty || sentence.hasBreak(after: index - 1),
        index == 0 || !isMeant(phrase.meaning, book.traits(words[index - 1].word))
      {
        index += phrase.words.count
        continue
      }
      let isDouble =
        kept.last?.word == word.word && kept.last?.token != word.token
        && !book.traits(word.word).contains(.doubling)
      if !isDouble { kept.append(word) }
      index += 1
    }
    if kept.count >= 3 { sentence.words = kept[...] }
  }

  private func isSuspect(_ word: UInt32, _ book: WordBook) -> Bool {
    !book.traits(word).isDisjoint(with: [.filler, .inner])
  }

  /// Whether a filler's words are meant: "that is what they like, ...", "this kind of, ...".
  private func isMeant(_ meaning: Phrases.Meaning, _ before: WordTraits) -> Bool {
    switch meaning {
    case .like: before.contains(.beforeLike)
    case .kindOf: before.contains(.beforeKindOf)
    case .youKnow: before.contains(.beforeYouKnow)
    case .none, .well: false
    }
  }

  private func dropOpening(_ sentence: inout CoreSentence, _ book: WordBook) -> Bool {
    let count = sentence.words.count
    let leadIn = leadInLength(sentence, book)
    if leadIn > 0, count - leadIn >= 3 {
      sentence.words.removeFirst(leadIn)
      return true
    }
    let plain = LeadIn().length(sentence.words, book) { sentence.hasBreak(after: $0) }
    if plain > 0, count - plain >= 3 {
      sentence.words.removeFirst(plain)
      return true
    }
    guard let first = sentence.words.first else { return false }
    let traits = book.traits(first.word)
    guard !traits.isDisjoint(with: [.opening, .opener]) else { return false }
    for phrase in Self.known.opening[first.word] ?? []
    where sentence.starts(with: phrase.words, at: sentence.words.startIndex) {
      guard count - phrase.words.count >= 3 else { continue }
      if phrase.needsBreak,
        !sentence.hasBreak(after: sentence.words.startIndex + phrase.words.count - 1)
      {
        continue
      }
      sentence.words.removeFirst(phrase.words.count)
      return true
    }
    guard traits.contains(.opener), count > 3 else { return false }
    guard traits.contains(.plainOpener) || sentence.hasBreak(after: sentence.words.startIndex)
    else { return false }
    sentence.words.removeFirst()
    return true
  }

  /// How many words stand before a colon, question mark or ellipsis near the start.
  private func leadInLength(_ sentence: CoreSentence, _ book: WordBook) -> Int {
    let words = sentence.words
    for index in 0..<min(8, words.count) {
      let place = words.startIndex + index
      let gap = sentence.gap(after: place)
      // One byte is a blank or a comma, as a rule.
      guard gap.count > 1 || (gap.count == 1 && sentence.text.bytes[gap.lowerBound] == 0x3F) else {
        continue
      }
      let between = sentence.text.bytes[gap]
      let isColon = between.contains(0x3A) && between.contains(0x20)
      let isEllipsis =
        between.count >= 3
        && (between.starts(with: [0xE2, 0x80, 0xA6]) || between.starts(with: [0x2E, 0x2E, 0x2E]))
      guard isColon || between.contains(0x3F) || (isEllipsis && index < 5) else { continue }
      return announces(words[...place], rest: words.count - index - 1, book) ? index + 1 : 0
    }
    return 0
  }

  /// Whether words before a colon only announce: those of some matter of their own stay, unless more
  /// than they follows.
  private func announces(_ words: ArraySlice<PlainWord>, rest: Int, _ book: WordBook) -> Bool {
    let bits = book.concepts.bits(words.map { book.words[Int($0.word)].stem })
    return bits == SIMD4(repeating: 0) || rest >= words.count
  }

  private func dropClosing(_ sentence: inout CoreSentence, _ book: WordBook) -> Bool {
    guard let last = sentence.words.last, book.traits(last.word).contains(.closing) else {
      return false
    }
    for phrase in Self.known.closing[last.word] ?? [] {
      let rest = sentence.words.count - phrase.words.count
      let at = sentence.words.startIndex + rest
      guard rest >= 3, sentence.starts(with: phrase.words, at: at) else { continue }
      guard !phrase.needsBreak || sentence.hasBreak(after: at - 1) else { continue }
      sentence.words.removeLast(phrase.words.count)
      return true
    }
    return false
  }

  /// The kept words with what stood between neighbours; a blank where something went.
  private func assemble(_ sentence: CoreSentence) -> String {
    guard let first = sentence.words.first, let last = sentence.words.last else { return "" }
    let text = sentence.text
    let bytes = text.bytes
    var result = Array(bytes[Int(text.starts[Int(first.token)])..<Int(text.ends[Int(first.token)])])
    for (left, right) in zip(sentence.words, sentence.words.dropFirst())
    where left.token != right.token {
      let start = Int(text.starts[Int(right.token)])
      if sentence.keepsGap(left.token, right.token) {
        let end = Int(text.ends[Int(left.token)])
        result.append(contentsOf: bytes[end..<max(end, start)])
      } else {
        result.append(0x20)
      }
      result.append(contentsOf: bytes[start..<Int(text.ends[Int(right.token)])])
    }
    if sentence.keepsEnd {
      result.append(contentsOf: bytes[Int(text.ends[Int(last.token)])..<sentence.bytes.upperBound])
    }
    return String(decoding: result, as: UTF8.self)
  }
}

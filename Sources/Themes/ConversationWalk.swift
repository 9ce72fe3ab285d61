import EvidenceModel
import TextAnalysis

/// Goes through one conversation after another and collects the sentences that may be statements.
struct ConversationWalk {
  private(set) var candidates: [Candidate] = []
  /// Content words and, where forms are compared, words of the candidates, as numbers of ``book``.
  private(set) var content: [UInt32] = []
  private(set) var spoken: [UInt32] = []
  private(set) var questions: [Candidate.Question] = []
  private(set) var askedTexts: [String] = []
  private(set) var asides = AsideCounts()
  /// Customer passages in a language without cues.
  private(set) var foreignPassages = 0
  private(set) var unknownSpeakers = 0
  /// How many answers were heard.
  private(set) var answers: Int32 = 0
  private(set) var book: WordBook

  private let reader = QuestionReader()
  private let sentences = SentenceReader()
  private let rules = AsideRules()
  private let keepsForms: Bool
  private var titles: [String: (question: Candidate.Question?, words: String)] = [:]
  private var questionNumbers: [String: Int32] = [:]
  private var letterhead = MailBody()

  /// - Parameters:
  ///   - domain: Stems of the company's own vocabulary.
  ///   - keepsForms: Whether the words of sentences are kept, for comparing what is said under different
  ///     questions.
  init(domain: Set<String>, keepsForms: Bool) {
    book = WordBook(domain: domain)
    self.keepsForms = keepsForms
  }

  /// Lets go of all but the counts.
  mutating func release() {
    candidates = []
    content = []
    spoken = []
    book = WordBook()
  }

  /// The question in force and how far it was followed.
  private struct Talk {
    var question: Candidate.Question?
    /// The words of a question that no known wording fits.
    var asked: String?
    var denied = false
  }

  /// Walks through the passages of one conversation in their order.
  ///
  /// - Parameters:
  ///   - numbers: Of its passages.
  ///   - passages: Of the corpus.
  ///   - voices: Who speaks, for each passage of the corpus.
  ///   - copies: Letters that are set aside as copies.
  mutating func walk(
    _ numbers: ArraySlice<Int32>, of passages: [Passage], voices: [Int32], copies: LetterCopies
  ) {
    var counts = LanguageCounts()
    var size = -1
    var ascii = true
    var texts: [TokenizedText?] = []
    var languages: [Language] = []
    for number in numbers {
      guard passages[Int(number)].speaker == .customer else {
        texts.append(nil)
        languages.append(.other)
        continue
      }
      let text = TokenizedText(Array(passages[Int(number)].text.utf8), &book)
      let own = book.languageCounts(text)
      counts += own
      size += text.bytes.count + 1
      ascii = ascii && text.isASCII
      texts.append(text)
      languages.append(own.language)
    }
    let language = counts.language
    // A few English words ("Late parcels") are too little for a guess, but cues do no harm there.
    let isEnglish = language == .english || (language == .other && ascii && size < 200)
    var talk = Talk()
    for ((number, text), own) in zip(zip(numbers, texts), languages) {
      let passage = passages[Int(number)]
      switch passage.speaker {
      case .customer:
        guard let text else { continue }
        let tongue = Self.tongue(of: own, in: language, isEnglish: isEnglish)
        if tongue == .unknown { foreignPassages += 1 }
        if copies.originals[Int(number)] >= 0 {
          asides.add(.copy)
          continue
        }
        hear(passage, text, number, voices[Int(number)], &talk, tongue)
      case .interviewer:
        ask(passage.text, &talk)
        asides.add(.notACustomer)
      case .staff:
        if passage.sourceKind == .interview { ask(passage.text, &talk) }
        asides.add(.notACustomer)
      case .unknown:
        unknownSpeakers += 1
        asides.add(.notACustomer)
      }
    }
  }

  /// The language of a passage: its own where that is plain, else its conversation's.
  private static func tongue(
    of own: Language, in conversation: Language, isEnglish: Bool
  ) -> SentenceReader.Tongue {
    let language = own == .other ? (isEnglish ? .english : conversation) : own
    if language == .english { return .english }
    return ListeningLanguage.of(language) == nil ? .unknown : .other(language)
  }

  private func ask(_ text: String, _ talk: inout Talk) {
    let reading = reader.read(text)
    switch reading.role {
    case .asks:
      talk.asked = nil
      talk.question = reading.kind.map {
        Candidate.Question(
          kind: $0, strength: reading.strength, text: text, others: reading.others, isLeading: false
        )
      }
      talk.denied = false
    case .leads:
      let kind = reading.kind ?? talk.question?.kind
      let strength = reading.kind == nil ? (talk.question?.strength ?? 0) * 0.9 : reading.strength
      talk.question = kind.map {
        Candidate.Question(
          kind: $0, strength: strength, text: text, others: reading.others, isLeading: true)
      }
      talk.asked = nil
      talk.denied = false
    case .follows:
      talk.question = talk.question.map {
        Candidate.Question(
          kind: $0.kind, strength: $0.strength * 0.95, text: $0.text, others: $0.others,
          isLeading: $0.isLeading)
      }
    case .ends:
      talk.question = nil
      talk.asked = Self.unknownQuestion(text)
    }
  }

  /// The words of a turn that asks something which is no small talk; nil for any other turn.
  private static func unknownQuestion(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "?")) else { return nil }
    let words = WordNormalizer().words(in: text)
    let isSmall = TalkCues.asking.matches(in: words).contains { $0.topic == .smallTalk }
    return isSmall || words.count < 3 ? nil : words.joined(separator: " ")
  }

  /// What a survey column's title asks for, and its words.
  private mutating func title(
    _ question: String
  ) -> (question: Candidate.Question?, words: String) {
    if let known = titles[question] { return known }
    let reading = reader.read(title: question)
    let found = reading.kind.map {
      Candidate.Question(
        kind: $0, strength: reading.strength, text: question, others: reading.others,
        isLeading: reading.role == .leads)
    }
    let words = WordNormalizer().words(in: question).joined(separator: " ")
    titles[question] = (found, words)
    return (found, words)
  }

  private mutating func hear(
    _ passage: Passage, _ text: TokenizedText, _ number: Int32, _ voice: Int32, _ talk: inout Talk,
    _ tongue: SentenceReader.Tongue
  ) {
    let column = passage.question.map { title($0) }
    let question = column == nil ? talk.question : column?.question
    let asked = question == nil ? column?.words ?? talk.asked : nil
    let isLetter = passage.sourceKind != .interview && question == nil
    let parts =
      isLetter || passage.sourceKind == .tickets ? letterhead.parts(of: text.bytes) : []
    answers += 1
    var position: Int32 = 0
    var numbers: (question: Int32, asked: Int32)?
    for range in whole(sentenceRanges(text, isLetter: isLetter), text) {
      if let part = parts.first(where: { $0.bytes.overlaps(range) }) {
        asides.add(part.aside)
        continue
      }
      let reading = sentences.read(text, range, in: tongue, &book)
      if let aside = rules.aside(
        reading, text, range, question: question, isLetter: isLetter, &book)
      {
        asides.add(aside)
        if aside == .denial, question?.isLeading == true { talk.denied = true }
        continue
      }
      if talk.denied, question?.isLeading == true {
        asides.add(.denial)
        continue
      }
      let known = numbers ?? numbering(question, asked: asked)
      numbers = known
      add(
        reading, text, range, passage: number, isWritten: passage.sourceKind != .interview,
        question: known.question, asked: known.asked, position: position, voice: voice)
      position += 1
    }
  }

  /// Numbers for a question and for the words of one that is not understood; -1 for none.
  private mutating func numbering(
    _ question: Candidate.Question?, asked: String?
  ) -> (question: Int32, asked: Int32) {
    var result: (question: Int32, asked: Int32) = (-1, -1)
    if let question {
      questions.append(question)
      result.question = Int32(questions.count - 1)
    }
    if let asked {
      if let known = questionNumbers[asked] {
        result.asked = known
      } else {
        result.asked = Int32(askedTexts.count)
        questionNumbers[asked] = result.asked
        askedTexts.append(asked)
      }
    }
    return result
  }

  private mutating func add(
    _ reading: SentenceReader.Reading, _ text: TokenizedText, _ range: Range<Int>, passage: Int32,
    isWritten: Bool, question: Int32, asked: Int32, position: Int32, voice: Int32
  ) {
    var marks: Candidate.Marks = []
    if reading.isLabel { marks.insert(.label) }
    if reading.hasLexicon { marks.insert(.lexicon) }
    if isWritten { marks.insert(.written) }
    if reading.hasOwnCore { marks.insert(.core) }
    let firstContent = Int32(content.count)
    content += reading.content
    let firstSpoken = Int32(spoken.count)
    if keepsForms { spoken += SpokenForm.words(reading.words, book) }
    candidates.append(
      Candidate(
        passage: passage, start: Int32(range.lowerBound), end: Int32(range.upperBound),
        quoteHash: text.hash(of: range), wordCount: Int32(reading.words.count),
        contentCount: Int32(reading.content.count), content: firstContent..<Int32(content.count),
        spoken: firstSpoken..<Int32(spoken.count), conceptCount: UInt8(min(255, reading.concepts)),
        domain: UInt8(min(255, reading.domain)), scene: UInt8(min(255, reading.scene)),
        trivia: reading.words.reduce(0) { $0 | book.words[Int($1)].trivia }, marks: marks,
        moves: reading.moves, question: question, asked: asked, answer: answers,
        position: position, voice: voice, cues: reading.cues))
  }

  /// The sentences of a text; in a letter a greeting that stands on a line of its own is one.
  private mutating func sentenceRanges(_ text: TokenizedText, isLetter: Bool) -> [Range<Int>] {
    let bytes = text.bytes
    let ranges = SentenceSplitter().sentences(in: bytes)
    guard isLetter, let first = ranges.first,
      let end = bytes[first].firstIndex(of: 0x0A), end > first.lowerBound
    else { return ranges }
    let line = text.places(in: first.lowerBound..<end)
    guard line.count <= 5 else { return ranges }
    var words: [PlainWord] = []
    book.append(line, of: text, to: &words)
    var greets = false
    book.moves.forEachMatch(in: words.map(\.word)[...]) { move, _, _ in
      if move == .greeting { greets = true }
    }
    let next = bytes[end..<first.upperBound].firstIndex { $0 > 0x20 }
    guard words.count <= 5, greets, let next else { return ranges }
    return [first.lowerBound..<end, next..<first.upperBound] + ranges.dropFirst()
  }

  /// Sentences of which a short question that its speaker answers ("The price?") is joined to the
  /// answer, because neither stands alone.
  private func whole(_ ranges: [Range<Int>], _ text: TokenizedText) -> [Range<Int>] {
    guard ranges.contains(where: { text.bytes[$0.upperBound - 1] == UInt8(ascii: "?") }) else {
      return ranges
    }
    var result: [Range<Int>] = []
    var index = 0
    while index < ranges.count {
      let range = ranges[index]
      if index + 1 < ranges.count, opens(range, text),
        text.bytes[range.upperBound..<ranges[index + 1].lowerBound].allSatisfy({ $0 == 0x20 })
      {
        result.append(range.lowerBound..<ranges[index + 1].upperBound)
        index += 2
      } else {
        result.append(range)
        index += 1
      }
    }
    return result
  }

  /// Whether a sentence is a question of at most six words about oneself or the matter.
  private func opens(_ range: Range<Int>, _ text: TokenizedText) -> Bool {
    guard text.bytes[range.upperBound - 1] == UInt8(ascii: "?") else { return false }
    let places = text.places(in: range)
    guard places.count <= 6 else { return false }
    var words: [PlainWord] = []
    book.append(places, of: text, to: &words)
    return (1...6).contains(words.count)
      && !words.contains { book.traits($0.word).contains(.addressing) }
  }
}

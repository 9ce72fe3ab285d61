import EvidenceModel
import TextAnalysis

/// Goes through one conversation after another and collects the sentences that may be statements.
struct ConversationWalk {
  private(set) var candidates: [Candidate] = []
  private(set) var asides: [Aside: Int] = [:]
  /// Customer passages in a language without cues.
  private(set) var foreignPassages = 0
  private(set) var unknownSpeakers = 0

  private let reader = QuestionReader()
  private let sentences: SentenceReader
  private let rules = AsideRules()
  private var titles: [String: QuestionReading] = [:]
  private var answers = 0

  /// - Parameter domain: Stems of the company's own vocabulary.
  init(domain: Set<String>) { sentences = SentenceReader(domain: domain) }

  /// The question in force and how far it was followed.
  private struct Talk {
    var question: Candidate.Question?
    /// The words of a question that no known wording fits.
    var asked: String?
    var denied = false
  }

  /// Walks through the passages of one conversation in their order.
  mutating func walk(_ passages: [(number: Int, passage: Passage)]) {
    let words = passages.filter { $0.passage.speaker == .customer }.map(\.passage.text)
      .joined(separator: "\n")
    let language = Language(guessing: words)
    let ascii = words.utf8.allSatisfy { $0 < 0x80 }
    // A few English words ("Late parcels") are too little for a guess, but cues do no harm there.
    let isEnglish = language == .english || (language == .other && ascii && words.utf8.count < 200)
    var talk = Talk()
    for (number, passage) in passages {
      switch passage.speaker {
      case .customer:
        let tongue = Self.tongue(of: passage.text, in: language, isEnglish: isEnglish)
        if case .unknown = tongue { foreignPassages += 1 }
        hear(passage, number, &talk, tongue)
      case .interviewer:
        ask(passage.text, &talk)
        asides[.notACustomer, default: 0] += 1
      case .staff:
        if passage.sourceKind == .interview { ask(passage.text, &talk) }
        asides[.notACustomer, default: 0] += 1
      case .unknown:
        unknownSpeakers += 1
        asides[.notACustomer, default: 0] += 1
      }
    }
  }

  /// The language of a passage: its own where that is plain, else its conversation's.
  private static func tongue(
    of text: String, in conversation: Language, isEnglish: Bool
  ) -> SentenceReader.Tongue {
    var language = Language(guessing: text)
    if language == .other { language = isEnglish ? .english : conversation }
    if language == .english { return .english }
    return ListeningLanguage.of(language).map { .other($0) } ?? .unknown
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

  private mutating func title(_ question: String) -> Candidate.Question? {
    let reading = titles[question] ?? reader.read(title: question)
    titles[question] = reading
    return reading.kind.map {
      Candidate.Question(
        kind: $0, strength: reading.strength, text: question, others: reading.others,
        isLeading: reading.role == .leads)
    }
  }

  private mutating func hear(
    _ passage: Passage, _ number: Int, _ talk: inout Talk,
    _ tongue: SentenceReader.Tongue
  ) {
    let question = passage.question.map { title($0) } ?? talk.question
    let column = passage.question.map { WordNormalizer().words(in: $0).joined(separator: " ") }
    let asked = question == nil ? column ?? talk.asked : nil
    let isLetter = passage.sourceKind != .interview && question == nil
    let parts = isLetter || passage.sourceKind == .tickets ? MailBody().parts(of: passage.text) : []
    let bytes = Array(passage.text.utf8)
    answers += 1
    var position = 0
    for range in whole(sentenceRanges(passage.text, bytes, isLetter: isLetter), bytes) {
      if let part = parts.first(where: { $0.bytes.overlaps(range) }) {
        asides[part.aside, default: 0] += 1
        continue
      }
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      let reading = sentences.read(sentence, in: tongue)
      if let aside = rules.aside(
        reading, sentence: sentence, question: question, isLetter: isLetter)
      {
        asides[aside, default: 0] += 1
        if aside == .denial, question?.isLeading == true { talk.denied = true }
        continue
      }
      if talk.denied, question?.isLeading == true {
        asides[.denial, default: 0] += 1
        continue
      }
      candidates.append(
        Candidate(
          passage: number, bytes: range, quote: sentence, core: reading.core, words: reading.words,
          content: reading.content, concepts: reading.concepts, domain: reading.domain,
          scene: reading.scene, isLabel: reading.isLabel, hasLexicon: reading.hasLexicon,
          isWritten: passage.sourceKind != .interview, question: question, asked: asked,
          answer: answers, position: position, cues: reading.cues, moves: reading.moves,
          voice: passage.person?.rawValue ?? passage.source.rawValue + "/" + passage.conversation))
      position += 1
    }
  }

  /// The sentences of a text; in a letter a greeting that stands on a line of its own is one.
  private func sentenceRanges(_ text: String, _ bytes: [UInt8], isLetter: Bool) -> [Range<Int>] {
    let ranges = SentenceSplitter().sentences(in: text)
    guard isLetter, let first = ranges.first,
      let end = bytes[first].firstIndex(of: 0x0A), end > first.lowerBound
    else { return ranges }
    let line = WordNormalizer().words(
      in: String(decoding: bytes[first.lowerBound..<end], as: UTF8.self))
    let greets = TalkCues.answering.matches(in: line).contains { $0.topic == .greeting }
    let next = bytes[end..<first.upperBound].firstIndex { $0 > 0x20 }
    guard line.count <= 5, greets, let next else { return ranges }
    return [first.lowerBound..<end, next..<first.upperBound] + ranges.dropFirst()
  }

  /// Sentences of which a short question that its speaker answers ("The price?") is joined to the
  /// answer, because neither stands alone.
  private func whole(_ ranges: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < ranges.count {
      let range = ranges[index]
      if index + 1 < ranges.count, opens(bytes[range]),
        bytes[range.upperBound..<ranges[index + 1].lowerBound].allSatisfy({ $0 == 0x20 })
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
  private func opens(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.last == UInt8(ascii: "?") else { return false }
    let words = WordNormalizer().words(in: String(decoding: bytes, as: UTF8.self))
    return (1...6).contains(words.count) && !words.contains { $0 == "you" || $0 == "your" }
  }
}

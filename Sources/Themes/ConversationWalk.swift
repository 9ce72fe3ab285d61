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
  private let sentences = SentenceReader()
  private let rules = AsideRules()
  private var titles: [String: QuestionReading] = [:]
  private var answers = 0

  /// The question in force and how far it was followed.
  private struct Talk {
    var question: Candidate.Question?
    var denied = false
  }

  /// Walks through the passages of one conversation in their order.
  mutating func walk(_ passages: [(number: Int, passage: Passage)]) {
    let words = passages.filter { $0.passage.speaker == .customer }.map(\.passage.text)
      .joined(separator: "\n")
    let language = Language(guessing: words)
    let ascii = words.utf8.allSatisfy { $0 < 0x80 }
    // A few English words ("Late parcels") are too little for a guess, but cues do no harm there.
    let usesCues = language == .english || (language == .other && ascii && words.utf8.count < 200)
    var talk = Talk()
    for (number, passage) in passages {
      switch passage.speaker {
      case .customer:
        if !usesCues { foreignPassages += 1 }
        hear(passage, number, &talk, usesCues: usesCues)
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

  private func ask(_ text: String, _ talk: inout Talk) {
    let reading = reader.read(text)
    switch reading.role {
    case .asks:
      talk.question = reading.kind.map {
        Candidate.Question(kind: $0, strength: reading.strength, text: text, isLeading: false)
      }
      talk.denied = false
    case .leads:
      let kind = reading.kind ?? talk.question?.kind
      let strength = reading.kind == nil ? (talk.question?.strength ?? 0) * 0.9 : reading.strength
      talk.question = kind.map {
        Candidate.Question(kind: $0, strength: strength, text: text, isLeading: true)
      }
      talk.denied = false
    case .follows:
      talk.question = talk.question.map {
        Candidate.Question(
          kind: $0.kind, strength: $0.strength * 0.95, text: $0.text, isLeading: $0.isLeading)
      }
    case .ends:
      talk.question = nil
    }
  }

  private mutating func title(_ question: String) -> Candidate.Question? {
    let reading = titles[question] ?? reader.read(title: question)
    titles[question] = reading
    return reading.kind.map {
      Candidate.Question(
        kind: $0, strength: reading.strength, text: question, isLeading: reading.role == .leads)
    }
  }

  private mutating func hear(
    _ passage: Passage, _ number: Int, _ talk: inout Talk, usesCues: Bool
  ) {
    let question = passage.question.map { title($0) } ?? talk.question
    let isLetter = passage.sourceKind != .interview && question == nil
    let parts = isLetter || passage.sourceKind == .tickets ? MailBody().parts(of: passage.text) : []
    let bytes = Array(passage.text.utf8)
    answers += 1
    var position = 0
    for range in SentenceSplitter().sentences(in: passage.text) {
      if let part = parts.first(where: { $0.bytes.overlaps(range) }) {
        asides[part.aside, default: 0] += 1
        continue
      }
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      let reading = sentences.read(sentence, usesCues: usesCues)
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
          content: reading.content, concepts: reading.concepts, question: question,
          answer: answers, position: position, cues: reading.cues, moves: reading.moves,
          voice: passage.person?.rawValue ?? passage.source.rawValue + "/" + passage.conversation))
      position += 1
    }
  }
}

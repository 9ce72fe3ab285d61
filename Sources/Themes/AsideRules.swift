import EvidenceModel
import TextAnalysis

/// Decides which sentences of customers are no statements whatever they answer.
struct AsideRules {
  /// Why the sentence is set aside, or nil.
  ///
  /// - Parameters:
  ///   - reading: What it says.
  ///   - sentence: As stored.
  ///   - question: The question in force, if any.
  ///   - isLetter: Whether it stands in a ticket, note or review rather than in an answer.
  /// - Returns: The reason, or nil for a sentence that may be a statement.
  func aside(
    _ reading: SentenceReader.Reading, sentence: String, question: Candidate.Question?,
    isLetter: Bool
  ) -> Aside? {
    let moves = reading.plainMoves
    let strongest = reading.cues.values.max() ?? 0
    let isThin = reading.content.count <= 3 || (reading.concepts.isEmpty && strongest < 2)
    if moves.contains(.autoReply), isLetter { return .autoReply }
    if moves.contains(.greeting), isThin { return .greeting }
    if moves.contains(.signOff), isThin { return .signOff }
    if isLetter, strongest < 3, moves.contains(.request) || isQuestion(sentence) { return .request }
    if KeyMash.isMash(reading.words) { return .nonAnswer }
    if denies(reading, sentence, question) { return .denial }
    if moves.contains(.nonAnswer), reading.words.count <= 12, isThin || reading.concepts.count <= 1,
      strongest < 3
    {
      return .nonAnswer
    }
    if moves.contains(.meta), isThin || (reading.concepts.count <= 1 && strongest < 2) {
      return .smallTalk
    }
    if !isLetter, isQuestion(sentence), isThin || reading.words.count <= 5 { return .smallTalk }
    if let question, question.isLeading, isEcho(reading, question) { return .echo }
    return nil
  }

  /// Whether the sentence has too little about anything: no concept, no cue, hardly a word of content.
  func isContentless(_ candidate: Candidate, specificity: Double) -> Bool {
    if candidate.content.isEmpty { return candidate.concepts.isEmpty || candidate.words.count < 4 }
    let cue = candidate.question.map { candidate.cue($0.kind) } ?? candidate.bestCue?.weight ?? 0
    // That others gave the same one word proves nothing: "various", "stuff".
    let isOneWord = candidate.content.count == 1 && candidate.domain == 0
    return candidate.concepts.isEmpty && candidate.content.count <= 2 && cue < 2
      && (specificity < 0.3 || isOneWord)
  }

  private func isQuestion(_ sentence: String) -> Bool {
    let tail = sentence.utf8.suffix(3)
    return tail.contains(UInt8(ascii: "?")) || sentence.hasSuffix("？")
  }

  private func denies(
    _ reading: SentenceReader.Reading, _ sentence: String, _ question: Candidate.Question?
  ) -> Bool {
    guard let question else {
      return reading.plainMoves.contains(.denial) && reading.words.count <= 8
    }
    let turns = reading.words.contains { $0 == "but" || $0 == "although" || $0 == "except" }
    if turns, reading.words.count >= 8, !question.isLeading { return false }
    if reading.plainMoves.contains(.denial) {
      return question.isLeading || reading.words.count <= 9 || reading.cue(question.kind) < 2
    }
    if opensWithNo(sentence) { return question.isLeading || reading.words.count <= 6 }
    return question.isLeading && reading.moves.contains(.denial)
  }

  /// Whether the sentence starts with "no" on its own: "No, ...", not "No time ...".
  private func opensWithNo(_ sentence: String) -> Bool {
    let tokens = Tokenizer().tokens(in: sentence)
    guard let first = tokens.first,
      ["no", "nope", "nah", "nein", "nö", "non", "não", "nee"].contains(first.text)
    else {
      return false
    }
    let end = first.bytes.upperBound
    let bytes = Array(sentence.utf8)
    return end >= bytes.count || [0x2C, 0x2E, 0x21, 0x3B, 0x2D, 0xE2].contains(bytes[end])
  }

  /// Whether an answer to a leading question adds nothing: fewer than two words of its own.
  private func isEcho(_ reading: SentenceReader.Reading, _ question: Candidate.Question) -> Bool {
    let stemmer = EnglishStemmer()
    let asked = Set(WordNormalizer().words(in: question.text).map(stemmer.stem))
    return Set(reading.content).subtracting(asked).count < 2
  }
}

extension SentenceReader.Reading {
  /// The strongest cue of the kind, 0 to 3.
  func cue(_ kind: StatementKind) -> Double { cues[kind] ?? 0 }
}

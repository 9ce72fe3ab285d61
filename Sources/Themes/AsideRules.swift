import EvidenceModel
import TextAnalysis

/// Decides which sentences of customers are no statements whatever they answer.
struct AsideRules {
  /// Why the sentence is set aside, or nil.
  ///
  /// - Parameters:
  ///   - reading: What it says.
  ///   - text: That holds it.
  ///   - range: Its bytes.
  ///   - question: The question in force, if any.
  ///   - isLetter: Whether it stands in a ticket, note or review rather than in an answer.
  ///   - book: Numbers the words.
  /// - Returns: The reason, or nil for a sentence that may be a statement.
  func aside(
    _ reading: SentenceReader.Reading, _ text: TokenizedText, _ range: Range<Int>,
    question: Candidate.Question?, isLetter: Bool, _ book: inout WordBook
  ) -> Aside? {
    let moves = reading.plainMoves
    let strongest = reading.cues.strongest
    let isThin = reading.content.count <= 3 || (reading.concepts == 0 && strongest < 2)
    let isQuestion = isQuestion(text.bytes[range])
    if moves.contains(.autoReply), isLetter { return .autoReply }
    if moves.contains(.greeting), isThin { return .greeting }
    if moves.contains(.signOff), isThin { return .signOff }
    if isLetter, strongest < 3, moves.contains(.request) || isQuestion { return .request }
    if isMash(reading.words, book) { return .nonAnswer }
    if denies(reading, text, range, question, book) { return .denial }
    if moves.contains(.nonAnswer), reading.words.count <= 12, isThin || reading.concepts <= 1,
      strongest < 3
    {
      return .nonAnswer
    }
    if moves.contains(.meta), isThin || (reading.concepts <= 1 && strongest < 2) {
      return .smallTalk
    }
    if !isLetter, isQuestion, isThin || reading.words.count <= 5 { return .smallTalk }
    if let question, question.isLeading, isEcho(reading, question, &book) { return .echo }
    return nil
  }

  private func isMash(_ words: [UInt32], _ book: WordBook) -> Bool {
    !words.isEmpty && words.count <= 3 && words.allSatisfy { book.traits($0).contains(.mash) }
  }

  /// Whether the sentence has too little about anything: no concept, no cue, hardly a word of content.
  func isContentless(
    _ candidate: Candidate, _ question: Candidate.Question?, specificity: Double
  ) -> Bool {
    if candidate.contentCount == 0 { return candidate.conceptCount == 0 || candidate.wordCount < 4 }
    let cue = question.map { candidate.cue($0.kind) } ?? candidate.bestCue?.weight ?? 0
    // That others gave the same one word proves nothing: "various", "stuff".
    let isOneWord = candidate.contentCount == 1 && candidate.domain == 0
    return candidate.conceptCount == 0 && candidate.contentCount <= 2 && cue < 2
      && (specificity < 0.3 || isOneWord)
  }

  private func isQuestion(_ bytes: ArraySlice<UInt8>) -> Bool {
    let tail = bytes.suffix(3)
    // The other is the question mark of full width.
    return tail.contains(UInt8(ascii: "?")) || tail.elementsEqual([0xEF, 0xBC, 0x9F])
  }

  private func denies(
    _ reading: SentenceReader.Reading, _ text: TokenizedText, _ range: Range<Int>,
    _ question: Candidate.Question?, _ book: WordBook
  ) -> Bool {
    guard let question else {
      return reading.plainMoves.contains(.denial) && reading.words.count <= 8
    }
    let turns = reading.words.contains { book.traits($0).contains(.turning) }
    if turns, reading.words.count >= 8, !question.isLeading { return false }
    if reading.plainMoves.contains(.denial) {
      return question.isLeading || reading.words.count <= 9 || reading.cues[question.kind] < 2
    }
    if opensWithNo(text, range, book) { return question.isLeading || reading.words.count <= 6 }
    return question.isLeading && reading.moves.contains(.denial)
  }

  /// Whether the sentence starts with "no" on its own: "No, ...", not "No time ...".
  private func opensWithNo(_ text: TokenizedText, _ range: Range<Int>, _ book: WordBook) -> Bool {
    guard let first = text.places(in: range).first, book.tokens[Int(text.tokens[first])].isNo else {
      return false
    }
    let end = Int(text.ends[first])
    return end >= range.upperBound
      || [0x2C, 0x2E, 0x21, 0x3B, 0x2D, 0xE2].contains(text.bytes[end])
  }

  /// Whether an answer to a leading question adds nothing: fewer than two words of its own.
  private func isEcho(
    _ reading: SentenceReader.Reading, _ question: Candidate.Question, _ book: inout WordBook
  ) -> Bool {
    let asked = Set(book.words(in: question.text).map { book.words[Int($0)].stem })
    return Set(reading.content).subtracting(asked).count < 2
  }
}

/// The candidates of a corpus, with their words as numbers in the order of the words' spelling.
///
/// Content words are numbered by spelling, so that sums over sorted words have one order whatever
/// threads read the texts.
struct CandidateList: Sendable {
  var candidates: [Candidate] = []
  /// Numbers of content words (stems), sorted, each once per candidate.
  private(set) var content: [UInt32] = []
  /// Numbers of the words of spoken forms; empty in a corpus of letters only.
  private(set) var spoken: [UInt32] = []
  private(set) var questions: [Candidate.Question] = []
  private(set) var askedTexts: [String] = []
  /// How many different content words there are.
  private(set) var contentWords = 0
  /// How many different words spoken forms have.
  private(set) var spokenWords = 0

  /// Puts together what was read in parts, in their order.
  init(_ parts: inout [ConversationWalk]) {
    let contentNumbers = Self.ranks(parts.map(\.book.stemTexts))
    contentWords = contentNumbers.count
    let hasForms = parts.contains { !$0.spoken.isEmpty }
    let spokenNumbers = hasForms ? Self.ranks(parts.map(\.book.wordTexts)) : (maps: [], count: 0)
    spokenWords = spokenNumbers.count
    candidates.reserveCapacity(parts.reduce(0) { $0 + $1.candidates.count })
    content.reserveCapacity(parts.reduce(0) { $0 + $1.content.count })
    spoken.reserveCapacity(parts.reduce(0) { $0 + $1.spoken.count })
    var answers: Int32 = 0
    for number in parts.indices {
      append(
        parts[number], answers: answers, stems: contentNumbers.maps[number],
        words: hasForms ? spokenNumbers.maps[number] : [])
      answers += parts[number].answers
      // What was taken over is let go at once: a million tickets must not lie in memory twice.
      parts[number].release()
    }
  }

  private mutating func append(
    _ part: ConversationWalk, answers: Int32, stems: [UInt32], words: [UInt32]
  ) {
    let firstQuestion = Int32(questions.count)
    let firstAsked = Int32(askedTexts.count)
    questions += part.questions
    askedTexts += part.askedTexts
    var scratch: [UInt32] = []
    for var candidate in part.candidates {
      scratch.removeAll(keepingCapacity: true)
      for place in candidate.content { scratch.append(stems[Int(part.content[Int(place)])]) }
      scratch.sort()
      let start = Int32(content.count)
      for (place, word) in scratch.enumerated() where place == 0 || scratch[place - 1] != word {
        content.append(word)
      }
      candidate.content = start..<Int32(content.count)
      let first = Int32(spoken.count)
      for place in candidate.spoken { spoken.append(words[Int(part.spoken[Int(place)])]) }
      candidate.spoken = first..<Int32(spoken.count)
      if candidate.question >= 0 { candidate.question += firstQuestion }
      if candidate.asked >= 0 { candidate.asked += firstAsked }
      candidate.answer += answers
      candidates.append(candidate)
    }
  }

  /// For each book the rank of each of its texts among all, by spelling.
  private static func ranks(_ books: [[String]]) -> (maps: [[UInt32]], count: Int) {
    guard books.count > 1 else { return ranks(of: books.first ?? []) }
    var numbers: [String: UInt32] = [:]
    var texts: [String] = []
    let local = books.map { book in
      book.map { text -> UInt32 in
        if let known = numbers[text] { return known }
        numbers[text] = UInt32(texts.count)
        texts.append(text)
        return UInt32(texts.count - 1)
      }
    }
    let (maps, count) = ranks(of: texts)
    return (local.map { $0.map { maps[0][Int($0)] } }, count)
  }

  private static func ranks(of texts: [String]) -> (maps: [[UInt32]], count: Int) {
    var ranks = [UInt32](repeating: 0, count: texts.count)
    for (rank, place) in texts.indices.sorted(by: { texts[$0] < texts[$1] }).enumerated() {
      ranks[place] = UInt32(rank)
    }
    return ([ranks], texts.count)
  }

  /// The question in force for a candidate.
  func question(_ candidate: Candidate) -> Candidate.Question? {
    candidate.question >= 0 ? questions[Int(candidate.question)] : nil
  }

  /// The different content words of a candidate, in order.
  func words(_ candidate: Candidate) -> ArraySlice<UInt32> {
    content[Int(candidate.content.lowerBound)..<Int(candidate.content.upperBound)]
  }

  /// Gives the answers to questions of no known wording the kinds that were learnt for their words.
  mutating func teach(_ learnt: [String: Candidate.Question]) {
    var numbers: [String: Int32] = [:]
    for text in learnt.keys.sorted() {
      guard let question = learnt[text] else { continue }
      numbers[text] = Int32(questions.count)
      questions.append(question)
    }
    let known = askedTexts.map { numbers[$0] ?? -1 }
    for place in candidates.indices where candidates[place].asked >= 0 {
      let number = known[Int(candidates[place].asked)]
      if number >= 0 { candidates[place].question = number }
    }
  }
}

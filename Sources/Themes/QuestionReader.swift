package import EvidenceModel
import TextAnalysis

/// What a turn of the one who asks, or a survey column's title, does to the answers that follow.
package struct QuestionReading: Sendable, Hashable {
  /// What the turn does.
  package enum Role: Sendable, Hashable {
    /// Asks for a kind.
    case asks
    /// Suggests its own answer: only an answer that affirms and adds words of its own counts.
    case leads
    /// Keeps the question that is in force ("Tell me more", "Mm-hm").
    case follows
    /// Ends the question in force: small talk, consent, another topic.
    case ends
  }

  package let role: Role
  /// The kind asked for; nil for `follows`, `ends`, and for a leading question of no known kind.
  package let kind: StatementKind?
  /// From 0 to 1: how plainly the wording asks for the kind; 0 without a kind.
  package let strength: Double
  /// Further kinds that the same sentence or turn asks for, the plainer first.
  package let others: [StatementKind]

  package init(
    role: Role, kind: StatementKind? = nil, strength: Double = 0, others: [StatementKind] = []
  ) {
    self.role = role
    self.kind = kind
    self.strength = strength
    self.others = others
  }
}

/// Reads from a question what kind of statement its answer makes.
///
/// A grammar of weighted phrases over plain words knows the usual wordings of switch interviews, buying
/// insight, usability and churn interviews, requests ("Walk me through ...") and survey titles in the
/// first, second or third person, in English; for the other languages of ``ListeningLanguage`` there is a
/// shorter grammar without leading questions and idioms. A question in any other language ends the
/// question in force.
package struct QuestionReader: Sendable {
  package init() {}

  /// Reads a turn of the one who asks.
  ///
  /// The last sentence that asks for a kind decides. A turn without one that only acknowledges or asks
  /// on is a follow-up; small talk, consent, closing words and questions of no known kind end the
  /// question in force.
  package func read(_ text: String) -> QuestionReading {
    let bytes = Array(text.utf8)
    let ranges = SentenceSplitter().sentences(in: text)
    let other = listening(to: text)
    let readings = ranges.map { range in
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      return other.map { readSentence(sentence, in: $0) } ?? readSentence(sentence)
    }
    guard !readings.isEmpty else { return QuestionReading(role: .follows) }
    if let asking = readings.last(where: { $0.kind != nil || $0.role == .leads }) {
      if asking.role == .leads, asking.kind == nil,
        let kind = readings.last(where: { $0.kind != nil })
      {
        return QuestionReading(role: .leads, kind: kind.kind, strength: kind.strength)
      }
      return asking
    }
    return QuestionReading(role: readings.contains { $0.role == .ends } ? .ends : .follows)
  }

  /// The grammar of the language that a question is in; where its words are too few to tell, that of
  /// the one language whose grammar knows it, unless English does.
  private func listening(to text: String) -> ListeningLanguage? {
    let language = Language(guessing: text)
    guard language == .other else { return ListeningLanguage.of(language) }
    guard bestKind(WordNormalizer().words(in: text)) == nil else { return nil }
    let known = Language.allCases.compactMap(ListeningLanguage.of).filter { grammar in
      !grammar.questions.matches(in: grammar.words(in: text)).isEmpty
    }
    return known.count == 1 ? known[0] : nil
  }

  /// Reads a survey column's title: as ``read(_:)``, but a title is never a follow-up.
  package func read(title: String) -> QuestionReading {
    let reading = read(title)
    return reading.kind == nil ? QuestionReading(role: .ends) : reading
  }

  /// Reads a sentence of who asks in a language other than English.
  private func readSentence(
    _ text: String, in language: ListeningLanguage
  ) -> QuestionReading {
    let words = language.words(in: text)
    guard !words.isEmpty else { return QuestionReading(role: .follows) }
    let matches = language.questions.matches(in: words)
    let best = StatementKind.allCases.compactMap { kind -> (StatementKind, Double)? in
      let scores = matches.filter { $0.topic == kind }.map(\.score)
      return scores.max().map { (kind, $0 + 0.2 * Double(min(4, scores.count - 1))) }
    }.sorted { $0.1 > $1.1 }
    let isQuestion = text.utf8.contains(UInt8(ascii: "?")) || text.contains("？")
    if let first = best.first {
      let isClear = best.count == 1 || first.1 - best[1].1 >= 0.2
      return QuestionReading(
        role: .asks, kind: first.0, strength: isClear ? 0.8 : 0.6,
        others: best.dropFirst().map(\.0))
    }
    if language.moves.matches(in: words).contains(where: { $0.topic == .followUp }) {
      return QuestionReading(role: .follows)
    }
    return QuestionReading(role: isQuestion && words.count > 4 ? .ends : .follows)
  }

  private func readSentence(_ text: String) -> QuestionReading {
    let words = WordNormalizer().words(in: text)
    guard !words.isEmpty else { return QuestionReading(role: .follows) }
    let isQuestion = text.utf8.contains(UInt8(ascii: "?"))
    let moves = TalkCues.asking.matches(in: words)
    let kind = bestKind(words)
    let small = moves.filter { $0.topic == .smallTalk }.map(\.score).max() ?? 0
    let follow = moves.filter { $0.topic == .followUp }.map(\.score).max() ?? 0
    if let kind, kind.score >= small, kind.score >= follow || words.count > 6 {
      if isLeading(words, moves, isQuestion: isQuestion) {
        return QuestionReading(
          role: .leads, kind: kind.kind, strength: kind.strength * 0.9, others: kind.others)
      }
      return QuestionReading(
        role: .asks, kind: kind.kind, strength: kind.strength, others: kind.others)
    }
    if moves.contains(where: { $0.topic == .leading }),
      isLeading(words, moves, isQuestion: isQuestion), isQuestion, small == 0
    {
      return QuestionReading(role: .leads)
    }
    if small > 0, small >= follow { return QuestionReading(role: .ends) }
    if follow > 0 { return QuestionReading(role: .follows) }
    if isQuestion, isLeading(words, moves, isQuestion: true) {
      return QuestionReading(role: .leads)
    }
    return QuestionReading(role: isQuestion && asksAnew(words) ? .ends : .follows)
  }

  /// Whether a question of no known kind opens a matter of its own: more than four words, or a word that
  /// asks with something to ask about ("What kicked in?"); "And then?" and "In March?" only ask on.
  private func asksAnew(_ words: [String]) -> Bool {
    guard words.count <= 4 else { return true }
    let asks: Set<String> = ["what", "which", "who", "whose", "where", "why", "when", "how"]
    guard let first = words.first(where: { !Self.openers.contains($0) }), asks.contains(first)
    else { return false }
    return words.contains { word in
      !StopWords.english.contains(word) && !MetaWords.stems.contains(EnglishStemmer().stem(word))
    }
  }

  /// The kind whose patterns fit best; its strength falls when another kind fits as well.
  private func bestKind(_ words: [String]) -> (
    kind: StatementKind, score: Double, strength: Double, others: [StatementKind]
  )? {
    var scores: [StatementKind: (best: Double, weight: Double, places: Set<Range<Int>>)] = [:]
    for match in QuestionCues.english.matches(in: words) {
      var entry = scores[match.topic] ?? (0, 0, [])
      entry.best = max(entry.best, match.score)
      entry.weight = max(entry.weight, match.weight)
      entry.places.insert(match.words)
      scores[match.topic] = entry
    }
    let ranked = StatementKind.allCases.compactMap { kind in
      scores[kind].map { (kind, $0.best + 0.2 * Double(min(4, $0.places.count - 1)), $0.weight) }
    }.sorted { $0.1 > $1.1 }
    guard let first = ranked.first, first.1 >= 2 else { return nil }
    let margin = ranked.count > 1 ? first.1 - ranked[1].1 : 2
    let plain = first.2 >= 3 && first.1 >= 2.8 ? 0.95 : first.1 >= 2.4 ? 0.75 : 0.5
    let others = ranked.dropFirst().filter { $0.1 >= 2.5 }.map(\.0)
    let strength = margin < 0.2 ? plain * 0.75 : margin < 0.5 ? plain * 0.9 : plain
    return (first.0, first.1, strength, others)
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "have", "has", "had", "would", "could",
    "should",
    "can", "will",
  ]
  private static let openers: Set<String> = [
    "so", "and", "but", "then", "ok", "okay", "well", "now",
  ]
  /// Words that leave the answer open.
  private static let open: Set<String> = [
    "any", "anything", "anyone", "anybody", "anywhere", "else", "other", "others", "what", "which",
    "who", "whom", "whose", "how", "when", "where", "why", "or", "something", "someone", "somebody",
    "certain", "particular", "specific", "ever",
  ]

  /// Whether the sentence suggests an answer: a yes-or-no question about one thing, or a claim with a
  /// tag ("right?").
  private func isLeading(
    _ words: [String], _ moves: [CueGrammar<TalkMove>.Match], isQuestion: Bool
  ) -> Bool {
    if moves.contains(where: { $0.topic == .openRequest }) { return false }
    let start = words.firstIndex { !Self.openers.contains($0) } ?? 0
    let isOpen = words[start...].contains { Self.open.contains($0) }
    if isOpen { return false }
    if moves.contains(where: { $0.topic == .leading }) { return isQuestion || start > 0 }
    return isQuestion && Self.auxiliaries.contains(words[start])
  }
}

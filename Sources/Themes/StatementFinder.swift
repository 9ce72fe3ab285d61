package import EvidenceModel
import TextAnalysis

/// The statements of a corpus and what was set aside.
package struct StatementResult: Sendable {
  /// In the order of the passages and of the sentences in them.
  package let statements: [Statement]
  /// How many sentences (for those who are no customers: passages) were set aside, and why.
  package let asideCounts: [Aside: Int]
  package let findings: [Finding]
}

/// Finds statements in customers' words and says what each is about.
///
/// In an answer the question says the kind, followed through follow-ups; elsewhere the words must say it.
/// Only the customer's own words count. Greetings, signatures, requests, non-answers, denials, small talk
/// and sentences without content are set aside; of an answer the one or two sentences stay that carry it.
/// What stays unclear gets a confidence below 0.5 or is set aside as unfiled: abstaining beats guessing.
package struct StatementFinder: Sendable {
  /// How strict the finder is.
  package struct Options: Sendable, Hashable {
    /// How many sentences of one answer may become statements; at least 1.
    package var sentencesPerAnswer = 4
    /// Score from 0 to 1 that the best sentence of an answer must reach.
    package var minimumScore = 0.26
    /// Share of the best sentence's score that a second one must reach.
    package var secondShare = 0.5
    /// Share of sentences above which pets, hobbies and the like are the business itself.
    package var triviaShare = 0.03
    /// Strings from the company's own data, whose words mark a sentence as being about the business.
    ///
    /// Products, categories, events, ticket subjects and tags, survey titles.
    package var domainTerms: [String] = []

    package init() {}
  }

  private let options: Options
  private let rules = AsideRules()

  package init(_ options: Options = Options()) { self.options = options }

  /// Finds the statements of all passages.
  ///
  /// - Parameter passages: Of any number of conversations; those of one conversation in their order.
  ///   Give the whole corpus at once: recurring small talk shows only across people.
  /// - Returns: Statements with byte offsets into each passage's text.
  package func statements(in passages: [Passage]) -> StatementResult {
    var walk = ConversationWalk(domain: DomainVocabulary(options.domainTerms).stems)
    for conversation in conversations(passages) { walk.walk(conversation) }
    let (candidates, knowledge, transfer) = taught(walk.candidates)
    var asides = walk.asides
    var chosen: [(candidate: Candidate, coding: StatementCoder.Coding)] = []
    var start = 0
    while start < candidates.count {
      var end = start
      while end < candidates.count, candidates[end].answer == candidates[start].answer { end += 1 }
      let coder = StatementCoder(knowledge: knowledge, transfer: transfer)
      chosen += choose(start..<end, candidates, passages, coder, &asides)
      start = end
    }
    let statements = chosen.sorted {
      ($0.candidate.passage, $0.candidate.bytes.lowerBound)
        < ($1.candidate.passage, $1.candidate.bytes.lowerBound)
    }.map { statement($0.candidate, $0.coding, passages[$0.candidate.passage]) }
    return StatementResult(
      statements: statements, asideCounts: asides, findings: findings(walk, passages.count))
  }

  /// The candidates with the kinds of questions that only the corpus could teach, what is known of
  /// them, and what they teach about each other.
  private func taught(
    _ candidates: [Candidate]
  ) -> (candidates: [Candidate], knowledge: CorpusKnowledge, transfer: KindTransfer) {
    let before = CorpusKnowledge(candidates, triviaShare: options.triviaShare)
    let transfer = KindTransfer(candidates, knowledge: before)
    let learnt = transfer.learntQuestions(recurring: before.isRecurring)
    guard !learnt.isEmpty else { return (candidates, before, transfer) }
    let asked = candidates.map { candidate in
      var candidate = candidate
      if let words = candidate.asked, let kind = learnt[words] {
        candidate.question = Candidate.Question(
          kind: kind, strength: Self.learntStrength, text: words, others: [], isLeading: false)
      }
      return candidate
    }
    let after = CorpusKnowledge(asked, triviaShare: options.triviaShare)
    return (asked, after, KindTransfer(asked, knowledge: after))
  }

  /// How surely a question asks for a kind that its answers taught.
  private static let learntStrength = 0.7

  private func conversations(_ passages: [Passage]) -> [[(number: Int, passage: Passage)]] {
    var order: [String] = []
    var groups: [String: [(number: Int, passage: Passage)]] = [:]
    for (number, passage) in passages.enumerated() {
      let key = passage.source.rawValue + "\u{0}" + passage.conversation
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append((number, passage))
    }
    return order.compactMap { groups[$0] }
  }

  private func choose(
    _ places: Range<Int>, _ candidates: [Candidate], _ passages: [Passage],
    _ coder: StatementCoder, _ asides: inout [Aside: Int]
  ) -> [(candidate: Candidate, coding: StatementCoder.Coding)] {
    var filed: [(candidate: Candidate, coding: StatementCoder.Coding)] = []
    let knowledge = coder.knowledge
    let hasFull = candidates[places].contains { !$0.isLabel }
    for place in places {
      let candidate = candidates[place]
      if let aside = corpusAside(candidate, place, knowledge, hasFull: hasFull) {
        asides[aside, default: 0] += 1
      } else if let coding = coder.coding(candidate, at: place, passages[candidate.passage]) {
        filed.append((candidate, coding))
      } else {
        asides[.unfiled, default: 0] += 1
      }
    }
    let isAnswer = candidates[places.lowerBound].question != nil
    let ranked = filed.sorted {
      ($0.coding.score, -$0.candidate.position) > ($1.coding.score, -$1.candidate.position)
    }
    guard let best = ranked.first else { return [] }
    var kept: [(candidate: Candidate, coding: StatementCoder.Coding)] = []
    for (rank, entry) in ranked.enumerated() {
      let limit = isAnswer ? options.sentencesPerAnswer : options.sentencesPerAnswer + 1
      // The only sentence of an answer that has a topic needs less.
      let minimum =
        filed.count == 1 && entry.candidate.matters > 0
        ? 0.6 * options.minimumScore : options.minimumScore
      let isEnough =
        entry.coding.score >= minimum
        && (rank == 0 || !isAnswer || entry.coding.score >= options.secondShare * best.coding.score)
      if isOwnHabit(entry.candidate, knowledge) || (rank < limit && isEnough) {
        kept.append(entry)
      } else {
        asides[.weaker, default: 0] += 1
      }
    }
    return kept
  }

  private func corpusAside(
    _ candidate: Candidate, _ place: Int, _ knowledge: CorpusKnowledge, hasFull: Bool
  ) -> Aside? {
    if candidate.isLabel, hasFull { return .label }
    if knowledge.isRecurring(place), !isOwnHabit(candidate, knowledge) { return .recurring }
    let specificity = knowledge.specificity(candidate)
    if knowledge.isTrivial(candidate), candidate.concepts.count <= 3, specificity < 0.5 {
      let cue = candidate.question.map { candidate.cue($0.kind) } ?? candidate.bestCue?.weight ?? 0
      if cue < 3 { return .trivia }
    }
    return rules.isContentless(candidate, specificity: specificity) ? .contentless : nil
  }

  /// Whether the sentence tells an own, standing way of doing it: it is kept to be tested against what
  /// the person does.
  private func isOwnHabit(_ candidate: Candidate, _ knowledge: CorpusKnowledge) -> Bool {
    candidate.cue(.habit) >= StatementCoder.ownHabit
      && knowledge.matter(candidate) > 0
  }

  private func statement(
    _ candidate: Candidate, _ coding: StatementCoder.Coding, _ passage: Passage
  ) -> Statement {
    Statement(
      source: passage.source, sourceKind: passage.sourceKind, record: passage.record,
      column: passage.column, locator: passage.locator, start: candidate.bytes.lowerBound,
      end: candidate.bytes.upperBound, quote: candidate.quote, core: candidate.core,
      kind: coding.kind, basis: coding.basis, person: passage.person, speaker: passage.speaker,
      date: passage.date, question: candidate.question?.text ?? passage.question,
      confidence: coding.confidence, conversation: passage.conversation)
  }

  private func findings(_ walk: ConversationWalk, _ passages: Int) -> [Finding] {
    var result: [Finding] = []
    if walk.foreignPassages > 0 {
      result.append(
        Finding(
          "language_without_cues", level: .info,
          message: "\(walk.foreignPassages) passages are in a language without cue lists.",
          remedy:
            "Cues are there for English, German, Spanish, French, Portuguese and Japanese; file the others by hand.",
          have: walk.foreignPassages))
    }
    if walk.unknownSpeakers > 0 {
      result.append(
        Finding(
          "speakers_unknown",
          message: "\(walk.unknownSpeakers) passages do not say who speaks and were left out.",
          remedy: "Import a transcript with speaker names.", have: walk.unknownSpeakers))
    }
    return result
  }
}

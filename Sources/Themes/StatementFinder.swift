package import EvidenceModel
import Statistics
import TextAnalysis

/// The statements of a corpus and what was set aside.
package struct StatementResult: Sendable {
  /// In the order of the passages and of the sentences in them.
  package let statements: [Statement]
  /// How many sentences (for those who are no customers: passages) were set aside, and why.
  package let asideCounts: [Aside: Int]
  package let findings: [Finding]
  /// For each passage the one by the same writer that it is a near copy of, or -1: copies are set aside, not
  /// deleted.
  package let originals: [Int32]
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
    /// How many threads read; the result is the same for any number.
    package var threads = IndependentTasks.processorCount

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
    let talks = ConversationOrder(passages)
    let copies = LetterCopies(passages, voices: talks.voices, threads: max(1, options.threads))
    var walks = walks(passages, talks, copies)
    var list = CandidateList(&walks)
    var asides = AsideCounts()
    for walk in walks { asides += walk.asides }
    var knowledge = CorpusKnowledge(list, triviaShare: options.triviaShare)
    var transfer = KindTransfer(list, knowledge: knowledge)
    let learnt = transfer.learntQuestions(recurring: knowledge.isRecurring)
    if !learnt.isEmpty {
      list.teach(
        learnt.reduce(into: [:]) { result, entry in
          result[entry.key] = Candidate.Question(
            kind: entry.value, strength: Self.learntStrength, text: entry.key, others: [],
            isLeading: false)
        })
      knowledge = CorpusKnowledge(list, triviaShare: options.triviaShare)
      transfer = KindTransfer(list, knowledge: knowledge)
    }
    let coder = StatementCoder(list: list, knowledge: knowledge, transfer: transfer)
    var parts = coded(coder, passages)
    for part in parts { asides += part.asides }
    let foreign = walks.reduce(0) { $0 + $1.foreignPassages }
    let unknown = walks.reduce(0) { $0 + $1.unknownSpeakers }
    return StatementResult(
      statements: Self.ordered(&parts), asideCounts: asides.occurring,
      findings: findings(foreign: foreign, unknownSpeakers: unknown), originals: copies.originals)
  }

  /// Reads the conversations on several threads, each a run of neighbours.
  private func walks(
    _ passages: [Passage], _ talks: ConversationOrder, _ copies: LetterCopies
  ) -> [ConversationWalk] {
    let domain = DomainVocabulary(options.domainTerms).stems
    let keepsForms = passages.contains { $0.sourceKind == .interview || $0.question != nil }
    let threads = max(1, options.threads)
    let parts = threads == 1 ? 1 : min(threads * 8, max(1, talks.count / 64))
    return IndependentTasks.map(count: max(1, parts), threads: threads, state: {}) { _, part in
      var walk = ConversationWalk(domain: domain, keepsForms: keepsForms)
      for number in (talks.count * part / parts)..<(talks.count * (part + 1) / parts) {
        walk.walk(talks[number], of: passages, voices: talks.voices, copies: copies)
      }
      return walk
    }
  }

  /// What one thread files.
  private struct Part {
    var statements: [Statement] = []
    /// Passage and first byte of each statement.
    var places: [UInt64] = []
    var asides = AsideCounts()
  }

  /// Files the candidates on several threads, each a run of whole answers.
  private func coded(_ coder: StatementCoder, _ passages: [Passage]) -> [Part] {
    let candidates = coder.list.candidates
    let threads = max(1, options.threads)
    let parts = threads == 1 ? 1 : min(threads * 8, max(1, candidates.count / 256))
    func border(_ part: Int) -> Int {
      var place = candidates.count * part / parts
      while place > 0, place < candidates.count,
        candidates[place].answer == candidates[place - 1].answer
      {
        place += 1
      }
      return place
    }
    return IndependentTasks.map(count: max(1, parts), threads: threads, state: {}) { _, number in
      var part = Part()
      var scratch = KindTransfer.Scratch(coder.transfer)
      var book = WordBook()
      var start = border(number)
      let last = border(number + 1)
      while start < last {
        var end = start
        while end < candidates.count, candidates[end].answer == candidates[start].answer {
          end += 1
        }
        for entry in choose(start..<end, coder, passages, &scratch, &part.asides) {
          let candidate = candidates[entry.place]
          part.places.append(UInt64(candidate.passage) << 32 | UInt64(candidate.start))
          part.statements.append(
            statement(
              candidate, coder.list.question(candidate), entry.coding,
              passages[Int(candidate.passage)], &book))
        }
        start = end
      }
      return part
    }
  }

  /// How surely a question asks for a kind that its answers taught.
  private static let learntStrength = 0.7

  /// The statements of all parts by passage and place.
  private static func ordered(_ parts: inout [Part]) -> [Statement] {
    let places = parts.flatMap(\.places)
    var statements: [Statement] = []
    statements.reserveCapacity(places.count)
    for number in parts.indices {
      statements += parts[number].statements
      parts[number] = Part()
    }
    if zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }) { return statements }
    return places.indices.sorted { places[$0] < places[$1] }.map { statements[$0] }
  }

  /// A candidate that is filed.
  private typealias Filed = (place: Int, coding: StatementCoder.Coding)

  private func choose(
    _ places: Range<Int>, _ coder: StatementCoder, _ passages: [Passage],
    _ scratch: inout KindTransfer.Scratch, _ asides: inout AsideCounts
  ) -> [Filed] {
    let candidates = coder.list.candidates
    var filed: [Filed] = []
    let hasFull = candidates[places].contains { !$0.isLabel }
    for place in places {
      let candidate = candidates[place]
      if let aside = corpusAside(place, coder, hasFull: hasFull) {
        asides.add(aside)
      } else if let coding = coder.coding(
        at: place, passages[Int(candidate.passage)], &scratch)
      {
        filed.append((place, coding))
      } else {
        asides.add(.unfiled)
      }
    }
    let isAnswer = candidates[places.lowerBound].question >= 0
    let ranked = filed.sorted {
      ($0.coding.score, -candidates[$0.place].position)
        > ($1.coding.score, -candidates[$1.place].position)
    }
    guard let best = ranked.first else { return [] }
    var kept: [Filed] = []
    for (rank, entry) in ranked.enumerated() {
      let candidate = candidates[entry.place]
      let limit = isAnswer ? options.sentencesPerAnswer : options.sentencesPerAnswer + 1
      // The only sentence of an answer that has a topic needs less.
      let minimum =
        filed.count == 1 && candidate.matters > 0
        ? 0.6 * options.minimumScore : options.minimumScore
      let isEnough =
        entry.coding.score >= minimum
        && (rank == 0 || !isAnswer || entry.coding.score >= options.secondShare * best.coding.score)
      if isOwnHabit(candidate, coder) || (rank < limit && isEnough) {
        kept.append(entry)
      } else {
        asides.add(.weaker)
      }
    }
    return kept.sorted { $0.place < $1.place }
  }

  private func corpusAside(_ place: Int, _ coder: StatementCoder, hasFull: Bool) -> Aside? {
    let candidate = coder.list.candidates[place]
    let knowledge = coder.knowledge
    if candidate.isLabel, hasFull { return .label }
    if knowledge.isRecurring(place), !isOwnHabit(candidate, coder) { return .recurring }
    let specificity = knowledge.specificity(candidate, coder.list)
    let question = coder.list.question(candidate)
    if candidate.conceptCount <= 3, specificity < 0.5, knowledge.isTrivial(candidate) {
      let cue = question.map { candidate.cue($0.kind) } ?? candidate.bestCue?.weight ?? 0
      if cue < 3 { return .trivia }
    }
    return rules.isContentless(candidate, question, specificity: specificity) ? .contentless : nil
  }

  /// Whether the sentence tells an own, standing way of doing it: it is kept to be tested against what
  /// the person does.
  private func isOwnHabit(_ candidate: Candidate, _ coder: StatementCoder) -> Bool {
    candidate.cue(.habit) >= StatementCoder.ownHabit
      && coder.knowledge.matter(candidate, coder.list) > 0
  }

  private func statement(
    _ candidate: Candidate, _ question: Candidate.Question?, _ coding: StatementCoder.Coding,
    _ passage: Passage, _ book: inout WordBook
  ) -> Statement {
    let utf8 = passage.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(candidate.start))
    let end = utf8.index(start, offsetBy: Int(candidate.end - candidate.start))
    let quote = String(decoding: utf8[start..<end], as: UTF8.self)
    let core = candidate.hasOwnCore ? CoreText().core(of: quote, &book) : quote
    return Statement(
      source: passage.source, sourceKind: passage.sourceKind, record: passage.record,
      column: passage.column, locator: passage.locator, start: Int(candidate.start),
      end: Int(candidate.end), quote: quote, core: core, kind: coding.kind, basis: coding.basis,
      person: passage.person, speaker: passage.speaker, date: passage.date,
      question: question?.text ?? passage.question, confidence: coding.confidence,
      conversation: passage.conversation)
  }

  private func findings(foreign: Int, unknownSpeakers: Int) -> [Finding] {
    var result: [Finding] = []
    if foreign > 0 {
      result.append(
        Finding(
          "language_without_cues", level: .info,
          message: "\(foreign) passages are in a language without cue lists.",
          remedy:
            "Cues are there for English, German, Spanish, French, Portuguese and Japanese; file the others by hand.",
          have: foreign))
    }
    if unknownSpeakers > 0 {
      result.append(
        Finding(
          "speakers_unknown",
          message: "\(unknownSpeakers) passages do not say who speaks and were left out.",
          remedy: "Import a transcript with speaker names.", have: unknownSpeakers))
    }
    return result
  }
}

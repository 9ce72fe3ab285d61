import EvidenceModel

/// A customer's sentence that may become a statement.
///
/// Small, because there may be millions: words are numbers that a ``CandidateList`` holds, texts stay in
/// their passages.
struct Candidate: Sendable {
  /// The question in force when it was said.
  struct Question: Sendable {
    let kind: StatementKind
    let strength: Double
    let text: String
    /// Further kinds that the question asks for, or that its answers often are.
    let others: [StatementKind]
    /// The question suggested its answer.
    let isLeading: Bool
  }

  /// Yes-or-no facts.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// Only puts a name on something.
    static let label = Marks(rawValue: 1)
    /// Its language has a lexicon of concepts.
    static let lexicon = Marks(rawValue: 2)
    /// Stands in a ticket, an open answer, a review or a note.
    static let written = Marks(rawValue: 4)
    /// Has a core that is not the sentence as it stands.
    static let core = Marks(rawValue: 8)
  }

  let passage: Int32
  let start: Int32
  let end: Int32
  /// Hash of the sentence's bytes, for telling the same sentences.
  let quoteHash: UInt64
  /// How many plain words the core has.
  let wordCount: Int32
  /// How many words of the core say something: no stop words, no talk about talk.
  let contentCount: Int32
  /// The different content words and, where forms are compared, the plain words of the core, in the list.
  var content: Range<Int32>
  var spoken: Range<Int32>
  /// How many concepts it touches.
  let conceptCount: UInt8
  /// How many different words of the company's own vocabulary it has.
  let domain: UInt8
  /// How many words set a scene: meals, weather, household, time of day.
  let scene: UInt8
  /// Bit for each group of ``Trivia``.
  let trivia: UInt8
  let marks: Marks
  let moves: TalkMoves
  /// Number of its question in the list; -1 for none.
  var question: Int32
  /// Number of the words of the question in force when its wording tells no kind; -1 for none.
  var asked: Int32
  /// Number of the answer it belongs to: a turn after a question.
  var answer: Int32
  /// Its place among the sentences of that answer, from 0.
  let position: Int32
  /// Who says it, for counting: the person, else the conversation.
  let voice: Int32
  /// The strongest cue per kind.
  let cues: CueStrengths

  var bytes: Range<Int> { Int(start)..<Int(end) }
  var isLabel: Bool { marks.contains(.label) }
  var isWritten: Bool { marks.contains(.written) }
  var hasOwnCore: Bool { marks.contains(.core) }

  /// How many matters it touches: concepts, or half its content words where there is no lexicon.
  var matters: Int {
    marks.contains(.lexicon) ? Int(conceptCount) : min(2, Int(contentCount) / 2)
  }

  /// The strongest cue of the kind, 0 to 3.
  func cue(_ kind: StatementKind) -> Double { cues[kind] }

  /// The kind with the strongest cue; the earlier in ``priority`` of equals.
  var bestCue: (kind: StatementKind, weight: Double)? {
    var best: (kind: StatementKind, weight: Double)?
    for kind in Self.priority {
      let weight = cues[kind]
      if weight > (best?.weight ?? 0) { best = (kind, weight) }
    }
    return best
  }

  /// Which kind wins between cues of equal strength: the more telling one first.
  private static let priority: [StatementKind] = [
    .leave, .objection, .influencer, .channel, .constraint, .trigger, .habit, .criterion, .success,
    .goal, .pull, .pain,
  ]
}

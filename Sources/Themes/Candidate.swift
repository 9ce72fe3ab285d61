import EvidenceModel
import TextAnalysis

/// A customer's sentence that may become a statement.
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

  let passage: Int
  let bytes: Range<Int>
  let quote: String
  let core: String
  /// Plain words of the core.
  let words: [String]
  /// Stems of the core's words that say something: no stop words, no talk about talk.
  let content: [String]
  let concepts: Set<Int>
  /// How many different words of the company's own vocabulary it has.
  let domain: Int
  /// How many words set a scene: meals, weather, household, time of day.
  let scene: Int
  /// Whether it only puts a name on something.
  let isLabel: Bool
  /// Whether its language has a lexicon of concepts.
  var hasLexicon = true
  /// Whether it stands in a ticket, an open answer, a review or a note.
  let isWritten: Bool
  var question: Question?
  /// The words of the question in force when its wording tells no kind.
  let asked: String?
  /// Number of the answer it belongs to: a turn after a question.
  let answer: Int
  /// Its place among the sentences of that answer, from 0.
  let position: Int
  /// The strongest cue per kind, 1 to 3.
  let cues: [StatementKind: Double]
  let moves: Set<TalkMove>
  /// Who says it, for counting: the person, else the conversation.
  let voice: String

  /// How many matters it touches: concepts, or half its content words where there is no lexicon.
  var matters: Int { hasLexicon ? concepts.count : min(2, content.count / 2) }

  /// The strongest cue of the kind, 0 to 3.
  func cue(_ kind: StatementKind) -> Double { cues[kind] ?? 0 }

  /// The kind with the strongest cue; the earlier in ``priority`` of equals.
  var bestCue: (kind: StatementKind, weight: Double)? {
    var best: (kind: StatementKind, weight: Double)?
    for kind in Self.priority {
      if let weight = cues[kind], weight > (best?.weight ?? 0) { best = (kind, weight) }
    }
    return best
  }

  /// Which kind wins between cues of equal strength: the more telling one first.
  private static let priority: [StatementKind] = [
    .leave, .objection, .influencer, .channel, .constraint, .trigger, .habit, .criterion, .success,
    .goal, .pull, .pain,
  ]
}

/// Words about talking and feeling in general, which make no topic.
enum MetaWords {
  static let stems: Set<String> = Set(
    """
    think know say tell explain mean guess question answer call hear talk word thing stuff time day way
    sort moment bit lot feel look honest remember mind sense point sure true fair fine good bad nice great
    hard right exactly interesting funny story example suppose believe understand wonder reckon admit
    mention speak describe put case reason part people person something anything nothing everything
    someone anyone nobody everybody big little small long short old new first last next week year month
    morning evening night hour minute second come see give take keep seem happen start end try ask help
    hope wish want need like love hate matter agree definite absolute complete total basic literal real
    serious personal general probable obvious certain simple whole main different important kind today
    yesterday tomorrow ago sometimes often usual already especially mostly exact crazy weird odd strange
    pretty awful horrible terrible amazing awesome wonderful best worst idea issue problem situation
    """.split(whereSeparator: \.isWhitespace).map { EnglishStemmer().stem(String($0)) })
}

import EvidenceModel

/// Sentences of customers with the kind that a person files them under, and questions with the kind that
/// they ask for.
///
/// A line is `kind: sentence`; `none` is what states nothing. Every second line is held back: the cues
/// were written while only the others were looked at.
struct SpokenSamples: Sendable {
  struct Line: Sendable {
    let kind: StatementKind?
    let text: String
  }

  let sentences: [Line]
  let questions: [Line]
  /// Longer and looser sentences that were written after the cues; no cue was changed for them.
  let later: [Line]

  init(_ sentences: String, questions: String, later: String) {
    self.sentences = Self.lines(sentences)
    self.questions = Self.lines(questions)
    self.later = Self.lines(later)
  }

  var heldBack: [Line] { sentences.enumerated().filter { $0.offset % 2 == 1 }.map(\.element) }
  var lookedAt: [Line] { sentences.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) }

  private static func lines(_ text: String) -> [Line] {
    text.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return Line(
        kind: StatementKind(rawValue: String(line[..<colon])),
        text: String(line[colon...].dropFirst(2)))
    }
  }
}

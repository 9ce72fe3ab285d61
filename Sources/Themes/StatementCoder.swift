import EvidenceModel

/// Says what a candidate is filed under and how much it carries its answer.
struct StatementCoder {
  /// What a candidate is filed under.
  struct Coding {
    let kind: StatementKind
    let basis: Statement.Basis
    let confidence: Double
    /// From 0 to 1: how much the sentence says.
    let score: Double
  }

  let list: CandidateList
  let knowledge: CorpusKnowledge
  let transfer: KindTransfer

  /// Kinds that answers to a question of another kind often are.
  private static let near: [StatementKind: [StatementKind]] = [
    .trigger: [.channel, .influencer], .goal: [.success, .trigger], .influencer: [.channel],
    .channel: [.influencer],
    .success: [.goal], .pull: [.habit], .habit: [.influencer, .constraint],
  ]
  /// Kinds whose plainest wording holds against any question.
  private static let plain: [StatementKind] = [.leave]
  /// The weight of a cue that a person speaks of an own, standing way of doing it.
  static let ownHabit = 3.5

  /// What the candidate at a place is filed under; nil when neither question nor words say.
  func coding(
    at place: Int, _ passage: Passage, _ scratch: inout KindTransfer.Scratch
  ) -> Coding? {
    let candidate = list.candidates[place]
    let alike = transfer.alike(place, &scratch)
    guard let question = list.question(candidate) else {
      // What others answered in the same words outweighs a cue of single words.
      let twin = transfer.vote(place, alike, above: KindTransfer.twin)
      return twin.map { likenessCoding($0, candidate) } ?? cueCoding(candidate, passage)
        ?? transfer.vote(place, alike).map { likenessCoding($0, candidate) }
    }
    let kind = transfer.settled(place, kind: kind(of: candidate, question), alike)
    return answerCoding(candidate, kind, question)
  }

  /// Filed like what others say in nearly the same words.
  private func likenessCoding(_ vote: KindTransfer.Vote, _ candidate: Candidate) -> Coding {
    Coding(
      kind: vote.kind, basis: .cue, confidence: (0.5 + 0.2 * vote.likeness) * doubt(candidate),
      score: 0.3 + 0.4 * vote.likeness)
  }

  private func answerCoding(
    _ candidate: Candidate, _ kind: StatementKind, _ question: Candidate.Question
  ) -> Coding {
    let cue = candidate.cue(kind)
    let score = score(candidate, cue: cue)
    guard kind == question.kind else {
      let confidence = (0.5 + 0.1 * min(1, score / 0.5)) * doubt(candidate)
      return Coding(kind: kind, basis: .cue, confidence: confidence, score: score)
    }
    var confidence = question.strength * (0.55 + 0.45 * min(1, score / 0.6))
    if cue >= 2 { confidence += 0.05 }
    if question.isLeading { confidence *= 0.8 }
    confidence *= doubt(candidate)
    return Coding(
      kind: kind, basis: cue >= 2 ? .questionAndCue : .question, confidence: min(0.99, confidence),
      score: score)
  }

  /// The question's kind unless the words plainly say another one.
  private func kind(of candidate: Candidate, _ question: Candidate.Question) -> StatementKind {
    let own = candidate.cue(question.kind)
    if candidate.cue(.habit) >= Self.ownHabit, own < 3 { return .habit }
    guard own < 2 else { return question.kind }
    let asked = question.others.filter { candidate.cue($0) >= 2 }
    if let best = asked.max(by: { candidate.cue($0) < candidate.cue($1) }) { return best }
    let near = (Self.near[question.kind] ?? []) + Self.plain
    return near.first { candidate.cue($0) >= 3 } ?? question.kind
  }

  /// How much a sentence of an answer says: topic, weight of words, cues, place, what others answered.
  private func score(_ candidate: Candidate, cue: Double) -> Double {
    let matter = min(3, knowledge.matter(candidate, list))
    var score = 0.2 * Double(min(2, candidate.matters)) / 2
    score += 0.12 * Double(matter) / 3
    score += 0.18 * Double(min(5, Int(candidate.contentCount))) / 5
    score += 0.2 * min(3, cue) / 3 + 0.06 / Double(1 + candidate.position)
    score += 0.26 * max(-1, min(1, knowledge.specificity(candidate, list) / 1.2))
    let isAbout = candidate.matters + matter
    if candidate.scene > 0, isAbout < 3 { score -= 0.08 * Double(3 - isAbout) }
    if candidate.moves.contains(.joke) { score -= 0.2 }
    if candidate.moves.contains(.hypothetical) { score -= 0.06 }
    if candidate.moves.contains(.meta) { score -= 0.1 }
    return max(0, min(1, score))
  }

  /// Kinds that single words name too easily: only the plainest cues count.
  private static let careful: Set<StatementKind> = [
    .influencer, .channel, .criterion, .trigger, .constraint, .habit, .goal, .success,
  ]

  private func cueCoding(_ candidate: Candidate, _ passage: Passage) -> Coding? {
    let isLetter = passage.sourceKind != .interview
    guard let best = isLetter ? letterCue(candidate) : candidate.bestCue, best.weight >= 2 else {
      return nil
    }
    if Self.careful.contains(best.kind), best.weight < 3 { return nil }
    guard isLetter || best.weight >= 3 else { return nil }
    let about = candidate.matters + knowledge.matter(candidate, list)
    // Talk that no question asked for must be about the business.
    let isKnown = knowledge.matter(candidate, list) > 0 || !knowledge.knowsDomain
    if !isLetter, about == 0 || (!isKnown && candidate.matters < 2) { return nil }
    let content = Double(min(4, Int(candidate.contentCount))) / 4
    let concept = Double(min(2, candidate.matters)) / 2
    var confidence = (best.weight >= 3 ? 0.55 : 0.45) + 0.1 * concept + 0.1 * content
    if candidate.matters == 0, Int(candidate.contentCount) < 2 { confidence -= 0.2 }
    if about == 0 { confidence -= 0.1 }
    confidence *= doubt(candidate)
    return Coding(
      kind: best.kind, basis: .cue, confidence: confidence,
      score: 0.4 * min(3, best.weight) / 3 + 0.3 * concept + 0.3 * content)
  }

  /// People write to complain, to threaten, or to say how they do it: these go first.
  private func letterCue(_ candidate: Candidate) -> (kind: StatementKind, weight: Double)? {
    if candidate.cue(.leave) >= 3 { return (.leave, candidate.cue(.leave)) }
    if candidate.cue(.habit) >= Self.ownHabit { return (.habit, candidate.cue(.habit)) }
    if candidate.cue(.pull) >= 3 { return (.pull, candidate.cue(.pull)) }
    if candidate.cue(.pain) >= 2 { return (.pain, candidate.cue(.pain)) }
    return candidate.bestCue
  }

  /// Less for jokes, for what might be and for talk about others.
  private func doubt(_ candidate: Candidate) -> Double {
    if candidate.moves.contains(.joke) { return 0.45 }
    return candidate.moves.contains(.hypothetical) ? 0.75 : 1
  }
}

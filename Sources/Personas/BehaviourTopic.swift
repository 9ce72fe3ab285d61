import EvidenceModel

/// Something that people say about their own behaviour and that a feature measures.
///
/// One entry per topic: to teach the contradiction finder another one, add it to `all`. Phrases are
/// ``WordPattern`` texts.
struct BehaviourTopic {
  /// How values are judged.
  enum Measure: Hashable {
    /// A share of occasions; "never" is refuted from `floor` on.
    case share(floor: Double)
    /// A count, judged against that of everybody.
    case count
    /// Days from one occasion to the next.
    case interval
  }

  /// Names of the attribute in the contract, the best first.
  let names: [String]
  /// Else an attribute whose name has one of these parts ("morning" in `orders_morning_share`).
  let parts: Set<String>
  let measure: Measure
  /// Phrases that say that the feature is high.
  let high: [WordPattern]
  /// Phrases that say that it is low.
  let low: [WordPattern]
  /// Words of which the clause needs one; empty for none.
  let verbs: Set<String>
  /// Words that make the clause about something else.
  let unless: Set<String>

  init(
    names: [String] = [], parts: String = "", measure: Measure, high: [String], low: [String],
    verbs: Set<String>, unless: String = ""
  ) {
    self.names = names
    self.parts = VerbForms.split(parts)
    self.measure = measure
    self.high = high.map(WordPattern.init)
    self.low = low.map(WordPattern.init)
    self.verbs = verbs
    self.unless = VerbForms.split(unless)
  }
}

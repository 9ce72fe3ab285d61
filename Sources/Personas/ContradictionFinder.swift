package import EvidenceModel

/// Finds where behaviour speaks against what people say about their own behaviour.
///
/// A statement such as "I never buy on offer" asserts that a feature (`discount_rate`) is low. The
/// assertion is tested against the mean of the persona's people and against the mean of those who say
/// it; when either says otherwise, the data are preferred and both sides are kept.
package struct ContradictionFinder: Sendable {
  /// What a statement claims about a feature.
  package struct Assertion: Sendable, Hashable {
    /// The attribute's name.
    package let feature: String
    package let isHigh: Bool
    /// Whether it leaves no exceptions: "never", "always", "only".
    package let isAbsolute: Bool
    /// For rhythms, the days between two occasions.
    package let days: Double?

    /// Assertions of one feature and direction make one claim.
    var subject: String { "\(feature)\(days.map { "=\($0)" } ?? (isHigh ? ">" : "<"))" }
  }

  /// What the data say.
  package struct Measurement: Sendable, Hashable {
    package let mean: Double
    package let count: Int

    package init(mean: Double, count: Int) {
      self.mean = mean
      self.count = count
    }
  }

  let attributes: [Attribute]
  private let topics: [(topic: BehaviourTopic, attribute: Int)]

  /// A finder for the features that a table has.
  package init(attributes: [Attribute]) {
    self.attributes = attributes
    topics = BehaviourTopic.all.compactMap { topic in
      Self.attribute(for: topic, in: attributes).map { (topic, $0) }
    }
  }

  private static func attribute(for topic: BehaviourTopic, in attributes: [Attribute]) -> Int? {
    for name in topic.names {
      if let index = attributes.firstIndex(where: { $0.name == name }) { return index }
    }
    return attributes.firstIndex { attribute in
      let parts = Set(attribute.name.lowercased().split { !$0.isLetter }.map(String.init))
      let counts: [Attribute.Scale] = [.count, .amount]
      let fits =
        topic.measure == .count ? counts.contains(attribute.scale) : attribute.scale == .share
      // A share of all actions is no share of occasions: one hundred per cent can't be expected of it.
      return fits && attribute.group != "events" && attribute.role != .descriptor
        && !parts.isDisjoint(with: topic.parts)
    }
  }

  // MARK: - What is asserted

  /// The testable assertions of a statement about the speaker's own behaviour, at most one per feature.
  package func assertions(in text: String) -> [Assertion] {
    var found: [Assertion] = []
    for clause in SpokenClause.clauses(of: text)
    where clause.isAboutSpeaker && !clause.isHypothetical {
      let more = topics.compactMap { assertion($0.topic, attribute: $0.attribute, in: clause) }
      for assertion in more + rhythm(in: clause) + named(in: clause)
      where !found.contains(where: { $0.feature == assertion.feature }) {
        found.append(assertion)
      }
    }
    return found
  }

  private func assertion(_ topic: BehaviourTopic, attribute: Int, in clause: SpokenClause)
    -> Assertion?
  {
    guard !clause.contains(anyOf: topic.unless) else { return nil }
    let isTerse = clause.isFragment && (clause.isAbsolute || clause.hasNegation)
    let low = clause.place(ofFirst: topic.low)
    guard let place = low ?? clause.place(ofFirst: topic.high) else { return nil }
    let isDismissed = low == nil && clause.isDismissed(after: place)
    guard topic.verbs.isEmpty || clause.contains(anyOf: topic.verbs) || isTerse || isDismissed
    else { return nil }
    let isNegated = clause.isNegated(before: place) || isDismissed
    guard clause.isAbsolute || isNegated || !clause.isWish else { return nil }
    // Counts need a word for how often; "I log in" alone says nothing.
    if topic.measure == .count, clause.place(ofFirst: BehaviourTopic.frequencies) == nil {
      return nil
    }
    let isHigh = (low == nil) != isNegated
    return Assertion(
      feature: attributes[attribute].name, isHigh: isHigh, isAbsolute: clause.isAbsolute, days: nil)
  }

  private func rhythm(in clause: SpokenClause) -> [Assertion] {
    guard attributes.contains(where: { $0.name == "days_between_orders" }),
      clause.contains(anyOf: BehaviourTopic.rhythmVerbs), !clause.isWish
    else { return [] }
    let found = BehaviourTopic.rhythms.first { rhythm in
      clause.place(ofFirst: [rhythm.phrase]).map { !clause.isNegated(before: $0) } ?? false
    }
    return found.map {
      [Assertion(feature: "days_between_orders", isHigh: false, isAbsolute: true, days: $0.days)]
    } ?? []
  }

  /// "I never use the export", where an attribute is called after the export.
  private func named(in clause: SpokenClause) -> [Assertion] {
    guard clause.isAbsolute || clause.hasNegation else { return [] }
    let known = Set(topics.map(\.attribute))
    return attributes.indices.compactMap { index in
      let attribute = attributes[index]
      guard !known.contains(index), attribute.role == .basis,
        [.share, .binary, .count].contains(attribute.scale),
        let place = clause.place(ofAll: Self.content(of: attribute.name)),
        attribute.group != "events" || clause.isNegated(before: place)
      else { return nil }
      return Assertion(
        feature: attribute.name, isHigh: !clause.isNegated(before: place),
        isAbsolute: clause.isAbsolute, days: nil)
    }
  }

  private static let generic = VerbForms.split(
    """
    rate share count total average number days between per orders order items item value amount used \
    uses use usage visits events event sessions session last first time times mean sum with without \
    customer customers user users percent ratio score
    """)

  private static func content(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init)
      .filter { $0.count > 3 && !generic.contains($0) }
  }

  // MARK: - What the data say

  /// Both sides of a contradiction, or nil when the data do not speak against the assertion.
  ///
  /// `members` is the mean over the persona's people, `speakers` that over those who say it, `everybody`
  /// that over all customers. A mean over fewer than five persons is not used, because it would point
  /// at them. Shares: "never" is refuted from a floor on (a quarter of occasions, a tenth for refunds)
  /// unless that is well below everybody's, "always" below a half; softer words need more. Counts are
  /// judged against everybody's, rhythms by a factor of two slower or three faster.
  package func contradiction(
    of assertion: Assertion, members: Measurement?, speakers: Measurement?, everybody: Double
  ) -> Claim.Contradiction? {
    guard let attribute = attributes.first(where: { $0.name == assertion.feature }) else {
      return nil
    }
    let sides = [(members, "of this group"), (speakers, "of those who say it")]
    for side in sides {
      guard let measured = side.0, measured.count >= 5,
        refutes(measured.mean, assertion, attribute: attribute, everybody: everybody)
      else { continue }
      return measuredSide(measured, of: attribute, whose: side.1, everybody: everybody)
    }
    return nil
  }

  /// The data's side of an assertion that they bear out: the persona stands on the asserted side of
  /// everybody by a tenth, or of half of all occasions; nil otherwise, and for fewer than five persons.
  package func confirmation(
    of assertion: Assertion, members: Measurement, everybody: Double
  ) -> Claim.Contradiction? {
    guard let attribute = attributes.first(where: { $0.name == assertion.feature }),
      members.count >= 5,
      !refutes(members.mean, assertion, attribute: attribute, everybody: everybody)
    else { return nil }
    let isShare = attribute.scale == .share || attribute.scale == .binary
    let isBorne =
      if let days = assertion.days {
        members.mean <= 1.5 * days && members.mean >= days / 2
      } else if assertion.isHigh {
        members.mean >= 1.1 * everybody || isShare && members.mean >= 0.5
      } else {
        members.mean <= 0.9 * everybody || isShare && members.mean < floor(of: attribute)
      }
    guard isBorne else { return nil }
    return measuredSide(members, of: attribute, whose: "of this group", everybody: everybody)
  }

  private func measuredSide(
    _ measured: Measurement, of attribute: Attribute, whose: String, everybody: Double
  ) -> Claim.Contradiction {
    let own = NumberText.value(measured.mean, of: attribute)
    let all = NumberText.value(everybody, of: attribute)
    return Claim.Contradiction(
      metric: attribute.name, value: measured.mean, n: measured.count,
      statement:
        "\(BehaviourText.subject(attribute)): \(own) in the data \(whose) (n = \(measured.count)), \(all) of everybody"
    )
  }

  private func refutes(
    _ mean: Double, _ assertion: Assertion, attribute: Attribute, everybody: Double
  ) -> Bool {
    if let days = assertion.days { return mean > 2 * days || mean < days / 3 }
    guard attribute.scale == .share || attribute.scale == .binary else {
      return assertion.isHigh ? mean <= 0.7 * everybody : mean >= 1 && mean >= 1.1 * everybody
    }
    if assertion.isHigh {
      return assertion.isAbsolute
        ? mean < 0.5 && mean < 2 * everybody : mean < 0.25 && mean < 0.8 * everybody
    }
    let floor = floor(of: attribute)
    if mean >= 0.5 { return true }
    return assertion.isAbsolute
      ? mean >= floor && mean >= 0.8 * everybody
      : mean >= 1.5 * floor && mean >= 1.1 * everybody
  }

  private func floor(of attribute: Attribute) -> Double {
    for (topic, index) in topics where attributes[index].name == attribute.name {
      if case .share(let floor) = topic.measure { return floor }
    }
    return 0.25
  }
}

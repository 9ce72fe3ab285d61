package import EvidenceModel

/// What the explorer of segments shows.
package struct SegmentsPage: Sendable, Hashable {
  /// The values of one attribute among the people of a persona and among everybody else.
  package struct Distribution: Sendable, Hashable {
    package let title: String
    /// The ends of the bins, one more than there are bins; in the attribute's own unit.
    package let edges: [Double]
    /// Labels of the bins, where they are no numbers.
    package let labels: [String]
    /// Shares of the persona's people and of the rest, a value for each bin.
    package let persona: [Double]
    package let rest: [Double]
    package let people: Int

    package init(
      title: String, edges: [Double], labels: [String], persona: [Double], rest: [Double],
      people: Int
    ) {
      self.title = title
      self.edges = edges
      self.labels = labels
      self.persona = persona
      self.rest = rest
      self.people = people
    }
  }

  /// Somebody who nearly belongs to another segment.
  package struct Borderline: Sendable, Hashable {
    package let pseudonym: String
    package let persona: String
    package let probability: Double

    package init(pseudonym: String, persona: String, probability: Double) {
      self.pseudonym = pseudonym
      self.persona = persona
      self.probability = probability
    }
  }

  package let cards: [PersonaCard]
  /// Negative personas and people whom no persona stands for, in the document's order.
  package let apart: [PersonaCard]
  package let chosen: PersonaCard?
  package let distributions: [Distribution]
  package let borderline: [Borderline]
  package let borderlineCount: Int
  package let trials: [SegmentCountTrial]
  package let trialRows: [HomePage.Trial]
  package let chosenCount: Int
  package let reason: String?
  package let unassigned: String
  package let footer: PageFooter

  /// The explorer of a document.
  ///
  /// - Parameters:
  ///   - document: In its public form.
  ///   - chosen: The persona whose distributions are shown; the first when there is none of that id.
  ///   - distributions: Of the chosen persona.
  ///   - borderline: Those with the lowest probabilities, the lowest first.
  ///   - borderlineCount: How many there are in all.
  package init(
    _ document: PersonaDocument, chosen: String?, distributions: [Distribution],
    borderline: [Borderline], borderlineCount: Int
  ) {
    let all = document.personas.map { PersonaCard($0, in: document) }
    cards = all.filter { $0.status != .negative && $0.status != .outlier }
    apart = all.filter { $0.status == .negative || $0.status == .outlier }
    self.chosen = all.first { $0.id == chosen } ?? all.first
    self.distributions = distributions
    self.borderline = borderline
    self.borderlineCount = borderlineCount
    trials = document.segmentation?.trials ?? []
    trialRows = HomePage(document).trials
    chosenCount =
      document.personas.filter {
        $0.size != nil && $0.status != .negative && $0.status != .outlier
      }.count
    reason = document.segmentation?.reason
    let left = document.unassigned
    unassigned =
      left.customers == 0
      ? "Everybody fits a persona."
      : "\(ReadableNumber.count(left.customers, "customer")) "
        + "(\(ReadableNumber.percent(left.share))) fit no persona."
    footer = PageFooter(document)
  }
}

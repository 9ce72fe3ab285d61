package import EvidenceModel

/// What the page that lays personas side by side shows.
package struct ComparePage: Sendable, Hashable {
  /// A persona that can be chosen.
  package struct Choice: Sendable, Hashable {
    package let id: String
    package let name: String
    package let isChosen: Bool
  }

  /// How far two personas are apart: the numbers whose intervals don't meet.
  package struct Pair: Sendable, Hashable {
    /// `14 of 19`; empty where no number can be compared.
    package let text: String
    /// 0 to 3: hardly apart, somewhat, apart, far apart.
    package let step: Int
  }

  /// One number of all chosen personas.
  package struct MetricRow: Sendable, Hashable {
    package let title: String
    /// A cell for each persona; nil where it has no such number.
    package let cells: [PersonaCard.MetricRow?]
    package let baseline: String
  }

  package let choices: [Choice]
  package let cards: [PersonaCard]
  package let metrics: [MetricRow]
  /// For each pair of chosen personas, in the order of `cards`; nil for a persona with itself.
  package let pairs: [[Pair?]]
  /// How many customers are in the chosen personas, and in none, in sentences.
  package let coverage: [String]
  /// Who buys together; nil where customers are no accounts.
  package let buyingGroup: BuyingGroupPart?
  package let footer: PageFooter

  /// The most personas that stand side by side.
  package static let most = 8

  /// The comparison of some personas.
  ///
  /// - Parameters:
  ///   - ids: Those to compare, in any order; all when fewer than two of them exist.
  ///   - document: Where they are.
  package init(_ ids: [String], in document: PersonaDocument) {
    let wanted = document.personas.filter { ids.contains($0.id) }
    let chosen = Array((wanted.count >= 2 ? wanted : document.personas).prefix(Self.most))
    let chosenIDs = Set(chosen.map(\.id))
    choices = document.personas.map {
      Choice(id: $0.id, name: $0.name, isChosen: chosenIDs.contains($0.id))
    }
    let cards = chosen.map { PersonaCard($0, in: document) }
    self.cards = cards
    pairs = chosen.map { first in
      chosen.map { second in first.id == second.id ? nil : Self.pair(first, second) }
    }
    var titles: [String] = []
    for row in cards.flatMap(\.metrics) where !titles.contains(row.title) {
      titles.append(row.title)
    }
    metrics = titles.map { title in
      let cells = cards.map { card in card.metrics.first { $0.title == title } }
      return MetricRow(
        title: title, cells: cells, baseline: cells.compactMap { $0?.baseline }.first ?? "")
    }
    coverage = Self.coverage(chosen, in: document)
    buyingGroup = BuyingGroupPart(document)
    footer = PageFooter(document)
  }

  /// How many numbers of two personas have intervals that don't meet.
  static func pair(_ first: Persona, _ second: Persona) -> Pair {
    var apart = 0
    var compared = 0
    for metric in first.metrics {
      guard let other = second.metrics.first(where: { $0.name == metric.name }),
        metric.ci.count == 2, other.ci.count == 2
      else { continue }
      compared += 1
      if metric.ci[0] > other.ci[1] || other.ci[0] > metric.ci[1] { apart += 1 }
    }
    guard compared > 0 else { return Pair(text: "", step: 2) }
    let share = Double(apart) / Double(compared)
    let step = share < 0.15 ? 0 : share < 0.35 ? 1 : share < 0.6 ? 2 : 3
    return Pair(
      text: "\(ReadableNumber.count(apart)) of \(ReadableNumber.count(compared))", step: step)
  }

  private static func coverage(_ chosen: [Persona], in document: PersonaDocument) -> [String] {
    let sizes = chosen.compactMap(\.size)
    guard !sizes.isEmpty else { return [] }
    let share = sizes.reduce(0) { $0 + $1.share }
    let customers = sizes.reduce(0) { $0 + $1.customers }
    var lines = [
      "Together they stand for \(ReadableNumber.percent(min(1, share))) of customers "
        + "(\(ReadableNumber.count(customers)))."
    ]
    let revenue = sizes.compactMap(\.revenueShare)
    if revenue.count == sizes.count {
      lines.append("They bring \(ReadableNumber.percent(min(1, revenue.reduce(0, +)))) of revenue.")
    }
    if document.unassigned.customers > 0 {
      lines.append(
        "\(ReadableNumber.count(document.unassigned.customers, "customer")) fit no persona.")
    }
    return lines
  }
}

import EvidenceModel

/// How often people turn to support.
struct TicketAttributes: Sendable {
  var sources: [SourceID] = []
  private let options: AttributeBuilder.Options
  private var counts: [Double]

  init(people: Int, options: AttributeBuilder.Options) {
    self.options = options
    counts = [Double](repeating: 0, count: people)
  }

  mutating func add(_ ticket: TicketFact) {
    if let end = options.asOf, let moment = ticket.moment, moment > end { return }
    counts[ticket.person] += 1
  }

  /// Tickets in the window: they describe what somebody costs, and do not form segments.
  func columns(span: ObservedSpan) -> [AttributeColumn] {
    guard !sources.isEmpty else { return [] }
    return [
      AttributeColumn(
        attribute: Attribute(
          name: "tickets", title: "Support tickets", scale: .count, role: .descriptor,
          unit: "tickets", sources: sources.sorted()), values: counts)
    ]
  }
}

package import EvidenceModel

/// Writes the metrics of personas, and what a dated change did to them.
package struct MetricsWriter: Sendable {
  private let options: TerminalWriter.Options

  package init(_ options: TerminalWriter.Options = .init()) { self.options = options }

  /// The metrics for a terminal.
  package func text(_ metrics: PersonaMetrics) -> String {
    var page = PlainReport(options)
    for row in metrics.personas {
      page.heading("\(row.persona)  \(row.name), \(row.customers) customers, \(metrics.window)")
      page.table((row.metrics + row.tickets).map(Self.cells))
    }
    if let change = metrics.change { append(change, to: &page) }
    return page.text
  }

  private static func cells(_ metric: Persona.Metric) -> [String] {
    let reading = MetricReading(name: metric.name, metrics: [metric])
    let interval = reading.interval(metric.ci).map { " (\($0))" } ?? ""
    return [
      reading.title, reading.text(metric.value) + interval,
      "\(reading.text(metric.baseline)) for all", "n = \(metric.n)", mark(metric),
    ]
  }

  /// Whether everybody's value lies outside the interval.
  private static func mark(_ metric: Persona.Metric) -> String {
    guard metric.ci.count == 2 else { return "" }
    if metric.baseline < metric.ci[0] { return "above" }
    return metric.baseline > metric.ci[1] ? "below" : "alike"
  }

  private func append(_ change: PersonaMetrics.Change, to page: inout PlainReport) {
    page.heading("BEFORE AND AFTER \(change.date)")
    page.append("\(change.before) against \(change.after).", style: .faint)
    for persona in change.personas {
      page.heading("\(persona.persona)  \(persona.name)")
      if persona.metrics.isEmpty { page.append("Fewer than five people are known on both sides.") }
      page.table(persona.metrics.map(Self.cells))
    }
    for note in change.notes { page.append(note, bullet: "! ", style: .caution) }
  }

  private static func cells(_ change: MetricChange) -> [String] {
    let number: (Double) -> String = {
      change.isShare ? ReadableNumber.percent($0) : ReadableNumber.plain($0)
    }
    let signed: (Double) -> String = { value in
      let size =
        change.isShare
        ? ReadableNumber.plain(value * 100) + " points" : ReadableNumber.plain(value)
      return value > 0 ? "+" + size : size
    }
    var against = "nobody to compare with"
    if let double = change.differenceInDifferences, let ci = change.differenceCI {
      against =
        "\(signed(double)) against the rest (\(signed(ci[0])) to \(signed(ci[1])))"
        + (change.isClear ? "" : ", may be chance")
    }
    return [
      change.title, "\(number(change.before)) -> \(number(change.after))",
      "\(signed(change.change)) (\(signed(change.ci[0])) to \(signed(change.ci[1]))), n = \(change.n)",
      against + (change.isSmall ? "; small sample" : ""),
    ]
  }
}

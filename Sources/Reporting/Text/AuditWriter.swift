package import EvidenceModel

/// Writes what came of judging hand-written personas: `likeness audit`.
package struct AuditWriter: Sendable {
  private let options: TerminalWriter.Options

  package init(_ options: TerminalWriter.Options = .init()) { self.options = options }

  /// The report as text: each persona, its contradicted lines first, then what holds, then what nobody knows.
  package func text(_ report: AuditReport) -> String {
    var page = PlainReport(options)
    for persona in report.personas { append(persona, to: &page) }
    page.heading("IN SHORT")
    page.append(Self.summary(report))
    return page.text
  }

  /// One sentence: how many lines were supported, contradicted, and left without evidence.
  package static func summary(_ report: AuditReport) -> String {
    let lines = report.lines.count
    return
      "\(lines) \(lines == 1 ? "line" : "lines"): \(report.count(.supported)) supported, \(report.count(.contradicted)) contradicted, \(report.count(.withoutEvidence)) without evidence."
  }

  private func append(_ persona: AuditedPersona, to page: inout PlainReport) {
    page.heading(persona.name.uppercased())
    let audience =
      persona.comparedWith.map { "Compared with \($0), \(persona.comparedName ?? "")" }
      ?? "Compared with all customers"
    page.append("\(audience), \(persona.people) people: \(persona.reason).", style: .faint)
    let order: [(AuditReport.Verdict, String)] = [
      (.contradicted, "Contradicted"), (.supported, "Supported"),
      (.withoutEvidence, "Without evidence"),
    ]
    for (verdict, title) in order {
      let own = persona.lines.filter { $0.verdict == verdict }
      guard !own.isEmpty else { continue }
      page.heading("\(title) (\(own.count))")
      for line in own { append(line, to: &page) }
    }
  }

  private func append(_ line: AuditedLine, to page: inout PlainReport) {
    let mark =
      switch line.verdict {
      case .supported: "+ "
      case .contradicted: "x "
      case .withoutEvidence: "? "
      }
    let field = line.field.isEmpty ? "" : "\(line.field): "
    page.append("\(field)\(line.text) (line \(line.line))", bullet: mark)
    page.append(line.reason, indent: 4, style: style(line.verdict))
    let told = line.reason
    for figure in line.figures where !told.contains(figure.statement) {
      page.append(figure.statement, indent: 4)
    }
    if line.customers > 0, !line.figures.isEmpty {
      page.append("\(line.customers) of \(line.of) who were heard say so.", indent: 4)
    }
    if line.comparedOnlyWithOthers {
      page.append("Of all customers: \(line.everybody) of \(line.everybodyOf).", indent: 4)
    }
    for quote in line.counterQuotes { append(quote, against: true, to: &page) }
    for quote in line.quotes { append(quote, against: false, to: &page) }
    if !line.claims.isEmpty {
      page.append(
        "See " + line.claims.map { "likeness trace \($0)" }.joined(separator: ", "), indent: 4,
        style: .faint)
    }
    if !line.remedy.isEmpty { page.append(line.remedy, bullet: "-> ", indent: 4) }
  }

  private func append(_ quote: AuditQuote, against: Bool, to page: inout PlainReport) {
    let who = [quote.customer, quote.sourceKind, quote.locator].compactMap { $0 }
      .joined(separator: ", ")
    page.append(
      "“\(quote.quote)” (\(who))", bullet: against ? "but " : "", indent: 4, style: .faint)
  }

  private func style(_ verdict: AuditReport.Verdict) -> PlainReport.Style {
    switch verdict {
    case .supported: .good
    case .contradicted: .bad
    case .withoutEvidence: .caution
    }
  }
}

extension AuditedLine {
  fileprivate var comparedOnlyWithOthers: Bool {
    verdict == .supported && figures.isEmpty && everybody > customers
  }
}

package import EvidenceModel

/// Writes personas as Markdown that a person reads with ease: the card first, the proof after it.
package struct MarkdownWriter: Sendable {
  private var lines: [String] = []

  package init() {}

  /// The whole set: overview, then every persona.
  package func text(_ document: PersonaDocument) -> String {
    var writer = self
    writer.appendOverview(document)
    if let group = document.buyingGroup { writer.append(group, in: document) }
    for persona in document.personas { writer.append(persona, in: document) }
    writer.appendFooter(document)
    return writer.finished
  }

  /// One persona alone.
  package func text(_ persona: Persona, in document: PersonaDocument) -> String {
    var writer = self
    writer.append(persona, in: document)
    writer.appendFooter(document)
    return writer.finished
  }

  private var finished: String { lines.joined(separator: "\n") + "\n" }

  private func plain(_ text: String) -> String { MarkdownText.escaped(text) }

  mutating func paragraph(_ text: String) { lines += [text, ""] }

  mutating func section(_ level: Int, _ title: String) {
    paragraph(String(repeating: "#", count: level) + " " + title)
  }

  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    lines += items.map { "- \($0)" } + [""]
  }

  mutating func table(_ header: [String], _ rows: [[String]]) {
    lines.append("| " + header.joined(separator: " | ") + " |")
    lines.append("|" + header.map { _ in " --- |" }.joined())
    lines += rows.map { "| " + $0.joined(separator: " | ") + " |" }
    lines.append("")
  }

  private mutating func appendOverview(_ document: PersonaDocument) {
    let page = HomePage(document)
    section(1, "Personas")
    if page.cards.isEmpty { paragraph("There are no personas yet.") }
    if !page.summary.isEmpty { paragraph(page.summary.map(plain).joined(separator: " ")) }
    if !page.cards.isEmpty {
      table(
        ["Persona", "Status", "Share of customers", "In short"],
        page.cards.map { card in
          let share = card.size.map { Self.share($0) } ?? "not known"
          return [
            "**\(plain(card.name))**", card.statusLine.first ?? "", share, plain(card.summary),
          ]
        })
    }
    if !page.warnings.isEmpty {
      section(2, "What to know before you use them")
      list(page.warnings.map(plain))
    }
    if !page.changes.isEmpty {
      section(2, "What changed")
      list(page.changes.map { "\(plain($0.label)): \(plain($0.text))" })
    }
    if let reason = page.reason {
      section(2, "Why so many")
      paragraph(plain(reason))
    }
  }

  private static func share(_ size: PersonaCard.Size) -> String {
    ReadableNumber.percent(size.share) + (size.interval.map { " (\($0))" } ?? "")
  }

  private mutating func append(_ persona: Persona, in document: PersonaDocument) {
    let page = PersonaPage(persona, in: document)
    let sides = Dictionary(
      persona.claims.compactMap { claim in Self.sides(claim).map { (claim.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    appendCard(page.card)
    appendPortrait(persona)
    section(3, "Every claim and its evidence")
    for group in page.groups {
      for claim in group.claims {
        append(claim, sides: sides[claim.id])
      }
    }
  }

  private mutating func appendCard(_ card: PersonaCard) {
    section(2, plain(card.name))
    let status = card.statusLine.map(plain)
    paragraph(status.prefix(1).map { "**\($0)**" }.joined() + Self.rest(status))
    if let size = card.size {
      let parts = [
        size.headline + (size.interval.map { " (\($0))" } ?? ""), size.customers, size.revenue,
      ]
      paragraph(parts.compactMap { $0 }.joined(separator: " · "))
    }
    if let joint = card.joint { paragraph(plain(joint)) }
    if !card.summary.isEmpty { paragraph(plain(card.summary)) }
    if let job = card.job { paragraph("> " + plain(job.sentence)) }
    list(card.notes.map { "*\(plain($0))*" })
    appendData(card)
    appendSaid("Wants and decides (said)", card.said)
    appendContrasts(card.contrasts)
    appendSaid("Success means", card.success)
    appendSaid("Leaves if", card.leaves)
    appendJourney(card)
    appendMetrics(card.metrics)
    if let quote = card.quote {
      paragraph("> “\(plain(quote.words))”  \n> \(plain(quote.attribution))")
    }
    appendDecisions(card.decisions)
    guard !card.unknown.isEmpty else { return }
    section(3, "Not known yet")
    list(card.unknown.map { "\(plain($0.kind)). Ask: “\(plain($0.question))”" })
  }

  private static func rest(_ line: [String]) -> String {
    line.dropFirst().map { " · " + $0 }.joined()
  }

  private mutating func appendData(_ card: PersonaCard) {
    guard !card.does.isEmpty else { return }
    section(3, "Does (data)")
    table(
      ["What", "This persona", "Compared with"],
      card.does.map { row in
        let caution = row.caution.isEmpty ? "" : " *(\(row.caution.lowercased()))*"
        return [plain(row.text) + caution, plain(row.value), plain(row.baseline)]
      })
  }

  private mutating func appendSaid(_ title: String, _ rows: [PersonaCard.SaidRow]) {
    guard !rows.isEmpty else { return }
    section(3, title)
    list(
      rows.map { row in
        var count = row.count + (row.isSmall ? ", small sample" : "")
        if !row.caution.isEmpty { count += "; \(row.caution.lowercased())" }
        let kind = row.kind == title ? "" : "**\(plain(row.kind))**: "
        return "\(kind)\(plain(row.text)) (\(plain(count)))"
      })
  }

  private mutating func appendContrasts(_ contrasts: [PersonaCard.Contrast]) {
    guard !contrasts.isEmpty else { return }
    section(3, "Says and does")
    list(
      contrasts.map { contrast in
        let does = contrast.does.map(plain).joined(separator: " ")
        return "Says “\(plain(contrast.says))”, but the data says: \(does)"
          + (contrast.resolution.isEmpty ? "" : " (\(plain(contrast.resolution)))")
      })
  }

  private mutating func appendJourney(_ card: PersonaCard) {
    guard card.journey.contains(where: { !$0.claims.isEmpty }) else { return }
    section(3, "Journey")
    list(
      card.journey.map { stage in
        let texts = stage.claims.map { plain($0.text) }.joined(separator: "; ")
        return "**\(plain(stage.title))**: \(texts.isEmpty ? "*not known yet*" : texts)"
      })
  }

  private mutating func appendMetrics(_ metrics: [PersonaCard.MetricRow]) {
    guard !metrics.isEmpty else { return }
    section(3, "Numbers")
    table(
      ["Metric", "This persona", "95 % interval", "All customers", "Counted over", "Time"],
      metrics.map { row in
        let people = ReadableNumber.count(row.count, "person", plural: "people")
        return [
          plain(row.title), plain(row.value), plain(row.interval ?? ""), plain(row.baseline),
          people + (row.isSmall ? " (small)" : ""), plain(row.window),
        ]
      })
  }

  private mutating func appendDecisions(_ decisions: [PersonaCard.DecisionRow]) {
    guard !decisions.isEmpty else { return }
    section(3, "What this changes")
    list(
      decisions.map { row in
        let because = row.claims.map { "“\(plain($0.text))”" }.joined(separator: " and ")
        return "**\(plain(row.team))**: \(plain(row.text))"
          + (because.isEmpty ? "" : ", because of \(because)")
          + (row.test.isEmpty ? "" : ". Test: \(plain(row.test))")
      })
  }

  private mutating func append(_ claim: ClaimDetail, sides: String?) {
    section(4, "\(plain(claim.kind)): \(plain(claim.text))")
    paragraph(
      "**\(claim.statusLabel)** · \(claim.confidenceLabel) · \(plain(claim.support)) · "
        + "claim \(plain(claim.id.rawValue))")
    var facts: [String] = []
    if claim.status != .supported { facts.append(claim.statusExplanation) }
    facts += [claim.smallSample, claim.value.map { "Measured: \($0)" }].compactMap { $0 }
    if let comparison = claim.comparison {
      facts.append(
        "\(comparison.persona) here, \(comparison.rest) elsewhere, counted in "
          + comparison.basis + (comparison.lift.isEmpty ? "" : ": \(comparison.lift)"))
    }
    if let sides { facts.append(sides) }
    if let rule = claim.rule { facts.append("Checked for every person: \(rule)") }
    list(facts.map(plain))
    if !claim.counters.isEmpty {
      paragraph("Speaks against it:")
      list(claim.counters.map { "\(plain($0.statement)) (\(plain($0.figure)))" })
    }
    for quote in claim.quotes { append(quote) }
    list(claim.measurements.map { plain("\($0.title): \($0.value), \($0.count), \($0.source)") })
    if !claim.history.isEmpty { paragraph(plain(claim.history.joined(separator: " · "))) }
  }

  private mutating func append(_ quote: ClaimDetail.Quote) {
    var block: [String] = []
    if let question = quote.question { block.append("*Asked: \(plain(question))*  ") }
    let before = quote.prefix.isEmpty ? "" : plain(quote.prefix) + " "
    let after = quote.suffix.isEmpty ? "" : " " + plain(quote.suffix)
    block.append("\(before)**“\(plain(quote.words))”**\(after)  ")
    let parts = [quote.customer, quote.speaker, quote.source, quote.place, quote.date]
    block.append(parts.compactMap { $0 }.map(plain).joined(separator: ", "))
    lines += block.map { "> \($0)" } + [""]
  }

  private mutating func appendFooter(_ document: PersonaDocument) {
    let footer = PageFooter(document)
    lines += ["---", "", plain((footer.parts + [footer.product]).joined(separator: " · "))]
  }
}

package import EvidenceModel

/// Writes personas for a terminal: the card, the list, and the evidence of a claim.
package struct TerminalWriter: Sendable {
  /// How to write.
  package struct Options: Sendable, Hashable {
    /// Columns, from 60 to 100, 80 by default; values outside are moved to the nearest.
    package var width: Int
    /// Whether to use ANSI colours; false by default.
    package var usesColour: Bool

    package init(width: Int = 80, usesColour: Bool = false) {
      self.width = min(100, max(60, width))
      self.usesColour = usesColour
    }
  }

  /// How a stretch of text looks, where colours are used.
  private enum Style: String {
    case bold = "1"
    case faint = "2"
    case accent = "36"
    case caution = "33"
  }

  private let options: Options
  private var lines: [String] = []

  package init(_ options: Options = Options()) { self.options = options }

  /// The one-page card of a persona: `likeness show`.
  package func card(_ persona: Persona, in document: PersonaDocument) -> String {
    var writer = self
    writer.appendCard(PersonaCard(persona, in: document), version: document.version)
    writer.appendTests(document.falsification?.personas.first { $0.persona == persona.id })
    writer.appendFooter(document)
    return writer.finished
  }

  /// All personas, one line each, and what to know: `likeness personas`.
  package func list(_ document: PersonaDocument) -> String {
    var writer = self
    let page = HomePage(document)
    if page.cards.isEmpty {
      writer.append("No personas yet. Import files with `likeness import`, then `likeness build`.")
    }
    for card in page.cards { writer.appendListed(card) }
    if !page.summary.isEmpty { writer.append(page.summary.joined(separator: " ")) }
    writer.appendWarnings(page)
    writer.appendFooter(document)
    return writer.finished
  }

  /// What a build came to, to be read in ten seconds: `likeness build`.
  ///
  /// - Parameters:
  ///   - document: The personas.
  ///   - findings: How many findings `likeness check` lists beside the warnings shown.
  /// - Returns: One line and a summary for each persona, the reason for their number, and at most
  ///   five warnings.
  package func summary(_ document: PersonaDocument, findings: Int) -> String {
    var writer = self
    let page = HomePage(document)
    for card in page.cards { writer.appendListed(card) }
    if let reason = page.reason { writer.append(reason) }
    writer.appendWarnings(page, others: findings)
    return writer.finished
  }

  private mutating func appendWarnings(_ page: HomePage, others: Int? = nil) {
    let others = others ?? page.warnings.count - page.leadingWarnings.count
    guard !page.leadingWarnings.isEmpty || others > 0 else { return }
    section("What to know")
    for warning in page.leadingWarnings { append(warning, bullet: "! ") }
    if others > 0 { append("\(others) more: likeness check", style: .faint) }
  }

  /// Everything a claim rests on, counter-evidence first: `likeness trace`.
  ///
  /// - Returns: Nil when the document has no such claim.
  package func trace(_ claim: ClaimID, in document: PersonaDocument) -> String? {
    guard let page = ClaimPage(claim: claim.rawValue, in: document) else { return nil }
    var writer = self
    writer.appendTrace(page.claim)
    writer.appendFooter(document)
    return writer.finished
  }

  private var finished: String {
    var lines = lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    options.usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private mutating func append(
    _ text: String, indent: Int = 0, bullet: String = "", style: Style? = nil
  ) {
    let bulletWidth = TerminalText.width(bullet)
    let room = options.width - indent - bulletWidth
    for (index, line) in TerminalText.wrapped(text, width: room).enumerated() {
      let start = index == 0 ? bullet : String(repeating: " ", count: bulletWidth)
      let body = style.map { styled(line, $0) } ?? line
      lines.append(String(repeating: " ", count: indent) + start + body)
    }
  }

  private mutating func section(_ title: String) {
    if lines.last?.isEmpty == false { lines.append("") }
    lines.append(styled(TerminalText.safe(title).uppercased(), .accent))
  }

  private mutating func appendFooter(_ document: PersonaDocument) {
    let footer = PageFooter(document)
    if lines.last?.isEmpty == false { lines.append("") }
    append((footer.parts + [footer.product]).joined(separator: " · "), style: .faint)
  }

  private mutating func appendListed(_ card: PersonaCard) {
    let share = card.size.map { ReadableNumber.percent($0.share) } ?? "-"
    let status = card.isHypothesis ? "Hypothesis" : card.statusLine.first ?? ""
    let start =
      TerminalText.padded(card.id, to: 4) + TerminalText.padded(share, to: 6, fromLeft: true) + "  "
    append(
      card.name + (status == "Active" ? "" : " (\(status.lowercased()))"), bullet: start,
      style: .bold)
    if !card.summary.isEmpty { append(card.summary, indent: 12, style: .faint) }
    lines.append("")
  }

  private mutating func appendCard(_ card: PersonaCard, version: Int) {
    append(card.name.uppercased(), style: .bold)
    append((card.statusLine + ["Version \(version)"]).joined(separator: " · "), style: .faint)
    if let size = card.size {
      let parts = [
        size.headline + (size.interval.map { " (\($0))" } ?? ""), size.customers, size.revenue,
      ]
      append(parts.compactMap { $0 }.joined(separator: " · "))
    }
    if let joint = card.joint { append(joint) }
    if let job = card.job {
      lines.append("")
      append(job.sentence, style: .bold)
    } else if !card.summary.isEmpty {
      lines.append("")
      append(card.summary)
    }
    if !card.notes.isEmpty { lines.append("") }
    for note in card.notes { append(note, bullet: "! ", style: .caution) }
    appendData(card.does)
    appendSaid("Wants / decides (said by)", card.said)
    appendContrasts(card.contrasts)
    appendJourney(card)
    appendSaid("Success means", card.success)
    appendSaid("Leaves if", card.leaves)
    appendMetrics(card.metrics)
    if let quote = card.quote {
      lines.append("")
      append("“\(quote.words)”")
      append("- \(quote.attribution)", indent: 2, style: .faint)
    }
    appendDecisions(card.decisions)
    if !card.unknown.isEmpty { section("Not known yet") }
    for gap in card.unknown { append("\(gap.kind): ask “\(gap.question)”", bullet: "? ") }
  }

  /// What new data would have to show for the persona to be wrong.
  private mutating func appendTests(_ test: Falsification.PersonaTest?) {
    guard let test, !test.wrongIf.isEmpty else { return }
    section("It would be wrong if")
    for sentence in test.wrongIf { append(sentence, bullet: "x ") }
  }

  private mutating func appendData(_ rows: [PersonaCard.DataRow]) {
    guard !rows.isEmpty else { return }
    section("Does (data)")
    for row in rows {
      let caution = row.caution.isEmpty ? "" : " [\(row.caution)]"
      let figures = row.figures.isEmpty ? "" : ": \(row.figures)"
      let bar = row.shares.first.map { TerminalText.bar($0, width: 8) } ?? ""
      appendLine(row.text + figures + caution, claim: row.claim, side: bar, sideWidth: 9)
    }
  }

  /// A line of the card: its words, something beside them, and the claim's id for `trace`.
  private mutating func appendLine(
    _ text: String, kind: String? = nil, claim: ClaimID, side: String, sideWidth: Int
  ) {
    let indent = kind == nil ? 0 : 17
    let idWidth = 13
    let textWidth = options.width - indent - sideWidth - idWidth
    let texts = TerminalText.wrapped(text, width: textWidth - 2)
    lines.append(
      TerminalText.padded(kind ?? "", to: indent)
        + TerminalText.padded(texts.first ?? "", to: textWidth)
        + TerminalText.padded(side, to: sideWidth)
        + styled(TerminalText.padded(claim.rawValue, to: idWidth, fromLeft: true), .faint))
    lines += texts.dropFirst().map { String(repeating: " ", count: kind == nil ? 2 : indent) + $0 }
  }

  private mutating func appendSaid(_ title: String, _ rows: [PersonaCard.SaidRow]) {
    guard !rows.isEmpty else { return }
    section(title)
    for row in rows {
      let caution = row.caution.isEmpty ? "" : " [\(row.caution)]"
      appendLine(
        row.text + caution, kind: row.kind == title ? "" : row.kind, claim: row.claim,
        side: row.count + (row.isSmall ? " *" : ""), sideWidth: 21)
    }
    if rows.contains(where: \.isSmall) { append("* small sample", style: .faint) }
  }

  private mutating func appendContrasts(_ contrasts: [PersonaCard.Contrast]) {
    guard !contrasts.isEmpty else { return }
    section("Says and does")
    for contrast in contrasts {
      append("“\(contrast.says)” (\(contrast.claim))")
      for does in contrast.does { append(does, indent: 2, bullet: "-> ", style: .caution) }
    }
  }

  private mutating func appendJourney(_ card: PersonaCard) {
    guard card.journey.contains(where: { !$0.claims.isEmpty }) else { return }
    section("Journey")
    for stage in card.journey {
      let text = stage.claims.map(\.text).joined(separator: "; ")
      append(
        text.isEmpty ? "(not known yet)" : text,
        bullet: TerminalText.padded(stage.title, to: 17), style: text.isEmpty ? .faint : nil)
    }
  }

  private mutating func appendMetrics(_ metrics: [PersonaCard.MetricRow]) {
    guard !metrics.isEmpty else { return }
    section("Numbers")
    for row in metrics.prefix(PersonaCard.leadingMetrics) {
      let interval = row.interval.map { " (\($0))" } ?? ""
      let people = ReadableNumber.count(row.count, "person", plural: "people")
      append(
        "\(row.value)\(interval) vs \(row.baseline) for all · \(people)"
          + (row.isSmall ? ", small sample" : ""),
        bullet: TerminalText.padded(row.title, to: 24))
    }
    let others = metrics.count - PersonaCard.leadingMetrics
    if others > 0 { append("\(others) more: likeness show --json", style: .faint) }
  }

  private mutating func appendDecisions(_ decisions: [PersonaCard.DecisionRow]) {
    guard !decisions.isEmpty else { return }
    section("Decide")
    for row in decisions {
      let because = row.claims.map(\.claim.rawValue).joined(separator: ", ")
      append(
        "\(row.team): \(row.text)" + (because.isEmpty ? "" : " (because of \(because))")
          + (row.test.isEmpty ? "" : " · test: \(row.test)"), bullet: "> ")
    }
  }

  private mutating func appendTrace(_ claim: ClaimDetail) {
    append("\(claim.kind.uppercased()): \(claim.text)", style: .bold)
    append("\(claim.personaName) (\(claim.personaID)) · claim \(claim.id)", style: .faint)
    append("\(claim.statusLabel) · \(claim.confidenceLabel) · \(claim.support)")
    append(claim.statusExplanation, style: claim.status == .supported ? .faint : .caution)
    if let small = claim.smallSample { append(small, bullet: "! ", style: .caution) }
    if !claim.counters.isEmpty { section("Speaks against it") }
    for counter in claim.counters {
      append(counter.statement, bullet: "-> ", style: .caution)
      append("\(counter.figure) · \(counter.resolution)", indent: 3)
    }
    if claim.value != nil || claim.comparison != nil { section("In comparison") }
    if let value = claim.value { append("Measured: \(value)") }
    if let rule = claim.rule { append("Checked for every person: \(rule)") }
    if let comparison = claim.comparison { append(comparison) }
    if !claim.quotes.isEmpty { section("In their words") }
    for quote in claim.quotes { append(quote) }
    if !claim.measurements.isEmpty { section("Counted") }
    for measure in claim.measurements {
      append("\(measure.title): \(measure.value), \(measure.count), \(measure.source)")
    }
    section("How it was found")
    for sentence in claim.found { append(sentence) }
    if !claim.history.isEmpty { append(claim.history.joined(separator: " · "), style: .faint) }
  }

  private mutating func append(_ comparison: ClaimDetail.Comparison) {
    for (title, text, share) in zip3(
      ["This persona", "Everyone else"], [comparison.persona, comparison.rest], comparison.shares)
    {
      lines.append(
        TerminalText.padded(title, to: 15) + TerminalText.padded(text, to: 8, fromLeft: true) + " "
          + TerminalText.bar(share, width: 20))
    }
    let lift = comparison.lift.isEmpty ? "" : " · \(comparison.lift)"
    append("Counted in \(comparison.basis)\(lift)", style: .faint)
  }

  private func zip3(
    _ titles: [String], _ texts: [String], _ shares: [Double]
  ) -> [(String, String, Double)] {
    zip(zip(titles, texts), shares).map { ($0.0, $0.1, $1) }
  }

  private mutating func append(_ quote: ClaimDetail.Quote) {
    if let question = quote.question { append("Asked: \(question)", style: .faint) }
    let before = quote.prefix.isEmpty ? "" : quote.prefix + " "
    let after = quote.suffix.isEmpty ? "" : " " + quote.suffix
    append("\(before)“\(quote.words)”\(after)", indent: 2)
    let parts = [quote.customer, quote.speaker, quote.source, quote.place, quote.date]
    append(parts.compactMap { $0 }.joined(separator: ", "), indent: 2, bullet: "- ", style: .faint)
    lines.append("")
  }
}

import EvidenceModel

extension HTMLPages {
  /// A persona's page: its card, then every claim with its count.
  package func persona(_ page: PersonaPage) -> String {
    self.page(title: page.card.name, section: .personas, footer: page.footer) { main in
      appendCrumbs([("Personas", addresses.home), (page.card.name, nil)], to: &main)
      appendCard(page.card, level: 1, to: &main)
      main.heading(2, "Every claim")
      main.paragraph(
        "What each line of the card rests on, and what didn't fit on it.", class: "soft")
      for group in page.groups { appendGroup(group, to: &main) }
      appendMembers(page.members, to: &main)
    }
  }

  /// The one-page card under a heading of the given level.
  func appendCard(_ card: PersonaCard, level: Int, to main: inout HTMLWriter) {
    main.element("div", .class("who big")) { who in
      AvatarDrawing(id: card.id).append(to: &who)
      who.element("div") { names in
        names.heading(level, card.name)
        names.element("div", .class("chips")) { chips in
          appendStatus(card, to: &chips)
          for part in card.statusLine.dropFirst() { appendChip(part, "", to: &chips) }
        }
      }
    }
    if !card.summary.isEmpty { main.paragraph(card.summary, class: "lead") }
    if let job = card.job {
      main.element("blockquote", .class("job"), HTMLAttribute("dir", "auto")) { quote in
        quote.element("p", text: job.sentence)
        appendReferences("Rests on", job.claims, of: card.id, to: &quote)
      }
    }
    appendNotes(card.notes, to: &main)
    let level = level + 1
    main.element("div", .class("split")) { split in
      split.element("div") { words in
        appendSaid("Wants and decides (said)", card.said, of: card, level: level, to: &words)
        appendSaid("Success means", card.success, of: card, level: level, to: &words)
        appendSaid("Leaves if", card.leaves, of: card, level: level, to: &words)
      }
      split.element("div") { data in
        panel("How many", level, to: &data) { panel in
          appendShare(card, to: &panel)
          if let joint = card.joint { panel.paragraph(joint, class: "small") }
        }
        appendData(card, level: level, to: &data)
        appendContrasts(card, level: level, to: &data)
      }
    }
    main.element("div", .class("stack")) { stack in
      appendJourney(card, level: level, to: &stack)
      appendDecisions(card, level: level, to: &stack)
      appendMetrics(card.metrics, of: card.name, level: level, to: &stack)
      appendUnknown(card.unknown, level: level, to: &stack)
    }
  }

  private func panel(
    _ title: String, _ level: Int, to grid: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    grid.element("section", .class("panel")) { panel in
      panel.heading(level, title)
      body(&panel)
    }
  }

  private func appendNotes(_ notes: [String], to main: inout HTMLWriter) {
    guard !notes.isEmpty else { return }
    main.element("div", .class("note"), HTMLAttribute("role", "note")) { note in
      note.element("ul") { list in
        for text in notes { list.element("li", text: text) }
      }
    }
  }

  private func appendReferences(
    _ label: String, _ references: [PersonaCard.Reference], of persona: String,
    to writer: inout HTMLWriter
  ) {
    guard !references.isEmpty else { return }
    writer.element("p", .class("small soft")) { line in
      line.text("\(label) ")
      for (index, reference) in references.enumerated() {
        if index > 0 { line.raw(", ") }
        let address = addresses.claim(reference.claim, of: persona)
        line.element("a", .href(address), text: reference.text)
      }
    }
  }

  private func appendMetrics(
    _ metrics: [PersonaCard.MetricRow], of name: String, level: Int, to grid: inout HTMLWriter
  ) {
    guard !metrics.isEmpty else { return }
    panel("Numbers", level, to: &grid) { panel in
      let caption = "Numbers of \(name) beside those of all customers"
      appendMetricTable(metrics.prefix(PersonaCard.leadingMetrics), caption: caption, to: &panel)
      let others = metrics.dropFirst(PersonaCard.leadingMetrics)
      if !others.isEmpty {
        panel.element("details") { details in
          details.element("summary", text: "\(others.count) more numbers")
          details.element("div") {
            appendMetricTable(others, caption: "More n" + caption.dropFirst(), to: &$0)
          }
        }
      }
      let windows = Set(metrics.map(\.window)).sorted().filter { !$0.isEmpty }
      if !windows.isEmpty {
        panel.paragraph("Time: \(windows.joined(separator: "; "))", class: "small soft")
      }
    }
  }

  private func appendMetricTable(
    _ metrics: ArraySlice<PersonaCard.MetricRow>, caption: String, to panel: inout HTMLWriter
  ) {
    appendTable(
      caption: caption, header: ["Metric", "This persona", "95 % interval", "All", "People"],
      rows: metrics.map { row in
        let people = ReadableNumber.count(row.count) + (row.isSmall ? " (small)" : "")
        return [row.title, row.value, row.interval ?? "", row.baseline, people]
      }, numbersFrom: 1, to: &panel)
  }

  private func appendData(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard !card.does.isEmpty else { return }
    panel("Does (data)", level, to: &grid) { panel in
      panel.element("ul", .class("said")) { list in
        for row in card.does {
          list.element("li") { item in
            appendLink(row.text, row.claim, of: card, to: &item)
            appendCaution(row.caution, to: &item)
            if !row.figures.isEmpty {
              item.element("span", .class("kind"), text: row.figures)
            }
            BarDrawing.append(
              shares: row.shares, label: "\(row.text): \(row.value) vs \(row.baseline)", to: &item)
          }
        }
      }
    }
  }

  private func appendLink(
    _ text: String, _ claim: ClaimID, of card: PersonaCard, to writer: inout HTMLWriter
  ) {
    writer.element(
      "a", .href(addresses.claim(claim, of: card.id)), HTMLAttribute("dir", "auto"), text: text)
  }

  func appendCaution(_ caution: String, to writer: inout HTMLWriter) {
    guard !caution.isEmpty else { return }
    writer.raw(" ")
    appendChip(caution, caution == "Contradicted" ? "bad" : "care", to: &writer)
  }

  private func appendSaid(
    _ title: String, _ rows: [PersonaCard.SaidRow], of card: PersonaCard, level: Int,
    to grid: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return }
    panel(title, level, to: &grid) { panel in
      panel.element("ul", .class("said")) { list in
        for row in rows {
          list.element("li") { item in
            let small = row.isSmall ? ", small sample" : ""
            let kind = row.kind == title ? "" : "\(row.kind) · "
            item.element("span", .class("kind"), text: "\(kind)\(row.count)\(small)")
            appendLink(row.text, row.claim, of: card, to: &item)
            appendCaution(row.caution, to: &item)
            if let quote = row.quote { append(quote, to: &item) }
          }
        }
      }
    }
  }

  private func append(_ quote: PersonaCard.Quote, to item: inout HTMLWriter) {
    item.element("p", .class("words"), HTMLAttribute("dir", "auto")) { line in
      line.raw("“")
      line.text(quote.words)
      line.raw("” ")
      line.element("span", .class("soft"), text: quote.attribution)
    }
  }

  private func appendContrasts(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard !card.contrasts.isEmpty else { return }
    panel("Says and does", level, to: &grid) { panel in
      panel.element("ul", .class("said")) { list in
        for contrast in card.contrasts {
          list.element("li") { item in
            item.element("span", .class("kind"), text: "Says")
            appendLink(contrast.says, contrast.claim, of: card, to: &item)
            item.element("span", .class("kind"), text: "Does (\(contrast.resolution))")
            for does in contrast.does { item.paragraph(does) }
          }
        }
      }
    }
  }

  private func appendJourney(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard card.journey.contains(where: { !$0.claims.isEmpty }) else { return }
    panel("Journey", level, to: &grid) { panel in
      panel.element("ol", .class("stages")) { list in
        for stage in card.journey {
          list.element("li", .class(stage.claims.isEmpty ? "gap" : "")) { item in
            item.element("b", text: stage.title)
            if stage.claims.isEmpty { item.text("Not known yet") }
            for reference in stage.claims {
              item.element("span", .class("step")) {
                appendLink(reference.text, reference.claim, of: card, to: &$0)
              }
            }
          }
        }
      }
    }
  }

  private func appendDecisions(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard !card.decisions.isEmpty else { return }
    panel("What this changes", level, to: &grid) { panel in
      panel.element("ul", .class("said columns")) { list in
        for row in card.decisions {
          list.element("li") { item in
            item.element("span", .class("kind"), text: row.team)
            item.paragraph(row.text)
            if !row.test.isEmpty { item.paragraph("Test: \(row.test)", class: "small") }
            appendReferences("Because", row.claims, of: card.id, to: &item)
          }
        }
      }
    }
  }

  private func appendUnknown(
    _ unknown: [PersonaCard.Unknown], level: Int, to grid: inout HTMLWriter
  ) {
    guard !unknown.isEmpty else { return }
    panel("Not known yet", level, to: &grid) { panel in
      panel.element("ul", .class("said columns")) { list in
        for gap in unknown {
          list.element("li") { item in
            item.element("span", .class("kind"), text: "\(gap.kind) · ask")
            item.text("“\(gap.question)”")
          }
        }
      }
    }
  }

  private func appendGroup(_ group: PersonaPage.Group, to main: inout HTMLWriter) {
    main.element("section", .class("panel")) { section in
      section.heading(3, group.title)
      section.element("ul", .class("claims")) { list in
        for claim in group.claims {
          list.element("li") { item in
            item.element("div") { appendClaimLine(claim, to: &$0) }
            item.element("div", .class("small")) { appendComparison(claim, to: &$0) }
          }
        }
      }
    }
  }

  private func appendClaimLine(_ claim: ClaimDetail, to item: inout HTMLWriter) {
    item.element("p", HTMLAttribute("dir", "auto")) { line in
      line.text(claim.text)
      if claim.status != .supported {
        line.raw(" ")
        appendChip(claim.statusLabel, tone(claim.status), to: &line)
      }
    }
    item.element("p", .class("small soft")) { line in
      let small = claim.smallSample == nil ? "" : ", small sample"
      line.text("\(claim.support)\(small) · \(claim.confidenceLabel) · ")
      line.element("a", .href(addresses.claim(claim.id, of: claim.personaID))) { link in
        link.raw("Evidence")
        link.element("span", .class("hidden"), text: " for: \(claim.text)")
      }
    }
  }

  /// How common it is here and elsewhere, or what was measured.
  func appendComparison(_ claim: ClaimDetail, to writer: inout HTMLWriter) {
    if let comparison = claim.comparison {
      let label = "Here \(comparison.persona), elsewhere \(comparison.rest)"
      writer.paragraph(label)
      BarDrawing.append(shares: comparison.shares, label: label, to: &writer)
      BarDrawing.append(lift: comparison.liftInterval, label: comparison.lift, to: &writer)
      let basis = "counted in \(comparison.basis)"
      let parts = [comparison.lift, basis].filter { !$0.isEmpty }
      writer.paragraph(parts.joined(separator: ", "), class: "soft")
    } else if let value = claim.value {
      writer.paragraph(value)
      BarDrawing.append(shares: claim.valueShares, label: value, to: &writer)
    }
  }

  private func appendMembers(_ members: [String]?, to main: inout HTMLWriter) {
    guard let members, !members.isEmpty else { return }
    main.heading(2, "Its people")
    main.element("details") { details in
      let count = ReadableNumber.count(members.count, "identifier")
      details.element("summary", text: "\(count), for internal use only")
      details.element("div") { $0.paragraph(members.joined(separator: ", "), class: "small") }
    }
  }
}

import EvidenceModel

extension HTMLPages {
  /// A persona's page: its card, then every claim with its count.
  package func persona(_ page: PersonaPage) -> String {
    self.page(title: page.card.name, section: .personas, footer: page.footer) { main in
      appendCrumbs([("Personas", addresses.home), (page.card.name, nil)], to: &main)
      appendCard(page.card, level: 1, reviews: page.reviewMarks, to: &main)
      appendWrongIf(page.wrongIf, to: &main)
      main.element("section", .class("on-screen"), .id("claims")) { section in
        section.heading(2, "Every claim")
        section.paragraph(
          "What each line of the card rests on, and what didn't fit on it.", class: "soft")
        section.element("div", .class("panel")) { panel in
          for group in page.groups { appendGroup(group, reviews: page.reviewMarks, to: &panel) }
        }
        section.element("p", .class("row after")) { row in
          row.element(
            "a", .class("button second"), .href(addresses.pdf(page.card.id)), text: "Save as PDF")
          row.element("a", .class("button second"), .href(addresses.share), text: "Other forms")
        }
        appendMembers(page.members, to: &section)
      }
    }
  }

  /// How the persona could be wrong: a persona that nothing could refute says nothing.
  private func appendWrongIf(_ sentences: [String], to main: inout HTMLWriter) {
    guard !sentences.isEmpty else { return }
    main.element("section", .class("on-screen")) { section in
      section.heading(2, "It would be wrong if")
      section.element("ul", .class("said panel small")) { list in
        for sentence in sentences { list.element("li", text: sentence) }
      }
    }
  }

  /// A customer's own words in the place of a job sentence that can't be made.
  private func appendPullQuote(
    _ quote: PersonaCard.Quote, of card: PersonaCard, to main: inout HTMLWriter
  ) {
    main.element("blockquote", .class("job"), HTMLAttribute("dir", "auto")) { block in
      block.element("p", text: "“\(quote.words)”")
      block.element("p", .class("small soft")) { line in
        line.element(
          "a", .class("quiet"), .href(addresses.claim(quote.claim, of: card.id)),
          text: quote.attribution)
      }
    }
  }

  /// The one-page card under a heading of the given level.
  func appendCard(
    _ card: PersonaCard, level: Int, reviews: ReviewMarks = ReviewMarks(),
    to main: inout HTMLWriter
  ) {
    main.element("div", .class("k\(card.hue)")) { whole in
      appendHero(card, level: level, to: &whole)
      if let job = card.job {
        appendJob(job, of: card, to: &whole)
      } else if let quote = card.quote {
        appendPullQuote(quote, of: card, to: &whole)
      }
      if !card.summary.isEmpty { whole.paragraph(card.summary, class: "summary") }
      appendNotes(card.notes, to: &whole)
      let level = level + 1
      whole.element("div", .class("split")) { split in
        split.element("div", .class("stack")) { words in
          appendSaid(
            "Wants and decides", card.said, of: card, level: level, reviews: reviews, to: &words)
          appendSaid(
            "Success means", card.success, of: card, level: level, reviews: reviews, to: &words)
          appendSaid(
            "Leaves if", card.leaves, of: card, level: level, reviews: reviews, to: &words)
        }
        split.element("div", .class("stack")) { data in
          appendContrasts(card, level: level, to: &data)
          appendData(card, level: level, reviews: reviews, to: &data)
          appendMetrics(card, level: level, to: &data)
        }
      }
      whole.element("div", .class("stack")) { stack in
        appendJourney(card, level: level, to: &stack)
        appendForces(card, level: level, to: &stack)
        appendDecisions(card, level: level, to: &stack)
        appendUnknown(card.unknown, level: level, to: &stack)
        appendPortrait(card, level: level, to: &stack)
      }
    }
  }

  private func appendHero(_ card: PersonaCard, level: Int, to main: inout HTMLWriter) {
    main.element("header", .class(card.size == nil ? "hero" : "hero wide")) { hero in
      AvatarDrawing(id: card.id).append(to: &hero)
      hero.element("div") { names in
        names.element(level == 1 ? "h1" : "h2") { heading in
          heading.element("span", text: card.givenName)
          if !card.epithet.isEmpty {
            heading.element("span", .class("hidden"), text: ": ")
            heading.element("span", .class("epithet"), text: card.epithet)
          }
        }
        names.element("div", .class("chips")) { chips in
          appendStatus(card, to: &chips)
          for part in card.statusLine.dropFirst() { appendChip(part, "", to: &chips) }
        }
      }
      if card.size != nil {
        hero.element("div", .class("hero-share")) { share in
          appendShare(card, to: &share)
          if let joint = card.joint { share.paragraph(joint, class: "tiny soft") }
        }
      }
    }
  }

  private func appendJob(
    _ job: PersonaCard.Job, of card: PersonaCard, to main: inout HTMLWriter
  ) {
    main.element("blockquote", .class("job"), HTMLAttribute("dir", "auto")) { quote in
      quote.element("p", text: job.sentence)
      appendReferences("Rests on", job.claims, of: card.id, to: &quote)
    }
  }

  /// A part of the card that folds away.
  func appendFoldingPanel(
    _ title: String, _ level: Int, count: String = "", isOpen: Bool = true,
    to grid: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    // A closed part lacks the attribute altogether.
    let open = HTMLAttribute("open", "", isLeftOut: !isOpen)
    grid.element("details", .class("panel"), open) { panel in
      panel.element("summary") { summary in
        summary.heading(level, title)
        if !count.isEmpty { summary.element("span", .class("count"), text: count) }
      }
      panel.element("div", .class("after"), body: body)
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

  func appendReferences(
    _ label: String, _ references: [PersonaCard.Reference], of persona: String,
    to writer: inout HTMLWriter
  ) {
    guard !references.isEmpty else { return }
    writer.element("p", .class("small soft no-print")) { line in
      line.text("\(label) ")
      for (index, reference) in references.enumerated() {
        if index > 0 { line.raw(", ") }
        let address = addresses.claim(reference.claim, of: persona)
        line.element("a", .class("quiet"), .href(address), text: reference.text)
      }
    }
  }

  private func appendMetrics(_ card: PersonaCard, level: Int, to grid: inout HTMLWriter) {
    guard !card.metrics.isEmpty else { return }
    appendFoldingPanel("Numbers beside all customers", level, to: &grid) { panel in
      let caption = "Numbers of \(card.name) beside those of all customers"
      let range = IntervalPlot.range(of: card.metrics.map(\.ratios))
      appendMetricTable(
        card.metrics.prefix(PersonaCard.leadingMetrics), range: range, caption: caption,
        to: &panel)
      let others = card.metrics.dropFirst(PersonaCard.leadingMetrics)
      if !others.isEmpty {
        panel.element("details", .class("fold on-screen")) { details in
          details.element("summary", text: "\(others.count) more numbers")
          details.element("div") {
            appendMetricTable(
              others, range: range, caption: "More n" + caption.dropFirst(), to: &$0)
          }
        }
      }
      let windows = Set(card.metrics.map(\.window)).sorted().filter { !$0.isEmpty }
      let time = windows.isEmpty ? "" : "Time: \(windows.joined(separator: "; ")). "
      panel.paragraph(
        time + "The dashed line is all customers; each step right is twice as much.",
        class: "tiny soft")
    }
  }

  private func appendMetricTable(
    _ metrics: ArraySlice<PersonaCard.MetricRow>, range: Double, caption: String,
    to panel: inout HTMLWriter
  ) {
    appendScrollingTable(caption: caption, class: "metrics", to: &panel) { table in
      appendHeader(["Metric", "This persona", "Against all", "People"], to: &table)
      table.element("tbody") { body in
        for row in metrics {
          body.element("tr") { cells in
            cells.element("th", HTMLAttribute("scope", "row"), text: row.title)
            cells.element("td", .class("quiet")) { cell in
              cell.element("strong", .class("number"), text: row.value)
              if let interval = row.interval {
                cell.element("span", .class("kind"), text: interval)
              }
            }
            cells.element("td", .class("plot")) { cell in
              IntervalPlot.append(
                ratios: row.ratios, range: range,
                label: "\(row.title): \(row.value), all \(row.baseline)", to: &cell)
              cell.element("span", .class("kind"), text: "all \(row.baseline)")
            }
            let people = ReadableNumber.count(row.count) + (row.isSmall ? " (small)" : "")
            cells.element("td", .class("number"), text: people)
          }
        }
      }
    }
  }

  private func appendData(
    _ card: PersonaCard, level: Int, reviews: ReviewMarks, to grid: inout HTMLWriter
  ) {
    guard !card.does.isEmpty else { return }
    appendFoldingPanel("Does", level, count: "from data", to: &grid) { panel in
      panel.element("ul", .class("said")) { list in
        for row in card.does {
          list.element("li") { item in
            appendLink(row.text, row.claim, of: card, to: &item)
            appendCaution(row.caution, to: &item)
            appendMark(reviews[row.claim], to: &item)
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

  func appendLink(
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

  /// What people said of a claim in review.
  func appendMark(_ mark: ReviewMarks.Mark?, to writer: inout HTMLWriter) {
    guard let mark else { return }
    writer.raw(" ")
    appendChip(mark.label, mark.tone, to: &writer)
  }

  private func appendSaid(
    _ title: String, _ rows: [PersonaCard.SaidRow], of card: PersonaCard, level: Int,
    reviews: ReviewMarks, to grid: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return }
    appendFoldingPanel(title, level, count: "in their words", to: &grid) { panel in
      panel.element("ul", .class("said wants")) { list in
        for row in rows {
          list.element("li") { item in
            item.element("span", .class("kind"), text: row.kind == title ? "" : row.kind)
            item.element("span", .class("what")) { what in
              appendLink(row.text, row.claim, of: card, to: &what)
              appendCaution(row.caution, to: &what)
              appendMark(reviews[row.claim], to: &what)
            }
            item.element("span", .class("tally")) { tally in
              if let share = row.share {
                BarDrawing.append(shares: [share], label: row.count, to: &tally)
              }
              tally.element("span", text: row.count + (row.isSmall ? ", small sample" : ""))
            }
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
      line.element("span", .class("from"), text: quote.attribution)
    }
  }
}

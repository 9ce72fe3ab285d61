import EvidenceModel

extension HTMLPages {
  /// The first page: all personas side by side, how they are, and what to do next.
  package func home(_ page: HomePage) -> String {
    self.page(title: "Personas", section: .personas, footer: page.footer) { main in
      if page.cards.isEmpty {
        main.heading(1, "Personas")
        appendEmpty(page, to: &main)
        return
      }
      appendPageHead("Personas", lead: page.summary.joined(separator: " "), to: &main) { row in
        row.element("a", .class("button second"), .href(addresses.compare), text: "Compare")
        row.element("a", .class("button second"), .href(addresses.share), text: "Share")
        row.element("a", .class("button second"), .href(addresses.sources), text: "Add files")
      }
      if let health = page.health { append(health, to: &main) }
      main.element("div", .class("cards")) { cards in
        for card in page.cards { appendHomeCard(card, open: page.health?.open, to: &cards) }
      }
      main.element("div", .class("grid two")) { grid in
        grid.element("div", .class("stack")) { left in
          appendWarnings(
            page.leadingWarnings, others: page.warnings.count - page.leadingWarnings.count,
            to: &left)
          left.element("div") { appendReason(page, level: 2, to: &$0) }
        }
        grid.element("div", .class("stack")) { appendChanges(page, to: &$0) }
      }
    }
  }

  private func append(_ health: HomeHealth, to main: inout HTMLWriter) {
    main.element("section", .class("next"), HTMLAttribute("aria-label", "Next step")) { next in
      next.element("p") { line in
        line.element("strong", text: "Next step")
        line.raw(" ")
        line.text(health.next.sentence)
      }
      next.element("a", .class("button"), .href(health.next.address), text: health.next.label)
    }
    main.element("dl", .class("tiles")) { tiles in
      for tile in health.tiles {
        tiles.element("div") { box in
          box.element("dt", text: tile.title)
          box.element("dd", text: tile.value)
          box.element("dd", .class("sub quiet")) { line in
            line.element("a", .href(tile.address), text: tile.detail)
          }
        }
      }
    }
  }

  private func appendEmpty(_ page: HomePage, to main: inout HTMLWriter) {
    main.paragraph(
      "Likeness makes personas from your own exports: customers, orders, tickets, interviews and "
        + "survey answers. Every line of them can be proven.", class: "lead")
    if hasForms {
      if page.isReadyToBuild {
        main.element("section", .class("next"), HTMLAttribute("aria-label", "Next step")) { next in
          next.paragraph("Your files are in. Build the personas from them.")
          appendForm(to: addresses.build, to: &next) {
            $0.element("button", HTMLAttribute("type", "submit"), text: "Build the personas")
          }
        }
      }
      appendUploadForm(to: &main)
      main.element("div", .class("row after")) { row in
        row.paragraph("No files at hand? See it on a made-up company first.", class: "soft")
        appendForm(to: addresses.sample, to: &row) {
          $0.element(
            "button", .class("second"), HTMLAttribute("type", "submit"),
            text: "Try the sample company")
        }
      }
    }
    main.element("div", .class("panel after")) { panel in
      panel.heading(2, "Or from the command line")
      panel.raw(
        """
        <ol><li>Import a folder of exports: <code>likeness import FOLDER</code></li>
        <li>Build the personas: <code>likeness build</code></li>
        <li>Open this page again.</li></ol>
        """)
    }
  }

  func appendWarnings(_ warnings: [String], others: Int, to main: inout HTMLWriter) {
    guard !warnings.isEmpty else { return }
    main.element("section", .class("note"), HTMLAttribute("aria-label", "Before you use them")) {
      note in
      note.paragraph("Before you use them", class: "share")
      note.element("ul") { list in
        for warning in warnings { list.element("li", text: warning) }
      }
      if others > 0 {
        note.element("p", .class("small")) { line in
          line.element("a", .href(addresses.checks), text: "\(others) more under Checks")
        }
      }
    }
  }

  private func appendHomeCard(
    _ card: PersonaCard, open: [String: Int]?, to cards: inout HTMLWriter
  ) {
    cards.element("article", .class("card k\(card.hue)")) { article in
      article.element("div", .class("who")) { who in
        AvatarDrawing(id: card.id).append(to: &who)
        who.element("div") { names in
          names.element("h2") { heading in
            heading.element("a", .href(addresses.persona(card.id))) { link in
              link.text(card.givenName)
              if !card.epithet.isEmpty {
                link.element("span", .class("hidden"), text: ": ")
                link.element("small", text: card.epithet)
              }
            }
          }
        }
      }
      appendShare(card, to: &article)
      article.element("div", .class("chips")) { appendStatus(card, to: &$0) }
      if let job = card.job {
        article.element(
          "p", .class("job-short"), HTMLAttribute("dir", "auto"), text: job.sentence)
      } else if !card.summary.isEmpty {
        article.paragraph(card.summary)
      }
      appendTop(
        "Wants and decides",
        card.said.map { ($0.text, $0.count + ($0.isSmall ? ", small sample" : ""), $0.caution) },
        to: &article)
      appendTop("Does", card.does.map { ($0.text, $0.figures, $0.caution) }, to: &article)
      article.element("p", .class("go")) { go in
        go.element("a", .href(addresses.persona(card.id))) { link in
          link.raw("See the whole card")
          link.element("span", .class("hidden"), text: " of \(card.name)")
        }
        if let count = open?[card.id], count > 0 {
          go.element("span", .class("soft"), text: "\(ReadableNumber.count(count)) to review")
        }
      }
    }
  }

  func appendStatus(_ card: PersonaCard, to writer: inout HTMLWriter) {
    let tone =
      switch card.status {
      case .active: "good"
      case .negative: "bad"
      default: "care"
      }
    appendChip(card.statusLine.first ?? "", tone, to: &writer)
    if card.isHypothesis { appendChip("Hypothesis", "care", to: &writer) }
  }

  func appendShare(_ card: PersonaCard, to writer: inout HTMLWriter) {
    guard let size = card.size else {
      writer.paragraph("Share of customers not known", class: "soft")
      return
    }
    let interval = size.interval.map { " (\($0))" } ?? ""
    writer.element("p", .class("figure")) { line in
      let parts = size.headline.split(separator: "%", maxSplits: 1)
      line.element("b", text: parts.first.map { "\($0)%" } ?? size.headline)
      line.element("span", text: String(parts.dropFirst().first ?? "") + interval)
    }
    if card.strip.count > 1 {
      ShareStrip.append(card.strip, label: size.headline + interval, to: &writer)
    } else {
      BarDrawing.append(
        shares: [size.share], interval: size.ci, label: size.headline + interval, to: &writer)
    }
    let parts = [size.customers, size.revenue].compactMap { $0 }
    writer.paragraph(parts.joined(separator: " · "), class: "soft small")
  }

  private func appendTop(
    _ title: String, _ rows: [(String, String, String)], to article: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return }
    article.heading(3, title)
    article.element("ul") { list in
      for (text, count, caution) in rows.prefix(2) {
        list.element("li") { item in
          item.element("span", HTMLAttribute("dir", "auto")) { words in
            words.text(text)
            appendCaution(caution, to: &words)
          }
          if !count.isEmpty { item.element("span", .class("soft tiny"), text: count) }
        }
      }
    }
  }

  private func appendChanges(_ page: HomePage, to main: inout HTMLWriter) {
    guard !page.changes.isEmpty else { return }
    main.element("section", .class("panel")) { panel in
      panel.heading(2, "What changed")
      panel.element("div", .class("chips")) { chips in
        for kind in page.changeCounts { appendChip("\(kind.label) \(kind.count)", "", to: &chips) }
      }
      appendChangeList(page.changes.prefix(6), to: &panel)
      let others = page.changes.dropFirst(6)
      guard !others.isEmpty else { return }
      panel.element("details", .class("fold")) { details in
        details.element("summary", text: "\(others.count) more changes")
        details.element("div") { appendChangeList(others, to: &$0) }
      }
    }
  }

  private func appendChangeList(
    _ changes: ArraySlice<HomePage.Change>, to panel: inout HTMLWriter
  ) {
    panel.element("ul", .class("said small")) { list in
      for change in changes {
        list.element("li") { item in
          item.element("span", .class("kind"), text: change.label)
          if let persona = change.personaID {
            let address = addresses.claim(change.claim, of: persona)
            item.element("a", .href(address), HTMLAttribute("dir", "auto"), text: change.text)
          } else {
            item.text(change.text)
          }
        }
      }
    }
  }

  func appendReason(_ page: HomePage, level: Int, to main: inout HTMLWriter) {
    guard let reason = page.reason else { return }
    main.element("section", .class("panel")) { panel in
      panel.heading(level, "Why so many personas")
      panel.paragraph(reason)
      guard !page.trials.isEmpty else { return }
      panel.element("details", .class("fold")) { details in
        details.element("summary", text: "Every number that was tried")
        details.element("div") { appendTrials(page.trials, to: &$0) }
      }
    }
  }

  func appendTrials(_ trials: [HomePage.Trial], to box: inout HTMLWriter) {
    appendTable(
      caption: "Numbers of personas that were tried",
      header: [
        "Personas", "Fit (BIC, lower is better)", "Stability", "Smallest share",
        "Best fit found again",
      ],
      rows: trials.map { trial in
        [trial.count, trial.bic, trial.stability, trial.smallest, trial.hits]
      }, numbersFrom: 1, to: &box)
  }
}

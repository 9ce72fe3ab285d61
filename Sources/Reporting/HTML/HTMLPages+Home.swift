import EvidenceModel

extension HTMLPages {
  /// The first page: all personas side by side.
  package func home(_ page: HomePage) -> String {
    self.page(title: "Personas", section: .personas, footer: page.footer) { main in
      main.heading(1, "Personas")
      if page.cards.isEmpty {
        appendEmpty(to: &main)
      } else {
        main.paragraph(page.summary.joined(separator: " "), class: "lead")
        appendWarnings(
          page.leadingWarnings, others: page.warnings.count - page.leadingWarnings.count, to: &main)
        main.element("div", .class("cards")) { cards in
          for card in page.cards { appendHomeCard(card, to: &cards) }
        }
        appendChanges(page.changes, to: &main)
        appendReason(page, level: 2, to: &main)
      }
    }
  }

  private func appendEmpty(to main: inout HTMLWriter) {
    main.element("div", .class("panel")) { panel in
      panel.heading(2, "No personas yet")
      panel.paragraph(
        "Likeness makes personas from your own exports: customers, orders, tickets, interviews and "
          + "survey answers.")
      panel.raw(
        """
        <ol><li>Import a folder of exports: <code>likeness import FOLDER</code></li>
        <li>Build the personas: <code>likeness build</code></li>
        <li>Open this page again.</li></ol>
        """)
      panel.paragraph(
        "To see how it looks first, run likeness demo: it makes up a whole company.", class: "soft")
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

  private func appendHomeCard(_ card: PersonaCard, to cards: inout HTMLWriter) {
    cards.element("article", .class("card")) { article in
      article.element("div", .class("who")) { who in
        AvatarDrawing(id: card.id).append(to: &who)
        who.element("div") { names in
          names.element("h2") { heading in
            heading.element("a", .href(addresses.persona(card.id)), text: card.name)
          }
          names.element("div", .class("chips")) { appendStatus(card, to: &$0) }
        }
      }
      appendShare(card, to: &article)
      if !card.summary.isEmpty { article.paragraph(card.summary) }
      appendTop(
        "Wants and decides (said by)",
        card.said.map { ($0.text, $0.count + ($0.isSmall ? ", small sample" : ""), $0.caution) },
        to: &article)
      appendTop(
        "Does (data)", card.does.map { ($0.text, $0.figures, $0.caution) }, to: &article)
      article.element("p", .class("go")) { go in
        go.element("a", .href(addresses.persona(card.id))) { link in
          link.raw("See the whole card")
          link.element("span", .class("hidden"), text: " of \(card.name)")
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
    writer.paragraph(size.headline + interval, class: "share")
    BarDrawing.append(
      shares: [size.share], interval: size.ci, label: size.headline + interval, to: &writer)
    let parts = [size.customers, size.revenue].compactMap { $0 }
    writer.paragraph(parts.joined(separator: " · "), class: "soft small")
  }

  private func appendTop(
    _ title: String, _ rows: [(String, String, String)], to article: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return }
    article.heading(3, title)
    article.element("ul") { list in
      for (text, count, caution) in rows.prefix(3) {
        list.element("li") { item in
          item.element("span", HTMLAttribute("dir", "auto")) { words in
            words.text(text)
            appendCaution(caution, to: &words)
          }
          if !count.isEmpty { item.element("span", .class("soft small"), text: count) }
        }
      }
    }
  }

  private func appendChanges(_ changes: [HomePage.Change], to main: inout HTMLWriter) {
    guard !changes.isEmpty else { return }
    main.heading(2, "What changed")
    main.element("ul", .class("said panel")) { list in
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
    main.heading(level, "Why so many personas")
    main.paragraph(reason)
    guard !page.trials.isEmpty else { return }
    main.element("details") { details in
      details.element("summary", text: "Every number that was tried")
      details.element("div") { box in
        appendTable(
          caption: "Numbers of personas that were tried",
          header: [
            "Personas", "Fit (BIC, lower is better)", "Stability", "Smallest share",
            "Best fit found again",
          ],
          rows: page.trials.map { trial in
            [
              trial.count, trial.bic, trial.stability, trial.smallest, trial.hits,
            ]
          }, numbersFrom: 1, to: &box)
      }
    }
  }
}

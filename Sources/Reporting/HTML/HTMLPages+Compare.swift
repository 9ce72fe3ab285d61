import EvidenceModel

extension HTMLPages {
  /// Personas side by side: what differs, how far they are apart, whom they cover.
  package func compare(_ page: ComparePage) -> String {
    self.page(title: "Compare", section: .compare, footer: page.footer) { main in
      appendPageHead("Compare", lead: page.coverage.joined(separator: " "), to: &main)
      appendChoices(page.choices, to: &main)
      main.element("section", .class("panel")) { panel in
        panel.heading(2, "Side by side")
        appendSides(page, to: &panel)
      }
      if page.cards.count > 1 {
        main.element("section", .class("panel")) { panel in
          panel.heading(2, "How far apart")
          panel.paragraph(
            "Of the numbers that both have, how many have 95 % intervals that don't meet.",
            class: "small soft")
          appendMatrix(page, to: &panel)
        }
      }
      appendBuyingGroup(page.buyingGroup, to: &main)
      if !page.metrics.isEmpty {
        main.element("section", .class("panel")) { panel in
          panel.heading(2, "Every number")
          appendNumbers(page, to: &panel)
        }
      }
    }
  }

  private func appendChoices(_ choices: [ComparePage.Choice], to main: inout HTMLWriter) {
    main.element(
      "form", HTMLAttribute("method", "get"), HTMLAttribute("action", addresses.compare),
      .class("panel no-print")
    ) { form in
      form.element("fieldset") { set in
        set.element("legend", .class("small"), text: "Personas to compare")
        set.element("div", .class("row after")) { row in
          for choice in choices {
            row.element("label", .class("check")) { label in
              label.void(
                "input", HTMLAttribute("type", "checkbox"), HTMLAttribute("name", "p"),
                HTMLAttribute("value", choice.id),
                HTMLAttribute("checked", "", isLeftOut: !choice.isChosen))
              label.text(choice.name)
            }
          }
          row.element(
            "button", .class("second"), HTMLAttribute("type", "submit"), text: "Compare these")
        }
      }
    }
  }

  private func appendPersonaHeads(
    _ cards: [PersonaCard], corner: String, to table: inout HTMLWriter
  ) {
    table.element("thead") { head in
      head.element("tr") { row in
        row.element("th", HTMLAttribute("scope", "col")) {
          $0.element("span", .class("hidden"), text: corner)
        }
        for card in cards {
          row.element("th", HTMLAttribute("scope", "col"), .class("k\(card.hue)")) { cell in
            cell.element("a", .class("quiet"), .href(addresses.persona(card.id)), text: card.name)
          }
        }
      }
    }
  }

  private func appendSides(_ page: ComparePage, to panel: inout HTMLWriter) {
    appendScrollingTable(
      caption: "Personas side by side", class: "compare", to: &panel
    ) { table in
      appendPersonaHeads(page.cards, corner: "What is compared", to: &table)
      table.element("tbody") { body in
        appendSide("Share", page.cards, to: &body) { card, cell in appendShare(card, to: &cell) }
        appendSide("Job", page.cards, to: &body) { card, cell in
          cell.element("span", .class("serif"), text: card.job?.sentence ?? "Not known yet")
        }
        appendSide("Wants and decides", page.cards, to: &body) { card, cell in
          appendRows(card.said.map { ($0.text, $0.claim, $0.count) }, of: card, to: &cell)
        }
        appendSide("Does", page.cards, to: &body) { card, cell in
          appendRows(card.does.map { ($0.text, $0.claim, "") }, of: card, to: &cell)
        }
        appendSide("Leaves if", page.cards, to: &body) { card, cell in
          appendRows(card.leaves.map { ($0.text, $0.claim, $0.count) }, of: card, to: &cell)
        }
        appendSide("Not known yet", page.cards, to: &body) { card, cell in
          let open = card.unknown.map(\.kind).joined(separator: ", ")
          cell.text(open.isEmpty ? "Nothing open" : open)
        }
      }
    }
  }

  private func appendSide(
    _ title: String, _ cards: [PersonaCard], to body: inout HTMLWriter,
    cell: (PersonaCard, inout HTMLWriter) -> Void
  ) {
    body.element("tr") { row in
      row.element("th", HTMLAttribute("scope", "row"), text: title)
      for card in cards {
        row.element("td", .class("k\(card.hue)")) { cell(card, &$0) }
      }
    }
  }

  private func appendRows(
    _ rows: [(text: String, claim: ClaimID, count: String)], of card: PersonaCard,
    to cell: inout HTMLWriter
  ) {
    guard !rows.isEmpty else { return cell.element("span", .class("soft"), text: "Not known yet") }
    cell.element("ul", .class("quiet")) { list in
      for row in rows {
        list.element("li") { item in
          appendLink(row.text, row.claim, of: card, to: &item)
          if !row.count.isEmpty { item.element("span", .class("kind"), text: row.count) }
        }
      }
    }
  }

  private func appendMatrix(_ page: ComparePage, to panel: inout HTMLWriter) {
    appendScrollingTable(
      caption: "How far personas are apart", class: "matrix", to: &panel
    ) { table in
      table.element("thead") { head in
        head.element("tr") { row in
          row.element("td", text: "")
          for card in page.cards {
            row.element("th", HTMLAttribute("scope", "col"), text: card.givenName)
          }
        }
      }
      table.element("tbody") { body in
        for (card, pairs) in zip(page.cards, page.pairs) {
          body.element("tr") { row in
            row.element("th", HTMLAttribute("scope", "row"), text: card.givenName)
            for pair in pairs {
              if let pair {
                let words = pair.text.isEmpty ? "not measured" : pair.text
                row.element("td", .class("m\(pair.step)"), text: words)
              } else {
                row.element("td", .class("soft"), text: "–")
              }
            }
          }
        }
      }
    }
  }

  private func appendNumbers(_ page: ComparePage, to panel: inout HTMLWriter) {
    let range = IntervalPlot.range(of: page.cards.flatMap { $0.metrics.map(\.ratios) })
    appendScrollingTable(
      caption: "Every number of the personas", class: "compare metrics", to: &panel
    ) { table in
      appendPersonaHeads(page.cards, corner: "Number", to: &table)
      table.element("tbody") { body in
        for metric in page.metrics {
          body.element("tr") { row in
            row.element("th", HTMLAttribute("scope", "row")) { head in
              head.text(metric.title)
              head.element("span", .class("kind"), text: "all \(metric.baseline)")
            }
            for (card, cell) in zip(page.cards, metric.cells) {
              row.element("td", .class("k\(card.hue)")) { box in
                guard let cell else { return box.text("–") }
                box.element("strong", .class("number"), text: cell.value)
                if let interval = cell.interval {
                  box.element("span", .class("kind"), text: interval)
                }
                IntervalPlot.append(
                  ratios: cell.ratios, range: range,
                  label: "\(card.givenName), \(metric.title): \(cell.value), all \(cell.baseline)",
                  to: &box)
              }
            }
          }
        }
      }
    }
  }
}

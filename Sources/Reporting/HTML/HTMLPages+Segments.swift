import EvidenceModel

extension HTMLPages {
  /// The explorer: what sets segments apart, how sure that is, and what another number would change.
  package func segments(_ page: SegmentsPage) -> String {
    self.page(title: "Segments", section: .segments, footer: page.footer) { main in
      appendPageHead("Segments", lead: page.reason ?? "", to: &main)
      appendProfiles(page, to: &main)
      appendDistributions(page, to: &main)
      appendCurves(page, to: &main)
      main.element("div", .class("grid two after")) { grid in
        appendBorderline(page, to: &grid)
        appendApart(page, to: &grid)
      }
    }
  }

  private func appendProfiles(_ page: SegmentsPage, to main: inout HTMLWriter) {
    let cards = page.cards.filter { !$0.metrics.isEmpty }
    guard let first = cards.first else { return }
    let range = IntervalPlot.range(of: cards.flatMap { $0.metrics.map(\.ratios) })
    main.element("section", .class("panel")) { panel in
      panel.heading(2, "Profiles")
      panel.paragraph(
        "Each number beside that of all customers (dashed line), with its 95 % interval. A step to "
          + "the right is twice as much.", class: "small soft")
      appendScrollingTable(
        caption: "Profiles of the segments", class: "compare metrics", to: &panel
      ) { table in
        table.element("thead") { head in
          head.element("tr") { row in
            row.element("th", HTMLAttribute("scope", "col"), text: "Number")
            for card in cards {
              row.element("th", HTMLAttribute("scope", "col"), .class("k\(card.hue)")) {
                $0.element(
                  "a", .class("quiet"), .href(addresses.segment(card.id)), text: card.givenName)
              }
            }
          }
        }
        table.element("tbody") { body in
          for metric in first.metrics {
            appendProfile(metric.title, cards, range: range, to: &body)
          }
        }
      }
    }
  }

  private func appendProfile(
    _ title: String, _ cards: [PersonaCard], range: Double, to body: inout HTMLWriter
  ) {
    body.element("tr") { row in
      row.element("th", HTMLAttribute("scope", "row"), text: title)
      for card in cards {
        row.element("td", .class("k\(card.hue)")) { cell in
          guard let metric = card.metrics.first(where: { $0.title == title }) else {
            return cell.text("–")
          }
          cell.element("span", .class("number"), text: metric.value)
          IntervalPlot.append(
            ratios: metric.ratios, range: range,
            label: "\(card.givenName), \(title): \(metric.value), all \(metric.baseline)",
            to: &cell)
        }
      }
    }
  }

  private func appendDistributions(_ page: SegmentsPage, to main: inout HTMLWriter) {
    guard let chosen = page.chosen, !page.distributions.isEmpty else { return }
    main.element("section", .id("distributions"), .class("k\(chosen.hue)")) { section in
      section.heading(2, "What sets \(chosen.givenName) apart")
      section.element("nav", .class("tabs"), HTMLAttribute("aria-label", "Persona")) { tabs in
        for card in page.cards + page.apart {
          let own = HTMLAttribute("aria-current", "true", isLeftOut: card.id != chosen.id)
          let address = addresses.segment(card.id) + "#distributions"
          tabs.element("a", .href(address), own, text: card.name)
        }
      }
      section.element("ul", .class("legend")) { legend in
        legend.element("li") { item in
          item.element("span", .class("key"), text: "")
          item.text(chosen.name)
        }
        legend.element("li") { item in
          item.element("span", .class("key rest"), text: "")
          item.text("Everybody else")
        }
      }
      section.element("ul", .class("multiples")) { list in
        for distribution in page.distributions {
          list.element("li") { item in
            item.heading(3, distribution.title)
            DistributionDrawing.append(distribution, to: &item)
            item.element(
              "span", .class("kind"),
              text: ReadableNumber.count(distribution.people, "person", plural: "people")
                + " with a value")
          }
        }
      }
    }
  }

  private func appendCurves(_ page: SegmentsPage, to main: inout HTMLWriter) {
    guard page.trials.count > 1 else { return }
    main.heading(2, "Why this number of segments")
    main.element("div", .class("grid two")) { grid in
      let chosen = page.trials.firstIndex { $0.count == page.chosenCount }
      let places = page.trials.map { ReadableNumber.count($0.count) }
      let bics = page.trials.map(\.bic)
      let (low, high) = (bics.min() ?? 0, bics.max() ?? 1)
      grid.element("section", .class("panel")) { panel in
        panel.heading(3, "Fit (BIC, lower is better)")
        CurveDrawing(
          places: places, lines: [.init(values: bics, style: "line")],
          range: (low - (high - low) * 0.06)...max(high, low + 1),
          ends: (
            ReadableNumber.decimal(low, places: 0), ReadableNumber.decimal(high, places: 0)
          ),
          chosen: chosen, label: "Fit for each number of segments; the table below has the numbers",
          axis: "segments"
        ).append(to: &panel)
      }
      grid.element("section", .class("panel")) { panel in
        panel.heading(3, "How often they come back (1 is always)")
        CurveDrawing(
          places: places,
          lines: [.init(values: page.trials.map(\.stability), style: "line two")],
          range: 0...1, ends: ("0", "1"), chosen: chosen,
          label: "Stability for each number of segments; the table below has the numbers",
          axis: "segments"
        ).append(to: &panel)
      }
    }
    main.element("details", .class("fold")) { details in
      details.element("summary", text: "Every number that was tried")
      details.element("div") { appendTrials(page.trialRows, to: &$0) }
    }
  }

  private func appendBorderline(_ page: SegmentsPage, to grid: inout HTMLWriter) {
    grid.element("section", .class("panel")) { panel in
      panel.heading(2, "On the border")
      let count = ReadableNumber.count(page.borderlineCount, "person", plural: "people")
      panel.paragraph(
        page.borderlineCount == 0
          ? "Nobody stands between two segments: everybody belongs to one with over 80 %."
          : page.borderlineCount == 1
            ? "\(count) belongs to their segment with less than 80 %: read them as in between."
            : "\(count) belong to their segment with less than 80 %: read them as in between.",
        class: "small soft")
      guard !page.borderline.isEmpty else { return }
      appendTable(
        caption: "People on the border", header: ["Person", "Persona", "Belongs with"],
        rows: page.borderline.map {
          [$0.pseudonym, $0.persona, ReadableNumber.percent($0.probability)]
        }, numbersFrom: 2, to: &panel)
    }
  }

  private func appendApart(_ page: SegmentsPage, to grid: inout HTMLWriter) {
    grid.element("section", .class("panel")) { panel in
      panel.heading(2, "Set apart")
      panel.paragraph(page.unassigned, class: "small soft")
      panel.element("ul", .class("said")) { list in
        for card in page.apart {
          list.element("li", .class("k\(card.hue)")) { item in
            item.element("a", .href(addresses.persona(card.id)), text: card.name)
            item.raw(" ")
            appendStatus(card, to: &item)
            item.paragraph(card.size?.headline ?? "", class: "small soft")
          }
        }
      }
    }
  }
}

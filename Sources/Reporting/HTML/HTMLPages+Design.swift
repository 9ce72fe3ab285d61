import EvidenceModel

/// The page that shows every component in every state: what `docs/design-system.md` describes.
extension HTMLPages {
  /// The design page.
  package func design(footer: PageFooter) -> String {
    page(title: "Design", section: .none, footer: footer) { main in
      appendPageHead(
        "Design", lead: "Every component in every state, in the colours of your system.", to: &main)
      appendSwatches(to: &main)
      appendType(to: &main)
      appendButtons(to: &main)
      appendStates(to: &main)
      appendFields(to: &main)
      appendDrawings(to: &main)
      appendTables(to: &main)
    }
  }

  private func appendSwatches(to main: inout HTMLWriter) {
    main.heading(2, "Colours")
    main.element("ul", .class("swatches")) { list in
      for name in [
        "paper", "surface", "ink", "soft", "line", "edge", "accent", "tint", "rest", "track",
        "good", "care", "bad",
      ] {
        list.element("li") { item in
          item.element("span", .class("w-\(name)"), text: "")
          item.element("code", text: name)
        }
      }
      for hue in 0..<8 {
        list.element("li") { item in
          item.element("span", .class("w-k k\(hue)"), text: "")
          item.element("code", text: "k\(hue)")
        }
      }
    }
  }

  private func appendType(to main: inout HTMLWriter) {
    main.heading(2, "Type")
    main.element("div", .class("panel")) { panel in
      for step in (0...8).reversed() {
        panel.element("p", .class("z\(step)"), text: "t\(step): every line can be proven")
      }
      panel.element("p", .class("serif"), text: "Serif: words of customers, names, figures")
      panel.element("p") { line in
        line.raw("Text with <a href=\"#main\">a link</a>, <strong>weight</strong>, ")
        line.raw("<mark>marked words</mark>, <code>code</code> and <kbd>k</kbd>.")
      }
    }
  }

  private func appendButtons(to main: inout HTMLWriter) {
    main.heading(2, "Buttons and chips")
    main.element("div", .class("panel")) { panel in
      panel.raw(
        """
        <div class="row"><button type="button">First</button>\
        <button type="button" class="second">Second</button>\
        <button type="button" class="danger">Danger</button>\
        <button type="button" disabled>Not now</button>\
        <a class="button second" href="#main">A link</a></div>
        """)
      panel.element("div", .class("chips")) { chips in
        appendChip("Plain", "", to: &chips)
        appendChip("Supported", "good", to: &chips)
        appendChip("One customer only", "care", to: &chips)
        appendChip("Contradicted", "bad", to: &chips)
      }
    }
  }

  private func appendStates(to main: inout HTMLWriter) {
    main.heading(2, "Notes and folds")
    main.raw(
      """
      <div class="note" role="note"><p>Take care: a small sample.</p></div>
      <div class="note calm" role="note"><p>Good to know.</p></div>
      <div class="note done" role="note"><p>Done: twelve files were taken in.</p></div>
      <div class="note wrong" role="note"><p>That didn't work. Try again.</p></div>
      <details class="panel" open><summary><h3>An open fold</h3><span class="count">2 claims</span>\
      </summary><div class="after"><p>What is in it.</p></div></details>
      <details class="panel"><summary><h3>A closed fold</h3></summary><div><p>Hidden.</p></div>\
      </details>
      <div class="empty"><h2>Nothing here yet</h2><p>What to do about it.</p></div>
      """)
  }

  private func appendFields(to main: inout HTMLWriter) {
    main.heading(2, "Fields")
    main.raw(
      """
      <div class="panel"><label for="d-text">Text</label>\
      <p class="hint" id="d-hint">What it is for.</p>\
      <input type="text" id="d-text" aria-describedby="d-hint" value="Typed">\
      <label for="d-area">Long text</label><textarea id="d-area">Typed</textarea>\
      <label for="d-select">Choice</label><select id="d-select"><option>First</option>\
      <option>Second</option></select>\
      <label class="check after"><input type="checkbox" checked>Chosen</label>\
      <label class="check"><input type="checkbox">Not chosen</label>\
      <label for="d-file">Files</label><input type="file" id="d-file">\
      <p class="after">Progress</p><progress max="1" value="0.6" aria-label="Sixty per cent">\
      </progress></div>
      """)
  }

  private func appendDrawings(to main: inout HTMLWriter) {
    main.heading(2, "Drawings")
    main.element("div", .class("multiples")) { grid in
      grid.element("div", .class("panel k0")) { box in
        box.paragraph("A share beside another, with its interval", class: "small")
        BarDrawing.append(
          shares: [0.62, 0.31], interval: [0.55, 0.69], label: "62 % against 31 %", to: &box)
        BarDrawing.append(lift: [2, 1.4, 2.9], label: "Twice as common", to: &box)
        IntervalPlot.append(
          ratios: [0.8, 0.4, 1.2], range: 2, label: "1.7 times all customers", to: &box)
      }
      grid.element("div", .class("panel")) { box in
        box.paragraph("All personas in one strip", class: "small")
        let parts = [0.3, 0.22, 0.18, 0.12, 0.08, 0.05].enumerated().map {
          PersonaCard.StripPart(hue: $0.offset, share: $0.element, isOwn: $0.offset == 1)
        }
        ShareStrip.append(parts, label: "22 % of customers", to: &box)
      }
      grid.element("div", .class("panel k2")) { box in
        box.paragraph("A distribution against the rest", class: "small")
        DistributionDrawing.append(
          SegmentsPage.Distribution(
            title: "Orders", edges: [0, 1, 2, 3, 4, 5], labels: [],
            persona: [0.05, 0.1, 0.2, 0.4, 0.25], rest: [0.4, 0.3, 0.2, 0.05, 0.05], people: 120),
          to: &box)
      }
      grid.element("div", .class("panel")) { box in
        box.paragraph("A curve with the chosen place", class: "small")
        CurveDrawing(
          places: ["1", "2", "3", "4", "5"],
          lines: [.init(values: [9, 5, 3, 2.5, 2.6], style: "line")], range: 0...10,
          ends: ("0", "10"), chosen: 3, label: "A curve that falls to 2.5 at 4", axis: "segments"
        ).append(to: &box)
      }
    }
    main.element("div", .class("row after")) { row in
      for (index, id) in ["p1", "p2", "p3", "p4", "p5", "p6"].enumerated() {
        row.element("span", .class("k\(index)")) { AvatarDrawing(id: id).append(to: &$0) }
      }
    }
  }

  private func appendTables(to main: inout HTMLWriter) {
    main.heading(2, "Tables")
    main.element("div", .class("panel")) { panel in
      appendTable(
        caption: "A table with numbers", header: ["What", "Here", "All"],
        rows: [["Orders", "1.5", "9.7"], ["Visits on a phone", "38 %", "62 %"]], numbersFrom: 1,
        to: &panel)
    }
  }
}

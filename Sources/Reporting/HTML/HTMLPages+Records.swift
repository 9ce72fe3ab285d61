import EvidenceModel

extension HTMLPages {
  /// The page of checks: findings with what to do about them.
  package func checks(_ page: ChecksPage) -> String {
    self.page(title: "Checks", section: .checks, footer: page.footer) { main in
      let lead =
        page.groups.isEmpty
        ? "Nothing to report: every rule passed."
        : "What to know about the personas, and what to do about it."
      appendPageHead("Checks", lead: lead, to: &main)
      if !page.groups.isEmpty {
        main.element("div", .class("chips")) { chips in
          for group in page.groups { appendChip(group.title, tone(group.level), to: &chips) }
        }
      }
      for group in page.groups { append(group, to: &main) }
    }
  }

  private func tone(_ level: Finding.Level) -> String {
    switch level {
    case .error: "bad"
    case .warning: "care"
    case .info: ""
    }
  }

  private func append(_ group: ChecksPage.Group, to main: inout HTMLWriter) {
    main.heading(2, group.title)
    main.element("ul", .class("said panel")) { list in
      for item in group.items {
        list.element("li", .class("finding")) { entry in
          entry.element("p") { line in
            appendChip(group.level.rawValue, tone(group.level), to: &line)
            line.raw(" ")
            line.element("strong", text: item.message)
          }
          if !item.remedy.isEmpty { entry.paragraph("What to do: " + item.remedy) }
          if !item.counts.isEmpty { entry.paragraph(item.counts, class: "small soft") }
          appendPlaces(item.places, to: &entry)
          entry.element("code", .class("tiny soft"), text: item.code)
        }
      }
    }
  }

  /// Where a finding applies; long lists fold away.
  private func appendPlaces(_ places: [ChecksPage.Place], to entry: inout HTMLWriter) {
    guard !places.isEmpty else { return }
    guard places.count > 4 else { return appendPlaceList(places, to: &entry) }
    entry.element("details", .class("plain")) { details in
      details.element("summary", .class("small"), text: "\(places.count) places")
      appendPlaceList(places, to: &details)
    }
  }

  private func appendPlaceList(_ places: [ChecksPage.Place], to entry: inout HTMLWriter) {
    entry.element("ul", .class("places small")) { list in
      for place in places {
        list.element("li") { item in
          guard let persona = place.personaID else { return item.text(place.text) }
          let address = place.claim.map { addresses.claim($0, of: persona) }
          item.element(
            "a", .href(address ?? addresses.persona(persona)), HTMLAttribute("dir", "auto"),
            text: place.text)
        }
      }
    }
  }

  /// The page of an error: what happened, what to do, and the id to ask with.
  package func error(_ page: ErrorPage) -> String {
    self.page(title: page.title, section: .none, footer: page.footer) { main in
      appendPageHead(page.title, lead: page.message, to: &main)
      main.element("div", .class("panel")) { panel in
        panel.heading(2, "What to do")
        panel.paragraph(page.remedy)
        panel.element("p") { $0.element("a", .href(addresses.home), text: "All personas") }
      }
      appendRequest(page.requestID, status: page.status, to: &main)
    }
  }
}

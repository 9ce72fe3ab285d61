import EvidenceModel

extension HTMLPages {
  /// The page of sources: every file that the personas rest on, and what was set aside.
  package func sources(_ page: SourcesPage) -> String {
    self.page(title: "Sources", section: .sources, footer: page.footer) { main in
      main.heading(1, "Sources")
      main.paragraph("Every file that the personas rest on.", class: "lead")
      appendSources(page, level: 2, to: &main)
    }
  }

  /// The tables of sources and of rejects.
  func appendSources(_ page: SourcesPage, level: Int, to main: inout HTMLWriter) {
    guard !page.rows.isEmpty else {
      main.paragraph("No file has been imported yet: likeness import FOLDER.")
      return
    }
    let hasPaths = page.rows.contains { $0.path != nil }
    main.element("div", .class("panel")) { panel in
      appendTable(
        caption: "Sources",
        header: [
          "Source", "Kind", hasPaths ? "File" : nil, "Records", "Dates", "Claims", "SHA-256",
        ]
        .compactMap { $0 },
        rows: page.rows.map { row in
          [
            row.id, row.kind, hasPaths ? row.path ?? "" : nil, row.records, row.window, row.claims,
            row.hash,
          ].compactMap { $0 }
        }, numbersFrom: hasPaths ? 3 : 2, to: &panel)
    }
    guard !page.rejects.isEmpty else { return }
    main.heading(level, "Set aside on import")
    main.paragraph("These records were not used; the rest of their files was.", class: "soft")
    main.element("div", .class("panel")) { panel in
      appendTable(
        caption: "Records that were set aside",
        header: ["Source", "Reason", "Records", "Kept in"],
        rows: page.rejects.map { [$0.source, $0.reason, $0.count, $0.file] }, to: &panel)
    }
  }

  /// The page of checks: findings with what to do about them.
  package func checks(_ page: ChecksPage) -> String {
    self.page(title: "Checks", section: .checks, footer: page.footer) { main in
      main.heading(1, "Checks")
      if page.groups.isEmpty {
        main.paragraph("Nothing to report: every rule passed.", class: "lead")
      } else {
        main.paragraph("What to know about the personas, and what to do about it.", class: "lead")
      }
      for group in page.groups { append(group, to: &main) }
    }
  }

  private func append(_ group: ChecksPage.Group, to main: inout HTMLWriter) {
    main.heading(2, group.title)
    let tone =
      switch group.level {
      case .error: "bad"
      case .warning: "care"
      case .info: ""
      }
    main.element("ul", .class("said panel")) { list in
      for item in group.items {
        list.element("li") { entry in
          entry.element("p") { line in
            appendChip(group.level.rawValue, tone, to: &line)
            line.raw(" ")
            line.element("strong", text: item.message)
          }
          if !item.remedy.isEmpty { entry.paragraph("What to do: " + item.remedy) }
          if !item.counts.isEmpty { entry.paragraph(item.counts, class: "small soft") }
          appendPlaces(item.places, to: &entry)
          entry.element("code", .class("small soft"), text: item.code)
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
      main.heading(1, page.title)
      main.paragraph(page.message, class: "lead")
      main.element("div", .class("panel")) { panel in
        panel.heading(2, "What to do")
        panel.paragraph(page.remedy)
        panel.element("p") { $0.element("a", .href(addresses.home), text: "All personas") }
      }
      main.element("p", .class("small soft")) { line in
        line.raw("Request ")
        line.element("code", text: page.requestID)
        line.text(" · status \(page.status)")
      }
    }
  }
}

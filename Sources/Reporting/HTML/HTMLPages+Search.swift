import EvidenceModel

extension HTMLPages {
  /// Customers' words by words and by meaning, each hit with the way to what was said around it.
  package func search(_ page: SearchPage) -> String {
    let title = page.query.words.isEmpty ? "Search" : "Search: \(page.query.words.prefix(60))"
    return self.page(title: title, section: .listen, footer: page.footer) { main in
      appendCrumbs([("Listen", addresses.listen), ("Search", nil)], to: &main)
      appendPageHead(
        "Search", lead: "In everything that customers said or wrote, redacted.", to: &main)
      appendSearchForm(page, isWhole: true, to: &main)
      if let problem = page.problem {
        main.element("div", .class("note care"), HTMLAttribute("role", "status")) { note in
          note.paragraph(problem)
        }
      } else if let count = page.count {
        appendHits(page, count: count, to: &main)
      } else {
        main.element("div", .class("empty")) { empty in
          empty.heading(2, "What do you want to hear about?")
          empty.paragraph(
            "A word, a phrase or a question. Filters narrow it to a kind, a persona or a time.",
            class: "soft")
        }
      }
    }
  }

  private func appendHits(_ page: SearchPage, count: Int, to main: inout HTMLWriter) {
    let number = ReadableNumber.count(count, "sentence")
    let shown = page.hits.count < count ? ", the best \(page.hits.count) are shown" : ""
    main.element("p", .class("soft"), HTMLAttribute("role", "status")) { line in
      line.text((page.isComplete ? number : "At least " + number) + shown + ".")
      if !page.hasModel, page.hits.contains(where: \.isByMeaning) {
        line.text(" Without a model, meaning is what a dictionary of concepts knows.")
      }
    }
    guard !page.hits.isEmpty else {
      main.element("div", .class("empty")) { empty in
        empty.heading(2, "Nobody said that")
        empty.paragraph(
          page.query.isNarrowed
            ? "At least not as far as the filters let through. Try without them."
            : "Try another word for it, or ask it in the next interviews.", class: "soft")
      }
      return
    }
    main.element("ol", .class("said panel found")) { list in
      for hit in page.hits { append(hit, to: &list) }
    }
  }

  private func append(_ hit: SearchPage.Hit, to list: inout HTMLWriter) {
    list.element("li") { item in
      item.element("p") { line in
        line.element(
          "a", .class("serif"), .href(addresses.words(hit.sourceID, record: hit.record)),
          HTMLAttribute("dir", "auto"), text: hit.words)
      }
      item.element("p", .class("kind")) { line in
        if let kind = hit.kind {
          line.element("strong", text: ClaimWording.kind(kind))
          line.text(" · ")
        }
        if let persona = hit.persona, let name = hit.personaName {
          line.element("a", .href(addresses.persona(persona)), text: name)
          line.text(" · ")
        }
        let parts = [
          hit.source.contains(hit.customer ?? "\u{0}") ? nil : hit.customer, hit.source,
          ClaimWording.locator(hit.locator), hit.date.map(ReadableDate.text),
          hit.isByMeaning ? "found by meaning" : nil,
        ]
        line.text(parts.compactMap { $0 }.joined(separator: " · "))
      }
    }
  }

  /// The search box; with all filters on its own page.
  func appendSearchForm(_ page: SearchPage, isWhole: Bool, to main: inout HTMLWriter) {
    main.element(
      "form", HTMLAttribute("method", "get"), HTMLAttribute("action", addresses.search),
      HTMLAttribute("role", "search"), .class("search no-print")
    ) { form in
      form.element("div", .class("row")) { row in
        row.element("div", .class("grow")) { field in
          field.element(
            "label", HTMLAttribute("for", "q"), .class(isWhole ? "" : "hidden"),
            text: "Words or meaning")
          field.void(
            "input", HTMLAttribute("type", "search"), .id("q"), HTMLAttribute("name", "q"),
            HTMLAttribute("value", page.query.words), HTMLAttribute("maxlength", "400"),
            HTMLAttribute(
              "placeholder", "Search what customers said", isLeftOut: isWhole))
        }
        row.element("button", HTMLAttribute("type", "submit"), text: "Search")
      }
      guard isWhole else { return }
      form.element("div", .class("filters after")) { row in appendFilters(page, to: &row) }
    }
  }

  private func appendFilters(_ page: SearchPage, to row: inout HTMLWriter) {
    let kinds = StatementKind.allCases.map {
      SearchPage.Choice(value: $0.rawValue, title: ClaimWording.kind($0.rawValue))
    }.sorted { (ClaimWording.rank($0.value), $0.title) < (ClaimWording.rank($1.value), $1.title) }
    appendChoice("kind", "Kind", page.query.kind, any: "Everything said", kinds, to: &row)
    appendChoice(
      "persona", "Persona", page.query.persona, any: "Everybody", page.personas, to: &row)
    let sources = page.sources.map {
      SearchPage.Choice(value: $0.value, title: ClaimWording.sourceTitle($0.title))
    }
    appendChoice("source", "Source", page.query.source, any: "All sources", sources, to: &row)
    appendDay("from", "From", page.query.from, to: &row)
    appendDay("to", "To", page.query.to, to: &row)
    let orders = [
      SearchPage.Choice(value: "words", title: "By words only"),
      SearchPage.Choice(value: "meaning", title: "By meaning only"),
    ]
    appendChoice(
      "by", "Found", page.query.by == "both" ? "" : page.query.by, any: "By both", orders, to: &row)
  }

  private func appendChoice(
    _ name: String, _ title: String, _ value: String, any: String, _ choices: [SearchPage.Choice],
    to row: inout HTMLWriter
  ) {
    row.element("div") { field in
      field.element("label", HTMLAttribute("for", name), text: title)
      field.element("select", .id(name), HTMLAttribute("name", name)) { select in
        select.element("option", HTMLAttribute("value", ""), text: any)
        for choice in choices {
          select.element(
            "option", HTMLAttribute("value", choice.value),
            HTMLAttribute("selected", "", isLeftOut: choice.value != value), text: choice.title)
        }
      }
    }
  }

  private func appendDay(
    _ name: String, _ title: String, _ value: String, to row: inout HTMLWriter
  ) {
    row.element("div") { field in
      field.element("label", HTMLAttribute("for", name), text: title)
      field.void(
        "input", HTMLAttribute("type", "date"), .id(name), HTMLAttribute("name", name),
        HTMLAttribute("value", value))
    }
  }
}

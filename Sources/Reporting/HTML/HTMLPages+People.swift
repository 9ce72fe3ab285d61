/// Who was taken for whom, and how to put it right.
extension HTMLPages {
  /// People joined from several keys, doubtful ones first, and what somebody said of them.
  package func people(_ page: PeoplePage) -> String {
    self.page(title: "People", section: .sources, footer: page.footer) { main in
      appendCrumbs([("Sources", addresses.sources), ("People", nil)], to: &main)
      appendPageHead(
        "People", lead: "Who was taken for one person over all sources, and why.", to: &main)
      appendFigures(page.figures, to: &main)
      appendFind(to: &main)
      appendCorrections(page.corrections, to: &main)
      main.element("nav", .class("tabs after"), HTMLAttribute("aria-label", "Which people")) {
        for tab in page.tabs {
          $0.element(
            "a", .href(addresses.people(tab.name)),
            HTMLAttribute("aria-current", "page", isLeftOut: tab.name != page.tab),
            text: "\(tab.title) (\(ReadableNumber.count(tab.count)))")
        }
      }
      appendPeopleList(page, to: &main)
    }
  }

  private func appendFigures(_ figures: [(String, String)], to main: inout HTMLWriter) {
    main.element("dl", .class("tiles")) { tiles in
      for (title, value) in figures {
        tiles.element("div") { tile in
          tile.element("dt", text: title)
          tile.element("dd", text: value)
        }
      }
    }
  }

  private func appendFind(to main: inout HTMLWriter) {
    guard hasForms else { return }
    appendForm(to: addresses.people + "/find", class: "filters", to: &main) { form in
      form.element("div") { field in
        field.element("label", HTMLAttribute("for", "key"), text: "Find a person")
        field.void(
          "input", HTMLAttribute("type", "search"), .id("key"), HTMLAttribute("name", "key"),
          HTMLAttribute("autocomplete", "off"), HTMLAttribute("required", ""),
          HTMLAttribute("maxlength", "200"), HTMLAttribute("aria-describedby", "key-hint"))
      }
      form.element("button", HTMLAttribute("type", "submit"), text: "Find")
      form.element(
        "p", .class("hint"), .id("key-hint"),
        text: "By pseudonym, e-mail, id, phone or full name. It stands in no address.")
    }
  }

  private func appendCorrections(
    _ corrections: [PeoplePage.Correction], to main: inout HTMLWriter
  ) {
    guard !corrections.isEmpty else { return }
    main.element("details", .class("panel"), HTMLAttribute("open", "")) { details in
      details.element("summary") { $0.heading(2, "What you said") }
      details.element("ul", .class("said after")) { list in
        for said in corrections {
          list.element("li") { item in
            item.element("p") { $0.element("strong", text: said.text + ".") }
            if !said.reason.isEmpty {
              item.element("p", .class("small"), HTMLAttribute("dir", "auto"), text: said.reason)
            }
            if !said.madeAt.isEmpty {
              item.paragraph(ReadableDate.text(said.madeAt), class: "tiny soft")
            }
            guard hasForms else { return }
            appendForm(to: addresses.people + "/corrections/\(said.number)/undo", to: &item) {
              $0.element("button", .class("second"), HTMLAttribute("type", "submit")) { button in
                button.raw("Undo")
                button.element("span", .class("hidden"), text: ": \(said.text)")
              }
            }
          }
        }
      }
    }
  }

  private func appendPeopleList(_ page: PeoplePage, to main: inout HTMLWriter) {
    guard !page.rows.isEmpty else {
      main.paragraph(
        page.tab == "inside"
          ? "Nobody was recognised as a colleague or a test account."
          : "Nobody was joined by a rule that can be wrong.", class: "soft")
      return
    }
    main.element("div", .class("panel")) { panel in
      panel.element("ul", .class("people")) { list in
        for row in page.rows { append(row, to: &list) }
      }
    }
    appendStretch(
      first: page.first, size: PeoplePage.perPage, total: page.total, noun: "people",
      address: { addresses.people(page.tab, from: $0) }, to: &main)
  }

  private func append(_ row: PeoplePage.Row, to list: inout HTMLWriter) {
    list.element("li") { item in
      item.element("div") { who in
        who.element("p") {
          $0.element("a", .href(addresses.person(row.pseudonym)), text: row.pseudonym)
        }
        who.paragraph(row.standing, class: "tiny soft")
      }
      item.element("div") { why in
        if !row.standingReason.isEmpty {
          why.paragraph(row.standingReason.capitalisedFirst, class: "small")
        }
        why.element("ul", .class("means")) { list in
          for key in row.keys {
            list.element("li") { item in
              item.element("b", text: key.title)
              item.raw(" ")
              item.element("span", text: key.reason)
            }
          }
        }
      }
    }
  }

  private func appendKeys(_ keys: [PeoplePage.Key], to writer: inout HTMLWriter) {
    writer.element("ul", .class("keys")) { list in
      for key in keys {
        list.element("li") { item in
          item.element("span", text: key.title)
          item.element("span", text: key.reason)
          if let value = key.value {
            item.element("b", HTMLAttribute("dir", "auto"), text: value)
          }
        }
      }
    }
  }

  // MARK: One person

  /// A person with the reasons for their keys, and what can be said against it.
  package func person(_ page: PersonKeysPage) -> String {
    let row = page.row
    return self.page(title: row.pseudonym, section: .sources, footer: page.footer) { main in
      appendCrumbs(
        [
          ("Sources", addresses.sources), ("People", addresses.people), (row.pseudonym, nil),
        ], to: &main)
      let why = row.standingReason.isEmpty ? "" : ": \(row.standingReason)"
      appendPageHead(row.pseudonym, lead: row.standing + why + ".", to: &main)
      main.element("section", .class("panel")) { panel in
        panel.heading(2, "Why these keys are one person's")
        appendKeys(row.keys, to: &panel)
        if hasForms, !page.isInternal {
          appendForm(to: addresses.person(row.pseudonym) + "/keys", class: "after", to: &panel) {
            $0.element(
              "button", .class("second"), HTMLAttribute("type", "submit"),
              text: "Show the keys themselves (internal)")
          }
        }
      }
      if page.isInternal {
        main.element("div", .class("note"), HTMLAttribute("role", "note")) {
          $0.paragraph("Internal: this page shows personal data. Don't share a picture of it.")
        }
      }
      guard hasForms else { return }
      if row.keys.count > 1 { appendSplit(page, to: &main) }
      appendJoin(page, to: &main)
    }
  }

  private func appendSplit(_ page: PersonKeysPage, to main: inout HTMLWriter) {
    main.element("details", .class("review after")) { details in
      details.element("summary", text: "These are two people")
      appendForm(to: addresses.person(page.row.pseudonym) + "/split", to: &details) { form in
        appendHiddenField("stamp", page.stamp, to: &form)
        for (name, title, chosen) in [("left", "One has", 0), ("right", "The other has", 1)] {
          form.element("label", HTMLAttribute("for", name), text: title)
          form.element("select", .id(name), HTMLAttribute("name", name)) { select in
            for (index, key) in page.row.keys.enumerated() {
              let text = key.value.map { "\(key.title): \($0)" } ?? "\(key.title), \(key.reason)"
              select.element(
                "option", HTMLAttribute("value", "\(index)"),
                HTMLAttribute("selected", "", isLeftOut: index != chosen), text: text)
            }
          }
        }
        appendReason("split-reason", to: &form)
        form.element("button", HTMLAttribute("type", "submit"), text: "Set them apart")
      }
    }
  }

  private func appendJoin(_ page: PersonKeysPage, to main: inout HTMLWriter) {
    main.element("details", .class("review after")) { details in
      details.element("summary", text: "This and somebody else are one person")
      appendForm(to: addresses.person(page.row.pseudonym) + "/join", to: &details) { form in
        appendHiddenField("stamp", page.stamp, to: &form)
        form.element("label", HTMLAttribute("for", "other"), text: "Who else it is")
        form.element(
          "p", .class("hint"), .id("other-hint"),
          text: "A pseudonym, e-mail, id, phone or full name.")
        form.void(
          "input", HTMLAttribute("type", "text"), .id("other"), HTMLAttribute("name", "other"),
          HTMLAttribute("autocomplete", "off"), HTMLAttribute("required", ""),
          HTMLAttribute("maxlength", "200"), HTMLAttribute("aria-describedby", "other-hint"))
        appendReason("join-reason", to: &form)
        form.element("button", HTMLAttribute("type", "submit"), text: "Make them one")
      }
    }
  }

  private func appendReason(_ id: String, to form: inout HTMLWriter) {
    form.element("label", HTMLAttribute("for", id), text: "Why")
    form.void(
      "input", HTMLAttribute("type", "text"), .id(id), HTMLAttribute("name", "reason"),
      HTMLAttribute("required", ""), HTMLAttribute("maxlength", "600"))
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

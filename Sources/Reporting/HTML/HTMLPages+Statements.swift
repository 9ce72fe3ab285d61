import EvidenceModel

extension HTMLPages {
  /// The statements of a theme, or those that wait for a person, each with a form to code it.
  package func statements(_ page: StatementsPage) -> String {
    self.page(title: page.title, section: .listen, footer: page.footer) { main in
      appendCrumbs([("Listen", addresses.listen), (page.title, nil)], to: &main)
      let lead =
        page.kind == nil
        ? "The kinds that are least certain come first. What you choose holds for later builds."
        : "\(ClaimWording.kind(page.kind ?? "")), said by "
          + ReadableNumber.count(page.people ?? 0, "person", plural: "people")
          + ". A kind that is wrong can be corrected here."
      appendPageHead(page.title, lead: lead, to: &main)
      main.element("p", .class("small soft no-print")) { line in
        line.raw(
          """
          By keyboard: <kbd>j</kbd> and <kbd>k</kbd> go down and up, <kbd>1</kbd> to <kbd>9</kbd> \
          choose a kind, <kbd>c</kbd> goes to the list, <kbd>Enter</kbd> saves.
          """)
        if page.tools != nil {
          line.raw(
            """
             <kbd>x</kbd> ticks a statement; <kbd>r</kbd> goes to the name, <kbd>m</kbd> to merge, \
            <kbd>s</kbd> to split, <kbd>v</kbd> to move.
            """)
        }
      }
      guard !page.statements.isEmpty else {
        main.element("div", .class("empty")) { empty in
          empty.heading(2, "Nothing waits")
          empty.paragraph("Every statement has a kind that is certain or was coded.")
        }
        return
      }
      if let tools = page.tools, hasForms {
        appendThemeTools(tools, label: page.title, to: &main)
      }
      if page.count > page.statements.count {
        main.paragraph(
          "The first \(ReadableNumber.count(page.statements.count)) of "
            + "\(ReadableNumber.count(page.count, "statement")).", class: "small soft")
      }
      main.element("ol", .class("queue panel after")) { list in
        for statement in page.statements {
          append(statement, isTheme: page.tools != nil, to: &list)
        }
      }
    }
  }

  private func append(
    _ statement: StatementsPage.Statement, isTheme: Bool, to list: inout HTMLWriter
  ) {
    list.element("li", HTMLAttribute("tabindex", "-1")) { item in
      if let question = statement.question {
        item.element("p", .class("small soft"), HTMLAttribute("dir", "auto")) { line in
          line.raw("Asked: ")
          line.text(question)
        }
      }
      item.element("p", .class("serif"), HTMLAttribute("dir", "auto"), text: statement.words)
      let parts = [
        statement.customer, ClaimWording.sourceTitle(statement.source),
        ClaimWording.locator(statement.locator), statement.date.map(ReadableDate.text),
        "certain to \(ReadableNumber.percent(statement.confidence))",
      ]
      item.element("p", .class("kind")) { line in
        line.text(parts.compactMap { $0 }.joined(separator: " · ") + " · ")
        line.element(
          "a", .href(addresses.words(statement.sourceID, record: statement.record)),
          text: "In context")
      }
      if isTheme, hasForms { appendTick(statement, to: &item) }
      if hasForms { appendCoding(statement, to: &item) }
    }
  }

  /// A box that puts a statement among those that are split off or moved.
  private func appendTick(_ statement: StatementsPage.Statement, to item: inout HTMLWriter) {
    let id = "tick-\(statement.mark.prefix(16))-\(statement.record)"
    item.element("label", .class("check small"), HTMLAttribute("for", id)) { label in
      label.void(
        "input", HTMLAttribute("type", "checkbox"), .id(id), HTMLAttribute("name", "words"),
        HTMLAttribute("value", statement.mark), HTMLAttribute("form", Self.chosenForm))
      label.raw("Split off or move")
    }
  }

  private func appendCoding(
    _ statement: StatementsPage.Statement, to item: inout HTMLWriter
  ) {
    appendForm(to: addresses.coding, to: &item) { form in
      appendHiddenField("mark", statement.mark, to: &form)
      let id = "kind-\(statement.mark.prefix(16))-\(statement.record)"
      form.element("label", .class("hidden"), HTMLAttribute("for", id), text: "Kind")
      form.element("select", .id(id), HTMLAttribute("name", "kind")) { select in
        for kind in StatementKind.allCases {
          let own = HTMLAttribute(
            "selected", "", isLeftOut: kind.rawValue != statement.kind)
          select.element(
            "option", HTMLAttribute("value", kind.rawValue), own,
            text: ClaimWording.kind(kind.rawValue))
        }
        select.element("option", HTMLAttribute("value", ""), text: "No statement")
      }
      form.element(
        "button", .class("second"), HTMLAttribute("type", "submit"), text: "That is right")
    }
  }
}

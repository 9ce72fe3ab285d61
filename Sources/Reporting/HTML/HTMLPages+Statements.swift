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
      }
      guard !page.statements.isEmpty else {
        main.element("div", .class("empty")) { empty in
          empty.heading(2, "Nothing waits")
          empty.paragraph("Every statement has a kind that is certain or was coded.")
        }
        return
      }
      main.element("ol", .class("queue panel")) { list in
        for statement in page.statements { append(statement, isTheme: page.kind != nil, to: &list) }
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
        line.element("a", .href(addresses.conversation(statement.sourceID)), text: "Source")
      }
      if hasForms { appendCoding(statement, to: &item) }
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

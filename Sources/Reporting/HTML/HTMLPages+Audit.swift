import EvidenceModel

extension HTMLPages {
  /// Where somebody pastes a persona that they wrote, and sees it judged line by line.
  package func audit(_ page: AuditPage) -> String {
    self.page(title: "Audit", section: .audit, footer: page.footer) { main in
      appendPageHead(
        "Audit",
        lead: "Paste a persona that somebody wrote. Each line is tested by what your customers say "
          + "and do.", to: &main)
      if !page.problem.isEmpty {
        main.element("div", .class("note wrong"), HTMLAttribute("role", "alert")) {
          $0.paragraph(page.problem)
        }
      }
      if let report = page.report { appendAudit(report, to: &main) }
      if hasForms { appendAuditForm(page, to: &main) }
    }
  }

  private func appendAuditForm(_ page: AuditPage, to main: inout HTMLWriter) {
    main.element("section", .class("panel after")) { panel in
      appendForm(to: addresses.audit, to: &panel) { form in
        form.element("label", HTMLAttribute("for", "audit-text"), text: "The persona, line by line")
        form.paragraph(
          "Markdown or plain text, one assertion a line, such as: Buys every two weeks.",
          class: "hint")
        form.element(
          "textarea", .id("audit-text"), HTMLAttribute("name", "text"),
          HTMLAttribute("rows", "10"), HTMLAttribute("required", ""),
          HTMLAttribute("maxlength", "200000"), text: page.text)
        form.element("label", HTMLAttribute("for", "audit-persona"), text: "Compare with")
        form.element("select", .id("audit-persona"), HTMLAttribute("name", "persona")) { select in
          select.element("option", HTMLAttribute("value", ""), text: "Whom it fits best")
          select.element("option", HTMLAttribute("value", "everybody"), text: "All customers")
          for choice in page.choices {
            select.element("option", HTMLAttribute("value", choice.id), text: choice.name)
          }
        }
        form.element("p", .class("after")) {
          $0.element("button", HTMLAttribute("type", "submit"), text: "Judge it")
        }
      }
    }
  }

  private func appendAudit(_ report: AuditReport, to main: inout HTMLWriter) {
    main.element("dl", .class("tiles"), .id("verdict")) { tiles in
      let counts: [(String, AuditReport.Verdict)] = [
        ("Contradicted", .contradicted), ("Supported", .supported),
        ("Without evidence", .withoutEvidence),
      ]
      for (title, verdict) in counts {
        tiles.element("div") { box in
          box.element("dt", text: title)
          box.element("dd", text: ReadableNumber.count(report.count(verdict)))
          box.element(
            "dd", .class("sub"), text: "of \(ReadableNumber.count(report.lines.count, "line"))")
        }
      }
    }
    for persona in report.personas { append(persona, to: &main) }
  }

  private func append(_ persona: AuditedPersona, to main: inout HTMLWriter) {
    main.heading(2, persona.name)
    let people = ReadableNumber.count(persona.people, "person", plural: "people")
    main.paragraph(
      "Compared with \(persona.comparedName ?? "all customers"), \(people): \(persona.reason).",
      class: "small soft")
    main.element("ol", .class("said panel")) { list in
      for line in persona.lines { append(line, to: &list) }
    }
  }

  private func append(_ line: AuditedLine, to list: inout HTMLWriter) {
    let (label, tone) =
      switch line.verdict {
      case .supported: ("Supported", "good")
      case .contradicted: ("Contradicted", "bad")
      case .withoutEvidence: ("Without evidence", "care")
      }
    list.element("li", .class("finding")) { item in
      item.element("p") { head in
        appendChip(label, tone, to: &head)
        head.raw(" ")
        head.element("strong", HTMLAttribute("dir", "auto"), text: line.text)
      }
      item.paragraph(line.reason)
      for figure in line.figures where !line.reason.contains(figure.statement) {
        item.paragraph(figure.statement, class: "small")
      }
      for quote in line.counterQuotes { append(quote, isAgainst: true, to: &item) }
      for quote in line.quotes.prefix(3) { append(quote, isAgainst: false, to: &item) }
      if !line.remedy.isEmpty { item.paragraph("To test it: " + line.remedy, class: "small soft") }
    }
  }

  private func append(_ quote: AuditQuote, isAgainst: Bool, to item: inout HTMLWriter) {
    item.element("p", .class("words"), HTMLAttribute("dir", "auto")) { line in
      line.raw(isAgainst ? "But: “" : "“")
      line.text(quote.quote)
      line.raw("” ")
      let parts = [
        quote.customer, ClaimWording.sourceTitle(quote.sourceKind),
        ClaimWording.locator(quote.locator), quote.date.map(ReadableDate.text),
      ]
      line.element(
        "span", .class("from"), text: parts.compactMap { $0 }.joined(separator: ", "))
    }
  }
}

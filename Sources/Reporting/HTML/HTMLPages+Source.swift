import EvidenceModel

/// One source: what came of it, what its columns mean, and how to put that right.
extension HTMLPages {
  /// The page of a source, before or after it was taken in.
  package func source(_ page: SourcePage) -> String {
    let sheet = page.sheet
    let kind = sheet.kind.map(RoleWording.title) ?? "Source"
    let title = page.waiting == nil ? "\(kind) (\(page.id))" : sheet.name
    return self.page(title: title, section: .sources, footer: page.footer) { main in
      appendSourceCrumbs(page, to: &main)
      appendPageHead(title, lead: lead(page), to: &main) { row in
        if page.waiting == nil, hasForms {
          row.element(
            "a", .class("button second danger"), .href(addresses.removal(of: page.id)),
            text: "Remove this source")
        }
      }
      appendMarks(sheet, to: &main)
      if page.waiting == nil { appendReport(page, to: &main) }
      if !sheet.notes.isEmpty {
        main.element("div", .class("note calm"), HTMLAttribute("role", "note")) { note in
          for text in sheet.notes.prefix(8) { note.paragraph(text) }
        }
      }
      main.heading(2, "What its columns mean")
      if sheet.isTable, hasForms {
        appendRoleForm(page, to: &main)
      } else {
        appendFixedRoles(page, to: &main)
      }
    }
  }

  private func lead(_ page: SourcePage) -> String {
    let columns = ReadableNumber.count(page.sheet.columns.count, "column")
    let rows = ReadableNumber.count(page.sheet.rowsSeen, "record")
    guard page.waiting == nil else {
      return "\(columns), recognised from the first \(rows). Nothing is taken in yet."
    }
    return page.window.isEmpty ? columns : "\(page.window). \(columns)."
  }

  private func appendSourceCrumbs(_ page: SourcePage, to main: inout HTMLWriter) {
    if let waiting = page.waiting {
      appendCrumbs(
        [
          ("Sources", addresses.sources), ("New files", addresses.incoming(waiting.batch)),
          (page.sheet.name, nil),
        ], to: &main)
    } else {
      appendCrumbs([("Sources", addresses.sources), (page.id, nil)], to: &main)
    }
  }

  /// What came of a source, to be read in ten seconds.
  private func appendReport(_ page: SourcePage, to main: inout HTMLWriter) {
    main.element("dl", .class("tiles after")) { tiles in
      for (title, value) in page.figures {
        tiles.element("div") { tile in
          tile.element("dt", text: title)
          tile.element("dd", text: value)
        }
      }
    }
    if !page.setAside.isEmpty {
      main.element("div", .class("panel")) { panel in
        panel.heading(2, "Set aside")
        panel.element("ul", .class("said")) { list in
          for reason in page.setAside.prefix(5) {
            list.element("li") { item in
              item.element("strong", text: ReadableNumber.count(reason.count, "record"))
              item.text(": \(reason.text)")
            }
          }
        }
        panel.element("p", .class("after")) {
          $0.element("a", .href(addresses.rejects(of: page.id)), text: "See which lines")
        }
      }
    }
    main.element("details", .class("plain after")) { details in
      details.element("summary", .class("small"), text: "The name of its file (internal)")
      details.element("p", .class("small"), HTMLAttribute("dir", "auto"), text: page.sheet.name)
    }
  }

  // MARK: Columns

  private func appendRoleForm(_ page: SourcePage, to main: inout HTMLWriter) {
    let address =
      page.waiting.map { addresses.incoming($0.batch, place: $0.place) }
      ?? addresses.source(page.id)
    main.paragraph(
      "What you set is remembered for later files of the same layout. "
        + "Nobody's values are shown here: shares and counts only.", class: "soft")
    appendForm(to: address, class: "panel", to: &main) { form in
      appendHiddenField("stamp", page.sheet.stamp, to: &form)
      appendKindField(page.sheet, to: &form)
      form.raw("<hr>\n")
      let columns = page.sheet.columns.enumerated().dropFirst(page.firstColumn)
        .prefix(SourcePage.columnsPerPage)
      form.element("ol", .class("sheet"), HTMLAttribute("data-roles", "")) { list in
        for (index, column) in columns { append(column, index, to: &list) }
      }
      form.element("div", .class("row after")) { row in
        row.element(
          "button", HTMLAttribute("type", "submit"),
          text: page.waiting == nil ? "Correct this source" : "Keep these corrections")
        row.element(
          "span", .class("small soft"), HTMLAttribute("role", "status"),
          HTMLAttribute("data-show", "changes"), text: "")
      }
    }
    appendColumnPages(page, to: &main)
  }

  private func appendKindField(_ sheet: SourceSheet, to form: inout HTMLWriter) {
    form.element("label", HTMLAttribute("for", "kind"), text: "What this is")
    form.element(
      "p", .class("hint"), .id("kind-hint"),
      text: "Another kind finds all columns anew; those that you set yourself stay.")
    form.element(
      "select", .id("kind"), HTMLAttribute("name", "kind"),
      HTMLAttribute("aria-describedby", "kind-hint")
    ) { select in
      for kind in SourceKind.allCases {
        appendOption(
          kind.rawValue, RoleWording.title(kind), isChosen: kind == sheet.kind, to: &select)
      }
    }
  }

  private func appendOption(
    _ value: String, _ title: String, isChosen: Bool, to select: inout HTMLWriter
  ) {
    select.element(
      "option", HTMLAttribute("value", value),
      HTMLAttribute("selected", "", isLeftOut: !isChosen), text: title)
  }

  private func append(
    _ column: SourceSheet.Column, _ index: Int, to list: inout HTMLWriter
  ) {
    list.element("li") { item in
      item.element("label", HTMLAttribute("for", "r\(index)"), HTMLAttribute("dir", "auto")) {
        $0.text(column.title)
        if !column.question.isEmpty, column.question != column.title {
          $0.element("small", text: column.question)
        }
      }
      item.element("select", .id("r\(index)"), HTMLAttribute("name", "r\(index)")) { select in
        for group in RoleWording.groups {
          select.element("optgroup", HTMLAttribute("label", group.title)) { options in
            for role in group.roles {
              appendOption(
                role.rawValue, RoleWording.title(role), isChosen: role == column.role,
                to: &options)
            }
          }
        }
      }
      appendFacts(column, to: &item)
    }
  }

  private func appendFacts(_ column: SourceSheet.Column, to item: inout HTMLWriter) {
    item.element("p", .class("seen")) { facts in
      if column.isSet { facts.element("b", text: "Set by hand") }
      if !column.scale.isEmpty { facts.element("b", text: column.scale) }
      facts.text(column.facts)
    }
  }

  private func appendFixedRoles(_ page: SourcePage, to main: inout HTMLWriter) {
    main.paragraph(
      "The program itself cut this source into records, so its columns can't be changed here. "
        + "To take it as something else, send the file again and say what it is with "
        + "likeness import --kind.", class: "soft")
    main.element("div", .class("panel")) { panel in
      panel.element("ol", .class("sheet")) { list in
        for column in page.sheet.columns {
          list.element("li") { item in
            item.element("strong", HTMLAttribute("dir", "auto"), text: column.title)
            item.element("span", text: RoleWording.title(column.role))
            appendFacts(column, to: &item)
          }
        }
      }
    }
  }

  private func appendColumnPages(_ page: SourcePage, to main: inout HTMLWriter) {
    let count = page.sheet.columns.count
    guard count > SourcePage.columnsPerPage else { return }
    let address = { (first: Int) in
      page.waiting.map { addresses.incoming($0.batch, place: $0.place, fromColumn: first) }
        ?? addresses.source(page.id, fromColumn: first)
    }
    appendStretch(
      first: page.firstColumn, size: SourcePage.columnsPerPage, total: count, noun: "columns",
      address: address, to: &main)
  }

  /// Where in a long list one is, with the ways on and back.
  func appendStretch(
    first: Int, size: Int, total: Int, noun: String, address: (Int) -> String,
    to main: inout HTMLWriter
  ) {
    main.element("nav", .class("pages"), HTMLAttribute("aria-label", "More \(noun)")) { nav in
      let last = min(total, first + size)
      nav.paragraph(
        "\(ReadableNumber.count(first + 1)) to \(ReadableNumber.count(last)) of "
          + "\(ReadableNumber.count(total)) \(noun)")
      nav.element("p", .class("row")) { row in
        if first > 0 {
          row.element(
            "a", .class("button second"), .href(address(max(0, first - size))), text: "Before")
        }
        if last < total {
          row.element("a", .class("button second"), .href(address(last)), text: "Next")
        }
      }
    }
  }

  // MARK: Rejects

  /// Which lines of a source were set aside and why, without the lines themselves.
  package func rejects(_ page: RejectsPage) -> String {
    self.page(title: "Set aside", section: .sources, footer: page.footer) { main in
      appendCrumbs(
        [("Sources", addresses.sources), (page.id, addresses.source(page.id)), ("Set aside", nil)],
        to: &main)
      let count = ReadableNumber.count(page.total, "record")
      appendPageHead(
        "Set aside", lead: "\(count) of \(page.id) were not used. The rest of the file was.",
        to: &main)
      if hasForms, !page.rows.isEmpty {
        main.element("div", .class("note")) { note in
          note.paragraph(
            "The file to download has each line as it came, so it holds personal data: keep it on "
              + "this machine, and delete it when the export is put right.")
          appendForm(to: addresses.rejects(of: page.id), to: &note) {
            $0.element(
              "button", HTMLAttribute("type", "submit"),
              text: "Download lines with originals (internal, CSV)")
          }
        }
      }
      guard !page.rows.isEmpty else {
        main.paragraph("The lines themselves are no longer kept beside the workspace.")
        return
      }
      main.element("div", .class("panel")) { panel in
        appendTable(
          caption: "Lines that were set aside", header: ["Line", "Reason"],
          rows: page.rows.map { [ReadableNumber.count($0.line), $0.reason] }, to: &panel)
      }
      appendStretch(
        first: page.first, size: RejectsPage.perPage, total: page.kept, noun: "lines",
        address: { addresses.rejects(of: page.id) + "?from=\($0)" }, to: &main)
    }
  }
}

import EvidenceModel

/// Files that were sent, before anything of them is taken in.
extension HTMLPages {
  /// What each file was recognised as, with the way to correct it, and the way in.
  package func incoming(_ page: IncomingPage) -> String {
    self.page(title: "Look before they come in", section: .sources, footer: page.footer) { main in
      appendCrumbs([("Sources", addresses.sources), ("New files", nil)], to: &main)
      let files = ReadableNumber.count(page.takenCount, "source")
      appendPageHead(
        "Look before they come in",
        lead: page.takenCount > 0
          ? "\(files) recognised. Nothing is taken in yet: correct what is wrong, then import."
          : "Nothing here could be recognised.", to: &main
      ) { row in
        if page.takenCount > 0 {
          appendForm(to: addresses.incoming(page.batch) + "/import", to: &row) {
            $0.element("button", HTMLAttribute("type", "submit"), text: "Import " + files)
          }
        }
        appendForm(to: addresses.incoming(page.batch) + "/discard", to: &row) {
          $0.element(
            "button", .class("second"), HTMLAttribute("type", "submit"), text: "Discard them")
        }
      }
      appendRefused(page.refused, to: &main)
      if !page.tables.isEmpty {
        main.heading(2, "Tables")
        main.element("ul", .class("files")) { list in
          for entry in page.tables { append(entry, of: page, to: &list) }
        }
      }
      if !page.groups.isEmpty {
        main.heading(2, "Conversations and notes")
        main.element("ul", .class("files")) { list in
          for group in page.groups { append(group, of: page, to: &list) }
        }
      }
    }
  }

  private func appendRefused(_ entries: [IncomingPage.Entry], to main: inout HTMLWriter) {
    guard !entries.isEmpty else { return }
    main.element("div", .class("note"), HTMLAttribute("role", "note")) { note in
      note.paragraph(
        ReadableNumber.count(entries.count, "file") + " will be passed over:")
      note.element("ul") { list in
        for entry in entries.prefix(20) {
          list.element("li") { item in
            item.element("strong", HTMLAttribute("dir", "auto"), text: entry.sheet.name)
            item.text(entry.sheet.notes.first.map { ": \($0)" } ?? "")
          }
        }
        if entries.count > 20 {
          list.element("li", text: "and \(ReadableNumber.count(entries.count - 20)) more")
        }
      }
    }
  }

  private func append(
    _ entry: IncomingPage.Entry, of page: IncomingPage, to list: inout HTMLWriter
  ) {
    let sheet = entry.sheet
    list.element("li", .class("panel file")) { file in
      file.element("div") { head in
        head.element("h3", HTMLAttribute("dir", "auto"), text: sheet.name)
        appendMarks(sheet, to: &head)
      }
      file.element("p", .class("row")) { row in
        row.element(
          "a", .class("button second"), .href(addresses.incoming(page.batch, place: entry.place))
        ) { link in
          link.raw("Check columns")
          link.element("span", .class("hidden"), text: " of \(sheet.name)")
        }
      }
      file.element("ul", .class("means")) { means in
        for column in sheet.columns.prefix(24) {
          means.element("li") { item in
            item.element("b", HTMLAttribute("dir", "auto"), text: column.title)
            item.raw(" ")
            item.element("span", text: RoleWording.title(column.role).lowercasedFirst)
          }
        }
        if sheet.columns.count > 24 {
          means.element("li", .class("soft"), text: "and \(sheet.columns.count - 24) more")
        }
      }
      for note in sheet.notes.prefix(3) { file.paragraph(note, class: "small soft wide") }
    }
  }

  private func append(
    _ group: IncomingPage.Group, of page: IncomingPage, to list: inout HTMLWriter
  ) {
    guard let first = group.sheets.first?.sheet else { return }
    list.element("li", .class("panel file")) { file in
      file.element("div") { head in
        let name =
          group.sheets.count == 1 ? first.name : ReadableNumber.count(group.sheets.count, "file")
        head.element("h3", HTMLAttribute("dir", "auto"), text: name)
        appendMarks(first, to: &head)
      }
      guard group.sheets.count > 1 else { return }
      file.element("details", .class("plain wide")) { details in
        details.element("summary", .class("small"), text: "Their names")
        details.element("ul", .class("means")) { names in
          for entry in group.sheets {
            names.element("li", HTMLAttribute("dir", "auto"), text: entry.sheet.name)
          }
        }
      }
    }
  }

  /// Kind, layout and what will happen, as chips.
  func appendMarks(_ sheet: SourceSheet, to head: inout HTMLWriter) {
    head.element("p", .class("chips")) { chips in
      if let kind = sheet.kind { appendChip(RoleWording.title(kind), "", to: &chips) }
      if sheet.dialect != "generic", !sheet.dialect.isEmpty {
        appendChip(sheet.dialect, "", to: &chips)
      }
      if !sheet.isConfirmed { appendChip("unconfirmed layout", "care", to: &chips) }
      switch sheet.state {
      case .replaces(let id, let records):
        appendChip(
          "replaces \(id) (\(ReadableNumber.count(records, "record")))", "care", to: &chips)
      case .unchanged: appendChip("already in, unchanged", "good", to: &chips)
      case .failed: appendChip("can't be read", "bad", to: &chips)
      case .skipped: appendChip("passed over", "care", to: &chips)
      case .new, .stored: break
      }
      let set = sheet.columns.count(where: \.isSet)
      if set > 0 {
        appendChip(ReadableNumber.count(set, "column") + " corrected", "good", to: &chips)
      }
    }
  }
}

extension String {
  /// The text with a small first letter, unless its second is a capital: `customer id`, `IP address`.
  var lowercasedFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

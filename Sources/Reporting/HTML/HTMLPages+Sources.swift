import EvidenceModel

extension HTMLPages {
  /// The page of sources: where files come in, every file that the personas rest on, and what was
  /// set aside.
  package func sources(_ page: SourcesPage) -> String {
    self.page(title: "Sources", section: .sources, footer: page.footer) { main in
      appendPageHead("Sources", lead: "Every file that the personas rest on.", to: &main) { row in
        if hasForms, page.canBuild {
          row.element(
            "a", .class("button second"), .href(addresses.people), text: "Who is who")
        }
        if hasForms, page.canBuild {
          appendForm(to: addresses.build, to: &row) {
            $0.element("button", HTMLAttribute("type", "submit"), text: "Build the personas")
          }
        }
      }
      if page.isWaitingForBuild {
        main.element("div", .class("note calm"), HTMLAttribute("role", "note")) {
          $0.paragraph(
            "Files, columns or people changed since the personas were built: build them again.")
        }
      }
      if hasForms {
        appendWaiting(page.waiting, to: &main)
        appendUploadForm(to: &main)
      }
      appendSources(page, level: 2, to: &main)
      appendJoins(page.joins, to: &main)
    }
  }

  /// Files that were sent and wait for a decision.
  private func appendWaiting(_ waiting: [SourcesPage.Waiting], to main: inout HTMLWriter) {
    for batch in waiting {
      main.element("div", .class("next")) { next in
        next.element("p") { line in
          line.element("strong", text: "Not taken in yet")
          line.text(ReadableNumber.count(batch.files, "file") + " wait for a look.")
        }
        next.element(
          "a", .class("button"), .href(addresses.incoming(batch.batch)), text: "Look at them")
      }
    }
  }

  /// Where files are chosen or dropped.
  func appendUploadForm(to main: inout HTMLWriter) {
    main.element(
      "form", HTMLAttribute("method", "post"),
      HTMLAttribute(
        "action", addresses.upload + "?\(FormToken.field)=\(formToken?.value ?? "")"),
      HTMLAttribute("enctype", "multipart/form-data"), HTMLAttribute("data-upload", "")
    ) { form in
      form.element("div", .class("drop")) { drop in
        drop.element(
          "label", HTMLAttribute("for", "files"), .class("share"), text: "Drop files here")
        drop.paragraph(
          "Exports of customers, orders, events, tickets, surveys; transcripts and notes. "
            + "CSV, XLSX, JSON, NDJSON, VTT, SRT, DOCX, TXT, MD or a ZIP of them.",
          class: "small soft")
        drop.void(
          "input", HTMLAttribute("type", "file"), .id("files"), HTMLAttribute("name", "files"),
          HTMLAttribute("multiple", ""), HTMLAttribute("required", ""))
        drop.element(
          "p", .class("small after"), HTMLAttribute("data-show", "upload"),
          HTMLAttribute("role", "status"), text: "")
        drop.element("button", HTMLAttribute("type", "submit"), text: "Look at these files")
      }
    }
  }

  /// The tables of sources and of rejects.
  func appendSources(_ page: SourcesPage, level: Int, to main: inout HTMLWriter) {
    guard !page.rows.isEmpty else {
      main.paragraph(
        "No file has been imported yet. On the command line: likeness import FOLDER.",
        class: "after")
      return
    }
    let hasPaths = page.rows.contains { $0.path != nil }
    main.heading(level, ReadableNumber.count(page.rows.count, "source"))
    main.element("div", .class("panel")) { panel in
      let header = [
        "Source", "Kind", hasPaths ? "File" : nil, "Records", "Dates", "Claims", "SHA-256",
      ].compactMap { $0 }
      appendScrollingTable(caption: "Sources", to: &panel) { table in
        appendHeader(
          header + (hasForms ? ["Remove"] : []), numbers: ["Records", "Claims"], to: &table)
        table.element("tbody") { body in
          for row in page.rows { append(row, hasPaths: hasPaths, to: &body) }
        }
      }
    }
    guard !page.rejects.isEmpty else { return }
    main.heading(level, "Set aside on import")
    main.paragraph("These records were not used; the rest of their files was.", class: "soft")
    main.element("div", .class("panel")) { panel in
      guard hasForms else {
        return appendTable(
          caption: "Records that were set aside",
          header: ["Source", "Reason", "Records", "Kept in"],
          rows: page.rejects.map { [$0.source, $0.reason, $0.count, $0.file] }, to: &panel)
      }
      appendScrollingTable(caption: "Records that were set aside", to: &panel) { table in
        appendHeader(["Source", "Reason", "Records", "Lines"], numbers: ["Records"], to: &table)
        table.element("tbody") { body in
          for reject in page.rejects { append(reject, to: &body) }
        }
      }
    }
  }

  private func append(_ reject: SourcesPage.Reject, to body: inout HTMLWriter) {
    body.element("tr") { cells in
      cells.element("th", HTMLAttribute("scope", "row"), text: reject.source)
      cells.element("td", text: reject.reason)
      cells.element("td", .class("number"), text: reject.count)
      cells.element("td") { cell in
        cell.element("a", .href(addresses.rejects(of: reject.id))) { link in
          link.raw("See lines")
          link.element("span", .class("hidden"), text: " of \(reject.source)")
        }
      }
    }
  }

  private func append(_ row: SourcesPage.Row, hasPaths: Bool, to body: inout HTMLWriter) {
    body.element("tr") { cells in
      cells.element("th", HTMLAttribute("scope", "row")) { cell in
        guard hasForms else { return cell.text(row.id) }
        cell.element("a", .href(addresses.source(row.id)), text: row.id)
      }
      cells.element("td", text: row.kind)
      if hasPaths { cells.element("td", text: row.path ?? "") }
      cells.element("td", .class("number"), text: row.records)
      cells.element("td", .class("date"), text: row.window)
      cells.element("td", .class("number"), text: row.claims)
      cells.element("td") { $0.element("code", text: row.hash) }
      guard hasForms else { return }
      cells.element("td") { cell in
        cell.element("a", .class("quiet"), .href(addresses.removal(of: row.id))) { link in
          link.raw("Remove")
          link.element("span", .class("hidden"), text: " \(row.id)")
        }
      }
    }
  }

  private func appendJoins(_ joins: [SourcesPage.Join], to main: inout HTMLWriter) {
    guard !joins.isEmpty else { return }
    main.heading(2, "How people were joined")
    main.paragraph(
      "Records of one person were brought together by what they share.", class: "soft")
    main.element("div", .class("panel")) { panel in
      appendTable(
        caption: "Reasons for joining", header: ["Reason", "People"],
        rows: joins.map { [$0.reason, $0.people] }, numbersFrom: 1, to: &panel)
    }
  }

  /// Asks once more before a source is removed.
  package func removal(_ page: RemovalPage) -> String {
    self.page(title: "Remove a source", section: .sources, footer: page.footer) { main in
      appendCrumbs([("Sources", addresses.sources), ("Remove", nil)], to: &main)
      appendPageHead(
        "Remove \(page.name)?",
        lead: "Its \(page.records) and everything derived from them are erased from the workspace.",
        to: &main)
      main.element("div", .class("note"), HTMLAttribute("role", "note")) { note in
        note.element("ul") { list in
          list.element("li", text: "\(page.people) known from nowhere else go with it.")
          list.element(
            "li", text: "The personas are built again at once, without what it said.")
          list.element("li", text: "Its lines that were set aside are deleted, too.")
          list.element("li", text: "The file itself stays where it is: it can be imported again.")
        }
      }
      appendForm(to: addresses.removal(of: page.id), class: "row", to: &main) { form in
        form.element(
          "button", .class("danger"), HTMLAttribute("type", "submit"), text: "Remove it")
        form.element("a", .class("button second"), .href(addresses.sources), text: "Keep it")
      }
    }
  }

  /// An import or a build while it runs, and how it ended.
  package func job(_ page: JobPage) -> String {
    self.page(
      title: page.title, section: .sources, footer: page.footer,
      refreshSeconds: page.isDone ? nil : 2
    ) { main in
      appendPageHead(page.title, lead: "", to: &main)
      main.element(
        "section", .class("panel"),
        HTMLAttribute("data-events", page.events, isLeftOut: page.isDone)
      ) { panel in
        panel.element("p", HTMLAttribute("role", "status")) { line in
          line.element("strong", HTMLAttribute("data-show", "phase"), text: page.phase)
        }
        if !page.isDone {
          panel.element(
            "progress", HTMLAttribute("aria-label", page.title), HTMLAttribute("max", "1"),
            HTMLAttribute("value", page.share ?? "", isLeftOut: page.share == nil), text: "")
          panel.element("p", .class("small soft")) { line in
            line.element("span", HTMLAttribute("data-show", "detail"), text: page.detail)
            line.raw(" ")
            line.element("span", HTMLAttribute("data-show", "time"), text: page.time)
          }
        }
        if !page.remedy.isEmpty { panel.paragraph("What to do: " + page.remedy) }
      }
      if !page.files.isEmpty { appendFileReports(page.files, to: &main) }
      if page.isDone {
        main.element("div", .class("row after")) { row in
          if page.offersBuild {
            appendForm(to: addresses.build, to: &row) {
              $0.element("button", HTMLAttribute("type", "submit"), text: "Build the personas")
            }
          } else {
            row.element("a", .class("button"), .href(addresses.home), text: "See the personas")
          }
          row.element("a", .class("button second"), .href(addresses.sources), text: "Sources")
        }
      }
    }
  }

  private func appendFileReports(_ files: [JobPage.File], to main: inout HTMLWriter) {
    main.heading(2, "File by file")
    main.element("ul", .class("said panel")) { list in
      for file in files {
        list.element("li") { item in
          item.element("p") { line in
            appendChip(file.outcome, file.tone, to: &line)
            line.raw(" ")
            line.element("strong", HTMLAttribute("dir", "auto"), text: file.name)
          }
          item.paragraph(file.detail, class: "small soft")
          for finding in file.findings { item.paragraph(finding, class: "small") }
        }
      }
    }
  }
}

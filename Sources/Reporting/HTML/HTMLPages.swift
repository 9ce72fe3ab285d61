import EvidenceModel

/// Draws pages as HTML: pure functions of page models, without anything from elsewhere.
///
/// Made for the content security policy of the server: one style sheet and one script of our own, no
/// inline style, no inline script. Every page works without the script. Each has landmarks, a skip
/// link and the footer with run, date, data window and version.
package struct HTMLPages: Sendable {
  /// Which entry of the navigation a page belongs to.
  enum Section: Sendable {
    case personas, compare, segments, listen, sources, briefs, plan, checks, audit, none
  }

  let addresses: PageAddresses
  /// What every form carries so that no other site can send it; nil where there are no forms.
  let formToken: FormToken?
  /// Whether what the personas rest on changed since they were built.
  var isWaitingForBuild = false

  /// Whether anything can be changed from these pages.
  var hasForms: Bool { formToken != nil }

  /// Pages of the server.
  ///
  /// - Parameters:
  ///   - formToken: The hidden field of every form; without one, pages have no forms.
  ///   - isWaitingForBuild: Whether the pages of personas say that they should be built again.
  package init(formToken: FormToken? = nil, isWaitingForBuild: Bool = false) {
    addresses = .server
    self.formToken = formToken
    self.isWaitingForBuild = isWaitingForBuild
  }

  init(addresses: PageAddresses) {
    self.addresses = addresses
    formToken = nil
  }

  func page(
    title: String, section: Section, footer: PageFooter, refreshSeconds: Int? = nil,
    body: (inout HTMLWriter) -> Void
  ) -> String {
    var writer = HTMLWriter()
    appendHead(title: title, to: &writer) { head in
      if let refreshSeconds {
        // Without the script the page asks again by itself.
        head.element("noscript") { inner in
          inner.void(
            "meta", HTMLAttribute("http-equiv", "refresh"),
            HTMLAttribute("content", "\(refreshSeconds)"))
        }
      }
      head.void("link", HTMLAttribute("rel", "icon"), .href(addresses.icon))
      head.void(
        "link", HTMLAttribute("rel", "stylesheet"), .href(addresses.styleSheet))
      head.element(
        "script", HTMLAttribute("src", addresses.script), HTMLAttribute("defer", ""), text: "")
    }
    writer.raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n")
    writer.element("div", .class("shell")) { shell in
      appendNavigation(section, to: &shell)
      shell.element("main", .id("main"), HTMLAttribute("tabindex", "-1")) { main in
        if isWaitingForBuild, [.personas, .compare, .segments, .briefs].contains(section) {
          appendWaitingNote(to: &main)
        }
        body(&main)
      }
      appendFooter(footer, to: &shell)
    }
    writer.raw("</body>\n</html>\n")
    return writer.string
  }

  /// Says that what is shown is no longer what a build would give.
  func appendWaitingNote(to main: inout HTMLWriter) {
    main.element(
      "div", .class("note calm waiting no-print"), HTMLAttribute("role", "note")
    ) { note in
      note.paragraph(
        "Files, columns or people changed since the personas were built: build them again.")
      guard hasForms else { return }
      appendForm(to: addresses.build, to: &note) {
        $0.element(
          "button", .class("second"), HTMLAttribute("type", "submit"),
          text: "Build the personas again")
      }
    }
  }

  func appendHead(
    title: String, to writer: inout HTMLWriter, styles: (inout HTMLWriter) -> Void
  ) {
    writer.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    writer.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    writer.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
    writer.raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
    writer.element("title", text: "\(title) - Likeness")
    writer.raw("\n")
    styles(&writer)
    writer.raw("\n</head>\n")
  }

  func appendFooter(_ footer: PageFooter, to writer: inout HTMLWriter) {
    writer.element("footer", .class("foot")) { foot in
      foot.paragraph((footer.parts + [footer.product]).joined(separator: " · "))
    }
  }

  func appendCrumbs(_ steps: [(String, String?)], to writer: inout HTMLWriter) {
    writer.element("nav", .class("crumbs"), HTMLAttribute("aria-label", "Where you are")) { nav in
      nav.element("ol") { list in
        for (title, address) in steps {
          list.element("li") { item in
            if let address {
              item.element("a", .href(address), text: title)
            } else {
              item.element("span", HTMLAttribute("aria-current", "page"), text: title)
            }
          }
        }
      }
    }
  }

  /// The head of a page: its heading, a sentence under it, and what can be done at its side.
  func appendPageHead(
    _ title: String, lead: String, to main: inout HTMLWriter,
    actions: ((inout HTMLWriter) -> Void)? = nil
  ) {
    main.element("div", .class("page-head")) { head in
      head.element("div") { words in
        words.heading(1, title)
        if !lead.isEmpty { words.paragraph(lead, class: "lead") }
      }
      if let actions { head.element("div", .class("row no-print"), body: actions) }
    }
  }

  /// A table that scrolls by itself on narrow screens; the first cell of a row is its header.
  func appendTable(
    caption: String, header: [String], rows: [[String]], numbersFrom: Int = .max,
    to writer: inout HTMLWriter
  ) {
    appendScrollingTable(caption: caption, to: &writer) { table in
      appendHeader(header, numbersFrom: numbersFrom, to: &table)
      table.element("tbody") { body in
        for cells in rows { appendRow(cells, numbersFrom: numbersFrom, to: &body) }
      }
    }
  }

  /// A table in a region that the keyboard can scroll.
  func appendScrollingTable(
    caption: String, class name: String = "", to writer: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    writer.element(
      "div", .class("scroll"), HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "region"),
      HTMLAttribute("aria-label", caption)
    ) { box in
      box.element("table", .class(name)) { table in
        table.element("caption", .class("hidden"), text: caption)
        body(&table)
      }
    }
  }

  func appendHeader(
    _ titles: [String], numbersFrom: Int = .max, numbers: [String] = [],
    to table: inout HTMLWriter
  ) {
    table.element("thead") { head in
      head.element("tr") { row in
        for (index, title) in titles.enumerated() {
          let name = index >= numbersFrom || numbers.contains(title) ? "number" : ""
          row.element("th", HTMLAttribute("scope", "col"), .class(name), text: title)
        }
      }
    }
  }

  private func appendRow(_ cells: [String], numbersFrom: Int, to body: inout HTMLWriter) {
    body.element("tr") { row in
      for (index, cell) in cells.enumerated() {
        if index == 0 {
          row.element("th", HTMLAttribute("scope", "row"), text: cell)
        } else if index >= numbersFrom {
          row.element("td", .class("number"), text: cell)
        } else {
          row.element("td", text: cell)
        }
      }
    }
  }

  func appendChip(_ text: String, _ tone: String, to writer: inout HTMLWriter) {
    writer.element("span", .class("chip \(tone)"), text: text)
  }

  /// The tone of a claim's status; the words beside it say the same.
  func tone(_ status: Claim.Status) -> String {
    switch status {
    case .supported: "good"
    case .contradicted: "bad"
    default: "care"
    }
  }

  /// A form that sends its fields to an address of ours, with the token that makes it ours.
  func appendForm(
    to address: String, class name: String = "", to writer: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    writer.element(
      "form", HTMLAttribute("method", "post"), HTMLAttribute("action", address), .class(name)
    ) { form in
      if let formToken { form.formToken(formToken) }
      body(&form)
    }
  }

  func appendHiddenField(_ name: String, _ value: String, to form: inout HTMLWriter) {
    form.void(
      "input", HTMLAttribute("type", "hidden"), HTMLAttribute("name", name),
      HTMLAttribute("value", value))
  }
}

import EvidenceModel

/// Draws pages as HTML: pure functions of page models, without scripts and without anything from
/// elsewhere.
///
/// Made for the content security policy `default-src 'none'; style-src 'self'`. The pages are
/// `home`, `persona`, `claim`, `sources`, `checks` and `error`; each has landmarks, a skip link and
/// the footer with run, date, data window and version.
package struct HTMLPages: Sendable {
  /// Which entry of the navigation a page belongs to.
  enum Section {
    case personas, sources, checks, none
  }

  let addresses: PageAddresses

  /// Pages of the server.
  package init() { addresses = .server }

  init(addresses: PageAddresses) { self.addresses = addresses }

  func page(
    title: String, section: Section, footer: PageFooter, body: (inout HTMLWriter) -> Void
  ) -> String {
    var writer = HTMLWriter()
    appendHead(title: title, to: &writer) { head in
      head.void(
        "link", HTMLAttribute("rel", "stylesheet"), .href(addresses.styleSheet))
    }
    writer.raw("<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n")
    appendNavigation(section, to: &writer)
    writer.element("main", .id("main"), body: body)
    appendFooter(footer, to: &writer)
    writer.raw("</body>\n</html>\n")
    return writer.string
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

  private func appendNavigation(_ section: Section, to writer: inout HTMLWriter) {
    writer.element("header", .class("top")) { header in
      header.element("nav", HTMLAttribute("aria-label", "Main")) { nav in
        nav.element("a", .class("brand"), .href(addresses.home), text: "Likeness")
        let entries = [
          ("Personas", addresses.home, Section.personas),
          ("Sources", addresses.sources, .sources), ("Checks", addresses.checks, .checks),
        ]
        for (title, address, own) in entries {
          if own == section {
            nav.element(
              "a", .href(address), HTMLAttribute("aria-current", "page"), text: title)
          } else {
            nav.element("a", .href(address), text: title)
          }
        }
      }
    }
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

  /// A table that scrolls by itself on narrow screens; the first cell of a row is its header.
  func appendTable(
    caption: String, header: [String], rows: [[String]], numbersFrom: Int = .max,
    to writer: inout HTMLWriter
  ) {
    writer.element(
      "div", .class("scroll"), HTMLAttribute("tabindex", "0"), HTMLAttribute("role", "region"),
      HTMLAttribute("aria-label", caption)
    ) { box in
      box.element("table") { table in
        table.element("caption", .class("hidden"), text: caption)
        table.element("thead") { head in
          head.element("tr") { row in
            for title in header { row.element("th", HTMLAttribute("scope", "col"), text: title) }
          }
        }
        table.element("tbody") { body in
          for cells in rows { appendRow(cells, numbersFrom: numbersFrom, to: &body) }
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
}

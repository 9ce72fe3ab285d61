package import EvidenceModel

/// Writes the whole set as one HTML file that needs nothing else: personas, and every claim's
/// evidence folded away under it.
package struct SingleFilePage: Sendable {
  private let pages = HTMLPages(addresses: .singleFile)

  package init() {}

  /// The file; it opens without a server, runs no script and loads nothing.
  ///
  /// Its content security policy allows its own style sheet and nothing else: no script, no request.
  package func html(_ document: PersonaDocument) -> String {
    let home = HomePage(document)
    var writer = HTMLWriter()
    pages.appendHead(title: "Personas", to: &writer) { Self.appendStyles(to: &$0) }
    writer.raw("<body id=\"top\">\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n")
    appendContents(home, to: &writer)
    writer.element("main", .id("main")) { main in
      main.heading(1, "Personas")
      main.paragraph(home.summary.joined(separator: " "), class: "lead")
      if home.cards.isEmpty { main.paragraph("There are no personas yet.") }
      pages.appendWarnings(home.warnings, others: 0, to: &main)
      for persona in document.personas { append(PersonaPage(persona, in: document), to: &main) }
      pages.appendReason(home, level: 2, to: &main)
      main.element("section", .id("sources")) { section in
        section.heading(2, "Sources")
        pages.appendSources(SourcesPage(document), level: 3, to: &section)
      }
    }
    pages.appendFooter(home.footer, to: &writer)
    writer.raw("</body>\n</html>\n")
    return writer.string
  }

  /// The policy that fits the file: what a server should send with it too.
  package static let contentSecurityPolicy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static func appendStyles(to writer: inout HTMLWriter) {
    writer.void(
      "meta", HTMLAttribute("http-equiv", "Content-Security-Policy"),
      HTMLAttribute("content", contentSecurityPolicy))
    writer.raw("\n<style>")
    StyleSheet.append(to: &writer)
    writer.raw("</style>")
  }

  private func appendContents(_ home: HomePage, to writer: inout HTMLWriter) {
    writer.element("header", .class("top")) { header in
      header.element("nav", HTMLAttribute("aria-label", "Contents")) { nav in
        nav.element("a", .class("brand"), .href("#top"), text: "Likeness")
        for card in home.cards {
          nav.element("a", .href(pages.addresses.persona(card.id)), text: card.name)
        }
        nav.element("a", .href("#sources"), text: "Sources")
      }
    }
  }

  private func append(_ page: PersonaPage, to main: inout HTMLWriter) {
    let anchor = PageAddresses.anchor("persona", page.card.id)
    main.element("article", .id(anchor), .class("whole")) { article in
      pages.appendCard(page.card, level: 2, to: &article)
      article.heading(3, "Every claim and its evidence")
      for claim in page.groups.flatMap(\.claims) { append(claim, to: &article) }
    }
  }

  private func append(_ claim: ClaimDetail, to article: inout HTMLWriter) {
    article.element("details") { details in
      details.element("summary") { summary in
        summary.element("span", .class("soft"), text: "\(claim.kind): ")
        summary.element("span", HTMLAttribute("dir", "auto"), text: claim.text)
        summary.element("span", .class("soft small"), text: " \(claim.count)")
        if claim.status != .supported {
          summary.raw(" ")
          pages.appendChip(claim.statusLabel, pages.tone(claim.status), to: &summary)
        }
      }
      details.element("div", .id(PageAddresses.anchor("claim", claim.id.rawValue))) { box in
        pages.appendEvidence(claim, level: 4, to: &box)
      }
    }
  }
}

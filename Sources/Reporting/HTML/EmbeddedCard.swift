/// A persona's card alone, to be shown within another site's page; its links open the shared page.
package struct EmbeddedCard: Sendable {
  private let pages = HTMLPages(addresses: .singleFile)
  private let address: String

  /// A card whose links lead to a shared page.
  package init(sharedAt address: String) { self.address = address }

  /// The page that goes into the frame.
  package func html(_ card: PersonaCard, footer: PageFooter) -> String {
    var writer = HTMLWriter()
    pages.appendHead(title: card.name, to: &writer) { head in
      head.void("base", .href(address), HTMLAttribute("target", "_blank"))
      head.void(
        "link", HTMLAttribute("rel", "stylesheet"), .href(PageAddresses.server.styleSheet))
    }
    writer.raw("<body>\n")
    writer.element("main", .id("main")) { main in
      pages.appendCard(card, level: 1, to: &main)
      main.element("p", .class("small")) { line in
        line.element("a", .href(address), text: "All evidence")
      }
    }
    pages.appendFooter(footer, to: &writer)
    writer.raw("</body>\n</html>\n")
    return writer.string
  }
}

/// The navigation: at the side on wide screens, a row above the page on narrow ones.
extension HTMLPages {
  private struct Entry {
    let title: String
    let address: String
    let section: Section
    /// The lines of its sign, in a square of 20.
    let icon: StaticString
  }

  private var groups: [(title: String, entries: [Entry])] {
    [
      (
        "Know",
        [
          Entry(
            title: "Personas", address: addresses.home, section: .personas,
            icon: "M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2 17c0-3 2-5 5-5s5 2 5 5M13 9a3 3 0 0 0 0-6"),
          Entry(
            title: "Compare", address: addresses.compare, section: .compare,
            icon: "M3 3h5v14H3zM12 3h5v9h-5zM12 15h5"),
          Entry(
            title: "Segments", address: addresses.segments, section: .segments,
            icon: "M3 17V3M3 17h14M7 13v-3M11 13V6M15 13V9"),
        ]
      ),
      (
        "Hear",
        [
          Entry(
            title: "Listen", address: addresses.listen, section: .listen,
            icon: "M3 4h14v9H9l-4 4v-4H3zM6 7.5h8M6 10h5"),
          Entry(
            title: "Sources", address: addresses.sources, section: .sources,
            icon: "M3 6c0-4 14-4 14 0s-14 4-14 0v8c0 4 14 4 14 0V6M3 10c0 4 14 4 14 0"),
        ]
      ),
      (
        "Use",
        [
          Entry(
            title: "Briefs", address: addresses.briefs, section: .briefs,
            icon: "M5 2h7l4 4v12H5zM12 2v4h4M8 10h5M8 13h5"),
          Entry(
            title: "Plan", address: addresses.plan, section: .plan,
            icon: "M3 4h14v13H3zM3 8h14M7 2v4M13 2v4M7 12h2M12 12h2"),
          Entry(
            title: "Checks", address: addresses.checks, section: .checks,
            icon: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16M6.5 10l2.5 2.5L13.5 7.5"),
          Entry(
            title: "Audit", address: addresses.audit, section: .audit,
            icon: "M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3M13.5 13.5L18 18"),
        ]
      ),
    ]
  }

  func appendNavigation(_ section: Section, to writer: inout HTMLWriter) {
    writer.element("header", .class("top")) { header in
      header.element("nav", HTMLAttribute("aria-label", "Main")) { nav in
        nav.element("a", .class("brand"), .href(addresses.home)) { brand in
          appendMark(to: &brand)
          brand.raw("Likeness")
        }
        for group in groups {
          nav.element("p", .class("group"), text: group.title)
          nav.element("ul") { list in
            for entry in group.entries { append(entry, isOwn: entry.section == section, to: &list) }
          }
        }
      }
    }
  }

  private func append(_ entry: Entry, isOwn: Bool, to list: inout HTMLWriter) {
    list.element("li") { item in
      item.raw("<a href=\"")
      item.text(entry.address)
      item.raw(isOwn ? "\" aria-current=\"page\">" : "\">")
      item.raw("<svg class=\"icon\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"")
      item.raw(entry.icon)
      item.raw("\"/></svg>")
      item.text(entry.title)
      item.raw("</a>")
    }
  }

  /// Our sign: two likenesses that overlap.
  func appendMark(to writer: inout HTMLWriter) {
    writer.raw(
      """
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">\
      <circle class="a0" cx="12" cy="13" r="9"/>\
      <circle class="a1" cx="20" cy="19" r="9" opacity=".85"/></svg>
      """)
  }
}

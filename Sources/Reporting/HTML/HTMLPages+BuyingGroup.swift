import EvidenceModel

extension HTMLPages {
  /// Who takes part in a purchase, a card for each part.
  func appendBuyingGroup(_ group: BuyingGroupPart?, to main: inout HTMLWriter) {
    guard let group else { return }
    main.element("section", .class("panel"), .id("buying-group")) { panel in
      panel.heading(2, "Who buys together")
      panel.paragraph(group.summary, class: "small soft")
      panel.element("ul", .class("roles")) { list in
        for role in group.roles {
          list.element("li") { item in append(role, to: &item) }
        }
      }
    }
  }

  private func append(_ role: BuyingGroupPart.Role, to item: inout HTMLWriter) {
    item.heading(3, role.title)
    item.paragraph(role.size)
    if let basis = role.basis { item.paragraph(basis, class: "kind") }
    if !role.personas.isEmpty {
      item.element("ul", .class("quiet small")) { list in
        for share in role.personas {
          list.element("li", .class("k\(share.hue)")) { line in
            line.element("span", .class("key own"), .hidden, text: "")
            line.element("a", .href(addresses.persona(share.persona)), text: share.name)
            line.text(", " + ReadableNumber.count(share.people, "person", plural: "people"))
          }
        }
      }
    }
    for said in role.claims {
      item.element("p", .class("small")) { line in
        line.element(
          "a", .class("quiet"), .href(addresses.claim(said.claim, of: said.persona)),
          HTMLAttribute("dir", "auto"), text: said.text)
      }
    }
  }
}

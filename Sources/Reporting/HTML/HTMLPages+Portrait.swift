import EvidenceModel

/// The four forces and the named fields of a portrait.
extension HTMLPages {
  func appendForces(_ card: PersonaCard, level: Int, to stack: inout HTMLWriter) {
    guard !card.portrait.forces.isEmpty else { return }
    appendFoldingPanel("What moves them to switch", level, to: &stack) { panel in
      panel.element("div", .class("forces")) { grid in
        for force in card.portrait.forces {
          grid.element("section", .class(force.isFor ? "force" : "force holds")) { box in
            box.heading(level + 1, force.title)
            box.paragraph(force.meaning, class: "kind")
            if force.claims.isEmpty { box.paragraph("Not known yet", class: "soft") }
            for reference in force.claims.prefix(3) {
              box.element("p", .class("quiet")) {
                appendLink(reference.text, reference.claim, of: card, to: &$0)
              }
            }
          }
        }
      }
    }
  }

  func appendPortrait(_ card: PersonaCard, level: Int, to stack: inout HTMLWriter) {
    guard !card.portrait.groups.isEmpty else { return }
    stack.element("section", .class("panel on-screen")) { panel in
      panel.heading(level, "The whole portrait")
      for group in card.portrait.groups {
        panel.element("details", .class("fold")) { fold in
          fold.element("summary") { summary in
            summary.heading(level + 1, group.title)
            summary.element("span", .class("count"), text: group.filled)
          }
          fold.element("dl", .class("fields")) { list in
            for field in group.fields { append(field, of: card, to: &list) }
          }
        }
      }
    }
  }

  private func append(
    _ field: PersonaPortrait.Field, of card: PersonaCard, to list: inout HTMLWriter
  ) {
    list.element("div") { row in
      row.element("dt", text: field.title)
      for reference in field.claims {
        row.element("dd", .class("quiet")) {
          appendLink(reference.text, reference.claim, of: card, to: &$0)
        }
      }
      if field.claims.isEmpty {
        let question = field.question.map { "Not known yet. Ask: “\($0)”" } ?? "Not known yet"
        row.element("dd", .class("soft"), text: question)
      }
    }
  }
}

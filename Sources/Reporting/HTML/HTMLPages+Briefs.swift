import EvidenceModel

extension HTMLPages {
  /// One page for a team: what each persona changes for it, and the claims behind that.
  package func briefs(_ page: BriefsPage) -> String {
    self.page(
      title: "Brief for \(page.team.name.lowercased())", section: .briefs, footer: page.footer
    ) { main in
      appendPageHead(
        "Brief for \(page.team.name.lowercased())",
        lead: "What to do for each persona, and the words and numbers that say so.", to: &main)
      main.element("nav", .class("tabs"), HTMLAttribute("aria-label", "Team")) { tabs in
        for team in page.teams {
          let own = HTMLAttribute("aria-current", "page", isLeftOut: team != page.team)
          tabs.element("a", .href(addresses.brief(team.id)), own, text: team.name)
        }
      }
      main.element("div", .class("stack")) { stack in
        for section in page.sections { append(section, to: &stack) }
      }
    }
  }

  private func append(_ section: BriefsPage.Section, to stack: inout HTMLWriter) {
    stack.element("section", .class("panel k\(section.hue)")) { panel in
      panel.element("div", .class("who")) { who in
        AvatarDrawing(id: section.id).append(to: &who)
        who.element("div") { names in
          names.element("h2", .class("share")) { heading in
            heading.element(
              "a", .class("quiet"), .href(addresses.persona(section.id)), text: section.name)
          }
          names.paragraph(section.share, class: "small soft")
        }
      }
      if !section.job.isEmpty {
        panel.element("p", .class("serif"), HTMLAttribute("dir", "auto"), text: section.job)
      }
      panel.element("div", .class("grid two")) { grid in
        grid.element("div") { left in
          left.heading(3, "Do")
          if section.decisions.isEmpty {
            left.paragraph("Nothing follows for this team yet.", class: "soft small")
          }
          left.element("ul", .class("said small")) { list in
            for row in section.decisions {
              list.element("li") { item in
                item.paragraph(row.text)
                if !row.test.isEmpty { item.paragraph("Test: \(row.test)", class: "tiny soft") }
              }
            }
          }
        }
        grid.element("div") { right in
          right.heading(3, "Because")
          if section.claims.isEmpty {
            right.paragraph("Nobody was heard on this yet.", class: "soft small")
          }
          right.element("ul", .class("said small")) { list in
            for row in section.claims {
              list.element("li") { item in
                item.element("span", .class("kind"), text: "\(row.kind) · \(row.count)")
                item.element(
                  "a", .href(addresses.claim(row.claim, of: section.id)),
                  HTMLAttribute("dir", "auto"), text: row.text)
                appendCaution(row.caution, to: &item)
              }
            }
          }
        }
      }
    }
  }
}

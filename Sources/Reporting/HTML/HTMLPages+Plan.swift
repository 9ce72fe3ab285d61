import EvidenceModel

extension HTMLPages {
  /// Whom to ask what next.
  package func plan(_ page: PlanPage) -> String {
    self.page(title: "Plan", section: .plan, footer: page.footer) { main in
      let lead =
        page.total > 0
        ? "\(ReadableNumber.count(page.total, "more interview")) until every persona is heard at length. "
          + "Ask the questions below, in their words."
        : "Every persona is heard at length. These questions are still open."
      appendPageHead("Plan", lead: lead, to: &main)
      main.element("div", .class("stack")) { stack in
        for section in page.sections { append(section, to: &stack) }
      }
    }
  }

  private func append(_ section: PlanPage.Section, to stack: inout HTMLWriter) {
    stack.element("section", .class("panel k\(section.hue)")) { panel in
      panel.element("div", .class("who")) { who in
        AvatarDrawing(id: section.id).append(to: &who)
        who.element("div") { names in
          names.element("h2", .class("share")) { heading in
            heading.element(
              "a", .class("quiet"), .href(addresses.persona(section.id)), text: section.name)
          }
          if let have = section.have, let need = section.need {
            let words =
              "\(ReadableNumber.count(have)) of \(ReadableNumber.count(need)) interviews held"
            names.element("div", .class("tally")) { tally in
              BarDrawing.append(
                shares: [Double(have) / Double(max(1, need))], label: words, to: &tally)
              tally.element("span", text: words)
            }
          }
        }
      }
      panel.element("div", .class("grid two")) { grid in
        grid.element("div") { appendQuestions(section.questions, to: &$0) }
        grid.element("div") { appendTests(section, to: &$0) }
      }
    }
  }

  private func appendQuestions(
    _ questions: [PlanPage.Question], to left: inout HTMLWriter
  ) {
    left.heading(3, "Ask")
    if questions.isEmpty { left.paragraph("Every field is filled.", class: "small soft") }
    left.element("ul", .class("asks")) { list in
      for question in questions {
        list.element("li") { item in
          let whom = question.whom.isEmpty ? "" : " · \(question.whom)"
          item.element("span", .class("kind"), text: question.kind + whom)
          item.text("“\(question.question)”")
        }
      }
    }
  }

  private func appendTests(_ section: PlanPage.Section, to right: inout HTMLWriter) {
    right.heading(3, "Test")
    if section.tests.isEmpty {
      right.paragraph("No line of the card is in doubt.", class: "small soft")
    }
    right.element("ul", .class("said small")) { list in
      for test in section.tests {
        list.element("li") { item in
          item.element(
            "a", .href(addresses.claim(test.claim, of: section.id)), HTMLAttribute("dir", "auto"),
            text: test.text)
          item.element("span", .class("kind"), text: test.reason)
        }
      }
    }
  }
}

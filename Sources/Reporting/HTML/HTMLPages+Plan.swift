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
      appendPageHead("Plan", lead: lead, to: &main) { row in
        guard page.plan != nil else { return }
        for (file, name) in PlanWriter.files {
          row.element("a", .class("button second"), .href("\(addresses.plan)/\(file)"), text: name)
        }
      }
      main.element("div", .class("stack")) { stack in
        for section in page.sections { append(section, to: &stack) }
        if let plan = page.plan { append(plan, to: &stack) }
      }
    }
  }

  /// What is asked of everybody, by word of mouth and in writing.
  private func append(_ plan: InterviewPlan, to stack: inout HTMLWriter) {
    stack.element("section", .class("panel")) { panel in
      panel.heading(2, "Every conversation")
      panel.element("ul", .class("said small")) { list in
        for question in plan.guide {
          list.element("li") { item in
            item.text(question.question)
            item.element("span", .class("kind"), text: question.reason)
          }
        }
      }
      for advice in plan.advice { panel.paragraph(advice, class: "small soft after") }
    }
    stack.element("section", .class("panel")) { panel in
      panel.heading(2, "The survey")
      appendTable(
        caption: "Questions of the survey", header: ["Number", "Question", "Answers"],
        rows: plan.survey.map {
          [
            "\($0.number)", $0.question,
            $0.form == .open ? "open" : $0.answers.joined(separator: " · "),
          ]
        }, to: &panel)
    }
    stack.element("section", .class("panel")) { panel in
      panel.heading(2, "How many for which certainty")
      panel.element("ul", .class("said small")) { list in
        for certainty in plan.certainty { list.element("li", text: certainty.statement) }
      }
    }
  }

  private func appendInvitations(_ section: PlanPage.Section, to panel: inout HTMLWriter) {
    for note in section.notes { panel.paragraph(note, class: "small soft") }
    guard !section.invitations.isEmpty else { return }
    panel.element("details", .class("fold")) { details in
      details.element("summary") {
        $0.heading(
          3, "Invite \(ReadableNumber.count(section.invitations.count, "person", plural: "people"))"
        )
      }
      details.element("div") { inner in
        appendTable(
          caption: "Whom to invite of \(section.name)", header: ["Customer", "Kind", "Why"],
          rows: section.invitations.map { [$0.customer, $0.stratum.rawValue, $0.reason] },
          to: &inner)
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
      appendInvitations(section, to: &panel)
      panel.element("div", .class("grid two after")) { grid in
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

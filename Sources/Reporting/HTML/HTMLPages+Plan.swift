import EvidenceModel

extension HTMLPages {
  /// Whom to ask what next: a line for each persona, with everything else a fold away.
  package func plan(_ page: PlanPage) -> String {
    self.page(title: "Plan", section: .plan, footer: page.footer) { main in
      let lead =
        page.total > 0
        ? "\(ReadableNumber.count(page.total, "more interview")) until every persona is heard at length."
        : "Every persona is heard at length. What is still open is below."
      appendPageHead("Plan", lead: lead, to: &main) { row in
        guard page.plan != nil else { return }
        for (file, name) in PlanWriter.files {
          row.element("a", .class("button second"), .href("\(addresses.plan)/\(file)"), text: name)
        }
      }
      main.element("div", .class("stack")) { stack in
        let first = page.sections.first { !$0.questions.isEmpty }?.id
        for section in page.sections { append(section, isFirst: section.id == first, to: &stack) }
        if let plan = page.plan { append(plan, to: &stack) }
      }
    }
  }

  // MARK: - A persona

  private func append(
    _ section: PlanPage.Section, isFirst: Bool, to stack: inout HTMLWriter
  ) {
    stack.element("section", .class("panel k\(section.hue)")) { panel in
      panel.element("div", .class("who")) { who in
        AvatarDrawing(id: section.id).append(to: &who)
        who.element("div") { names in
          names.element("h2", .class("share")) { heading in
            heading.element(
              "a", .class("quiet"), .href(addresses.persona(section.id)), text: section.name)
          }
          appendHeard(section, to: &names)
        }
      }
      appendFold(
        "Ask", count: section.questions.count, "question", isOpen: isFirst, to: &panel
      ) { appendQuestions(section.questions, to: &$0) }
      appendFold("Test", count: section.tests.count, "line", to: &panel) {
        appendTests(section, to: &$0)
      }
      appendFold(
        "Invite", count: section.invitations.count, "person", plural: "people", to: &panel
      ) { appendInvitations(section, to: &$0) }
    }
  }

  /// How many were heard, how many are wanted, and what that means, in one line.
  private func appendHeard(_ section: PlanPage.Section, to names: inout HTMLWriter) {
    guard let have = section.have, let need = section.need else {
      names.paragraph(
        "How many to hear isn't known: nobody of it can be invited.", class: "small soft")
      return
    }
    let words = "\(ReadableNumber.count(have)) of \(ReadableNumber.count(need)) interviews held"
    names.element("div", .class("tally")) { tally in
      BarDrawing.append(
        shares: [min(1, Double(have) / Double(max(1, need)))], label: words, to: &tally)
      tally.element("span", text: words)
    }
    if let meaning = section.meaning { names.paragraph(meaning, class: "small soft") }
  }

  /// A part that opens, with its size in its title; nothing for a part without anything in it.
  private func appendFold(
    _ title: String, count: Int, _ noun: String, plural: String? = nil, isOpen: Bool = false,
    to panel: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    guard count > 0 else { return }
    panel.element("details", .class("fold"), HTMLAttribute("open", "", isLeftOut: !isOpen)) {
      details in
      details.element("summary") { summary in
        summary.heading(3, "\(title) \(ReadableNumber.count(count, noun, plural: plural))")
      }
      details.element("div", body: body)
    }
  }

  private func appendInvitations(_ section: PlanPage.Section, to inner: inout HTMLWriter) {
    appendTable(
      caption: "Whom to invite of \(section.name)", header: ["Customer", "Kind", "Why"],
      rows: section.invitations.map { [$0.customer, $0.stratum.rawValue, $0.reason] }, to: &inner)
    for note in section.notes { inner.paragraph(note, class: "small soft") }
  }

  private func appendQuestions(
    _ questions: [PlanPage.Question], to left: inout HTMLWriter
  ) {
    left.element("ol", .class("asks")) { list in
      for question in questions {
        list.element("li") { item in
          item.element("span", .class("kind"), text: question.kind)
          item.element("span", .class("serif"), text: "“\(question.question)”")
          if !question.whom.isEmpty {
            item.element("span", .class("kind"), text: question.whom)
          }
        }
      }
    }
  }

  private func appendTests(_ section: PlanPage.Section, to right: inout HTMLWriter) {
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

  // MARK: - Everybody

  /// What is asked of everybody, by word of mouth and in writing.
  private func append(_ plan: InterviewPlan, to stack: inout HTMLWriter) {
    stack.element("section", .class("panel")) { panel in
      panel.heading(2, "For every conversation")
      if let first = plan.advice.first { panel.paragraph(first, class: "soft") }
      appendFold("The guide:", count: plan.guide.count, "question", to: &panel) { inner in
        inner.element("ol", .class("said small")) { list in
          for question in plan.guide {
            list.element("li") { item in
              item.text(question.question)
              item.element("span", .class("kind"), text: question.reason)
            }
          }
        }
        for advice in plan.advice.dropFirst() { inner.paragraph(advice, class: "small soft") }
      }
      appendFold("The survey:", count: plan.survey.count, "question", to: &panel) { inner in
        appendTable(
          caption: "Questions of the survey", header: ["Number", "Question", "Answers"],
          rows: plan.survey.map {
            [
              "\($0.number)", $0.question,
              $0.form == .open ? "open" : $0.answers.joined(separator: " · "),
            ]
          }, to: &inner)
      }
      appendFold(
        "How many for which certainty:", count: plan.certainty.count, "answer", to: &panel
      ) { inner in
        inner.element("ul", .class("said small")) { list in
          for certainty in plan.certainty { list.element("li", text: certainty.statement) }
        }
      }
    }
  }
}

package import EvidenceModel

/// Writes a plan of interviews: for the terminal, as Markdown, and as tables for a spreadsheet.
package struct PlanWriter: Sendable {
  private let options: TerminalWriter.Options

  package init(_ options: TerminalWriter.Options = .init()) { self.options = options }

  /// The files in which a plan can be taken away, and what each is called.
  package static let files = [
    (file: "plan.md", name: "Plan as text"), (file: "invitations.csv", name: "Invitations (CSV)"),
    (file: "survey.csv", name: "Survey (CSV)"),
  ]

  /// One of the files of `files`; nil for another name.
  package func file(_ name: String, of plan: InterviewPlan) -> String? {
    switch name {
    case "plan.md": markdown(plan)
    case "invitations.csv": csv(plan)
    case "survey.csv": surveyCSV(plan)
    default: nil
    }
  }

  /// The plan for a terminal.
  package func text(_ plan: InterviewPlan) -> String {
    var page = PlainReport(options)
    page.heading("WHOM TO ASK NEXT")
    for persona in plan.personas { append(persona, to: &page) }
    page.heading("THE CONVERSATION")
    for question in plan.guide {
      page.append("\(question.question) \(question.reason)", bullet: "- ")
    }
    for advice in plan.advice { page.append(advice, bullet: "! ") }
    page.heading("THE SURVEY")
    for question in plan.survey { page.append(Self.survey(question), bullet: "") }
    page.heading("HOW MANY FOR WHICH CERTAINTY")
    for certainty in plan.certainty { page.append(certainty.statement, bullet: "- ") }
    return page.text
  }

  private func append(_ persona: InterviewPlan.PlannedPersona, to page: inout PlainReport) {
    page.heading("\(persona.persona)  \(persona.name)")
    page.append(Self.state(persona))
    for note in persona.notes { page.append(note, bullet: "! ", style: .caution) }
    page.table(
      persona.invitations.map {
        [$0.customer, $0.stratum.rawValue, $0.role ?? "", $0.reason]
      })
    for question in persona.questions.prefix(8) {
      page.append("\(question.question) \(question.reason)", bullet: "? ", indent: 2)
    }
  }

  private static func state(_ persona: InterviewPlan.PlannedPersona) -> String {
    var text =
      "\(persona.interviewed) interviewed, \(persona.needed) needed to hear what 3 in 10 hold. Up to \(ReadableNumber.percent(persona.unheard)) may hold a view that nobody told."
    if let more = persona.untilSaturation {
      text +=
        more > 0
        ? " \(more) more until 95 % of the themes are heard." : " 95 % of the themes are heard."
    }
    return text
  }

  private static func survey(_ question: InterviewPlan.SurveyQuestion) -> String {
    let answers =
      question.form == .open ? "(open)" : "[" + question.answers.joined(separator: " / ") + "]"
    return "\(question.number). \(question.question) \(answers)"
  }

  /// The plan as a Markdown document to work from.
  package func markdown(_ plan: InterviewPlan) -> String {
    let safe = MarkdownText.escaped
    var lines = ["# Interview plan"]
    for persona in plan.personas {
      lines += [
        "", "## \(safe(persona.persona)): \(safe(persona.name))", "", safe(Self.state(persona)),
      ]
      lines += persona.notes.map { "> \(safe($0))" }
      if !persona.invitations.isEmpty {
        lines += ["", "| whom | why this one | role |", "|---|---|---|"]
        lines += persona.invitations.map {
          "| \(safe($0.customer)) | \($0.stratum.rawValue): \(safe($0.reason)) | \(safe($0.role ?? "")) |"
        }
      }
      lines += ["", "Ask above all:", ""]
      lines += persona.questions.map { "- **\(safe($0.question))** \(safe($0.reason))" }
    }
    lines += ["", "## The conversation", ""]
    lines += plan.guide.map { "- **\(safe($0.question))** \(safe($0.reason))" }
    lines += ["", "### How to ask", ""] + plan.advice.map { "- \(safe($0))" }
    lines += ["", "## The survey", ""] + plan.survey.map { safe(Self.survey($0)) + "  " }
    lines += ["", "## How many for which certainty", ""]
    lines += plan.certainty.map { "- \(safe($0.statement))" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whom to ask as CSV: `persona,name,customer,stratum,reason,role,account`.
  package func csv(_ plan: InterviewPlan) -> String {
    var writer = CSVWriter(lineEnd: "\n")
    writer.append(["persona", "name", "customer", "stratum", "reason", "role", "account"])
    for persona in plan.personas {
      for invitation in persona.invitations {
        writer.append([
          persona.persona, persona.name, invitation.customer, invitation.stratum.rawValue,
          invitation.reason, invitation.role ?? "", invitation.account ?? "",
        ])
      }
    }
    return writer.text
  }

  /// The survey as CSV: `number,question,form,answers,purpose`.
  package func surveyCSV(_ plan: InterviewPlan) -> String {
    var writer = CSVWriter(lineEnd: "\n")
    writer.append(["number", "question", "form", "answers", "purpose"])
    for question in plan.survey {
      writer.append([
        "\(question.number)", question.question, question.form.rawValue,
        question.answers.joined(separator: "; "), question.purpose,
      ])
    }
    return writer.text
  }
}

import EvidenceModel

/// What people said of a claim and what can be said: each choice is a form of its own.
extension HTMLPages {
  func appendMerges(
    _ review: ClaimReview, of claim: ClaimDetail, to article: inout HTMLWriter
  ) {
    guard review.original != nil || review.mergedInto != nil || !review.merged.isEmpty else {
      return
    }
    article.element("div", .class("note calm"), HTMLAttribute("role", "note")) { note in
      if let original = review.original {
        note.paragraph("Reworded by a person. The engine put it: “\(original)”")
      }
      if let target = review.mergedInto {
        appendReferences("Says the same as", [target], of: claim.personaID, to: &note)
      }
      appendReferences("Also put as", review.merged, of: claim.personaID, to: &note)
    }
  }

  func appendReview(
    _ review: ClaimReview, of claim: ClaimDetail, to aside: inout HTMLWriter
  ) {
    if hasForms {
      aside.heading(2, "What do you say?")
      aside.paragraph(
        "What you say is kept over builds and shown to everybody. Numbers never change by it.",
        class: "small soft")
      appendAct(
        "Confirm", "confirm", review, of: claim, reason: "Why you know it (optional)",
        button: "Confirm it", isReasonNeeded: false, to: &aside)
      appendAct(
        "Challenge", "challenge", review, of: claim, reason: "What speaks against it",
        button: "Challenge it", to: &aside)
      appendAct(
        "Reword", "reword", review, of: claim, reason: "Why it reads better",
        button: "Reword it", to: &aside
      ) { form in
        let id = "wording-\(claim.id)"
        form.element("label", HTMLAttribute("for", id), text: "How it should read")
        form.element(
          "textarea", .id(id), HTMLAttribute("name", "text"), HTMLAttribute("required", ""),
          HTMLAttribute("maxlength", "600"), text: claim.text)
      }
      appendAct(
        "Merge", "merge", review, of: claim, reason: "Why they are the same",
        button: "Merge it", to: &aside
      ) { appendChoices(review.choices, of: claim, to: &$0) }
      appendAct(
        "Take off the card", "demote", review, of: claim, reason: "Why it doesn't belong there",
        button: "Take it off", to: &aside)
      if review.mark != nil {
        appendAct(
          "Take reviews back", "withdraw", review, of: claim, reason: "Why (optional)",
          button: "Take all back", isReasonNeeded: false, to: &aside)
      }
    }
    appendHistory(review.history, claim: claim.history, to: &aside)
  }

  private func appendAct(
    _ title: String, _ action: String, _ review: ClaimReview, of claim: ClaimDetail,
    reason: String, button: String, isReasonNeeded: Bool = true, to aside: inout HTMLWriter,
    fields: ((inout HTMLWriter) -> Void)? = nil
  ) {
    aside.element("details", .class("review"), HTMLAttribute("name", "review")) { details in
      details.element("summary", text: title)
      let address = addresses.claim(claim.id, of: claim.personaID) + "/review"
      appendForm(to: address, to: &details) { form in
        appendHiddenField("action", action, to: &form)
        appendHiddenField("stamp", review.stamp, to: &form)
        fields?(&form)
        let id = "reason-\(action)-\(claim.id)"
        form.element("label", HTMLAttribute("for", id), text: reason)
        form.element(
          "textarea", .id(id), HTMLAttribute("name", "reason"), HTMLAttribute("maxlength", "600"),
          HTMLAttribute("required", "", isLeftOut: !isReasonNeeded), text: "")
        let author = "author-\(action)-\(claim.id)"
        form.element("label", HTMLAttribute("for", author), text: "Your name (optional)")
        form.void(
          "input", HTMLAttribute("type", "text"), .id(author), HTMLAttribute("name", "author"),
          HTMLAttribute("autocomplete", "name"), HTMLAttribute("maxlength", "80"))
        form.element("button", HTMLAttribute("type", "submit"), text: button)
      }
    }
  }

  private func appendChoices(
    _ choices: [ClaimReview.Choice], of claim: ClaimDetail, to form: inout HTMLWriter
  ) {
    let id = "target-\(claim.id)"
    form.element("label", HTMLAttribute("for", id), text: "Which claim says the same")
    form.element("select", .id(id), HTMLAttribute("name", "target")) { select in
      for choice in choices {
        select.element("option", HTMLAttribute("value", choice.id), text: choice.text)
      }
    }
  }

  private func appendHistory(
    _ reviews: [String], claim: [String], to aside: inout HTMLWriter
  ) {
    guard !reviews.isEmpty || !claim.isEmpty else { return }
    aside.heading(2, "History")
    aside.element("ol", .class("timeline")) { list in
      for line in claim { list.element("li", text: line) }
      for line in reviews { list.element("li", .class("own"), text: line) }
    }
  }

  /// The page of two people who said something of the same claim: nothing was overwritten.
  package func conflict(_ page: ConflictPage) -> String {
    self.page(title: "Changed in between", section: .personas, footer: page.footer) { main in
      appendPageHead("Changed in between", lead: page.message, to: &main)
      main.element("div", .class("panel")) { panel in
        panel.heading(2, "What to do")
        panel.paragraph(page.remedy)
        panel.element("p") { line in
          line.element(
            "a", .class("button"), .href(page.address), text: "Open the claim as it is now")
        }
      }
      if !page.lines.isEmpty {
        main.element("div", .class("panel")) { panel in
          panel.heading(2, "What you wrote")
          panel.paragraph("It was not saved. Copy it from here.", class: "small soft")
          for line in page.lines { panel.paragraph(line) }
        }
      }
      appendRequest(page.requestID, status: 409, to: &main)
    }
  }

  func appendRequest(_ id: String, status: Int, to main: inout HTMLWriter) {
    main.element("p", .class("small soft after")) { line in
      line.raw("Request ")
      line.element("code", text: id)
      line.text(" · status \(status)")
    }
  }
}

import EvidenceModel

extension HTMLPages {
  /// The name of the form that ticked statements belong to.
  static let chosenForm = "chosen"

  /// What can be changed about a theme, each in a form of its own: no script is needed.
  func appendThemeTools(_ tools: ThemeTools, label: String, to main: inout HTMLWriter) {
    main.element(
      "section", .class("panel tools no-print"), HTMLAttribute("aria-label", "Change this theme")
    ) {
      panel in
      panel.heading(2, "Change this theme")
      panel.paragraph(
        "It holds for later builds and can be taken back. Personas follow at the next build.",
        class: "small soft")
      panel.element("div", .class("tool-row")) { row in
        appendEdit("rename", tools, to: &row) { form in
          form.element("label", HTMLAttribute("for", "theme-name"), text: "Name")
          form.void(
            "input", HTMLAttribute("type", "text"), .id("theme-name"),
            HTMLAttribute("name", "name"),
            HTMLAttribute("value", label), HTMLAttribute("maxlength", "120"),
            HTMLAttribute("required", ""))
          form.element("button", .class("second"), HTMLAttribute("type", "submit"), text: "Rename")
        }
        if !tools.others.isEmpty {
          appendEdit("merge", tools, to: &row) { form in
            appendOthers(tools, id: "theme-merge", label: "Means the same as", to: &form)
            form.element(
              "button", .class("second"), HTMLAttribute("type", "submit"), text: "Merge")
          }
        }
      }
      panel.element(
        "form", HTMLAttribute("method", "post"), HTMLAttribute("action", addresses.themeEdit),
        .id(Self.chosenForm)
      ) { form in
        if let formToken { form.formToken(formToken) }
        appendHiddenField("theme", tools.id, to: &form)
        appendHiddenField("stamp", tools.stamp, to: &form)
        form.element("fieldset") { set in
          set.element("legend", text: "With the statements ticked below")
          set.element("div", .class("tool-row")) { row in appendSplit(tools, to: &row) }
        }
      }
    }
  }

  private func appendSplit(_ tools: ThemeTools, to row: inout HTMLWriter) {
    row.element("div") { part in
      part.element(
        "label", HTMLAttribute("for", "theme-split"), text: "A theme of their own, called")
      part.void(
        "input", HTMLAttribute("type", "text"), .id("theme-split"), HTMLAttribute("name", "name"),
        HTMLAttribute("maxlength", "120"))
      part.element(
        "button", .class("second"), HTMLAttribute("type", "submit"),
        HTMLAttribute("name", "action"), HTMLAttribute("value", "split"), text: "Split off")
    }
    guard !tools.others.isEmpty else { return }
    row.element("div") { part in
      appendOthers(tools, id: "theme-move", label: "They belong to", to: &part)
      part.element(
        "button", .class("second"), HTMLAttribute("type", "submit"),
        HTMLAttribute("name", "action"), HTMLAttribute("value", "move"), text: "Move")
    }
  }

  private func appendEdit(
    _ action: String, _ tools: ThemeTools, to row: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    appendForm(to: addresses.themeEdit, to: &row) { form in
      appendHiddenField("theme", tools.id, to: &form)
      appendHiddenField("stamp", tools.stamp, to: &form)
      appendHiddenField("action", action, to: &form)
      body(&form)
    }
  }

  private func appendOthers(
    _ tools: ThemeTools, id: String, label: String, to form: inout HTMLWriter
  ) {
    form.element("label", HTMLAttribute("for", id), text: label)
    form.element("select", .id(id), HTMLAttribute("name", "target")) { select in
      for other in tools.others {
        let people = ReadableNumber.count(other.people, "person", plural: "people")
        select.element(
          "option", HTMLAttribute("value", other.id), text: "\(other.label) (\(people))")
      }
    }
  }

  /// What people changed about themes, the newest first, each to be taken back.
  package func themeChanges(
    _ changes: [ThemeTools.Change], isWaitingForBuild: Bool, footer: PageFooter
  ) -> String {
    page(title: "Changes of themes", section: .listen, footer: footer) { main in
      appendCrumbs([("Listen", addresses.listen), ("Changes of themes", nil)], to: &main)
      appendPageHead(
        "Changes of themes",
        lead: "What people merged, split, renamed and moved. Each build does it again.", to: &main)
      appendWaiting(isWaitingForBuild, to: &main)
      guard !changes.isEmpty else {
        main.element("div", .class("empty")) { empty in
          empty.heading(2, "Nothing was changed yet")
          empty.paragraph("Open a theme to rename, merge, split or move.", class: "soft")
          empty.element("p") {
            $0.element("a", .class("button"), .href(addresses.listen), text: "See the themes")
          }
        }
        return
      }
      main.element("ol", .class("said panel")) { list in
        for change in changes { append(change, to: &list) }
      }
    }
  }

  private func append(_ change: ThemeTools.Change, to list: inout HTMLWriter) {
    list.element("li") { item in
      item.element("p", HTMLAttribute("dir", "auto"), text: Self.sentence(change))
      let state =
        if let undone = change.undoneAt {
          "taken back on \(ReadableDate.text(undone))"
        } else {
          change.isResting ? "rests: its words are not in one theme at present" : "holds"
        }
      let parts = [
        "\(change.number)", ClaimWording.kind(change.kind), ReadableDate.text(change.madeAt), state,
      ]
      item.element("p", .class("kind"), text: parts.joined(separator: " · "))
      guard change.undoneAt == nil, hasForms else { return }
      appendForm(to: addresses.themeUndo, class: "no-print", to: &item) { form in
        appendHiddenField("number", "\(change.number)", to: &form)
        form.element("button", .class("second small"), HTMLAttribute("type", "submit")) { button in
          button.raw("Take back")
          button.element("span", .class("hidden"), text: " change \(change.number)")
        }
      }
    }
  }

  private static func sentence(_ change: ThemeTools.Change) -> String {
    let words = ReadableNumber.count(change.words, "statement")
    // Names from before are gone when somebody was forgotten.
    let was = change.was.isEmpty ? "a theme" : "“\(change.was)”"
    let target = change.target.isEmpty ? "another theme" : "“\(change.target)”"
    return switch change.action {
    case "rename": "Renamed: \(was) is “\(change.name)”."
    case "merge": "Merged: \(was) went into \(target)."
    case "split": "Split: \(words) of \(was) became “\(change.name)”."
    default: "Moved: \(words) of \(was) went to \(target)."
    }
  }

  /// Says that personas don't know of the newest changes, and builds.
  func appendWaiting(_ isWaiting: Bool, to main: inout HTMLWriter) {
    guard isWaiting else { return }
    main.element("div", .class("note care no-print"), HTMLAttribute("role", "status")) { note in
      note.paragraph("Themes changed since the last build: the personas don't know of it yet.")
      if hasForms {
        appendForm(to: addresses.build, to: &note) { form in
          form.element("button", HTMLAttribute("type", "submit"), text: "Build the personas")
        }
      }
    }
  }
}

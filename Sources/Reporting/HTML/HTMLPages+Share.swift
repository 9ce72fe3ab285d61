extension HTMLPages {
  /// The page from which personas leave the house.
  package func share(_ page: SharePage) -> String {
    self.page(title: "Share", section: .none, footer: page.footer) { main in
      appendPageHead(
        "Share",
        lead:
          "What leaves here is without personal data, unless you ask for it: pseudonyms, redacted "
          + "words, no group under five.", to: &main)
      appendFreshLink(page, to: &main)
      main.element("section", .class("panel")) { section in
        section.heading(2, "Download")
        section.element("ul", .class("said")) { list in
          for form in page.forms { appendDownload(form, to: &list) }
        }
      }
      appendInternal(page, to: &main)
      appendNewLink(page, to: &main)
      appendLinks(page, to: &main)
    }
  }

  private func appendDownload(_ form: String, to list: inout HTMLWriter) {
    let address = "/export/" + PageAddresses.encoded(form)
    list.element("li") { item in
      item.element("a", .href(address), text: form == "markdown" ? "Markdown" : form.uppercased())
      if form == "pdf" {
        item.text(" (A4), ")
        item.element("a", .href(address + "?paper=letter"), text: "PDF (Letter)")
      }
      item.element("span", .class("kind"), text: SharePage.purpose(of: form))
    }
  }

  /// Downloads with members and paths, for the owner alone: a tick says that it is understood.
  private func appendInternal(_ page: SharePage, to main: inout HTMLWriter) {
    guard hasForms else { return }
    main.element("section", .class("panel")) { section in
      section.element("details", .class("fold")) { fold in
        fold.element("summary") { $0.heading(2, "For internal use") }
        fold.element("div") { inner in
          inner.element("div", .class("note care")) { note in
            note.paragraph(
              "These files hold personal data: who belongs to which persona, by your own "
                + "identifiers, groups of fewer than five people, and the paths of your files. Keep "
                + "them in your own systems and delete them when they are used.")
          }
          appendForm(to: "/share/internal", class: "stack", to: &inner) { form in
            appendField("form", "Form", to: &form) { field in
              field.element("select", .id("form"), HTMLAttribute("name", "form")) { select in
                for name in page.forms {
                  select.element(
                    "option", HTMLAttribute("value", name),
                    HTMLAttribute("selected", "", isLeftOut: name != "json"),
                    text: name == "markdown" ? "Markdown" : name.uppercased())
                }
              }
            }
            form.element("label", .class("check"), HTMLAttribute("for", "understood")) { label in
              label.void(
                "input", HTMLAttribute("type", "checkbox"), .id("understood"),
                HTMLAttribute("name", "understood"), HTMLAttribute("value", "yes"),
                HTMLAttribute("required", ""))
              label.raw("I need personal data in it and will not pass it on")
            }
            form.element("p") {
              $0.element(
                "button", HTMLAttribute("type", "submit"), .class("second"),
                text: "Download with personal data")
            }
          }
        }
      }
    }
  }

  private func appendFreshLink(_ page: SharePage, to main: inout HTMLWriter) {
    guard let address = page.freshAddress else { return }
    main.element("div", .class("note"), HTMLAttribute("role", "status")) { note in
      note.paragraph("The link is ready. It is shown this once: copy it now.")
      note.element("p") { line in
        line.element("a", .href(address)) { $0.element("code", text: address) }
      }
      if let embed = page.embedAddress {
        note.paragraph("To show a card within another page, put this there:")
        note.element("p") { line in
          line.element(
            "code",
            text: "<iframe src=\"\(embed)\" title=\"Persona\" width=\"100%\" height=\"900\">"
              + "</iframe>")
        }
      }
    }
  }

  private func appendNewLink(_ page: SharePage, to main: inout HTMLWriter) {
    main.element("section", .class("panel")) { section in
      section.heading(2, "Link to read")
      section.paragraph(
        "Whoever has the link reads the public personas, without a login, until it ends or you "
          + "revoke it.", class: "soft")
      appendForm(to: "/share", class: "stack", to: &section) { form in
        appendField("label", "What it is for", to: &form) {
          $0.void(
            "input", .id("label"), HTMLAttribute("type", "text"), HTMLAttribute("name", "label"),
            HTMLAttribute("maxlength", "80"))
        }
        appendField("persona", "Whom it shows", to: &form) { field in
          field.element("select", .id("persona"), HTMLAttribute("name", "persona")) { select in
            select.element("option", HTMLAttribute("value", ""), text: "All personas")
            for choice in page.personas {
              select.element("option", HTMLAttribute("value", choice.id), text: choice.name)
            }
          }
        }
        appendField("days", "Days until it ends (empty: never)", to: &form) {
          $0.void(
            "input", .id("days"), HTMLAttribute("name", "days"), HTMLAttribute("type", "number"),
            HTMLAttribute("min", "1"), HTMLAttribute("max", "3650"), HTMLAttribute("value", "30"))
        }
        form.element("p") {
          $0.element(
            "button", HTMLAttribute("type", "submit"), .class("button"), text: "Make a link")
        }
      }
    }
  }

  private func appendField(
    _ id: String, _ label: String, to form: inout HTMLWriter, body: (inout HTMLWriter) -> Void
  ) {
    form.element("p", .class("field")) { line in
      line.element("label", HTMLAttribute("for", id), text: label)
      line.raw(" ")
      body(&line)
    }
  }

  private func appendLinks(_ page: SharePage, to main: inout HTMLWriter) {
    guard !page.links.isEmpty else { return }
    main.element("section", .class("panel")) { section in
      section.heading(2, "Links there are")
      section.element("ul", .class("said")) { list in
        for link in page.links {
          list.element("li") { item in
            let label = link.label.isEmpty ? "Without a label" : link.label
            item.element("span", HTMLAttribute("dir", "auto"), text: label)
            item.element("span", .class("kind"), text: Self.facts(of: link, page))
            appendForm(
              to: "/share/\(PageAddresses.encoded(link.id))/revoke", to: &item
            ) { form in
              form.element("button", HTMLAttribute("type", "submit"), .class("button")) { button in
                button.text("Revoke")
                button.element("span", .class("hidden"), text: " \(label)")
              }
            }
          }
        }
      }
    }
  }

  private static func facts(of link: SharePage.Link, _ page: SharePage) -> String {
    let whom =
      link.persona.map { id in page.personas.first { $0.id == id }?.name ?? "a persona that is gone"
      }
      ?? "All personas"
    let end =
      link.endsAt.map { "\(link.hasEnded ? "ended" : "ends") \(ReadableDate.text($0))" }
      ?? "until revoked"
    return "\(whom) · made \(ReadableDate.text(link.createdAt)) · \(end)"
  }
}

/// What the login shows.
package struct LoginPage: Sendable, Hashable {
  package let token: FormToken
  /// Where to go afterwards: an address of the server itself.
  package let next: String
  /// Why the form is shown again; empty the first time.
  package let notice: String
  package let footer: PageFooter

  package init(token: FormToken, next: String, notice: String, footer: PageFooter) {
    self.token = token
    self.next = next
    self.notice = notice
    self.footer = footer
  }
}

extension HTMLPages {
  /// The form that asks for the owner's password.
  package func login(_ page: LoginPage) -> String {
    self.page(title: "Log in", section: .none, footer: page.footer) { main in
      main.heading(1, "Log in")
      main.paragraph("These personas are shown to their owner only.", class: "lead")
      if !page.notice.isEmpty {
        main.element("div", .class("note"), HTMLAttribute("role", "alert")) {
          $0.paragraph(page.notice)
        }
      }
      main.element(
        "form", HTMLAttribute("method", "post"), HTMLAttribute("action", "/login"), .class("panel")
      ) { form in
        form.formToken(page.token)
        form.void(
          "input", HTMLAttribute("type", "hidden"), HTMLAttribute("name", "next"),
          HTMLAttribute("value", page.next))
        form.element("p") { line in
          line.element("label", HTMLAttribute("for", "password"), text: "Password")
          line.raw("<br>")
          line.void(
            "input", .id("password"), HTMLAttribute("name", "password"),
            HTMLAttribute("type", "password"), HTMLAttribute("autocomplete", "current-password"),
            HTMLAttribute("required", "required"))
        }
        form.element("p") { line in
          line.element("button", HTMLAttribute("type", "submit"), text: "Log in")
        }
      }
    }
  }
}

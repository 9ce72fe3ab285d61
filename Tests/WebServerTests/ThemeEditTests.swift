import EvidenceModel
import EvidenceStore
import Pipeline
import Testing

/// Themes that people rename, merge, split and take words out of, over pages and builds.
struct ThemeEditTests {
  private let time = "2026-07-02T08:00:00Z"

  /// The theme of broken ovens: three people's tickets.
  private func ovens(_ company: ServedCompany) throws -> Workspace.StoredTheme {
    try #require(
      try company.workspace.storedThemes().first { $0.kind == "pain" && $0.statements >= 2 })
  }

  private func words(_ id: String, _ company: ServedCompany) throws -> [String] {
    try company.workspace.statements(ofTheme: id, most: 100).map(\.wordsHash)
  }

  @Test func `a name shows at once and holds over a build and a new file`() async throws {
    let company = try ServedCompany.small()
    let client = company.client
    let theme = try ovens(company)
    let page = try await client.send("/listen/themes/\(theme.id)").text
    #expect(page.contains("Change this theme"))
    let token = try await client.formToken(of: "/listen/themes/\(theme.id)")
    let stamp = try ThemeDesk(workspace: company.workspace).stamp(of: theme.id)
    let answer = try await client.sendForm(
      "/listen/themes/edit",
      fields: [
        ("form_token", token), ("theme", theme.id), ("action", "rename"), ("stamp", stamp),
        ("name", "Ovens that <b>break</b>"),
      ])
    #expect(answer.status == 303)
    #expect(answer.header("Location") == "/listen/themes/\(theme.id)")
    let listen = try await client.send("/listen").text
    #expect(listen.contains("Ovens that &lt;b&gt;break&lt;/b&gt;"))
    #expect(listen.contains("the personas don&#39;t know of it yet"))
    try company.importFile(
      "more.csv",
      """
      Ticket ID,Requester Email,Created,Subject,Description
      T9,w@shop.example,2026-03-08,Help,"The oven is broken again since Monday."

      """)
    _ = try company.build()
    let after = try company.workspace.storedThemes().first { $0.label.hasPrefix("Ovens") }
    #expect(after?.id == theme.id)
    #expect(try !company.workspace.isPending(.themes))
  }

  @Test func `merged themes are one after a build, and two again when it is taken back`() throws {
    let company = try ServedCompany.small()
    let workspace = company.workspace
    let kinds = Dictionary(grouping: try workspace.storedThemes(), by: \.kind)
    let desk = ThemeDesk(workspace: workspace)
    // Splitting gives two themes of one kind whatever the engine found.
    let theme = try ovens(company)
    let marks = try words(theme.id, company)
    let first = try #require(marks.first)
    let new = try desk.submit(
      .init(theme: theme.id, action: "split", name: "One of them", words: [first]), madeAt: time)
    #expect(try words(new, company).allSatisfy { $0 == first })
    #expect(try workspace.storedThemes().count == kinds.values.joined().count + 1)
    _ = try company.build()
    #expect(try workspace.storedThemes().contains { $0.id == new && $0.label == "One of them" })
    try desk.submit(.init(theme: new, action: "merge", target: theme.id), madeAt: time)
    #expect(try words(theme.id, company).sorted() == marks.sorted())
    #expect(try workspace.storedThemes().first { $0.id == theme.id }?.people == theme.people)
    _ = try company.build()
    #expect(try words(theme.id, company).sorted() == marks.sorted())
    let merge = try #require(try desk.history().first { $0.edit.action == .merge })
    try desk.undo(merge.edit.number, at: time)
    #expect(try words(new, company).count < marks.count)
    #expect(try desk.history().first { $0.edit.action == .merge }?.edit.undoneAt == time)
  }

  @Test func `what is unclear, outdated or unknown changes nothing`() async throws {
    let company = try ServedCompany.small()
    let client = company.client
    let theme = try ovens(company)
    let token = try await client.formToken(of: "/listen/themes/\(theme.id)")
    let stamp = try ThemeDesk(workspace: company.workspace).stamp(of: theme.id)
    let wrong: [([(String, String)], Int)] = [
      ([("theme", theme.id), ("action", "rename"), ("stamp", "old"), ("name", "New")], 409),
      ([("theme", theme.id), ("action", "rename"), ("stamp", stamp), ("name", " ")], 422),
      ([("theme", theme.id), ("action", "split"), ("stamp", stamp), ("name", "New")], 422),
      ([("theme", theme.id), ("action", "merge"), ("stamp", stamp), ("target", theme.id)], 422),
      ([("theme", theme.id), ("action", "burn"), ("stamp", stamp)], 422),
      ([("theme", "nowhere"), ("action", "rename"), ("stamp", stamp), ("name", "New")], 404),
      (
        [
          ("theme", theme.id), ("action", "rename"), ("stamp", stamp),
          ("name", String(repeating: "x", count: 121)),
        ], 422
      ),
    ]
    for (fields, status) in wrong {
      let answer = try await client.sendForm(
        "/listen/themes/edit", fields: [("form_token", token)] + fields)
      #expect(answer.status == status, "\(fields)")
    }
    let undo = try await client.sendForm(
      "/listen/themes/undo", fields: [("form_token", token), ("number", "7")])
    #expect(undo.status == 404)
    #expect(try company.workspace.themeEdits().isEmpty)
    let forged = try await client.sendForm(
      "/listen/themes/edit", fields: [("theme", theme.id), ("action", "rename"), ("name", "New")])
    #expect(forged.status == 403)
  }

  @Test func `a name keeps no known person's name`() throws {
    let company = try ServedCompany.small()
    let theme = try ovens(company)
    try ThemeDesk(workspace: company.workspace).submit(
      .init(theme: theme.id, action: "rename", name: "What Ada Moser said to x@shop.example"),
      madeAt: time)
    let edit = try #require(try company.workspace.themeEdits().first)
    #expect(!edit.name.contains("Moser") && !edit.name.contains("@"))
  }
}

/// The search page, the codebook, and what conversations are called.
struct SearchPageTests {
  @Test func `words are found and lead to what was said around them`() async throws {
    let company = try ServedCompany.small()
    let client = company.client
    let page = try await client.send("/listen/search?q=broken%20oven").text
    #expect(page.contains("The oven is broken"))
    let link = try #require(page.components("href=\"/listen/sources/").dropFirst().first)
    let address = "/listen/sources/" + link.prefix { $0 != "\"" && $0 != "#" }
    let conversation = try await client.send(address)
    #expect(conversation.status == 200)
    #expect(conversation.text.contains("The oven is broken"))
    let record = address.components("record=").last ?? ""
    #expect(conversation.text.contains("id=\"r\(record)\""))
  }

  @Test(arguments: [
    ("q=oven&kind=influencer", "Nobody said that"), ("q=oven&from=2027-01-01", "Nobody said that"),
    ("q=the", "nothing to look for"), ("q=oven&from=yesterday", "no day"),
    ("q=oven&persona=nobody", "persona"), ("", "What do you want to hear about"),
    ("q=%3Cscript%3Ealert(1)%3C%2Fscript%3Eoven", "&lt;script&gt;"),
  ])
  func `filters narrow it, and what can't be looked for says why`(
    query: String, words: String
  ) async throws {
    let page = try await ServedCompany.small().client.send("/listen/search?\(query)")
    #expect(page.status == 200)
    #expect(page.text.contains(words))
    #expect(!page.text.contains("<script>alert"))
  }

  @Test func `the codebook is saved in both forms`() async throws {
    let company = try ServedCompany.small()
    let theme = try #require(try company.workspace.storedThemes().first)
    for form in ["csv", "qdc"] {
      let answer = try await company.client.send("/listen/codebook.\(form)")
      #expect(answer.status == 200)
      #expect(answer.header("Content-Disposition")?.contains("likeness-themes.\(form)") == true)
      #expect(answer.text.contains(theme.label.prefix(12)))
    }
  }

  @Test func `conversations are called by who speaks and never by a name`() async throws {
    let company = try ServedCompany.small()
    let page = try await company.client.send("/listen").text.unescaped
    #expect(page.contains("Interview with c-"))
    #expect(page.contains("Tickets, “tickets”"))
    for name in ["Moser", "Okoro", "Aydin", "Lindt"] { #expect(!page.contains(name)) }
  }
}

import EvidenceModel
import EvidenceStore
import Pipeline
import Testing

/// Themes, conversations and the review queue.
struct ListeningTests {
  @Test func `themes are counted and lead to their statements`() async throws {
    let company = try ServedCompany.sample.get()
    let themes = try company.workspace.storedThemes()
    let first = try #require(themes.first)
    let page = try await company.client.send("/listen").text.unescaped
    #expect(page.contains(first.label))
    #expect(page.contains("\(first.people) people"))
    let theme = try await company.client.send("/listen/themes/\(first.id)")
    #expect(theme.status == 200)
    #expect(theme.text.components("<li tabindex").count == first.statements + 1)
    #expect(try await company.client.send("/listen/themes/nowhere").status == 404)
  }

  @Test func `a conversation marks its statements and names nobody`() async throws {
    let company = try ServedCompany.sample.get()
    let names = try company.workspace.values(of: .personName)
    let sources = try company.workspace.sources().filter { $0.kind == .interview }
    var marks = 0
    for source in sources.prefix(3) {
      let page = try await company.client.send("/listen/sources/\(source.id)")
      #expect(page.status == 200)
      marks += page.text.components("<mark class=\"coded\"").count - 1
      for name in names where name.contains(" ") { #expect(!page.text.contains(name)) }
    }
    #expect(marks > 3)
    let orders = try #require(try company.workspace.sources().first { $0.kind == .orders })
    #expect(try await company.client.send("/listen/sources/\(orders.id)").status == 404)
    let far = "/listen/sources/\(sources[0].id)?from=999999"
    #expect(try await company.client.send(far).status == 200)
  }

  @Test func `a kind that a person chose holds for later builds`() async throws {
    let company = try ServedCompany.small()
    let client = company.client
    let waiting = try company.workspace.uncertainStatements(most: 100)
    let chosen = try #require(waiting.first)
    let token = try await client.formToken(of: "/listen/queue")
    let other = chosen.kind == "goal" ? "pain" : "goal"
    let answer = try await client.sendForm(
      "/listen/code",
      fields: [("form_token", token), ("mark", chosen.wordsHash), ("kind", other)])
    #expect(answer.status == 303)
    _ = try company.build()
    let after = try company.workspace.statements(
      ofSource: chosen.source, records: chosen.record...chosen.record
    ).filter { $0.wordsHash == chosen.wordsHash }
    #expect(!after.isEmpty)
    #expect(after.allSatisfy { $0.kind == other && $0.confidence == 1 })
    #expect(
      try company.workspace.uncertainStatements(most: 100).count < waiting.count)
  }

  @Test func `words that are no statement are left out of later builds`() async throws {
    let company = try ServedCompany.small()
    let chosen = try #require(try company.workspace.uncertainStatements(most: 1).first)
    try ReviewRoom.code(
      chosen.wordsHash, as: "", madeAt: "2026-07-01T00:00:00Z", in: company.workspace)
    _ = try company.build()
    let left = try company.workspace.statements(
      ofSource: chosen.source, records: chosen.record...chosen.record)
    #expect(!left.contains { $0.wordsHash == chosen.wordsHash })
  }

  @Test(arguments: [("zz", "goal"), (String(repeating: "a", count: 64), "nonsense")])
  func `a kind or words that nobody knows are refused`(mark: String, kind: String) throws {
    let company = try ServedCompany()
    let error = #expect(throws: Diagnostic.self) {
      try ReviewRoom.code(mark, as: kind, madeAt: "2026-07-01T00:00:00Z", in: company.workspace)
    }
    #expect(error?.code == .codeUnknown)
  }
}

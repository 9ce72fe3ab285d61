import EvidenceModel
import EvidenceStore
import Pipeline
import Testing

/// People say what they think of a claim, and nobody overwrites anybody.
struct ReviewTests {
  /// A company of its own: reviews change what others would see.
  private func company() throws -> (company: ServedCompany, persona: Persona, claim: Claim) {
    let company = try ServedCompany.small()
    let persona = try #require(try company.document().personas.first { $0.claims.count > 1 })
    return (company, persona, try #require(persona.claims.first))
  }

  private func stamp(_ text: String) -> String {
    let rest = text.components("name=\"stamp\" value=\"").dropFirst().first ?? ""
    return String(rest.prefix { $0 != "\"" })
  }

  private func send(
    _ fields: [(String, String)], to address: String, client: WebClient
  ) async throws -> WebAnswer {
    let token = try await client.formToken(of: address)
    return try await client.sendForm(
      address + "/review", fields: [("form_token", token)] + fields)
  }

  @Test func `a challenge is shown with its reason and kept over a build`() async throws {
    let (company, persona, claim) = try company()
    let client = company.client
    let address = "/personas/\(persona.id)/claims/\(claim.id)"
    let page = try await client.send(address)
    let answer = try await send(
      [
        ("action", "challenge"), ("reason", "Heard the opposite <b>twice</b>"),
        ("author", "Mia"), ("stamp", stamp(page.text)),
      ], to: address, client: client)
    #expect(answer.status == 303)
    #expect(answer.header("Location") == address)
    _ = try company.build()
    let after = try await client.send(address)
    #expect(after.text.contains("Challenged"))
    #expect(after.text.contains("Heard the opposite &lt;b&gt;twice&lt;/b&gt;"))
    #expect(after.text.contains("by Mia"))
    #expect(try await client.send("/personas/\(persona.id)").text.contains("Challenged"))
  }

  @Test func `the second of two tabs is told what happened and keeps its words`() async throws {
    let (company, persona, claim) = try company()
    let client = company.client
    let address = "/personas/\(persona.id)/claims/\(claim.id)"
    let seen = stamp(try await client.send(address).text)
    let fields = [("action", "reword"), ("reason", "Clearer"), ("stamp", seen)]
    #expect(
      try await send(fields + [("text", "First wording")], to: address, client: client).status
        == 303)
    let second = try await send(
      fields + [("text", "Second wording")], to: address, client: client)
    #expect(second.status == 409)
    #expect(second.text.contains("Second wording"))
    #expect(second.text.contains("request-17"))
    let page = try await client.send(address).text
    #expect(page.contains("<h1 dir=\"auto\">First wording</h1>"))
    #expect(page.unescaped.contains("The engine put it: “\(claim.text)”"))
    let exported = try Exporter(workspace: company.workspace).text(format: .json, share: .public)
    #expect(exported.contains("First wording"))
    #expect(!exported.contains("Second wording"))
  }

  @Test func `a merged claim leaves the card to the other and changes no number`() async throws {
    let (company, persona, _) = try company()
    let client = company.client
    let (first, second) = (persona.claims[0], persona.claims[1])
    let address = "/personas/\(persona.id)/claims/\(first.id)"
    let answer = try await send(
      [
        ("action", "merge"), ("target", second.id.rawValue), ("reason", "The same words"),
        ("stamp", stamp(try await client.send(address).text)),
      ], to: address, client: client)
    #expect(answer.status == 303)
    let document = try company.document()
    let claims = try #require(document.personas.first { $0.id == persona.id }).claims
    #expect(claims[0].card == false)
    #expect(claims.map(\.support) == persona.claims.map(\.support))
    let other = try await client.send("/personas/\(persona.id)/claims/\(second.id)").text
    #expect(other.contains("Also put as"))
  }

  @Test(arguments: [
    [("action", "challenge"), ("reason", "")], [("action", "reword"), ("reason", "Because")],
    [("action", "merge"), ("reason", "Same"), ("target", "nowhere")], [("action", "explode")],
    [("action", "challenge"), ("reason", String(repeating: "x", count: 601))],
  ])
  func `what is missing is said`(fields: [(String, String)]) async throws {
    let (company, persona, claim) = try company()
    let client = company.client
    let address = "/personas/\(persona.id)/claims/\(claim.id)"
    let seen = stamp(try await client.send(address).text)
    let answer = try await send(fields + [("stamp", seen)], to: address, client: client)
    #expect(answer.status == 422)
    #expect(answer.text.contains("What to do"))
    #expect(try company.workspace.reviews().isEmpty)
  }

  @Test func `taking reviews back leaves the history`() async throws {
    let (company, persona, claim) = try company()
    let desk = ReviewDesk(workspace: company.workspace)
    for action in ["demote", "withdraw"] {
      let now = try company.document()
      let current = try now.claim(named: claim.id.rawValue).claim
      let book = ReviewBook(try company.workspace.reviews())
      try desk.submit(
        ReviewDesk.Submission(
          persona: persona.id, claim: claim.id.rawValue, action: action, reason: "Not on the card",
          stamp: ReviewDesk.stamp(of: current, in: book)), madeAt: "2026-07-02T10:00:00Z")
    }
    #expect(try company.document() == company.built())
    let page = try await company.client.send("/personas/\(persona.id)/claims/\(claim.id)").text
    #expect(page.contains("Taken off the card on 2 Jul 2026"))
  }
}

import EvidenceModel
import EvidenceStore
import HTTPTypes
import Pipeline
import Testing

@testable import WebServer

/// Who was taken for whom is shown without anybody's keys, and put right with a reason.
struct PeoplePageTests {
  private func company() throws -> ServedCompany {
    let company = try ServedCompany()
    try company.importFile(
      "contacts.csv",
      """
      Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date
      101,Ada,Moser,family@mail.example,customer,2025-01-02
      102,Ben,Moser,family@mail.example,customer,2025-01-03
      103,Cleo,Marsh,cleo@shop.example,customer,2025-01-04
      104,Test,Account,test@shop.example,customer,2025-01-05

      """)
    try company.importFile(
      "orders.csv",
      """
      Order ID,Customer ID,Order Date,Total
      A1,101,2025-03-01,20.00
      A2,102,2025-03-02,30.00
      A3,W9,2025-03-03,40.00

      """)
    return company
  }

  private func stamp(_ text: String) -> String {
    let rest = text.components("name=\"stamp\" value=\"").dropFirst().first ?? ""
    return String(rest.prefix { $0 != "\"" })
  }

  private func finished(_ answer: WebAnswer, _ client: WebClient) async throws -> String {
    let job = try #require(answer.header("Location"))
    var page = try await client.send(job).text
    for _ in 0..<400 where page.contains("data-events") {
      try await Task.sleep(nanoseconds: 50_000_000)
      page = try await client.send(job).text
    }
    return page
  }

  private func send(
    _ path: String, _ fields: [(String, String)], _ client: WebClient
  ) async throws -> WebAnswer {
    let token = try await client.formToken(of: "/people")
    return try await client.sendForm(path, fields: [("form_token", token)] + fields)
  }

  private func pseudonym(_ key: String, _ company: ServedCompany) throws -> String {
    try #require(try company.workspace.person(knownBy: key)).person.pseudonym
  }

  private static let secrets = ["family@", "Moser", "cleo@", "Marsh"]

  @Test func `joins are listed with their reasons and nobody's keys`() async throws {
    let company = try company()
    let text = try await company.client.send("/people?show=joined").text
    #expect(text.contains(try pseudonym("101", company)))
    #expect(text.contains("same e-mail"))
    for secret in Self.secrets { #expect(!text.contains(secret)) }
    let inside = try await company.client.send("/people?show=inside").text
    #expect(inside.contains("Is named like a test account"))
    #expect(!inside.contains("test@shop"))
  }

  @Test func `a person is found by a key that stands in no address`() async throws {
    let company = try company()
    let client = company.client
    let found = try await send("/people/find", [("key", "cleo@shop.example")], client)
    #expect(found.header("Location") == "/people/\(try pseudonym("103", company))")
    let none = try await send("/people/find", [("key", "nobody@shop.example")], client)
    #expect(none.status == 404)
    #expect(!none.text.contains("nobody@shop.example"))
  }

  @Test func `keys are shown on demand only`() async throws {
    let company = try company()
    let client = company.client
    let address = "/people/\(try pseudonym("101", company))"
    for secret in Self.secrets { #expect(!(try await client.send(address).text.contains(secret))) }
    #expect(try await client.send(address + "/keys").status == 405)
    let shown = try await send(address + "/keys", [], client)
    #expect(shown.text.contains("family@mail.example"))
    #expect(shown.text.contains("Internal: this page shows personal data"))
    #expect(shown.header("Cache-Control") == "no-store")
  }

  @Test func `a wrong join is parted with a reason, and the correction undone`() async throws {
    let company = try company()
    let client = company.client
    let address = "/people/\(try pseudonym("101", company))"
    let page = try await client.send(address).text
    let keys = try #require(
      try company.workspace.joinedPerson(pseudonym: try pseudonym("101", company))
    ).keys
    let left = try #require(keys.firstIndex { $0.value == "101" })
    let right = try #require(keys.firstIndex { $0.value == "102" })
    let fields = [("stamp", stamp(page)), ("left", "\(left)"), ("right", "\(right)")]
    #expect(try await send(address + "/split", fields, client).status == 422, "no reason")
    let before = try company.workspace.people().count
    let begun = try await send(
      address + "/split", fields + [("reason", "Two <b>siblings</b>")], client)
    let done = try await finished(begun, client)
    #expect(done.contains("\(before) people before, \(before + 1) now"))
    #expect(done.contains("Build the personas"))
    let list = try await client.send("/people").text
    #expect(list.contains("are two people") && list.contains("Two &lt;b&gt;siblings&lt;/b&gt;"))
    for secret in Self.secrets { #expect(!list.contains(secret)) }
    // From the page as it was before, nothing more can be said.
    let late = try await send(address + "/split", fields + [("reason", "Again")], client)
    #expect(late.status == 409 || late.status == 404)

    let number = try #require(try company.workspace.peopleCorrections().first).number
    _ = try await finished(
      try await send("/people/corrections/\(number)/undo", [], client), client)
    #expect(try company.workspace.people().count == before)
    #expect(try company.workspace.peopleCorrections().isEmpty)
    let twice = try await finished(
      try await send("/people/corrections/\(number)/undo", [], client), client)
    #expect(twice.contains("was taken back or made anew"))
  }

  @Test func `two people are made one`() async throws {
    let company = try company()
    let client = company.client
    let address = "/people/\(try pseudonym("103", company))"
    let page = try await client.send(address).text
    let before = try company.workspace.people().count
    let fields = [("stamp", stamp(page)), ("reason", "Her web shop account")]
    let same = try await send(address + "/join", fields + [("other", "103")], client)
    #expect(same.status == 422)
    let begun = try await send(address + "/join", fields + [("other", "W9")], client)
    _ = try await finished(begun, client)
    #expect(try company.workspace.people().count == before - 1)
    let said = try #require(try company.workspace.peopleCorrections().first)
    #expect(said.reason == "Her web shop account" && !said.madeAt.isEmpty)
  }

  @Test func `what one record carries can't be parted, and nothing is kept of the try`() throws {
    let company = try company()
    let corrector = PeopleCorrector(workspace: company.workspace)
    #expect(throws: Diagnostic.self) {
      try corrector.split("103", "cleo@shop.example", createdAt: "2026-07-01T00:00:00Z")
    }
    #expect(try company.workspace.peopleCorrections().isEmpty)
  }

  @Test func `the API lists people in stretches, without keys`() async throws {
    let company = try company()
    let answer = try await company.client.send("/api/v1/people?limit=1")
    #expect(answer.text.contains("\"total\": "))
    #expect(answer.text.contains("\"next\": \"/api/v1/people?limit=1&offset=1\""))
    for secret in Self.secrets { #expect(!answer.text.contains(secret)) }
    let inside = try await company.client.send("/api/v1/people?show=inside")
    #expect(inside.text.contains("named like a test account"))
  }
}

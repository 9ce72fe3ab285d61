import EvidenceModel
import EvidenceStore
import HTTPTypes
import Testing

/// What customers, exports and file names carry stays text.
struct HostileContentTests {
  private static let attack = "<script>alert('x')</script> \"quoted\" & <img src=x onerror=y>"

  private func hostileCompany() throws -> ServedCompany {
    let company = try ServedCompany()
    try company.importFile(
      "a \"b\" <i>c.txt",
      Interviews.text("Ada <b>Moser", "I want fresh bread on Mondays \(Self.attack) every week."))
    try company.importFile(
      "ben'.txt",
      Interviews.text("Ben Okoro", "I want fresh bread on Mondays \(Self.attack) all year."))
    try company.importFile(
      "tickets.csv",
      """
      Ticket ID,<script>Requester</script> Email,Created,Subject,Description
      T1,x@shop.example,2026-03-01,Help \(Self.attack.replacing("\"", with: "")),"The oven is <b onclick=z>broken</b> again and again."
      T2,y@shop.example,2026-03-02,Help,"The oven is <b onclick=z>broken</b> once more again."

      """)
    _ = try company.build()
    return company
  }

  @Test func `no page lets text become a tag, an attribute or a header`() async throws {
    let company = try hostileCompany()
    let client = company.client
    var paths = ["/", "/sources", "/checks"]
    for persona in try company.document().personas {
      paths.append("/personas/\(persona.id)")
      paths += persona.claims.map { "/personas/\(persona.id)/claims/\($0.id)" }
    }
    #expect(paths.count > 4)
    for path in paths {
      let answer = try await client.send(path)
      #expect(answer.status == 200)
      for tag in ["<script>", "<img", "<b onclick", "<i>", "<b>Moser"] {
        #expect(!answer.text.contains(tag), "\(tag) on \(path)")
      }
      for field in answer.headers { #expect(!field.value.contains { $0.isNewline }) }
    }
  }

  @Test func `an address that holds markup is never echoed as markup`() async throws {
    let client = try ServedCompany.sample.get().client
    for path in [
      "/personas/%3Cscript%3Ealert(1)%3C/script%3E", "/personas/<script>", "/%0d%0aSet-Cookie:x=1",
      "/personas/p1/claims/%22%3E%3Cimg%20src=x%3E",
    ] {
      let answer = try await client.send(path)
      #expect(answer.status == 404)
      #expect(!answer.text.contains("<script>"))
      #expect(!answer.text.contains("<img"))
      #expect(answer.header("Set-Cookie") == nil)
    }
  }

  @Test func `pages name no file, no e-mail and no member`() async throws {
    let company = try ServedCompany.sample.get()
    let emails = try company.workspace.values(of: .email)
    #expect(emails.count > 50)
    for path in ["/", "/sources", "/checks", "/personas/p1", "/personas.json"] {
      let text = try await company.client.send(path).text
      for email in emails { #expect(!text.contains(email)) }
      #expect(!text.contains("hubspot-contacts.csv"))
    }
  }
}

import EvidenceModel
import EvidenceStore
import HTTPTypes
import Reporting
import Testing

@testable import WebServer

/// What programs may say of claims.
struct ReviewEndpointTests {
  /// A company of its own: reviews change it.
  private func company() throws -> ServedCompany {
    let company = try ServedCompany()
    try company.importFile(
      "ada.txt", Interviews.text("Ada Moser", "I want fresh bread on Mondays every week."))
    try company.importFile(
      "ben.txt", Interviews.text("Ben Okoro", "I want fresh bread on Mondays all year."))
    _ = try company.build()
    return company
  }

  private func post(
    _ client: WebClient, _ path: String, _ body: String, _ headers: [String: String] = [:]
  ) async throws -> WebAnswer {
    try await client.send(
      path, method: .post,
      headers: ["Content-Type": "application/json"].merging(headers) { $1 }, body: body)
  }

  @Test func `a review is kept, shown, and does not overwrite another one silently`() async throws {
    let company = try company()
    let client = company.client
    let claim = try #require(try company.document().personas.first?.claims.first)
    let address = "/api/v1/claims/\(claim.id.rawValue)"
    let shown = try JSONParser.value(in: Array(try await client.send(address).text.utf8))
    let stamp = try #require(shown["stamp"]?.text)
    let body = """
      {"action": "challenge", "stamp": "\(stamp)", "reason": "Heard <b>otherwise", "author": "Zoë"}
      """
    let first = try await post(client, address + "/reviews", body)
    #expect(first.status == 201, "\(first.text)")
    let second = try await post(client, address + "/reviews", body)
    #expect(second.status == 409)
    let list = try await client.send(address + "/reviews").text
    #expect(list.contains("Heard <b>otherwise"))
    #expect(list.contains("\"total\": 1"))
  }

  @Test(arguments: [
    ("", 400), ("[]", 400), ("{}", 400), ("{\"action\": \"like\", \"stamp\": \"x\"}", 400),
    ("{\"action\": 7, \"stamp\": \"x\"}", 400), ("{\"action\": \"confirm\"}", 400),
    ("{\"action\": \"confirm\", \"stamp\": {}}", 400),
    ("{\"action\": \"confirm\", \"stamp\": \"old\"}", 409),
    ("{\"action\": \"reword\", \"stamp\": \"old\"}", 422),
  ])
  func `a review that can't be understood changes nothing`(body: String, status: Int) async throws {
    let company = try company()
    let claim = try #require(try company.document().personas.first?.claims.first)
    let path = "/api/v1/claims/\(claim.id.rawValue)/reviews"
    let answer = try await post(company.client, path, body)
    #expect(answer.status == status, "\(body): \(answer.text)")
    #expect(answer.header("Content-Type") == "application/problem+json; charset=utf-8")
    #expect(try company.workspace.reviews().isEmpty)
  }

  @Test func `another site's page can't review`() async throws {
    let company = try company()
    let claim = try #require(try company.document().personas.first?.claims.first)
    let path = "/api/v1/claims/\(claim.id.rawValue)/reviews"
    for headers in [["Origin": "http://evil.example"], ["Sec-Fetch-Site": "cross-site"]] {
      let body = "{\"action\": \"confirm\", \"stamp\": \"x\"}"
      #expect(try await post(company.client, path, body, headers).status == 403)
    }
    let plain = try await company.client.send(
      path, method: .post, headers: ["Content-Type": "text/plain"], body: "{}")
    #expect(plain.status == 415)
  }
}

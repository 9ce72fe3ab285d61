import EvidenceModel
import Foundation
import EvidenceStore
import HTTPTypes
import Pipeline
import Reporting
import Testing

@testable import WebServer

/// Downloads, links to read, and cards within other sites.
struct SharingTests {
  private static let now = 1_800_000_000

  private func server(
    demandsLogin: Bool = false
  ) throws -> (company: ServedCompany, client: WebClient, links: ShareLinks) {
    let company = try ServedCompany.sample.get()
    let security = ServerSecurity(
      workspace: company.workspace,
      policy: AccessPolicy(
        publicOrigin: nil, answersAddresses: false, demandsLogin: demandsLogin),
      clock: ServerClock { Self.now })
    return (
      company, WebClient(ServerRoutes(workspace: company.workspace, security: security)),
      ShareLinks(workspace: company.workspace)
    )
  }

  @Test(arguments: ExportFormat.allCases)
  func `each form is a download with a name that a file can bear`(format: ExportFormat)
    async throws
  {
    let answer = try await server().client.send("/export/\(format.rawValue)?persona=p1")
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == format.mediaType)
    #expect(
      answer.header("Content-Disposition")
        == "attachment; filename=\"likeness-p1.\(format.fileEnding)\"")
    #expect(answer.header("X-Content-Type-Options") == "nosniff")
    #expect(!answer.text.isEmpty)
  }

  @Test func `a download is the export of the command line`() async throws {
    let (company, client, _) = try server()
    for format in [ExportFormat.json, .csv, .markdown, .html] {
      let export = try Exporter(workspace: company.workspace).text(format: format, share: .public)
      #expect(try await client.send("/export/\(format.rawValue)").text == export)
    }
  }

  @Test(arguments: [
    ("/export/exe", 404), ("/export/pdf?persona=nobody", 404), ("/export/pdf?paper=a0", 400),
    ("/export/pdf?persona=%0d%0aX:1", 400), ("/export/..", 404), ("/export/", 404),
    ("/export/json?persona=%22%3E%3Cscript%3E", 404),
  ])
  func `a download that doesn't exist says so`(path: String, status: Int) async throws {
    let answer = try await server().client.send(path)
    #expect(answer.status == status, "\(path)")
    #expect(answer.header("Content-Disposition") == nil)
    #expect(!answer.text.contains("<script>"))
  }

  @Test func `a link opens without a login what it shows, and nothing else`() async throws {
    let (_, client, links) = try server(demandsLogin: true)
    let fresh = try links.make(label: "Board", persona: nil, days: nil, now: Self.now)
    let page = try await client.send(fresh.path)
    #expect(page.status == 200)
    #expect(page.text.contains("<h1"))
    let policy = try #require(page.header("Content-Security-Policy"))
    #expect(policy.contains("style-src 'sha256-"))
    #expect(!policy.contains("unsafe"))
    for path in ["/", "/personas/p1", "/api/v1/personas", "/export/pdf", "/share"] {
      #expect([303, 401].contains(try await client.send(path).status), "\(path)")
    }
    for tag in ["<script", "<form", "<img"] { #expect(!page.text.contains(tag)) }
  }

  @Test func `a link to one persona names no other`() async throws {
    let (company, client, links) = try server()
    let fresh = try links.make(label: "", persona: "p1", days: nil, now: Self.now)
    let text = try await client.send(fresh.path).text.unescaped
    for persona in try company.document().personas {
      #expect(text.contains(persona.name) == (persona.id == "p1"))
    }
    #expect(try await client.send("/embed/\(fresh.token)/p99").status == 404)
  }

  @Test func `a revoked or ended link opens nothing, like one that never was`() async throws {
    let (company, client, links) = try server()
    let ended = try links.make(label: "", persona: nil, days: 1, now: Self.now - 90_000)
    let fresh = try links.make(label: "", persona: nil, days: 1, now: Self.now - 80_000)
    #expect(try await client.send(fresh.path).status == 200)
    try links.revoke(fresh.link.id)
    let bad = [
      fresh.path, ended.path, "/shared/x", "/shared/" + String(repeating: "a", count: 5_000),
      "/shared/%00", "/embed/x", "/embed/\(fresh.token)", "/shared/\(fresh.link.tokenHash)",
      "/shared/\(ended.link.id)",
    ]
    for path in bad { #expect(try await client.send(path).status == 404, "\(path)") }
    #expect(throws: Diagnostic.self) { try links.revoke(fresh.link.id) }
    let stored = try company.workspace.shareLinks().map(\.tokenHash)
    #expect(!stored.contains(fresh.token))
  }

  @Test func `a card may stand within another site, and leads to the shared page`() async throws {
    let (company, client, links) = try server(demandsLogin: true)
    let fresh = try links.make(label: "", persona: nil, days: nil, now: Self.now)
    let card = try await client.send("/embed/\(fresh.token)/p1")
    #expect(card.status == 200)
    let policy = try #require(card.header("Content-Security-Policy"))
    #expect(policy.contains("frame-ancestors *"))
    #expect(policy.contains("default-src 'none'"))
    #expect(card.header("X-Frame-Options") == nil)
    #expect(card.header("Cross-Origin-Resource-Policy") == "cross-origin")
    let plain = card.text.replacingOccurrences(of: "%5F", with: "_")
    #expect(plain.contains("<base href=\"/shared/\(fresh.token)\""))
    let name = try #require(try company.document().personas.first).name
    #expect(card.text.unescaped.contains(name))
    #expect(!card.text.contains("<form"))
  }

  @Test func `the owner makes and revokes links on the page`() async throws {
    let (company, client, _) = try server()
    let token = try await client.formToken(of: "/share")
    let label = "Board <script>alert(1)</script>"
    let made = try await client.sendForm(
      "/share", fields: [("label", label), ("persona", "p1"), ("days", "7"), ("form_token", token)])
    #expect(made.status == 201)
    #expect(!made.text.contains("<script>alert"))
    #expect(made.text.unescaped.contains(label))
    let link = try #require(try company.workspace.shareLinks().first { $0.label == label })
    #expect(link.persona == "p1")
    let gone = try await client.sendForm(
      "/share/\(link.id)/revoke", fields: [("form_token", token)])
    #expect(gone.status == 303)
    #expect(try !company.workspace.shareLinks().contains { $0.id == link.id })
    for fields in [
      [("days", "0")], [("days", "x")], [("label", String(repeating: "a", count: 81))],
      [("persona", "nobody")],
    ] {
      let answer = try await client.sendForm("/share", fields: fields + [("form_token", token)])
      #expect([400, 404, 422].contains(answer.status))
    }
  }

  @Test func `a link can't be made or revoked from another site`() async throws {
    let (company, client, _) = try server()
    for origin in ["http://evil.example", nil] {
      let answer = try await client.sendForm(
        "/share", fields: [("label", "Planted")], origin: origin)
      #expect(answer.status == 403)
    }
    #expect(try !company.workspace.shareLinks().contains { $0.label == "Planted" })
  }

  @Test func `the owner gets personal data by a form with a tick, and by nothing else`()
    async throws
  {
    let server = try server()
    let token = try await server.client.formToken(of: "/share")
    let fields = [("form_token", token), ("form", "json")]
    let without = try await server.client.sendForm("/share/internal", fields: fields)
    #expect(without.status == 422)
    let answer = try await server.client.sendForm(
      "/share/internal", fields: fields + [("understood", "yes")])
    #expect(answer.status == 200)
    #expect(answer.text.contains("\"members\""))
    #expect(answer.header("Cache-Control") == "no-store")
    #expect(answer.header("Content-Disposition")?.contains("likeness-internal.json") == true)
    let forged = try await server.client.sendForm(
      "/share/internal", fields: [("form", "json"), ("understood", "yes")])
    #expect(forged.status == 403)
    #expect(try await server.client.send("/share/internal").status == 405)
    #expect(
      try await !server.client.send("/export/json?share=internal").text.contains("\"members\""))
  }
}

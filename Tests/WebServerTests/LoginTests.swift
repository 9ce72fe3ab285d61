import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Reporting
import Synchronization
import Testing

@testable import WebServer

/// The owner's login, and what is shown without it.
struct LoginTests {
  private static let password = "correct horse battery staple"
  private static let hash = Result { () throws(Diagnostic) in try OwnerPassword.hash(password) }

  /// A server that asks for a login, with a clock that tests can turn.
  fileprivate final class Guarded: Sendable {
    let company: ServedCompany
    let client: WebClient
    let routes: ServerRoutes
    let box = TimeBox()

    init(publicOrigin: String? = nil) throws {
      company = try ServedCompany()
      try company.workspace.setOwnerPasswordHash(try LoginTests.hash.get())
      let policy = AccessPolicy(
        publicOrigin: publicOrigin, answersAddresses: false, demandsLogin: true)
      routes = ServerRoutes(
        workspace: company.workspace,
        security: ServerSecurity(
          workspace: company.workspace, policy: policy, clock: ServerClock { [box] in box.now }))
      client = WebClient(routes)
    }

    func logIn(_ password: String, next: String = "/") async throws -> WebAnswer {
      let token = try await client.formToken(of: "/login")
      return try await client.sendForm(
        "/login", fields: [("password", password), ("next", next), ("form_token", token)])
    }

    /// The cookie as a browser sends it back.
    func cookie(_ answer: WebAnswer) throws -> String {
      String(try #require(answer.header("Set-Cookie")).prefix { $0 != ";" })
    }
  }

  final class TimeBox: Sendable {
    private let seconds = Mutex(1_000_000)
    var now: Int { seconds.withLock { $0 } }
    func pass(_ more: Int) { seconds.withLock { $0 += more } }
  }

  @Test(arguments: ["/", "/sources", "/checks", "/personas/p1", "/personas.json", "/nowhere"])
  func `without a login every page leads to it`(path: String) async throws {
    let answer = try await Guarded().client.send(path)
    #expect(answer.status == 303)
    #expect(answer.header("Location")?.hasPrefix("/login") == true)
    #expect(answer.text.isEmpty)
    #expect(answer.header("Cache-Control") == "no-store")
  }

  @Test func `a program without a login is told so`() async throws {
    let answer = try await Guarded().client.send("/api/v1/personas")
    #expect(answer.status == 401)
    #expect(answer.text.contains("request.login"))
  }

  @Test func `the right password opens the pages, and logging out closes them`() async throws {
    let server = try Guarded()
    let answer = try await server.logIn(Self.password, next: "/sources?a=1")
    #expect(answer.status == 303)
    #expect(answer.header("Location") == "/sources?a=1")
    let header = try #require(answer.header("Set-Cookie"))
    #expect(header.contains("; HttpOnly"))
    #expect(header.contains("; SameSite=Strict"))
    #expect(header.contains("; Path=/"))
    let cookie = try server.cookie(answer)
    let page = try await server.client.send("/sources", headers: ["Cookie": cookie])
    #expect(page.status == 200)
    let token = try server.tokenOfSession(cookie)
    let out = try await server.client.sendForm(
      "/logout", fields: [("form_token", token)], cookie: cookie)
    #expect(out.header("Set-Cookie")?.contains("Max-Age=0") == true)
    let after = try await server.client.send("/sources", headers: ["Cookie": cookie])
    #expect(after.status == 303)
  }

  @Test func `behind an encrypting proxy the cookie never travels in the open`() async throws {
    let server = try Guarded(publicOrigin: "https://personas.example.org")
    let answer = try await server.logIn(Self.password)
    let header = try #require(answer.header("Set-Cookie"))
    #expect(header.hasPrefix("__Host-likeness="))
    #expect(header.contains("; Secure"))
  }

  @Test(arguments: ["", "correct horse", "CORRECT HORSE BATTERY STAPLE", "\u{0}"])
  func `a wrong password opens nothing`(password: String) async throws {
    let answer = try await Guarded().logIn(password)
    #expect(answer.status == 401)
    #expect(answer.header("Set-Cookie") == nil)
    #expect(answer.text.contains("That is not the password"))
  }

  @Test func `a session ends by itself, and with a new password`() async throws {
    let server = try Guarded()
    let cookie = try server.cookie(try await server.logIn(Self.password))
    server.box.pass(ServerSecurity.sessionSeconds - 1)
    #expect(try await server.client.send("/sources", headers: ["Cookie": cookie]).status == 200)
    server.box.pass(2)
    #expect(try await server.client.send("/sources", headers: ["Cookie": cookie]).status == 303)
    let fresh = try server.cookie(try await server.logIn(Self.password))
    #expect(try await server.client.send("/sources", headers: ["Cookie": fresh]).status == 200)
    try server.company.workspace.setOwnerPasswordHash(try Self.hash.get())
    #expect(try await server.client.send("/sources", headers: ["Cookie": fresh]).status == 303)
  }

  @Test func `a form from before the login does not count after it`() async throws {
    let server = try Guarded()
    let early = try await server.client.formToken(of: "/login")
    let cookie = try server.cookie(try await server.logIn(Self.password))
    let answer = try await server.client.sendForm(
      "/logout", fields: [("form_token", early)], cookie: cookie)
    #expect(answer.status == 403)
  }

  @Test(arguments: [
    "//evil.example", "https://evil.example", "/\\evil.example", "evil", "/a\r\nSet-Cookie: x=1",
    "javascript:alert(1)", "",
  ])
  func `a login leads to no other site`(next: String) async throws {
    let answer = try await Guarded().logIn(Self.password, next: next)
    #expect(answer.header("Location") == "/")
  }

  @Test func `guessing gets slower and slower`() {
    let throttle = LoginThrottle()
    var now = 0
    for _ in 0..<LoginThrottle.freeFailures { #expect(throttle.attempt(at: now) == 0) }
    var waits: [Int] = []
    for _ in 0..<12 {
      let wait = throttle.attempt(at: now)
      waits.append(wait)
      now += wait
      #expect(throttle.attempt(at: now) == 0)
    }
    #expect(waits.prefix(3) == [2, 4, 8])
    #expect(waits.max() == LoginThrottle.longestWait)
    throttle.succeeded()
    #expect(throttle.attempt(at: now) == 0)
    #expect(throttle.attempt(at: now) == 0)
  }

  @Test func `after many wrong passwords even the right one waits`() async throws {
    let server = try Guarded()
    let token = try await server.client.formToken(of: "/login")
    for _ in 0..<LoginThrottle.freeFailures {
      _ = try await server.client.sendForm(
        "/login", fields: [("password", "no"), ("form_token", token)])
    }
    let answer = try await server.logIn(Self.password)
    #expect(answer.status == 429)
    #expect(answer.header("Retry-After") == "2")
    server.box.pass(2)
    #expect(try await server.logIn(Self.password).status == 303)
  }

  @Test func `a password is kept as a salted hash of the right cost`() throws {
    let first = try OwnerPassword.hash(Self.password)
    let second = try OwnerPassword.hash(Self.password)
    #expect(first != second)
    #expect(first.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
    #expect(OwnerPassword.matches(Self.password, hash: first))
    #expect(!OwnerPassword.matches(Self.password + " ", hash: first))
    #expect(!OwnerPassword.matches(Self.password, hash: "damaged"))
    #expect(throws: Diagnostic.self) { try OwnerPassword.hash("too short") }
  }
}

extension LoginTests.Guarded {
  /// The token that forms of a session carry.
  fileprivate func tokenOfSession(_ cookie: String) throws -> String {
    try routes.security.formToken(for: .page(cookie: cookie)).value
  }
}

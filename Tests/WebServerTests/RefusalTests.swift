import HTTPTypes
import Testing

/// What the server does not answer, and how it says so.
struct RefusalTests {
  private func expectErrorPage(_ answer: WebAnswer, status: Int) {
    #expect(answer.status == status)
    #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
    #expect(answer.text.contains("What to do"))
    #expect(answer.text.contains("request-17"))
    #expect(answer.text.contains("<main id=\"main\""))
  }

  private func expectSafe(_ answer: WebAnswer) {
    #expect(answer.header("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
    #expect(answer.header("Content-Security-Policy")?.contains("unsafe") == false)
    #expect(answer.header("X-Content-Type-Options") == "nosniff")
    #expect(answer.header("X-Frame-Options") == "DENY")
    #expect(answer.header("Referrer-Policy") == "no-referrer")
    #expect(answer.header("Cross-Origin-Opener-Policy") == "same-origin")
    #expect(answer.header("Cache-Control") == "no-store")
  }

  @Test(arguments: [
    "/nowhere", "/personas", "/personas/p99", "/personas/p1/claims/none", "/personas/p1/claims",
    "/personas/%2e%2e", "/personas/%2e%2e%2fetc%2fpasswd", "/../../etc/passwd", "/personas//",
    "/personas/%zz", "/personas/%00", "/style.css/x", "/personas/p1%2Fclaims", "/%",
  ])
  func `an unknown address gets a page that says what to do`(path: String) async throws {
    let answer = try await ServedCompany.sample.get().client.send(path)
    expectErrorPage(answer, status: 404)
    expectSafe(answer)
    #expect(!answer.text.contains("passwd"))
  }

  @Test func `a very long address is only not found`() async throws {
    let client = try ServedCompany.sample.get().client
    let long = String(repeating: "a", count: 100_000)
    for path in ["/\(long)", "/personas/\(long)", "/?" + long, "/personas/p1/claims/\(long)"] {
      let answer = try await client.send(path)
      if path.hasPrefix("/?") {
        #expect(answer.status == 200)
      } else {
        expectErrorPage(answer, status: 404)
      }
      #expect(answer.text.utf8.count < 50_000)
    }
  }

  @Test(arguments: [
    "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8080", "0.0.0.0", "", nil,
  ])
  func `another name for this machine is refused`(host: String?) async throws {
    let client = try ServedCompany.sample.get().client
    for path in ["/", "/personas.json", "/nowhere", "/style.css"] {
      let answer = try await client.send(path, host: host)
      expectErrorPage(answer, status: 421)
      expectSafe(answer)
    }
  }

  @Test(arguments: ["localhost", "localhost:8080", "LOCALHOST", "127.0.0.1", "[::1]:8080"])
  func `this machine's own names are answered`(host: String) async throws {
    #expect(try await ServedCompany.sample.get().client.send("/", host: host).status == 200)
  }

  @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options, .trace])
  func `an address says which methods it takes`(method: HTTPRequest.Method) async throws {
    let client = try ServedCompany.sample.get().client
    for path in ["/", "/personas/p1", "/style.css"] {
      let answer = try await client.send(path, method: method)
      expectErrorPage(answer, status: 405)
      #expect(answer.header("Allow") == "GET, HEAD")
      expectSafe(answer)
    }
    let nowhere = try await client.send("/nowhere", method: method)
    expectErrorPage(nowhere, status: 404)
    expectSafe(nowhere)
  }

  @Test(arguments: ["/", "/sources", "/checks", "/personas/p1", "/personas.json", "/style.css"])
  func `every answer carries the headers that keep a browser safe`(path: String) async throws {
    expectSafe(try await ServedCompany.sample.get().client.send(path))
  }

  @Test func `an empty workspace says how to begin`() async throws {
    let client = try ServedCompany().client
    for path in ["/", "/sources"] {
      let answer = try await client.send(path)
      #expect(answer.status == 200)
      #expect(answer.text.contains("likeness import"))
    }
    for path in ["/checks", "/personas/p1", "/personas/p1/claims/x", "/personas.json"] {
      let answer = try await client.send(path)
      expectErrorPage(answer, status: 404)
      #expect(answer.text.contains("likeness build"))
    }
  }
}

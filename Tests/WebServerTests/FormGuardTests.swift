import HTTPTypes
import Hummingbird
import Reporting
import Testing

@testable import WebServer

/// What a request must bring before it may change something.
struct FormGuardTests {
  /// A server with one address of each method that changes something, which says what it was sent.
  private func client(_ policy: AccessPolicy = .thisMachine) throws -> (WebClient, String) {
    let workspace = try ServedCompany().workspace
    let security = ServerSecurity(workspace: workspace, policy: policy)
    let list = RouteList()
    let plain = Router(context: ClientContext.self)
    let routes = RecordedRoutes(router: plain, list: list)
    routes.add(middleware: SafetyMiddleware<ClientContext>(security: security, routes: list))
    for method in [HTTPRequest.Method.post, .put, .patch, .delete] {
      for path in ["/things", "/api/v1/things"] {
        routes.on("\(path)", method: method) { request, _ in
          let body = try await request.body.bytes(upTo: 1 << 22)
          return Response.text("took \(body.readableBytes) bytes", type: "text/plain")
        }
      }
    }
    return (WebClient(router: plain), try security.formToken(for: .page()).value)
  }

  private static let form = ["Content-Type": "application/x-www-form-urlencoded"]
  private static let methods = [HTTPRequest.Method.post, .put, .patch, .delete]

  @Test(arguments: methods)
  func `a form without the token changes nothing`(method: HTTPRequest.Method) async throws {
    let (client, token) = try client()
    for body in ["", "a=1", "form_token=", "form_token=\(token)x", "form_token=%00", "form_token"] {
      let answer = try await client.send(
        "/things", method: method, headers: Self.form, body: body)
      #expect(answer.status == 403)
      #expect(answer.text.contains("reload the page"))
    }
    let right = try await client.send(
      "/things", method: method, headers: Self.form, body: "a=1&form_token=\(token)")
    #expect(right.text.hasPrefix("took"))
  }

  @Test(arguments: methods)
  func `another site's form is refused, token or not`(method: HTTPRequest.Method) async throws {
    let (client, token) = try client()
    let strange = [
      ["Origin": "http://evil.example"], ["Origin": "null"], ["Origin": "http://127.0.0.1:8081"],
      ["Origin": "https://127.0.0.1:8080"], ["Origin": "http://127.0.0.1:8080.evil.example"],
      ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
    ]
    for headers in strange {
      let answer = try await client.send(
        "/things", method: method, headers: Self.form.merging(headers) { $1 },
        body: "form_token=\(token)")
      #expect(answer.status == 403)
      #expect(answer.text.contains("another website"))
    }
    let own = try await client.send(
      "/things", method: method,
      headers: Self.form.merging(["Origin": "http://127.0.0.1:8080"]) { $1 },
      body: "form_token=\(token)")
    #expect(own.status == 200)
  }

  @Test func `a token of another workspace opens nothing`() async throws {
    let (client, _) = try client()
    let (_, strange) = try self.client()
    let answer = try await client.send(
      "/things", method: .post, headers: Self.form, body: "form_token=\(strange)")
    #expect(answer.status == 403)
  }

  @Test func `an upload sends its token as a header or in the address`() async throws {
    let (client, token) = try client()
    let type = ["Content-Type": "multipart/form-data; boundary=x"]
    let body = String(repeating: "a", count: 70_000)
    let bare = try await client.send("/things", method: .post, headers: type, body: body)
    #expect(bare.status == 403)
    let header = try await client.send(
      "/things", method: .post, headers: type.merging(["X-Form-Token": token]) { $1 }, body: body)
    #expect(header.text == "took 70000 bytes")
    let address = try await client.send(
      "/things?form_token=\(token)", method: .post, headers: type, body: body)
    #expect(address.text == "took 70000 bytes")
  }

  @Test func `a body over its limit is refused, declared or not`() async throws {
    let (client, token) = try client()
    let long = String(repeating: "a", count: 1 << 20) + "&form_token=\(token)"
    let answer = try await client.send(
      "/things", method: .post, headers: Self.form, body: long)
    #expect(answer.status == 413)
    let declared = try await client.send(
      "/things", method: .post, headers: Self.form.merging(["Content-Length": "99999999"]) { $1 })
    #expect(declared.status == 413)
  }

  @Test func `a program sends JSON to the API, a browser needs the token there too`() async throws {
    let (client, token) = try client()
    let json = ["Content-Type": "application/json"]
    let program = try await client.send(
      "/api/v1/things", method: .post, headers: json, body: "{}")
    #expect(program.text == "took 2 bytes")
    for type in ["text/plain", "application/x-www-form-urlencoded", ""] {
      let answer = try await client.send(
        "/api/v1/things", method: .post, headers: ["Content-Type": type], body: "{}")
      #expect(answer.status == 415)
      #expect(answer.header("Content-Type") == "application/problem+json; charset=utf-8")
      #expect(answer.text.contains("\"request_id\": \"request-17\""))
    }
    let browser = json.merging(["Origin": "http://127.0.0.1:8080"]) { $1 }
    let bare = try await client.send(
      "/api/v1/things", method: .post, headers: browser, body: "{}")
    #expect(bare.status == 403)
    let signed = try await client.send(
      "/api/v1/things", method: .post, headers: browser.merging(["X-Form-Token": token]) { $1 },
      body: "{}")
    #expect(signed.text == "took 2 bytes")
  }

  @Test func `fields are read as a browser writes them`() {
    let fields = FormFields("a=1+2&b=%C3%A4%26&a=3&c&=x&d=%zz&e==")
    #expect(fields["a"] == "1 2")
    #expect(fields.all("a") == ["1 2", "3"])
    #expect(fields["b"] == "ä&")
    #expect(fields["c"] == "")
    #expect(fields["d"] == "%zz")
    #expect(fields["e"] == "=")
    #expect(fields["nothing"] == nil)
  }
}

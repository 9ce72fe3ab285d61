import EvidenceModel
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// The login: one owner, one password.
struct LoginRoutes: Sendable {
  let security: ServerSecurity

  func add(to routes: some RouterMethods) {
    routes.get("/login") { request, _ in
      guard security.policy.demandsLogin else { return Response.seeOther("/") }
      return try form(for: request, next: request.query["next"], notice: nil)
    }
    routes.post("/login") { request, _ in try await logIn(request) }
    routes.post("/logout") { request, _ in
      var response = Response.seeOther("/login")
      response.headers[.setCookie] = try await WorkerThread.run { try security.logOut(request) }
      return response
    }
  }

  private func logIn(_ request: Request) async throws -> Response {
    let fields = try await request.form()
    let wait = security.throttle.attempt(at: security.clock.now())
    guard wait == 0 else { throw Refusal.mustWait(seconds: wait) }
    let password = fields["password"] ?? ""
    // One at a time: each takes 64 MB of memory while it is checked.
    let cookie = try await WorkerThread.runAlone { try security.logIn(password: password) }
    guard let cookie else {
      return try form(
        for: request, next: fields["next"], notice: "That is not the password. Try again.")
    }
    var response = Response.seeOther(Self.within(fields["next"]) ?? "/")
    response.headers[.setCookie] = cookie
    return response
  }

  private func form(for request: Request, next: String?, notice: String?) throws -> Response {
    let page = LoginPage(
      token: try security.formToken(for: request), next: Self.within(next) ?? "/",
      notice: notice ?? "", footer: PageFooter(engineVersion: EngineVersion.current))
    return Response.text(
      HTMLPages().login(page), type: "text/html; charset=utf-8",
      status: notice == nil ? .ok : .unauthorized)
  }

  /// The login's address, which leads back to where the visitor wanted to go.
  static func address(thenTo path: String) -> String {
    guard path != "/", let path = within(path) else { return "/login" }
    return "/login?next=" + PageAddresses.encoded(path)
  }

  /// An address of this server and of no other; nil for everything else.
  static func within(_ path: String?) -> String? {
    guard let path, path.utf8.count <= 1_000, path.hasPrefix("/"), !path.hasPrefix("//"),
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    return path
  }
}

extension Response {
  /// Leads the browser on to another address of this server.
  static func seeOther(_ address: String) -> Response {
    Response(status: .seeOther, headers: [.location: address], body: ResponseBody())
  }
}

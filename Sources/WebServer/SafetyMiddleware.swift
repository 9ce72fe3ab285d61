import EvidenceModel
import HTTPTypes
import Hummingbird
import Reporting

/// First in line: refuses strangers, asks for the login, holds requests that change something to the
/// server's own forms, sets the headers that keep a browser safe, and turns every error into an
/// answer that says what happened and what to do.
struct SafetyMiddleware<Context: RequestContext>: RouterMiddleware {
  let security: ServerSecurity
  let routes: RouteList
  var limits = BodyLimits()

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    let id = "\(context.id)"
    var response: Response
    do {
      let checked = try await admitted(request)
      response = try await next(checked, context)
    } catch let refusal as Refusal where isPage(request) && refusal == .notLoggedIn {
      response = .seeOther(LoginRoutes.address(thenTo: request.uri.string))
    } catch {
      response = ErrorAnswer.response(to: error, request: request, id: id)
    }
    for header in SafetyHeaders.all(for: response) {
      if let name = HTTPField.Name(header.name), response.headers[name] == nil {
        response.headers[name] = header.value
      }
    }
    response.headers[.requestID] = id
    return response
  }

  /// Whether a person looks at the answer, so that the login page is of use.
  private func isPage(_ request: Request) -> Bool {
    (request.method == .get || request.method == .head) && !ErrorAnswer.wantsJSON(request)
  }

  /// The request when it may reach its route, with its body counted.
  private func admitted(_ request: Request) async throws -> Request {
    guard security.policy.answers(to: request.head.authority) else { throw Refusal.strangeName }
    let path = request.uri.path
    let allowed = routes.methods(for: path)
    let method = request.method.rawValue
    guard allowed.isEmpty || allowed.contains(method) else {
      throw Refusal.wrongMethod(allowed: allowed)
    }
    if security.policy.demandsLogin, !OpenPaths.contains(path) {
      let isLoggedIn = try await WorkerThread.run { try security.isLoggedIn(request) }
      guard isLoggedIn else { throw Refusal.notLoggedIn }
    }
    guard !["GET", "HEAD"].contains(method) else { return request }
    guard !allowed.isEmpty else { throw Refusal.missing }
    return try await checked(request)
  }

  /// A request that changes something: from this server's own pages, within the limits, with the
  /// token of its forms.
  private func checked(_ request: Request) async throws -> Request {
    let headers = request.headers
    let site = headers[.fetchSite]
    guard site == nil || site == "same-origin" || site == "none" else { throw Refusal.crossSite }
    let origin = headers[.origin]
    if let origin, !security.policy.isOwn(origin: origin, authority: request.head.authority) {
      throw Refusal.crossSite
    }
    let type = headers[.contentType]
    let limit = limits.limit(for: type)
    if let length = headers[.contentLength].flatMap(Int.init), length > limit {
      throw Refusal.tooLarge
    }
    var request = request
    if isProgram(request, origin: origin) {
      guard BodyKind(type) == .json else { throw Refusal.notJSON }
      request.body = RequestBody(buffer: try await request.body.bytes(upTo: limit))
      return request
    }
    var token = headers[.formToken] ?? request.query[FormToken.field]
    if BodyKind(type) == .form {
      let buffer = try await request.body.bytes(upTo: limit)
      token = token ?? FormFields(buffer)[FormToken.field]
      request.body = RequestBody(buffer: buffer)
    } else {
      request.body = RequestBody(asyncSequence: CountedBody(body: request.body, limit: limit))
    }
    guard let token, try security.isValid(formToken: token, for: request) else {
      throw Refusal.noFormToken
    }
    return request
  }

  /// A program that talks to the API and is no browser: nothing of a visitor comes along by itself,
  /// and no other site's page can send JSON here without asking first, which is never answered.
  private func isProgram(_ request: Request, origin: String?) -> Bool {
    ErrorAnswer.wantsJSON(request) && origin == nil && request.headers[.cookie] == nil
      && request.headers[.fetchSite] == nil
  }
}

/// What is shown before a login: the login itself and what it is drawn with, and what was shared.
enum OpenPaths {
  private static let all: Set<String> = ["/login", "/health", "/style.css"]
  private static let prefixes = ["/assets/", "/shared/", "/embed/"]

  static func contains(_ path: String) -> Bool {
    all.contains(path) || prefixes.contains { path.hasPrefix($0) }
  }
}

/// What every answer tells the browser, errors included; a route may set a header of its own.
enum SafetyHeaders {
  private static let contentPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'
    """

  static func all(for response: Response) -> [(name: String, value: String)] {
    let common = [
      ("Content-Security-Policy", contentPolicy),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
      ("Cache-Control", "no-store"),
    ]
    // A card that is made to be shown within another site says so with a policy of its own.
    if response.headers[.contentSecurityPolicy]?.contains("frame-ancestors *") == true {
      return common + [("Cross-Origin-Resource-Policy", "cross-origin")]
    }
    return common + [
      ("X-Frame-Options", "DENY"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
  }
}

extension HTTPField.Name {
  private static func known(_ name: String) -> HTTPField.Name {
    HTTPField.Name(name) ?? .userAgent
  }
  static var requestID: HTTPField.Name { known("X-Request-ID") }
  static var fetchSite: HTTPField.Name { known("Sec-Fetch-Site") }
  static var formToken: HTTPField.Name { known(FormToken.header) }
}

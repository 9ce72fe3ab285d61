import EvidenceModel
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// First in line: refuses strangers, sets the headers that keep a browser safe, and turns every error
/// into a page that says what happened and what to do.
struct SafetyMiddleware<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = await answer(request, context: context, next: next)
    for header in SafetyHeaders.all {
      if let name = HTTPField.Name(header.name) { response.headers[name] = header.value }
    }
    return response
  }

  private func answer(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async -> Response {
    let id = "\(context.id)"
    guard isLocal(request) else {
      // Another site that points its own name at this machine must not read the pages.
      return Self.page(
        ErrorPage(
          status: 421, message: "This server answers only under its own address.",
          remedy: "Open http://127.0.0.1 with the port that likeness serve named.",
          requestID: id, footer: PageFooter(engineVersion: EngineVersion.current)))
    }
    guard request.method == .get || request.method == .head else {
      var response = Self.page(
        ErrorPage(
          status: 405, message: "These pages can only be read.",
          remedy:
            "Change personas by importing and building again: likeness import, likeness build.",
          requestID: id, footer: PageFooter(engineVersion: EngineVersion.current)))
      response.headers[.allow] = "GET, HEAD"
      return response
    }
    do { return try await next(request, context) } catch {
      let response = Self.page(for: error, requestID: id)
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  private func isLocal(_ request: Request) -> Bool {
    guard let authority = request.head.authority else { return false }
    let host: Substring
    if authority.hasPrefix("[") {
      host = authority.dropFirst().prefix { $0 != "]" }
    } else {
      host = authority.prefix { $0 != ":" }
    }
    return ["127.0.0.1", "localhost", "::1"].contains(host.lowercased())
  }

  private static func page(for error: any Error, requestID: String) -> Response {
    let footer = PageFooter(engineVersion: EngineVersion.current)
    if let diagnostic = error as? Diagnostic {
      let status = diagnostic.code == .notBuilt ? 404 : 500
      return page(
        ErrorPage(status: status, diagnostic: diagnostic, requestID: requestID, footer: footer))
    }
    if error is MissingPage {
      return page(ErrorPage(status: 404, requestID: requestID, footer: footer))
    }
    let status = (error as? any HTTPResponseError)?.status.code ?? 500
    return page(ErrorPage(status: status, requestID: requestID, footer: footer))
  }

  private static func page(_ page: ErrorPage) -> Response {
    Response.text(
      HTMLPages().error(page), type: "text/html; charset=utf-8",
      status: .init(code: page.status))
  }
}

/// What every answer tells the browser, errors included.
enum SafetyHeaders {
  private static let contentPolicy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'
    """

  static let all: [(name: String, value: String)] = [
    ("Content-Security-Policy", contentPolicy),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
  ]
}

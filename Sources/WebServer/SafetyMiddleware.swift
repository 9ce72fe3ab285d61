import EvidenceModel
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// First in line: refuses strangers, sets the headers that keep a browser safe, and turns every error
/// into a page that says what happened and what to do.
struct SafetyMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response: Response
    if isLocal(request) {
      do { response = try await next(request, context) } catch {
        response = Self.page(for: error, requestID: "\(context.id)")
      }
    } else {
      // Another site that points its own name at this machine must not read the pages.
      response = Self.page(
        ErrorPage(
          status: 421, message: "This server answers only under its own address.",
          remedy: "Open http://127.0.0.1 with the port that likeness serve named.",
          requestID: "\(context.id)", footer: PageFooter(engineVersion: EngineVersion.current)))
    }
    for header in Self.headers {
      if let name = HTTPField.Name(header.name) { response.headers[name] = header.value }
    }
    return response
  }

  private static let contentPolicy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'
    """

  private static let headers: [(name: String, value: String)] = [
    ("Content-Security-Policy", contentPolicy),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
  ]

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

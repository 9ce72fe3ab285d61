import EvidenceModel
import EvidenceStore
import HTTPTypes
import Hummingbird
import Reporting

/// Draws pages once for each state of the workspace, and gives them as answers.
struct StudioPages: Sendable {
  let workspace: Workspace
  let security: ServerSecurity
  let shared: SharedDocument
  let cache = PageCache()

  init(workspace: Workspace, security: ServerSecurity, shared: SharedDocument) {
    self.workspace = workspace
    self.security = security
    self.shared = shared
  }

  /// The page at an address, drawn by a closure if it isn't known.
  ///
  /// The address with its query, the visitor's form token and the day decide a page, besides what is
  /// in the workspace.
  func answer(
    to request: Request,
    drawing draw: @escaping @Sendable (PageSource) throws -> String
  ) async throws -> Response {
    let token = try security.formToken(for: request)
    let revision = try shared.watch.revision()
    let today = String(security.clock.text.prefix(10))
    let key = "\(request.uri.string) \(token.value) \(today)"
    if let page = cache.page(key, revision: revision) { return Self.response(page, to: request) }
    let (workspace, shared) = (workspace, shared)
    let page = try await WorkerThread.run {
      let source = PageSource(workspace: workspace, shared: shared, token: token, today: today)
      return PageCache.Page(try draw(source))
    }
    // Addresses that nobody made links to (long ones, or with endless queries) are not kept.
    if key.utf8.count < 1_000 { cache.keep(page, as: key, revision: revision) }
    return Self.response(page, to: request)
  }

  /// A page that is drawn anew each time.
  func fresh(
    _ request: Request, status: HTTPResponse.Status = .ok,
    drawing draw: @escaping @Sendable (PageSource) throws -> String
  ) async throws -> Response {
    let token = try security.formToken(for: request)
    let today = String(security.clock.text.prefix(10))
    let (workspace, shared) = (workspace, shared)
    let page = try await WorkerThread.run {
      let source = PageSource(workspace: workspace, shared: shared, token: token, today: today)
      return PageCache.Page(try draw(source))
    }
    return Self.response(page, to: request, status: status)
  }

  static func response(
    _ page: PageCache.Page, to request: Request, type: String = "text/html; charset=utf-8",
    status: HTTPResponse.Status = .ok
  ) -> Response {
    var response = Response(
      status: status, headers: [.contentType: type, .vary: "Accept-Encoding"],
      body: ResponseBody(byteBuffer: page.plain))
    if let gzip = page.gzip, Gzip.isAccepted(request.headers[.acceptEncoding]) {
      response.headers[.contentEncoding] = "gzip"
      response.body = ResponseBody(byteBuffer: gzip)
      response.headers[.contentLength] = "\(gzip.readableBytes)"
    }
    return response
  }
}

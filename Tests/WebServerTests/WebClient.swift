import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Reporting
import WebServer

/// Asks the router of a server, without a network between.
struct WebClient {
  private let responder: RouterResponder<ClientContext>

  init(_ routes: ServerRoutes) {
    responder = routes.router(context: ClientContext.self).buildResponder()
  }

  init(router: Router<ClientContext>) { responder = router.buildResponder() }

  /// One request and its whole answer.
  func send(
    _ path: String, method: HTTPRequest.Method = .get, host: String? = "127.0.0.1:8080",
    headers: [String: String] = [:], body: String = ""
  ) async throws -> WebAnswer {
    var head = HTTPRequest(method: method, scheme: "http", authority: host, path: path)
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { head.headerFields[name] = value }
    }
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(string: body)))
    let response = try await responder.respond(
      to: request, context: ClientContext(source: ClientSource()))
    let collected = CollectedBytes()
    try await response.body.write(BodyCollector(bytes: collected))
    return WebAnswer(
      status: response.status.code, headers: response.headers,
      text: String(decoding: collected.all, as: UTF8.self))
  }
}

extension WebClient {
  /// A form sent from a page of the server itself.
  func sendForm(
    _ path: String, fields: [(String, String)], cookie: String? = nil,
    origin: String? = "http://127.0.0.1:8080"
  ) async throws -> WebAnswer {
    var headers = ["Content-Type": "application/x-www-form-urlencoded"]
    headers["Cookie"] = cookie
    headers["Origin"] = origin
    let body = fields.map { "\(PageAddresses.encoded($0))=\(PageAddresses.encoded($1))" }
    return try await send(
      path, method: .post, headers: headers, body: body.joined(separator: "&"))
  }

  /// The token of the first form of a page.
  func formToken(of path: String, cookie: String? = nil) async throws -> String {
    let page = try await send(path, headers: cookie.map { ["Cookie": $0] } ?? [:])
    let rest = page.text.components("name=\"form_token\" value=\"").last ?? ""
    return String(rest.prefix { $0 != "\"" })
  }
}

extension Request {
  /// A page that a browser asks for.
  static func page(_ path: String = "/", cookie: String? = nil) -> Request {
    var head = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:8080", path: path)
    if let cookie { head.headerFields[.cookie] = cookie }
    return Request(head: head, body: RequestBody(buffer: ByteBuffer()))
  }
}

/// What came back.
struct WebAnswer {
  let status: Int
  let headers: HTTPFields
  let text: String

  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

/// Where a request comes from: nowhere but the test.
struct ClientSource: RequestContextSource {
  var logger: Logger {
    var logger = Logger(label: "test", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .critical
    logger[metadataKey: "hb.request.id"] = "request-17"
    return logger
  }
}

struct ClientContext: RequestContext {
  typealias Source = ClientSource

  var coreContext: CoreRequestContextStorage

  init(source: ClientSource) { coreContext = .init(source: source) }
}

/// Gathers what a response writes; used by one request only.
final class CollectedBytes {
  var all: [UInt8] = []
}

struct BodyCollector: ResponseBodyWriter {
  let bytes: CollectedBytes

  mutating func write(_ buffer: ByteBuffer) async throws {
    bytes.all += Array(buffer.readableBytesView)
  }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

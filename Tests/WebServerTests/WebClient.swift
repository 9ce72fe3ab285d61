import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import WebServer

/// Asks the router of a server, without a network between.
struct WebClient {
  private let responder: RouterResponder<ClientContext>

  init(_ routes: ServerRoutes) {
    responder = routes.router(context: ClientContext.self).buildResponder()
  }

  /// One request and its whole answer.
  func send(
    _ path: String, method: HTTPRequest.Method = .get, host: String? = "127.0.0.1:8080"
  ) async throws -> WebAnswer {
    let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    let response = try await responder.respond(
      to: request, context: ClientContext(source: ClientSource()))
    let collected = CollectedBytes()
    try await response.body.write(BodyCollector(bytes: collected))
    return WebAnswer(
      status: response.status.code, headers: response.headers,
      text: String(decoding: collected.all, as: UTF8.self))
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

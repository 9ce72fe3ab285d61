import HTTPTypes
import Hummingbird
import Synchronization

/// A router that remembers which addresses it has, so that a wrong method is answered as such and
/// the API's description can be held to the routes.
struct RecordedRoutes<Context: RequestContext>: RouterMethods {
  let router: Router<Context>
  let list: RouteList

  @discardableResult
  func on<Responder: HTTPResponder>(
    _ path: RouterPath, method: HTTPRequest.Method, responder: Responder
  ) -> Self where Responder.Context == Context {
    list.add(method: method, path: "\(path)")
    router.on(path, method: method, responder: responder)
    return self
  }

  @discardableResult
  func add(middleware: any MiddlewareProtocol<Request, Response, Context>) -> Self {
    router.add(middleware: middleware)
    return self
  }
}

/// The addresses of a server with their methods.
package final class RouteList: Sendable {
  /// One address with one method; a step of the path that begins with `:` stands for any.
  package struct Route: Sendable, Hashable {
    package let method: String
    package let path: String
  }

  private let routes = Mutex<[Route]>([])

  init() {}

  /// All routes in the order in which they were added.
  package var all: [Route] { routes.withLock { $0 } }

  func add(method: HTTPRequest.Method, path: String) {
    routes.withLock { $0.append(Route(method: method.rawValue, path: path)) }
  }

  /// The methods that an address takes, sorted; empty when there is no such address.
  func methods(for path: String) -> [String] {
    let steps = path.split(separator: "/")
    let found = all.filter { Self.matches($0.path.split(separator: "/"), steps) }.map(\.method)
    var methods = Set(found)
    if methods.contains("GET") { methods.insert("HEAD") }
    return methods.sorted()
  }

  private static func matches(_ pattern: [Substring], _ steps: [Substring]) -> Bool {
    pattern.count == steps.count
      && zip(pattern, steps).allSatisfy { $0.hasPrefix(":") || $0.hasPrefix("{") || $0 == $1 }
  }
}

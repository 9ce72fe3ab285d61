import EvidenceModel
import Foundation

/// Where an endpoint of OpenAI's form answers on this machine, checked before any text leaves.
struct EndpointAddress: Sendable, Hashable {
  /// As written in the request's head: `localhost`, `127.0.0.1`, `[::1]`.
  let host: String
  let port: UInt16
  let path: String

  /// The address that names the endpoint, always of the same form.
  var text: String { "http://\(host):\(port)\(path)" }

  /// Addresses of this machine to try, in order.
  var candidates: [String] {
    switch host {
    case "localhost": ["127.0.0.1", "::1"]
    case "[::1]": ["::1"]
    default: [host]
    }
  }

  /// Takes `http://127.0.0.1:8080`, `.../v1` or `.../v1/embeddings`.
  ///
  /// - Throws: `endpoint.wrongAddress`, also for another machine: that would see all texts.
  init(_ text: String) throws(Diagnostic) {
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      parts.scheme == "http", parts.user == nil, parts.query == nil,
      let port = UInt16(exactly: parts.port ?? 80)
    else {
      throw Diagnostic(
        .endpointWrongAddress, "The address of the endpoint is no http address.",
        remedy: "Write it as http://127.0.0.1:8080/v1/embeddings.")
    }
    guard Self.isLocal(host) else {
      throw Diagnostic(
        .endpointWrongAddress, "The endpoint is on another machine, which would see all texts.",
        remedy: "Use one on this machine, as http://127.0.0.1:8080.")
    }
    var path = parts.percentEncodedPath
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix("/v1") {
      path += "/embeddings"
    } else if !path.hasSuffix("/embeddings") {
      path += "/v1/embeddings"
    }
    self.host = host == "::1" ? "[::1]" : host
    self.port = port
    self.path = path
  }

  /// Whether a host is this machine, by its address or as `localhost`.
  static func isLocal(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

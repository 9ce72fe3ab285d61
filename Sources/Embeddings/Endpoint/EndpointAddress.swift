import EvidenceModel
import Foundation

/// Where an endpoint of OpenAI's form answers, checked before any text leaves.
struct EndpointAddress: Sendable, Hashable {
  let url: URL

  /// Takes `http://127.0.0.1:8080`, `.../v1` or `.../v1/embeddings`.
  ///
  /// - Parameters:
  ///   - text: The address as a person wrote it.
  ///   - allowsOtherHosts: Whether texts may go to another machine than this one.
  /// - Throws: `endpoint.wrongAddress`.
  init(_ text: String, allowsOtherHosts: Bool) throws(Diagnostic) {
    guard var parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      parts.scheme == "http" || parts.scheme == "https", parts.user == nil, parts.query == nil
    else {
      throw Diagnostic(
        .endpointWrongAddress, "The address of the endpoint is no http or https address.",
        remedy: "Write it as http://127.0.0.1:8080/v1/embeddings.")
    }
    guard allowsOtherHosts || Self.isLocal(host) else {
      throw Diagnostic(
        .endpointWrongAddress, "The endpoint is on another machine, which would see all texts.",
        remedy: "Use one on this machine, or allow other hosts expressly.")
    }
    var path = parts.path
    while path.hasSuffix("/") { path.removeLast() }
    if path.hasSuffix("/v1") {
      path += "/embeddings"
    } else if !path.hasSuffix("/embeddings") {
      path += "/v1/embeddings"
    }
    parts.path = path
    guard let url = parts.url else {
      throw Diagnostic(
        .endpointWrongAddress, "The address of the endpoint has a path that can't be used.",
        remedy: "Write it as http://127.0.0.1:8080/v1/embeddings.")
    }
    self.url = url
  }

  /// Whether a host is this machine, by its address or as `localhost`.
  static func isLocal(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

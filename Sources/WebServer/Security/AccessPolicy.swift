package import EvidenceModel
import Foundation

extension Diagnostic.Code {
  package static let noLogin = Diagnostic.Code("serve.noLogin")
  package static let wrongAddress = Diagnostic.Code("serve.wrongAddress")
}

/// At which names the server answers, and whether it asks for a login.
///
/// Bound to this machine, it answers only to this machine's own names, so that another site that
/// points its name here (DNS rebinding) reads nothing. Bound to any other address it also answers to
/// plain addresses, which no such site can use, and to the name that the owner gave.
package struct AccessPolicy: Sendable, Hashable {
  /// Scheme and authority under which browsers see the server, such as
  /// `https://personas.example.org`; nil where they see the server itself.
  let publicOrigin: String?
  let answersAddresses: Bool
  let demandsLogin: Bool

  /// This machine alone, without a login.
  package static let thisMachine = AccessPolicy(
    publicOrigin: nil, answersAddresses: false, demandsLogin: false)

  init(publicOrigin: String?, answersAddresses: Bool, demandsLogin: Bool) {
    self.publicOrigin = publicOrigin
    self.answersAddresses = answersAddresses
    self.demandsLogin = demandsLogin
  }

  /// The policy of a server.
  ///
  /// - Parameters:
  ///   - host: The address that it is bound to.
  ///   - publicOrigin: Where browsers find it, when a proxy stands before it.
  ///   - hasPassword: Whether the owner has set a password; then a login is asked for everywhere.
  /// - Throws: `serve.noLogin` when others could reach it without a login, `serve.wrongAddress`
  ///   when the public origin is none.
  package init(host: String, publicOrigin: String?, hasPassword: Bool) throws(Diagnostic) {
    let isLocal = Self.localNames.contains(host)
    var origin: String?
    if let publicOrigin {
      guard let own = Self.origin(publicOrigin) else {
        throw Diagnostic(
          .wrongAddress, "--public-url must be a scheme and a host, without a path.",
          remedy: "Write it as https://personas.example.org.")
      }
      origin = own
    }
    guard hasPassword || (isLocal && origin == nil) else {
      throw Diagnostic(
        .noLogin, "Others could open the personas at \(origin ?? host) without a login.",
        remedy: "Set a password first with `likeness serve --set-password`, or leave --host out.")
    }
    self.init(publicOrigin: origin, answersAddresses: !isLocal, demandsLogin: hasPassword)
  }

  /// Whether cookies must travel encrypted only.
  var isEncrypted: Bool { publicOrigin?.hasPrefix("https://") ?? false }

  private static let localNames: Set<String> = ["127.0.0.1", "localhost", "::1"]

  /// Whether the name that a request came in under is one of the server's own.
  func answers(to authority: String?) -> Bool {
    guard let authority, let host = Self.host(of: authority) else { return false }
    if Self.localNames.contains(host) { return true }
    if let publicOrigin, publicOrigin.hasSuffix("://" + authority.lowercased()) { return true }
    return answersAddresses && Self.isAddress(host)
  }

  /// Whether a request's `Origin` is the server itself, under the name that the request came in by.
  func isOwn(origin: String, authority: String?) -> Bool {
    let origin = origin.lowercased()
    if let publicOrigin, origin == publicOrigin { return true }
    guard let authority = authority?.lowercased() else { return false }
    return origin == "http://" + authority
  }

  /// The host of an authority, in lower case, without port and brackets; nil for what is none.
  private static func host(of authority: String) -> String? {
    let text = authority.lowercased()
    guard !text.isEmpty, text.utf8.count <= 255 else { return nil }
    let host: Substring
    let rest: Substring
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      host = text[text.index(after: text.startIndex)..<end]
      rest = text[text.index(after: end)...]
    } else {
      host = text.prefix { $0 != ":" }
      rest = text[host.endIndex...]
    }
    let port = rest.dropFirst()
    guard rest.isEmpty || (rest.first == ":" && port.allSatisfy { ("0"..."9").contains($0) })
    else { return nil }
    return String(host)
  }

  /// Whether a host is a number of IP version 4 or 6 and not a name.
  private static func isAddress(_ host: String) -> Bool {
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 4, parts.allSatisfy({ UInt8($0) != nil }) { return true }
    return host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
  }

  private static func origin(_ text: String) -> String? {
    var text = text.lowercased()
    if text.hasSuffix("/") { text.removeLast() }
    guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme),
      let host = url.host, !host.isEmpty, url.path.isEmpty, url.query == nil, url.user == nil
    else { return nil }
    return scheme + "://" + host + (url.port.map { ":\($0)" } ?? "")
  }
}

import Crypto
import EvidenceModel
package import EvidenceStore
import Foundation
import HTTPTypes
import Hummingbird
import Reporting
import Synchronization

/// Sessions, form tokens and what a request must show before a route sees it.
///
/// Routes that draw a form ask for ``formToken(for:)`` and put it into the form as a hidden field
/// named ``FormToken/field``; scripts send the same as the header ``FormToken/header``.
package final class ServerSecurity: Sendable {
  let policy: AccessPolicy
  let clock: ServerClock
  let throttle = LoginThrottle()
  private let workspace: Workspace
  private let key = Mutex<SymmetricKey?>(nil)

  /// How long a login lasts, in seconds: half a day.
  static let sessionSeconds = 43_200

  package convenience init(workspace: Workspace, policy: AccessPolicy = .thisMachine) {
    self.init(workspace: workspace, policy: policy, clock: .system)
  }

  init(workspace: Workspace, policy: AccessPolicy, clock: ServerClock) {
    self.workspace = workspace
    self.policy = policy
    self.clock = clock
  }

  /// The token that a form shown in answer to a request must carry.
  ///
  /// It is bound to the visitor's session, or to the workspace where no login is asked for, and
  /// stays the same over restarts of the server, so that a form left open can still be sent.
  func formToken(for request: Request) throws(Diagnostic) -> FormToken {
    let code = HMAC<SHA256>.authenticationCode(for: purpose(of: request), using: try signingKey())
    return FormToken(SecretToken.text(Array(code)))
  }

  /// Whether a token is the one that the visitor's forms carry; takes the same time either way.
  func isValid(formToken token: String, for request: Request) throws(Diagnostic) -> Bool {
    guard let bytes = SecretToken.bytes(token) else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      bytes, authenticating: purpose(of: request), using: try signingKey())
  }

  private func purpose(of request: Request) -> Data {
    let session = policy.demandsLogin ? sessionToken(of: request).map(SecretToken.hash) : nil
    return Data("form \(session ?? "local")".utf8)
  }

  private func signingKey() throws(Diagnostic) -> SymmetricKey {
    if let known = key.withLock({ $0 }) { return known }
    let fresh = SymmetricKey(size: .bits256).withUnsafeBytes(Array.init)
    let made = SymmetricKey(data: try workspace.serverSecret("forms", offering: fresh))
    key.withLock { $0 = made }
    return made
  }

  /// The name of the session's cookie; browsers hold the prefix to `Secure` and this host alone.
  var cookieName: String { policy.isEncrypted ? "__Host-likeness" : "likeness" }

  private func sessionToken(of request: Request) -> String? {
    request.cookies[cookieName]?.value
  }

  /// Whether the request comes from a browser whose owner has logged in.
  func isLoggedIn(_ request: Request) throws(Diagnostic) -> Bool {
    guard let token = sessionToken(of: request), token.utf8.count <= 128 else { return false }
    guard let end = try workspace.sessionEnd(hash: SecretToken.hash(token)) else { return false }
    return end > clock.now()
  }

  /// Checks a password and begins a session.
  ///
  /// - Returns: The value of the `Set-Cookie` header; nil when the password is wrong.
  func logIn(password: String) throws(Diagnostic) -> String? {
    guard let hash = try workspace.ownerPasswordHash(),
      OwnerPassword.matches(password, hash: hash)
    else { return nil }
    throttle.succeeded()
    let token = SecretToken.fresh()
    let now = clock.now()
    try workspace.addSession(
      hash: SecretToken.hash(token), endsAt: now + Self.sessionSeconds, now: now)
    return cookie(token, seconds: Self.sessionSeconds)
  }

  /// Ends the session of a request.
  ///
  /// - Returns: The value of the `Set-Cookie` header that makes the browser forget it.
  func logOut(_ request: Request) throws(Diagnostic) -> String {
    if let token = sessionToken(of: request) {
      try workspace.removeSession(hash: SecretToken.hash(token))
    }
    return cookie("", seconds: 0)
  }

  private func cookie(_ value: String, seconds: Int) -> String {
    "\(cookieName)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict"
      + (policy.isEncrypted ? "; Secure" : "")
  }
}

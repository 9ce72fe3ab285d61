package import EvidenceModel
package import EvidenceStore
import Foundation
import Pipeline

extension Diagnostic.Code {
  package static let unknownLink = Diagnostic.Code("share.unknownLink")
  package static let wrongLink = Diagnostic.Code("share.wrongLink")
}

/// Makes, finds and revokes the links by which others read the public form of the personas.
package struct ShareLinks: Sendable {
  /// A link that was just made, with the token that is shown this once.
  package struct Fresh: Sendable {
    package let link: Workspace.ShareLink
    package let token: String

    /// Where it leads, after the server's own address.
    package var path: String { "/shared/" + token }
  }

  /// How many characters a label may have.
  package static let longestLabel = 80
  /// The most days that a link may live.
  package static let mostDays = 3_650

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Makes a link.
  ///
  /// - Parameters:
  ///   - label: Whom or what it is for; shown to the owner only.
  ///   - persona: The id or name of the one persona that it shows; nil for all.
  ///   - days: After how many days it ends; nil for never.
  ///   - now: Seconds since 1970.
  /// - Returns: The link with its token.
  /// - Throws: `share.wrongLink`, `show.unknownPersona`, `build.notBuilt`.
  package func make(
    label: String, persona: String?, days: Int?, now: Int
  ) throws(Diagnostic) -> Fresh {
    guard label.count <= Self.longestLabel, days.map({ (1...Self.mostDays).contains($0) }) ?? true
    else {
      throw Diagnostic(
        .wrongLink,
        "A link has a label of up to \(Self.longestLabel) characters and lives 1 to "
          + "\(Self.mostDays) days.", remedy: "Shorten the label, or name fewer days.")
    }
    let document = try DocumentReader(workspace: workspace).document(share: .public)
    var id: String?
    if let persona, !persona.isEmpty { id = try document.persona(named: persona).id }
    let token = SecretToken.fresh()
    let link = Workspace.ShareLink(
      id: String(SecretToken.hash("id \(token)").prefix(8)), tokenHash: SecretToken.hash(token),
      label: label, createdAt: Self.text(now), endsAt: days.map { Self.text(now + $0 * 86_400) },
      persona: id)
    try workspace.add(link)
    return Fresh(link: link, token: token)
  }

  /// The link of a token, while it opens anything.
  func open(_ token: String, now: Int) throws(Diagnostic) -> Workspace.ShareLink? {
    guard token.utf8.count <= 128,
      let link = try workspace.shareLink(tokenHash: SecretToken.hash(token))
    else { return nil }
    if let end = link.endsAt, end <= Self.text(now) { return nil }
    return link
  }

  /// Revokes a link by its id.
  ///
  /// - Throws: `share.unknownLink`.
  package func revoke(_ id: String) throws(Diagnostic) {
    guard try workspace.removeShareLink(id: id) else {
      throw Diagnostic(
        .unknownLink, "There is no link of that id; it may be revoked already.",
        remedy: "likeness share prints the links there are.")
    }
  }

  private static func text(_ seconds: Int) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(.iso8601)
  }
}

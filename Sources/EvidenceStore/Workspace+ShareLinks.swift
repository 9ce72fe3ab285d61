package import EvidenceModel
import GRDB

/// Links by which others read the public form of the personas.
extension Workspace {
  /// A link as stored; the token that opens it is never kept.
  package struct ShareLink: Sendable, Hashable {
    package let id: String
    package let tokenHash: String
    package let label: String
    package let createdAt: String
    /// ISO date and time; nil for a link that stays until it is revoked.
    package let endsAt: String?
    /// The id of the one persona that it shows; nil for all.
    package let persona: String?

    package init(
      id: String, tokenHash: String, label: String, createdAt: String, endsAt: String?,
      persona: String?
    ) {
      self.id = id
      self.tokenHash = tokenHash
      self.label = label
      self.createdAt = createdAt
      self.endsAt = endsAt
      self.persona = persona
    }
  }

  /// Keeps a new link.
  package func add(_ link: ShareLink) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO share_links VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          link.id, link.tokenHash, link.label, link.createdAt, link.endsAt, link.persona,
        ])
    }
  }

  /// All links, the oldest first.
  package func shareLinks() throws(Diagnostic) -> [ShareLink] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM share_links ORDER BY created_at, id")
        .map(Self.link)
    }
  }

  /// The link that a token opens; nil when there is none.
  package func shareLink(tokenHash: String) throws(Diagnostic) -> ShareLink? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM share_links WHERE token_sha256 = ?", arguments: [tokenHash]
      ).map(Self.link)
    }
  }

  /// Revokes a link: it opens nothing from now on.
  ///
  /// - Returns: Whether there was such a link.
  package func removeShareLink(id: String) throws(Diagnostic) -> Bool {
    try write { database in
      try database.execute(sql: "DELETE FROM share_links WHERE id = ?", arguments: [id])
      return database.changesCount > 0
    }
  }

  private static func link(_ row: Row) -> ShareLink {
    ShareLink(
      id: row["id"], tokenHash: row["token_sha256"], label: row["label"],
      createdAt: row["created_at"], endsAt: row["ends_at"], persona: row["persona"])
  }
}

package import EvidenceModel
import Foundation
import GRDB

/// Who may see the pages: the owner's account, the sessions of browsers, the server's secrets.
extension Workspace {
  /// The hash of the owner's password as the hashing library writes it; nil before one was set.
  package func ownerPasswordHash() throws(Diagnostic) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT password_hash FROM owner_account") }
  }

  /// Sets or removes the owner's password; every session ends.
  package func setOwnerPasswordHash(_ hash: String?) throws(Diagnostic) {
    try write { database in
      try database.execute(sql: "DELETE FROM sessions")
      try database.execute(sql: "DELETE FROM owner_account")
      guard let hash else { return }
      try database.execute(
        sql: "INSERT INTO owner_account (number, password_hash) VALUES (1, ?)", arguments: [hash])
    }
  }

  /// Begins a session; the token itself is never kept.
  ///
  /// - Parameters:
  ///   - hash: SHA-256 of the token.
  ///   - end: When it ends, in seconds since 1970.
  ///   - now: Sessions that ended before are dropped.
  /// - Throws: `workspace.unreadable`.
  package func addSession(hash: String, endsAt end: Int, now: Int) throws(Diagnostic) {
    try write { database in
      try database.execute(sql: "DELETE FROM sessions WHERE ends_at <= ?", arguments: [now])
      try database.execute(
        sql: "INSERT INTO sessions (token_sha256, ends_at) VALUES (?, ?)", arguments: [hash, end])
    }
  }

  /// When a session ends, in seconds since 1970; nil when there is no such session.
  package func sessionEnd(hash: String) throws(Diagnostic) -> Int? {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT ends_at FROM sessions WHERE token_sha256 = ?", arguments: [hash])
    }
  }

  /// Ends a session.
  package func removeSession(hash: String) throws(Diagnostic) {
    try write {
      try $0.execute(sql: "DELETE FROM sessions WHERE token_sha256 = ?", arguments: [hash])
    }
  }

  /// A secret of the server, kept over restarts; the offered one is stored where there is none yet.
  package func serverSecret(
    _ purpose: String, offering fresh: [UInt8]
  ) throws(Diagnostic) -> [UInt8] {
    let known = try read { try Self.secret(purpose, in: $0) }
    if let known { return known }
    return try write { database in
      try database.execute(
        sql: "INSERT OR IGNORE INTO server_secrets (purpose, secret) VALUES (?, ?)",
        arguments: [purpose, Data(fresh)])
      return try Self.secret(purpose, in: database) ?? fresh
    }
  }

  private static func secret(_ purpose: String, in database: Database) throws -> [UInt8]? {
    try Data.fetchOne(
      database, sql: "SELECT secret FROM server_secrets WHERE purpose = ?", arguments: [purpose]
    ).map(Array.init)
  }
}

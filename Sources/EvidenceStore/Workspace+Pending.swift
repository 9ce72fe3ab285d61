package import EvidenceModel
import GRDB

/// What a killed command left to do.
extension Workspace {
  /// Work that follows from a change of the sources, in a transaction of its own.
  package enum PendingTask: String, Sendable {
    /// Who is who has to be found out anew.
    case people
    /// What the personas rest on changed since they were built; only the next build does it.
    case build
    /// People changed themes; personas still rest on the themes before.
    case themes
  }

  /// Whether work is left that an earlier command was to do.
  package func isPending(_ task: PendingTask) throws(Diagnostic) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM pending WHERE task = ?)",
        arguments: [task.rawValue]) ?? false
    }
  }

  static func note(_ database: Database, pending task: PendingTask) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO pending VALUES (?)", arguments: [task.rawValue])
  }

  static func clear(_ database: Database, pending task: PendingTask) throws {
    try database.execute(sql: "DELETE FROM pending WHERE task = ?", arguments: [task.rawValue])
  }
}

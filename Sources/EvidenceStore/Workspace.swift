package import EvidenceModel
import Foundation
import GRDB

extension Diagnostic.Code {
  package static let workspaceExists = Diagnostic.Code("workspace.exists")
  package static let workspaceMissing = Diagnostic.Code("workspace.missing")
  package static let workspaceUnreadable = Diagnostic.Code("workspace.unreadable")
}

/// One workspace: a plain SQLite file with everything that was imported and derived.
///
/// Members by topic: making and opening (here), sources and records (`Workspace+Sources`), people
/// (`Workspace+People`), results of a run (`Workspace+Results`, `Workspace+Documents`).
/// Readers are not blocked by a writer (write-ahead log); two writers wait for each other.
package final class Workspace: Sendable {
  let pool: DatabasePool
  package let path: String

  private init(path: String, pool: DatabasePool) {
    self.path = path
    self.pool = pool
  }

  /// Makes a workspace in a file that does not exist yet.
  ///
  /// - Throws: `workspace.exists` when there is a file already, `workspace.unreadable` when it can't
  ///   be written.
  package static func create(at path: String) throws(Diagnostic) -> Workspace {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Diagnostic(
        .workspaceExists, "There is a file at \(path) already; it was left as it is.",
        remedy: "Name another file, or use this workspace with --workspace.")
    }
    return try connect(path)
  }

  /// Opens a workspace and brings its tables up to date.
  ///
  /// - Throws: `workspace.missing` when there is no file, `workspace.unreadable` when it is not a
  ///   workspace.
  package static func open(at path: String) throws(Diagnostic) -> Workspace {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Diagnostic(
        .workspaceMissing, "There is no workspace at \(path).",
        remedy: "Make one with `likeness init`, or name another with --workspace.")
    }
    return try connect(path)
  }

  private static func connect(_ path: String) throws(Diagnostic) -> Workspace {
    do {
      var configuration = Configuration()
      // Two imports at once wait for each other, however long the first one takes.
      configuration.busyMode = .callback { attempts in
        Thread.sleep(forTimeInterval: 0.05)
        return attempts < 72_000
      }
      configuration.label = "likeness"
      configuration.prepareDatabase { database in
        // Only a new file heeds it: large pages take a third less time to fill and to read.
        try database.execute(sql: "PRAGMA page_size = 16384")
      }
      // What is erased must not be left on free pages of the file.
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA secure_delete = ON")
        // 32 MB of pages per connection: with SQLite's 2 MB large tables are read again and again.
        try database.execute(sql: "PRAGMA cache_size = -32768")
      }
      let pool = try DatabasePool(path: path, configuration: configuration)
      try Schema.migrator.migrate(pool)
      return Workspace(path: path, pool: pool)
    } catch {
      throw Diagnostic(
        .workspaceUnreadable, "\(path) is not a workspace that this version can open.",
        remedy: "Check the file (it must be an SQLite file made by `likeness init`) and its rights."
      )
    }
  }

  /// Reads from the file; errors of the database become diagnostics.
  func read<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do { return try pool.read(body) } catch { throw Self.diagnostic(error) }
  }

  /// Writes in one transaction: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do { return try pool.write(body) } catch { throw Self.diagnostic(error) }
  }

  private static func diagnostic(_ error: any Error) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    if let failure = error as? DatabaseError {
      return Diagnostic(
        .workspaceUnreadable,
        "The workspace could not be used: \(failure.message ?? "SQLite error \(failure.resultCode)").",
        remedy: "Check free disk space and that no other program holds the file.")
    }
    return Diagnostic(
      .workspaceUnreadable, "The workspace could not be used.", remedy: "Try again.")
  }

  /// Gives back the memory in which pages of the file are kept, before work that needs much itself.
  package func releaseMemory() { pool.releaseMemory() }

  /// Puts the file into order after something was erased: free pages are dropped.
  package func vacuum() throws(Diagnostic) {
    do {
      try pool.vacuum()
      try pool.writeWithoutTransaction { database in
        _ = try database.checkpoint(.truncate)
      }
    } catch { throw Self.diagnostic(error) }
  }

  /// Writes a copy of the workspace to a file that does not exist yet.
  package func copy(to path: String) throws(Diagnostic) {
    do {
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [path])
      }
    } catch { throw Self.diagnostic(error) }
  }
}

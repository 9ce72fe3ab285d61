import GRDB
import GRDBSQLite

/// The rows of a statement, read where SQLite holds them.
///
/// For questions with millions of rows: neither a row nor a string is made. Arguments have to be
/// bound, or written into the statement, before.
struct StatementRows {
  private let statement: GRDB.Statement

  init(_ statement: GRDB.Statement) { self.statement = statement }

  /// One row; good until the next one.
  struct Row {
    fileprivate let pointer: OpaquePointer

    func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(pointer, CInt(column))) }

    /// The bytes of a text; nil for NULL.
    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
      guard let start = sqlite3_column_text(pointer, CInt(column)) else { return nil }
      let count = Int(sqlite3_column_bytes(pointer, CInt(column)))
      return UnsafeBufferPointer(start: start, count: count)
    }
  }

  /// - Throws: `DatabaseError` as the library's own execution does.
  func forEach(_ body: (Row) throws -> Void) throws {
    let pointer = statement.sqliteStatement
    defer { sqlite3_reset(pointer) }
    while true {
      let code = sqlite3_step(pointer)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code))
      }
      try body(Row(pointer: pointer))
    }
  }
}

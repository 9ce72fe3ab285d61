import EvidenceModel
import GRDB
import GRDBSQLite

/// Inserts records by binding their bytes directly.
///
/// The library's arguments box every value; for millions of records that costs more than SQLite
/// itself.
struct RecordInsertion {
  private let statement: GRDB.Statement

  /// Takes an insertion whose parameters are the record's number, its locator and its values.
  init(_ statement: GRDB.Statement) { self.statement = statement }

  /// Inserts one record.
  ///
  /// - Throws: `DatabaseError` as the library's own execution does.
  func insert(_ record: RawRecord) throws {
    let handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_bind_int64(handle, 1, Int64(record.number))
    bind(record.locator, at: 2)
    for (index, value) in record.values.enumerated() {
      if let value {
        bind(value, at: CInt(index + 3))
      } else {
        sqlite3_bind_null(handle, CInt(index + 3))
      }
    }
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE else {
      sqlite3_reset(handle)
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  private func bind(_ text: String, at index: CInt) {
    var text = text
    text.withUTF8 { bytes in
      // SQLite copies the bytes before this returns.
      let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      if let base = bytes.baseAddress {
        _ = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
          sqlite3_bind_text(
            statement.sqliteStatement, index, $0, CInt(clamping: bytes.count), copies)
        }
      } else {
        sqlite3_bind_text(statement.sqliteStatement, index, "", 0, copies)
      }
    }
  }
}

import EvidenceModel
import GRDB
import GRDBSQLite

/// Hands batches of records to SQLite as a table of its own, so that one statement takes in thousands.
///
/// A prepared insertion costs a call for each cell and a reset for each record; `INSERT ... SELECT`
/// from a virtual table reads the cells where they lie. The table lives in the connection's temporary
/// schema and holds the records of the batch being taken in, nothing else.
final class BatchTable {
  static let name = "temp.incoming_batch"
  private static let moduleName = "likeness_batch"

  /// What the callbacks read; they run only while ``insert(_:links:with:)`` does.
  private struct Content {
    let bytes: UnsafeBufferPointer<UInt8>
    let ends: UnsafeBufferPointer<Int>
    let numbers: UnsafeBufferPointer<Int>
    let links: UnsafeBufferPointer<Int>
  }

  private let width: Int
  private var content: Content?

  private init(width: Int) { self.width = width }

  /// Makes the table for records of `width` columns; its own are the record's number, the locator,
  /// the link and the columns.
  static func make(in database: Database, width: Int) throws -> BatchTable {
    let table = BatchTable(width: width)
    let code = sqlite3_create_module_v2(
      database.sqliteConnection, moduleName, module,
      Unmanaged.passRetained(table).toOpaque(),
      { pointer in pointer.map { Unmanaged<BatchTable>.fromOpaque($0).release() } })
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    try database.execute(
      sql: "DROP TABLE IF EXISTS \(name); CREATE VIRTUAL TABLE \(name) USING \(moduleName)")
    return table
  }

  /// Takes in a batch with an `INSERT ... SELECT * FROM` this table.
  ///
  /// - Throws: `DatabaseError` as the library's own execution does.
  func insert(_ batch: RecordBatch, links: [Int], with statement: GRDB.Statement) throws {
    let code = batch.bytes.withUnsafeBufferPointer { bytes in
      batch.ends.withUnsafeBufferPointer { ends in
        batch.numbers.withUnsafeBufferPointer { numbers in
          links.withUnsafeBufferPointer { links in
            content = Content(bytes: bytes, ends: ends, numbers: numbers, links: links)
            defer { content = nil }
            let code = sqlite3_step(statement.sqliteStatement)
            sqlite3_reset(statement.sqliteStatement)
            return code
          }
        }
      }
    }
    guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  private var count: Int { content?.numbers.count ?? 0 }

  /// Gives one cell to SQLite.
  private func give(_ record: Int, _ column: Int, to context: OpaquePointer?) {
    guard let content, record < content.numbers.count else { return }
    switch column {
    case 0: sqlite3_result_int64(context, Int64(content.numbers[record]))
    case 2: sqlite3_result_int64(context, Int64(content.links[record]))
    default:
      let place = record * (width + 1) + (column == 1 ? 0 : column - 2)
      let end = content.ends[place]
      guard end >= 0 else { return sqlite3_result_null(context) }
      let before = place == 0 ? 0 : content.ends[place - 1]
      let start = before < 0 ? ~before : before
      // The bytes stay until the statement has run: SQLite need not copy them.
      guard let base = content.bytes.baseAddress else {
        return sqlite3_result_text(context, "", 0, nil)
      }
      (base + start).withMemoryRebound(to: CChar.self, capacity: end - start) {
        sqlite3_result_text(context, $0, CInt(clamping: end - start), nil)
      }
    }
  }

  // MARK: What SQLite calls

  /// A table as SQLite knows it, with ours behind.
  private struct Table {
    var base = sqlite3_vtab()
    var owner: Unmanaged<BatchTable>
  }

  /// A cursor as SQLite knows it, with its place behind.
  private struct Cursor {
    var base = sqlite3_vtab_cursor()
    var owner: Unmanaged<BatchTable>
    var record = 0
  }

  /// The callbacks; set once and never changed.
  nonisolated(unsafe) private static let module: UnsafePointer<sqlite3_module> = {
    var module = sqlite3_module()
    module.xConnect = { connection, owner, _, _, result, _ in
      guard let owner else { return SQLITE_ERROR }
      let owned = Unmanaged<BatchTable>.fromOpaque(owner)
      let columns = (0..<owned.takeUnretainedValue().width + 3).map { "c\($0)" }
      let code = sqlite3_declare_vtab(
        connection, "CREATE TABLE x(\(columns.joined(separator: ", ")))")
      guard code == SQLITE_OK else { return code }
      let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
      table.initialize(to: Table(owner: owned))
      result?.pointee = UnsafeMutableRawPointer(table).assumingMemoryBound(to: sqlite3_vtab.self)
      return SQLITE_OK
    }
    module.xCreate = module.xConnect
    module.xDisconnect = { table in
      table.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Table.self).deallocate() }
      return SQLITE_OK
    }
    module.xDestroy = module.xDisconnect
    module.xBestIndex = { _, _ in SQLITE_OK }
    module.xOpen = { table, result in
      guard let table else { return SQLITE_ERROR }
      let owner = UnsafeMutableRawPointer(table).assumingMemoryBound(to: Table.self).pointee.owner
      let cursor = UnsafeMutablePointer<Cursor>.allocate(capacity: 1)
      cursor.initialize(to: Cursor(owner: owner))
      result?.pointee = UnsafeMutableRawPointer(cursor)
        .assumingMemoryBound(to: sqlite3_vtab_cursor.self)
      return SQLITE_OK
    }
    module.xClose = { cursor in
      cursor.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: Cursor.self).deallocate() }
      return SQLITE_OK
    }
    module.xFilter = { cursor, _, _, _, _ in
      with(cursor) { $0.pointee.record = 0 }
      return SQLITE_OK
    }
    module.xNext = { cursor in
      with(cursor) { $0.pointee.record += 1 }
      return SQLITE_OK
    }
    module.xEof = { cursor in
      var isAtEnd: CInt = 1
      with(cursor) { cursor in
        cursor.pointee.owner._withUnsafeGuaranteedRef {
          isAtEnd = cursor.pointee.record < $0.count ? 0 : 1
        }
      }
      return isAtEnd
    }
    module.xColumn = { cursor, context, column in
      with(cursor) { cursor in
        cursor.pointee.owner._withUnsafeGuaranteedRef {
          $0.give(cursor.pointee.record, Int(column), to: context)
        }
      }
      return SQLITE_OK
    }
    module.xRowid = { cursor, number in
      with(cursor) { number?.pointee = Int64($0.pointee.record) }
      return SQLITE_OK
    }
    let pointer = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
    pointer.initialize(to: module)
    return UnsafePointer(pointer)
  }()

  private static func with(
    _ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?,
    _ body: (UnsafeMutablePointer<Cursor>) -> Void
  ) {
    guard let cursor else { return }
    body(UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: Cursor.self))
  }
}

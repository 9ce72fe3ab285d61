import EvidenceModel

/// The records of a JSON text as rows, streamed: one value at a time is parsed.
struct JSONRows: RowSource {
  let name: String
  let content: Bytes
  let layout: JSONLayout
  let decoder: CharacterDecoder
  let options: FileOpener.Options
  /// The key paths of the columns; empty while they are being collected.
  var columns: [String] = []

  /// How many records are looked at for the columns.
  static let recordsForColumns = 1_000

  /// The same rows with the key paths of the first records as columns, and what is odd about them.
  func withColumns() throws -> (rows: JSONRows, findings: [Finding]) {
    var seen: Set<String> = []
    var ordered: [String] = []
    var records = 0
    do {
      _ = try forEachValue(
        { value, _ in
          for cell in JSONFlattener.cells(value) where seen.insert(cell.path).inserted {
            ordered.append(cell.path)
          }
          records += 1
          if records == Self.recordsForColumns { throw EnoughRecords() }
        }, rejected: { _ in })
    } catch is EnoughRecords {}
    var findings: [Finding] = []
    if ordered.count > options.maximumColumns {
      findings.append(
        Finding(
          "too_many_columns",
          message: "The records have \(ordered.count) keys; the first "
            + "\(options.maximumColumns) were taken.",
          remedy: "Leave out keys that aren't needed.", place: name, have: ordered.count,
          need: options.maximumColumns))
      ordered.removeLast(ordered.count - options.maximumColumns)
    }
    var rows = self
    rows.columns = ordered
    return (rows, findings)
  }

  func forEachRow(
    _ body: (TableRow) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    var index: [String: Int] = [:]
    for (place, column) in columns.enumerated() { index[column] = place }
    var lateKeys: [String] = []
    var seenLate: Set<String> = []
    try body(TableRow(line: layout.line, cells: columns))
    var findings = try forEachValue(
      { value, slice in
        var cells = [String?](repeating: nil, count: columns.count)
        for cell in JSONFlattener.cells(value) {
          guard let place = index[cell.path] else {
            if seenLate.count < 10_000, seenLate.insert(cell.path).inserted {
              lateKeys.append(cell.path)
            }
            continue
          }
          cells[place] = Self.joined(cells[place], cell.text)
        }
        if let large = cells.firstIndex(where: { $0?.utf8.count ?? 0 > options.maximumCellBytes }) {
          return try rejected(tooLarge(slice, column: columns[large]))
        }
        try body(TableRow(line: slice.line, cells: cells))
      }, rejected: rejected)
    if !lateKeys.isEmpty { findings.append(lateFinding(lateKeys)) }
    return findings
  }

  /// A key that occurs twice in one record keeps both texts.
  private static func joined(_ before: String?, _ added: String?) -> String? {
    guard let before, let added else { return before ?? added }
    return before + "; " + added
  }

  private func tooLarge(_ slice: JSONSlicer.Slice, column: String) -> RejectedRecord {
    RejectedRecord(
      line: slice.line,
      reason: "\(column) has more than \(options.maximumCellBytes) bytes", original: "")
  }

  private func lateFinding(_ keys: [String]) -> Finding {
    let names = keys.filter(Self.isPlainKey).prefix(5).joined(separator: ", ")
    return Finding(
      "late_keys",
      message: "\(keys.count) keys first occur after record \(Self.recordsForColumns) and were "
        + "left out\(names.isEmpty ? "" : ": \(names)").",
      remedy: "Put a record that has them near the beginning of the file.", place: name,
      have: keys.count)
  }

  /// Keys can be anything, even an e-mail address: only names of the usual form are shown.
  private static func isPlainKey(_ key: String) -> Bool {
    key.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x5F || $0 == 0x2E }
  }
}

private struct EnoughRecords: Error {}

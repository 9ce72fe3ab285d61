import EvidenceModel

/// The rows of one sheet of a workbook, streamed from its XML.
///
/// Rows without any filled cell are passed over; the others are as wide as the sheet's widest row.
struct SheetRows: RowSource {
  let name: String
  let content: Bytes
  let workbook: Workbook
  let options: FileOpener.Options
  /// How many cells each row has; 0 while it is being found out.
  var width = 0

  /// The same rows with their width; nil when the sheet has no filled cell.
  func withWidth() throws -> SheetRows? {
    var widest = 0
    try scan(countsOnly: true) { row in
      if !row.hasTooManyColumns { widest = max(widest, row.cells.count) }
    }
    guard widest > 0 else { return nil }
    var rows = self
    rows.width = widest
    return rows
  }

  func forEachRow(
    _ body: (TableRow) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    try scan { row in try finish(row, body, rejected) }
    return []
  }

  /// Goes through the rows; a row that only counts has its filled cells, but not what they hold.
  private func scan(countsOnly: Bool = false, _ body: (SheetRow) throws -> Void) throws {
    try content.withSpan { bytes in
      var scanner = XMLScanner()
      var row = SheetRow(maximumColumns: options.maximumColumns, countsOnly: countsOnly)
      while let event = try next(&scanner, bytes) {
        switch event {
        case .start("row", let attributes):
          row.begin(XMLScanner.attribute("r", bytes, in: attributes).flatMap { Int($0) })
        case .start("c", let attributes): row.beginCell(bytes, attributes)
        case .start("v", _), .start("t", _): row.isInValue = true
        case .end("v"), .end("t"): row.isInValue = false
        case .start("rPh", _): row.isPhonetic = true
        case .end("rPh"): row.isPhonetic = false
        case .text(let text): row.add(text)
        case .end("c"): row.endCell(workbook)
        case .end("row"): try body(row)
        default: break
        }
      }
    }
  }

  private func next(
    _ scanner: inout XMLScanner, _ bytes: Span<UInt8>
  ) throws -> XMLScanner.Event? {
    do throws(XMLScanner.Failure) {
      return try scanner.next(bytes)
    } catch {
      throw Diagnostic.xml(error, name)
    }
  }

  private func finish(
    _ row: SheetRow, _ body: (TableRow) throws -> Void, _ rejected: (RejectedRecord) throws -> Void
  ) throws {
    guard !row.cells.isEmpty || row.hasTooManyColumns else { return }
    if row.hasTooManyColumns {
      return try rejected(
        RejectedRecord(
          line: row.number, reason: "row has more than \(options.maximumColumns) cells",
          original: ""))
    }
    if let large = row.cells.firstIndex(where: { $0?.utf8.count ?? 0 > options.maximumCellBytes }) {
      return try rejected(
        RejectedRecord(
          line: row.number,
          reason: "cell \(large + 1) has more than \(options.maximumCellBytes) bytes",
          original: ""))
    }
    var cells = row.cells
    while cells.count < width { cells.append(nil) }
    try body(TableRow(line: row.number, cells: cells))
  }
}

/// A row of a sheet while its XML is being read.
private struct SheetRow {
  private static let largestRow = 100_000_000
  let maximumColumns: Int
  private let countsOnly: Bool
  private(set) var number = 0
  /// The cells up to the last filled one.
  private(set) var cells: [String?] = []
  private(set) var hasTooManyColumns = false
  var isInValue = false
  var isPhonetic = false

  private var column = -1
  private var type = ""
  private var style = 0
  private var text = ""

  init(maximumColumns: Int, countsOnly: Bool) {
    self.maximumColumns = maximumColumns
    self.countsOnly = countsOnly
  }

  mutating func begin(_ number: Int?) {
    // No program writes more rows; a larger number is a mistake, or made to overflow.
    let given = number.flatMap { (1...Self.largestRow).contains($0) ? $0 : nil }
    self.number = given ?? self.number + 1
    cells.removeAll(keepingCapacity: true)
    column = -1
    hasTooManyColumns = false
  }

  mutating func beginCell(_ bytes: Span<UInt8>, _ attributes: Range<Int>) {
    let reference = XMLScanner.attribute("r", bytes, in: attributes)
    column = reference.flatMap(Self.column) ?? column + 1
    type = XMLScanner.attribute("t", bytes, in: attributes) ?? "n"
    if !countsOnly {
      style = XMLScanner.attribute("s", bytes, in: attributes).flatMap { Int($0) } ?? 0
    }
    text = ""
  }

  mutating func add(_ piece: String) {
    if isInValue && !isPhonetic { text += piece }
  }

  mutating func endCell(_ workbook: Workbook) {
    // An end without a beginning has no place.
    guard column >= 0, let value = value(workbook), !value.isEmpty else { return }
    guard column < maximumColumns else {
      hasTooManyColumns = true
      return
    }
    while cells.count <= column { cells.append(nil) }
    cells[column] = value
  }

  /// The column of a reference such as `AB12`, from 0.
  private static func column(_ reference: String) -> Int? {
    var value = 0
    for byte in reference.utf8 {
      let letter = byte & 0xDF
      guard (0x41...0x5A).contains(letter) else { break }
      guard value < 100_000 else { return nil }
      value = value * 26 + Int(letter - 0x40)
    }
    return value > 0 ? value - 1 : nil
  }

  private func value(_ workbook: Workbook) -> String? {
    if countsOnly, type != "s" { return text }
    switch type {
    case "s":
      guard let index = Int(text), workbook.sharedStrings.indices.contains(index) else {
        return nil
      }
      return workbook.sharedStrings[index]
    case "str", "inlineStr": return EscapedCharacters.resolved(text)
    case "b": return text == "1" ? "true" : "false"
    case "n": return number(workbook)
    default: return text
    }
  }

  private func number(_ workbook: Workbook) -> String? {
    guard let value = Double(text) else { return text }
    let style = workbook.styles.indices.contains(style) ? workbook.styles[style] : .number
    if style != .number,
      let date = SerialDate.text(value, style: style, countsFrom1904: workbook.countsFrom1904)
    {
      return date
    }
    return Self.plain(value, text)
  }

  /// Numbers as they were typed: `0.1` is stored as `0.10000000000000001`.
  private static func plain(_ value: Double, _ text: String) -> String {
    if text.utf8.count < 16 && !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      return text
    }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    return JSONValue.plainNumber(value.description)
  }
}

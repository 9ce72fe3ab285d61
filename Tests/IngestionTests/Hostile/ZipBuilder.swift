@testable import Ingestion

/// Writes zip archives byte by byte, also ones that no program would write.
struct ZipBuilder {
  struct Member {
    var path: String
    var bytes: [UInt8]
    var method = 0
    var flags = 0
    /// What the list of members says instead of the truth; nil for the truth.
    var checksum: UInt32?
    var count: Int?
    var packedCount: Int?
    var headerOffset: Int?
  }

  var members: [Member] = []
  /// Whether sizes and offsets stand in the fields for archives over four gigabytes.
  var isWide = false
  /// How many members the end record claims; nil for the truth.
  var claimedMembers: Int?
  var comment: [UInt8] = []

  init(_ members: [(String, String)] = []) {
    self.members = members.map { Member(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  init(_ members: [Member]) { self.members = members }

  private static func bytes(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  func build() -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let offset = output.count
      let checksum = member.checksum ?? ZipArchive.checksum(Bytes(member.bytes))
      let path = Array(member.path.utf8)
      output += Self.bytes(0x0403_4B50, 4) + Self.bytes(20, 2) + Self.bytes(member.flags, 2)
      output += Self.bytes(member.method, 2) + Self.bytes(0, 4) + Self.bytes(Int(checksum), 4)
      output +=
        Self.bytes(member.bytes.count, 4) + Self.bytes(member.count ?? member.bytes.count, 4)
      output += Self.bytes(path.count, 2) + Self.bytes(0, 2) + path + member.bytes
      directory += entry(member, checksum, path, offset)
    }
    let start = output.count
    output += directory
    let count = claimedMembers ?? members.count
    if isWide {
      let record = output.count
      output += Self.bytes(0x0606_4B50, 4) + Self.bytes(44, 8) + Self.bytes(45, 2)
      output += Self.bytes(45, 2) + Self.bytes(0, 8) + Self.bytes(count, 8) + Self.bytes(count, 8)
      output += Self.bytes(directory.count, 8) + Self.bytes(start, 8)
      output += Self.bytes(0x0706_4B50, 4) + Self.bytes(0, 4) + Self.bytes(record, 8)
      output += Self.bytes(1, 4)
    }
    let limit = isWide ? 0xFFFF : count
    output += Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(limit, 2)
    output += Self.bytes(limit, 2)
    output += Self.bytes(isWide ? 0xFFFF_FFFF : directory.count, 4)
    output += Self.bytes(isWide ? 0xFFFF_FFFF : start, 4)
    return output + Self.bytes(comment.count, 2) + comment
  }

  private func entry(
    _ member: Member, _ checksum: UInt32, _ path: [UInt8], _ offset: Int
  ) -> [UInt8] {
    let sizes = [
      member.count ?? member.bytes.count, member.packedCount ?? member.bytes.count,
      member.headerOffset ?? offset,
    ]
    var extra: [UInt8] = []
    if isWide {
      extra = Self.bytes(1, 2) + Self.bytes(24, 2) + sizes.flatMap { Self.bytes($0, 8) }
    }
    let shown = isWide ? [0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF] : sizes
    var entry = Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + Self.bytes(20, 2)
    entry += Self.bytes(member.flags, 2) + Self.bytes(member.method, 2) + Self.bytes(0, 4)
    entry += Self.bytes(Int(checksum), 4) + Self.bytes(shown[1], 4) + Self.bytes(shown[0], 4)
    entry += Self.bytes(path.count, 2) + Self.bytes(extra.count, 2) + Self.bytes(0, 2)
    entry += Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0, 4) + Self.bytes(shown[2], 4)
    return entry + path + extra
  }
}

/// Writes workbooks with one sheet.
enum WorkbookBuilder {
  static let book = """
    <workbook xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>
    """
  static let links = """
    <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
    """

  /// The parts of a workbook whose sheet has these rows; parts can be replaced or left out.
  static func parts(
    rows: String, shared: String? = nil, replacing: [String: String?] = [:]
  ) -> [(String, String)] {
    var parts: [(String, String?)] = [
      ("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", links),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(rows)</sheetData></worksheet>"),
      ("xl/sharedStrings.xml", shared.map { "<sst>\($0)</sst>" }),
    ]
    for key in replacing.keys.sorted() {
      parts.removeAll { $0.0 == key }
      parts.append((key, replacing[key] ?? nil))
    }
    return parts.compactMap { part in part.1.map { (part.0, $0) } }
  }

  static func bytes(
    rows: String, shared: String? = nil, replacing: [String: String?] = [:]
  ) -> [UInt8] {
    ZipBuilder(parts(rows: rows, shared: shared, replacing: replacing)).build()
  }

  /// A row of inline strings and numbers.
  static func row(_ cells: String...) -> String {
    let inner = cells.map { cell in
      NumberText.isPlainNumber(cell)
        ? "<c><v>\(cell)</v></c>" : "<c t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
    }
    return "<row>\(inner.joined())</row>"
  }
}

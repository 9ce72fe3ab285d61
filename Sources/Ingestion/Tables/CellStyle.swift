import EvidenceModel

/// How a cell's number format shows its number.
enum CellStyle: Sendable, Hashable {
  case number
  case date
  /// A time of day or a length of time.
  case time

  /// The styles of a workbook's cells, by index.
  static func read(_ archive: ZipArchive) throws(Diagnostic) -> [CellStyle] {
    guard let member = archive.member("xl/styles.xml") else { return [] }
    var codes: [Int: String] = [:]
    var styles: [CellStyle] = []
    var isInCells = false
    try XMLPart(archive.unpack(member), name: archive.name).forEach { event, bytes in
      switch event {
      case .start("numFmt", let attributes):
        if let id = XMLScanner.attribute("numFmtId", bytes, in: attributes).flatMap({ Int($0) }) {
          codes[id] = XMLScanner.attribute("formatCode", bytes, in: attributes)
        }
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        let id = XMLScanner.attribute("numFmtId", bytes, in: attributes).flatMap { Int($0) } ?? 0
        styles.append(codes[id].map(CellStyle.init(formatCode:)) ?? CellStyle(builtIn: id))
      default: break
      }
    }
    return styles
  }

  /// ECMA-376 part 1, 18.8.30, and the East Asian dates beside them.
  init(builtIn id: Int) {
    switch id {
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    default: self = .number
    }
  }

  /// Judges a format code by its letters outside quotes, brackets and escapes.
  init(formatCode: String) {
    var letters: Set<UInt8> = []
    var bytes = Array(formatCode.lowercased().utf8)[...]
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        bytes = bytes.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
      case UInt8(ascii: "["):
        let inside = bytes.prefix { $0 != UInt8(ascii: "]") }
        // `[h]:mm` counts hours beyond a day; `[red]` and `[$-409]` are colours and locales.
        let isElapsed = !inside.isEmpty && inside.allSatisfy { Array("hms".utf8).contains($0) }
        if isElapsed { letters.insert(UInt8(ascii: "h")) }
        bytes = bytes.dropFirst(inside.count + 1)
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): bytes = bytes.dropFirst()
      // Only the first section, for positive numbers, counts.
      case UInt8(ascii: ";"): bytes = []
      default: letters.insert(byte)
      }
    }
    if formatCode.lowercased().hasPrefix("general") {
      self = .number
    } else if !letters.isDisjoint(with: "yd".utf8) {
      self = .date
    } else if !letters.isDisjoint(with: "hs".utf8) {
      self = .time
    } else {
      self = letters.contains(UInt8(ascii: "m")) ? .date : .number
    }
  }
}

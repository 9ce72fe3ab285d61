import EvidenceModel

/// The parts of an XLSX workbook that its sheets share.
///
/// ECMA-376 part 1: 18.2 (workbook), 18.3 (worksheets), 18.4 (shared strings), 18.8 (styles).
struct Workbook: Sendable {
  struct Sheet: Sendable, Hashable {
    let name: String
    let path: String
    let isHidden: Bool
  }

  let sheets: [Sheet]
  let sharedStrings: [String]
  /// How the number format of each cell style shows a number.
  let styles: [CellStyle]
  let countsFrom1904: Bool

  /// Reads everything but the sheets.
  init(_ archive: ZipArchive) throws(Diagnostic) {
    let path = "xl/workbook.xml"
    guard let member = archive.member(path) else {
      throw .truncated(archive.name, "its list of sheets is missing")
    }
    let targets = try Self.targets(archive)
    var sheets: [Sheet] = []
    var countsFrom1904 = false
    try XMLPart(archive.unpack(member), name: archive.name).forEach { event, bytes in
      guard case .start(let name, let attributes) = event else { return }
      if name == "workbookPr" {
        let flag = XMLScanner.attribute("date1904", bytes, in: attributes)
        countsFrom1904 = flag == "1" || flag == "true"
      } else if name == "sheet", let id = XMLScanner.attribute("id", bytes, in: attributes),
        let target = targets[id]
      {
        let state = XMLScanner.attribute("state", bytes, in: attributes) ?? "visible"
        sheets.append(
          Sheet(
            name: XMLScanner.attribute("name", bytes, in: attributes) ?? "",
            path: target, isHidden: state != "visible"))
      }
    }
    self.sheets = sheets
    self.countsFrom1904 = countsFrom1904
    sharedStrings = try SharedStrings.read(archive)
    styles = try CellStyle.read(archive)
  }

  /// Where relationships of the workbook lead, by their identifier.
  private static func targets(_ archive: ZipArchive) throws(Diagnostic) -> [String: String] {
    guard let member = archive.member("xl/_rels/workbook.xml.rels") else { return [:] }
    var targets: [String: String] = [:]
    try XMLPart(archive.unpack(member), name: archive.name).forEach { event, bytes in
      guard case .start("Relationship", let attributes) = event,
        let id = XMLScanner.attribute("Id", bytes, in: attributes),
        let target = XMLScanner.attribute("Target", bytes, in: attributes)
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return targets
  }
}

/// One XML document of an office file.
struct XMLPart {
  private let bytes: Bytes
  private let name: String

  init(_ bytes: Bytes, name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// Gives every event to a closure.
  func forEach(
    _ body: (XMLScanner.Event, Span<UInt8>) -> Void
  ) throws(Diagnostic) {
    try bytes.withSpan { span throws(Diagnostic) in
      var scanner = XMLScanner()
      do throws(XMLScanner.Failure) {
        while let event = try scanner.next(span) { body(event, span) }
      } catch {
        throw .xml(error, name)
      }
    }
  }
}

extension Diagnostic {
  static func xml(_ failure: XMLScanner.Failure, _ name: String) -> Diagnostic {
    switch failure {
    case .declaresEntities: .unsafe(name, "it declares a document type, which may hold entities")
    case .malformed: .truncated(name, "its XML is not well-formed")
    }
  }
}

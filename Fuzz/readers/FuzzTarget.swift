import EvidenceModel
import Foundation

// This file is compiled together with the module's own sources, so that the readers' internals can
// be called. libFuzzer calls the two functions at the end; the name of the program says the target.

/// What is fed with arbitrary bytes.
enum FuzzTarget: String, CaseIterable {
  case csv, json, ndjson, zip, gzip, deflate, xlsx, docx, qda, captions, turns, notes, encodings
  case values, redaction

  func run(_ bytes: [UInt8]) {
    switch self {
    case .csv: open(bytes, "a.csv")
    case .json: open(bytes, "a.json")
    case .ndjson: open(bytes, "a.ndjson")
    case .zip: open([0x50, 0x4B, 3, 4] + bytes, "a.zip")
    case .gzip: open([0x1F, 0x8B] + bytes, "a.gz")
    case .deflate: _ = try? Inflater(name: "a", limit: 1 << 22).inflate(Bytes(bytes), .none)
    case .xlsx: workbook(bytes)
    case .docx: open(StoredZip.bytes([("word/document.xml", bytes)]), "a.docx")
    case .qda: project(bytes)
    case .captions: open(Array("WEBVTT\n\n".utf8) + bytes, "a.vtt")
    case .turns: open(bytes, "a.txt")
    case .notes: open(bytes, "a.md")
    case .encodings: encodings(bytes)
    case .values: values(String(decoding: bytes, as: UTF8.self))
    case .redaction: redaction(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Opens bytes as a file of a name, recognises everything in it and reads it to its end.
  private func open(_ bytes: [UInt8], _ name: String) {
    var options = FileOpener.Options()
    options.maximumArchiveBytes = 1 << 22
    guard let opened = try? FileOpener(options).open(Bytes(bytes), name: name, depth: 0) else {
      return
    }
    for content in opened.contents {
      let source: RecognizedSource
      switch content {
      case .table(let table):
        let recognition = TableRecognizer(kind: nil, roles: [:])
          .recognition(of: table.sample, name: table.name, format: table.format)
        source = RecognizedSource(table, recognition)
      case .conversation(let conversation):
        source = RecognizedSource(
          ConversationRecognizer(conversation: conversation, participants: [], staff: []),
          kind: nil)
      case .notes(let notes):
        source = RecognizedSource(NotesRecognizer(notes: notes), kind: nil)
      }
      let width = source.description.columns.count
      var taken = 0
      _ = try? source.forEachRecord(
        { record in
          precondition(record.values.count == width, "a record has another width")
          taken += 1
        },
        rejected: { record in
          precondition(record.line >= 0 && !record.reason.isEmpty, "a reject says nothing")
        })
      _ = try? source.forEachBatch(
        { batch in
          precondition(batch.ends.count == batch.count * (width + 1), "a batch has other cells")
          taken -= batch.count
        }, rejected: { _ in })
      precondition(taken == 0, "batches hold other records")
    }
  }

  private func workbook(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    let book = """
      <workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>
      """
    let links = """
      <Relationships><Relationship Id="rId1" Target="worksheets/a.xml"/></Relationships>
      """
    var members: [(String, [UInt8])] = [
      ("xl/workbook.xml", Array(book.utf8)), ("xl/_rels/workbook.xml.rels", Array(links.utf8)),
      ("xl/worksheets/a.xml", Array(parts[0])),
    ]
    if parts.count > 1 { members.append(("xl/sharedStrings.xml", Array(parts[1]))) }
    if parts.count > 2 { members.append(("xl/styles.xml", Array(parts[2]))) }
    open(StoredZip.bytes(members), "a.xlsx")
  }

  private func project(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    var members: [(String, [UInt8])] = [("project.qde", Array(parts[0]))]
    if parts.count > 1 { members.append(("Sources/a.txt", Array(parts[1]))) }
    open(StoredZip.bytes(members), "a.qdpx")
  }

  private func encodings(_ bytes: [UInt8]) {
    guard let text = try? DecodedText(Bytes(bytes), name: "a") else { return }
    for line in TextLine.lines(text) { precondition(line.number > 0) }
  }

  private func values(_ text: String) {
    let formats: [DateFormat] = [
      .iso, .monthFirst, .dayFirst, .monthName, .epochSeconds, .epochMilliseconds,
      .epochMicroseconds, .spreadsheetSerial,
    ]
    for format in formats { _ = DateParser(format).moment(text)?.iso }
    _ = NumberText.value(of: text)
    _ = NumberText.value(of: text, style: .decimalComma)
    _ = NumberText.style(of: [text])
    _ = RangeText(text)
    _ = BooleanText.value(of: text)
    _ = MissingWords.isAlwaysMissing(text)
    _ = EmailKey(text)
    _ = PhoneKey.normalised(text)
    _ = DateFormatDecision.decided(from: text.split(separator: "\n").map(String.init))
    _ = ClockMark.prefix(Array(text.utf8)[...])
    _ = TitleWords(text).squashed
    _ = MarkupText.body(text)
    _ = CharacterReferences.resolved(text)
    _ = JSONValue.plainNumber(text)
    if let serial = Double(text) {
      _ = SerialDate.text(serial, style: .date, countsFrom1904: true)
    }
    _ = ColumnNames.names(for: text.split(separator: ",").map(String.init))
    let profile = ColumnProfile(rows: 9, cells: text.split(separator: "\n").map(String.init))
    _ = LevelOrder.levels(of: profile)
    _ = MultipleChoice.separator(in: profile)
  }

  private static let redactor = Redactor(
    names: KnownNames(
      fullNames: ["Ama Okoro", "Ben van Sato"], companies: ["Uplands Dairy"],
      phones: ["+44 20 7946 0101"]))

  private func redaction(_ text: String) {
    let redacted = Self.redactor.redact(text)
    var end = 0
    for span in redacted.ranges {
      precondition(span.range.lowerBound >= end && !span.range.isEmpty, "spans overlap")
      end = span.range.upperBound
    }
    precondition(end <= text.utf8.count, "a span lies behind the text")
    for range in InstructionGuard().suspiciousRanges(in: text) {
      precondition(range.upperBound <= text.utf8.count, "a range lies behind the text")
    }
  }
}

/// Archives of members that are stored as they are.
private enum StoredZip {
  static func bytes(_ members: [(String, [UInt8])]) -> [UInt8] {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for (path, bytes) in members {
      let sizes =
        number(Int(ZipArchive.checksum(Bytes(bytes))), 4) + number(bytes.count, 4)
        + number(bytes.count, 4)
      let name = Array(path.utf8)
      let offset = output.count
      output += number(0x0403_4B50, 4) + number(20, 2) + number(0, 8) + sizes
      output += number(name.count, 2) + number(0, 2) + name + bytes
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 8) + sizes
      directory += number(name.count, 2) + number(0, 12) + number(offset, 4) + name
    }
    let start = output.count
    return output + directory + number(0x0605_4B50, 4) + number(0, 4) + number(members.count, 2)
      + number(members.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }
}

nonisolated(unsafe) private var chosen = FuzzTarget.csv

@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>
) -> CInt {
  let program = String(cString: arguments.pointee[0])
  let name = program.split(separator: "/").last?.split(separator: "-").last.map(String.init) ?? ""
  guard let target = FuzzTarget(rawValue: name) else {
    print("Call this as fuzz-TARGET; targets: \(FuzzTarget.allCases.map(\.rawValue))")
    exit(2)
  }
  chosen = target
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  chosen.run(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

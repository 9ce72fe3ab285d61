import Foundation

@testable import Ingestion

extension HostileCase {
  private static let table = "id,name\n1,Ann\n2,Bob\n"

  private static func zip(_ members: (String, String)...) -> [UInt8] { ZipBuilder(members).build() }

  private static func gzip(_ text: String) -> [UInt8] {
    (try? PackedFileTests.gzip(text)) ?? []
  }

  private static var small: FileOpener.Options {
    var options = FileOpener.Options()
    options.maximumArchiveBytes = 1_000_000
    return options
  }

  private static func document(_ body: String) -> [UInt8] {
    ZipBuilder([("word/document.xml", "<w:document><w:body>\(body)</w:body></w:document>")]).build()
  }

  /// Archives: cut, swollen, climbing, lying about themselves.
  static let packed: [HostileCase] = [
    HostileCase("zip cut in half", "a.zip", .refused("import.truncated")) {
      let whole = zip(("a.csv", table))
      return Array(whole[..<(whole.count / 2)])
    },
    HostileCase("zip without its last byte", "a.zip", .refused("import.truncated")) {
      Array(zip(("a.csv", table)).dropLast(12))
    },
    HostileCase("zip with bytes before it", "a.zip", .refused("import.notRecognizable")) {
      [0, 1, 2, 3, 4, 5, 6, 7] + zip(("a.csv", table))
    },
    HostileCase(
      "zip with a comment that looks like its end", "a.zip", .taken(2, rejected: 0, finding: nil)
    ) {
      var zip = ZipBuilder([("a.csv", table)])
      zip.comment = Array("a comment PK".utf8)
      return zip.build()
    },
    HostileCase("empty zip", "a.zip", .refused("import.empty")) { ZipBuilder().build() },
    HostileCase("zip of empty files", "a.zip", .refused("import.empty")) { zip(("a.csv", "")) },
    HostileCase("zip of folders only", "a.zip", .refused("import.empty")) {
      zip(("a/", ""), ("b/", ""))
    },
    HostileCase("zip with forty good tables", "a.zip", .taken(80, rejected: 0, finding: nil)) {
      ZipBuilder((0..<40).map { ("t\($0).csv", table) }).build()
    },
    HostileCase(
      "zip with one bad member", "a.zip", .taken(2, rejected: 0, finding: "import_truncated")
    ) {
      ZipBuilder([
        .init(path: "good.csv", bytes: Array(table.utf8)),
        .init(path: "bad.csv", bytes: Array(table.utf8), checksum: 7),
      ]).build()
    },
    HostileCase("zip64", "a.zip", .taken(2, rejected: 0, finding: nil)) {
      var zip = ZipBuilder([("a.csv", table)])
      zip.isWide = true
      return zip.build()
    },
    HostileCase("zip64 whose member claims an exabyte", "a.zip", .refused("import.unsafe")) {
      var zip = ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), count: 1 << 60)])
      zip.isWide = true
      return zip.build()
    },
    HostileCase("zip64 whose member lies behind the end", "a.zip", .refused("import.truncated")) {
      var zip = ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), headerOffset: 1 << 60)])
      zip.isWide = true
      return zip.build()
    },
    HostileCase("zip that claims more members than it has", "a.zip", .refused("import.truncated")) {
      var zip = ZipBuilder([("a.csv", table)])
      zip.claimedMembers = 9
      return zip.build()
    },
    HostileCase("zip that claims fewer members", "a.zip", .refused("import.truncated")) {
      var zip = ZipBuilder([("a.csv", table), ("b.csv", table)])
      zip.claimedMembers = 1
      return zip.build()
    },
    HostileCase("zip that claims sixty thousand members", "a.zip", .refused("import.unsafe")) {
      var zip = ZipBuilder([("a.csv", table)])
      zip.claimedMembers = 60_000
      return zip.build()
    },
    HostileCase("member that claims four gigabytes", "a.zip", .refused("import.truncated")) {
      ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), count: 0x7FFF_FFFF)]).build()
    },
    HostileCase("member that claims to be shorter", "a.zip", .refused("import.truncated")) {
      ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), count: 3)]).build()
    },
    HostileCase("member packed beyond the file's end", "a.zip", .refused("import.truncated")) {
      ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), packedCount: 1 << 20)]).build()
    },
    HostileCase("member with a password", "a.zip", .refused("import.unsupported")) {
      ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), flags: 1)]).build()
    },
    HostileCase("member packed with another method", "a.zip", .refused("import.unsupported")) {
      ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), method: 14)]).build()
    },
    HostileCase("member that is no deflated data", "a.zip", .refused("import.truncated")) {
      ZipBuilder([.init(path: "a.csv", bytes: Array(table.utf8), method: 8)]).build()
    },
    HostileCase("the same member twice", "a.zip", .taken(4, rejected: 0, finding: nil)) {
      zip(("a.csv", table), ("a.csv", table))
    },
    HostileCase("member named ../a.csv", "a.zip", .refused("import.unsafe")) {
      zip(("../a.csv", table))
    },
    HostileCase("member named a/../../b.csv", "a.zip", .refused("import.unsafe")) {
      zip(("a/../../b.csv", table))
    },
    HostileCase("member named ..\\a.csv", "a.zip", .refused("import.unsafe")) {
      zip(("..\\a.csv", table))
    },
    HostileCase("member named /etc/passwd", "a.zip", .refused("import.unsafe")) {
      zip(("/etc/passwd", table))
    },
    HostileCase("member named C:\\a.csv", "a.zip", .refused("import.unsafe")) {
      zip(("C:\\a.csv", table))
    },
    HostileCase("member named \\\\host\\a.csv", "a.zip", .refused("import.unsafe")) {
      zip(("\\\\host\\a.csv", table))
    },
    HostileCase("member with a line end in its name", "a.zip", .taken(2, rejected: 0, finding: nil))
    {
      zip(("a\nb.csv", table))
    },
    HostileCase("member without a name", "a.zip", .taken(2, rejected: 0, finding: nil)) {
      zip(("", table))
    },
    HostileCase(
      "member with a name of sixty thousand bytes", "a.zip", .taken(2, rejected: 0, finding: nil)
    ) {
      zip((String(repeating: "a", count: 60_000) + ".csv", table))
    },
    HostileCase("litter of operating systems", "a.zip", .taken(2, rejected: 0, finding: nil)) {
      zip(("__MACOSX/._a.csv", "x"), (".DS_Store", "x"), ("a.csv", table))
    },
    HostileCase("archive three deep", "a.zip", .refused("import.unsafe")) {
      let inner = ZipBuilder([("a.csv", table)]).build()
      let middle = ZipBuilder([.init(path: "b.zip", bytes: inner)]).build()
      return ZipBuilder([.init(path: "c.zip", bytes: middle)]).build()
    },
    HostileCase("archive in an archive", "a.zip", .taken(2, rejected: 0, finding: nil)) {
      ZipBuilder([.init(path: "b.zip", bytes: zip(("a.csv", table)))]).build()
    },
    HostileCase("gzip of a table", "a.csv.gz", .taken(2, rejected: 0, finding: nil)) {
      gzip(table)
    },
    HostileCase("gzip of captions", "a.vtt.gz", .taken(4, rejected: 0, finding: nil)) {
      gzip(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: Hello\n\n00:03.000 --> 00:04.000\nBob: Yes?\n\n00:05.000 --> 00:06.000\nAnn: Good\n\n00:07.000 --> 00:08.000\nBob: Bye?\n"
      )
    },
    HostileCase("gzip of a workbook", "a.xlsx.gz", .taken(1, rejected: 0, finding: nil)) {
      let book = WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name") + WorkbookBuilder.row("1", "Ann"))
      return (try? PackedFileTests.gzip(book)) ?? []
    },
    HostileCase("gzip cut in half", "a.csv.gz", .refused("import.truncated")) {
      let whole = gzip(String(repeating: table, count: 50))
      return Array(whole[..<(whole.count / 2)])
    },
    HostileCase("gzip with its head only", "a.csv.gz", .refused("import.truncated")) {
      [0x1F, 0x8B, 8, 0]
    },
    HostileCase("gzip with a wrong checksum", "a.csv.gz", .refused("import.truncated")) {
      var packed = gzip(table)
      packed[packed.count - 6] ^= 0xFF
      return packed
    },
    HostileCase("gzip of gzip of gzip", "a.csv.gz", .refused("import.unsafe")) {
      let once = gzip(table)
      let twice = (try? PackedFileTests.gzip(once)) ?? []
      return (try? PackedFileTests.gzip(twice)) ?? []
    },
    HostileCase("gzip of nothing", "a.csv.gz", .refused("import.empty")) { gzip("") },
    HostileCase("gzip with padding behind", "a.csv.gz", .taken(2, rejected: 0, finding: nil)) {
      gzip(table) + [0, 0, 0, 0]
    },
    HostileCase("gzip bomb", "a.csv.gz", .refused("import.unsafe"), options: small) {
      gzip(String(repeating: "0,0\n", count: 400_000))
    },
    HostileCase(
      "zip whose members grow too large together", "a.zip", .refused("import.unsafe"),
      options: small
    ) {
      let text = String(repeating: "1,2\n", count: 100_000)
      return zip(("a.csv", text), ("b.csv", text), ("c.csv", text))
    },
    HostileCase("workbook without sheets", "a.xlsx", .refused("import.empty")) {
      WorkbookBuilder.bytes(rows: "", replacing: ["xl/workbook.xml": "<workbook/>"])
    },
    HostileCase("workbook without its sheet's file", "a.xlsx", .refused("import.empty")) {
      WorkbookBuilder.bytes(rows: "", replacing: ["xl/worksheets/sheet1.xml": nil])
    },
    HostileCase("workbook without relationships", "a.xlsx", .refused("import.empty")) {
      WorkbookBuilder.bytes(rows: "", replacing: ["xl/_rels/workbook.xml.rels": nil])
    },
    HostileCase("workbook with an empty sheet", "a.xlsx", .refused("import.empty")) {
      WorkbookBuilder.bytes(rows: "")
    },
    HostileCase("workbook named csv", "a.csv", .taken(1, rejected: 0, finding: nil)) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name") + WorkbookBuilder.row("1", "Ann"))
    },
    HostileCase("sheet whose XML breaks off", "a.xlsx", .refused("import.truncated")) {
      WorkbookBuilder.bytes(
        rows: "", replacing: ["xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c><v>1</v>"])
    },
    HostileCase("sheet with entities that grow", "a.xlsx", .refused("import.unsafe")) {
      WorkbookBuilder.bytes(
        rows: "",
        replacing: [
          "xl/worksheets/sheet1.xml":
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>"
        ])
    },
    HostileCase("sheet nested ten thousand deep", "a.xlsx", .refused("import.truncated")) {
      WorkbookBuilder.bytes(rows: String(repeating: "<a>", count: 10_000))
    },
    HostileCase("sheet with a cell in column XFD", "a.xlsx", .taken(1, rejected: 1, finding: nil)) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name") + WorkbookBuilder.row("1", "Ann")
          + "<row r=\"9\"><c r=\"XFD9\"><v>1</v></c></row>")
    },
    HostileCase(
      "sheet with a cell reference of a thousand letters", "a.xlsx",
      .taken(2, rejected: 0, finding: nil)
    ) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name") + WorkbookBuilder.row("1", "Ann")
          + "<row><c r=\"\(String(repeating: "Z", count: 1000))1\"><v>7</v></c></row>")
    },
    HostileCase("sheet whose row number overflows", "a.xlsx", .taken(2, rejected: 0, finding: nil))
    {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name")
          + "<row r=\"9223372036854775807\"><c><v>1</v></c></row><row><c><v>2</v></c></row>")
    },
    HostileCase(
      "a cell that ends without beginning", "a.xlsx", .taken(1, rejected: 0, finding: nil)
    ) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name") + "<row><is><t>x</t></c></row>"
          + WorkbookBuilder.row("1", "Ann"))
    },
    HostileCase("shared string that isn't there", "a.xlsx", .taken(1, rejected: 0, finding: nil)) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name")
          + "<row><c><v>1</v></c><c t=\"s\"><v>99</v></c></row>",
        shared: "<si><t>x</t></si>")
    },
    HostileCase(
      "shared string with a negative number", "a.xlsx", .taken(1, rejected: 0, finding: nil)
    ) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name")
          + "<row><c><v>1</v></c><c t=\"s\"><v>-1</v></c></row>",
        shared: "<si><t>x</t></si>")
    },
    HostileCase("cell with a number of 400 digits", "a.xlsx", .taken(1, rejected: 0, finding: nil))
    {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "name")
          + "<row><c><v>\(String(repeating: "9", count: 400))</v></c><c t=\"inlineStr\"><is><t>Ann</t></is></c></row>"
      )
    },
    HostileCase(
      "cell with a date before the calendar", "a.xlsx", .taken(1, rejected: 0, finding: nil)
    ) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "day")
          + "<row><c><v>1</v></c><c s=\"1\"><v>-5</v></c></row>",
        replacing: [
          "xl/styles.xml":
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ])
    },
    HostileCase(
      "cell with a date after all calendars", "a.xlsx", .taken(1, rejected: 0, finding: nil)
    ) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "day")
          + "<row><c><v>1</v></c><c s=\"1\"><v>1e300</v></c></row>",
        replacing: [
          "xl/styles.xml":
            "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ])
    },
    HostileCase("cell with errors and booleans", "a.xlsx", .taken(1, rejected: 0, finding: nil)) {
      WorkbookBuilder.bytes(
        rows: WorkbookBuilder.row("id", "ok")
          + "<row><c t=\"e\"><v>#REF!</v></c><c t=\"b\"><v>1</v></c></row>")
    },
    HostileCase("presentation", "a.pptx", .refused("import.unsupported")) {
      zip(("ppt/presentation.xml", "<p/>"))
    },
    HostileCase("open document", "a.ods", .refused("import.unsupported")) {
      zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
    },
    HostileCase(
      "text document without text", "a.docx", .taken(0, rejected: 0, finding: "passed_over")
    ) {
      document("")
    },
    HostileCase("text document whose XML breaks off", "a.docx", .refused("import.truncated")) {
      ZipBuilder([("word/document.xml", "<w:document><w:p><w:r><w:t>Hello")]).build()
    },
    HostileCase("text document with entities", "a.docx", .refused("import.unsafe")) {
      ZipBuilder([
        ("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
      ])
      .build()
    },
    HostileCase("text document nested too deep", "a.docx", .refused("import.truncated")) {
      document(String(repeating: "<w:p>", count: 5_000))
    },
    HostileCase(
      "research project whose passages lie outside", "a.qdpx",
      .taken(1, rejected: 0, finding: "sources_missing")
    ) {
      zip(
        (
          "project.qde",
          """
          <Project xmlns="urn:QDA-XML:project:1.0"><CodeBook><Codes><Code guid="c" name="speed"/></Codes></CodeBook>
          <Sources><TextSource guid="s" name="Ann" plainTextPath="internal://none.txt">
          <PlainTextSelection guid="p" name="It starts so slowly" startPosition="-5" endPosition="99999999">
          <Coding guid="x"><CodeRef targetGUID="c"/></Coding></PlainTextSelection></TextSource></Sources></Project>
          """
        ))
    },
    HostileCase("research project without sources", "a.qdpx", .refused("import.empty")) {
      zip(("project.qde", "<Project xmlns=\"urn:QDA-XML:project:1.0\"></Project>"))
    },
    HostileCase("research project with entities", "a.qdpx", .refused("import.unsafe")) {
      zip(("project.qde", "<!DOCTYPE a [<!ENTITY b \"c\">]><Project>&b;</Project>"))
    },
  ]
}

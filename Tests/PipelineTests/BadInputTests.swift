import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import TestSupport
import Testing

/// Broken files through the whole import: a message that says what and where, and good rows go on.
struct BadInputTests {
  private let head = "Record ID,Email,Lifecycle Stage,Plan,Logins\n"

  private func rows(_ numbers: Range<Int>) -> String {
    numbers.map {
      "\($0),u\($0)@shop.example,customer,\($0 % 2 == 0 ? "basic" : "pro"),\($0 % 37)\n"
    }
    .joined()
  }

  private func write(_ name: String, _ bytes: [UInt8], _ test: TestWorkspace) throws -> String {
    let path = try test.file(name, "")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func failure(_ test: TestWorkspace, _ path: String) -> Diagnostic? {
    #expect(throws: Diagnostic.self) { try test.importPath(path) }
  }

  private func rejects(_ report: ImportReport) throws -> String {
    let path = try #require(report.files.first?.rejectsFile)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `a folder with nothing recognisable says what is wanted`() throws {
    let test = try TestWorkspace()
    _ = try write("photo.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], test)
    _ = try write("noise.bin", (0..<4000).map { UInt8($0 % 256) }, test)
    let error = failure(test, test.exports)
    #expect(error?.code.name == "import.nothingRecognised")
    #expect(error?.message.contains(test.exports) == true)
    #expect(error?.remedy.contains("CSV") == true)
  }

  @Test func `a truncated archive is named as such and nothing of it is kept`() throws {
    let test = try TestWorkspace()
    let path = test.exports + "/truncated.zip"
    _ = try test.file("truncated.zip", "")
    try Data(contentsOf: ProjectFiles.url("Tests/Fixtures/hostile/truncated.zip"))
      .write(to: URL(fileURLWithPath: path))
    let error = failure(test, path)
    #expect(error?.code.name == "import.truncated")
    #expect(error?.message.contains("truncated.zip") == true)
    #expect(error?.remedy.isEmpty == false)
    #expect(try test.workspace.sources().isEmpty)
  }

  @Test func `an empty file keeps its own code`() throws {
    let test = try TestWorkspace()
    let error = failure(test, try test.file("empty.csv", ""))
    #expect(error?.code.name == "import.empty")
    #expect(error?.message.contains("empty.csv") == true)
  }

  @Test func `the report names line and reason of the first row set aside`() throws {
    let test = try TestWorkspace()
    let text = head + rows(0..<20) + "20,u20@shop.example,customer,pro,3,x,y,z\n" + rows(21..<40)
    let report = try test.importPath(try test.file("ragged.csv", text))
    #expect(report.files.first?.taken == 39)
    #expect(report.files.first?.firstRejected?.hasPrefix("line 22: ") == true)
    #expect(report.text.contains("line 22: "))
    #expect(try rejects(report).contains("22,"))
  }

  @Test func `two encodings in one file keep every row and both spellings`() throws {
    let test = try TestWorkspace()
    let latin = Array("4,mo@shop.example,customer,gr".utf8) + [0xF6, 0xDF] + Array("e,4\n".utf8)
    let bytes =
      Array((head + rows(0..<3) + "3,mi@shop.example,customer,größe,4\n").utf8) + latin
      + Array(rows(5..<10).utf8)
    let report = try test.importPath(try write("two.csv", bytes, test))
    #expect(report.files.first?.taken == 10)
    #expect(report.text.contains("line 6"))
    let source = try #require(try test.workspace.sources().first)
    let plan = try #require(source.description.columns.firstIndex { $0.title == "Plan" })
    var plans: [String?] = []
    try test.workspace.forEachRecord(of: source) { plans.append($0.values[plan]) }
    #expect(plans[3] == "größe" && plans[4] == "größe")
  }

  @Test func `a cell of 50 megabytes is set aside with its size`() throws {
    let test = try TestWorkspace()
    var bytes = Array((head + rows(0..<3) + "3,u3@shop.example,customer,\"").utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
    bytes += Array(("\",4\n" + rows(4..<7)).utf8)
    let report = try test.importPath(try write("cell.csv", bytes, test))
    #expect(report.files.first?.taken == 6)
    #expect(
      report.files.first?.firstRejected?.hasPrefix("line 5: cell 4 has 52428800 bytes") == true)
    #expect(try rejects(report).utf8.count < 20_000)
  }

  @Test func `955 columns are taken in`() throws {
    let test = try TestWorkspace()
    let titles = (0..<953).map { "f\($0)" }.joined(separator: ",")
    let cells = (0..<30).map { row in
      "\(row),u\(row)@shop.example," + (0..<953).map { "\(row * $0 % 7)" }.joined(separator: ",")
    }
    let text = "Record ID,Email,\(titles)\n" + cells.joined(separator: "\n") + "\n"
    let report = try test.importPath(try test.file("wide.csv", text))
    #expect(report.files.first?.taken == 30)
    #expect(try test.workspace.sources().first?.description.columns.count == 955)
  }

  @Test func `columns of the same title are kept apart, and that is said`() throws {
    let test = try TestWorkspace()
    let text =
      "Record ID,Email,Plan,Plan\n"
      + (0..<9).map { "\($0),u\($0)@shop.example,a,b\n" }
      .joined()
    let report = try test.importPath(try test.file("doubled.csv", text))
    let columns = try #require(try test.workspace.sources().first?.description.columns)
    #expect(Set(columns.map(\.name)).count == 4)
    let finding = report.files.first?.findings.first { $0.code == "doubled_title" }
    #expect(finding?.message.contains("Plan") == true)
    #expect(finding?.message.contains("_2") == true)
  }

  @Test func `a list cut in the middle keeps its complete records`() throws {
    let test = try TestWorkspace()
    let items = (0..<50).map { #"{"id":\#($0),"email":"u\#($0)@shop.example","plan":"pro"}"# }
    let text = "[" + items.joined(separator: ",") + #",{"id":51,"ema"#
    let report = try test.importPath(try test.file("cut.json", text))
    #expect(report.files.first?.taken == 50)
    #expect(report.files.first?.setAside == 1)
    #expect(report.files.first?.firstRejected?.contains("middle of this record") == true)
  }

  @Test func `a transcript without speakers is kept and counted for nobody`() throws {
    let test = try TestWorkspace()
    let cues = (10..<40).map {
      "00:00:\($0).000 --> 00:00:\($0 + 1).000\nI think it is really hard, you know\n\n"
    }
    let report = try test.importPath(
      try test.file("call.vtt", "WEBVTT\n\n" + cues.joined()))
    let codes = report.files.first?.findings.map(\.code)
    #expect(codes == ["no_speakers"])
    #expect(report.people == 0)
  }

  @Test func `a link that leads back to its folder is named and passed over`() throws {
    let test = try TestWorkspace()
    _ = try test.file("in/contacts.csv", head + rows(0..<5))
    try FileManager.default.createSymbolicLink(
      atPath: test.exports + "/in/back", withDestinationPath: "..")
    let report = try test.importPath(test.exports)
    #expect(report.files.map(\.path) == ["in/contacts.csv"])
    let finding = report.findings.first { $0.code == "folder_loop" }
    #expect(finding?.place.contains("in/back") == true)
    #expect(report.text.contains("in/back"))
  }

  @Test func `a stray quotation mark costs its own line only`() throws {
    let test = try TestWorkspace()
    let text = head + rows(0..<3) + "3,u3@shop.example,\"customer,pro,4\n" + rows(4..<50)
    let report = try test.importPath(try test.file("quote.csv", text))
    #expect(report.files.first?.taken == 49)
    #expect(report.files.first?.firstRejected?.hasPrefix("line 5: ") == true)
  }

  @Test func `a text cut off within a quoted cell is not taken for rows`() throws {
    let test = try TestWorkspace()
    let text =
      head + rows(0..<8) + "8,u8@shop.example,\"a long note\nthat goes on and on\nand on, and ends"
    let report = try test.importPath(try test.file("cut.csv", text))
    #expect(report.files.first?.taken == 8)
    #expect(report.files.first?.setAside == 1)
  }
}

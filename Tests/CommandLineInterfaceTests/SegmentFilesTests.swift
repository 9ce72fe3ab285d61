import Foundation
import TestSupport
import Testing

/// What `likeness segment` writes can be used again on new people.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct SegmentFilesTests {
  /// `person,segment,...` as segment by person.
  private func segments(_ csv: String) -> [String: String] {
    let lines = csv.split(whereSeparator: \.isNewline).dropFirst()
    return Dictionary(
      lines.map { line in
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        return (cells[0], cells[1])
      }, uniquingKeysWith: { first, _ in first })
  }

  private func written(_ name: String, _ program: LikenessProgram) throws -> String {
    String(
      decoding: try Data(contentsOf: program.folder.url.appendingPathComponent(name)), as: UTF8.self
    )
  }

  @Test(arguments: ["--model", "--typing-tool"])
  func `people are placed as in the run that wrote the file`(option: String) throws {
    let program = try SegmentTable.program()
    let made = try program(
      "segment", "people.csv", "--k", "2", "--id", "customer", "--assignments", "out.csv", option,
      "file.json")
    #expect(made.status == 0)
    #expect(made.errors.contains("file.json"))
    let own = segments(try written("out.csv", program))
    let scored = try program(
      "segment", "people.csv", "--score-with", "file.json", "--id", "customer")
    #expect(scored.output.hasPrefix("person,segment,probability,s1,s2"))
    let placed = segments(scored.output)
    #expect(placed.count == 400 && placed["K10000"] != nil)
    let same = own.keys.count { own[$0] == placed[$0] }
    #expect(same > 370)
  }

  @Test func `new people with few columns are placed by those, others not at all`() throws {
    let program = try SegmentTable.program([
      "new.csv": "visits,plan\n21,\"team, yearly\"\n5,free\n,\n", "none.csv": "colour\nred\nblue\n",
    ])
    try program("segment", "people.csv", "--k", "2", "--model", "model.json")
    let rows = try program("segment", "new.csv", "--score-with", "model.json").output
      .split(whereSeparator: \.isNewline).map(String.init)
    #expect(rows.count >= 3)
    #expect(rows[1].hasPrefix("row 1,s2,") && rows[2].hasPrefix("row 2,s1,"))
    let none = try program("segment", "none.csv", "--score-with", "model.json")
    #expect(none.status == 1 && none.errors.contains("[segment.noColumn]"))
  }

  @Test(arguments: ["people.csv", "missing.json", "empty.json", "wrong.json"])
  func `a file that is no model is refused`(name: String) throws {
    let program = try SegmentTable.program([
      "empty.json": "{}", "wrong.json": #"{"schema":"likeness.segment-model/1","version":"9"}"#,
    ])
    let outcome = try program("segment", "people.csv", "--score-with", name)
    #expect(outcome.status == 1 && outcome.errors.contains("[segment.wrongModel]"))
  }

  @Test func `a file that can't be written is told`() throws {
    let outcome = try SegmentTable.program()(
      "segment", "people.csv", "--k", "2", "--model", "no/such/folder/m.json")
    #expect(outcome.status == 1 && outcome.errors.contains("[segment.unwritable]"))
  }
}

import Foundation
import Testing

/// Bad tables and options end with a message, a remedy and a code, never with a number that is none.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct SegmentFaultTests {
  private static let files = [
    "empty.csv": "", "header.csv": "a,b,c\n",
    "constant.csv": "a,b\n" + String(repeating: "1,x\n", count: 100),
    "ids.csv": "id\n" + (0..<100).map { "Q\($0 * 7 + 1_000)\n" }.joined(),
    "notes.txt": "A letter about nothing in particular, written on a quiet day in spring.\n",
    "few.csv": "a,b\n1,2\n1,2\n3,4\n",
  ]

  @Test(arguments: [
    (["missing.csv"], "import.notFound"), (["empty.csv"], "import.empty"),
    (["header.csv", "--columns", "a,b"], "segment.noBasis"),
    (["constant.csv", "--columns", "a,b", "--k", "2"], "segment.noBasis"),
    (["ids.csv", "--k", "2"], "segment.noBasis"),
    (["people.csv", "--columns", "visitz"], "segment.noColumn"),
    (["people.csv", "--columns", "visits", "--outcomes", "visits"], "segment.contradiction"),
    (["people.csv", "--nominal", "plan", "--count", "plan"], "segment.contradiction"),
    (["people.csv", "--weights", "plan"], "segment.wrongWeights"),
    (["few.csv", "--columns", "a,b", "--k", "3"], "segment.tooManyClasses"),
  ])
  func `a table or option that can't be used is told`(arguments: [String], code: String) throws {
    let outcome = try SegmentTable.program(Self.files).run(["segment"] + arguments)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
  }

  @Test func `a column that is not there is told with the nearest one`() throws {
    let outcome = try SegmentTable.program()("segment", "people.csv", "--columns", "visitz,spend")
    #expect(outcome.errors.contains("Did you mean visits?"))
  }

  @Test func `infinities, collinear and one-sided columns leave only numbers in the result`() throws
  {
    var text = "a,b,c,d,e\n"
    for row in 0..<120 {
      let a = row % 2 == 0 ? "\(row % 7)" : "\(row % 7 + 20)"
      text += "\(a),\(row % 10 == 0 ? "inf" : a),\(row % 2 == 0 ? "x" : "y"),,\(row == 5 ? 1 : 0)\n"
    }
    let program = try SegmentTable.program(["odd.csv": text])
    for k in ["1", "2", "3", "auto"] {
      let outcome = try program(
        "segment", "odd.csv", "--columns", "a,b,c,d,e", "--k", k, "--json")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!outcome.output.contains("nan") && !outcome.output.contains(": inf"))
      #expect(outcome.output.contains("infinite_values"))
      #expect(outcome.output.contains("all_missing"))
    }
  }

  @Test func `under 80 people there is one segment, and the words say so`() throws {
    let program = try SegmentTable.program(["small.csv": SegmentTable.text(rows: 50)])
    let output = try program("segment", "small.csv").output
    #expect(output.contains("One segment"))
    #expect(output.contains("[too_few_people]"))
  }
}

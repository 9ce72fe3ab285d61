import Foundation
import TestSupport
import Testing

/// `likeness segment` on a table alone: what it prints, and what it makes of its options.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct SegmentCommandTests {
  @Test func `a plain fit has every figure that the contract names`() throws {
    let report = try SegmentTable.json(SegmentTable.program(), ["people.csv", "--k", "2"])
    for key in [
      "log_likelihood", "parameters", "aic", "bic", "icl_hard", "icl_soft", "entropy",
      "entropy_r2", "stability", "uncertain_share",
    ] {
      #expect(report[key] is NSNumber, "\(key)")
    }
    #expect(report["schema"] as? String == "likeness.segment/1")
    #expect(report["mode"] as? String == "plain")
    let likelihood = try #require(report["log_likelihood"] as? Double)
    let parameters = try #require(report["parameters"] as? Double)
    let bic = try #require(report["bic"] as? Double)
    #expect(isClose(bic, -2 * likelihood + parameters * log(400), absolute: 1e-6))
    let segments = try #require(report["segments"] as? [[String: Any]])
    #expect(segments.count == 2)
    let share = try #require(segments[0]["share"] as? [String: Double])
    #expect((share["lower"] ?? 1) < 0.6 && (share["upper"] ?? 0) > 0.6)
    #expect((report["assignments"] as? [Int])?.count == 400)
    #expect((report["trials"] as? [Any])?.count == 1)
  }

  @Test func `descriptors and outcomes form nothing and carry p-values`() throws {
    let report = try SegmentTable.json(SegmentTable.program(), ["people.csv", "--k", "2"])
    let columns = try #require(report["columns"] as? [[String: Any]])
    func use(_ name: String) -> String? {
      columns.first { $0["name"] as? String == name }?["use"] as? String
    }
    #expect(use("visits") == "basis" && use("plan") == "basis")
    #expect(use("gender") == "descriptor" && use("churned") == "outcome")
    #expect(use("customer") == "set_aside")
    for profile in try #require(report["profiles"] as? [[String: Any]]) {
      #expect((profile["test"] == nil) == (profile["use"] as? String == "basis"))
    }
    let predictions = try #require(report["predictions"] as? [[String: Any]])
    #expect((predictions.first?["membership"] as? Double ?? 0) > 0.6)
  }

  @Test func `the data find the two groups, and the report says why`() throws {
    let program = try SegmentTable.program()
    let report = try SegmentTable.json(program, ["people.csv"])
    #expect(report["k"] as? Int == 2)
    #expect(report["mode"] as? String == "choice")
    let text = try program("segment", "people.csv").output
    #expect(text.contains("Two segments"))
    #expect(text.contains("HOW MANY") && text.contains("█") && !text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `two runs give the same bytes`() throws {
    let program = try SegmentTable.program()
    let first = try program("segment", "people.csv", "--k", "3", "--json")
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(try program("segment", "people.csv", "--k", "3", "--json").output == first.output)
  }

  @Test func `semicolons, decimal commas and quotes change nothing`() throws {
    let german = SegmentTable.text(separator: ";", decimal: ",")
    let program = try SegmentTable.program(["german.csv": german])
    let plain = try SegmentTable.json(program, ["people.csv", "--k", "2"])
    let other = try SegmentTable.json(program, ["german.csv", "--k", "2"])
    #expect(plain["log_likelihood"] as? Double == other["log_likelihood"] as? Double)
    #expect(plain["assignments"] as? [Int] == other["assignments"] as? [Int])
  }

  @Test func `words and numbers of the same categories give the same likelihood`() throws {
    let words =
      "a,b\n"
      + (0..<60).map { "\($0 % 3 == 0 ? "x" : "y"),\($0 % 2 == 0 ? "u" : "v")\n" }
      .joined()
    let numbers = "a,b\n" + (0..<60).map { "\($0 % 3 == 0 ? 7 : 9),\($0 % 2)\n" }.joined()
    let program = try SegmentTable.program(["words.csv": words, "numbers.csv": numbers])
    let options = ["--nominal", "a,b", "--k", "1"]
    let one = try SegmentTable.json(program, ["words.csv"] + options)
    let other = try SegmentTable.json(program, ["numbers.csv"] + options)
    let expected = 20 * log(1.0 / 3) + 40 * log(2.0 / 3) + 60 * log(0.5)
    #expect(isClose(one["log_likelihood"] as? Double ?? 0, expected, absolute: 1e-6))
    #expect(isClose(other["log_likelihood"] as? Double ?? 0, expected, absolute: 1e-6))
  }

  @Test func `listwise leaves out who has a missing value, and says how many`() throws {
    let report = try SegmentTable.json(
      SegmentTable.program(), ["people.csv", "--k", "2", "--missing", "listwise"])
    let people = try #require(report["people"] as? Int)
    #expect(people < 400 && people > 100)
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["code"] as? String == "listwise" })
    #expect((report["assignments"] as? [Int])?.count == 400)
  }

  @Test func `a reason for the number is kept`() throws {
    let report = try SegmentTable.json(
      SegmentTable.program(), ["people.csv", "--k", "2", "--reason", "two sales teams"])
    #expect((report["reason"] as? String ?? "").contains("two sales teams"))
  }

  @Test func `other methods agree about groups that are there`() throws {
    let report = try SegmentTable.json(
      SegmentTable.program(), ["people.csv", "--k", "2", "--second-views"])
    let views = try #require(report["second_views"] as? [[String: Any]])
    #expect(views.map { $0["method"] as? String } == ["k-means", "k-prototypes", "k-medoids"])
    #expect(views.allSatisfy { ($0["agreement"] as? Double ?? 0) > 0.6 })
    #expect(views[1]["gamma"] is NSNumber && views[0]["gamma"] == nil)
    #expect((views[0]["matched_share"] as? Double ?? 0) > 0.9)
  }

  @Test func `descriptors have corrected figures beside the plain ones`() throws {
    let report = try SegmentTable.json(SegmentTable.program(), ["people.csv", "--k", "2"])
    for profile in try #require(report["profiles"] as? [[String: Any]]) {
      let isBasis = profile["use"] as? String == "basis"
      let correction = profile["correction"] as? [String: Any]
      #expect((correction?["method"] as? String == "bch") != isBasis)
      for cell in try #require(profile["cells"] as? [[String: Any]]) {
        for level in cell["levels"] as? [[String: Any]] ?? [] {
          #expect((level["corrected_share"] == nil) == isBasis)
        }
      }
    }
  }

  @Test func `of a range only its numbers are tried, and one segment is told as none of them`()
    throws
  {
    let noise = "a,b\n" + (0..<120).map { "\($0 * 37 % 120),\($0 * 53 % 119)\n" }.joined()
    let program = try SegmentTable.program(["noise.csv": noise])
    let none = try SegmentTable.json(program, ["noise.csv", "--columns", "a,b", "--k", "3-4"])
    #expect(none["k"] as? Int == 1)
    #expect((none["reason"] as? String ?? "").contains("though three to four were asked for"))
    let trials = try #require(none["trials"] as? [[String: Any]])
    #expect(trials.compactMap { $0["k"] as? Int } == [1, 3, 4])
  }
}

import EvidenceModel
import Foundation
import Reporting
import Statistics
import TestSupport
import Testing

@testable import Pipeline

/// Weights count in the choice of how many segments there are.
struct WeightedTableTests {
  /// People of two kinds; `weight` gives each one's weight by kind.
  private static func text(
    rows: Int, copies: (Int) -> Int = { _ in 1 },
    weight: (Int, inout SeededGenerator) -> String
  ) -> String {
    var random = SeededGenerator(seed: 21)
    var lines: [String] = []
    for row in 0..<rows {
      let kind = row % 3 == 0 ? 1 : 0
      let answers = (0..<6).map { _ in random.uniform() < (kind == 0 ? 0.2 : 0.8) ? "yes" : "no" }
      let line = answers.joined(separator: ",") + "," + weight(kind, &random)
      lines += [String](repeating: line, count: copies(row))
    }
    return "q1,q2,q3,q4,q5,q6,w\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func report(
    _ text: String, _ change: (inout TableSegmentationOptions) -> Void = { _ in }
  ) throws -> SegmentReport {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "likeness-weighted-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var options = TableSegmentationOptions()
    options.columns = ["q1,q2,q3,q4,q5,q6"]
    options.weights = "w"
    change(&options)
    return try TableSegmentation(options).result(path: file.path).report
  }

  @Test func `a row that counts three people is three rows`() throws {
    let counted = try Self.report(
      Self.text(rows: 300) { _, random in ["1", "1", "1", "2", "3"][random.index(below: 5)] })
    // The same draws, written out.
    var counts: [Int] = []
    _ = Self.text(rows: 300) { _, random in
      counts.append([1, 1, 1, 2, 3][random.index(below: 5)])
      return ""
    }
    let written = try Self.report(
      Self.text(rows: 300, copies: { counts[$0] }) { _, random in
        _ = random.index(below: 5)
        return "1"
      }
    ) { $0.weights = nil }
    #expect(counted.people == counts.reduce(0, +) && counted.people == written.people)
    #expect(counted.k == 2 && written.k == 2)
    let (a, b) = (counted.logLikelihood ?? 0, written.logLikelihood ?? 1)
    #expect(abs(a - b) < 1e-9 * abs(b))
    #expect(isClose(counted.bic ?? 0, written.bic ?? 1, relative: 1e-9))
    #expect(counted.sizes == written.sizes)
    #expect(counted.stability == written.stability)
    #expect(counted.nullTest?.chanceGain == written.nullTest?.chanceGain)
    #expect(counted.findings.contains { $0.code == "weights_read" })
  }

  @Test func `weights that are all the same, or of another scale, change nothing`() throws {
    let same = try Self.report(Self.text(rows: 400) { _, _ in "2.5" })
    let without = try Self.report(Self.text(rows: 400) { _, _ in "2.5" }) { $0.weights = nil }
    #expect(same.bic == without.bic && same.stability == without.stability)
    #expect(same.k == 2)
    let reports = try [1.0, 1_000.0].map { scale in
      try Self.report(
        Self.text(rows: 400) { _, random in "\((0.5 + random.uniform()) * scale)" })
    }
    #expect(reports[0].k == reports[1].k)
    #expect(isClose(reports[0].bic ?? 0, reports[1].bic ?? 1, relative: 1e-9))
    #expect(
      isClose(
        reports[0].segments[0].share.value, reports[1].segments[0].share.value, relative: 1e-9))
  }

  @Test func `people who hardly count form no segment`() throws {
    let even = try Self.report(Self.text(rows: 600) { _, _ in "1.5" })
    #expect(even.k == 2)
    // The second kind is a third of the rows and a hundredth of the people.
    let uneven = try Self.report(Self.text(rows: 600) { kind, _ in kind == 0 ? "1.5" : "0.03" })
    #expect(uneven.k == 1)
    #expect(uneven.findings.contains { $0.code == "weights_read" })
  }

  @Test func `a weighted sample is worth its effective number of people`() throws {
    let report = try Self.report(Self.text(rows: 600) { kind, _ in kind == 0 ? "1" : "3.5" })
    #expect(report.k == 2)
    // Of 600 people a third has 3.5: their share is 700 / 1,100.
    let share = try #require(report.segments.first?.share)
    #expect(abs(share.value - 700.0 / 1_100) < 0.04)
    let worth = 1_100.0 * 1_100 / (400 + 200 * 3.5 * 3.5)
    #expect(
      report.findings.first { $0.code == "weights_read" }?.have == Int(worth.rounded()))
    // A Goodman interval of so many people, not of 600.
    #expect(share.upper - share.lower > 2 * 1.96 * (0.64 * 0.36 / worth).squareRoot() * 0.95)
  }

  @Test func `weights of a large table are those of a small one`() throws {
    let text = Self.text(rows: 2_400) { kind, random in
      "\((kind == 0 ? 1 : 2) + random.uniform())"
    }
    let reports = try [100_000, 1_200].map { most in
      try Self.report(text) { $0.mostHeldRows = most }
    }
    #expect(reports.map(\.k) == [2, 2])
    let (a, b) = (reports[0].bic ?? 0, reports[1].bic ?? 1)
    #expect(abs(a - b) < 1e-3 * abs(a))
    #expect(
      abs(reports[0].segments[0].share.value - reports[1].segments[0].share.value) < 0.01)
  }

  @Test func `counts that are no whole numbers are refused`() throws {
    #expect {
      _ = try Self.report(Self.text(rows: 200) { _, _ in "1.5" }) { $0.weightsAre = .counts }
    } throws: { ($0 as? Diagnostic)?.code == .wrongWeights }
  }
}

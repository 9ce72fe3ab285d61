import EvidenceModel
import Foundation
import Reporting
import Statistics
import TestSupport
import Testing

@testable import Pipeline

/// Tables that don't fit in memory give what they would give if they did.
struct LargeTableTests {
  /// Three kinds of people in eight columns; `order` shuffles the rows.
  static func text(rows: Int, order: SeededGenerator? = nil) -> String {
    var random = SeededGenerator(seed: 5)
    var lines: [String] = []
    for row in 0..<rows {
      let kind = row % 10 < 5 ? 0 : (row % 10 < 8 ? 1 : 2)
      var cells = ["P\(row)"]
      for column in 0..<3 {
        let value = Double(kind == column ? 3 : 0) + random.normal()
        cells.append(random.uniform() < 0.1 ? "" : "\((value * 1e4).rounded() / 1e4)")
      }
      let rate = kind == 0 ? 0.5 : 0.1
      cells.append("\((0..<10).count { _ in random.uniform() < rate })")
      cells.append(["a", "b", "c"][random.uniform() < 0.7 ? kind : random.index(below: 3)])
      cells.append(random.uniform() < (kind == 1 ? 0.8 : 0.3) ? "yes" : "no")
      cells.append(random.uniform() < 0.5 + 0.2 * Double(kind - 1) ? "north" : "south")
      cells.append("\(1 + random.index(below: 3))")
      lines.append(cells.joined(separator: ","))
    }
    if var order { lines = order.permutation(rows).map { lines[$0] } }
    return "customer,a,b,c,visits,plan,app,region,weight\n" + lines.joined(separator: "\n") + "\n"
  }

  private static func result(
    _ text: String, _ change: (inout TableSegmentationOptions) -> Void
  ) throws -> TableSegmentation.Result {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "likeness-large-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var options = TableSegmentationOptions()
    options.columns = ["a,b,c,visits,plan,app"]
    options.descriptors = ["region"]
    options.id = "customer"
    change(&options)
    return try TableSegmentation(options).result(path: file.path)
  }

  private static func assignments(_ result: TableSegmentation.Result) throws -> [String] {
    var text = ""
    try result.forEachAssignments { piece throws(Diagnostic) in text += piece }
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func `a plain fit of passes over a file is that of memory`() throws {
    let text = Self.text(rows: 4_000)
    let held = try Self.result(text) { $0.count = .exactly(3) }
    let streamed = try Self.result(text) {
      $0.count = .exactly(3)
      $0.mostHeldRows = 1_500
    }
    let (a, b) = (try #require(held.report.logLikelihood), streamed.report.logLikelihood ?? 0)
    #expect(abs(a - b) < 1e-6 * 4_000)
    #expect(held.report.parameters == streamed.report.parameters)
    #expect(held.report.sizes == streamed.report.sizes)
    #expect(streamed.report.people == 4_000)
    #expect(streamed.report.sample == 1_500)
    let (one, two) = (try Self.assignments(held), try Self.assignments(streamed))
    #expect(one.count == two.count)
    #expect(one[1].hasPrefix("P0,"))
    let same = zip(one, two).count { a, b in
      a.split(separator: ",").prefix(2) == b.split(separator: ",").prefix(2)
    }
    #expect(same == one.count)
  }

  @Test func `profiles of a large table are those of everybody`() throws {
    let text = Self.text(rows: 4_000)
    let held = try Self.result(text) { $0.count = .exactly(3) }
    let streamed = try Self.result(text) {
      $0.count = .exactly(3)
      $0.mostHeldRows = 1_500
    }
    for (a, b) in zip(held.report.profiles, streamed.report.profiles) {
      #expect(a.column == b.column)
      #expect(a.missingShare == b.missingShare)
      #expect(a.median == b.median)
      #expect(abs(a.effect - b.effect) < 1e-9)
      #expect(a.cells.map(\.known) == b.cells.map(\.known))
    }
  }

  @Test func `the rule chooses the same number of segments with the same people`() throws {
    let text = Self.text(rows: 6_000)
    let held = try Self.result(text) { _ in }
    let streamed = try Self.result(text) { $0.mostHeldRows = 1_500 }
    #expect(held.report.k == 3)
    #expect(streamed.report.k == 3)
    let labels = try [held, streamed].map { result in
      try Self.assignments(result).dropFirst().map { line in
        ["s1", "s2", "s3"].firstIndex(of: "\(line.split(separator: ",")[1])") ?? -1
      }
    }
    #expect(Agreement.adjustedRand(labels[0], labels[1]) > 0.97)
    #expect(streamed.report.sizes.reduce(0, +) + streamed.report.unassigned == 6_000)
    #expect(streamed.report.findings.contains { $0.code == "large_table" })
    #expect(streamed.report.assignments == nil)
  }

  @Test(arguments: [TableSegmentationOptions.Count.automatic, .exactly(3)])
  func `the order of the rows of a large table changes no figure`(
    _ count: TableSegmentationOptions.Count
  ) throws {
    let results = try [nil, SeededGenerator(seed: 3)].map { order in
      try Self.result(Self.text(rows: 3_000, order: order)) {
        $0.mostHeldRows = 1_000
        $0.count = count
      }
    }
    let (a, b) = (results[0].report, results[1].report)
    #expect(a.logLikelihood != nil && a.logLikelihood == b.logLikelihood)
    #expect(a.trials.map(\.logLikelihood) == b.trials.map(\.logLikelihood))
    #expect(a.reason == b.reason)
    #expect(a.stability == b.stability)
    #expect(a.sizes == b.sizes)
    let labels = try results.map { result in
      try Self.assignments(result).dropFirst().sorted()
    }
    #expect(labels[0] == labels[1])
  }

  @Test func `the order of the rows of a small table without ids changes no figure`() throws {
    let results = try [nil, SeededGenerator(seed: 3)].map { order in
      try Self.result(Self.text(rows: 2_500, order: order)) { $0.id = nil }
    }
    let (a, b) = (results[0].report, results[1].report)
    #expect(a.logLikelihood != nil && a.logLikelihood == b.logLikelihood)
    #expect(a.stability == b.stability)
    #expect(a.nullTest?.chanceGain == b.nullTest?.chanceGain)
    #expect(a.sizes == b.sizes)
    #expect(a.typingTool?.accuracy == b.typingTool?.accuracy)
  }

  @Test func `covariates tell who tends to be in which segment, in one step and in three`() throws {
    let reports = try [nil, "weight"].map { weights in
      try Self.result(Self.text(rows: 1_500)) {
        $0.count = .exactly(3)
        $0.covariates = ["region"]
        $0.weights = weights
      }.report
    }
    let methods = reports.map { $0.covariates?.map(\.method) ?? [] }
    #expect(methods == [["three-step-ml", "one-step"], ["three-step-bch", "one-step"]])
    for report in reports {
      let models = try #require(report.covariates)
      // The planted odds of south against north: .7/.3, .5/.5 and .3/.7 over kinds 0, 1 and 2.
      let own = models[0].coefficients.filter { $0.term == "region = south" }
      #expect(own.map(\.segment) == ["s2", "s3"])
      #expect(abs(own[0].coefficient + log(7.0 / 3)) < 0.6)
      #expect(abs(own[1].coefficient + 2 * log(7.0 / 3)) < 0.6)
      #expect(own.allSatisfy { ($0.pValue ?? 1) < 0.05 })
      let together = models[1].coefficients.filter { $0.term == "region = south" }
      #expect(zip(own, together).allSatisfy { abs($0.coefficient - $1.coefficient) < 0.5 })
      #expect((models[1].logLikelihood ?? 0) > (report.logLikelihood ?? 0))
    }
    #expect(reports[1].findings.contains { $0.code == "unweighted_parts" })
  }

  @Test func `weights and people left out count in a large table as in a small one`() throws {
    let text = Self.text(rows: 3_000)
    let reports = try [100_000, 1_000].map { most in
      try Self.result(text) {
        $0.count = .exactly(3)
        $0.weights = "weight"
        $0.missing = .listwise
        $0.mostHeldRows = most
      }.report
    }
    #expect(reports[0].people == reports[1].people)
    #expect(reports[0].people < 3_000)
    let (a, b) = (reports[0].logLikelihood ?? 0, reports[1].logLikelihood ?? 1)
    #expect(abs(a - b) < 1e-6 * 3_000)
    for (one, two) in zip(reports[0].profiles, reports[1].profiles) {
      for (a, b) in zip(one.cells, two.cells) { #expect(abs(a.known - b.known) < 1e-6) }
    }
  }

  @Test func `a large table with a weight that is none is refused`() throws {
    let text = Self.text(rows: 2_000) + "P9,1,1,1,1,a,yes,north,-1\n"
    #expect {
      _ = try Self.result(text) {
        $0.count = .exactly(2)
        $0.weights = "weight"
        $0.mostHeldRows = 1_000
      }
    } throws: { ($0 as? Diagnostic)?.code == .wrongWeights }
  }
}

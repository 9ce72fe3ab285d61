import EvidenceModel
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// Few questions sort new people, and the tool says honestly how well.
struct TypingToolTests {
  private let planted = PlantedTable(people: 1_000)

  private func tool() throws -> TypingTool {
    try #require(TypingToolBuilder().tool(planted.table, planted.membership))
  }

  @Test func `the questions that tell most come first, and noise is not asked`() throws {
    let tool = try tool()
    #expect(["visits", "spend"].contains(tool.questions[0].attribute))
    #expect(!tool.questions.contains { ["noise", "age", "region", "left"].contains($0.attribute) })
    #expect(tool.questions.count <= 4)
    #expect(tool.steps.last?.accuracy ?? 0 > 0.95)
    #expect(tool.accuracyPerSegment.allSatisfy { $0 > 0.9 })
  }

  @Test func `the confusion table counts the held-out people`() throws {
    let tool = try tool()
    #expect(tool.confusion.joined().reduce(0, +) == tool.checkedWith)
    #expect(tool.learnedFrom + tool.checkedWith == 1_000)
    let right = (0..<3).reduce(0) { $0 + tool.confusion[$1][$1] }
    let told = tool.steps[tool.questions.count - 1].accuracy
    #expect(isClose(Double(right) / Double(tool.checkedWith), told, absolute: 1e-12))
  }

  @Test func `new people with missing answers are still placed`() throws {
    let tool = try tool()
    let others = PlantedTable(people: 500, seed: 40, missing: 0.2)
    var right = 0
    var placed = 0
    for row in others.labels.indices {
      let p = tool.probabilities { others.table.column($0.attribute)?[row] ?? .nan }
      guard let p else { continue }
      placed += 1
      #expect(isClose(p.reduce(0, +), 1, absolute: 1e-9))
      if p.indices.max(by: { p[$0] < p[$1] }) == others.labels[row] { right += 1 }
    }
    #expect(placed > 450)
    #expect(Double(right) / Double(placed) > 0.9)
    #expect(tool.probabilities { _ in .nan } == nil)
  }

  @Test func `a set number of questions is kept to`() throws {
    var options = TypingToolBuilder.Options()
    options.questions = 1
    let tool = try #require(
      TypingToolBuilder(options: options).tool(planted.table, planted.membership))
    #expect(tool.questions.count == 1 && tool.steps.count == 1)
  }

  @Test func `answers of numbers are ranges that hold every value`() throws {
    let question = try #require(try tool().questions.first { !$0.cuts.isEmpty })
    #expect(question.answers.count == question.cuts.count + 1)
    #expect(question.answer(-1e12) == 0)
    #expect(question.answer(1e12) == question.answers.count - 1)
    #expect(question.answer(.nan) == nil)
    for (index, cut) in question.cuts.enumerated() { #expect(question.answer(cut) == index) }
    for row in question.probabilities { #expect(isClose(row.reduce(0, +), 1, absolute: 1e-9)) }
  }

  @Test func `one segment or a handful of people has no tool`() {
    let few = PlantedTable(people: 30)
    #expect(TypingToolBuilder().tool(few.table, few.membership) == nil)
    let one = SegmentMembership(count: 1, labels: planted.labels.map { _ in 0 })
    #expect(TypingToolBuilder().tool(planted.table, one) == nil)
  }

  @Test func `the tool survives a file, and a broken one is told`() throws {
    let tool = try tool()
    let again = try JSONDecoder().decode(TypingTool.self, from: JSONEncoder().encode(tool))
    #expect(again == tool && again.isSound)
    let broken = TypingTool(
      shares: [0.5, 0.5], questions: tool.questions, steps: [], accuracyOfAll: 0, confusion: [],
      accuracyPerSegment: [], learnedFrom: 0, checkedWith: 0)
    #expect(!broken.isSound)
  }

  @Test func `the same seed gives the same tool`() throws { #expect(try tool() == tool()) }
}

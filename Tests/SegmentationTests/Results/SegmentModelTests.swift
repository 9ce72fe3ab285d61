import EvidenceModel
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// A model places people that it has not seen, whatever is known of them, and survives a file.
struct SegmentModelTests {
  private let planted = PlantedTable()
  private let others = PlantedTable(people: 400, seed: 12)

  private func accuracy(_ p: [[Double]], _ labels: [Int]) -> Double {
    let right = zip(p, labels).count { own, label in
      own.indices.max { own[$0] < own[$1] } == label
    }
    return Double(right) / Double(labels.count)
  }

  @Test func `new people are placed in their segments`() {
    let model = SegmentModel(planted.table, planted.membership)
    #expect(accuracy(model.probabilities(of: others.table), others.labels) > 0.95)
    #expect(isClose(model.shares.reduce(0, +), 1, absolute: 1e-12))
  }

  @Test func `missing answers drop out, and nobody is placed on nothing`() {
    let model = SegmentModel(planted.table, planted.membership)
    #expect(model.probabilities { _ in .nan } == nil)
    let visits = model.probabilities { $0.attribute == "visits" ? 12 : .nan }
    #expect((visits?[2] ?? 0) > 0.9)
  }

  @Test func `a table without any of the columns gives nothing`() {
    let model = SegmentModel(planted.table, planted.membership)
    let table = PlantedTable.single(.number, [1, 2])
    #expect(model.probabilities(of: table) == [[], []])
  }

  @Test func `a model comes back from a file as it was`() throws {
    let model = SegmentModel(planted.table, planted.membership)
    let data = try JSONEncoder().encode(model)
    #expect(try JSONDecoder().decode(SegmentModel.self, from: data) == model)
    let all: [MixtureParameters] = [
      .probabilities([0.25, 0.75]), .normal(mean: 1, variance: 2), .poisson(mean: 3),
      .negativeBinomial(mean: 2, size: 5), .rate(mean: 0.5, precision: 4),
    ]
    let every = SegmentModel(
      shares: [1],
      variables: all.map {
        .init(attribute: "a", levels: [], scaling: .identity, distributions: [$0])
      })
    let again = try JSONDecoder().decode(SegmentModel.self, from: JSONEncoder().encode(every))
    #expect(again == every)
  }

  @Test(arguments: [
    #"{"shares":[],"variables":[]}"#, #"{"shares":[2],"variables":[]}"#,
    #"{"shares":[1],"variables":[{"attribute":"a","levels":[],"scaling":"identity","distributions":[]}]}"#,
    #"{"shares":[1],"variables":[{"attribute":"a","levels":[],"scaling":"identity","distributions":[{"family":"normal","mean":1}]}]}"#,
  ])
  func `a file that makes no sense is refused`(text: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(SegmentModel.self, from: Data(text.utf8))
    }
  }

  @Test func `a plain fit's own parameters place its people as the fit does`() {
    var options = PlainSegmentation.Options()
    options.count = 3
    options.bootstrapPairs = 0
    let result = PlainSegmentation(options: options).result(planted.table)
    let placed = result.model.probabilities(of: planted.table)
    for (own, fitted) in zip(placed, result.fit.posteriors) where !own.isEmpty {
      for (p, q) in zip(own, fitted) { #expect(isClose(p, q, absolute: 1e-4)) }
    }
    #expect(
      Agreement.adjustedRand(result.fit.assignments, planted.labels) > 0.9)
  }
}

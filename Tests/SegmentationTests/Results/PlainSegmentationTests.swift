import EvidenceModel
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// A plain fit is maximum likelihood and nothing else.
struct PlainSegmentationTests {
  private func result(_ table: AttributeTable, _ count: Int) -> PlainSegmentation.Result {
    var options = PlainSegmentation.Options()
    options.count = count
    return PlainSegmentation(options: options).result(table)
  }

  @Test func `one class of a normal, a Poisson and a category has their textbook likelihoods`() {
    let values = [1.0, 2, 4, 7, 11]
    let normal = result(PlantedTable.single(.number, values), 1)
    let variance = (Moments(values)?.variance ?? 0) * 4 / 5
    #expect(
      isClose(normal.fit.logLikelihood, -2.5 * (log(2 * .pi * variance) + 1), absolute: 1e-9))
    #expect(normal.fit.parameterCount == 2)
    let counts = [0.0, 1, 1, 3]
    let poisson = result(PlantedTable.single(.count, counts), 1)
    #expect(isClose(poisson.fit.logLikelihood, 5 * log(1.25) - 5 - log(6), absolute: 1e-6))
    let levels = [0.0, 0, 1, 2, .nan]
    let category = result(PlantedTable.single(.nominal, levels, levels: ["a", "b", "c"]), 1)
    #expect(isClose(category.fit.logLikelihood, 2 * log(0.5) + 2 * log(0.25), absolute: 1e-9))
    #expect(category.fit.parameterCount == 2)
  }

  @Test func `a log-normal likelihood is that of the values, not of their logarithms`() {
    let values = [1.0, 3, 9, 30]
    let plain = result(PlantedTable.single(.number, values.map { log($0) }), 1)
    let amounts = result(PlantedTable.single(.amount, values), 1)
    let shift = values.reduce(0) { $0 + log($1) }
    #expect(isClose(amounts.fit.logLikelihood, plain.fit.logLikelihood - shift, absolute: 1e-9))
  }

  @Test func `planted groups come back with their shares, and stably`() {
    let planted = PlantedTable()
    let found = result(planted.table, 3)
    #expect(Agreement.adjustedRand(found.fit.assignments, planted.labels) > 0.9)
    #expect((found.stability ?? 0) > 0.9)
    #expect(found.classStability.count == 3 && found.classStability.allSatisfy { $0 > 0.8 })
    #expect(found.fit.hits > 1)
    #expect(result(planted.table, 1).stability == nil)
  }

  @Test func `weights of two are people taken twice`() {
    let planted = PlantedTable(people: 120, missing: 0)
    let rows = planted.table.people.indices.flatMap { $0 % 2 == 0 ? [$0] : [$0, $0] }
    let twice = AttributeTable(
      people: rows.indices.map { PersonID("q\($0)") }, attributes: planted.table.attributes,
      values: planted.table.values.map { column in rows.map { column[$0] } },
      trials: planted.table.attributes.map { _ in [] })
    var options = PlainSegmentation.Options()
    options.count = 3
    options.bootstrapPairs = 0
    let weighted = PlainSegmentation(options: options).result(
      planted.table, weights: planted.table.people.indices.map { $0 % 2 == 0 ? 1 : 2 })
    let repeated = PlainSegmentation(options: options).result(twice)
    #expect(isClose(weighted.fit.logLikelihood, repeated.fit.logLikelihood, absolute: 1e-3))
  }

  @Test func `categories with levels that nobody has count only the levels that occur`() {
    let table = PlantedTable.single(
      .nominal, [0, 2, 2, 0, 2, 0], levels: ["a", "b", "c", "d"])
    let found = result(table, 1)
    #expect(found.fit.parameterCount == 1)
    #expect(found.model.variables[0].distributions[0] == .probabilities([0.5, 0, 0.5, 0]))
  }
}

import EvidenceModel
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// Certainty, shares, distances, notable members, rules: what is said about who belongs where.
struct MembershipTests {
  private let planted = PlantedTable()

  @Test func `certain membership has entropy R² 1, even odds 0`() {
    let certain = MembershipCertainty(SegmentMembership(count: 2, labels: [0, 1, 1]))
    #expect(certain.entropyR2 == 1 && certain.uncertainShare == 0)
    #expect(certain.meanProbability == [1, 1])
    let even = MembershipCertainty(
      SegmentMembership(count: 2, labels: [0, 1], probabilities: [0.5, 0.5, 0.5, 0.5]))
    #expect(isClose(even.entropyR2, 0, absolute: 1e-12))
    #expect(even.uncertainShare == 1 && even.confusion == [[0.5, 0.5], [0.5, 0.5]])
    #expect(MembershipCertainty(SegmentMembership(count: 1, labels: [0, 0])).entropyR2 == 1)
    #expect(MembershipCertainty(SegmentMembership(count: 2, labels: [])).people == 0)
  }

  @Test func `people in no segment do not count`() {
    let some = MembershipCertainty(
      SegmentMembership(count: 2, labels: [0, -1], probabilities: [1, 0, 0.5, 0.5]))
    #expect(some.people == 1 && some.entropyR2 == 1)
  }

  @Test func `segments that look alike are near, those that don't are far`() {
    let distance = SegmentDistance(SegmentModel(planted.table, planted.membership)).hellinger
    for a in 0..<3 {
      #expect(distance[a][a] == 0)
      for b in 0..<3 where a != b {
        #expect(distance[a][b] > 0.9 && distance[a][b] <= 1)
        #expect(distance[a][b] == distance[b][a])
      }
    }
    var random = SeededGenerator(seed: 5)
    let shuffled = SegmentMembership(
      count: 3, labels: planted.labels.map { _ in random.index(below: 3) })
    let none = SegmentDistance(SegmentModel(planted.table, shuffled)).hellinger
    #expect(none[0][1] < 0.3 && none[1][2] < 0.3)
  }

  @Test func `affinities are those of the closed forms`() {
    let normal = SegmentDistance.affinity(
      .normal(mean: 0, variance: 1), .normal(mean: 2, variance: 1))
    #expect(isClose(normal, 0.6065306597, absolute: 1e-9))  // exp(-1/2)
    let levels = SegmentDistance.affinity(.probabilities([0.5, 0.5]), .probabilities([1, 0]))
    #expect(isClose(levels, 0.7071067812, absolute: 1e-9))
    let counts = SegmentDistance.affinity(.poisson(mean: 1), .poisson(mean: 4))
    #expect(isClose(counts, 0.6065306597, absolute: 1e-9))
    let same = SegmentDistance.affinity(
      .negativeBinomial(mean: 3, size: 2), .negativeBinomial(mean: 3, size: 2))
    #expect(isClose(same, 1, absolute: 1e-6))
    let nearPoisson = SegmentDistance.affinity(
      .negativeBinomial(mean: 4, size: 1e9), .poisson(mean: 1))
    #expect(isClose(nearPoisson, 0.6065306597, absolute: 1e-6))
    let rates = SegmentDistance.affinity(
      .rate(mean: 0.3, precision: 10), .rate(mean: 0.3, precision: 10))
    #expect(isClose(rates, 1, absolute: 1e-9))
  }

  @Test func `typical members lie in the middle, borderline ones between two segments`() throws {
    let model = SegmentModel(planted.table, planted.membership)
    let p = model.probabilities(of: planted.table).flatMap { $0.isEmpty ? [1, 0, 0] : $0 }
    let membership = SegmentMembership(count: 3, labels: planted.labels, probabilities: p)
    let notable = NotableMembers(model, in: planted.table, membership)
    let visits = try #require(planted.table.column("visits"))
    for (k, mean) in [2.0, 6, 12].enumerated() {
      #expect(notable.typical[k].count == 3 && notable.borderline[k].count == 3)
      for row in notable.typical[k] {
        #expect(planted.labels[row] == k)
        #expect(abs(visits[row] - mean) < 1.5)
      }
      let typical = notable.typical[k].map { membership.certainty(of: $0) }.min() ?? 0
      let border = notable.borderline[k].map { membership.certainty(of: $0) }.max() ?? 1
      #expect(border < typical)
    }
  }

  @Test func `a rule counts those who meet all conditions at once`() throws {
    let table = PlantedTable.single(.number, [1, 2, 3, 4, .nan, 6])
    let rule = RulePrevalence(
      [
        .init(attribute: "value", comparison: .above, value: 1),
        .init(attribute: "value", comparison: .atMost, value: 3),
      ], in: table
    ) { $0 < 3 }
    #expect(rule.share?.value == 2.0 / 3)
    #expect(rule.restShare?.value == 0)
    #expect((rule.share?.lower ?? 1) < 2.0 / 3)
    let none = RulePrevalence(
      [.init(attribute: "missing", comparison: .equal, value: 1)], in: table
    ) { _ in true }
    #expect(none.share == nil && none.lift == nil)
  }

  @Test func `the suggested rule takes the strongest basis attributes only`() {
    let profiles = SegmentProfiler().profiles(of: planted.table, planted.membership)
    let rule = RulePrevalence.suggested(for: 1, profiles)
    #expect(rule.count == 3)
    #expect(rule.allSatisfy { !["noise", "age", "left", "region"].contains($0.attribute) })
    let met = RulePrevalence(rule, in: planted.table) { planted.labels[$0] == 1 }
    #expect((met.lift?.value ?? 0) > 3)
  }

  @Test func `segments tell the outcome, and noise tells nothing`() throws {
    let left = try #require(planted.table.attributes.first { $0.name == "left" })
    let found = try #require(
      OutcomePrediction(
        of: left, in: planted.table, planted.membership, using: SeededGenerator(seed: 1)))
    #expect(found.measure == .areaUnderCurve)
    #expect(found.membership > 0.68 && found.membership < 0.9)
    #expect((found.demographics ?? 1) < found.membership)
    var random = SeededGenerator(seed: 9)
    let shuffled = SegmentMembership(
      count: 3, labels: planted.labels.map { _ in random.index(below: 3) })
    let none = try #require(
      OutcomePrediction(of: left, in: planted.table, shuffled, using: SeededGenerator(seed: 1)))
    #expect(none.membership < 0.6)
    let age = try #require(planted.table.attributes.first { $0.name == "visits" })
    let number = try #require(
      OutcomePrediction(
        of: age, in: planted.table, planted.membership, using: SeededGenerator(seed: 1)))
    #expect(number.measure == .rSquared && number.membership > 0.9)
  }
}

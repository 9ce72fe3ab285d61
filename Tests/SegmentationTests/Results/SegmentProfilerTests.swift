import EvidenceModel
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// The profile table says what the plain formulas say of the same people.
struct SegmentProfilerTests {
  private let planted = PlantedTable()

  private func profile(_ name: String, weights: [Double] = []) throws -> AttributeProfile {
    let profiles = SegmentProfiler().profiles(
      of: planted.table, planted.membership, weights: weights)
    return try #require(profiles.first { $0.attribute.name == name })
  }

  private func values(_ name: String, in segment: Int?) throws -> [Double] {
    let column = try #require(planted.table.column(name))
    return column.indices.filter { column[$0].isFinite }
      .filter { segment == nil || planted.labels[$0] == segment }.map { column[$0] }
  }

  @Test func `numbers carry mean, median and difference of the members against all others`() throws
  {
    let cell = try profile("visits").cells[1]
    let own = try values("visits", in: 1)
    let others = try values("visits", in: 0) + values("visits", in: 2)
    let mean = try #require(Interval.mean(own))
    #expect(isClose(cell.mean?.value ?? 0, mean.value, absolute: 1e-9))
    #expect(isClose(cell.mean?.lower ?? 0, mean.lower, absolute: 1e-9))
    #expect(cell.known == Double(own.count))
    #expect(isClose(cell.median ?? 0, Quantile.median(own), absolute: 1e-12))
    let d = EffectSize.cohenD(own, others)
    #expect(isClose(cell.difference?.value ?? 0, d, absolute: 1e-9))
    #expect((cell.difference?.lower ?? 1) < d && (cell.difference?.upper ?? -1) > d)
    let all = try values("visits", in: nil)
    #expect(try profile("visits").median == Quantile.median(all))
  }

  @Test func `amounts are compared on the logarithmic scale and shown as they are`() throws {
    let cell = try profile("spend").cells[1]
    let own = try values("spend", in: 1)
    #expect(isClose(cell.mean?.value ?? 0, Interval.mean(own)?.value ?? 1, relative: 1e-12))
    #expect((cell.difference?.value ?? 0) > 3)
  }

  @Test func `categories carry share, lift and residual of every level`() throws {
    let profile = try profile("plan")
    let counts = try (0..<3).map { segment in
      let own = try values("plan", in: segment)
      return (0..<3).map { level in Double(own.count { $0 == Double(level) }) }
    }
    let association = try #require(EffectSize.association(counts))
    #expect(isClose(profile.effect, association.cramersV, absolute: 1e-12))
    let level = profile.cells[2].levels[2]
    let n = counts[2].reduce(0, +)
    let rest = (counts[0] + counts[1]).reduce(0, +)
    let other = counts[0][2] + counts[1][2]
    #expect(level.count == counts[2][2])
    #expect(isClose(level.share.value, counts[2][2] / n, absolute: 1e-12))
    #expect(isClose(level.restShare ?? 0, other / rest, absolute: 1e-12))
    let lift = Interval.lift(counts[2][2], of: n, against: other, of: rest)
    #expect(isClose(level.lift?.value ?? 0, lift?.value ?? 1, absolute: 1e-12))
    #expect(level.residual > 5)
  }

  @Test func `only what did not form the segments has a p-value`() throws {
    for name in ["visits", "spend", "device", "plan", "noise"] {
      #expect(try profile(name).test == nil, "\(name)")
    }
    let age = try #require(try profile("age").test)
    let region = try #require(try profile("region").test)
    let left = try #require(try profile("left").test)
    #expect(age.kind == .welch && region.kind == .chiSquared)
    #expect(age.holm < 0.001 && left.holm < 0.001 && region.benjaminiHochberg > 0.01)
    let p = [region.pValue, age.pValue, left.pValue]
    #expect(MultipleTesting.holm(p) == [region.holm, age.holm, left.holm])
    #expect(
      MultipleTesting.benjaminiHochberg(p)
        == [region.benjaminiHochberg, age.benjaminiHochberg, left.benjaminiHochberg])
  }

  @Test func `Welch's test is that of the published example`() throws {
    // Two groups: Welch's F is the square of Welch's t; t = -2.8353 here (worked by hand).
    let a = [
      27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4,
    ]
    let b = [
      27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.0, 23.9,
    ]
    let table = PlantedTable.single(.number, a + b, role: .descriptor)
    let membership = SegmentMembership(count: 2, labels: a.map { _ in 0 } + b.map { _ in 1 })
    let test = try #require(SegmentProfiler().profiles(of: table, membership)[0].test)
    let (m, n) = (try #require(Moments(a)), try #require(Moments(b)))
    let t = (m.mean - n.mean) / (m.variance / 15 + n.variance / 15).squareRoot()
    #expect(isClose(test.statistic, t * t, relative: 1e-9))
    #expect(test.pValue > 0.001 && test.pValue < 0.02)
  }

  @Test func `equal weights change nothing, and doubled weights of half the people shift shares`()
    throws
  {
    let plain = try profile("device")
    let same = try profile("device", weights: planted.labels.map { _ in 3 })
    #expect(
      isClose(
        plain.cells[0].levels[1].share.lower, same.cells[0].levels[1].share.lower,
        absolute: 1e-9))
    #expect(isClose(plain.effect, same.effect, absolute: 1e-12))
    let column = try #require(planted.table.column("device"))
    let heavy = try profile("device", weights: column.map { $0 == 1 ? 2 : 1 })
    #expect(
      heavy.cells[0].levels[1].share.value > plain.cells[0].levels[1].share.value)
    #expect(try profile("visits", weights: column.map { $0 == 1 ? 2 : 1 }).cells[0].mean != nil)
  }

  @Test func `missing, constant and empty columns give no number that is not one`() {
    let membership = SegmentMembership(count: 2, labels: [0, 0, 1, 1, -1])
    for values in [
      [Double.nan, .nan, .nan, .nan, .nan], [1, 1, 1, 1, 1], [.nan, .nan, 1, 2, 3],
      [5, .nan, .nan, .nan, .nan],
    ] {
      for scale in [Attribute.Scale.number, .amount, .count, .binary] {
        let table = PlantedTable.single(scale, values, role: .descriptor)
        for profile in SegmentProfiler().profiles(of: table, membership) {
          #expect(profile.effect.isFinite && profile.missingShare.isFinite)
          #expect(profile.test?.pValue.isFinite ?? true)
          for cell in profile.cells {
            let own: [Double?] = [
              cell.effect, cell.mean?.lower, cell.mean?.upper, cell.difference?.value,
            ]
            let levels: [[Double?]] = cell.levels.map {
              [$0.share.lower, $0.lift?.upper, $0.residual]
            }
            for case let number? in own + levels.joined() { #expect(number.isFinite) }
          }
        }
      }
    }
  }

  @Test(arguments: 0..<5)
  func `medians are exact for any mix of signs, ties and sizes`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = 2 + random.index(below: 300)
    let values = (0..<count).map { _ -> Double in
      switch random.index(below: 5) {
      case 0: 0
      case 1: Double(random.index(below: 7)) - 3
      case 2: -1e9 * random.uniform()
      case 3: 1e-9 * random.normal()
      default: random.normal()
      }
    }
    let labels = values.map { _ in random.index(below: 3) - 1 }
    let membership = SegmentMembership(count: 2, labels: labels)
    let profile = SegmentProfiler()
      .profiles(of: PlantedTable.single(.number, values), membership)[0]
    #expect(profile.median == Quantile.median(values))
    for k in 0..<2 {
      let own = values.indices.filter { labels[$0] == k }.map { values[$0] }
      #expect(profile.cells[k].median == (own.isEmpty ? nil : Quantile.median(own)))
    }
  }
}

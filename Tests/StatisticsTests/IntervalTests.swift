import TestSupport
import Testing

@testable import Statistics

struct IntervalTests {
  @Test func `Wilson's interval agrees with statsmodels`() {
    // Reference values from statsmodels 0.14, method "wilson".
    let expected: [(Double, Double, Double, Double)] = [
      (0, 5, 0, 0.434_482_464_783_174_87),
      (1, 5, 0.036_224_108_632_430_196, 0.624_465_370_237_474_8),
      (4, 12, 0.138_120_091_091_213_1, 0.609_377_911_127_200_4),
      (50, 200, 0.195_081_680_068_174_95, 0.314_340_983_120_458_33),
    ]
    for (count, total, lower, upper) in expected {
      let interval = Interval.wilson(count, of: total)
      #expect(isClose(interval.lower, lower, absolute: 1e-9))
      #expect(isClose(interval.upper, upper, absolute: 1e-9))
    }
    #expect(Interval.wilson(12, of: 12).upper == 1)
    #expect(Interval.wilson(0, of: 0) == Interval(value: 0, lower: 0, upper: 1))
  }

  @Test func `a lift has Katz's interval and stays finite with zeros`() throws {
    let lift = try #require(Interval.lift(30, of: 100, against: 20, of: 200))
    #expect(isClose(lift.value, 3, absolute: 1e-12))
    // exp(log 3 -+ 1.959964 * sqrt(1/30 - 1/100 + 1/20 - 1/200)), by hand.
    #expect(isClose(lift.lower, 1.797_263, absolute: 1e-5))
    #expect(isClose(lift.upper, 5.007_614, absolute: 1e-5))
    let zero = try #require(Interval.lift(5, of: 20, against: 0, of: 50))
    #expect(zero.value > 1 && zero.value.isFinite && zero.lower > 0 && zero.upper.isFinite)
    let none = try #require(Interval.lift(0, of: 20, against: 0, of: 50))
    #expect(none.lower < 1 && none.upper > 1)
    #expect(Interval.lift(0, of: 0, against: 1, of: 2) == nil)
  }

  @Test func `the mean's interval is Student's`() throws {
    let interval = try #require(Interval.mean([1, 2, 3, 4, .nan, .infinity]))
    // t(.975, 3) = 3.182446; standard error = sqrt(5/3/4).
    #expect(isClose(interval.value, 2.5, absolute: 1e-12))
    #expect(isClose(interval.upper - interval.value, 3.182_446_305 * 0.645_497_224, absolute: 1e-6))
    #expect(Interval.mean([.nan]) == nil)
  }

  @Test func `a bootstrap interval surrounds the statistic and repeats with its seed`() throws {
    let values = (0..<40).map { Double($0) }
    let run = {
      Interval.bootstrap(count: 40, draws: 200, using: SeededGenerator(seed: 1)) { indices in
        indices.reduce(0) { $0 + values[$1] } / Double(indices.count)
      }
    }
    let interval = try #require(run())
    #expect(interval.lower < 19.5 && interval.upper > 19.5 && interval.upper - interval.lower < 12)
    #expect(run() == interval)
  }
}

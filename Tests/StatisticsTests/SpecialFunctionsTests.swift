import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Reference values from scipy 1.14 (`special` and `stats`).
struct SpecialFunctionsTests {
  @Test func `gamma functions agree with scipy`() {
    #expect(isClose(SpecialFunctions.logGamma(0.5), 0.572_364_942_924_700_1, relative: 1e-13))
    #expect(isClose(SpecialFunctions.logGamma(1), 0, absolute: 1e-13))
    #expect(isClose(SpecialFunctions.logGamma(100.5), 361.435_540_467_777_5, relative: 1e-13))
    #expect(isClose(SpecialFunctions.digamma(1), -0.577_215_664_901_532_9, relative: 1e-12))
    #expect(isClose(SpecialFunctions.trigamma(1), 1.644_934_066_848_226_4, relative: 1e-12))
    #expect(isClose(SpecialFunctions.lowerGamma(2, 3), 0.800_851_726_528_544_2, relative: 1e-12))
    // Q(2, x) = exp(-x) (1 + x).
    #expect(isClose(SpecialFunctions.upperGamma(2, 30), 31 * exp(-30.0), relative: 1e-12))
    #expect(isClose(SpecialFunctions.incompleteBeta(2, 3, 0.4), 0.524_8, relative: 1e-12))
  }

  @Test func `tails and quantiles agree with tables`() {
    #expect(isClose(Tail.normalUpper(1.96), 0.024_997_895_148_220_4, relative: 1e-11))
    #expect(isClose(Tail.normalUpper(-1), 0.841_344_746_068_542_9, relative: 1e-12))
    #expect(isClose(Tail.normalQuantile(0.975), 1.959_963_984_540_054, relative: 1e-12))
    #expect(isClose(Tail.normalQuantile(1e-6), -4.753_424_308_822_899, relative: 1e-10))
    #expect(isClose(Tail.chiSquaredUpper(3.841_458_820_694_124, degrees: 1), 0.05, relative: 1e-10))
    #expect(isClose(Tail.studentTwoSided(2.228_138_852, degrees: 10), 0.05, relative: 1e-7))
    #expect(
      isClose(Tail.studentQuantile(twoSided: 0.05, degrees: 10), 2.228_138_852, relative: 1e-8))
    #expect(isClose(Tail.fisherUpper(4.102_821_015, 2, 10), 0.05, relative: 1e-7))
  }
}

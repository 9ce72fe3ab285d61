import TestSupport
import Testing

@testable import Statistics

struct PartitionComparisonTests {
  @Test func `agreement of two partitions is that of scikit-learn`() {
    let comparison = PartitionComparison(
      [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3], [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 0, 0, 0, 2])
    #expect(isClose(comparison.adjustedRand, 0.074_380_165_289_256_2, absolute: 1e-12))
    #expect(isClose(comparison.rand, 0.648_351_648_351_648_4, absolute: 1e-12))
    #expect(isClose(comparison.fowlkesMallows, 0.306_970_306_757_460_23, absolute: 1e-12))
    #expect(
      isClose(comparison.normalizedMutualInformation, 0.345_723_357_063_543_56, absolute: 1e-12))
    #expect(isClose(comparison.adjustedMutualInformation, 0.134_582_439_275_023_5, absolute: 1e-10))
    // Matched by hand: 0 with 0 (2), 1 with 1 (2), 2 with 2 (3): 7 of 14.
    #expect(comparison.matchedOverlap == 0.5 && comparison.matches == [0, 1, 2, -1])
  }

  @Test func `renamed classes agree wholly and left-out items don't count`() {
    let same = PartitionComparison([0, 0, 1, 1, -1], [1, 1, 0, 0, 1])
    #expect(same.adjustedRand == 1 && same.rand == 1 && same.jaccard == 1)
    #expect(same.matchedOverlap == 1 && same.matches == [1, 0] && same.count == 4)
    #expect(isClose(same.adjustedMutualInformation, 1, absolute: 1e-12))
    let single = PartitionComparison([0, 0], [0, 0])
    #expect(single.normalizedMutualInformation == 1 && single.matchedOverlap == 1)
    let empty = PartitionComparison([], [])
    #expect(empty.count == 0 && empty.adjustedRand == 1 && empty.matches.isEmpty)
  }

  @Test func `an assignment costs least and fits tables that are not square`() {
    #expect(LinearAssignment.minimumCost([[4, 1, 3], [2, 0, 5], [3, 2, 2]]) == [1, 0, 2])
    #expect(LinearAssignment.minimumCost([[1, 2, 0.5]]) == [2])
    #expect(LinearAssignment.minimumCost([[5], [1], [3]]) == [-1, 0, -1])
    #expect(LinearAssignment.minimumCost([]).isEmpty)
    #expect(LinearAssignment.minimumCost([[], []]) == [-1, -1])
  }
}

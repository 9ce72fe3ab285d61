import EvidenceModel
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// Two overlapping segments whose descriptors are known: what wrong membership hides comes back.
struct ProfileCorrectionTests {
  /// A value per person of each of two classes that a normal number two deviations apart tells.
  private struct Overlap {
    var truth: [Int] = []
    var probabilities: [Double] = []
    var random = SeededGenerator(seed: 5)

    init(people: Int, distance: Double = 1.5) {
      for _ in 0..<people {
        let own = random.index(below: 2)
        let x = Double(own) * distance + random.normal()
        let second = 1 / (1 + exp(distance * (distance / 2 - x)))
        truth.append(own)
        probabilities += [1 - second, second]
      }
    }

    var membership: SegmentMembership {
      SegmentMembership(
        count: 2, labels: truth.indices.map { probabilities[2 * $0 + 1] > 0.5 ? 1 : 0 },
        probabilities: probabilities)
    }
  }

  @Test func `means come back that wrong membership had drawn together`() throws {
    var world = Overlap(people: 3_000)
    let values = world.truth.map { Double($0) * 4 + world.random.normal() }
    let table = PlantedTable.single(.number, values, role: .descriptor)
    let plain = SegmentProfiler().profiles(of: table, world.membership)[0]
    let found = try #require(ProfileCorrection(world.membership)?.profile(of: 0, in: table))
    let low = try #require(plain.cells[0].mean)
    #expect(low.value > 0.6)
    #expect(isClose(found.means[0].value, 0, absolute: 0.2))
    #expect(isClose(found.means[1].value, 4, absolute: 0.2))
    #expect(found.means[0].lower < found.means[0].value)
    #expect(found.restMeans[0] == found.means[1].value && !found.isCut)
    #expect((found.test?.pValue ?? 1) < 1e-6)
  }

  @Test func `shares come back and stay between 0 and 1`() throws {
    var world = Overlap(people: 3_000)
    let values = world.truth.map { world.random.uniform() < ($0 == 0 ? 0.1 : 0.7) ? 1.0 : 0 }
    let table = PlantedTable.single(.binary, values, levels: ["no", "yes"], role: .outcome)
    let plain = SegmentProfiler().profiles(of: table, world.membership)[0]
    let found = try #require(ProfileCorrection(world.membership)?.profile(of: 0, in: table))
    #expect(plain.cells[0].levels[1].share.value > 0.18)
    #expect(isClose(found.shares[0][1].value, 0.1, absolute: 0.04))
    #expect(isClose(found.shares[1][1].value, 0.7, absolute: 0.04))
    for share in found.shares.flatMap({ $0 }) { #expect(share.lower >= 0 && share.upper <= 1) }
  }

  @Test func `certain membership changes nothing, and people in no segment are left out`() throws {
    let table = PlantedTable.single(.number, [1, 2, 6, 8, .nan, 900], role: .descriptor)
    let membership = SegmentMembership(count: 2, labels: [0, 0, 1, 1, 1, -1])
    let found = try #require(ProfileCorrection(membership)?.profile(of: 0, in: table))
    #expect(found.means.map(\.value) == [1.5, 7])
    #expect(!found.isCut)
  }

  @Test func `segments that can't be told apart give a cut or no figure, never one that is none`() {
    let labels = (0..<200).map { $0 % 2 }
    let probabilities = labels.flatMap { $0 == 0 ? [0.52, 0.48] : [0.48, 0.52] }
    let membership = SegmentMembership(count: 2, labels: labels, probabilities: probabilities)
    let values = labels.map { Double($0) * 10 }
    let table = PlantedTable.single(.number, values, role: .descriptor)
    let found = ProfileCorrection(membership)?.profile(of: 0, in: table)
    #expect(found?.isCut != false)
    #expect(found?.means.allSatisfy { (0...10).contains($0.value) } != false)
  }

  @Test func `one segment, an empty one and a column of blanks have no correction`() {
    let table = PlantedTable.single(.number, [.nan, .nan, .nan, .nan], role: .descriptor)
    #expect(ProfileCorrection(SegmentMembership(count: 1, labels: [0, 0, 0, 0])) == nil)
    #expect(ProfileCorrection(SegmentMembership(count: 3, labels: [0, 0, 1, 1])) == nil)
    let two = ProfileCorrection(SegmentMembership(count: 2, labels: [0, 0, 1, 1]))
    #expect(two?.profile(of: 0, in: table) == nil)
  }
}

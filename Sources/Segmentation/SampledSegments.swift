package import EvidenceModel
import Statistics

/// Segments more people than a whole search can take: found with a sample, then everybody is placed.
///
/// The sample is drawn by a hash of people's ids, so it does not depend on the order of rows. Everybody
/// else gets the likeliest segment by ``SegmentScorer``, costly and unusual people included. The reason
/// says so, and how often people of the sample would be placed where the model has them.
package struct SampledSegments {
  /// Up to so many people the search takes everybody.
  package static let mostPeople = 100_000
  /// People of the sample.
  package static let sampleSize = 20_000

  private let finder: SegmentFinder
  private let mostPeople: Int
  private let sampleSize: Int

  package init(
    _ options: SegmentFinder.Options, mostPeople: Int = Self.mostPeople,
    sampleSize: Int = Self.sampleSize
  ) {
    finder = SegmentFinder(options: options)
    self.mostPeople = mostPeople
    self.sampleSize = sampleSize
  }

  /// Segments the people of a table.
  ///
  /// Throws as ``SegmentFinder/segments(in:)``.
  package func segments(in table: AttributeTable) throws(Diagnostic) -> Segmentation {
    guard table.people.count > mostPeople else { return try finder.segments(in: table) }
    let rows = sample(of: table.people)
    let found = try finder.segments(in: table.reordered(rows))
    var labels = [Int?](repeating: nil, count: table.people.count)
    for (index, segment) in found.segments.enumerated() {
      for member in segment.members { labels[rows[member]] = index }
    }
    return placed(found, labels: labels, sample: rows, in: table)
  }

  /// The rows of the sample, ascending.
  private func sample(of people: [PersonID]) -> [Int] {
    let keys = people.map { Self.hash($0.rawValue) }
    let order = people.indices.sorted {
      keys[$0] == keys[$1] ? people[$0] < people[$1] : keys[$0] < keys[$1]
    }
    return order.prefix(sampleSize).sorted()
  }

  /// FNV-1a, mixed once more so that ids that count upwards are spread.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }

  private func placed(
    _ found: Segmentation, labels: [Int?], sample: [Int], in table: AttributeTable
  ) -> Segmentation {
    let mains = found.segments.count { $0.role == .main }
    let scorer = SegmentScorer(table: table, labels: labels, groups: found.segments.count)
    var members = [[Int]](repeating: [], count: found.segments.count)
    var probabilities = [[Double]](repeating: [], count: table.people.count)
    for (place, row) in sample.enumerated() { probabilities[row] = found.probabilities[place] }
    var inSample = [Bool](repeating: false, count: table.people.count)
    for row in sample { inSample[row] = true }
    var unplaced: [Int] = []
    var alike = 0
    var compared = 0
    for row in table.people.indices {
      let own = scorer.probabilities(row: row)
      let likeliest = own.map { p in p.indices.reduce(0) { p[$1] > p[$0] ? $1 : $0 } }
      if inSample[row], let label = labels[row] {
        compared += 1
        if likeliest == label { alike += 1 }
        members[label].append(row)
      } else if !inSample[row], let own, let likeliest {
        members[likeliest].append(row)
        if found.segments[likeliest].role == .main {
          let total = own.prefix(mains).reduce(0, +)
          probabilities[row] = own.prefix(mains).map { total > 0 ? $0 / total : 0 }
        }
      } else {
        unplaced.append(row)
      }
    }
    let agreement = compared > 0 ? Double(alike) / Double(compared) : 1
    return Segmentation(
      segments: segments(found, members), probabilities: probabilities, trials: found.trials,
      reason: found.reason + " " + note(people: table.people.count, agreement: agreement),
      relevant: found.relevant, unplaced: unplaced, findings: found.findings,
      quality: found.quality)
  }

  private func segments(_ found: Segmentation, _ members: [[Int]]) -> [Segment] {
    let total = members.reduce(0) { $0 + $1.count }
    return zip(found.segments, members).map { segment, members in
      let share = Interval.wilson(Double(members.count), of: Double(total))
      return Segment(
        id: segment.id, role: segment.role, members: members,
        share: Estimate(
          value: share.value, lower: share.lower, upper: share.upper, count: total),
        stability: segment.stability, distinguishing: segment.distinguishing)
    }
  }

  private func note(people: Int, agreement: Double) -> String {
    "They were found with \(SegmentReason.grouped(sampleSize)) people drawn at random; the other "
      + "\(SegmentReason.grouped(people - sampleSize)) were placed with those whom they are most like "
      + "(of the drawn people themselves, that places \(Int((100 * agreement).rounded())) % where "
      + "the model has them)."
  }
}

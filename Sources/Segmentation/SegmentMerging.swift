package import EvidenceModel
import Statistics

/// Makes one segment of several main ones that something outside the model shows to be the same people.
///
/// A mixture needs several components for one group whose people differ in something beside the point
/// (a device, an hour of the day). Components are put together, not fitted again: a person's
/// probability of the new segment is the sum over its parts.
///
/// - SeeAlso: C. Hennig (2010), Methods for merging Gaussian mixture components, Advances in Data
///   Analysis and Classification 4, 3-34.
package struct SegmentMerging {
  private let table: AttributeTable

  /// - Parameter table: The attributes that the segmentation was made of.
  package init(table: AttributeTable) {
    self.table = table
  }

  /// The segmentation with some of its main segments put together.
  ///
  /// - Parameters:
  ///   - segmentation: As the model gave it.
  ///   - parts: Places of main segments among the main ones, each in exactly one list.
  ///   - reason: Sentences that follow the reason of the segmentation.
  /// - Returns: Main segments numbered anew, the largest first. A merged segment's stability is the mean
  ///   of its parts' weighted by size: what came back in parts comes back at least as well whole.
  package func merged(
    _ segmentation: Segmentation, parts: [[Int]], reason: String
  ) -> Segmentation {
    let main = segmentation.segments.filter { $0.role == .main }
    let size = { (list: [Int]) in list.reduce(0) { $0 + main[$1].members.count } }
    let ordered = parts.sorted { a, b in
      size(a) == size(b) ? (a.min() ?? 0) < (b.min() ?? 0) : size(a) > size(b)
    }
    let relevant = Set(segmentation.relevant)
    var newID: [SegmentID: SegmentID] = [:]
    var segments: [Segment] = []
    for (place, list) in ordered.enumerated() {
      let id = SegmentID("s\(place + 1)")
      for part in list { newID[main[part].id] = id }
      segments.append(segment(id, of: list.map { main[$0] }, relevant: relevant))
    }
    return Segmentation(
      segments: segments + segmentation.segments.filter { $0.role != .main },
      probabilities: segmentation.probabilities.map { own in
        own.count == main.count
          ? ordered.map { list in list.reduce(0) { $0 + own[$1] } } : own
      },
      trials: segmentation.trials, reason: segmentation.reason + " " + reason,
      relevant: segmentation.relevant, unplaced: segmentation.unplaced,
      findings: segmentation.findings, quality: quality(segmentation.quality, newID))
  }

  private func segment(_ id: SegmentID, of parts: [Segment], relevant: Set<String>) -> Segment {
    if parts.count == 1 {
      return Segment(
        id: id, role: .main, members: parts[0].members, share: parts[0].share,
        stability: parts[0].stability, distinguishing: parts[0].distinguishing)
    }
    let members = parts.flatMap(\.members).sorted()
    let total = parts[0].share.count
    let share = Interval.wilson(Double(members.count), of: Double(total))
    let known = parts.filter { $0.stability != nil }
    let weight = known.reduce(0) { $0 + $1.members.count }
    return Segment(
      id: id, role: .main, members: members,
      share: Estimate(
        value: share.value, lower: share.lower, upper: share.upper, count: total),
      stability: weight == 0
        ? nil
        : known.reduce(0) { $0 + ($1.stability ?? 0) * Double($1.members.count) }
          / Double(weight),
      distinguishing: distinguishing(members, relevant: relevant))
  }

  /// Attributes by how much they tell these people from all others, from an effect of .1.
  private func distinguishing(_ members: [Int], relevant: Set<String>) -> [String] {
    var groups = [Int](repeating: 0, count: table.people.count)
    for row in members { groups[row] = 1 }
    var effects: [(name: String, effect: Double)] = []
    for (column, attribute) in table.attributes.enumerated()
    where attribute.role == .basis && relevant.contains(attribute.name) {
      let effect = effect(table.values[column], attribute.scale, groups)
      if effect >= 0.1 { effects.append((attribute.name, effect)) }
    }
    return effects.sorted { $0.effect == $1.effect ? $0.name < $1.name : $0.effect > $1.effect }
      .map(\.name)
  }

  private func effect(_ values: [Double], _ scale: Attribute.Scale, _ groups: [Int]) -> Double {
    switch scale {
    case .binary, .nominal:
      let codes = values.map { $0.isFinite ? Int($0) : -1 }
      return EffectSize.association(Agreement.crossTable(groups, codes).table)?.cramersV ?? 0
    case .ordinal, .count, .amount, .share, .number:
      let eta = EffectSize.analysisOfVariance(values, groups: groups)?.etaSquared ?? 0
      return max(eta, 0).squareRoot()
    }
  }

  /// What is said of pairs of segments, of those that stayed as they were.
  private func quality(
    _ quality: SegmentationQuality, _ newID: [SegmentID: SegmentID]
  ) -> SegmentationQuality {
    let whole = Dictionary(grouping: newID.keys, by: { newID[$0] }).filter { $0.value.count == 1 }
    var result = quality
    result.overlaps = quality.overlaps.compactMap { pair in
      guard let first = newID[pair.first], let second = newID[pair.second],
        whole[first] != nil, whole[second] != nil
      else { return nil }
      return SegmentationQuality.Overlap(
        first: first, second: second, probability: pair.probability)
    }
    return result
  }
}

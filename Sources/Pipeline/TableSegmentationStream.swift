import EvidenceModel
import Foundation
import Segmentation

/// The people of a large table, read from its spilled cells as often as needed.
struct StreamedPeople: PeopleStream {
  let spill: CellSpill
  private let columns: [String: TypedTable.Column]
  private let weightSource: (column: Int, lookup: [Double])?
  private let weightTitle: String
  /// Columns without which somebody is left out.
  private let required: [TypedTable.Column]

  var count: Int { spill.rowCount }

  init(_ typed: TypedTable, _ spill: CellSpill, _ options: TableSegmentationOptions) {
    self.spill = spill
    columns = Dictionary(
      typed.columns.filter { $0.attribute != nil }.map { ($0.title, $0) },
      uniquingKeysWith: { first, _ in first })
    weightSource = typed.weightSource
    weightTitle = options.weights ?? ""
    required = options.missing == .listwise ? typed.columns.filter { $0.use == "basis" } : []
  }

  func forEachPiece(
    of attributes: [String], _ body: ([[Double]], [Double]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    for chunk in 0..<spill.chunkCount {
      var values: [[Double]] = []
      for name in attributes { values.append(try self.values(columns[name], of: chunk)) }
      try body(values, try weights(of: chunk))
    }
  }

  private func values(
    _ column: TypedTable.Column?, of chunk: Int
  ) throws(Diagnostic) -> [Double] {
    guard let column else {
      return [Double](repeating: .nan, count: spill.rowCount(of: chunk))
    }
    return try spill.values(
      column.source, of: chunk, lookup: column.lookup, missing: column.missing)
  }

  /// The weights of a chunk's people: 1 without a column of weights, 0 for those who are left out.
  private func weights(of chunk: Int) throws(Diagnostic) -> [Double] {
    var weights = [Double](repeating: 1, count: spill.rowCount(of: chunk))
    if let weightSource {
      weights = try spill.values(weightSource.column, of: chunk, lookup: weightSource.lookup)
      guard weights.allSatisfy({ $0.isFinite && $0 > 0 }) else {
        throw TypedTable.wrongWeights(weightTitle)
      }
    }
    for column in required {
      for (row, value) in try values(column, of: chunk).enumerated() where !value.isFinite {
        weights[row] = 0
      }
    }
    return weights
  }

  /// All values of one attribute; those of people who are left out are missing.
  func wholeColumn(_ name: String, isCounted: (Int) -> Bool) throws(Diagnostic) -> [Double] {
    var all: [Double] = []
    all.reserveCapacity(count)
    for chunk in 0..<spill.chunkCount { all += try values(columns[name], of: chunk) }
    for row in all.indices where !isCounted(row) { all[row] = .nan }
    return all
  }
}

/// Everybody's place in the segments, in the order of the file.
struct PlacedPeople: Sendable {
  private enum Storage: Sendable {
    case held([String], SegmentMembership)
    case streamed(StreamedPeople, SegmentPlacement)
  }

  private let storage: Storage

  /// How many people there are, and how many segments.
  let count: Int
  let segments: Int

  init(names: [String], _ membership: SegmentMembership) {
    storage = .held(names, membership)
    count = names.count
    segments = membership.count
  }

  init(_ people: StreamedPeople, _ placement: SegmentPlacement) {
    storage = .streamed(people, placement)
    count = people.count
    segments = placement.count
  }

  /// Calls `body` for consecutive people: their names, segments, and weights, 0 for those who were
  /// left out.
  func forEachPiece(
    _ body: ([String], SegmentMembership, [Double]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    switch storage {
    case .held(let names, let membership):
      try body(names, membership, [Double](repeating: 1, count: names.count))
    case .streamed(let people, let placement):
      var first = 0
      var chunk = 0
      try people.forEachPiece(of: placement.columns) { (values, weights) throws(Diagnostic) in
        let written = try people.spill.names(of: chunk)
        let names = weights.indices.map { row in
          let own = written?[row] ?? ""
          return own.isEmpty ? "row \(first + row + 1)" : own
        }
        try body(names, Self.counted(placement.membership(of: values), weights), weights)
        first += weights.count
        chunk += 1
      }
    }
  }

  /// People of weight 0 are in no segment.
  private static func counted(
    _ membership: SegmentMembership, _ weights: [Double]
  ) -> SegmentMembership {
    guard weights.contains(0) else { return membership }
    var probabilities = membership.probabilities
    for (row, weight) in weights.enumerated() where weight == 0 {
      for k in 0..<membership.count { probabilities[row * membership.count + k] = 0 }
    }
    return SegmentMembership(
      count: membership.count, labels: zip(membership.labels, weights).map { $1 > 0 ? $0 : -1 },
      probabilities: probabilities)
  }
}

/// What is known of everybody in a large table, where the rest of the report has a sample.
struct WholeTable {
  /// People who counted.
  private(set) var people = 0
  private(set) var unassigned = 0
  private(set) var sums: MembershipCertainty.Sums
  let profiles: [AttributeProfile]
  /// People who were held in memory.
  let sample: Int

  init(
    _ placed: PlacedPeople, _ streamed: StreamedPeople, _ table: AttributeTable
  ) throws(Diagnostic) {
    let none = UInt16(placed.segments)
    var labels: [UInt16] = []
    labels.reserveCapacity(placed.count)
    // Weights take memory, so they are kept only where they say something.
    var weights: [Double] = []
    sums = MembershipCertainty.Sums(count: placed.segments)
    var (sums, people, unassigned) = (sums, 0, 0)
    try placed.forEachPiece { (_, membership, own) throws(Diagnostic) in
      sums.add(membership)
      for (label, weight) in zip(membership.labels, own) {
        labels.append(label < 0 ? none : UInt16(label))
        guard weight > 0 else { continue }
        people += 1
        if label < 0 { unassigned += 1 }
      }
      guard !weights.isEmpty || own.contains(where: { $0 != 1 }) else { return }
      let earlier = labels.count - own.count - weights.count
      weights += [Double](repeating: 1, count: earlier)
      weights += own
    }
    self.sums = sums
    self.people = people
    self.unassigned = unassigned
    sample = table.people.count
    let kept = weights
    profiles = try SegmentProfiler().profiles(
      of: table.attributes, labels: labels, count: placed.segments,
      weights: kept
    ) { column throws(Diagnostic) in
      try streamed.wholeColumn(table.attributes[column].name) {
        kept.isEmpty || kept[$0] > 0
      }
    }
  }
}

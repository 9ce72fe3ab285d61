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

  /// The values of one attribute, chunk by chunk; those of people who are left out are missing.
  func forEachPiece(
    of attribute: String, _ body: (Int, [Double], [Double]) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let isEverybody = weightSource == nil && required.isEmpty
    for chunk in 0..<spill.chunkCount {
      var values = try values(columns[attribute], of: chunk)
      let weights = isEverybody ? [] : try weights(of: chunk)
      for (row, weight) in weights.enumerated() where weight == 0 { values[row] = .nan }
      try body(chunk, values, weights)
    }
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
  /// Rows that were left out for a missing value.
  private(set) var leftOut = 0
  private(set) var unassigned = 0
  private(set) var sums: MembershipCertainty.Sums
  /// How much each segment weighs, in people drawn evenly.
  private(set) var weightedSizes: [Double]
  let profiles: [AttributeProfile]
  /// People who were held in memory.
  let sample: Int

  /// Places everybody and profiles the segments; with `areCounts` weights are numbers of people.
  ///
  /// Labels go to a file beside the cells, so that memory does not grow with the people.
  init(
    _ placed: PlacedPeople, _ streamed: StreamedPeople, _ table: AttributeTable, areCounts: Bool
  ) throws(Diagnostic) {
    let none = UInt16(placed.segments)
    let spill = try LabelSpill(streamed.spill.sibling("labels"))
    sums = MembershipCertainty.Sums(count: placed.segments)
    weightedSizes = [Double](repeating: 0, count: placed.segments)
    var (sums, sizes, leftOut) = (sums, weightedSizes, 0)
    var (people, unassigned, weight, squares) = (0, 0, 0.0, 0.0)
    try placed.forEachPiece { (_, membership, own) throws(Diagnostic) in
      sums.add(membership, times: areCounts ? own.map { Int($0) } : [])
      try spill.append(membership.labels.map { $0 < 0 ? none : UInt16($0) })
      for (label, each) in zip(membership.labels, own) {
        guard each > 0 else {
          leftOut += 1
          continue
        }
        let counts = areCounts ? Int(each) : 1
        people += counts
        weight += each
        squares += each * each
        if label < 0 { unassigned += counts } else { sizes[label] += each }
      }
    }
    self.sums = sums
    self.people = people
    self.leftOut = leftOut
    self.unassigned = unassigned
    let scale = areCounts || squares == 0 ? 1 : weight / squares
    weightedSizes = sizes.map { $0 * scale }
    sample = table.people.count
    profiles = try SegmentProfiler().profiles(
      of: table.attributes, count: placed.segments, weight: weight
    ) { (column, body) throws(Diagnostic) in
      try streamed.forEachPiece(of: table.attributes[column].name) {
        (chunk, values, weights) throws(Diagnostic) in
        body(values, try spill.labels(of: chunk), weights)
      }
    }
  }
}

import EvidenceModel
import Segmentation

/// What the weights of a table's rows are, and the rows as they count.
struct CountedRows {
  /// How weights count.
  enum Kind { case none, counts, sample }

  let kind: Kind
  /// Places among the table's rows, in an order of their contents; with counts a row stands there as
  /// often as it has people.
  let rows: [Int]
  /// The weights of a sample's people, one for each of ``rows``; else empty.
  let weights: [Double]
  /// How many rows were left out for a missing value.
  let leftOut: Int
  /// Whether a person said what the weights are.
  private let isSaid: Bool

  /// More people than this are not written out one by one in memory.
  static let mostPeople = 200_000

  /// Counts the given rows of a table.
  ///
  /// Of a large table's held rows (`most` is then how many people may stand for them) those with
  /// counts are drawn evenly by their people. Throws `segment.wrongWeights` for counts that are none.
  init(
    _ typed: TypedTable, _ kept: [Int], _ options: TableSegmentationOptions, most: Int? = nil
  ) throws(Diagnostic) {
    isSaid = options.weightsAre != .auto
    leftOut = typed.names.count - kept.count
    kind = Self.kind(typed.weights, options.weightsAre)
    let isUneven = typed.weights.contains { $0 != typed.weights[0] }
    let ordered = typed.ordered(kept, byWeight: kind == .sample && isUneven)
    guard kind == .counts else {
      rows = ordered
      weights = kind == .sample ? ordered.map { typed.weights[$0] } : []
      return
    }
    guard typed.weights.allSatisfy({ $0 == $0.rounded() && $0 < 1e15 }) else {
      throw Diagnostic(
        .wrongWeights,
        "Column \(options.weights ?? "") (--weights) has cells that are no whole numbers, so they "
          + "count no people.", remedy: "Leave out --weights-are counts, or correct the cells.")
    }
    weights = []
    rows = Self.drawn(ordered, typed.weights, most: most ?? .max)
  }

  /// How many people a table's rows stand for; nil when a row is a person.
  static func people(_ typed: TypedTable, _ options: TableSegmentationOptions) -> Double? {
    kind(typed.weights, options.weightsAre) == .counts ? typed.weights.reduce(0, +) : nil
  }

  /// Whole numbers of which 1 is the most frequent count people, as merged tables do; others say how
  /// a sample was drawn.
  private static func kind(
    _ weights: [Double], _ said: TableSegmentationOptions.WeightKind
  ) -> Kind {
    guard !weights.isEmpty else { return .none }
    switch said {
    case .counts: return .counts
    case .sample: return .sample
    case .auto:
      guard weights.allSatisfy({ $0 == $0.rounded() }) else { return .sample }
      var times: [Double: Int] = [:]
      for weight in weights { times[weight, default: 0] += 1 }
      let ones = times[1] ?? 0
      return ones > 0 && times.values.allSatisfy { $0 <= ones } ? .counts : .sample
    }
  }

  /// Each row as often as it counts; when that is too often, evenly spaced ones of all people.
  private static func drawn(_ rows: [Int], _ weights: [Double], most: Int) -> [Int] {
    let total = rows.reduce(0) { $0 + weights[$1] }
    let wanted = min(Double(most), total)
    var drawn: [Int] = []
    var passed = 0.0
    for row in rows {
      passed += weights[row]
      while (Double(drawn.count) + 0.5) * total < passed * wanted { drawn.append(row) }
    }
    return drawn
  }

  /// What was made of the weights.
  func findings(_ options: TableSegmentationOptions, people: Int) -> [Finding] {
    guard kind != .none else { return [] }
    let title = options.weights ?? ""
    let said = isSaid ? "" : " That was read from its values."
    switch kind {
    case .counts:
      return [
        Finding(
          "weights_read", level: .info,
          message: "Column \(title) was taken as how many people each row stands for: "
            + "\(people).\(said)",
          remedy: "Say --weights-are sample if it corrects for how people were drawn.",
          place: title, have: people)
      ]
    default:
      let worth = Int(EffectiveWeights.people(weights).rounded())
      return [
        Finding(
          "weights_read", level: .info,
          message:
            "Column \(title) was taken as weights of a sample: \(weights.count) people say as "
            + "much as \(worth) drawn evenly.\(said)",
          remedy: "Say --weights-are counts if each row stands for so many people.", place: title,
          have: worth)
      ]
    }
  }
}

extension TypedTable {
  /// Rows in an order of their contents, so that nothing depends on where one stood.
  ///
  /// Rows that are the same in everything that is used (`byWeight`: and in weight) come in the order
  /// of the file.
  func ordered(_ rows: [Int], byWeight: Bool) -> [Int] {
    var hashes = [UInt64](repeating: 0, count: names.count)
    for column in columns where column.attribute != nil {
      for row in rows {
        let value = column.values[row]
        let bits = value.isFinite ? (value == 0 ? 0 : value.bitPattern) : UInt64.max
        hashes[row] = RowLottery.mixed(hashes[row], bits)
      }
    }
    if byWeight {
      for row in rows { hashes[row] = RowLottery.mixed(hashes[row], weights[row].bitPattern) }
    }
    return rows.sorted { hashes[$0] == hashes[$1] ? $0 < $1 : hashes[$0] < hashes[$1] }
  }
}

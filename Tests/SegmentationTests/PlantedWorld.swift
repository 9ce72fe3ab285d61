import EvidenceModel
import Statistics

@testable import Segmentation

/// A made-up table whose segments are known.
struct PlantedWorld {
  var random: SeededGenerator
  /// Each person's planted segment.
  var truth: [Int] = []
  var attributes: [Attribute] = []
  var values: [[Double]] = []
  var trials: [[Double]] = []

  init(seed: UInt64, people: Int, shares: [Double]) {
    random = SeededGenerator(seed: seed)
    for _ in 0..<people {
      var rest = random.uniform()
      var segment = 0
      while segment < shares.count - 1 && rest >= shares[segment] {
        rest -= shares[segment]
        segment += 1
      }
      truth.append(segment)
    }
  }

  var count: Int { truth.count }

  mutating func add(
    _ name: String, _ scale: Attribute.Scale, _ column: [Double], trials: [Double] = [],
    role: Attribute.Role = .basis, group: String = ""
  ) {
    attributes.append(Attribute(name: name, title: name, scale: scale, role: role, group: group))
    values.append(column)
    self.trials.append(trials)
  }

  /// Whole numbers drawn evenly.
  mutating func whole(_ range: ClosedRange<Int>) -> [Double] {
    (0..<count).map { _ in Double(range.lowerBound + random.index(below: range.count)) }
  }

  /// A share with the given true probability per segment, spread a little from person to person.
  mutating func addShare(
    _ name: String, _ probabilities: [Double], of trials: [Double], spread: Double = 0.05
  ) {
    var column: [Double] = []
    for i in 0..<count {
      let p = probabilities[truth[i] % probabilities.count] + spread * random.normal()
      var hits = 0.0
      for _ in 0..<Int(trials[i]) where random.uniform() < p { hits += 1 }
      column.append(trials[i] > 0 ? hits / trials[i] : .nan)
    }
    add(name, .share, column, trials: trials)
  }

  /// Normal numbers with the given mean per segment.
  mutating func addNumber(_ name: String, _ means: [Double]) {
    let column = truth.map { means[$0 % means.count] + random.normal() }
    add(name, .number, column)
  }

  mutating func addNoise(_ columns: Int) {
    for j in 0..<columns { add("noise\(j)", .number, whole(0...99)) }
  }

  mutating func lose(_ share: Double) {
    for j in values.indices {
      for i in 0..<count where random.uniform() < share { values[j][i] = .nan }
    }
  }

  var table: AttributeTable {
    AttributeTable(
      people: (0..<count).map { PersonID("person\(10_000 + $0)") }, attributes: attributes,
      values: values, trials: trials)
  }

  /// Shop-like behaviour: six shares of 3 to 12 orders, eight of 30 to 100 events.
  static func shop(seed: UInt64, people: Int = 180) -> PlantedWorld {
    var world = PlantedWorld(seed: seed, people: people, shares: [0.37, 0.33, 0.3])
    let orders = world.whole(3...12)
    let events = world.whole(30...100)
    let probabilities: [(String, [Double])] = [
      ("sale_share", [0.58, 0.12, 0.25]), ("phone_share", [0.66, 0.5, 0.36]),
      ("weekend_share", [0.32, 0.07, 0.2]), ("gift_share", [0.1, 0.36, 0.15]),
      ("evening_share", [0.68, 0.82, 0.5]), ("express_share", [0.2, 0.5, 0.7]),
    ]
    for (name, p) in probabilities { world.addShare(name, p, of: orders) }
    for j in 0..<8 {
      let base = 0.05 + 0.03 * Double(j)
      let p = [base, j % 2 == 0 ? 1.5 * base : base, j % 3 == 0 ? 0.6 * base : base]
      world.addShare("event\(j)", p, of: events, spread: 0.02)
    }
    return world
  }

  /// Planted segments against those found; people outside main segments count as one class.
  func agreement(with result: Segmentation) -> Double {
    var found = [Int](repeating: result.segments.count, count: count)
    for (k, segment) in result.segments.enumerated() where segment.role == .main {
      for member in segment.members { found[member] = k }
    }
    return Agreement.adjustedRand(truth, found)
  }
}

extension Segmentation {
  var mainCount: Int { segments.count { $0.role == .main } }

  /// Whether every number of the result is finite.
  var isFinite: Bool {
    segments.allSatisfy {
      $0.share.value.isFinite && $0.share.lower.isFinite && ($0.stability ?? 0).isFinite
    }
      && probabilities.allSatisfy { $0.allSatisfy(\.isFinite) }
      && trials.allSatisfy {
        $0.bic.isFinite && $0.logLikelihood.isFinite && $0.smallestShare.isFinite
      }
  }
}

/// Options that keep unoptimised test builds quick.
func quickOptions(seed: UInt64 = 7) -> SegmentFinder.Options {
  var options = SegmentFinder.Options()
  options.seed = seed
  options.starts = 8
  options.bootstrapPairs = 2
  options.permutations = 2
  options.maximumCount = 4
  return options
}

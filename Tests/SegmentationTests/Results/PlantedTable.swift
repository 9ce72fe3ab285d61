import EvidenceModel
import Statistics

@testable import Segmentation

/// Made-up customers in three planted groups, with numbers, words, a descriptor and an outcome.
struct PlantedTable {
  let table: AttributeTable
  let labels: [Int]

  var membership: SegmentMembership { SegmentMembership(count: 3, labels: labels) }

  init(people: Int = 600, seed: UInt64 = 11, missing: Double = 0.1) {
    var random = SeededGenerator(seed: seed)
    let labels = (0..<people).map { _ in random.index(below: 3) }
    func column(_ value: (Int, inout SeededGenerator) -> Double) -> [Double] {
      labels.map { label in
        let drawn = value(label, &random)
        return random.uniform() < missing ? .nan : drawn
      }
    }
    let visits = column { label, draws in [2.0, 6, 12][label] + draws.normal() }
    let spend = column { label, draws in [20.0, 90, 40][label] * (1 + 0.2 * draws.uniform()) }
    let device = column { label, draws in
      draws.uniform() < [0.9, 0.2, 0.5][label] ? 1 : 0
    }
    let plan = column { label, draws in
      draws.uniform() < 0.7 ? Double(label) : Double(draws.index(below: 3))
    }
    let noise = column { _, draws in draws.normal() }
    let region = column { _, draws in Double(draws.index(below: 4)) }
    let age = column { label, draws in [30.0, 45, 32][label] + 8 * draws.normal() }
    let left = column { label, draws in draws.uniform() < [0.1, 0.6, 0.2][label] ? 1 : 0 }
    let basis: [(String, Attribute.Scale, [String], Attribute.Role)] = [
      ("visits", .number, [], .basis), ("spend", .amount, [], .basis),
      ("device", .binary, ["desktop", "phone"], .basis),
      ("plan", .nominal, ["free", "team", "firm"], .basis), ("noise", .number, [], .basis),
      ("region", .nominal, ["north", "east", "south", "west"], .descriptor),
      ("age", .number, [], .descriptor), ("left", .binary, ["no", "yes"], .outcome),
    ]
    table = AttributeTable(
      people: (0..<people).map { PersonID("p\($0)") },
      attributes: basis.map {
        Attribute(name: $0.0, title: $0.0, scale: $0.1, role: $0.3, levels: $0.2)
      }, values: [visits, spend, device, plan, noise, region, age, left],
      trials: basis.map { _ in [] })
    self.labels = labels
  }

  /// A table of one attribute.
  static func single(
    _ scale: Attribute.Scale, _ values: [Double], levels: [String] = [],
    role: Attribute.Role = .basis
  ) -> AttributeTable {
    AttributeTable(
      people: values.indices.map { PersonID("p\($0)") },
      attributes: [
        Attribute(name: "value", title: "value", scale: scale, role: role, levels: levels)
      ], values: [values], trials: [[]])
  }
}

import EvidenceModel
import Outcomes
import Validation

/// Puts the tests of a build's personas together.
enum FalsificationReader {
  /// The tests; nil where there are no numbers.
  static func falsification(
    of document: PersonaDocument, population: Population, segmentation: Segmentation?,
    seed: UInt64
  ) -> Falsification? {
    guard let segmentation, !population.table.people.isEmpty else { return nil }
    let used = document.personas.filter { !($0.members ?? []).isEmpty }
    var groups = [Int?](repeating: nil, count: population.table.people.count)
    var rows: [[Int]] = []
    for (group, persona) in used.enumerated() {
      let own = (persona.members ?? []).compactMap { population.rowOfID[$0] }.sorted()
      for row in own { groups[row] = group }
      rows.append(own)
    }
    let prediction = prediction(population.table, groups: groups, count: used.count, seed: seed)
    let falsifier = PersonaFalsifier(table: population.table)
    return Falsification(
      chance: segmentation.quality.nullTest.map {
        Falsification.ChanceTest(
          gain: $0.gain, chanceGain: $0.chanceGain, shuffles: $0.shuffles,
          isRejected: $0.isRejected)
      },
      prediction: prediction,
      personas: zip(used, rows).map {
        falsifier.test($0, members: $1, prediction: prediction)
      })
  }

  private static func prediction(
    _ table: AttributeTable, groups: [Int?], count: Int, seed: UInt64
  ) -> Falsification.Prediction? {
    let state = CustomerState(table)
    var options = OutcomePrediction.Options()
    options.seed = seed
    let predictor = OutcomePrediction(options: options)
    for name in ["churn", "retention", "conversion", "expansion"] {
      guard let index = table.attributes.firstIndex(where: { $0.name == name }) else { continue }
      return predictor.prediction(
        of: table.values[index], attribute: table.attributes[index], groups: groups, count: count,
        table: table)
    }
    return state.churnColumn(in: table).flatMap {
      predictor.prediction(
        of: $0.values, attribute: $0.attribute, groups: groups, count: count, table: table)
    }
  }
}

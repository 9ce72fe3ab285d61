import EvidenceModel
import Outcomes
import Validation

/// Who the people are whose words were heard: happy or not, still there or gone.
enum HeardCustomers {
  static func voices(_ heard: Heard, in population: Population) -> Voices {
    let state = CustomerState(population.table)
    let rows = Set(heard.voices.compactMap { population.rowOfID[$0.person] }).sorted()
    let departures = rows.compactMap { state.hasLeft[$0] }
    return Voices(
      ratings: rows.compactMap { state.satisfaction[$0] },
      staying: departures.count { !$0 }, left: departures.count { $0 }, leftOfAll: state.shareLeft)
  }
}

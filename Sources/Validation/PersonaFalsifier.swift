package import EvidenceModel
import Foundation
import Statistics

/// Says of a persona what was tested and what would prove it wrong.
package struct PersonaFalsifier: Sendable {
  let table: AttributeTable

  package init(table: AttributeTable) { self.table = table }

  /// The tests of one persona on its people.
  ///
  /// - Parameters:
  ///   - persona: Its claims with predicates are the traits.
  ///   - members: Rows of its people.
  ///   - prediction: The test of the whole set, if there is one.
  /// - Returns: Counts, shares and sentences.
  package func test(
    _ persona: Persona, members: [Int], prediction: Falsification.Prediction?
  ) -> Falsification.PersonaTest {
    let inside = Set(members)
    let rest = table.people.indices.filter { !inside.contains($0) }
    let traits = persona.claims.compactMap { trait($0, members: members, rest: rest) }
    let solid = persona.claims.filter { $0.status == .supported && $0.predicate != nil }
    let joint = traits.count >= 2 ? self.joint(solid, rows: members) : nil
    let jointOfRest = traits.count >= 2 ? self.joint(solid, rows: rest) : nil
    return Falsification.PersonaTest(
      persona: persona.id, members: members.count, traits: traits, joint: joint,
      jointOfRest: jointOfRest, stability: persona.stability,
      wrongIf: sentences(persona, traits: traits, joint: joint, prediction: prediction))
  }

  private func trait(
    _ claim: Claim, members: [Int], rest: [Int]
  ) -> Falsification.Trait? {
    guard claim.status == .supported, let predicate = claim.predicate,
      let column = table.column(predicate.feature)
    else { return nil }
    let own = members.filter { column[$0].isFinite }
    let others = rest.filter { column[$0].isFinite }
    guard own.count >= 5, others.count >= 5 else { return nil }
    let share = Interval.wilson(
      Double(own.count { Self.holds(predicate, column[$0]) }), of: Double(own.count))
    return Falsification.Trait(
      claim: claim.id, feature: predicate.feature, op: predicate.op, value: predicate.value,
      share: share.value, ci: [share.lower, share.upper],
      rest: Double(others.count { Self.holds(predicate, column[$0]) }) / Double(others.count),
      n: own.count)
  }

  /// The share of people who have all traits, among those with a value for each.
  private func joint(_ claims: [Claim], rows: [Int]) -> Double? {
    let tests = claims.compactMap { claim in
      claim.predicate.flatMap { predicate in
        table.column(predicate.feature).map { (predicate, $0) }
      }
    }
    let known = rows.filter { row in tests.allSatisfy { $0.1[row].isFinite } }
    guard known.count >= 5 else { return nil }
    let all = known.count { row in tests.allSatisfy { Self.holds($0.0, $0.1[row]) } }
    return Double(all) / Double(known.count)
  }

  static func holds(_ predicate: Claim.Predicate, _ value: Double) -> Bool {
    switch predicate.op {
    case ">": value > predicate.value
    case ">=": value >= predicate.value
    case "<": value < predicate.value
    default: value <= predicate.value
    }
  }

  // MARK: - Sentences

  private func sentences(
    _ persona: Persona, traits: [Falsification.Trait], joint: Double?,
    prediction: Falsification.Prediction?
  ) -> [String] {
    var result: [String] = []
    if let stability = persona.stability {
      result.append(
        "On another sample of the customers, fewer than three in four of its people come together again (now \(Self.percent(stability)))."
      )
    }
    let ranked = traits.sorted { abs($0.share - $0.rest) > abs($1.share - $1.rest) }
    for trait in ranked.prefix(3) {
      result.append(
        "In new data, \(words(trait)) is no more common among its people than among others (now \(Self.percent(trait.share)) of \(trait.n) against \(Self.percent(trait.rest)))."
      )
    }
    if let joint {
      result.append(
        "Fewer than \(Self.percent(joint / 2)) of its people have all its traits at once in new data (now \(Self.percent(joint)))."
      )
    }
    if let prediction, prediction.ci.count == 2 {
      let state = prediction.ci[0] > 0 ? "now" : "which is so already:"
      result.append(
        "Who people are foretells “\(prediction.title)” as well as their persona does (\(state) \(Self.hundredths(prediction.membership)) for personas against \(Self.hundredths(prediction.demographics)), areas under the curve)."
      )
    }
    if let said = Self.unsaid(persona) { result.append(said) }
    return result
  }

  /// How many must not say what the most frequent claim says, for it to be wrong at 5 %.
  private static func unsaid(_ persona: Persona) -> String? {
    let said = persona.claims.filter {
      $0.status == .supported && $0.support.of > 0
        && $0.evidence.contains { $0.quote != nil } && $0.support.customers >= 2
    }
    guard let claim = said.max(by: { $0.support.customers < $1.support.customers }) else {
      return nil
    }
    let share = min(0.95, Double(claim.support.customers) / Double(claim.support.of))
    let count = max(3, Int((log(0.05) / log(1 - share)).rounded(.up)))
    return
      "None of \(count) more of its people says what \(claim.id) says (now \(claim.support.customers) of \(claim.support.of); chance alone would do that one time in twenty)."
  }

  private func words(_ trait: Falsification.Trait) -> String {
    let attribute = table.attributes.first { $0.name == trait.feature }
    let isShare = attribute?.scale == .share
    let value = isShare ? Self.percent(trait.value) : Self.number(trait.value)
    let title = attribute?.title ?? trait.feature
    if attribute?.scale == .binary { return "“\(title)”" }
    if attribute?.scale == .nominal { return "“\(title)” as it is theirs" }
    let than =
      switch trait.op {
      case ">": "more than"
      case ">=": "at least"
      case "<": "less than"
      default: "at most"
      }
    return "“\(title)” of \(than) \(value)"
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  static func hundredths(_ value: Double) -> String {
    let digits = Int((value * 100).rounded())
    return digits >= 100 ? "1" : digits < 10 ? ".0\(digits)" : ".\(digits)"
  }

  static func number(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    let scale = abs(value) >= 10 ? 1.0 : abs(value) >= 1 ? 10 : 100
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}

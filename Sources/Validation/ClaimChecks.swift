import EvidenceModel

extension Rule {
  /// Rules about single claims.
  static let claimRules: [Rule] = [
    claims("single_anecdote", .warning, remedy: "Fold it away until a second customer says it.") {
      claim, _ in
      guard claim.card, claim.status == .anecdote else { return nil }
      return Problem(
        message: "One customer's words stand on the card.", have: claim.support.customers, need: 2)
    },
    claims(
      "unsupported_supported", .error, remedy: "Rebuild; a status is computed, never typed in."
    ) { claim, _ in
      guard claim.status == .supported else { return nil }
      let people = Set(claim.evidence.filter { $0.quote != nil }.compactMap(\.customer)).count
      let measured = claim.evidence.contains { $0.metric != nil && ($0.n ?? 0) >= 20 }
      if people >= 2 || measured {
        guard !measured, claim.support.customers > people else { return nil }
        return Problem(
          message: "The claim states more customers than its evidence shows.", have: people,
          need: claim.support.customers)
      }
      return Problem(
        message: "The claim counts as supported without two customers or twenty values.",
        have: people, need: 2)
    },
    claims(
      "contradicted_claims", .warning, remedy: "Prefer the data; ask why people say otherwise."
    ) { claim, _ in
      if claim.status == .contradicted {
        return Problem(
          message: "What people say is contradicted by what they do.",
          have: claim.contradictions.count)
      }
      guard claim.status == .supported, !claim.contradictions.isEmpty else { return nil }
      return Problem(message: "A supported claim has an open contradiction.")
    },
    claims("stale_evidence", .warning, remedy: "Ask again: the newest evidence is old.") {
      claim, context in
      let isOld = claim.lastSeen.map { months($0, to: context.today) >= 6 } ?? false
      guard claim.status == .stale || (claim.card && isOld) else { return nil }
      return Problem(message: "The newest evidence is more than half a year old.")
    },
    claims("trivia", .warning, remedy: "Leave out what no decision depends on.") { claim, _ in
      guard claim.card || claim.status == .supported, Trivia.isTrivia(claim.text) else {
        return nil
      }
      return Problem(message: "The claim is a fun fact.")
    },
    claims(
      "protected_without_difference", .error,
      remedy: "Show age, gender and the like only where they differ measurably."
    ) { claim, _ in
      guard claim.kind == "demographic" else { return nil }
      let lift = claim.prevalence?.lift ?? 1
      let isSure = claim.prevalence?.ci.map { $0.count == 2 && ($0[0] > 1 || $0[1] < 1) } ?? false
      guard (0.8...1.25).contains(lift) || !isSure else { return nil }
      return Problem(message: "A demographic line without a measured difference.")
    },
  ]

  /// Whole months from one ISO date to another; 0 for text that is no date.
  static func months(_ from: String, to: String) -> Int {
    let dates = [from, to].map { $0.prefix(10).split(separator: "-").compactMap { Int($0) } }
    guard dates.allSatisfy({ $0.count == 3 }) else { return 0 }
    let whole = (dates[1][0] - dates[0][0]) * 12 + dates[1][1] - dates[0][1]
    return dates[1][2] < dates[0][2] ? whole - 1 : whole
  }
}

/// Fun facts, for lines that people wrote themselves.
enum Trivia {
  private static let phrases = [
    "oat latte", "star sign", "zodiac", "horoscope", "favourite colour", "favorite color",
    "favourite band", "favourite film", "favorite movie", "favorite band", "in their spare time",
    "in their free time", "in her free time", "in his free time", "their birthday", "hobby",
    "hobbies", "tattoo", "football team", "drinks lattes", "loves yoga", "crossword",
  ]

  static func isTrivia(_ text: String) -> Bool {
    let words =
      " " + text.lowercased().split { !$0.isLetter }.joined(separator: " ") + " "
    return phrases.contains { words.contains(" \($0) ") || words.contains(" \($0)s ") }
  }
}

import EvidenceModel

/// What a finding counted beside what it asks for, with the unit.
enum FindingCounts {
  private struct Unit {
    let one: String
    let many: String
    /// Whether the number asked for is the most that is well, not the least.
    var isMost = false
  }

  private static let customers = Unit(one: "customer", many: "customers")
  private static let percent = Unit(one: "%", many: "%")

  private static let units: [String: Unit] = [
    "old_evidence": Unit(one: "month old", many: "months old", isMost: true),
    "single_anecdote": customers, "unsupported_supported": customers, "tiny_persona": customers,
    "small_sample": customers, "only_happy_customers": customers, "only_survivors": customers,
    "coverage_low": percent, "unstable": percent,
    "overlapping_personas": Unit(one: "%", many: "%", isMost: true),
    "no_interviews": Unit(one: "interview", many: "interviews"),
    "one_source_kind": Unit(one: "kind of source", many: "kinds of source"),
    "no_metric": Unit(one: "metric", many: "metrics"),
    "too_long_card": Unit(one: "word", many: "words", isMost: true),
    "too_many_personas": Unit(one: "persona", many: "personas", isMost: true),
    "one_ideal_customer": Unit(one: "persona", many: "personas"),
    "unclear_speakers": Unit(one: "speaker known", many: "speakers known"),
  ]

  /// `Have 3 customers, need 10.`, `13 months old; at most 6 is well.`; empty where nothing is
  /// compared.
  static func text(_ finding: Finding) -> String {
    guard let have = finding.have, let need = finding.need else { return "" }
    let counted = ReadableNumber.count(have)
    let asked = ReadableNumber.count(need)
    guard let unit = units[finding.code] else { return "Have \(counted), need \(asked)." }
    let noun = have == 1 ? unit.one : unit.many
    guard unit.isMost else { return "Have \(counted) \(noun), need \(asked)." }
    return "\(counted) \(noun); at most \(asked) is well."
  }
}

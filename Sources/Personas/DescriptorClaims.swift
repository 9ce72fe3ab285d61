import EvidenceModel
import Statistics

/// Makes claims of who people are, where that differs measurably.
struct DescriptorClaims {
  let numbers: PeopleNumbers
  let sources: [SourceSummary]
  let rules: ClaimRules
  let limit: Int

  /// Descriptors whose share in the group has a lift outside 0.8 to 1.25 against everybody else, with
  /// an interval that excludes 1 after correction for the number of comparisons (Bonferroni).
  ///
  /// Levels below 15 % of the group are left out, as are those of fewer than 20 people. At most
  /// `limit` claims, one of them of a protected attribute.
  func claims(for group: PersonaGroup) -> [CandidateClaim] {
    let rest = numbers.rest(of: group.members)
    guard !group.members.isEmpty, !rest.isEmpty else { return [] }
    let found = numbers.table.attributes.indices
      .filter { isUsable(numbers.table.attributes[$0]) }
      .flatMap { traits(of: $0, group: group, rest: rest) }
    let level = 1 - 0.05 / Double(max(1, found.count))
    let proven = found.filter { $0.isDifferent(level: level) }
      .sorted { ($0.lift, $0.metric) > ($1.lift, $1.metric) }
    var seen: Set<String> = []
    var protected = 0
    let chosen = proven.filter { trait in
      guard seen.insert(trait.attribute.name).inserted else { return false }
      if trait.attribute.isProtected { protected += 1 }
      return !trait.attribute.isProtected || protected <= 1
    }
    return chosen.prefix(limit).map { claim($0, group: group) }
  }

  /// How long ago and how often is told by the metrics already.
  private func isUsable(_ attribute: Attribute) -> Bool {
    attribute.role == .descriptor && !["days", "tickets"].contains(attribute.unit)
  }

  /// A level of an attribute, or being above everybody else's median of a number.
  private struct Trait {
    let attribute: Attribute
    let metric: String
    let text: String
    let inside: (met: Double, of: Double)
    let outside: (met: Double, of: Double)
    let predicate: Claim.Predicate?

    var share: Double { inside.met / inside.of }
    var lift: Double { interval(level: 0.95)?.value ?? 1 }

    func interval(level: Double) -> Interval? {
      Interval.lift(
        inside.met, of: inside.of, against: outside.met, of: outside.of, level: level)
    }

    func isDifferent(level: Double) -> Bool {
      guard inside.met >= 20, outside.of >= 20, share >= 0.15,
        let interval = interval(level: level)
      else { return false }
      return interval.value > 1.25 && interval.lower > 1
    }
  }

  private func traits(of index: Int, group: PersonaGroup, rest: [Int]) -> [Trait] {
    let attribute = numbers.table.attributes[index]
    let inside = numbers.values(index, of: group.members)
    let outside = numbers.values(index, of: rest)
    guard !inside.isEmpty, !outside.isEmpty else { return [] }
    switch attribute.scale {
    case .nominal, .ordinal:
      return attribute.levels.indices.map { level in
        trait(attribute, "\(attribute.name)=\(attribute.levels[level])", inside, outside) {
          Int($0) == level
        } text: {
          "\(attribute.title): \(NumberText.percent($0)) “\(attribute.levels[level])”"
        }
      }
    case .binary:
      return [
        trait(attribute, attribute.name, inside, outside) {
          $0 > 0.5
        } text: {
          "\(attribute.title): \(NumberText.percent($0))"
        }
      ]
    case .count, .amount, .number, .share:
      let middle = NumberText.rounded(Quantile.median(outside))
      let isHigh = (Moments(inside)?.mean ?? 0) >= (Moments(outside)?.mean ?? 0)
      let side = isHigh ? "more than" : "less than"
      let predicate = Claim.Predicate(
        feature: attribute.name, op: isHigh ? ">" : "<", value: middle)
      return [
        trait(attribute, attribute.name, inside, outside, predicate: predicate) {
          predicate.isMet(by: $0)
        } text: {
          "\(attribute.title) \(side) \(NumberText.value(middle, of: attribute)): "
            + NumberText.percent($0)
        }
      ]
    }
  }

  private func trait(
    _ attribute: Attribute, _ metric: String, _ inside: [Double], _ outside: [Double],
    predicate: Claim.Predicate? = nil, meets: (Double) -> Bool, text: (Double) -> String
  ) -> Trait {
    let met = Double(inside.count(where: meets))
    let other = Double(outside.count(where: meets))
    let share = met / Double(inside.count)
    let all = other / Double(outside.count)
    return Trait(
      attribute: attribute, metric: metric,
      text: "\(text(share)) against \(NumberText.percent(all)) of the others",
      inside: (met, Double(inside.count)), outside: (other, Double(outside.count)),
      predicate: predicate)
  }

  private func claim(_ trait: Trait, group: PersonaGroup) -> CandidateClaim {
    let attribute = trait.attribute
    let kinds = Set(
      sources.filter { attribute.sources.contains($0.id) }.map(\.kind.documentName)
    ).sorted()
    let interval = trait.interval(level: 0.95)
    let prevalence = Claim.Prevalence(
      persona: trait.share, rest: trait.outside.met / trait.outside.of,
      lift: trait.outside.met > 0 ? interval?.value : nil,
      ci: interval.map { [$0.lower, $0.upper] }, basis: kinds.first ?? "numbers")
    let lastSeen = CalendarText.day(
      sources.filter { attribute.sources.contains($0.id) }.compactMap(\.to).max())
    let facts = ClaimRules.Facts(
      customers: Int(trait.inside.of), kinds: kinds.count, liftLower: interval?.lower,
      lastSeen: lastSeen)
    let n = Int(trait.inside.of)
    let claim = Claim(
      id: StableKey.claim(persona: group.key, subject: "metric|" + trait.metric),
      kind: Self.kind(of: attribute), text: trait.text.capitalisedFirst, card: false,
      status: rules.status(facts), confidence: rules.confidence(facts),
      support: Claim.Support(
        customers: Int(trait.inside.met), mentions: n, sourceKinds: kinds, of: n),
      prevalence: prevalence, value: trait.share,
      baseline: (trait.inside.met + trait.outside.met) / (trait.inside.of + trait.outside.of),
      lastSeen: lastSeen,
      evidence: [
        Claim.Evidence(
          source: attribute.sources.first ?? SourceID("table"), metric: trait.metric,
          value: trait.share, n: n)
      ])
    return CandidateClaim(claim: claim, attribute: attribute)
  }

  /// The contract's claim kind of a descriptor, by the words of its name and title.
  static func kind(of attribute: Attribute) -> String {
    if attribute.isProtected { return "demographic" }
    let words = Set(
      (attribute.name + " " + attribute.title).lowercased().split { !$0.isLetter }.map(String.init))
    let table: [(String, Set<String>)] = [
      ("role", ["job", "role", "position", "seniority", "department", "function", "occupation"]),
      // Where a system saw them come from is behaviour; a channel is what customers themselves name.
      (
        "behaviour",
        [
          "channel", "utm", "source", "acquisition", "referrer", "referral", "campaign", "lead",
          "medium",
          "traffic",
        ]
      ),
      ("tool", ["device", "browser", "os", "software", "tool", "tools", "platform", "stack"]),
      (
        "firmographic",
        [
          "industry", "company", "employees", "employee", "firm", "sector", "account", "headcount",
          "size",
        ]
      ),
      (
        "demographic",
        [
          "age", "gender", "sex", "country", "city", "region", "state", "education", "income",
          "family", "children", "marital", "language", "ethnicity", "location", "household",
        ]
      ),
    ]
    return table.first { !$0.1.isDisjoint(with: words) }?.0 ?? "firmographic"
  }
}

import EvidenceModel
import Statistics

/// Makes claims of the numbers that set a group apart.
struct BehaviourClaims {
  let numbers: PeopleNumbers
  let sources: [SourceSummary]
  let rules: ClaimRules
  /// The most claims of a persona.
  let limit: Int

  static let smallestCount = 20

  /// The strongest differences of a group from everybody else, strongest first.
  ///
  /// Basis attributes with a standardised difference of at least 0.3 (down to 0.2 until there are four),
  /// at most two of one attribute group, none that repeats a stronger one (correlation above 0.95).
  /// Protected attributes never appear. Fewer than 20 values make an assumption.
  func claims(for group: PersonaGroup) -> [CandidateClaim] {
    let rest = numbers.rest(of: group.members)
    guard !group.members.isEmpty, !rest.isEmpty else { return [] }
    let ranked = numbers.table.attributes.indices
      .filter { isUsable(numbers.table.attributes[$0]) }
      .compactMap { difference(of: $0, group: group, rest: rest) }
      .sorted {
        abs($0.difference) == abs($1.difference)
          ? $0.attribute < $1.attribute : abs($0.difference) > abs($1.difference)
      }
    return chosen(ranked).map { claim($0, group: group, rest: rest) }
  }

  private struct Difference {
    let attribute: Int
    /// The level of a nominal attribute.
    let level: Int?
    let difference: Double
  }

  private func isUsable(_ attribute: Attribute) -> Bool {
    attribute.role == .basis && !attribute.isProtected
  }

  private func difference(of index: Int, group: PersonaGroup, rest: [Int]) -> Difference? {
    let attribute = numbers.table.attributes[index]
    let inside = numbers.values(index, of: group.members)
    let outside = numbers.values(index, of: rest)
    guard inside.count > 1, outside.count > 1 else { return nil }
    guard attribute.scale == .nominal else {
      return Difference(
        attribute: index, level: nil, difference: EffectSize.cohenD(inside, outside))
    }
    let levels = attribute.levels.indices.map { level -> Difference in
      let own = inside.map { Int($0) == level ? 1.0 : 0 }
      let other = outside.map { Int($0) == level ? 1.0 : 0 }
      return Difference(
        attribute: index, level: level, difference: EffectSize.cohenD(own, other))
    }
    return levels.max { $0.difference < $1.difference }
  }

  private func chosen(_ ranked: [Difference]) -> [Difference] {
    var result: [Difference] = []
    for entry in ranked where result.count < limit {
      let size = abs(entry.difference)
      guard size >= 0.3 || (size >= 0.2 && result.count < 4) else { break }
      let attribute = numbers.table.attributes[entry.attribute]
      let siblings = result.count {
        !attribute.group.isEmpty
          && numbers.table.attributes[$0.attribute].group == attribute.group
      }
      guard siblings < 2, !result.contains(where: { repeats(entry, $0) }) else { continue }
      result.append(entry)
    }
    return result
  }

  private func repeats(_ one: Difference, _ other: Difference) -> Bool {
    guard one.level == nil, other.level == nil else { return false }
    let a = numbers.everybody.map { numbers.table.values[one.attribute][$0] }
    let b = numbers.everybody.map { numbers.table.values[other.attribute][$0] }
    return (EffectSize.correlation(a, b).map { abs($0) } ?? 0) > 0.95
  }

  // MARK: - One claim

  private func claim(_ entry: Difference, group: PersonaGroup, rest: [Int]) -> CandidateClaim {
    let attribute = numbers.table.attributes[entry.attribute]
    func column(_ rows: [Int]) -> [Double] {
      rows.map { row in
        let value = numbers.table.values[entry.attribute][row]
        guard let level = entry.level, value.isFinite else { return value }
        return Int(value) == level ? 1 : 0
      }
    }
    let inside = column(group.members)
    let value = mean(inside)
    let baseline = mean(column(numbers.everybody))
    let n = inside.count(where: \.isFinite)
    let predicate =
      entry.level == nil
      ? PredicateFinder().predicate(
        for: attribute, members: inside, rest: column(rest), isHigh: entry.difference > 0) : nil
    let level = entry.level.map { attribute.levels[$0] }
    let kinds = sourceKinds(of: attribute)
    let prevalence = predicate.flatMap { share($0, inside, column(rest), kinds: kinds) }
    let lastSeen = sources.filter { attribute.sources.contains($0.id) }.compactMap(\.to).max()
    let facts = ClaimRules.Facts(
      customers: n >= Self.smallestCount ? n : 0, kinds: kinds.count,
      liftLower: prevalence?.ci?.first, lastSeen: CalendarText.day(lastSeen))
    let metric = level.map { "\(attribute.name)=\($0)" } ?? attribute.name
    let meeting = predicate.map { predicate in inside.count { predicate.isMet(by: $0) } } ?? n
    let claim = Claim(
      id: StableKey.claim(persona: group.key, subject: "metric|" + metric), kind: "behaviour",
      text: BehaviourText.text(attribute, level: level, value: value, baseline: baseline),
      card: false, status: rules.status(facts), confidence: rules.confidence(facts),
      support: Claim.Support(customers: meeting, mentions: n, sourceKinds: kinds, of: n),
      prevalence: prevalence, predicate: predicate, value: value, baseline: baseline,
      lastSeen: CalendarText.day(lastSeen),
      evidence: [
        Claim.Evidence(
          source: attribute.sources.first ?? SourceID("table"), metric: metric, value: value, n: n)
      ])
    return CandidateClaim(claim: claim, attribute: attribute, difference: entry.difference)
  }

  private func mean(_ values: [Double]) -> Double { Moments(values.filter(\.isFinite))?.mean ?? 0 }

  private func sourceKinds(of attribute: Attribute) -> [String] {
    Set(sources.filter { attribute.sources.contains($0.id) }.map(\.kind.documentName)).sorted()
  }

  private func share(
    _ predicate: Claim.Predicate, _ inside: [Double], _ outside: [Double], kinds: [String]
  ) -> Claim.Prevalence? {
    let met = Double(inside.count { predicate.isMet(by: $0) })
    let other = Double(outside.count { predicate.isMet(by: $0) })
    let (n, m) = (Double(inside.count), Double(outside.count))
    guard n > 0, m > 0 else { return nil }
    let interval = Interval.lift(met, of: n, against: other, of: m)
    return Claim.Prevalence(
      persona: met / n, rest: other / m, lift: other > 0 ? (met / n) / (other / m) : nil,
      ci: interval.map { [$0.lower, $0.upper] }, basis: kinds.first ?? "numbers")
  }
}

/// Puts a number and its baseline into words.
enum BehaviourText {
  static func text(_ attribute: Attribute, level: String?, value: Double, baseline: Double)
    -> String
  {
    let own = level == nil ? NumberText.value(value, of: attribute) : NumberText.percent(value)
    let all =
      level == nil ? NumberText.value(baseline, of: attribute) : NumberText.percent(baseline)
    let subject = level.map { "\(attribute.title), “\($0)”" } ?? subject(attribute)
    let isShare = level != nil || [.share, .binary].contains(attribute.scale)
    let whose = isShare ? "of everybody" : "on average"
    return "\(subject): \(own) against \(shortened(all, attribute)) \(whose)"
      .capitalisedFirst
  }

  /// The title without "Share of", which the percentage says already.
  static func subject(_ attribute: Attribute) -> String {
    let title = attribute.title.isEmpty ? attribute.name : attribute.title
    for opening in ["Share of ", "share of ", "Proportion of "] where title.hasPrefix(opening) {
      return String(title.dropFirst(opening.count)).capitalisedFirst
    }
    return title
  }

  /// The unit stands once: "4.1 orders against 1.8".
  private static func shortened(_ all: String, _ attribute: Attribute) -> String {
    guard !attribute.unit.isEmpty, all.hasSuffix(" " + attribute.unit) else { return all }
    return String(all.dropLast(attribute.unit.count + 1))
  }
}

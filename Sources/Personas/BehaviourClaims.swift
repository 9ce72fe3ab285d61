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
  /// The fewest and the most checkable traits of a persona.
  static let fewestPredicates = 3
  static let mostPredicates = 5

  /// The strongest differences of a group from everybody else: what people do before what they say.
  ///
  /// Basis attributes with a standardised difference of at least 0.3 (down to 0.2 until there are four
  /// claims or three checkable traits), at most two of one attribute group, none that repeats a stronger
  /// one (correlation above 0.95); the contract's attributes and checkable ones weigh a little more.
  /// Answers of surveys come only where fewer than four claims of behaviour exist, and only with 20
  /// values, unless there is nothing else at all. Protected attributes never appear. Fewer than 20 values
  /// make an assumption, and a group of fewer than 20 people makes at most three of them.
  func claims(for group: PersonaGroup) -> [CandidateClaim] {
    let rest = numbers.rest(of: group.members)
    // A main group beside a handful of odd ones is everybody: nothing sets it apart.
    let least = group.isMain ? min(Self.smallestCount, group.members.count) : 1
    guard !group.members.isEmpty, rest.count >= least else { return [] }
    let usable = numbers.table.attributes.indices.filter { isUsable(numbers.table.attributes[$0]) }
    let room = group.members.count < Self.smallestCount ? min(3, limit) : limit
    let acts = chosen(
      ranked(usable.filter { !isAnswer($0) }, group: group, rest: rest), room: room, after: [])
    var all = acts
    if acts.count < 4 {
      let answers = ranked(usable.filter(isAnswer), group: group, rest: rest)
      let counted = answers.filter { $0.count >= Self.smallestCount }
      all += chosen(
        acts.isEmpty && counted.isEmpty ? answers : counted,
        room: acts.isEmpty ? room : 4 - acts.count, after: acts)
    }
    return checkable(all.map { claim($0, group: group, rest: rest) })
  }

  /// Leaves a persona three to five checkable traits: with each one more, fewer people have them all.
  ///
  /// Traits of where people come from and at what hour they come are checked only where too few others
  /// are there.
  private func checkable(_ claims: [CandidateClaim]) -> [CandidateClaim] {
    let traits = claims.indices.filter { claims[$0].claim.predicate != nil }
    let preferred = traits.filter { claims[$0].attribute.map(isPreferred) ?? false }
    let others = traits.filter { !preferred.contains($0) }
    let missing = max(0, Self.fewestPredicates - preferred.count)
    let kept = preferred.prefix(Self.mostPredicates) + others.prefix(missing)
    return claims.indices.map { index in
      var entry = claims[index]
      if !kept.contains(index) { entry.claim.predicate = nil }
      return entry
    }
  }

  /// Whether an attribute is what people answered, not what they did.
  private func isAnswer(_ index: Int) -> Bool {
    let own = sources.filter { numbers.table.attributes[index].sources.contains($0.id) }
    return !own.isEmpty && own.allSatisfy { $0.kind == .survey }
  }

  private struct Difference {
    let attribute: Int
    /// The level of a nominal attribute.
    let level: Int?
    let difference: Double
    /// How many members have a value.
    let count: Int
    var isCheckable = false
    var rank = 0.0
  }

  private func ranked(_ attributes: [Int], group: PersonaGroup, rest: [Int]) -> [Difference] {
    attributes.compactMap { difference(of: $0, group: group, rest: rest) }.map { entry in
      var entry = entry
      let attribute = numbers.table.attributes[entry.attribute]
      if entry.level == nil, abs(entry.difference) >= 0.15 {
        entry.isCheckable =
          entry.count >= Self.smallestCount && predicate(entry, group, rest) != nil
      }
      entry.rank =
        min(3, abs(entry.difference)) * preference(attribute) * (entry.isCheckable ? 1.2 : 1)
      return entry
    }.sorted { $0.rank == $1.rank ? $0.attribute < $1.attribute : $0.rank > $1.rank }
  }

  private func predicate(_ entry: Difference, _ group: PersonaGroup, _ rest: [Int])
    -> Claim.Predicate?
  {
    let column = numbers.table.values[entry.attribute]
    return PredicateFinder().predicate(
      for: numbers.table.attributes[entry.attribute], members: group.members.map { column[$0] },
      rest: rest.map { column[$0] }, isHigh: entry.difference > 0)
  }

  /// The contract's metrics before shares of events and categories before where and when.
  private func preference(_ attribute: Attribute) -> Double {
    if Self.contractNames.contains(attribute.name) { return 1.3 }
    return isPreferred(attribute) ? 1.15 : 0.85
  }

  private func isPreferred(_ attribute: Attribute) -> Bool {
    Self.contractNames.contains(attribute.name)
      || !attribute.name.hasPrefix("visits_from_")
        && !attribute.name.hasSuffix("ing_rate") && !attribute.name.hasSuffix("noon_rate")
        && attribute.name != "night_rate"
  }

  private static let contractNames: Set<String> = [
    "discount_rate", "weekend_rate", "mobile_rate", "orders", "average_order_value", "sessions",
    "refund_rate", "evening_rate", "days_between_orders", "items_per_order", "month_turn_rate",
    "order_irregularity",
  ]

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
        attribute: index, level: nil, difference: EffectSize.cohenD(inside, outside),
        count: inside.count)
    }
    let levels = attribute.levels.indices.map { level -> Difference in
      let own = inside.map { Int($0) == level ? 1.0 : 0 }
      let other = outside.map { Int($0) == level ? 1.0 : 0 }
      return Difference(
        attribute: index, level: level, difference: EffectSize.cohenD(own, other),
        count: inside.count)
    }
    return levels.max { $0.difference < $1.difference }
  }

  private func chosen(_ ranked: [Difference], room: Int, after before: [Difference])
    -> [Difference]
  {
    var result: [Difference] = []
    for entry in ranked where result.count < room {
      let checkable = result.count {
        $0.isCheckable && isPreferred(numbers.table.attributes[$0.attribute])
      }
      let isTrait = entry.isCheckable && isPreferred(numbers.table.attributes[entry.attribute])
      let isNeeded =
        result.count < 4 || (checkable < Self.fewestPredicates && isTrait)
      let least = isNeeded ? 0.2 : 0.3
      guard abs(entry.difference) >= least else { continue }
      // The last places are kept for traits that can be checked.
      let open = room - result.count
      let isAnyLeft = ranked.contains { other in
        other.isCheckable && isPreferred(numbers.table.attributes[other.attribute])
          && abs(other.difference) >= 0.2 && !result.contains { $0.attribute == other.attribute }
      }
      if !isTrait, checkable + open <= Self.fewestPredicates, isAnyLeft {
        continue
      }
      let attribute = numbers.table.attributes[entry.attribute]
      let siblings = result.count {
        !attribute.group.isEmpty
          && numbers.table.attributes[$0.attribute].group == attribute.group
      }
      guard siblings < 2, !(before + result).contains(where: { repeats(entry, $0) }) else {
        continue
      }
      result.append(entry)
    }
    return result
  }

  private func repeats(_ one: Difference, _ other: Difference) -> Bool {
    func column(_ entry: Difference) -> [Double] {
      numbers.everybody.map { row in
        let value = numbers.table.values[entry.attribute][row]
        guard let level = entry.level, value.isFinite else { return value }
        return Int(value) == level ? 1 : 0
      }
    }
    if let level = one.level, let same = other.level,
      numbers.table.attributes[one.attribute].levels[level]
        == numbers.table.attributes[other.attribute].levels[same]
    {
      return true
    }
    let (a, b) = (column(one), column(other))
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
    let claim = Claim(
      id: StableKey.claim(persona: group.key, subject: "metric|" + metric), kind: "behaviour",
      text: isAnswer(entry.attribute)
        ? AnswerText(attribute: attribute, inside: inside, everybody: column(numbers.everybody))
          .text(level: level, isHigh: entry.difference > 0)
        : BehaviourText.text(attribute, level: level, value: value, baseline: baseline),
      card: false, status: rules.status(facts), confidence: rules.confidence(facts),
      support: Claim.Support(customers: n, mentions: n, sourceKinds: kinds, of: n),
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

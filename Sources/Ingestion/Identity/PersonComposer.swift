import EvidenceModel

/// Puts persons together from entries that have been joined.
struct PersonComposer {
  private let joiner: IdentityJoiner
  private var standing: StandingRule
  private var result = ResolvedPeople()
  /// Ids that are given already.
  private var taken = TextNumbers()
  private var seen: [Seen] = []
  private var named = 0

  init(_ joiner: consuming IdentityJoiner, standing: StandingRule) {
    var joiner = joiner
    result.arena = joiner.takeArena()
    self.joiner = joiner
    self.standing = standing
  }

  consuming func composed() -> ResolvedPeople {
    let members = gathered()
    result.persons.reserveCapacity(members.count)
    for person in 0..<members.count { compose(members[person]) }
    if named > 0 {
      result.findings.append(
        Finding(
          "identity_staff_names", level: .info,
          message: "\(named) persons bear a colleague's name and don't count as customers.",
          remedy: "Check the list of internal persons when a customer bears the same name.",
          have: named))
    }
    return result
  }

  private mutating func compose(_ positions: ArraySlice<Int32>) {
    let first = result.keys.count
    addKeys(of: positions)
    let (standing, reason) = standing(of: positions)
    if reason == .staffName { named += 1 }
    let keys = first..<result.keys.count
    let name = keys.first { result.keys[$0].kind == .name }.map { result.keys[$0].value }
    let id = unique(identifier(of: positions, keys), name: name)
    result.persons.append(
      ResolvedPeople.One(
        id: id, account: account(of: positions), standing: standing,
        standingReason: reason?.words ?? "", firstKey: first))
  }

  /// The positions of each person in order, persons by their first position.
  private struct Members {
    var starts: [Int32] = [0]
    var positions: [Int32] = []

    var count: Int { starts.count - 1 }

    subscript(person: Int) -> ArraySlice<Int32> {
      positions[Int(starts[person])..<Int(starts[person + 1])]
    }
  }

  private mutating func gathered() -> Members {
    var sets = joiner.sets
    let count = joiner.table.count
    var personOfRoot = [Int32](repeating: -1, count: count)
    var personOfPosition = [Int32](repeating: -1, count: count)
    var sizes: [Int32] = []
    for position in 0..<count where joiner.namesSomebody(position) {
      let root = sets.root(of: position)
      if personOfRoot[root] < 0 {
        personOfRoot[root] = Int32(clamping: sizes.count)
        sizes.append(0)
      }
      personOfPosition[position] = personOfRoot[root]
      sizes[Int(personOfRoot[root])] += 1
    }
    var members = Members()
    members.starts.reserveCapacity(sizes.count + 1)
    for size in sizes { members.starts.append(members.starts[members.starts.count - 1] + size) }
    members.positions = Array(repeating: 0, count: Int(members.starts[sizes.count]))
    var next = members.starts
    result.personOfEntry = Array(repeating: -1, count: count)
    for position in 0..<count where personOfPosition[position] >= 0 {
      let person = Int(personOfPosition[position])
      members.positions[Int(next[person])] = Int32(clamping: position)
      next[person] += 1
      result.personOfEntry[Int(joiner.table.heads[position].index)] = Int32(clamping: person)
    }
    return members
  }

  private mutating func account(of positions: ArraySlice<Int32>) -> TextPlace? {
    for field in [IdentityTable.Field.accountID, .company] {
      for position in positions {
        guard let place = joiner.table.place(field, at: Int(position)) else { continue }
        let text = result.arena.trimmed(place)
        if text.count > 0 { return text }
      }
    }
    return nil
  }

  private mutating func standing(
    of positions: ArraySlice<Int32>
  ) -> (Person.Standing, StandingRule.Reason?) {
    var stages: [StandingRule.Stage] = []
    var hasOrders = false
    for position in positions {
      let position = Int(position)
      if let reason = standing.internalReason(at: position, of: joiner, result.arena) {
        return (.internal, reason)
      }
      let head = joiner.table.heads[position]
      hasOrders = hasOrders || head.hasOrders
      guard head.isPrimary, let place = joiner.table.place(.lifecycle, at: position) else {
        continue
      }
      let stage = result.arena.trimmed(place)
      if stage.count > 0 { stages.append(standing.stage(result.arena.text(stage))) }
    }
    return (!hasOrders && StandingRule.isLead(stages) ? .lead : .customer, nil)
  }
}

// MARK: - Keys and ids

extension PersonComposer {
  private mutating func identifier(
    of positions: ArraySlice<Int32>, _ keys: Range<Int>
  ) -> TextPlace {
    var best: (created: String, id: TextPlace)?
    for position in positions {
      let position = Int(position)
      guard joiner.table.heads[position].isPrimary else { break }
      guard let id = text(.personID, at: position).flatMap(IdentityKeys.cleanID) else { continue }
      let created = text(.created, at: position) ?? "~"
      if let known = best, known.created <= created { continue }
      best = (created, result.arena.add(EmailKey(id)?.written ?? id))
    }
    if let best { return best.id }
    for kind in [ResolvedIdentity.Key.Kind.email, .id, .name] {
      if let key = keys.first(where: { result.keys[$0].kind == kind }) {
        return result.keys[key].value
      }
    }
    guard let phone = keys.first else { return TextPlace(start: 0, count: 0) }
    return result.arena.add(PhoneKey.digits(result.arena.text(result.keys[phone].value)))
  }

  private func text(_ field: IdentityTable.Field, at position: Int) -> String? {
    joiner.table.place(field, at: position).map { result.arena.text($0) }
  }

  /// The id, told apart from another person's by the name, else by a number.
  private mutating func unique(_ id: TextPlace, name: TextPlace?) -> TextPlace {
    if taken.number(of: id, in: result.arena).isNew { return id }
    let text = result.arena.text(id)
    if let name = name.map({ result.arena.text($0) }), name != text {
      let other = result.arena.add("\(text) (\(name))")
      if taken.number(of: other, in: result.arena).isNew { return other }
    }
    var number = 2
    while true {
      let other = result.arena.add("\(text) (\(number))")
      if taken.number(of: other, in: result.arena).isNew { return other }
      number += 1
    }
  }

  /// A value of the person and how many entries carry it as written.
  private struct Seen {
    let value: IdentityKeys.Value
    var entries = 1
  }

  private mutating func addKeys(of positions: ArraySlice<Int32>) {
    seen.removeAll(keepingCapacity: true)
    var places: [String: Int] = [:]
    for position in positions {
      for value in joiner.keys.values(at: Int(position)) {
        if positions.count > 12 {
          noteOfMany(value, &places)
        } else if let index = seen.firstIndex(where: { isSame($0.value, value) }) {
          seen[index].entries += 1
        } else {
          seen.append(Seen(value: value))
        }
      }
    }
    for kind in [ResolvedIdentity.Key.Kind.id, .email, .phone] {
      for index in seen.indices where seen[index].value.kind == kind {
        result.keys.append(
          ResolvedPeople.Key(kind: kind, reason: reason(index), value: seen[index].value.written))
      }
    }
    addNames(of: positions)
  }

  private mutating func noteOfMany(_ value: IdentityKeys.Value, _ places: inout [String: Int]) {
    let key = "\(value.kind.rawValue):\(result.arena.text(value.written))"
    if let index = places[key] {
      seen[index].entries += 1
    } else {
      places[key] = seen.count
      seen.append(Seen(value: value))
    }
  }

  private func isSame(_ left: IdentityKeys.Value, _ right: IdentityKeys.Value) -> Bool {
    left.kind == right.kind && left.group == right.group
      && result.arena.areEqual(left.written, right.written)
  }

  private func reason(_ index: Int) -> ResolvedPeople.Reason {
    let one = seen[index]
    let isShared = one.entries > 1
    switch one.value.kind {
    case .id: return isShared ? .sameID : .oneRecord
    case .email:
      if hasOtherForm(index) { return .sameNormalisedEmail }
      return isShared ? .sameEmail : .oneRecord
    default: return isShared || hasOtherForm(index) ? .samePhone : .oneRecord
    }
  }

  private func hasOtherForm(_ index: Int) -> Bool {
    for other in 0..<min(64, seen.count)
    where other != index && seen[other].value.group == seen[index].value.group
      && seen[other].value.kind == seen[index].value.kind
    { return true }
    return false
  }

  private mutating func addNames(of positions: ArraySlice<Int32>) {
    let first = result.keys.count
    for position in positions {
      let position = Int(position)
      guard joiner.names[position] != nil, let place = joiner.table.place(.name, at: position)
      else { continue }
      let name = result.arena.trimmed(place)
      let reason = Self.reason(joiner.nameLinks[position])
      let known = (first..<result.keys.count).first {
        result.arena.areEqual(result.keys[$0].value, name)
      }
      guard let known else {
        result.keys.append(ResolvedPeople.Key(kind: .name, reason: reason, value: name))
        continue
      }
      if result.keys[known].reason == .besideKey { result.keys[known].reason = reason }
    }
  }

  private static func reason(_ link: IdentityJoiner.NameLink) -> ResolvedPeople.Reason {
    switch link {
    case .none: .besideKey
    case .address: .address
    case .dateOfBirth: .dateOfBirth
    case .onlyName: .onlyName
    case .hand: .hand
    }
  }
}

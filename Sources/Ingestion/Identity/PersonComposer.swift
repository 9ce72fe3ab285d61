import EvidenceModel

/// Puts persons together from entries that have been joined.
struct PersonComposer: Sendable {
  /// The persons, and whose each entry is.
  struct Composed: Sendable {
    var persons: [ResolvedIdentity] = []
    var personOfPosition: [Int?]
    var findings: [Finding] = []
  }

  private let joiner: IdentityJoiner
  private let standing: StandingRule

  init(_ joiner: IdentityJoiner, standing: StandingRule) {
    self.joiner = joiner
    self.standing = standing
  }

  func composed() -> Composed {
    let (members, personOfPosition) = gathered()
    var result = Composed(personOfPosition: personOfPosition)
    result.persons.reserveCapacity(members.count)
    var taken: Set<String> = []
    var named = 0
    for positions in members {
      let keys = keys(of: positions)
      let (standing, reason) = standing(of: positions)
      if reason == .staffName { named += 1 }
      let names = keys.filter { $0.kind == .name }.map(\.value)
      let id = unique(identifier(of: positions, keys), name: names.first, taken: &taken)
      result.persons.append(
        ResolvedIdentity(
          id: PersonID(id), keys: keys, standing: standing, standingReason: reason?.words ?? "",
          account: account(of: positions), names: names))
    }
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

  /// The positions of each person in order, persons by their first position.
  private func gathered() -> (members: [[Int]], personOfPosition: [Int?]) {
    var sets = joiner.sets
    var numberOfRoot = [Int32](repeating: -1, count: joiner.entries.count)
    var members: [[Int]] = []
    var personOfPosition = [Int?](repeating: nil, count: joiner.entries.count)
    for position in joiner.entries.indices where joiner.namesSomebody(position) {
      let root = sets.root(of: position)
      if numberOfRoot[root] < 0 {
        numberOfRoot[root] = Int32(members.count)
        members.append([])
      }
      let person = Int(numberOfRoot[root])
      members[person].append(position)
      personOfPosition[position] = person
    }
    return (members, personOfPosition)
  }

  private func account(of positions: [Int]) -> String? {
    for field in [\IdentityEntry.accountID, \IdentityEntry.company] {
      for position in positions {
        if let text = joiner.entries[position][keyPath: field]?.trimmingBlanks(), !text.isEmpty {
          return text
        }
      }
    }
    return nil
  }

  private func standing(of positions: [Int]) -> (Person.Standing, StandingRule.Reason?) {
    var stages: [String] = []
    var hasOrders = false
    for position in positions {
      var addresses: [String] = []
      for value in joiner.keys.values(at: position) where value.kind == .email {
        addresses.append(value.written)
      }
      if let reason = standing.internalReason(joiner.entries[position], addresses: addresses) {
        return (.internal, reason)
      }
      hasOrders = hasOrders || joiner.entries[position].hasOrders
      guard joiner.entries[position].isPrimary else { continue }
      if let stage = joiner.entries[position].lifecycle?.trimmingBlanks(), !stage.isEmpty {
        stages.append(stage)
      }
    }
    return (!hasOrders && StandingRule.isLead(stages) ? .lead : .customer, nil)
  }
}

// MARK: - Keys and ids

extension PersonComposer {
  private func identifier(of positions: [Int], _ keys: [ResolvedIdentity.Key]) -> String {
    var best: (created: String, id: String)?
    for position in positions {
      guard joiner.entries[position].isPrimary else { break }
      guard let id = joiner.entries[position].personID.flatMap(IdentityKeys.cleanID) else {
        continue
      }
      let created = joiner.entries[position].created ?? "~"
      if let known = best, known.created <= created { continue }
      best = (created, EmailKey(id)?.written ?? id)
    }
    if let best { return best.id }
    for kind in [ResolvedIdentity.Key.Kind.email, .id, .name] {
      if let key = keys.first(where: { $0.kind == kind }) { return key.value }
    }
    return keys.first.map { PhoneKey.digits($0.value) } ?? ""
  }

  /// The id, told apart from another person's by the name, else by a number.
  private func unique(_ id: String, name: String?, taken: inout Set<String>) -> String {
    if taken.insert(id).inserted { return id }
    if let name, name != id, taken.insert("\(id) (\(name))").inserted { return "\(id) (\(name))" }
    var number = 2
    while !taken.insert("\(id) (\(number))").inserted { number += 1 }
    return "\(id) (\(number))"
  }

  private func keys(of positions: [Int]) -> [ResolvedIdentity.Key] {
    var seen: [Seen] = []
    var indexes: [String: Int] = [:]
    for position in positions {
      for value in joiner.keys.values(at: position) {
        Self.add(value, &seen, &indexes, many: positions.count > 12)
      }
    }
    let kinds: [ResolvedIdentity.Key.Kind] = [.id, .email, .phone]
    var keys: [ResolvedIdentity.Key] = []
    for kind in kinds {
      for (index, one) in seen.enumerated() where one.value.kind == kind {
        keys.append(
          ResolvedIdentity.Key(
            kind: kind, value: one.value.written, reason: Self.reason(index, seen)))
      }
    }
    return keys + nameKeys(of: positions)
  }

  /// A value of the person and how many entries carry it as written.
  private struct Seen {
    let value: IdentityKeys.Value
    var entries = 1
  }

  private static func add(
    _ value: IdentityKeys.Value, _ seen: inout [Seen], _ indexes: inout [String: Int], many: Bool
  ) {
    let isSame = { (other: IdentityKeys.Value) in
      other.kind == value.kind && other.written == value.written
    }
    if many {
      let key = "\(value.kind.rawValue):\(value.written)"
      if let index = indexes[key] {
        seen[index].entries += 1
        return
      }
      indexes[key] = seen.count
    } else if let index = seen.firstIndex(where: { isSame($0.value) }) {
      seen[index].entries += 1
      return
    }
    seen.append(Seen(value: value))
  }

  private static func reason(_ index: Int, _ seen: [Seen]) -> String {
    let one = seen[index]
    let isShared = one.entries > 1
    switch one.value.kind {
    case .id:
      return isShared ? "same id" : "in one record only"
    case .email:
      if hasOtherForm(index, seen) { return "same e-mail after normalising" }
      return isShared ? "same e-mail" : "in one record only"
    case .phone:
      return isShared || hasOtherForm(index, seen) ? "same phone number" : "in one record only"
    case .name:
      return "same name"
    }
  }

  private static func hasOtherForm(_ index: Int, _ seen: [Seen]) -> Bool {
    seen.prefix(64).enumerated().contains { other in
      other.offset != index && other.element.value.group == seen[index].value.group
        && other.element.value.kind == seen[index].value.kind
    }
  }

  private func nameKeys(of positions: [Int]) -> [ResolvedIdentity.Key] {
    var keys: [ResolvedIdentity.Key] = []
    for position in positions {
      guard joiner.names[position] != nil,
        let name = joiner.entries[position].name?.trimmingBlanks()
      else { continue }
      let reason = Self.reason(joiner.nameLinks[position])
      guard let known = keys.firstIndex(where: { $0.value == name }) else {
        keys.append(ResolvedIdentity.Key(kind: .name, value: name, reason: reason))
        continue
      }
      if keys[known].reason == Self.reason(.none), reason != keys[known].reason {
        keys[known] = ResolvedIdentity.Key(kind: .name, value: name, reason: reason)
      }
    }
    return keys
  }

  private static func reason(_ link: IdentityJoiner.NameLink) -> String {
    switch link {
    case .none: "stands beside another key"
    case .address: "same name and street address"
    case .dateOfBirth: "same name and date of birth"
    case .onlyName: "the only customer of that name"
    case .hand: "joined by hand"
    }
  }
}

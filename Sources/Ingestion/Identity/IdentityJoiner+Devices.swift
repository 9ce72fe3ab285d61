/// Ids that stand beside a better key, such as those of devices and browsers.
extension IdentityJoiner {
  /// Joins who carries the same loose id, unless several known persons do.
  ///
  /// A computer at work or at home is used by many: its id joins what nobody signed to the one person
  /// who is known to use it, and never two who are known by addresses or ids of their own. An id of a
  /// customer table joins whoever carries it.
  mutating func joinByDevices() {
    guard !keys.loose.isEmpty else { return }
    var isKnown = knownRoots()
    let strict = keys.strong.gathered()
    for (group, loose) in looseCarriers() {
      let owners = strict[group]
      let positions = owners + loose
      guard positions.count > 1 else { continue }
      let known = Set(loose.map { root($0) }.filter { isKnown[$0] })
      let isCustomers = owners.contains { table.heads[$0].isPrimary }
      if isCrowded(positions) {
        count(\.crowdedKeys)
        joinSameNames(positions, of: group)
      } else if isCustomers || known.count <= 1 {
        let anyKnown = positions.contains { isKnown[root($0)] }
        joinChain(positions)
        isKnown[root(positions[0])] = anyKnown
      } else {
        count(\.sharedDevices)
        joinChain(positions.filter { !isKnown[root($0)] })
      }
    }
  }

  /// For each position whether it stands for a person with a row in a customer table, an address, or
  /// an id that nobody carries loosely.
  private mutating func knownRoots() -> [Bool] {
    let devices = Set(keys.loose.map(\.group))
    var isKnown = [Bool](repeating: false, count: table.count)
    for position in 0..<table.count {
      let isNamed =
        table.heads[position].isPrimary
        || keys.values(at: position).contains { value in
          value.kind == .email
            || value.kind == .id && !value.isLoose && !devices.contains(Int(value.group))
        }
      if isNamed { isKnown[root(position)] = true }
    }
    return isKnown
  }

  /// The positions that carry each id loosely, ids in the order of their numbers.
  private func looseCarriers() -> [(group: Int, positions: [Int])] {
    var carriers: [(group: Int, positions: [Int])] = []
    let sorted = keys.loose.sorted { ($0.group, $0.position) < ($1.group, $1.position) }
    for (group, position) in sorted {
      if carriers.last?.group != group { carriers.append((group, [])) }
      carriers[carriers.count - 1].positions.append(position)
    }
    return carriers
  }
}

import EvidenceModel

/// Joins entries that speak of the same person, step by step.
struct IdentityJoiner: Sendable {
  /// How an entry came to its person by name.
  enum NameLink: UInt8, Sendable { case none, address, dateOfBirth, onlyName, hand }

  /// A key that would join more persons than this joins entries of one name only.
  static let crowd = 20
  /// A phone number shared by more persons than this joins nobody.
  static let phoneLimit = 3

  /// The entries in their final order.
  private(set) var table: IdentityTable
  private(set) var keys: IdentityKeys
  /// For each entry, its name in the form in which it is compared.
  let names: [PersonNameKey?]
  private(set) var sets: PositionSets
  private(set) var nameLinks: [NameLink]
  private(set) var tally = Tally()
  /// For each id and address, the first entry that carries it.
  private var firstCarriers: [Int32] = []

  /// What happened, in counts.
  struct Tally: Sendable {
    var sharedMailboxes = 0
    var crowdedKeys = 0
    var sharedDevices = 0
    var sharedPhones = 0
    var crowdedNames = 0
    var linkedByName = 0
    var ambiguousNames = 0
    var primaryRows = 0
    var primaryPersons = 0
  }

  /// Takes entries that stand in their final order.
  init(_ entries: consuming IdentityTable) {
    var table = entries
    keys = IdentityKeys(&table)
    names = (0..<table.count).map { table.text(.name, at: $0).flatMap(PersonNameKey.init) }
    sets = PositionSets(count: table.count)
    nameLinks = Array(repeating: .none, count: table.count)
    self.table = table
  }

  mutating func joinAll(_ corrections: [PersonCorrection] = []) {
    apply(apart: corrections)
    apply(together: corrections)
    joinByKeys()
    joinByDevices()
    joinByPhone()
    joinByNameAnd(.address, AddressKey.normalised, link: .address)
    joinByNameAnd(.dateOfBirth, Self.birthKey, link: .dateOfBirth)
    joinByNameAlone()
    countPrimary()
    keys.dropGroups()
    firstCarriers = []
  }

  /// Gives away the buffer of all texts; places stay good in it.
  mutating func takeArena() -> TextArena {
    let arena = table.arena
    table.arena = TextArena()
    return arena
  }

  /// Whether an entry names anybody at all.
  func namesSomebody(_ position: Int) -> Bool {
    !keys.values(at: position).isEmpty || names[position] != nil
  }

  mutating func root(_ position: Int) -> Int { sets.root(of: position) }

  mutating func count(_ what: WritableKeyPath<Tally, Int>) { tally[keyPath: what] += 1 }

  mutating func keepApart(_ left: Int, _ right: Int) { sets.keepApart(left, right) }

  /// Joins two entries and remembers why.
  mutating func join(_ first: Int, _ second: Int, by link: NameLink) {
    guard sets.join(first, second) else { return }
    nameLinks[first] = link
    nameLinks[second] = link
  }
}

// MARK: - Ids and addresses

extension IdentityJoiner {
  private mutating func joinByKeys() {
    let groups = keys.strong.gathered()
    firstCarriers.reserveCapacity(keys.strong.count)
    for group in 0..<keys.strong.count {
      let slice = groups.slice(group)
      firstCarriers.append(slice.first ?? -1)
      guard slice.count > 1 else { continue }
      let isMailbox = keys.sharedMailboxes.contains(group)
      guard isMailbox || slice.count > Self.crowd || holdsTwoCustomers(slice) else {
        for position in slice.dropFirst() { sets.join(Int(slice[slice.startIndex]), Int(position)) }
        continue
      }
      let positions = groups[group]
      if isMailbox, isOnePerson(positions) {
        joinChain(positions)
      } else if isMailbox || isCrowded(positions) {
        if isMailbox { tally.sharedMailboxes += 1 } else { tally.crowdedKeys += 1 }
        joinSameNames(positions, of: group)
      } else if isFamilyMailbox(positions, text: keys.strong.text(of: group)) {
        tally.sharedMailboxes += 1
        joinSameNames(positions, of: group)
      } else {
        joinChain(positions)
      }
    }
  }

  mutating func joinChain(_ positions: [Int]) {
    guard let first = positions.first else { return }
    for position in positions.dropFirst() { sets.join(first, position) }
  }

  /// Whether a shared mailbox is one person's after all: one name and one id at most.
  private func isOnePerson(_ positions: [Int]) -> Bool {
    let found = Set(positions.compactMap { names[$0]?.joined })
    return found.count <= 1 && Set(positions.compactMap(ownID)).count <= 1
      && (found.count == 1 || positions.contains { ownID($0) != nil })
  }

  func isCrowded(_ positions: [Int]) -> Bool {
    guard positions.count > Self.crowd else { return false }
    if Set(positions.compactMap(ownID)).count > Self.crowd { return true }
    if Set(positions.compactMap { names[$0]?.joined }).count > Self.crowd { return true }
    let emails = positions.flatMap { position in
      keys.values(at: position).filter { $0.kind == .email }.map(\.group)
    }
    return Set(emails).count > Self.crowd
  }

  func ownID(_ position: Int) -> String? {
    table.text(.personID, at: position).flatMap(IdentityKeys.cleanID)
  }

  /// Whether an entry carries another id or address than one of a group.
  private func hasOtherKeys(_ position: Int, than group: Int) -> Bool {
    keys.values(at: position).contains { value in
      value.kind != .phone && !value.isLoose && Int(value.group) != group
    }
  }

  /// Joins entries of one name, and entries that have neither a name nor another key.
  mutating func joinSameNames(_ positions: [Int], of group: Int) {
    var firstOfName: [String: Int] = [:]
    for position in positions {
      let name = names[position]?.joined ?? ""
      if name.isEmpty, ownID(position) != nil || hasOtherKeys(position, than: group) { continue }
      if let first = firstOfName[name] {
        sets.join(first, position)
      } else {
        firstOfName[name] = position
      }
    }
  }
}

// MARK: - Phone numbers

extension IdentityJoiner {
  private mutating func joinByPhone() {
    let groups = keys.phones.gathered()
    var shared: [[Int]] = []
    for group in 0..<keys.phones.count where groups.count(of: group) > 1 {
      let positions = groups[group]
      let roots = Set(positions.map { sets.root(of: $0) })
      if roots.count > 1 { shared.append(positions) }
    }
    guard !shared.isEmpty else { return }
    var namesOfRoot = namesOfPersons(in: shared)
    for positions in shared {
      let roots = Set(positions.map { sets.root(of: $0) }).sorted()
      guard roots.count > 1 else { continue }
      let found = roots.map { namesOfRoot[$0] ?? [] }
      let isDoubtful = isOfTwoNameless(roots, found)
      guard roots.count <= Self.phoneLimit, !isDoubtful, Self.areCompatible(found) else {
        tally.sharedPhones += 1
        continue
      }
      for root in roots.dropFirst() { sets.join(roots[0], root) }
      namesOfRoot[roots[0]] = Self.merged(found)
    }
  }

  /// Whether two customers with ids and addresses of their own share a number and one has no name
  /// that would say whether they are the same.
  private func isOfTwoNameless(_ roots: [Int], _ names: [[PersonNameKey]]) -> Bool {
    guard names.contains(where: \.isEmpty) else { return false }
    let known = roots.filter { root in
      table.heads[root].isPrimary && ownID(root) != nil
        && keys.values(at: root).contains { $0.kind == .email }
    }
    return known.count > 1
  }

  /// The names of every person who has one of the numbers.
  private mutating func namesOfPersons(in shared: [[Int]]) -> [Int: [PersonNameKey]] {
    let roots = Set(shared.flatMap { $0 }.map { sets.root(of: $0) })
    var result: [Int: [PersonNameKey]] = [:]
    for position in 0..<table.count {
      guard let name = names[position] else { continue }
      let root = sets.root(of: position)
      if roots.contains(root), !(result[root] ?? []).contains(name) {
        result[root, default: []].append(name)
      }
    }
    return result
  }

  private static func merged(_ groups: [[PersonNameKey]]) -> [PersonNameKey] {
    var result: [PersonNameKey] = []
    for name in groups.joined() where !result.contains(name) { result.append(name) }
    return result
  }

  /// Whether every name of one person fits every name of the others.
  private static func areCompatible(_ groups: [[PersonNameKey]]) -> Bool {
    guard groups.allSatisfy({ $0.count <= 6 }) else { return false }
    for (index, group) in groups.enumerated() {
      for other in groups.dropFirst(index + 1) {
        for name in group where !other.allSatisfy({ name.isCompatible(with: $0) }) { return false }
      }
    }
    return true
  }
}

// MARK: - Names with something else

extension IdentityJoiner {
  private mutating func joinByNameAnd(
    _ field: IdentityTable.Field, _ normalise: (String) -> String?, link: NameLink
  ) {
    var groups = PositionGroups()
    var arena = TextArena()
    for position in 0..<table.count {
      guard let name = names[position], let text = table.text(field, at: position),
        let key = normalise(text)
      else { continue }
      let words = name.words
      guard words.count > 1, let last = words.last, last.utf8.count > 1, !name.isLabel else {
        continue
      }
      let place = arena.add("\(last)|\(key)")
      groups.add(place, in: arena, position)
    }
    let gathered = groups.gathered()
    for group in 0..<groups.count where gathered.count(of: group) > 1 {
      joinFamily(gathered[group], link: link)
    }
  }

  /// Joins the members of one household who have the same first name.
  ///
  /// An initial joins only when one first name alone can be meant.
  private mutating func joinFamily(_ positions: [Int], link: NameLink) {
    guard Set(positions.compactMap(ownID)).count <= Self.crowd else {
      tally.crowdedNames += 1
      return
    }
    var firstOfGiven: [Substring: Int] = [:]
    var initials: [(Int, Substring)] = []
    for position in positions {
      guard let given = names[position]?.words.first else { continue }
      if given.count == 1 {
        initials.append((position, given))
      } else if let first = firstOfGiven[given] {
        note(first, position, link)
      } else {
        firstOfGiven[given] = position
      }
    }
    for (position, initial) in initials {
      let fitting = firstOfGiven.filter { PersonNameKey.isInitial(initial, of: $0.key) }
      if fitting.count == 1, let first = fitting.first?.value {
        note(first, position, link)
      } else if fitting.isEmpty, let first = initials.first(where: { $0.1 == initial }) {
        note(first.0, position, link)
      }
    }
  }

  private mutating func note(_ first: Int, _ position: Int, _ link: NameLink) {
    guard sets.join(first, position) else { return }
    tally.linkedByName += 1
    nameLinks[first] = link
    nameLinks[position] = link
  }

  /// A date of birth as its digits; nil for the dates that systems fill in themselves.
  private static func birthKey(_ text: String) -> String? {
    let digits = PhoneKey.digits(String(text.prefix(10)))
    guard digits.utf8.count >= 6 else { return nil }
    let placeholders: Set = ["19000101", "19010101", "19700101", "00010101", "20000101"]
    return placeholders.contains(digits) ? nil : digits
  }
}

// MARK: - Names alone

extension IdentityJoiner {
  private mutating func joinByNameAlone() {
    let candidates = customersByName()
    var waiting = PositionGroups()
    var arena = TextArena()
    for position in 0..<table.count {
      guard keys.values(at: position).isEmpty, let name = names[position] else { continue }
      if table.heads[position].isPrimary { continue }
      if let carrier = carrierOfID(position) {
        sets.join(carrier, position)
        continue
      }
      if let found = candidates[name.joined] {
        if let root = found, fitsCompany(root, position) {
          sets.join(root, position)
          nameLinks[position] = .onlyName
          tally.linkedByName += 1
          continue
        }
        tally.ambiguousNames += 1
      }
      let isEverywhere = name.words.count > 1 && !name.isLabel
      let place = isEverywhere ? "" : "\(table.heads[position].source)"
      let text = arena.add("\(name.joined)|\(place)")
      waiting.add(text, in: arena, position)
    }
    let gathered = waiting.gathered()
    for group in 0..<waiting.count { joinChain(gathered[group]) }
  }

  /// For each full name the one customer who bears it; nil inside when several do.
  ///
  /// Where there is no customer table, persons known from orders take its place.
  private mutating func customersByName() -> [String: Int?] {
    let hasTable = table.heads.first?.isPrimary ?? false
    var result: [String: Int?] = [:]
    for position in 0..<table.count {
      guard hasTable ? table.heads[position].isPrimary : table.heads[position].hasOrders,
        let name = names[position], !name.isLabel
      else { continue }
      let root = sets.root(of: position)
      if let known = result[name.joined] {
        if known != root { result[name.joined] = .some(nil) }
      } else {
        result[name.joined] = .some(root)
      }
    }
    return result
  }

  /// The first entry that has the name's text as its id (`P07`).
  private func carrierOfID(_ position: Int) -> Int? {
    guard let id = table.text(.name, at: position).flatMap(IdentityKeys.cleanID),
      let group = keys.strong.number(of: id, in: table.arena)
    else { return nil }
    return firstCarriers[group] < 0 ? nil : Int(firstCarriers[group])
  }

  private func fitsCompany(_ root: Int, _ position: Int) -> Bool {
    guard let left = table.text(.company, at: root).flatMap(PersonNameKey.init),
      let right = table.text(.company, at: position).flatMap(PersonNameKey.init)
    else { return true }
    return left.joined == right.joined
  }

  private mutating func countPrimary() {
    var isCounted = [Bool](repeating: false, count: table.count)
    for position in 0..<table.count {
      guard table.heads[position].isPrimary else { break }
      guard namesSomebody(position) else { continue }
      tally.primaryRows += 1
      let root = sets.root(of: position)
      if !isCounted[root] { tally.primaryPersons += 1 }
      isCounted[root] = true
    }
  }
}

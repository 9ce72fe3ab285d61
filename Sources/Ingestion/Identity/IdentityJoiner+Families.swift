/// Mailboxes that two people of a home share.
extension IdentityJoiner {
  /// Whether the first two carriers of a key are rows of customer tables, which come first.
  func holdsTwoCustomers(_ positions: ArraySlice<Int32>) -> Bool {
    positions.prefix(2).allSatisfy { table.heads[Int($0)].isPrimary } && positions.count > 1
  }

  /// Whether an address stands in rows of customers who are two by their ids and their first names:
  /// `Anna Smith` and `John Smith`, not `Bob Smith` and `Robert Smith`.
  func isFamilyMailbox(_ positions: [Int], text: TextPlace) -> Bool {
    guard table.arena.bytes[text.range].contains(0x40) else { return false }
    let rows = positions.filter { table.heads[$0].isPrimary && names[$0] != nil }
    guard rows.count > 1, Set(rows.compactMap(ownID)).count > 1 else { return false }
    let given = Set(rows.compactMap { Self.givenName(names[$0]) }).sorted()
    return given.indices.contains { index in
      given[(index + 1)...].contains { Self.areTwo(given[index], $0) }
    }
  }

  /// The first of at least two words when it is a given name.
  private static func givenName(_ name: PersonNameKey?) -> String? {
    guard let words = name?.words, words.count > 1, let first = words.first.map(String.init),
      GivenNames.contains(first)
    else { return nil }
    return first
  }

  /// Whether two given names can't be one person's: neither a form, a short form nor a slip of the
  /// other.
  static func areTwo(_ left: String, _ right: String) -> Bool {
    let (first, second) = (Array(left.utf8), Array(right.utf8))
    if left == right || first.starts(with: second.prefix(3)) { return false }
    if shortForms.contains(where: { $0.contains(left) && $0.contains(right) }) { return false }
    return !isSlip(first, second)
  }

  /// Whether one letter is changed, added, left out or swapped with its neighbour.
  private static func isSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard let place = short.indices.first(where: { short[$0] != long[$0] }) else { return true }
    let rest = short[place...]
    if short.count < long.count { return rest.elementsEqual(long[(place + 1)...]) }
    if rest.dropFirst().elementsEqual(long[(place + 1)...]) { return true }
    return place + 1 < short.count && short[place] == long[place + 1]
      && short[place + 1] == long[place]
      && short[(place + 2)...].elementsEqual(long[(place + 2)...])
  }

  private static let shortForms: [Set<String>] = [
    ["robert", "bob", "bobby", "rob"], ["william", "bill", "billy", "will", "liam"],
    ["richard", "dick", "rick", "rich"], ["edward", "ted", "ed", "ned", "eddie"],
    ["james", "jim", "jimmy", "jamie"], ["john", "jack", "johnny", "jon"],
    ["margaret", "peggy", "maggie", "meg", "greta"], ["elizabeth", "liz", "beth", "betty", "lisa"],
    ["elisabeth", "liesel", "lisbeth", "sissi", "lisa"], ["katherine", "kate", "kathy", "katie"],
    ["catherine", "kate", "cathy", "katie"], ["henry", "harry", "hank"], ["charles", "chuck"],
    ["anthony", "tony"], ["antonio", "toni", "tonio"], ["michael", "mike", "mick"],
    ["theodore", "ted"], ["dorothy", "dot", "dolly"], ["mary", "molly", "polly", "maria"],
    ["sarah", "sally"], ["ann", "nancy", "anne"], ["helen", "nell", "ellen"],
    ["alexander", "sasha", "sandy", "xander"], ["alexandra", "sandra", "sasha", "lexi"],
    ["johannes", "hans", "hannes"], ["joseph", "sepp", "beppe", "jose"],
    ["giuseppe", "beppe", "pino"],
    ["francisco", "paco", "pancho"], ["jose", "pepe"], ["ignacio", "nacho"], ["guillermo", "memo"],
    ["georg", "jorg", "schorsch"], ["friedrich", "fritz"], ["heinrich", "heinz"],
    ["stephen", "steve"], ["steven", "steve"], ["patricia", "tricia", "trish", "pat"],
    ["rebecca", "becky"], ["susan", "sue"], ["victoria", "tori", "vicky"],
    ["eleanor", "nora", "ellie"],
    ["isabella", "bella"], ["gabriella", "ella"], ["frances", "fanny", "frankie"],
    ["lawrence", "larry"], ["gerald", "jerry"], ["jerome", "jerry"], ["terence", "terry"],
    ["albert", "bert", "bertie"], ["herbert", "bert"], ["eugene", "gene"], ["peter", "pete"],
    ["andrew", "drew", "andy"], ["nicholas", "nick", "klaus"], ["wilhelm", "willi", "helmut"],
  ]
}

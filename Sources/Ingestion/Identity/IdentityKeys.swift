/// The ids, e-mail addresses and phone numbers of all entries, each with who carries it.
struct IdentityKeys: Sendable {
  /// One value of one entry.
  struct Value: Sendable {
    let kind: ResolvedIdentity.Key.Kind
    /// Whether it names a device or the like: an id beside a better key, in no customer table.
    let isLoose: Bool
    /// The group of the value, in `strong` for ids and e-mail addresses, else in `phones`.
    let group: Int32
    let written: TextPlace
  }

  /// Ids and e-mail addresses.
  private(set) var strong = PositionGroups()
  private(set) var phones = PositionGroups()
  /// Who carries ids of `strong` loosely: groups with positions, in the order of positions.
  private(set) var loose: [(group: Int, position: Int)] = []
  /// For each group of `strong`, whether it is a mailbox that several people use.
  private(set) var sharedMailboxes: Set<Int> = []
  private var values: [Value] = []
  private var starts: [UInt32] = [0]

  /// Reads the values of entries that stand in their final order; forms of texts in which they are
  /// compared are added to the table's arena.
  init(_ table: inout IdentityTable) {
    starts.reserveCapacity(table.count + 1)
    values.reserveCapacity(table.count * 2)
    var found: [(IdentityTable.Field, TextPlace)] = []
    for position in 0..<table.count {
      found.removeAll(keepingCapacity: true)
      for field in [IdentityTable.Field.personID, .secondaryID, .email, .phone] {
        table.forEach(field, at: position) { found.append((field, $0)) }
      }
      for (field, place) in found {
        switch field {
        case .personID, .secondaryID:
          let isLoose =
            field == .secondaryID && !table.heads[position].isPrimary
            && (values.count > Int(starts[position]) || found.contains { $0.0 == .email })
          addID(place, isLoose: isLoose, position, &table.arena)
        case .email: addEmails(place, position, &table.arena)
        default: addPhone(place, position, &table.arena)
        }
      }
      if !table.heads[position].isPrimary, values.count == Int(starts[position]),
        let name = table.place(.name, at: position)
      {
        // A participant who is called by an address.
        addEmails(name, position, &table.arena)
      }
      starts.append(UInt32(clamping: values.count))
    }
  }

  /// The values of one entry: ids, then addresses, then phone numbers.
  func values(at position: Int) -> ArraySlice<Value> {
    values[Int(starts[position])..<Int(starts[position + 1])]
  }

  /// Lets go of who carries which value, once everybody is joined.
  mutating func dropGroups() {
    strong = PositionGroups()
    phones = PositionGroups()
    loose = []
  }

  // MARK: Ids

  private mutating func addID(
    _ place: TextPlace, isLoose: Bool, _ position: Int, _ arena: inout TextArena
  ) {
    if Self.isPlainID(place, arena) {
      return note(id: place, isLoose: isLoose, arena, position)
    }
    let text = arena.text(place)
    if let email = EmailKey(text) { return addEmail(email, position, &arena) }
    guard let id = Self.cleanID(text) else { return }
    let written = arena.add(id)
    note(id: written, isLoose: isLoose, arena, position)
  }

  private mutating func note(
    id written: TextPlace, isLoose: Bool, _ arena: TextArena, _ position: Int
  ) {
    let group: Int
    if isLoose {
      group = strong.number(of: written, in: arena)
      loose.append((group, position))
    } else {
      group = strong.add(written, in: arena, position).number
    }
    values.append(
      Value(kind: .id, isLoose: isLoose, group: Int32(clamping: group), written: written))
  }

  /// Whether a text is an id as it stands: ASCII letters, at least three digits, hyphens and
  /// underscores only.
  @inline(__always)
  private static func isPlainID(_ place: TextPlace, _ arena: TextArena) -> Bool {
    var digits = 0
    for byte in arena.bytes[place.range] {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: break
      default: return false
      }
    }
    return digits >= 3
  }

  /// An id without what exports wrap around it; nil when it only says that there is none.
  ///
  /// `'1001` (guarded against spreadsheets), `1001.0` (read as a number), `gid://shop/Customer/1001`
  /// and `$device:1001` all are `1001`. Letters keep their case, because some systems tell ids apart by it.
  static func cleanID(_ text: String) -> String? {
    var id = text.trimmingBlanks()
    if id.hasPrefix("'") { id.removeFirst() }
    if id.hasPrefix("gid://"), let slash = id.lastIndex(of: "/") {
      id = String(id[id.index(after: slash)...])
    }
    if id.hasPrefix("$device:") { id.removeFirst(8) }
    if id.hasSuffix(".0"), id.utf8.dropLast(2).allSatisfy({ (0x30...0x39).contains($0) }) {
      id.removeLast(2)
    }
    guard !id.isEmpty else { return nil }
    return id.utf8.count <= 16 && noID.contains(id.lowercased()) ? nil : id
  }

  private static let noID: Set<String> = [
    "0", "-1", "-", "--", "?", ".", "n/a", "na", "#n/a", "nan", "null", "nil", "none", "(none)",
    "unknown", "guest", "anonymous", "undefined", "missing", "(not set)", "not set", "(blank)",
    "test", "false", "true", "<na>", "no id",
  ]

  // MARK: Addresses and phone numbers

  private mutating func addEmails(_ place: TextPlace, _ position: Int, _ arena: inout TextArena) {
    if let plain = PlainEmail(place, &arena) {
      return note(plain.written, normalised: plain.normalised, position, arena)
    }
    for email in EmailKey.all(in: arena.text(place)) { addEmail(email, position, &arena) }
  }

  private mutating func addEmail(
    _ email: EmailKey, _ position: Int, _ arena: inout TextArena
  ) {
    let written = arena.add(email.written)
    let normalised = email.normalised == email.written ? written : arena.add(email.normalised)
    note(written, normalised: normalised, position, arena)
  }

  private mutating func note(
    _ written: TextPlace, normalised: TextPlace, _ position: Int, _ arena: TextArena
  ) {
    let (group, isNew) = strong.add(normalised, in: arena, position)
    if isNew, EmailKey.isSharedMailbox(arena.bytes[normalised.range]) {
      sharedMailboxes.insert(group)
    }
    values.append(
      Value(kind: .email, isLoose: false, group: Int32(clamping: group), written: written))
  }

  private mutating func addPhone(_ place: TextPlace, _ position: Int, _ arena: inout TextArena) {
    guard let key = PhoneKey.normalised(arena.text(place)) else { return }
    let written = arena.trimmed(place)
    let normalised = arena.add(key)
    let group = phones.add(normalised, in: arena, position).number
    values.append(
      Value(kind: .phone, isLoose: false, group: Int32(clamping: group), written: written))
  }
}

/// An address that needs no more than lower case: what nearly every cell holds.
struct PlainEmail {
  let written: TextPlace
  let normalised: TextPlace

  /// Reads an address of ASCII letters, digits and the marks `.`, `-`, `_` and one `@`; nil for
  /// anything else, which ``EmailKey`` reads.
  ///
  /// Adds the address in lower case to the arena where it is written otherwise.
  init?(_ place: TextPlace, _ arena: inout TextArena) {
    guard (6...254).contains(place.count) else { return nil }
    var at = -1
    var lastDot = -1
    var hasCapitals = false
    for index in place.range {
      switch arena.bytes[index] {
      case 0x61...0x7A, 0x30...0x39, 0x2D, 0x5F: break
      case 0x41...0x5A: hasCapitals = true
      case 0x2E: lastDot = index
      case 0x40:
        guard at < 0 else { return nil }
        at = index
      default: return nil
      }
    }
    let end = place.start + place.count
    guard at > place.start, arena.bytes[place.start] != 0x2E, lastDot > at + 1, end - lastDot >= 3
    else { return nil }
    var written = place
    if hasCapitals {
      written = TextPlace(start: arena.bytes.count, count: place.count)
      for index in place.range {
        let byte = arena.bytes[index]
        arena.bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    // Providers that ignore dots are for the slow way.
    guard
      !arena.bytes[written.start + (at + 1 - place.start)..<written.start + place.count]
        .elementsEqual(EmailKey.gmail), end - at - 1 != EmailKey.googlemail.count
    else { return nil }
    self.written = written
    normalised = written
  }
}

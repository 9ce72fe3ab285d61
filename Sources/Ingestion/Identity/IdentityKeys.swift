/// The ids, e-mail addresses and phone numbers of all entries, each with who carries it.
struct IdentityKeys: Sendable {
  /// One value of one entry.
  struct Value: Sendable {
    let kind: ResolvedIdentity.Key.Kind
    let written: String
    /// The group of the value, in `strong` for ids and e-mail addresses, else in `phones`.
    let group: Int
  }

  /// Ids and e-mail addresses.
  private(set) var strong = PositionGroups()
  private(set) var phones = PositionGroups()
  /// For each group of `strong`, the address when it is one.
  private(set) var emailKeys: [Int: EmailKey] = [:]
  private var values: [Value] = []
  private var starts: [Int] = [0]

  /// Reads the values of entries that stand in their final order.
  init(_ entries: [IdentityEntry]) {
    for (position, entry) in entries.enumerated() {
      for id in [entry.personID].compactMap({ $0 }) + entry.secondaryIDs { addID(id, position) }
      for cell in entry.emails {
        for email in EmailKey.all(in: cell) { addEmail(email, position) }
      }
      for phone in entry.phones { addPhone(phone, position) }
      if !entry.isPrimary, values.count == starts.last, let name = entry.name {
        // A participant who is called by an address.
        for email in EmailKey.all(in: name) { addEmail(email, position) }
      }
      starts.append(values.count)
    }
  }

  /// The values of one entry: ids, then addresses, then phone numbers.
  func values(at position: Int) -> ArraySlice<Value> {
    values[starts[position]..<starts[position + 1]]
  }

  private mutating func addID(_ text: String, _ position: Int) {
    if let email = EmailKey(text) { return addEmail(email, position) }
    guard let id = Self.cleanID(text) else { return }
    values.append(Value(kind: .id, written: id, group: strong.add(id, position)))
  }

  private mutating func addEmail(_ email: EmailKey, _ position: Int) {
    let group = strong.add(email.normalised, position)
    if email.isSharedMailbox { emailKeys[group] = email }
    values.append(Value(kind: .email, written: email.written, group: group))
  }

  private mutating func addPhone(_ text: String, _ position: Int) {
    guard let key = PhoneKey.normalised(text) else { return }
    values.append(
      Value(kind: .phone, written: text.trimmingBlanks(), group: phones.add(key, position)))
  }

  /// An id without what exports wrap around it; nil when it only says that there is none.
  ///
  /// `'1001` (guarded against spreadsheets), `1001.0` (read as a number) and `gid://shop/Customer/1001`
  /// all are `1001`. Letters keep their case, because some systems tell ids apart by it.
  static func cleanID(_ text: String) -> String? {
    var id = text.trimmingBlanks()
    if id.hasPrefix("'") { id.removeFirst() }
    if id.hasPrefix("gid://"), let slash = id.lastIndex(of: "/") {
      id = String(id[id.index(after: slash)...])
    }
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
}

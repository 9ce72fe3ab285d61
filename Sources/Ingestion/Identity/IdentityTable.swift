/// Identity entries side by side: all their texts lie in one buffer.
///
/// Who is who is found out for every distinct combination of key values at once, which may be
/// millions; as strings they would take ten times the memory and most of the time.
package struct IdentityTable: Sendable {
  /// What a text of an entry is; the meanings are those of ``IdentityEntry``.
  package enum Field: UInt8, Sendable, CaseIterable {
    case personID, secondaryID, email, phone, name, address, dateOfBirth, company, jobTitle
    case accountID, lifecycle, created
  }

  /// An entry without its texts.
  struct Head: Sendable {
    var record: Int
    var firstText: UInt32
    /// Its place in the order of adding.
    var index: Int32
    var source: Int32
    var texts: UInt16 = 0
    var isPrimary: Bool
    var hasOrders: Bool

    /// Where its texts are.
    var range: Range<Int> { Int(firstText)..<Int(firstText) + Int(texts) }

    /// Customer tables first, then by source and record.
    func precedes(_ other: Head) -> Bool {
      if isPrimary != other.isPrimary { return isPrimary }
      return source == other.source ? record < other.record : source < other.source
    }
  }

  private(set) var heads: [Head] = []
  private var places: [TextPlace] = []
  private var fields: [Field] = []
  var arena = TextArena()

  package init() {}

  /// How many entries there are.
  package var count: Int { heads.count }

  /// Begins an entry, to which the next texts belong; see ``IdentityEntry`` for what is asked.
  package mutating func begin(source: Int, record: Int, isPrimary: Bool, hasOrders: Bool) {
    heads.append(
      Head(
        record: record, firstText: UInt32(clamping: places.count),
        index: Int32(clamping: heads.count), source: Int32(clamping: source),
        isPrimary: isPrimary, hasOrders: hasOrders))
  }

  /// Gives the entry begun last a text.
  package mutating func add(_ field: Field, _ text: ArraySlice<UInt8>) {
    note(field, arena.add(text))
  }

  /// Gives the entry begun last a text of several pieces, with blanks between them.
  package mutating func add(_ field: Field, joining pieces: [Range<Int>], of bytes: [UInt8]) {
    guard let first = pieces.first else { return }
    let start = arena.add(bytes[first]).start
    for piece in pieces.dropFirst() {
      arena.bytes.append(0x20)
      arena.bytes.append(contentsOf: bytes[piece])
    }
    note(field, TextPlace(start: start, count: arena.bytes.count - start))
  }

  private mutating func note(_ field: Field, _ place: TextPlace) {
    places.append(place)
    fields.append(field)
    heads[heads.count - 1].texts += 1
  }

  /// Makes room for so many more entries of so many texts each.
  package mutating func reserve(entries: Int, texts: Int) {
    heads.reserveCapacity(heads.count + entries)
    places.reserveCapacity(places.count + entries * texts)
    fields.reserveCapacity(fields.count + entries * texts)
  }

  // MARK: Texts of an entry

  /// The places of an entry's texts of one field.
  @inline(__always)
  func forEach(_ field: Field, at position: Int, _ body: (TextPlace) -> Void) {
    let head = heads[position]
    for index in head.range where fields[index] == field { body(places[index]) }
  }

  /// The place of an entry's first text of a field.
  @inline(__always)
  func place(_ field: Field, at position: Int) -> TextPlace? {
    let head = heads[position]
    for index in head.range where fields[index] == field { return places[index] }
    return nil
  }

  /// An entry's first text of a field.
  func text(_ field: Field, at position: Int) -> String? {
    place(field, at: position).map { arena.text($0) }
  }

  /// Whether an entry names somebody by more than a device: an id, address, number or name.
  package func isNamed(_ position: Int) -> Bool {
    let head = heads[position]
    if head.isPrimary { return true }
    return head.range.contains { index in
      switch fields[index] {
      case .personID, .email, .phone, .name: true
      default: false
      }
    }
  }

  /// Whether any entry is of a customer table, an order or a payment.
  package var holdsCustomers: Bool { heads.contains { $0.isPrimary || $0.hasOrders } }

  // MARK: Order

  /// Brings the entries into the order that every result follows: see ``Head/precedes(_:)``.
  ///
  /// What still ties is told apart by its content, so that the order of adding never matters.
  mutating func sort() {
    let isSorted = zip(heads, heads.dropFirst()).allSatisfy { $0.0.precedes($0.1) }
    guard !isSorted else { return }
    let table = self
    heads.sort { left, right in
      if left.precedes(right) { return true }
      if right.precedes(left) { return false }
      let first = table.content(left)
      let second = table.content(right)
      return first == second ? left.index < right.index : first.lexicographicallyPrecedes(second)
    }
  }

  private func content(_ head: Head) -> [String] {
    var content = Field.allCases.map { field in
      head.range.filter { fields[$0] == field }.map { arena.text(places[$0]) }
        .joined(separator: "\u{1}")
    }
    content.append(head.hasOrders ? "1" : "0")
    return content
  }
}

extension IdentityTable {
  /// Adds an entry.
  package mutating func append(_ entry: IdentityEntry) {
    begin(
      source: entry.sourceNumber, record: entry.record, isPrimary: entry.isPrimary,
      hasOrders: entry.hasOrders)
    let lists: [(Field, [String])] = [
      (.personID, [entry.personID].compactMap(\.self)), (.secondaryID, entry.secondaryIDs),
      (.email, entry.emails), (.phone, entry.phones), (.name, [entry.name].compactMap(\.self)),
      (.address, [entry.address].compactMap(\.self)),
      (.dateOfBirth, [entry.dateOfBirth].compactMap(\.self)),
      (.company, [entry.company].compactMap(\.self)),
      (.jobTitle, [entry.jobTitle].compactMap(\.self)),
      (.accountID, [entry.accountID].compactMap(\.self)),
      (.lifecycle, [entry.lifecycle].compactMap(\.self)),
      (.created, [entry.created].compactMap(\.self)),
    ]
    for (field, list) in lists {
      for text in list { add(field, ArraySlice(Array(text.utf8))) }
    }
  }
}

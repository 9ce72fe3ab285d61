package import EvidenceModel

/// The persons of a workspace side by side: their texts lie in one buffer.
///
/// Order and meanings are those of ``ResolvedIdentities``, which is made from it where strings are
/// wanted.
package struct ResolvedPeople: Sendable {
  /// Why a key belongs to its person.
  package enum Reason: UInt8, Sendable {
    case sameID, oneRecord, sameNormalisedEmail, sameEmail, samePhone
    case besideKey, address, dateOfBirth, onlyName, hand

    /// In words.
    package var text: StaticString {
      switch self {
      case .sameID: "same id"
      case .oneRecord: "in one record only"
      case .sameNormalisedEmail: "same e-mail after normalising"
      case .sameEmail: "same e-mail"
      case .samePhone: "same phone number"
      case .besideKey: "stands beside another key"
      case .address: "same name and street address"
      case .dateOfBirth: "same name and date of birth"
      case .onlyName: "the only customer of that name"
      case .hand: "joined by hand"
      }
    }

    /// In words, as UTF-8.
    package var bytes: UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
  }

  /// A value that names a person.
  package struct Key: Sendable {
    package let kind: ResolvedIdentity.Key.Kind
    package var reason: Reason
    package let value: TextPlace
  }

  /// One person.
  package struct One: Sendable {
    package let id: TextPlace
    package let account: TextPlace?
    package let standing: Person.Standing
    /// Why they count as somebody from inside; empty for everybody else.
    package let standingReason: StaticString
    /// Where the person's keys begin; they end where the next person's begin.
    let firstKey: Int
  }

  package internal(set) var persons: [One] = []
  package internal(set) var keys: [Key] = []
  /// For each entry, in the order of adding, the index of its person; -1 when it names nobody.
  package internal(set) var personOfEntry: [Int32] = []
  /// What a person should review: counts only, never names or addresses.
  package internal(set) var findings: [Finding] = []
  var arena = TextArena()

  /// The indices of a person's keys.
  package func keys(of person: Int) -> Range<Int> {
    let end = person + 1 < persons.count ? persons[person + 1].firstKey : keys.count
    return persons[person].firstKey..<end
  }

  /// The bytes of a text.
  package func bytes(of place: TextPlace) -> ArraySlice<UInt8> { arena.bytes[place.range] }

  /// A text as a string.
  package func text(_ place: TextPlace) -> String { arena.text(place) }
}

extension ResolvedIdentities {
  /// The same persons with strings.
  init(_ people: ResolvedPeople) {
    let persons = people.persons.indices.map { index in
      let one = people.persons[index]
      let keys = people.keys[people.keys(of: index)].map { key in
        ResolvedIdentity.Key(
          kind: key.kind, value: people.text(key.value), reason: "\(key.reason.text)")
      }
      return ResolvedIdentity(
        id: PersonID(people.text(one.id)), keys: keys, standing: one.standing,
        standingReason: "\(one.standingReason)", account: one.account.map { people.text($0) },
        names: keys.filter { $0.kind == .name }.map(\.value))
    }
    self.init(
      persons: persons, personOfEntry: people.personOfEntry.map { $0 < 0 ? nil : Int($0) },
      findings: people.findings)
  }
}

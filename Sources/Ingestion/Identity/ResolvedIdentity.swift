package import EvidenceModel

/// A person that identity resolution found, with the keys that name them.
package struct ResolvedIdentity: Sendable, Hashable {
  /// A value that names the person, and why it belongs to them.
  package struct Key: Sendable, Hashable {
    /// What kind of value it is.
    package enum Kind: String, Sendable, Hashable, Codable {
      case id, email, phone, name
    }
    package let kind: Kind
    /// The value as written, trimmed; e-mail addresses in lower case.
    package let value: String
    /// A readable reason, such as `same e-mail after normalising`.
    package let reason: String

    package init(kind: Kind, value: String, reason: String) {
      self.kind = kind
      self.value = value
      self.reason = reason
    }
  }

  /// The customer's own id of the person.
  ///
  /// The id of the earliest created row of a customer table (ties by source and record); else the
  /// first e-mail address in lower case; else the first other id; else the name; else the digits of
  /// the phone number. Unique among all persons: what would repeat carries the name or a number in
  /// parentheses.
  package let id: PersonID
  /// Ids, then e-mail addresses, phone numbers and names, each in order of appearance.
  package let keys: [Key]
  package let standing: Person.Standing
  /// Why they count as somebody from inside, in words for people; empty for everybody else.
  package let standingReason: String
  /// The account's id, else the company's name, where one is known.
  package let account: String?
  /// Full names as written, in order of appearance.
  package let names: [String]

  package init(
    id: PersonID, keys: [Key], standing: Person.Standing, standingReason: String = "",
    account: String?, names: [String]
  ) {
    self.id = id
    self.keys = keys
    self.standing = standing
    self.standingReason = standingReason
    self.account = account
    self.names = names
  }
}

/// The persons of a workspace, and who each entry speaks of.
package struct ResolvedIdentities: Sendable, Hashable {
  /// Persons with a row in a customer table first, by source and record, then the others.
  package let persons: [ResolvedIdentity]
  /// For each entry of the array given, the index of its person; nil when it names nobody.
  package let personOfEntry: [Int?]
  /// What a person should review: counts only, never names or addresses.
  package let findings: [Finding]

  package init(persons: [ResolvedIdentity], personOfEntry: [Int?], findings: [Finding]) {
    self.persons = persons
    self.personOfEntry = personOfEntry
    self.findings = findings
  }
}

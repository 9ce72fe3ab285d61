/// One distinct combination of identity values in a source.
///
/// A reader hands over each combination once, however many records carry it. Blank cells are nil;
/// cells that only say that nothing is known (`n/a`, `guest`, `unknown`) are taken as blank.
package struct IdentityEntry: Sendable, Hashable {
  /// The number of the source, in the order of import.
  package var sourceNumber: Int
  /// The first record of the source that carries this combination.
  package var record: Int
  /// Whether it is a row of a customer table, where one row is one person.
  package var isPrimary: Bool
  package var personID: String?
  package var secondaryIDs: [String]
  /// One element may hold several addresses, separated by `;` or `,`.
  package var emails: [String]
  package var phones: [String]
  /// The full name as written; `Last, First` is understood.
  package var name: String?
  /// Street and place, freely written.
  package var address: String?
  package var dateOfBirth: String?
  package var company: String?
  package var jobTitle: String?
  package var accountID: String?
  /// Where the person stands in the customer's own words: `lead`, `customer`, `trialing`.
  package var lifecycle: String?
  /// When the row was created, as ISO text.
  package var created: String?
  /// Whether the entry comes from orders or payments.
  package var hasOrders: Bool

  package init(
    sourceNumber: Int, record: Int, isPrimary: Bool = false, personID: String? = nil,
    secondaryIDs: [String] = [], emails: [String] = [], phones: [String] = [],
    name: String? = nil, address: String? = nil, dateOfBirth: String? = nil,
    company: String? = nil, jobTitle: String? = nil, accountID: String? = nil,
    lifecycle: String? = nil, created: String? = nil, hasOrders: Bool = false
  ) {
    self.sourceNumber = sourceNumber
    self.record = record
    self.isPrimary = isPrimary
    self.personID = personID
    self.secondaryIDs = secondaryIDs
    self.emails = emails
    self.phones = phones
    self.name = name
    self.address = address
    self.dateOfBirth = dateOfBirth
    self.company = company
    self.jobTitle = jobTitle
    self.accountID = accountID
    self.lifecycle = lifecycle
    self.created = created
    self.hasOrders = hasOrders
  }
}

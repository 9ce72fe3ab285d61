/// What a workspace knows about its people, as it stands in the imported tables.
package struct KnownNames: Sendable, Hashable {
  /// First and last names together, such as `Priya Sharma` or `Sharma, Priya`.
  package var fullNames: [String]
  /// First names; when there are as many last names, elements of the same index belong together.
  package var firstNames: [String]
  package var lastNames: [String]
  package var companies: [String]
  package var emails: [String]
  package var phones: [String]

  package init(
    fullNames: [String] = [], firstNames: [String] = [], lastNames: [String] = [],
    companies: [String] = [], emails: [String] = [], phones: [String] = []
  ) {
    self.fullNames = fullNames
    self.firstNames = firstNames
    self.lastNames = lastNames
    self.companies = companies
    self.emails = emails
    self.phones = phones
  }
}

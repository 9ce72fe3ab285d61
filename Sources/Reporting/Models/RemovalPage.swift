/// What is asked before a source is removed.
package struct RemovalPage: Sendable, Hashable {
  package let id: String
  package let name: String
  /// `2,911 records`.
  package let records: String
  /// `12 people`: those whom no other source knows.
  package let people: String
  package let footer: PageFooter

  package init(
    id: String, kind: String, records: Int, peopleOfItsOwn: Int, footer: PageFooter
  ) {
    self.id = id
    name = "\(ClaimWording.sourceTitle(kind)) (\(id))"
    self.records = ReadableNumber.count(records, "record")
    people = ReadableNumber.count(peopleOfItsOwn, "person", plural: "people")
    self.footer = footer
  }
}

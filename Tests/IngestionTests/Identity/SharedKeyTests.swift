import EvidenceModel
import Testing

@testable import Ingestion

/// Keys that several people use, and people who only seem to be one.
struct SharedKeyTests {
  private func customer(
    _ record: Int, email: String? = nil, phone: String? = nil, name: String? = nil
  ) -> IdentityEntry {
    IdentityEntry(
      sourceNumber: 1, record: record, isPrimary: true, personID: "C-10\(record)",
      emails: email.map { [$0] } ?? [], phones: phone.map { [$0] } ?? [], name: name)
  }

  private func event(
    _ record: Int, id: String? = nil, devices: [String], email: String? = nil, source: Int = 2
  ) -> IdentityEntry {
    IdentityEntry(
      sourceNumber: source, record: record, personID: id, secondaryIDs: devices,
      emails: email.map { [$0] } ?? [])
  }

  private func persons(_ entries: [IdentityEntry]) -> [Int?] {
    IdentityResolver().resolve(entries).personOfEntry
  }

  @Test func `a computer that two customers use joins neither`() {
    let result = IdentityResolver().resolve([
      customer(1, email: "ama@uplands.example"), customer(2, email: "ben@sato.example"),
      event(1, devices: ["dev-771"], email: "ama@uplands.example"),
      event(2, devices: ["dev-771"], email: "ben@sato.example"),
    ])
    #expect(result.personOfEntry == [0, 1, 0, 1])
    #expect(result.findings.contains { $0.code == "identity_shared_device" && $0.have == 1 })
  }

  @Test func `what one customer did before signing in is theirs`() {
    #expect(
      persons([
        customer(1, email: "ama@uplands.example"),
        event(1, id: "$device:dev-771", devices: ["dev-771"]),
        event(2, devices: ["dev-771"], email: "ama@uplands.example"),
      ]) == [0, 0, 0])
  }

  @Test func `what was done unsigned on a shared computer is nobody's known`() {
    #expect(
      persons([
        customer(1, email: "ama@uplands.example"), customer(2, email: "ben@sato.example"),
        event(1, id: "$device:dev-771", devices: ["dev-771"]),
        event(2, devices: ["dev-771"], email: "ama@uplands.example"),
        event(3, devices: ["dev-771"], email: "ben@sato.example"),
      ]) == [0, 1, 2, 0, 1])
  }

  @Test func `two users of no customer table stay two on one device`() {
    #expect(
      persons([
        event(1, id: "user-701", devices: ["dev-771"]),
        event(2, id: "user-702", devices: ["dev-771"]),
      ]) == [0, 1])
  }

  @Test func `the id of a customer table joins whoever carries it beside their own`() {
    #expect(
      persons([
        customer(1, email: "ama@uplands.example"),
        event(1, id: "900", devices: ["C-101"], email: "ama@home.example"),
        event(2, id: "901", devices: ["C-101"], email: "ama@work.example"),
      ]) == [0, 0, 0])
  }

  @Test func `a placeholder beside many addresses joins none of them`() {
    let entries = (1...30).map { event($0, devices: ["none-set-00"], email: "p\($0)@x.example") }
    #expect(Set(persons(entries).compactMap(\.self)).count == 30)
  }

  @Test(arguments: [
    ("Anna Smith", "John Smith", 2), ("Anna Smith", "Anna Baker", 1),
    ("Bob Smith", "Robert Smith", 1), ("Kate Smith", "Katherine Smith", 1),
    ("Jon Smith", "Jhon Smith", 1), ("A. Smith", "Anna Smith", 1),
    ("Uplands Dairy", "Anna Smith", 1),
  ])
  func `a home's mailbox has as many people as given names`(
    left: String, right: String, count: Int
  ) {
    let found = persons([
      customer(1, email: "smiths@home.example", name: left),
      customer(2, email: "smiths@home.example", name: right),
    ])
    #expect(Set(found.compactMap(\.self)).count == count)
  }

  @Test func `two John Smiths are two, and a third without a key is neither`() {
    #expect(
      persons([
        customer(1, email: "john@a.example", name: "John Smith"),
        customer(2, email: "john@b.example", name: "John Smith"),
        IdentityEntry(sourceNumber: 3, record: 1, name: "John Smith"),
      ]) == [0, 1, 2])
  }

  @Test func `an office's mailbox and number make no one person of its people`() {
    let rows = (1...3).map {
      customer(
        $0, email: "info@uplands.example", phone: "+44 20 7946 0101",
        name: ["Ama Okoro", "Ben Sato", "Clara Nyholm"][$0 - 1])
    }
    #expect(persons(rows) == [0, 1, 2])
  }

  @Test func `one number of two customers without names joins neither`() {
    #expect(
      persons([
        customer(1, email: "a@x.example", phone: "+44 20 7946 0101"),
        customer(2, email: "b@x.example", phone: "+44 20 7946 0101"),
      ]) == [0, 1])
  }
}

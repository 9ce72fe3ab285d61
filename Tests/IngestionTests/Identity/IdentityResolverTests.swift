import EvidenceModel
import Testing

@testable import Ingestion

private func row(
  _ record: Int, id: String? = nil, email: String? = nil, phone: String? = nil,
  name: String? = nil, address: String? = nil, born: String? = nil, stage: String? = nil,
  created: String? = nil
) -> IdentityEntry {
  IdentityEntry(
    sourceNumber: 1, record: record, isPrimary: true, personID: id,
    emails: email.map { [$0] } ?? [], phones: phone.map { [$0] } ?? [], name: name,
    address: address, dateOfBirth: born, lifecycle: stage, created: created)
}

private func other(
  _ source: Int, _ record: Int, id: String? = nil, email: String? = nil, phone: String? = nil,
  name: String? = nil, orders: Bool = false
) -> IdentityEntry {
  IdentityEntry(
    sourceNumber: source, record: record, personID: id, emails: email.map { [$0] } ?? [],
    phones: phone.map { [$0] } ?? [], name: name, hasOrders: orders)
}

private func persons(
  _ entries: [IdentityEntry], _ options: IdentityResolver.Options = .init()
) -> ResolvedIdentities { IdentityResolver(options).resolve(entries) }

/// Who is the same person.
struct IdentityResolverTests {
  @Test func `no entries make no persons`() {
    #expect(persons([]) == ResolvedIdentities(persons: [], personOfEntry: [], findings: []))
  }

  @Test func `an entry that names nobody has no person`() {
    let result = persons([other(2, 1, id: "guest", email: "n/a", name: " "), other(2, 2)])
    #expect(result.personOfEntry == [nil, nil])
  }

  @Test func `an order's customer id is the customer table's id`() {
    let result = persons([row(1, id: "1001"), other(2, 1, id: "'1001"), other(3, 1, id: "1001.0")])
    #expect(result.personOfEntry == [0, 0, 0])
    #expect(result.persons.map(\.id.rawValue) == ["1001"])
    #expect(result.persons[0].keys.map(\.reason) == ["same id"])
  }

  @Test(arguments: [
    ("Ana.Lee@Example.org ", "ana.lee@example.org", true),
    ("ana+shop@example.org", "ana@example.org", true),
    ("a.n.a@gmail.com", "ana+x@googlemail.com", true),
    ("Ana Lee <ana@example.org>", "mailto:ana@example.org", true),
    ("ana@example.org; ana@work.example", "ana@work.example", true),
    ("a.na@example.org", "ana@example.org", false),
    ("ana@example.org", "ana@example.com", false),
  ])
  func `e-mails are compared in one form`(left: String, right: String, isSame: Bool) {
    let result = persons([row(1, id: "1", email: left), other(2, 1, email: right)])
    #expect((result.personOfEntry[0] == result.personOfEntry[1]) == isSame)
  }

  @Test func `reasons tell an equal address from a normalised one`() {
    let result = persons([row(1, id: "1", email: "a@b.org"), other(2, 1, email: "A+x@b.org")])
    let reasons = result.persons[0].keys.filter { $0.kind == .email }.map(\.reason)
    #expect(reasons == ["same e-mail after normalising", "same e-mail after normalising"])
  }

  @Test(arguments: [
    ("+44 20 7946 0000", "020 7946 0000", true), ("0044 20 79460000", "(020) 7946-0000", true),
    ("+1 202 555 0101", "202.555.0101 x12", true), ("020 7946 0000", "020 7946 0001", false),
    ("12345", "12345", false), ("4.47E+11", "4.47E+11", false), ("0000000000", "0000000000", false),
  ])
  func `phone numbers are compared by their last nine digits`(
    left: String, right: String, isSame: Bool
  ) {
    let result = persons([
      row(1, id: "1", phone: left), other(2, 1, email: "x@y.org", phone: right),
    ])
    #expect((result.personOfEntry[0] == result.personOfEntry[1]) == isSame)
  }

  @Test func `a household's phone joins only compatible names`() {
    let result = persons([
      row(1, id: "1", phone: "0207 946 0000", name: "Ana Lee"),
      row(2, id: "2", phone: "0207 946 0000", name: "Tom Lee"),
      other(2, 1, email: "a@b.org", phone: "0207 946 0009", name: "A. Lee"),
      row(3, id: "3", phone: "0207 946 0009", name: "Ana Lee"),
    ])
    #expect(result.personOfEntry == [0, 1, 2, 2])
    #expect(result.findings.contains { $0.code == "identity_shared_phone" && $0.have == 1 })
  }

  @Test func `a chain of phones stops at the first other name`() {
    let result = persons([
      row(1, id: "1", phone: "0207 946 0001", name: "Ana Lee"),
      IdentityEntry(
        sourceNumber: 2, record: 1, emails: ["x@y.org"], phones: ["02079460001", "02079460002"]),
      row(2, id: "2", phone: "0207 946 0002", name: "Bob Ray"),
    ])
    #expect(result.personOfEntry[0] == result.personOfEntry[1])
    #expect(result.personOfEntry[0] != result.personOfEntry[2])
  }

  @Test func `a phone of more than three persons joins nobody`() {
    let result = persons((1...4).map { row($0, id: "\($0)", phone: "0207 946 0000") })
    #expect(result.persons.count == 4)
  }
}

/// Second rows of one person.
struct IdentityDuplicateTests {
  @Test(arguments: [
    ("Ana Lee", "Lee, Ana", true), ("Ana Lee", "A. Lee", true), ("Ana Lee", "Mrs Ana Lee", true),
    ("Ána Lee", "ana lee", true), ("Ana Lee", "Tom Lee", false), ("Ana Lee", "Ana Ray", false),
    ("Ana", "Ana", false),
  ])
  func `the same name and street make one person`(left: String, right: String, isSame: Bool) {
    let result = persons([
      row(1, id: "1", name: left, address: "12 Elm Street, Leeds"),
      row(2, id: "2", name: right, address: "12 elm st, Leeds"),
    ])
    #expect((result.persons.count == 1) == isSame)
    if isSame {
      #expect(result.persons[0].keys.contains { $0.reason == "same name and street address" })
      #expect(result.findings.contains { $0.code == "identity_duplicates" && $0.have == 1 })
    }
  }

  @Test func `an initial that fits two people joins neither`() {
    let address = "12 Elm Street, Leeds"
    let result = persons([
      row(1, id: "1", name: "Ana Lee", address: address),
      row(2, id: "2", name: "Abe Lee", address: address),
      row(3, id: "3", name: "A Lee", address: address),
    ])
    #expect(result.persons.count == 3)
  }

  @Test func `a town alone is no address and a filler date no birthday`() {
    let result = persons([
      row(1, id: "1", name: "Ana Lee", address: "Leeds", born: "1970-01-01"),
      row(2, id: "2", name: "Ana Lee", address: "Leeds", born: "1970-01-01"),
    ])
    #expect(result.persons.count == 2)
  }

  @Test func `the same name and date of birth make one person`() {
    let result = persons([
      row(1, id: "1", name: "Ana Lee", born: "1985-03-12"),
      row(2, id: "2", name: "Ana Lee", born: "1985-03-12"),
    ])
    #expect(result.persons.count == 1)
  }

  @Test func `the earliest created row gives the id`() {
    let result = persons([
      row(1, id: "9", email: "a@b.org", created: "2024-05-01"),
      row(2, id: "7", email: "a+new@b.org", created: "2021-05-01"),
      row(3, id: "8", email: "a@b.org"),
    ])
    #expect(result.persons.map(\.id.rawValue) == ["7"])
  }

  @Test func `without a customer table the address is the id, then an id, then the name`() {
    let result = persons([
      other(1, 1, id: "77", email: "A@B.org"), other(1, 2, id: "78"), other(1, 3, name: "Ana Lee"),
      other(1, 4, phone: "+44 20 7946 0000"),
    ])
    #expect(
      result.persons.map(\.id.rawValue) == ["a@b.org", "78", "Ana Lee", "442079460000"])
  }
}

/// Names alone.
struct IdentityNameTests {
  @Test func `a participant belongs to the only customer of the name`() {
    let result = persons([
      row(1, id: "1", name: "Ana Lee"), row(2, id: "2", name: "Bo Ray"),
      other(5, 1, name: "ana LEE"),
    ])
    #expect(result.personOfEntry == [0, 1, 0])
    #expect(result.persons[0].keys.contains { $0.reason == "the only customer of that name" })
  }

  @Test func `a name that two customers bear stays on its own`() {
    let result = persons([
      row(1, id: "1", name: "Ana Lee"), row(2, id: "2", name: "Ana Lee"),
      other(5, 1, name: "Ana Lee"),
    ])
    #expect(result.personOfEntry == [0, 1, 2])
    #expect(result.findings.contains { $0.code == "identity_ambiguous_names" })
  }

  @Test func `an entry with an id is never joined by name`() {
    let result = persons([row(1, id: "1", name: "Ana Lee"), other(5, 1, id: "x9", name: "Ana Lee")])
    #expect(result.personOfEntry == [0, 1])
  }

  @Test func `speaker labels of two interviews are two people`() {
    let result = persons([other(5, 1, name: "Speaker 1"), other(6, 1, name: "Speaker 1")])
    #expect(result.personOfEntry == [0, 1])
    #expect(Set(result.persons.map(\.id)).count == 2)
  }

  @Test func `one participant in two interview files is one person`() {
    let result = persons([other(5, 1, name: "Ana Lee"), other(6, 1, name: "Ana Lee")])
    #expect(result.personOfEntry == [0, 0])
  }

  @Test func `a participant called by an id or an address is found`() {
    let result = persons([
      row(1, id: "P07", email: "a@b.org"), other(5, 1, name: "P07"), other(6, 1, name: "A@b.org"),
    ])
    #expect(result.personOfEntry == [0, 0, 0])
  }
}

/// Merge protection.
struct IdentityProtectionTests {
  @Test func `a shared mailbox joins only equal names`() {
    let result = persons([
      other(2, 1, email: "info@acme.example", name: "Ana Lee"),
      other(3, 1, email: "info@acme.example", name: "Bo Ray"),
      other(4, 1, email: "Info@acme.example", name: "Ana Lee"),
      other(4, 2, email: "info@acme.example"),
    ])
    #expect(result.personOfEntry == [0, 1, 0, 2])
    #expect(Set(result.persons.map(\.id)).count == 3)
    #expect(result.findings.contains { $0.code == "identity_shared_mailbox" && $0.have == 1 })
  }

  @Test func `a mailbox of one name and id is that person's`() {
    let result = persons([
      row(1, id: "1", email: "office@lee.example", name: "Ana Lee"),
      other(4, 1, email: "office@lee.example"),
    ])
    #expect(result.personOfEntry == [0, 0])
  }

  @Test func `an address on more than twenty ids joins only equal names`() {
    let rows = (1...25).map { row($0, id: "\($0)", email: "x@y.org", name: "N\($0 % 24) Ray") }
    let result = persons(rows)
    #expect(result.persons.count == 24)
    #expect(result.findings.contains { $0.code == "identity_crowded_key" && $0.have == 1 })
  }

  @Test func `twenty ids on one address are joined`() {
    let result = persons((1...20).map { row($0, id: "\($0)", email: "x@y.org") })
    #expect(result.persons.count == 1)
  }

  @Test func `findings hold counts and never names`() {
    let result = persons([
      row(1, id: "1", email: "info@zebra.example", name: "Quentin Zebra"),
      row(2, id: "2", email: "info@zebra.example", name: "Olga Zebra"),
    ])
    #expect(!result.findings.isEmpty)
    for finding in result.findings {
      #expect(!"\(finding.message) \(finding.remedy)".lowercased().contains("zebra"))
    }
  }
}

/// Who counts as a customer.
struct IdentityStandingTests {
  @Test(arguments: [
    ("Lead", Person.Standing.lead), ("subscriber", .lead), ("marketingqualifiedlead", .lead),
    ("Sales Qualified Lead", .lead), ("MQL", .lead), ("trialing", .lead), ("Customer", .customer),
    ("converted lead", .customer), ("evangelist", .customer), ("", .customer),
    ("active", .customer),
    ("internal", .internal),
  ])
  func `the lifecycle decides`(stage: String, expected: Person.Standing) {
    #expect(persons([row(1, id: "1", stage: stage)]).persons.map(\.standing) == [expected])
  }

  @Test func `a lead with an order is a customer, one with a ticket isn't`() {
    let lead = row(1, id: "1", stage: "lead")
    #expect(persons([lead, other(2, 1, id: "1", orders: true)]).persons[0].standing == .customer)
    #expect(persons([lead, other(2, 1, id: "1")]).persons[0].standing == .lead)
  }

  @Test func `rows that disagree make a customer`() {
    let result = persons([
      row(1, id: "1", email: "a@b.org", stage: "lead"),
      row(2, id: "2", email: "a@b.org", stage: "customer"),
    ])
    #expect(result.persons.map(\.standing) == [.customer])
  }

  private static let people: [(String?, String?, Person.Standing)] = [
    (nil, "kim@acme.example", .internal),
    (nil, "kim@mail.acme.example", .internal), (nil, "kim@notacme.example", .customer),
    (nil, "kim@gmail.com", .customer), ("Kim Roe", "kr@x.org", .internal),
    ("roe, KIM", "kr@x.org", .internal), ("Kim", "kr@x.org", .customer),
    ("Test Account", "q@x.org", .internal), ("TEST - ignore", "q@x.org", .internal),
    ("Ana Testa", "at@x.org", .customer), (nil, "qa12@acme.example", .internal),
    (nil, "qa12@other.example", .customer), (nil, "test.user@x.org", .internal),
    (nil, "contestant@x.org", .customer), ("Do not use", nil, .internal),
    ("Dummy Lee", nil, .internal), (nil, "latest@x.org", .customer),
  ]

  @Test(arguments: people)
  func `colleagues and test accounts are no customers`(
    name: String?, email: String?, expected: Person.Standing
  ) {
    let options = IdentityResolver.Options(
      staffNames: ["Kim Roe"], internalDomains: ["acme.example", "gmail.com"])
    let result = persons([row(1, id: "1", email: email, name: name)], options)
    #expect(result.persons.map(\.standing) == [expected])
  }

  @Test func `a customer whose job is testing stays a customer`() {
    let entry = IdentityEntry(
      sourceNumber: 1, record: 1, isPrimary: true, personID: "1", jobTitle: "QA Test Engineer")
    #expect(persons([entry]).persons.map(\.standing) == [.customer])
  }

  @Test func `own domains come from colleagues and pages`() {
    let domains = IdentityResolver.internalDomains(
      staffEmails: ["Kim@Acme.example", "kim@gmail.com", "nobody"],
      pageHosts: [
        "www.acme.example", "https://shop.acme.io/cart?x=1", "localhost:3000", "10.0.0.1",
      ])
    #expect(domains == ["acme.example", "shop.acme.io"])
  }
}

/// The order of entries must not matter.
struct IdentityOrderTests {
  private static let entries: [IdentityEntry] = [
    row(1, id: "1", email: "a@b.org", phone: "0207 946 0001", name: "Ana Lee"),
    row(2, id: "2", email: "info@b.org", phone: "0207 946 0001", name: "A. Lee"),
    row(3, id: "3", email: "c@d.org", name: "Bo Ray", address: "1 Oak Road, Leeds", stage: "lead"),
    row(4, id: "4", email: "c+2@d.org", name: "B Ray", address: "1 Oak Rd, Leeds"),
    row(5, id: "5", name: "Cy Fox", address: "1 Oak Rd, Leeds"),
    other(2, 1, id: "2", phone: "0207 946 0002", orders: true),
    other(2, 2, id: "5", email: "a@b.org"),
    other(2, 3, email: "info@b.org"), other(2, 4, email: "info@b.org", name: "Zed Ox"),
    other(3, 1, name: "Cy Fox"), other(3, 2, name: "Speaker 2"), other(4, 2, name: "Speaker 2"),
    other(4, 3, email: "new@d.org", phone: "0207 946 0002"), other(4, 3), other(4, 4, id: "zz"),
  ]

  @Test(arguments: 0..<12)
  func `shuffled entries give the same persons`(seed: UInt64) {
    let expected = persons(Self.entries)
    var order = Array(Self.entries.indices)
    var state = seed &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    for index in order.indices.reversed() where index > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    let result = persons(order.map { Self.entries[$0] })
    #expect(result.persons == expected.persons)
    #expect(result.findings == expected.findings)
    #expect(result.personOfEntry == order.map { expected.personOfEntry[$0] })
  }

  @Test func `ids of persons are unique`() {
    let ids = persons(Self.entries).persons.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `customer table rows stand first`() {
    let entries = [other(1, 1, id: "z"), row(2, id: "b"), row(1, id: "a")]
    #expect(persons(entries).persons.map(\.id.rawValue) == ["a", "b", "z"])
  }
}

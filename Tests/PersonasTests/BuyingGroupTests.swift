import EvidenceModel
import Testing

@testable import Personas

struct BuyingGroupTests {
  private func found(accounts: Int) -> PersonaDocument.BuyingGroup? {
    var company = SmallCompany.typical()
    company.add(
      .criterion, "t-sign", [(0, "I sign off every invoice"), (2, "I sign off all of it")])
    var input = company.input()
    input.accountPeople = (0..<accounts).flatMap { account in
      [
        AccountPerson(
          person: SmallCompany.person(2 * account), account: "a\(account)", title: "Clerk"),
        AccountPerson(
          person: SmallCompany.person(2 * account + 1), account: "a\(account)",
          title: account == 0 ? "Chief of staff" : "Gardener"),
      ]
    }
    return PersonaComposer().compose(input).buyingGroup
  }

  @Test func `words count before titles, and who shows nothing is unknown`() throws {
    let group = try #require(found(accounts: 4))
    #expect(group.accounts == 4)
    #expect(group.people == 8)
    let buyers = try #require(group.roles.first { $0.role == "economic_buyer" })
    #expect(buyers.people == 3)
    #expect(buyers.accounts == 2)
    #expect(buyers.basis == ["title", "words"])
    #expect(group.roles.first { $0.role == "user" }?.people == 2)
    #expect(group.roles.first { $0.role == "unknown" }?.people == 3)
    #expect(group.roles.reduce(0) { $0 + $1.people } == group.people)
  }

  @Test func `the people of a part are told by persona`() throws {
    let group = try #require(found(accounts: 4))
    let parts = group.roles.flatMap(\.personas)
    #expect(parts.reduce(0) { $0 + $1.people } == 8)
    #expect(parts.allSatisfy { $0.persona == "p1" })
  }

  @Test func `two accounts are no buying group`() {
    #expect(found(accounts: 2) == nil)
  }

  @Test(arguments: [
    ("Head of Procurement", "economic_buyer"), ("Geschäftsführerin", "economic_buyer"),
    ("Data analyst", "user"), ("Office manager", "influencer"), ("Poet", nil),
  ])
  func `a title tells a part`(title: String, role: String?) {
    #expect(BuyingGroupFinder.role(ofTitle: title) == role)
  }
}

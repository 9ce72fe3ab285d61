import EvidenceModel
import Testing

@testable import Personas

/// Which claims of words a persona keeps, and how sure they are.
struct SupportedClaimsTests {
  private func claims(_ company: SmallCompany) -> [Claim] {
    PersonaComposer().compose(company.input()).personas[0].claims
  }

  private let strangers: [(row: Int, text: String)] = [
    (0, "Invoices arrive late"), (1, "Nobody picks up the telephone"),
  ]

  @Test func `two people who share no words do not support each other`() {
    var company = SmallCompany()
    company.add(.pain, "t", strangers)
    let pains = claims(company).filter { $0.kind == "pain" }
    #expect(pains.map(\.status) == [.anecdote, .anecdote])
    #expect(pains.allSatisfy { $0.support.customers == 1 && !$0.card })
  }

  @Test func `where meaning was compared different words may be one weak claim`() throws {
    var company = SmallCompany()
    company.add(.pain, "t", strangers)
    var input = company.input()
    input.comparesMeaning = true
    let pain = try #require(
      PersonaComposer().compose(input).personas[0].claims.first { $0.kind == "pain" })
    #expect(pain.support.customers == 2)
    #expect(pain.confidence == .weak)
    #expect(!pain.card)
  }

  @Test func `a claim's words are words that two of its people share`() throws {
    var company = SmallCompany()
    company.add(
      .criterion, "t",
      [
        (0, "I only care that the carton is purple and shiny today"),
        (1, "The carton has to fit the letterbox"), (2, "A carton must fit our letterbox"),
      ])
    let claim = try #require(
      claims(company).first { $0.kind == "criterion" && $0.status == .supported })
    #expect(claim.support.customers == 2)
    #expect(!claim.text.contains("purple"))
    #expect(claim.evidence.allSatisfy { !($0.quote ?? "").contains("purple") })
  }

  @Test func `at most four claims of a kind are kept`() {
    var company = SmallCompany()
    let things = ["invoices", "parcels", "menus", "filters", "engines", "sockets"]
    for (place, thing) in things.enumerated() {
      company.add(
        .pain, "t\(place)",
        (0..<(2 + place % 3)).map { ($0, "The \(thing) keep breaking number \($0)") })
    }
    #expect(claims(company).count { $0.kind == "pain" && $0.status == .supported } == 4)
  }

  @Test func `what fell silent while new things of its kind came up is stale`() {
    var company = SmallCompany()
    company.add(
      .objection, "old", [(0, "The contract runs a year"), (1, "A year of contract")],
      date: "2024-08-01")
    company.add(
      .objection, "new",
      [(2, "The courier comes late"), (3, "Couriers come late"), (4, "The courier is late again")],
      date: "2025-05-01")
    let found = claims(company).filter { $0.kind == "objection" }
    #expect(found.map(\.status) == [.stale, .supported])
  }

  @Test func `nothing is stale when the whole kind is old`() {
    var company = SmallCompany()
    company.add(
      .objection, "old", [(0, "The contract runs a year"), (1, "A year of contract")],
      date: "2024-08-01")
    #expect(claims(company).first { $0.kind == "objection" }?.status == .supported)
  }

  @Test func `every main persona has three to five checkable traits where numbers allow it`() {
    for persona in PersonaComposer().compose(SmallCompany.typical().input()).personas {
      let traits = persona.claims.count { $0.predicate != nil && $0.status == .supported }
      #expect((3...5).contains(traits))
    }
  }
}

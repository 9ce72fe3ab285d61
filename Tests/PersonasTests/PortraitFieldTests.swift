import EvidenceModel
import Testing

@testable import Personas

struct PortraitFieldTests {
  private func claim(
    _ id: String, _ kind: String, _ text: String, _ status: Claim.Status = .supported
  ) -> CandidateClaim {
    CandidateClaim(
      claim: Claim(
        id: ClaimID(id), kind: kind, text: text, card: false, status: status, confidence: .moderate,
        support: Claim.Support(customers: 4, mentions: 4, sourceKinds: ["interview"], of: 8),
        evidence: []), core: text)
  }

  private func fields(_ claims: [CandidateClaim], isBusiness: Bool = false) -> [Persona.Field] {
    PortraitFields(isBusiness: isBusiness, interviewed: 9).fields(claims)
  }

  private func field(_ name: String, _ claims: [CandidateClaim]) -> Persona.Field? {
    fields(claims).first { $0.name == name }
  }

  @Test func `the fields come in the order of the contract and their names are known`() {
    let names = fields([], isBusiness: true).map(\.name)
    #expect(names == Persona.Field.names)
  }

  @Test func `a claim fills the field of its kind`() {
    let goals = field("goals", [claim("a", "goal", "Wants a calm week")])
    #expect(goals?.claimIDs == [ClaimID("a")])
    #expect(goals?.question == nil)
  }

  @Test(arguments: [
    ("trusts_information_from", "influencer", "Listens to their coach"),
    ("dislikes", "pain", "The app crashed on the hill"),
    ("tools", "habit", "Keeps everything in a spreadsheet"),
    ("experience", "habit", "Has led rides for fifteen years"),
    ("buying_process", "criterion", "Compared three of them on price"),
    ("context", "constraint", "Only has ten minutes in the morning"),
    ("fears", "objection", "Worried that it breaks"),
  ])
  func `words put a claim into the field that no kind covers`(
    name: String, kind: String, text: String
  ) {
    #expect(field(name, [claim("a", kind, text)])?.claimIDs == [ClaimID("a")])
  }

  @Test func `one customer's word and a colleague's belief leave a gap`() {
    for status in [Claim.Status.anecdote, .staffOpinion, .contradicted, .assumption, .stale] {
      let goals = field("goals", [claim("a", "goal", "Wants a calm week", status)])
      #expect(goals?.claimIDs == [])
    }
  }

  @Test func `a gap has a question and says how many to ask, and whom`() {
    let gap = field("reasons_to_leave", [])
    #expect(gap?.question == "What would make you leave?")
    #expect(gap?.whom == "3 more of this persona, some who left among them")
  }

  @Test func `industry and size are asked for only where customers are companies`() {
    #expect(!fields([]).contains { $0.name == "industry" })
    #expect(fields([], isBusiness: true).contains { $0.name == "industry" })
  }

  @Test func `rings and forces are complete and hold supported claims only`() {
    let claims = [
      claim("a", "trigger", "Moved house"), claim("b", "objection", "Too dear", .anecdote),
    ]
    #expect(Rings.rings(claims).map(\.ring) == Persona.Ring.names)
    #expect(Rings.rings(claims)[0].claimIDs == [ClaimID("a")])
    #expect(Forces.forces(claims).map(\.force) == Persona.Force.names)
    #expect(Forces.forces(claims)[2].claimIDs == [])
  }
}

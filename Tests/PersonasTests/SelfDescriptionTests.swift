import EvidenceModel
import Testing

@testable import Personas

struct SelfDescriptionTests {
  private func claim(
    _ title: String, _ level: String, share: Double, elsewhere: Double, isProtected: Bool = false
  ) -> CandidateClaim {
    let claim = Claim(
      id: ClaimID(title), kind: "role", text: "", card: false, status: .supported,
      confidence: .moderate,
      support: Claim.Support(customers: 30, mentions: 40, sourceKinds: [], of: 40),
      prevalence: Claim.Prevalence(
        persona: share, rest: elsewhere, lift: nil, ci: nil, basis: "crm"), value: share,
      evidence: [
        Claim.Evidence(source: SourceID("s"), metric: "role=\(level)", value: share, n: 40)
      ])
    return CandidateClaim(
      claim: claim,
      attribute: Attribute(
        name: title.lowercased(), title: title, scale: .nominal, role: .descriptor,
        levels: [level], isProtected: isProtected))
  }

  @Test func `what most of the people call themselves is the label`() {
    let own = claim("Role", "Pro racer", share: 0.8, elsewhere: 0.1)
    #expect(SelfDescription.labels([own]) == ["Pro Racer"])
  }

  @Test func `what half of them or many others say is none`() {
    #expect(SelfDescription.labels([claim("Role", "Racer", share: 0.5, elsewhere: 0.1)]) == [])
    #expect(SelfDescription.labels([claim("Role", "Racer", share: 0.9, elsewhere: 0.4)]) == [])
  }

  @Test func `protected columns and columns that do not ask what people are give none`() {
    let age = claim("Age type", "Young", share: 0.9, elsewhere: 0, isProtected: true)
    let plan = claim("Plan type", "Gold", share: 0.9, elsewhere: 0)
    #expect(SelfDescription.labels([age, plan]) == [])
  }

  @Test(arguments: [
    ("I want a simple weekly routine for our money", "Weekly Routine Seeker"),
    ("I want to pay less", nil), ("I want a way out", nil),
  ])
  func `drafts are called after the thing that their people want`(said: String, label: String?) {
    #expect(SpokenLabel.thing(said) == label)
  }
}

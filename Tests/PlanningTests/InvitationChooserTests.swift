import EvidenceModel
import Planning
import Statistics
import Testing

/// Who is invited.
struct InvitationChooserTests {
  private func candidates(_ count: Int) -> [InvitationChooser.Candidate] {
    (0..<count).map { number in
      InvitationChooser.Candidate(
        label: "c\(number)", recencyDays: number % 4 == 0 ? 10 : 300,
        satisfaction: number % 4 == 1 ? 0.1 : number % 4 == 2 ? 0.9 : nil,
        hasLeft: number % 4 == 3, probability: 0.9)
    }
  }

  private func chosen(
    _ candidates: [InvitationChooser.Candidate], count: Int = 12, seed: UInt64 = 1
  ) -> [InterviewPlan.Invitation] {
    InvitationChooser().choose(
      from: candidates, persona: "p1", count: count, using: SeededGenerator(seed: seed)
    ).invitations
  }

  @Test func `twelve invitations hold recent, happy and unhappy customers and some who left`() {
    let found = chosen(candidates(80))
    #expect(found.count == 12)
    #expect(found.count { $0.stratum == .left } == 3)
    #expect(found.count { $0.stratum == .unhappy } == 3)
    #expect(found.count { $0.stratum == .recent } == 4)
    #expect(found.count { $0.stratum == .happy } == 2)
    #expect(Set(found.map(\.customer)).count == 12)
  }

  @Test func `chance decides within a stratum, and the seed decides chance`() {
    let all = candidates(200)
    #expect(chosen(all).map(\.customer) == chosen(all).map(\.customer))
    #expect(chosen(all).map(\.customer) != chosen(all, seed: 2).map(\.customer))
  }

  @Test
  func `who was interviewed, who is no sure member and a second one of an account are passed over`()
  {
    var all = candidates(40)
    for index in all.indices { all[index].wasInterviewed = index < 20 }
    for index in all.indices where index >= 30 { all[index].probability = 0.2 }
    for index in 20..<30 { all[index].account = "one company" }
    #expect(chosen(all).count == 1)
  }

  @Test func `what the pool lacks is said`() {
    let few = candidates(80).filter { $0.hasLeft != true }
    let notes = InvitationChooser().choose(
      from: few, persona: "p1", count: 12, using: SeededGenerator(seed: 1)
    ).notes
    #expect(notes.contains { $0.contains("who left") })
  }
}

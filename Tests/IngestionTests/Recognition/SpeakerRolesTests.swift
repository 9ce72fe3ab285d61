import EvidenceModel
import Testing

@testable import Ingestion

struct SpeakerRolesTests {
  private func conversation(
    _ turns: [(String, String)], name: String = "call.txt", details: [String: String] = [:]
  ) -> RawConversation {
    RawConversation(
      name: name, format: "named-turns",
      turns: turns.enumerated().map { .init(speaker: $1.0, text: $1.1, locator: "turn:\($0 + 1)") },
      details: details, hasSpeakers: true)
  }

  @Test func `words for roles decide`() {
    let roles = SpeakerRoles().roles(
      of: conversation([("AI", "Hello."), ("User", "Hi."), ("Support Agent", "Hello.")]))
    #expect(roles == ["AI": .interviewer, "User": .customer, "Support Agent": .staff])
    #expect(SpeakerRoles.role(ofLabel: "P07") == .customer)
    #expect(SpeakerRoles.role(ofLabel: "Paul") == nil)
  }

  @Test func `who opens and asks is the interviewer`() {
    let roles = SpeakerRoles().roles(
      of: conversation([
        ("Kim Lee", "Thanks for taking the time today."), ("Ada Byte", "Sure."),
        ("Kim Lee", "What made you look for it?"), ("Ada Byte", "Our old one broke."),
      ]))
    #expect(roles == ["Kim Lee": .interviewer, "Ada Byte": .customer])
  }

  @Test func `a known participant or a file name names the customer`() {
    let turns = [("Kim Lee", "Well."), ("Ada Byte", "What now?"), ("Kim Lee", "Fine.")]
    #expect(
      SpeakerRoles().roles(of: conversation(turns), participants: ["Kim Lee"])
        == ["Kim Lee": .customer, "Ada Byte": .interviewer])
    #expect(
      SpeakerRoles().roles(of: conversation(turns, name: "REC01_AdaByte.vtt"))["Ada Byte"]
        == .customer)
    #expect(
      SpeakerRoles().roles(of: conversation(turns), staff: ["Ada Byte"])
        == ["Kim Lee": .customer, "Ada Byte": .interviewer])
  }

  @Test func `nothing to go by leaves speakers unknown`() {
    let roles = SpeakerRoles().roles(of: conversation([("Kim", "Yes."), ("Ada", "No.")]))
    #expect(roles == ["Kim": .unknown, "Ada": .unknown])
  }
}

import EvidenceModel
import Testing

@testable import Personas

struct AnswerTextTests {
  private func text(
    _ title: String, _ scale: Attribute.Scale, levels: [String] = [], group: String = "",
    _ inside: [Double], _ everybody: [Double], isHigh: Bool = true
  ) -> String {
    let attribute = Attribute(
      name: "x", title: title, scale: scale, role: .basis, levels: levels, group: group)
    return AnswerText(attribute: attribute, inside: inside, everybody: everybody)
      .text(level: nil, isHigh: isHigh)
  }

  @Test func `a rated sentence is agreed with`() {
    let found = text(
      "I need proper invoices", .ordinal, levels: ["1", "2", "3", "4", "5"], [3, 3, 2],
      [1, 1, .nan])
    #expect(found == "Agrees that “I need proper invoices”: 3.7 of 5 against 2.0")
  }

  @Test func `named levels are counted`() {
    let found = text(
      "How often do you buy?", .ordinal, levels: ["Yearly", "Monthly", "Weekly"], [2, 2, 1, 2],
      [0, 1, 2, 1])
    #expect(found == "Buys: “Weekly”, 75 % against 25 % of everybody")
  }

  @Test func `a choice is told by its question`() {
    let question = "Which of these do you use? Tick all that apply."
    let found = text(
      "\(question): Power meter", .binary, group: question, [1, 1, 0, 1], [1, 0, 0, 0])
    #expect(found == "Uses: power meter, 75 % against 25 % of everybody")
  }
}

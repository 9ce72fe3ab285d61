import EvidenceModel
import Testing
import Themes

struct StatementFinderTests {
  private func quotes(_ conversation: Conversation) -> [String] {
    StatementFinder().statements(in: conversation.passages).statements.map(\.quote)
  }

  @Test func `the question says what the answer is about, through follow-ups`() throws {
    let talk = Conversation(
      """
      I: Thanks for joining. How are you today?
      C: Good, thanks, bit of a cold.
      I: What almost stopped you from signing up?
      C: Good question. ⟦Honestly, I thought the yearly contract was a trap.⟧ Let me think.
      I: Tell me more.
      C: ⟦The invoices at my old gym kept coming months after I had cancelled.⟧
      I: Mm-hm. And what would make you leave?
      C: ⟦Another fee increase without any warning.⟧ Can you still hear me?
      I: That's all from me. Have a great weekend!
      C: Thanks, same to you, my sister is visiting with her kids.
      """)
    let result = StatementFinder().statements(in: talk.passages)
    #expect(result.statements.map(\.quote) == talk.expected)
    #expect(result.statements.map(\.kind) == [.objection, .objection, .leave])
    #expect(result.statements.allSatisfy { $0.confidence >= 0.5 && $0.confidence <= 1 })
    let first = try #require(result.statements.first)
    #expect(first.core == "I thought the yearly contract was a trap.")
    #expect(first.question == "What almost stopped you from signing up?")
  }

  @Test func `offsets are bytes of the stored text`() throws {
    let talk = Conversation(
      """
      I: What frustrates you most?
      C: Ähm… 😀 ⟦Die façade “shows” the wrong délivery date every week.⟧ Hm.
      """)
    let found = StatementFinder().statements(in: talk.passages).statements
    for statement in found {
      let bytes = Array(talk.passages[1].text.utf8)[statement.start..<statement.end]
      #expect(String(decoding: bytes, as: UTF8.self) == statement.quote)
    }
    #expect(!found.isEmpty)
  }

  @Test func `a leading question needs words of one's own`() {
    let denied = Conversation(
      """
      I: What almost stopped you from buying?
      C: ⟦I feared the battery would be flat by lunch.⟧
      I: Would you say price was the main reason?
      C: No, not really. That never crossed my mind.
      I: Was it that the delivery was too slow?
      C: Yes, the delivery was too slow.
      """)
    #expect(quotes(denied) == denied.expected)
    let added = Conversation(
      """
      I: What held you back?
      C: Hard to say.
      I: Were you worried about the contract?
      C: ⟦Yes, the contract would have tied our clinic for three years with no exit.⟧
      """)
    #expect(quotes(added) == added.expected)
  }

  @Test(arguments: [
    "n/a", "idk", "None", "Hard to say.", "Nothing springs to mind.",
    "I'd have to think about that.",
    "No.", "Not really", "It's hard to explain over a call.", "Can you still hear me?", "-",
    "No concerns at all.", "I don't know, really.", "Nothing",
  ])
  func `a non-answer is no statement`(text: String) {
    let survey = Conversation(
      "C: " + text, kind: .survey, question: "What worries did you have before buying?")
    #expect(quotes(survey).isEmpty)
  }

  @Test func `a survey title does what a question does`() {
    let survey = Conversation(
      "C: ⟦Late parcels⟧", kind: .survey, question: "My biggest frustration")
    let result = StatementFinder().statements(in: survey.passages)
    #expect(result.statements.map(\.quote) == survey.expected)
    #expect(result.statements.map(\.kind) == [.pain])
  }

  @Test func `a ticket keeps the complaint and drops the letter around it`() {
    let ticket = Conversation(
      """
      C: Hi team,\\n\\nHope you are well. ⟦The app keeps crashing whenever I open the weekly report.⟧ Can you look into it?\\n\\nKind regards,\\nJo Smith\\nHead of Things\\nAcme\\n\\nOn Monday Jo wrote:\\n> the screen is broken
      S: We are sorry, the report module is broken.
      C: Thanks.
      """, kind: .tickets)
    let result = StatementFinder().statements(in: ticket.passages)
    #expect(result.statements.map(\.quote) == ticket.expected)
    #expect(result.statements.map(\.kind) == [.pain])
    #expect((result.asideCounts[.signature] ?? 0) > 0 && (result.asideCounts[.quotedMail] ?? 0) > 0)
  }

  @Test(arguments: [
    ("I love how quickly the trainer answers.", StatementKind.pull),
    ("If you raise the fee again I will cancel.", .leave),
    ("I want to cancel my membership because the classes are always full.", .leave),
    ("I'm worried that my data is not safe with you before I sign up.", .objection),
    ("The parcel arrived damaged for the third time.", .pain),
    ("We used to keep all of it in Excel.", .habit),
    ("I heard about you on a running podcast.", .channel),
    ("My boss has to sign off every purchase.", .influencer),
  ])
  func `in a letter the words say the kind`(text: String, kind: StatementKind) {
    let ticket = Conversation("C: " + text, kind: .tickets)
    #expect(StatementFinder().statements(in: ticket.passages).statements.map(\.kind) == [kind])
  }

  @Test(arguments: [
    "My order number is 12345.", "I have changed my address.", "Out of office until Monday.",
    "Please advise.", "How do I reset my password?", "See the attached screenshot.",
  ])
  func `a letter without a view has no statement`(text: String) {
    #expect(quotes(Conversation("C: " + text, kind: .tickets)).isEmpty)
  }

  @Test func `a sentence that recurs under different questions is small talk`() {
    var passages: [Passage] = []
    let questions = ["What frustrates you?", "What almost stopped you?", "What do you like most?"]
    let answers = ["The battery dies.", "The contract looked long.", "Free delivery to my office."]
    for person in 0..<3 {
      let talk = Conversation(
        "I: \(questions[person])\nC: \(answers[person]) The kitchen renovation next door has taken forever.",
        person: "p\(person)", record: person)
      passages += talk.passages
    }
    let result = StatementFinder().statements(in: passages)
    #expect(result.statements.map(\.quote) == answers)
    #expect(result.asideCounts[.recurring] == 3)
  }

  @Test func `fun facts go unless the business is about them`() {
    let talk = Conversation(
      """
      I: What do you want to achieve?
      C: ⟦I want fewer meetings about invoices.⟧ My dog is called Biscuit.
      """)
    #expect(quotes(talk) == talk.expected)
    var passages: [Passage] = []
    for person in 0..<6 {
      passages +=
        Conversation(
          "I: What do you want to achieve?\nC: I want food number \(person) that my dog can digest.",
          person: "p\(person)", record: person
        ).passages
    }
    #expect(StatementFinder().statements(in: passages).statements.count == 6)
  }

  @Test func `jokes and what might be count for little`() {
    let talk = Conversation(
      """
      I: What would make you leave?
      C: If the coach turned into a robot I would cancel, just kidding.
      """)
    #expect(
      StatementFinder().statements(in: talk.passages).statements.allSatisfy { $0.confidence < 0.5 })
  }

  @Test func `nobody but the customer makes statements`() {
    let talk = Conversation(
      """
      I: What frustrates you? I hate the slow delivery myself.
      S: I hate the slow delivery.
      """)
    let result = StatementFinder().statements(in: talk.passages)
    #expect(result.statements.isEmpty)
    #expect(result.asideCounts[.notACustomer] == 2)
  }

  @Test func `no passages, no statements`() {
    #expect(StatementFinder().statements(in: []).statements.isEmpty)
  }

  @Test func `a line that many letters share is boilerplate, not a complaint of many`() {
    let footer = "This mail may be wrong and is meant for its receiver only."
    let letters = (0..<30).map { number in
      Passage(
        source: SourceID("src1"), sourceKind: .tickets, record: number + 1, column: "text",
        locator: "ticket:\(number)", conversation: "t\(number)", person: PersonID("p\(number)"),
        speaker: .customer, date: nil, question: nil,
        text: "The boiler number \(number) broke again. " + (number < 12 ? footer : ""))
    }
    let found = StatementFinder().statements(in: letters)
    #expect(!found.statements.contains { $0.quote == footer })
    #expect(found.statements.count { $0.quote.contains("boiler") } == 30)
  }
}

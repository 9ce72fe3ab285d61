import EvidenceModel
import Testing

@testable import Personas

struct ClaimWordingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let kind: StatementKind
    let said: String
    let claim: String
    init(_ kind: StatementKind, _ said: String, _ claim: String) {
      self.kind = kind
      self.said = said
      self.claim = claim
    }
    var testDescription: String { said }
  }

  @Test(arguments: [
    Example(.goal, "I want to know what I spend.", "Wants to know what they spend"),
    Example(.goal, "I want a calm start to my week", "Wants a calm start to their week"),
    Example(
      .goal, "What I want is a bill that my boss can read",
      "Wants a bill that their boss can read"),
    Example(.goal, "I'd like to be done in ten minutes.", "Would like to be done in ten minutes"),
    Example(.goal, "I need it to work on the first try", "Needs it to work on the first try"),
    Example(.goal, "My goal is to retire early", "Wants to retire early"),
    Example(.goal, "To never run out", "Wants to never run out"),
    Example(.goal, "Save time on my reports", "Wants to save time on their reports"),
    Example(.goal, "Something that just works", "Wants something that just works"),
    Example(.goal, "I'm hoping to grow the team", "Hopes to grow the team"),
    Example(
      .goal, "We want to see every ticket in one place", "Wants to see every ticket in one place"),
    Example(
      .goal, "I want to open the app and pay my rent", "Wants to open the app and pay their rent"),
    Example(.goal, "Getting everyone home on time", "Cares about getting everyone home on time"),
  ])
  func `goals say what they want`(example: Example) { expect(example) }

  @Test(arguments: [
    Example(.objection, "I'd worry that it breaks.", "Worried that it breaks"),
    Example(.objection, "I worry about my data", "Worried about their data"),
    Example(.objection, "I was worried it would be slow", "Worried that it would be slow"),
    Example(
      .objection, "My fear was that I'd be locked in", "Afraid that they'd be locked in"),
    Example(.objection, "The price", "Held back by the price"),
    Example(.objection, "I don't trust the reviews", "Doesn't trust the reviews"),
    Example(.objection, "Whether it works offline", "Unsure whether it works offline"),
    Example(.objection, "It looked expensive", "It looked expensive"),
    Example(.objection, "I'm not a technical person", "Not a technical person"),
  ])
  func `objections say what holds them back`(example: Example) { expect(example) }

  @Test(arguments: [
    Example(.habit, "I order every Friday from my phone", "Orders every Friday from their phone"),
    Example(.habit, "I never buy on offer", "Never buys on offer"),
    Example(.habit, "I always carry two of them", "Always carries two of them"),
    Example(
      .habit, "I'm loyal, never look at deals", "Loyal, never looks at deals"),
    Example(.habit, "We use a spreadsheet that I update", "Uses a spreadsheet that they update"),
    Example(
      .habit, "A spreadsheet on the shared drive", "So far: a spreadsheet on the shared drive"),
    Example(.habit, "Never return anything", "Never returns anything"),
    Example(.habit, "Usually I skip breakfast", "Usually skips breakfast"),
    Example(.habit, "I've tried three other tools", "Has tried three other tools"),
    Example(.habit, "I went with a competitor", "Went with a competitor"),
    Example(
      .habit, "I open the site and compare the prices", "Opens the site and compares the prices"),
    Example(
      .habit, "I check stock and order what is gone", "Checks stock and orders what is gone"),
    Example(.habit, "I buy beans and milk", "Buys beans and milk"),
    Example(.habit, "I put it on paper", "Put it on paper"),
    Example(.habit, "I hardly ever log in", "Hardly ever logs in"),
    Example(
      .habit, "Every Friday I order from my phone", "Every Friday they order from their phone"),
    Example(.habit, "We were stuck with paper", "Was stuck with paper"),
    Example(.habit, "I just google it", "Just googles it"),
  ])
  func `habits say what they do`(example: Example) { expect(example) }

  @Test(arguments: [
    Example(.pain, "It takes me hours", "It takes them hours"),
    Example(.pain, "Late deliveries.", "Late deliveries"),
    Example(.pain, "I can't find my invoices", "Can't find their invoices"),
    Example(
      .pain, "When I get home I'm too tired to cook", "When they get home they're too tired to cook"
    ),
    Example(.pain, "Having to upload data by hand", "Having to upload data by hand"),
    Example(.pain, "I was told twice that it was shipped", "Was told twice that it was shipped"),
    Example(
      .pain, "Your website is slow on my phone", "The company's website is slow on their phone"),
    Example(.pain, "I spend my Sundays on it", "Spends their Sundays on it"),
    Example(.pain, "The app logs me out every day", "The app logs them out every day"),
    Example(.trigger, "We moved office and nobody had a key", "Moved office and nobody had a key"),
    Example(.trigger, "When the team grew to twelve", "When the team grew to twelve"),
    Example(.trigger, "My old supplier closed", "Their old supplier closed"),
    Example(.trigger, "I had a baby and no time", "Had a baby and no time"),
    Example(.constraint, "I've only got my lunch break", "Has only got their lunch break"),
    Example(.constraint, "A tight budget", "Limited by a tight budget"),
    Example(.constraint, "I have to ask finance first", "Has to ask finance first"),
  ])
  func `pains triggers and constraints keep their sentence`(example: Example) { expect(example) }

  @Test(arguments: [
    Example(.leave, "If the price doubled", "Would leave if the price doubled"),
    Example(.leave, "I'd switch if it got slower", "Would switch if it got slower"),
    Example(.leave, "A second late delivery", "Would leave over a second late delivery"),
    Example(
      .leave, "If you raised your prices", "Would leave if the company raised the company's prices"),
    Example(.leave, "I'd be gone if nobody answered", "Would be gone if nobody answered"),
    Example(.pull, "The taste", "Drawn by the taste"),
    Example(.pull, "It saves me an hour a day", "It saves them an hour a day"),
    Example(.pull, "I love that it is quiet", "Loves that it is quiet"),
    Example(.success, "When nobody complains", "Counts it a success when nobody complains"),
    Example(.success, "A quarter without complaints", "Success is a quarter without complaints"),
    Example(
      .success, "I finish the review in ten minutes", "Finishes the review in ten minutes"),
    Example(.criterion, "Price and speed", "Decides on price and speed"),
    Example(.criterion, "It has to be fast", "It has to be fast"),
    Example(.criterion, "How long it lasts", "Asks how long it lasts"),
    Example(.criterion, "No contract", "Decides by: no contract"),
    Example(.influencer, "My boss", "Listens to their boss"),
    Example(.influencer, "My boss has to sign it off", "Their boss has to sign it off"),
    Example(.influencer, "I ask my sister before I buy", "Asks their sister before they buy"),
    Example(.channel, "Through a friend at work", "Reached through a friend at work"),
    Example(.channel, "A podcast", "Reached through a podcast"),
    Example(.channel, "I saw it on a poster", "Saw it on a poster"),
  ])
  func `other kinds open as their kind asks`(example: Example) { expect(example) }

  @Test(arguments: [
    Example(
      .leave, "If they raised the price I'd go",
      "Would leave: “If they raised the price I'd go”"),
    Example(
      .influencer, "My wife and I decide together",
      "On who has a say: “My wife and I decide together”"),
    Example(.pain, "Why should I pay for that?", "Struggles: “Why should I pay for that?”"),
    Example(.goal, "Ich möchte weniger Papier", "Wants: “Ich möchte weniger Papier”"),
    Example(.pain, "I told you that before", "Struggles: “I told you that before”"),
    Example(.habit, "Me and my brother share it", "So far: “Me and my brother share it”"),
  ])
  func `what is not understood is quoted`(example: Example) { expect(example) }

  @Test(arguments: [
    Example(.goal, "Honestly, I think I want less noise, you know.", "Wants less noise"),
    Example(.pain, "Well, um, the queue is long.", "The queue is long"),
    Example(.pain, "So, to be fair, it is slow to be honest", "It is slow"),
    Example(.pull, "Yeah, it's cheap.", "It's cheap"),
    Example(.pain, "The lid always breaks. My brother says so too.", "The lid always breaks"),
  ])
  func `filler and second sentences go`(example: Example) {
    expect(example)
  }

  @Test func `a long sentence is cut at a clause`() {
    let said =
      "I want to see every single order of the whole department on one page with all of its dates, "
      + "because otherwise the people in finance come back to me every month with the same questions"
    let text = ClaimWording().text(for: said, kind: .goal)
    #expect(
      text
        == "Wants to see every single order of the whole department on one page with all of its dates"
    )
  }

  @Test func `no text is longer than 24 words`() {
    let said = Array(repeating: "the slow blue machine", count: 12).joined(separator: " ")
    let text = ClaimWording().text(for: said, kind: .pain)
    #expect(text.split(separator: " ").count <= 25)
    #expect(text.hasSuffix("…") || text.hasSuffix("machine"))
  }

  @Test func `no words make no text`() {
    #expect(ClaimWording().text(for: "  ", kind: .goal).isEmpty)
    #expect(ClaimWording().text(for: "...", kind: .pain).isEmpty)
  }

  @Test func `redaction marks stay`() {
    #expect(
      ClaimWording().text(for: "I asked [name] for a refund", kind: .pain)
        == "Asked [name] for a refund")
  }

  private func expect(_ example: Example) {
    #expect(ClaimWording().text(for: example.said, kind: example.kind) == example.claim)
  }
}

import EvidenceModel
import Testing

@testable import Personas

/// Sentences of many companies, each read aloud in both forms.
struct SpokenSentencesTests {
  typealias Example = ClaimWordingTests.Example

  @Test(arguments: [
    Example(
      .goal, "I want everything to just arrive without me thinking about it",
      "Wants everything to just arrive without them thinking about it"),
    Example(
      .goal, "To stop paying for things we don't use",
      "Wants to stop paying for things they don't use"),
    Example(
      .goal, "I'd love to see my whole year on one page",
      "Would love to see their whole year on one page"),
    Example(
      .pain, "The invoices never match what finance has on their side",
      "The invoices never match what finance has on their side"),
    Example(
      .pain, "I have to explain the same thing three times to your support",
      "Has to explain the same thing three times to the company's support"),
    Example(
      .pain, "Every month I end up chasing people for receipts",
      "Every month they end up chasing people for receipts"),
    Example(
      .trigger, "Our team doubled and the old way fell apart",
      "Their team doubled and the old way fell apart"),
    Example(
      .trigger, "A colleague left and took all the passwords with her",
      "A colleague left and took all the passwords with her"),
    Example(.trigger, "When my daughter started school", "When their daughter started school"),
    Example(
      .habit, "I keep everything in a big spreadsheet and update it on Sundays",
      "Keeps everything in a big spreadsheet and updates it on Sundays"),
    Example(
      .habit, "Mostly we just ask around on the group chat",
      "Mostly just asks around on the group chat"),
    Example(.habit, "Before this we used pen and paper", "Before this they used pen and paper"),
    Example(
      .objection, "I wasn't sure it would work with our accounting software",
      "Wasn't sure it would work with their accounting software"),
    Example(
      .objection, "My main concern was how long the setup would take",
      "Their main concern was how long the setup would take"),
    Example(
      .objection, "Honestly the price put me off at first",
      "The price put them off at first"),
    Example(
      .objection, "I've been burned by subscriptions before",
      "Has been burned by subscriptions before"),
    Example(
      .criterion, "Whether it does what it says, and the price",
      "Asks whether it does what it says, and the price"),
    Example(.criterion, "It had to work on my phone", "It had to work on their phone"),
    Example(
      .criterion, "We compared three of them on price and on how fast they answered",
      "Compared three of them on price and on how fast they answered"),
    Example(
      .influencer, "My wife looks at the reviews and she decides",
      "Their wife looks at the reviews and she decides"),
    Example(
      .influencer, "Finance has to approve anything over two hundred",
      "Finance has to approve anything over two hundred"),
    Example(.influencer, "A friend of mine who races", "Listens to a friend of theirs who races"),
    Example(.channel, "Instagram, mostly", "Reached through Instagram, mostly"),
    Example(.channel, "I heard about it on a podcast", "Heard about it on a podcast"),
    Example(.channel, "At a trade fair in spring", "Reached at a trade fair in spring"),
    Example(
      .constraint, "I only have ten minutes in the morning",
      "Only has ten minutes in the morning"),
    Example(.constraint, "No budget until April", "Limited by: no budget until April"),
    Example(
      .constraint, "We're not allowed to install anything",
      "Not allowed to install anything"),
    Example(.success, "If the kids eat it, it worked", "Success: if the kids eat it, it worked"),
    Example(
      .success, "I get through the week without thinking about it",
      "Gets through the week without thinking about it"),
    Example(.success, "Fewer emails from accounting", "Success is fewer emails from accounting"),
    Example(
      .leave, "If I had to talk to a salesperson again",
      "Would leave if they had to talk to a salesperson again"),
    Example(.leave, "Two more late parcels and I'm out", "Two more late parcels and they're out"),
    Example(.leave, "If you sold my data", "Would leave if the company sold their data"),
    Example(
      .leave, "Somebody cheaper with the same quality",
      "Would leave over somebody cheaper with the same quality"),
    Example(
      .leave, "I'd cancel if the app got any slower",
      "Would cancel if the app got any slower"),
    Example(
      .pull, "The fact that I can pause it whenever I want",
      "Drawn by the fact that they can pause it whenever they want"),
    Example(
      .pull, "You guys actually pick up the phone",
      "The company's people actually pick up the phone"),
    Example(
      .pull, "It was the only one with a free trial",
      "It was the only one with a free trial"),
    Example(.pull, "I liked that there was no contract", "Liked that there was no contract"),
    Example(.pain, "Support took four days to answer me", "Support took four days to answer them"),
    Example(
      .habit, "I buy two bags, one for home and one for the office",
      "Buys two bags, one for home and one for the office"),
    Example(
      .habit, "I look for a code, order and forget about it",
      "Looks for a code, orders and forgets about it"),
    Example(.pain, "I dread the end of the month", "Dreads the end of the month"),
    Example(.goal, "Peace of mind for my parents", "Wants peace of mind for their parents"),
    Example(.criterion, "Delivery time matters most to me", "Delivery time matters most to them"),
    Example(.objection, "Not knowing what I'd get", "Hesitates: not knowing what they'd get"),
    Example(.leave, "Hidden fees", "Would leave over hidden fees"),
    Example(.success, "Being able to leave at five", "Success is being able to leave at five"),
    Example(
      .constraint, "My boss won't let us use the cloud",
      "Their boss won't let them use the cloud"),
    Example(.trigger, "I got promoted", "Got promoted"),
    Example(
      .influencer, "I usually ask my brother-in-law, he knows about these things",
      "Usually asks their brother-in-law"),
    Example(.pull, "Everyone at work uses it", "Everyone at work uses it"),
  ])
  func `a spoken sentence becomes a claim that reads well`(example: Example) {
    #expect(ClaimWording().text(for: example.said, kind: example.kind) == example.claim)
  }
}

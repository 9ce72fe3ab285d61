import EvidenceModel
import Testing

@testable import Personas

struct SpeechFrameTests {
  private func clean(_ text: String) -> String { Word.sentence(SpokenText().clean(text)) }

  @Test(arguments: [
    ("The short version is that parcels get lost", "parcels get lost"),
    ("It sounds silly, but I keep the boxes", "I keep the boxes"),
    ("Youl'l laugh, my sister told me about it", "my sister told me about it"),
    ("Maybe it's just me, but the menu is hidden", "the menu is hidden"),
    ("What I keep coming back to is that nobody answers", "nobody answers"),
    ("My hesitation? I can't be tied in for a year", "I can't be tied in for a year"),
    ("Hand on heart, the price decides", "the price decides"),
  ])
  func `a lead-in is dropped`(said: String, kept: String) { #expect(clean(said) == kept) }

  @Test(arguments: [
    ("The price decides, more or less", "The price decides"),
    ("Our chairman, in a word", "Our chairman"),
    ("It has to be quick, if that makes sense", "It has to be quick"),
    ("A tour without lorries, that was all", "A tour without lorries"),
  ])
  func `a closer is dropped`(said: String, kept: String) { #expect(clean(said) == kept) }

  @Test(arguments: [
    ("one of those sort of, machines with a lease", "one of those machines with a lease"),
    ("the the menu is is hidden", "the menu is hidden"),
    ("To be kind of, fair, it was late", "it was late"),
    ("WHICH I can not stand", "which I can not stand"),
    ("What kind of price is fair", "What kind of price is fair"),
  ])
  func `fillers, stutters and shouting are smoothed`(said: String, kept: String) {
    #expect(clean(said) == kept)
  }

  @Test(arguments: [
    "You could call it price", "I'd file it under service", "The whole newsletter thing",
    "When people say quality, that's what I picture", "That's comfort for you",
  ])
  func `a sentence that only names its topic says nothing`(text: String) {
    #expect(ClaimSubstance(kind: .goal).score(SpokenText().clean(text)) == 0)
  }

  @Test(arguments: [
    "It went quiet for a while after that", "In my head I'd already decided", "Another complaint",
    "Let me think about that question",
  ])
  func `words without substance score nothing`(text: String) {
    #expect(ClaimSubstance(kind: .pain).score(SpokenText().clean(text)) == 0)
  }

  @Test func `a whole short sentence about something beats a vague one`() {
    func score(_ text: String) -> Double {
      ClaimSubstance(kind: .pain).score(SpokenText().clean(text))
    }
    let clear = score("The invoice has no tax number on it")
    let vague = score("It has something with the invoice and the tax number")
    #expect(clear > vague)
    #expect(vague > 0)
  }

  @Test func `a wording with substance is chosen before a more typical empty one`() {
    let choice = WordingChoice(kind: .channel).best(of: [
      "You could call it radio", "I heard an advert on the radio in the car",
    ])
    #expect(choice.core.hasPrefix("I heard an advert"))
    #expect(choice.quality > 0.5)
  }
}

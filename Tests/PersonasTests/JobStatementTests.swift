import Testing

@testable import Personas

struct JobStatementTests {
  private let job = JobStatement()

  @Test(arguments: [
    ("My rent went up", "my rent went up"),
    ("When my daughter started school", "my daughter started school"),
    ("Late invoices", "I have to deal with late invoices"), ("Moved house", "I moved house"),
    ("I got promoted", "I got promoted"), ("The invoices never match", "the invoices never match"),
    ("Every month I end up chasing people", "every month I end up chasing people"),
    ("Juggling two jobs", "I am juggling two jobs"),
  ])
  func `a situation follows when`(said: String, expected: String) {
    #expect(job.situation(Word.words(of: said)) == expected)
  }

  @Test(arguments: [
    ("I want to see my year", "see my year"), ("To stop paying", "stop paying"),
    ("A calm week", "get a calm week"), ("I'm trying to eat better", "eat better"),
    ("My goal is to retire", "retire"), ("Save time", "save time"),
    ("I want everything to just arrive", "get everything to just arrive"),
    ("The kitchen looks after itself", "know that the kitchen looks after itself"),
  ])
  func `a motivation follows I want to`(said: String, expected: String) {
    #expect(job.motivation(Word.words(of: said)) == expected)
  }

  @Test(arguments: [
    ("Fewer emails", "have fewer emails"), ("I can leave at five", "leave at five"),
    ("Nobody complains", "be sure that nobody complains"),
    ("When nobody complains", "call it a success when nobody complains"),
    ("I get through the week", "get through the week"),
    ("Being able to leave", "enjoy being able to leave"),
    ("It saves me time", "be sure that it saves me time"),
  ])
  func `an outcome follows so I can`(said: String, expected: String) {
    #expect(job.outcome(Word.words(of: said)) == expected)
  }

  @Test(arguments: [
    ("Do the evening ride with the clubs", "do the evening ride with the clubs"),
    ("Let the children choose what is for dinner", "let the children choose what is for dinner"),
    ("Not having to call anybody", "enjoy not having to call anybody"),
  ])
  func `an order is a verb phrase, not a clause`(said: String, expected: String) {
    #expect(job.outcome(Word.words(of: said)) == expected)
  }

  @Test(arguments: [
    "finish early", "be sure that nobody complains", "have fewer emails", "get a calm week",
    "know that the kitchen looks after itself", "do the evening ride", "enjoy being able to leave",
  ])
  func `a verb phrase can follow so I can`(text: String) { #expect(JobGrammar.isInfinitive(text)) }

  @Test(arguments: [
    "be sure that do the evening ride", "have is better than before", "have at five o'clock",
    "be sure that with the clubs it works", "have not at the weekend", "get we are done", "have",
  ])
  func `what makes no clause is told apart`(text: String) {
    #expect(!JobGrammar.isInfinitive(text))
  }

  @Test(arguments: [
    ("enough to move up a category, or not", "enough to move up a category,"),
    (
      "do the evening ride with the clubs, forget the pictures",
      "do the evening ride with the clubs,"
    ),
    ("calm, quiet and dry", "calm, quiet and dry"),
  ])
  func `what hangs on by a comma goes`(said: String, expected: String) {
    let words = JobGrammar.withoutTail(Word.words(of: said))
    #expect(
      Word.sentence(words).lowercased() == Word.sentence(Word.words(of: expected)).lowercased())
  }
}

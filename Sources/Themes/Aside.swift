/// Why a sentence is no statement.
package enum Aside: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Said by a colleague, an interviewer, or nobody knows whom.
  case notACustomer = "not a customer"
  case greeting
  case signOff = "sign-off"
  case signature
  case quotedMail = "quoted mail"
  case autoReply = "automatic reply"
  /// Asks for something to be done or told.
  case request
  case nonAnswer = "no answer"
  case denial
  /// Repeats or merely affirms what a leading question suggested.
  case echo
  /// Talk about the talk, the weather, the line.
  case smallTalk = "small talk"
  /// The same sentence answers questions of different kinds.
  case recurring
  /// Only puts a name on what was said next to it.
  case label = "names the topic"
  /// Pets, star signs, hobbies: nothing to do with the business.
  case trivia
  /// Too little about anything.
  case contentless = "without content"
  /// Something better stands in the same answer.
  case weaker = "weaker than its answer"
  /// Neither question nor words say what it is about.
  case unfiled = "kind unknown"
  /// A language without cues, and no question that says the kind.
  case otherLanguage = "other language"

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

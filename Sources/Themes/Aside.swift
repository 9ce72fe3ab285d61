/// Why a sentence is no statement.
package enum Aside: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Said by a colleague, an interviewer, or nobody knows whom.
  case notACustomer = "not a customer"
  case greeting
  case signOff = "sign-off"
  case signature
  case quotedMail = "quoted mail"
  case autoReply = "automatic reply"
  /// A message that is a near copy of an earlier one by the same writer.
  case copy = "copy of a message"
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

/// How many sentences were set aside for each reason.
struct AsideCounts {
  private var counts = [Int](repeating: 0, count: Aside.allCases.count)

  mutating func add(_ aside: Aside) { counts[aside.place] += 1 }

  static func += (left: inout Self, right: Self) {
    for place in left.counts.indices { left.counts[place] += right.counts[place] }
  }

  /// The reasons that occur, with their counts.
  var occurring: [Aside: Int] {
    var result: [Aside: Int] = [:]
    for aside in Aside.allCases where counts[aside.place] > 0 {
      result[aside] = counts[aside.place]
    }
    return result
  }
}

extension Aside {
  /// Its place among all cases.
  fileprivate var place: Int {
    switch self {
    case .notACustomer: 0
    case .greeting: 1
    case .signOff: 2
    case .signature: 3
    case .quotedMail: 4
    case .autoReply: 5
    case .request: 6
    case .nonAnswer: 7
    case .denial: 8
    case .echo: 9
    case .smallTalk: 10
    case .recurring: 11
    case .label: 12
    case .trivia: 13
    case .contentless: 14
    case .weaker: 15
    case .unfiled: 16
    case .otherLanguage: 17
    case .copy: 18
    }
  }
}

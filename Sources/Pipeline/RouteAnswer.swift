/// To whom a text or a customer likely belongs, as `likeness route` gives it.
package struct RouteAnswer: Sendable, Encodable {
  /// A persona and how likely it is.
  package struct Choice: Sendable, Hashable, Encodable {
    package let persona: String
    package let name: String
    package let probability: Double
  }

  /// The customer's id; nil where nobody is known.
  package let customer: String?
  /// Where the words stand; nil for words given directly.
  package let place: String?
  /// How many texts it rests on.
  package let texts: Int
  /// The likely persona; nil when no persona fits.
  package let persona: String?
  package let name: String?
  /// The probability of the likeliest persona, whether it fits or not.
  package let probability: Double
  /// All personas, the likeliest first.
  package let choices: [Choice]
  /// Share of held-out texts that were as unlike anything heard as these; below .05 no persona fits.
  package let usualness: Double
  /// What it rests on: `words`, or `words and behaviour` where the customer's numbers are known too.
  package let basis: String
}

/// What a routing came to.
package struct RouteReport: Sendable, Encodable {
  /// Customers by id, then texts of nobody known, in the order of sources.
  package let answers: [RouteAnswer]
  /// How good words were for people who were held out.
  package let quality: RouteQuality
}

/// How well the words of people who were not learnt from told their persona.
package struct RouteQuality: Sendable, Encodable {
  /// A range of probabilities: what was said, and how often it was right.
  package struct Range: Sendable, Encodable {
    package let from: Double
    package let to: Double
    package let people: Int
    package let said: Double
    package let right: Double
  }

  /// People who were held out, each once.
  package let people: Int
  /// Share of them whose likeliest persona by words was theirs.
  package let accuracy: Double
  /// The same when always the largest persona is said.
  package let baseline: Double
  /// Whether words tell more than the sizes do.
  package let isInformative: Bool
  /// Mean distance between said and right.
  package let calibrationError: Double
  package let reliability: [Range]
  /// The id of the sentence encoder; nil without one.
  package let model: String?

  enum CodingKeys: String, CodingKey {
    case people, accuracy, baseline, reliability, model
    case isInformative = "informative"
    case calibrationError = "calibration_error"
  }
}

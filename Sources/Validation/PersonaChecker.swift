package import EvidenceModel

/// Checks a persona document by the rules of `likeness check`.
package struct PersonaChecker: Sendable {
  /// The limits of the rules.
  package struct Options: Sendable, Hashable {
    /// ISO date that counts as today; nil for the document's own `as_of`.
    package var today: String?
    /// More active personas than this can't be kept in mind.
    package var mostPersonas: Int
    /// Two personas whose claims agree to this Jaccard share or more overlap.
    package var largestOverlap: Double
    /// The longest card, in words.
    package var longestCard: Int
    /// Interviews per persona that are enough to start from.
    package var interviewsNeeded: Int
    /// Fewer customers than this are a small sample.
    package var smallestSample: Int
    package var smallestStability: Double
    /// The least share of customers in some persona.
    package var smallestCoverage: Double
    /// A persona of fewer customers is an example, not a group.
    package var smallestPersona: Int

    package init(
      today: String? = nil, mostPersonas: Int = 4, largestOverlap: Double = 0.5,
      longestCard: Int = 300, interviewsNeeded: Int = 5, smallestSample: Int = 80,
      smallestStability: Double = 0.75, smallestCoverage: Double = 0.85, smallestPersona: Int = 20
    ) {
      self.today = today
      self.mostPersonas = mostPersonas
      self.largestOverlap = largestOverlap
      self.longestCard = longestCard
      self.interviewsNeeded = interviewsNeeded
      self.smallestSample = smallestSample
      self.smallestStability = smallestStability
      self.smallestCoverage = smallestCoverage
      self.smallestPersona = smallestPersona
    }
  }

  let options: Options

  package init(_ options: Options = Options()) {
    self.options = options
  }

  /// The codes of all rules, in the order in which findings come.
  package static var codes: [String] { Rule.all.map(\.code) }

  /// The codes of rules that need more than the document: ``Voices``.
  package static let codesOfVoices = ["only_happy_customers", "only_survivors"]

  /// What is wrong with a document, rule by rule; empty when nothing is.
  ///
  /// - Parameters:
  ///   - document: The personas to check.
  ///   - voices: What is known of the people whose words were used.
  /// - Returns: Findings whose `place` names a persona or claim by its identifier; no customer's words.
  package func findings(for document: PersonaDocument, voices: Voices = Voices()) -> [Finding] {
    let context = RuleContext(document: document, voices: voices, options: options)
    return Rule.all.flatMap { rule in
      rule.problems(context).map { problem in
        Finding(
          rule.code, level: rule.level, message: problem.message, remedy: rule.remedy,
          place: problem.place, have: problem.have, need: problem.need)
      }
    }
  }
}

/// What a rule may look at.
struct RuleContext {
  let document: PersonaDocument
  let voices: Voices
  let options: PersonaChecker.Options

  var today: String { options.today ?? document.provenance.asOf }
  var active: [Persona] { document.personas.filter { $0.status == .active } }
  /// Personas that people work with: active ones and drafts.
  var used: [Persona] {
    document.personas.filter { $0.status == .active || $0.status == .draft }
  }
}

/// What one rule found at one place.
struct Problem {
  let message: String
  var place = ""
  var have: Int?
  var need: Int?
}

/// A mistake that personas must not make.
struct Rule: Sendable {
  let code: String
  let level: Finding.Level
  let remedy: String
  let problems: @Sendable (RuleContext) -> [Problem]

  /// A rule about single personas that people work with.
  static func each(
    _ code: String, _ level: Finding.Level, remedy: String,
    problem: @escaping @Sendable (Persona, RuleContext) -> Problem?
  ) -> Rule {
    Rule(code: code, level: level, remedy: remedy) { context in
      context.used.compactMap { persona in
        problem(persona, context).map {
          Problem(message: $0.message, place: persona.id, have: $0.have, need: $0.need)
        }
      }
    }
  }

  /// A rule about single claims of all personas.
  static func claims(
    _ code: String, _ level: Finding.Level, remedy: String,
    problem: @escaping @Sendable (Claim, RuleContext) -> Problem?
  ) -> Rule {
    Rule(code: code, level: level, remedy: remedy) { context in
      context.document.personas.flatMap { persona in
        persona.claims.compactMap { claim in
          problem(claim, context).map {
            Problem(
              message: $0.message, place: "\(persona.id)/\(claim.id)", have: $0.have, need: $0.need)
          }
        }
      }
    }
  }

  static let all: [Rule] = setRules + listeningRules + personaRules + useRules + claimRules
}

/// Whom to ask next, how many, and what.
package struct InterviewPlan: Sendable, Hashable, Codable {
  package var personas: [PlannedPersona]
  /// Questions for everybody, in the order of a conversation.
  package var guide: [GuideQuestion]
  package var survey: [SurveyQuestion]
  /// What numbers of answers are worth.
  package var certainty: [Certainty]
  /// How to ask, in short sentences.
  package var advice: [String]

  package init(
    personas: [PlannedPersona], guide: [GuideQuestion], survey: [SurveyQuestion],
    certainty: [Certainty], advice: [String]
  ) {
    self.personas = personas
    self.guide = guide
    self.survey = survey
    self.certainty = certainty
    self.advice = advice
  }

  /// The plan for one persona.
  package struct PlannedPersona: Sendable, Hashable, Codable {
    package var persona: String
    package var name: String
    /// Distinct customers of it who were interviewed.
    package var interviewed: Int
    /// How many interviews hear what three in ten hold, from two people, nine times out of ten.
    package var needed: Int
    /// The largest share of it that may hold a view which nobody told yet.
    package var unheard: Double
    /// More people until 95 % of the themes are heard; nil where it can't be told.
    package var untilSaturation: Int?
    package var invitations: [Invitation]
    /// Questions that its gaps and weak claims ask for, the most needed first.
    package var questions: [GuideQuestion]
    /// What the pool of people lacks.
    package var notes: [String]

    enum CodingKeys: String, CodingKey {
      case persona, name, interviewed, needed, unheard, untilSaturation = "until_saturation"
      case invitations, questions, notes
    }

    package init(
      persona: String, name: String, interviewed: Int, needed: Int, unheard: Double,
      untilSaturation: Int?, invitations: [Invitation], questions: [GuideQuestion], notes: [String]
    ) {
      self.persona = persona
      self.name = name
      self.interviewed = interviewed
      self.needed = needed
      self.unheard = unheard
      self.untilSaturation = untilSaturation
      self.invitations = invitations
      self.questions = questions
      self.notes = notes
    }
  }

  /// Somebody to ask.
  package struct Invitation: Sendable, Hashable, Codable {
    /// Who somebody is to a sample.
    package enum Stratum: String, Sendable, Hashable, Codable, CaseIterable {
      case recent, left, unhappy, happy, typical
    }

    /// The pseudonym; with `--share internal` the person's own identifier.
    package var customer: String
    package var persona: String
    package var stratum: Stratum
    /// Why this one, in a sentence.
    package var reason: String
    /// What part they play in buying, where that is known.
    package var role: String?
    /// The account, with `--share internal` only.
    package var account: String?

    package init(
      customer: String, persona: String, stratum: Stratum, reason: String, role: String? = nil,
      account: String? = nil
    ) {
      self.customer = customer
      self.persona = persona
      self.stratum = stratum
      self.reason = reason
      self.role = role
      self.account = account
    }
  }

  /// A question of a conversation.
  package struct GuideQuestion: Sendable, Hashable, Codable {
    /// The claim kind that it fills.
    package var kind: String
    package var question: String
    /// Why it is asked.
    package var reason: String
    /// Whether nothing is known yet of what it asks.
    package var isGap: Bool

    enum CodingKeys: String, CodingKey { case kind, question, reason, isGap = "is_gap" }

    package init(kind: String, question: String, reason: String, isGap: Bool = false) {
      self.kind = kind
      self.question = question
      self.reason = reason
      self.isGap = isGap
    }
  }

  /// A question of a survey.
  package struct SurveyQuestion: Sendable, Hashable, Codable {
    package enum Form: String, Sendable, Hashable, Codable {
      case open, choice, scale
    }

    package var number: Int
    package var question: String
    package var form: Form
    package var answers: [String]
    /// What it is for: a field of the persona, or `typing` where it sorts people into personas.
    package var purpose: String

    package init(
      number: Int, question: String, form: Form, answers: [String] = [], purpose: String
    ) {
      self.number = number
      self.question = question
      self.form = form
      self.answers = answers
      self.purpose = purpose
    }
  }

  /// What a number of answers is worth.
  package struct Certainty: Sendable, Hashable, Codable {
    /// "interviews" or "answers".
    package var of: String
    package var count: Int
    package var statement: String

    package init(of: String, count: Int, statement: String) {
      self.of = of
      self.count = count
      self.statement = statement
    }
  }
}

/// What came of judging personas that somebody wrote, line by line.
package struct AuditReport: Sendable, Hashable, Codable {
  /// What the data say of a line.
  package enum Verdict: String, Sendable, Hashable, Codable, CaseIterable {
    case supported, contradicted
    /// Nothing in the workspace speaks for or against it, or too little.
    case withoutEvidence = "without_evidence"
  }

  /// The personas of the file, in its order.
  package var personas: [AuditedPersona]

  package init(personas: [AuditedPersona]) { self.personas = personas }

  /// All lines of all personas.
  package var lines: [AuditedLine] { personas.flatMap(\.lines) }

  /// How many lines have a verdict.
  package func count(_ verdict: Verdict) -> Int { lines.count { $0.verdict == verdict } }
}

/// A hand-written persona beside the people that it was tested against.
package struct AuditedPersona: Sendable, Hashable, Codable {
  package var name: String
  /// The persona of the workspace whose people it was tested against; nil for everybody.
  package var comparedWith: String?
  package var comparedName: String?
  /// How many people that are.
  package var people: Int
  /// Why these people.
  package var reason: String
  package var lines: [AuditedLine]

  enum CodingKeys: String, CodingKey {
    case name, comparedWith = "compared_with", comparedName = "compared_name", people, reason, lines
  }

  package init(
    name: String, comparedWith: String?, comparedName: String?, people: Int, reason: String,
    lines: [AuditedLine]
  ) {
    self.name = name
    self.comparedWith = comparedWith
    self.comparedName = comparedName
    self.people = people
    self.reason = reason
    self.lines = lines
  }
}

/// One line with its verdict and everything that it rests on.
package struct AuditedLine: Sendable, Hashable, Codable {
  package var line: Int
  package var field: String
  package var text: String
  package var verdict: AuditReport.Verdict
  /// One sentence: why.
  package var reason: String
  /// How it could be tested, where it was not; empty else.
  package var remedy: String
  /// The numbers that speak for or against it.
  package var figures: [AuditFigure]
  /// Distinct people of the persona who say it, out of how many who were heard.
  package var customers: Int
  package var of: Int
  /// Distinct people of all customers who say it, out of how many who were heard.
  package var everybody: Int
  package var everybodyOf: Int
  package var sourceKinds: [String]
  /// Claims of the workspace's personas that rest on the same words.
  package var claims: [ClaimID]
  package var quotes: [AuditQuote]
  /// Words that say the opposite.
  package var counterQuotes: [AuditQuote]

  enum CodingKeys: String, CodingKey {
    case line, field, text, verdict, reason, remedy, figures, customers, of, everybody
    case everybodyOf = "everybody_of", sourceKinds = "source_kinds", claims, quotes
    case counterQuotes = "counter_quotes"
  }

  package init(
    line: Int, field: String, text: String, verdict: AuditReport.Verdict, reason: String,
    remedy: String = "", figures: [AuditFigure] = [], customers: Int = 0, of: Int = 0,
    everybody: Int = 0, everybodyOf: Int = 0, sourceKinds: [String] = [], claims: [ClaimID] = [],
    quotes: [AuditQuote] = [], counterQuotes: [AuditQuote] = []
  ) {
    self.line = line
    self.field = field
    self.text = text
    self.verdict = verdict
    self.reason = reason
    self.remedy = remedy
    self.figures = figures
    self.customers = customers
    self.of = of
    self.everybody = everybody
    self.everybodyOf = everybodyOf
    self.sourceKinds = sourceKinds
    self.claims = claims
    self.quotes = quotes
    self.counterQuotes = counterQuotes
  }
}

/// A number that was measured to test a line.
package struct AuditFigure: Sendable, Hashable, Codable {
  /// The attribute's name and how it reads.
  package var attribute: String
  package var title: String
  /// What the line asserts of it: "25 to 34", "above others", "Germany".
  package var asserted: String
  /// A share of people or of occasions where `isShare`, else a mean.
  package var value: Double
  /// 95 % interval of the value.
  package var ci: [Double]
  package var n: Int
  /// The same number for all customers.
  package var baseline: Double
  package var isShare: Bool
  package var unit: String
  package var verdict: AuditReport.Verdict
  /// One sentence with the numbers.
  package var statement: String

  enum CodingKeys: String, CodingKey {
    case attribute, title, asserted, value, ci, n, baseline, isShare = "is_share", unit, verdict
    case statement
  }

  package init(
    attribute: String, title: String, asserted: String, value: Double, ci: [Double], n: Int,
    baseline: Double, isShare: Bool, unit: String, verdict: AuditReport.Verdict, statement: String
  ) {
    self.attribute = attribute
    self.title = title
    self.asserted = asserted
    self.value = value
    self.ci = ci
    self.n = n
    self.baseline = baseline
    self.isShare = isShare
    self.unit = unit
    self.verdict = verdict
    self.statement = statement
  }
}

/// Somebody's words beside a line, without personal data.
package struct AuditQuote: Sendable, Hashable, Codable {
  package var quote: String
  /// The pseudonym; nil where nobody is known.
  package var customer: String?
  package var source: SourceID
  package var sourceKind: String
  package var locator: String
  package var date: String?

  enum CodingKeys: String, CodingKey {
    case quote, customer, source, sourceKind = "source_kind", locator, date
  }

  package init(
    quote: String, customer: String?, source: SourceID, sourceKind: String, locator: String,
    date: String?
  ) {
    self.quote = quote
    self.customer = customer
    self.source = source
    self.sourceKind = sourceKind
    self.locator = locator
    self.date = date
  }
}

/// The metrics of every persona beside everybody's, and what a dated change did to them.
package struct PersonaMetrics: Sendable, Hashable, Codable {
  /// The period that the numbers cover.
  package var window: String
  package var personas: [Row]
  /// What happened around a dated change; nil where none was asked for.
  package var change: Change?

  package init(window: String, personas: [Row], change: Change? = nil) {
    self.window = window
    self.personas = personas
    self.change = change
  }

  /// One persona.
  package struct Row: Sendable, Hashable, Codable {
    package var persona: String
    package var name: String
    package var customers: Int
    package var metrics: [Persona.Metric]
    /// How many of its people wrote a ticket of each kind.
    package var tickets: [Persona.Metric]

    package init(
      persona: String, name: String, customers: Int, metrics: [Persona.Metric],
      tickets: [Persona.Metric]
    ) {
      self.persona = persona
      self.name = name
      self.customers = customers
      self.metrics = metrics
      self.tickets = tickets
    }
  }

  /// Before and after a day.
  package struct Change: Sendable, Hashable, Codable {
    package var date: String
    /// The two periods of equal length.
    package var before: String
    package var after: String
    package var personas: [ChangedPersona]
    /// What to know before relying on it.
    package var notes: [String]

    package init(
      date: String, before: String, after: String, personas: [ChangedPersona], notes: [String]
    ) {
      self.date = date
      self.before = before
      self.after = after
      self.personas = personas
      self.notes = notes
    }
  }

  /// What changed for one persona.
  package struct ChangedPersona: Sendable, Hashable, Codable {
    package var persona: String
    package var name: String
    package var metrics: [MetricChange]

    package init(persona: String, name: String, metrics: [MetricChange]) {
      self.persona = persona
      self.name = name
      self.metrics = metrics
    }
  }
}

/// One number before and after a change, for a group and for everybody else.
package struct MetricChange: Sendable, Hashable, Codable {
  package var name: String
  package var title: String
  package var unit: String
  package var isShare: Bool
  package var before: Double
  package var after: Double
  /// The mean of the persons' own differences, with its 95 % interval.
  package var change: Double
  package var ci: [Double]
  package var n: Int
  /// The same for those who are not in the group; nil for fewer than five.
  package var changeOfRest: Double?
  package var nOfRest: Int
  /// The group's change less that of the others, with its 95 % interval.
  package var differenceInDifferences: Double?
  package var differenceCI: [Double]?
  /// Whether a side has fewer than 30 people.
  package var isSmall: Bool

  enum CodingKeys: String, CodingKey {
    case name, title, unit, isShare = "is_share", before, after, change, ci, n
    case changeOfRest = "change_of_rest", nOfRest = "n_of_rest"
    case differenceInDifferences = "difference_in_differences", differenceCI = "difference_ci"
    case isSmall = "is_small"
  }

  package init(
    name: String, title: String, unit: String, isShare: Bool, before: Double, after: Double,
    change: Double, ci: [Double], n: Int, changeOfRest: Double?, nOfRest: Int,
    differenceInDifferences: Double?, differenceCI: [Double]?, isSmall: Bool
  ) {
    self.name = name
    self.title = title
    self.unit = unit
    self.isShare = isShare
    self.before = before
    self.after = after
    self.change = change
    self.ci = ci
    self.n = n
    self.changeOfRest = changeOfRest
    self.nOfRest = nOfRest
    self.differenceInDifferences = differenceInDifferences
    self.differenceCI = differenceCI
    self.isSmall = isSmall
  }

  /// Whether the difference to the others is beyond doubt.
  package var isClear: Bool {
    guard let ci = differenceCI, ci.count == 2 else { return false }
    return ci[0] > 0 || ci[1] < 0
  }
}

import EvidenceModel

/// The words for the types and states of personas and for the stages of their journey.
enum PersonaWording {
  /// What a persona is called in running text: its first name, else its whole name.
  static func shortName(_ name: String) -> String {
    name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name
  }

  static func label(_ type: Persona.PersonaType) -> String {
    switch type {
    case .buyer: "Buyer"
    case .user: "User"
    case .website: "Website visitor"
    case .negative: "Not a target"
    }
  }

  static func label(_ status: Persona.Status) -> String {
    switch status {
    case .draft: "Draft"
    case .active: "Active"
    case .negative: "Negative persona"
    case .outlier: "Outliers"
    case .retired: "Retired"
    }
  }

  private static let stages = [
    "first_thought": "First thought", "passive_looking": "Passive looking",
    "active_looking": "Active looking", "deciding": "Deciding", "buying": "Buying",
    "consuming": "Using",
  ]

  static func stage(_ name: String) -> String { stages[name] ?? name }

  static func ring(_ name: String) -> String {
    switch name {
    case "priority_initiative": "What makes it a priority"
    case "success_factors": "What success is"
    case "perceived_barriers": "What holds them back"
    case "decision_criteria": "What they decide by"
    case "buyers_journey": "How they find out, and who has a say"
    default: name
    }
  }

  static func force(_ name: String) -> String {
    switch name {
    case "push": "Push of the present"
    case "pull": "Pull of the new"
    case "anxiety": "Anxiety about the new"
    case "habit": "Habit of the present"
    default: name
    }
  }

  static func buyingRole(_ name: String) -> String {
    switch name {
    case "economic_buyer": "Pays or signs"
    case "champion": "Champion"
    case "user": "User"
    case "influencer": "Has a say"
    case "unknown": "Not known"
    default: name
    }
  }

  static func team(_ team: String) -> String { team.prefix(1).uppercased() + team.dropFirst() }

  static func change(_ change: String) -> String {
    switch change {
    case "new": "New"
    case "stale": "Out of date"
    case "strengthened": "Stronger"
    case "weakened": "Weaker"
    case "contradicted": "Contradicted"
    case "gone": "Gone"
    default: change
    }
  }
}

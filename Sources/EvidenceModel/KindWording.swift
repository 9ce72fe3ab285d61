extension StatementKind {
  /// What readers read for it, on pages, in reports and in findings: one wording everywhere.
  package var wording: String {
    switch self {
    case .goal: "Goal"
    case .pain: "Pain"
    case .trigger: "Trigger"
    case .habit: "Does today"
    case .objection: "Objection"
    case .criterion: "Chooses by"
    case .influencer: "Influenced by"
    case .channel: "Looks for it in"
    case .constraint: "Limited by"
    case .success: "Success means"
    case .leave: "Leaves if"
    case .pull: "Attracted by"
    }
  }
}

import EvidenceModel

/// Finds the role of a column from its values, where the title names nothing known.
struct UnnamedColumn {
  let column: TableShape.Column
  let kind: SourceKind
  let rows: Int

  private var profile: ColumnProfile { column.profile }
  private var isAnswer: Bool { kind == .survey || column.isQuestion }

  var role: ColumnRole {
    if profile.isEmpty { return .ignored }
    if profile.emailShare >= 0.7 { return isNamedForStaff ? .staff : .email }
    if profile.urlShare >= 0.5 { return kind == .events ? .page : .ignored }
    if column.dateFormat != nil { return .date }
    if isIdentifier { return kind == .crm && rows >= 3 ? .ignored : .reference }
    if isAnswer { return answer }
    if profile.meanWords >= 25 || isFreeText { return freeText }
    if profile.numberShare >= 0.9 { return number }
    if MultipleChoice.separator(in: profile) != nil { return choices(.multipleChoice) }
    if isCategory { return choices(.choice) }
    return profile.numberShare >= 0.7 ? number : .ignored
  }

  private var isNamedForStaff: Bool {
    !Set(column.words.words).isDisjoint(with: [
      "owner", "agent", "rep", "staff", "assignee", "manager",
    ])
  }

  /// Whether titles or values say that it names something rather than measures it.
  private var isIdentifier: Bool {
    let last = column.words.words.last ?? ""
    let isNamed = ["id", "uuid", "guid", "key", "upc", "sku", "ean", "iban", "hash", "url"]
      .contains(last)
    if isNamed && (profile.looksLikeIdentifiers || profile.uniqueness > 0.5) { return true }
    guard profile.filled >= 20, profile.uniqueness > 0.98, profile.looksLikeIdentifiers else {
      return false
    }
    return profile.numberShare < 0.5 && !profile.values.allSatisfy { $0.contains(" ") }
      || profile.wholeShare == 1 && (profile.minimum ?? 0) > 99_999 && profile.longest >= 6
        && Set(profile.values.prefix(50).map(\.utf8.count)).count == 1
  }

  private var isFreeText: Bool {
    profile.meanWords >= 5 && profile.uniqueness >= 0.6 && profile.numberShare < 0.3
      && MultipleChoice.separator(in: profile) == nil
  }

  /// Whether values recur enough to be categories, with a few written in.
  private var isCategory: Bool {
    if profile.distinct == 1 { return profile.filled >= 3 || profile.rows <= 3 }
    if profile.filled < 6 { return profile.distinct <= 4 && profile.meanWords <= 4 }
    if profile.distinct <= 12 && profile.repeatedShare >= 0.5 { return true }
    return profile.repeatedShare >= 0.7 && profile.distinct <= max(30, profile.filled / 5)
  }

  private var freeText: ColumnRole {
    switch kind {
    case .tickets, .reviews, .interview: .message
    case .crm, .deals: column.isQuestion || asksWhy ? .openAnswer : .ignored
    default: .ignored
    }
  }

  /// `Cancellation reason`, `Feedback`: a customer's own words in a table of customers.
  private var asksWhy: Bool {
    !Set(column.words.words).isDisjoint(with: [
      "reason", "feedback", "comment", "comments", "why", "answer",
    ])
  }

  private var number: ColumnRole {
    if isCounter { return .ignored }
    switch kind {
    case .crm, .accounts, .participants:
      if profile.distinct <= 1 { return .ignored }
      return isFlag ? .choice : .measure
    case .events, .tickets: return .measure
    default: return .ignored
    }
  }

  /// Whether values are only 0 and 1.
  private var isFlag: Bool {
    profile.distinct <= 2 && profile.wholeShare == 1 && profile.minimum == 0 && profile.maximum == 1
  }

  /// Whether the values count the rows.
  private var isCounter: Bool {
    guard profile.filled >= 10, profile.uniqueness == 1, profile.wholeShare == 1 else {
      return false
    }
    let numbers = profile.values.prefix(50).compactMap { NumberText.value(of: $0) }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 - $0 == 1 }
  }

  private func choices(_ role: ColumnRole) -> ColumnRole {
    switch kind {
    case .crm, .accounts, .participants:
      profile.distinct == 1 && profile.filled == rows ? .ignored : role
    case .orders, .events: role == .choice ? .choice : .ignored
    case .tickets: role == .multipleChoice || column.words.words.contains("type") ? .tags : .choice
    case .reference: .category
    case .deals, .reviews: .choice
    default: .ignored
    }
  }

  private var answer: ColumnRole {
    if QuestionTitle.asksForName(column.title) && profile.uniqueness > 0.5 { return .ignored }
    let isDescription =
      QuestionTitle.asksForDescription(column.title)
      && (profile.repeatedShare >= 0.3 || profile.filled < 12)
    if profile.numberShare >= 0.95 {
      if isDescription { return .descriptor }
      if isFlag { return .choice }
      if LevelOrder.numericLevels(of: profile, title: column.title) != nil, profile.distinct <= 11 {
        return .scale
      }
      return .measure
    }
    if isDescription && profile.meanWords < 8 { return .descriptor }
    if LevelOrder.levels(of: profile) != nil { return profile.distinct == 2 ? .choice : .scale }
    if MultipleChoice.separator(in: profile) != nil { return .multipleChoice }
    if isCategory && !(profile.meanWords >= 5 && profile.uniqueness > 0.5) { return .choice }
    return .openAnswer
  }
}

import EvidenceModel

/// Gives every column of a table of known kind its role.
struct RoleFinder {
  let shape: TableShape
  let kind: SourceKind
  /// Roles that a known layout gives, by title without blanks and marks.
  let dialect: Dialect?

  /// One role per column, in order, before dates are sorted out.
  func roles() -> [ColumnRole] {
    let groups = SpreadChoices(shape: shape, kind: kind).columns
    let found = shape.columns.enumerated().map { index, column in
      if let role = dialect?.role(of: column.title) { return checked(role, column) }
      if groups[index] != nil { return .multipleChoice }
      return role(of: column)
    }
    return withAmount(found)
  }

  /// Orders without any amount get the first column that holds one by its title, even if the layout
  /// knows a better one that this file lacks.
  private func withAmount(_ roles: [ColumnRole]) -> [ColumnRole] {
    guard kind == .orders, dialect != nil, !roles.contains(.amount) else { return roles }
    let index = roles.indices.first { index in
      let column = shape.columns[index]
      return roles[index] == .ignored && column.profile.numberShare >= 0.7
        && !Set(column.words.words).isDisjoint(with: ["revenue", "total", "amount", "subtotal"])
    }
    guard let index else { return roles }
    var roles = roles
    roles[index] = .amount
    return roles
  }

  private func role(of column: TableShape.Column) -> ColumnRole {
    if shape.isQuoteTable, kind == .interview {
      // Findings and recommendations beside the quotes are the researchers' words.
      if shape.isQuotes(column) { return .message }
      let own = role(byTitle: column)
      return own == .message || own == .openAnswer ? .ignored : own
    }
    return role(byTitle: column)
  }

  private func role(byTitle column: TableShape.Column) -> ColumnRole {
    if let contextual = contextual(column) { return contextual }
    if let named = column.named, !(kind == .survey && isAnswer(column)) {
      return adapted(checked(named, column), column)
    }
    return unnamed(column)
  }

  /// Titles whose meaning depends on the table.
  private func contextual(_ column: TableShape.Column) -> ColumnRole? {
    switch (column.words.squashed, kind) {
    case ("id", .crm), ("recordid", .crm), ("key", .crm), ("participantid", .participants),
      ("participant", .participants) where shape.hasTitle("name"):
      return .personID
    case ("id", .participants): return .personID
    case ("participant", .participants):
      return column.profile.looksLikeIdentifiers ? .personID : .personName
    case ("id", .accounts), ("recordid", .accounts): return .accountID
    case ("id", .orders): return shape.has(.orderID) ? .recordID : .orderID
    case ("id", .reference): return .reference
    case ("id", _), ("recordid", _), ("index", .tickets): return .recordID
    case ("name", .accounts): return .accountName
    case ("name", .reference): return .product
    case ("name", .orders): return column.profile.looksLikeIdentifiers ? .orderID : .personName
    case ("name", .deals): return .subject
    case ("name", _): return .personName
    case ("title", .crm), ("title", .participants): return .descriptor
    case ("state", .crm), ("state", .accounts), ("state", .survey), ("state", .orders),
      ("state", .participants):
      return .descriptor
    case ("response", .crm), ("y", .crm), ("target", .crm), ("deposit", .crm): return .outcome
    case ("source", .crm), ("source", .accounts), ("source", .deals): return .descriptor
    case ("source", .orders), ("source", .tickets): return .channel
    case ("source", .events), ("campaign", .events): return .trafficSource
    case ("name", .events): return .event
    case ("comments", .tickets): return .message
    default: return nil
    }
  }

  /// Whether a survey's column is an answer, whatever else its title may name.
  private func isAnswer(_ column: TableShape.Column) -> Bool {
    guard let named = column.named else { return true }
    switch named {
    case .descriptor: return column.profile.meanWords >= 5 && column.profile.numberShare < 0.5
    case .message, .subject, .openAnswer, .rating, .product, .category, .quantity, .channel, .tags,
      .amount,
      .price, .device, .event, .trafficSource, .page, .speaker, .priority, .outcome, .reference,
      .discount,
      .accountName where column.profile.meanWords > 3:
      return true
    default: return false
    }
  }

  /// The role, unless the values can't be of that sort.
  private func checked(_ role: ColumnRole, _ column: TableShape.Column) -> ColumnRole {
    let profile = column.profile
    guard !profile.isEmpty else { return role }
    switch role {
    case .email:
      return profile.emailShare >= 0.5 ? .email : unnamed(column)
    case .date, .startDate, .endDate:
      return column.dateFormat != nil ? role : unnamed(column)
    case .amount, .quantity, .price, .refund, .discount:
      return profile.numberShare >= 0.7
        ? role : profile.booleanShare >= 0.9 ? .choice : unnamed(column)
    case .fileName where profile.meanWords > 15:
      return unnamed(column)
    case .phone where profile.booleanShare >= 0.9 && profile.distinct <= 3:
      return .choice
    case .subject, .message, .openAnswer:
      return profile.numberShare >= 0.9 ? unnamed(column) : role
    case .personID, .orderID, .accountID:
      return profile.booleanShare >= 0.9 && profile.distinct <= 2 && profile.filled > 4
        ? .choice : role
    default:
      return role
    }
  }

  /// What a role becomes in a table of this kind.
  private func adapted(_ role: ColumnRole, _ column: TableShape.Column) -> ColumnRole {
    switch kind {
    case .crm, .accounts, .participants: return customerRole(role, column)
    case .reference:
      return column.words.words.last.map { ["id", "key", "sku", "code"].contains($0) } ?? false
        && [.product, .reference, .orderID, .recordID].contains(role) ? .reference : role
    case .survey: return role == .status ? .ignored : role
    case .events where role == .amount: return .measure
    case .tickets, .reviews, .interview:
      if role == .openAnswer { return .message }
      if role == .category && kind == .tickets { return .tags }
      if role == .personID && column.words.squashed == "lead id" { return .secondaryPersonID }
      return role == .amount || role == .price ? .measure : role
    default: return role
    }
  }

  private func customerRole(_ role: ColumnRole, _ column: TableShape.Column) -> ColumnRole {
    switch role {
    case .amount, .price, .quantity, .discount, .refund:
      return column.words.words.contains("revenue") ? .outcome : unnamed(column)
    case .rating, .product, .category, .channel, .device, .event, .priority, .session, .page,
      .discountCode, .tags, .trafficSource, .scale:
      let found = unnamed(column)
      let isCoded = role != .rating && role != .scale && column.profile.distinct <= 12
      return found == .measure && isCoded ? .choice : found
    case .status, .lifecycle: return standingRole(column)
    case .message, .subject, .openAnswer: return column.isQuestion ? .openAnswer : .ignored
    case .outcome where column.profile.meanWords > 6: return .openAnswer
    case .outcome where column.words.squashed == "left" && column.profile.booleanShare < 0.9:
      return unnamed(column)
    case .orderID, .recordID: return hasPersonID ? .ignored : .personID
    case .fileName: return kind == .participants ? .fileName : .ignored
    default: return role
    }
  }

  private var hasPersonID: Bool {
    kind == .accounts || shape.has(.personID) || shape.hasTitle("id", "record id")
  }

  /// A status column says where a customer stands, or whether they left.
  private func standingRole(_ column: TableShape.Column) -> ColumnRole {
    let values = column.profile.counts.map { TitleWords($0.value).joined }
    func holds(_ words: [String]) -> Bool {
      values.contains { value in words.contains { value.hasPrefix($0) } }
    }
    if holds([
      "lead", "customer", "prospect", "opportunity", "subscriber", "internal", "evangelist",
      "kunde",
    ]) {
      return .lifecycle
    }
    if holds([
      "active", "inactive", "cancel", "churn", "paused", "expired", "closed", "aktiv", "stayed",
    ]) {
      return .outcome
    }
    if column.exact == .lifecycle && !column.words.words.contains("type") { return .lifecycle }
    return shape.hasTitle("lifecycle stage") ? .ignored : unnamed(column)
  }

  /// The role of a column whose title names nothing known: by its values.
  private func unnamed(_ column: TableShape.Column) -> ColumnRole {
    UnnamedColumn(column: column, kind: kind, rows: shape.rows).role
  }
}

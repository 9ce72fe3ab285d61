import EvidenceModel

/// Decides which of a table's dates is the date of a record.
struct DateColumns {
  let shape: TableShape
  let kind: SourceKind

  /// The roles with one main date; other dates of things that happen once are left out.
  func settled(_ roles: [ColumnRole]) -> [ColumnRole] {
    switch kind {
    case .crm, .accounts: return customers(roles)
    case .reference: return roles
    default: return happenings(roles)
    }
  }

  /// Of several dates the one named after the thing itself stays; blank columns lose.
  private func happenings(_ roles: [ColumnRole]) -> [ColumnRole] {
    var roles = roles
    if !roles.contains(.date), let start = roles.firstIndex(of: .startDate) { roles[start] = .date }
    let dates = roles.indices.filter { roles[$0] == .date }
    guard dates.count > 1 else { return roles }
    let best = dates.max { (points($0), -$0) < (points($1), -$1) }
    for index in dates where index != best { roles[index] = .ignored }
    if kind == .survey || kind == .tickets {
      for index in roles.indices where [.startDate, .endDate].contains(roles[index]) {
        roles[index] = .ignored
      }
    }
    return roles
  }

  private func points(_ index: Int) -> Double {
    let column = shape.columns[index]
    let fill = Double(column.profile.filled) / Double(max(1, column.profile.rows))
    var points = fill * 4
    if preferred.contains(column.words.squashed) { points += 3 }
    let words = Set(column.words.words)
    if !words.isDisjoint(with: ["timestamp", "created", "submitted", "submit", "order", "purchase"])
    {
      points += 2
    }
    if !words.isDisjoint(with: [
      "updated", "modified", "paid", "closed", "close", "due", "previous",
    ]) {
      points -= 2
    }
    // A moment says more than a day.
    if column.profile.values.first.map({ $0.utf8.count > 10 }) ?? false { points += 0.5 }
    return points
  }

  private var preferred: Set<String> {
    switch kind {
    case .survey: ["timestamp", "submitdateutc", "datesubmitted", "recordeddate", "enddate"]
    case .orders: ["createdat", "orderdate", "purchasedate", "createdutc", "transactiondate"]
    case .events: ["eventtimestamp", "eventtime", "timestamp", "time"]
    case .participants, .interview: ["interviewdate", "date"]
    case .deals: ["closedate", "closeddate"]
    default: ["createdat", "created", "date", "timestamp"]
    }
  }

  private func customers(_ roles: [ColumnRole]) -> [ColumnRole] {
    var roles = roles
    let starts = roles.indices.filter { roles[$0] == .startDate }
    if starts.isEmpty {
      let created = roles.indices.first { index in
        roles[index] == .date
          && !Set(shape.columns[index].words.words).isDisjoint(with: [
            "create", "created", "joined", "signup", "customer",
          ])
      }
      if let created { roles[created] = .startDate }
    }
    return roles
  }
}

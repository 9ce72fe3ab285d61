import EvidenceModel

/// Finds columns that give an outcome away: reasons for leaving, scores computed afterwards.
///
/// A column is suspect when each of its values (blank counted as one) goes with one outcome only, in
/// at least 99 % of the rows, or when one threshold of a number does; both outcomes must occur at
/// least five times.
struct LeakageFinder {
  let shape: TableShape
  let roles: [ColumnRole]
  let rows: [[String?]]
  let name: String

  func findings() -> [Finding] {
    let outcomes = roles.indices.filter {
      roles[$0] == .outcome && (2...4).contains(shape.columns[$0].profile.distinct)
    }
    var findings: [Finding] = []
    for outcome in outcomes {
      let labels = cells(outcome)
      var tally: [String: Int] = [:]
      for label in labels { if let label { tally[label, default: 0] += 1 } }
      guard tally.count >= 2, tally.values.allSatisfy({ $0 >= 5 }) else { continue }
      for index in roles.indices where index != outcome && isCandidate(index) {
        guard determines(cells(index), labels) else { continue }
        findings.append(finding(index, outcome))
      }
    }
    return findings
  }

  private func isCandidate(_ index: Int) -> Bool {
    [.measure, .choice, .descriptor, .outcome, .endDate, .multipleChoice].contains(roles[index])
  }

  private func cells(_ index: Int) -> [String?] { rows.map { index < $0.count ? $0[index] : nil } }

  private func finding(_ index: Int, _ outcome: Int) -> Finding {
    Finding(
      "leakage_suspect",
      message:
        "Column \(shape.columns[index].title) gives \(shape.columns[outcome].title) away in nearly every row.",
      remedy: "Keep it out of segments with --map if it is only known afterwards.",
      place: "\(name), column \(shape.columns[index].title)")
  }

  private func determines(_ cells: [String?], _ labels: [String?]) -> Bool {
    let pairs = zip(cells, labels).compactMap { cell, label in
      label.map { (cell: cell ?? "", label: $0) }
    }
    var table: [String: [String: Int]] = [:]
    for pair in pairs { table[pair.cell, default: [:]][pair.label, default: 0] += 1 }
    guard table.count >= 2 else { return false }
    if table.count <= max(12, pairs.count / 20) {
      let pure = table.values.map { $0.values.max() ?? 0 }.reduce(0, +)
      return Double(pure) >= 0.99 * Double(pairs.count)
    }
    return separates(pairs)
  }

  /// Whether one threshold of a number parts the two outcomes.
  private func separates(_ pairs: [(cell: String, label: String)]) -> Bool {
    let numbers = pairs.compactMap { pair in
      NumberText.value(of: pair.cell).map { (value: $0, label: pair.label) }
    }.sorted { ($0.value, $0.label) < ($1.value, $1.label) }
    guard numbers.count >= 20, let first = numbers.first?.label else { return false }
    let total = numbers.filter { $0.label == first }.count
    var before = 0
    for (index, pair) in numbers.enumerated() {
      if pair.label == first { before += 1 }
      let right = before + (numbers.count - index - 1) - (total - before)
      if Double(right) >= 0.99 * Double(numbers.count) && index + 1 < numbers.count { return true }
    }
    return false
  }
}

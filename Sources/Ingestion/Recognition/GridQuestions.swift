import EvidenceModel

/// Finds questions that stand over several columns, one per row of a grid: `Question [Row]`.
struct GridQuestions {
  /// For each column the question that it shares with another column.
  private(set) var questions: [String?]
  /// For each column the levels of its grid, found from all its columns together: a level that
  /// nobody chose for one row is a level all the same.
  private(set) var levels: [[String]?]

  init(shape: TableShape, kind: SourceKind) {
    questions = Array(repeating: nil, count: shape.columns.count)
    levels = Array(repeating: nil, count: shape.columns.count)
    guard kind == .survey else { return }
    var groups: [String: [Int]] = [:]
    for (index, column) in shape.columns.enumerated() {
      if let question = Self.question(column) { groups[question, default: []].append(index) }
    }
    for (question, members) in groups where members.count >= 2 {
      for index in members { questions[index] = question }
      let cells = members.flatMap { shape.columns[$0].profile.values }
      let merged = ColumnProfile(rows: cells.count, cells: cells)
      let isNumeric = merged.numberShare >= 0.95
      let found =
        isNumeric
        ? LevelOrder.numericLevels(of: merged, title: question) : LevelOrder.levels(of: merged)
      guard let found, found.count >= 3 else { continue }
      for index in members where !shape.columns[index].profile.isEmpty { levels[index] = found }
    }
  }

  private static func question(_ column: TableShape.Column) -> String? {
    guard column.isQuestion else { return nil }
    if !column.question.isEmpty { return column.question }
    if column.title.hasSuffix("]") { return SpreadChoices.prefix(of: column.title) }
    return suffix(of: column.title)
  }

  /// `Which tools?` of `Tool 2:Which tools?`: some tools put the question behind the row.
  private static func suffix(of title: String) -> String? {
    guard let colon = title.lastIndex(of: ":") else { return nil }
    let rest = String(title[title.index(after: colon)...]).trimmingBlanks()
    return rest.hasSuffix("?") && ColumnProfile.wordCount(rest) >= 4 ? rest : nil
  }
}

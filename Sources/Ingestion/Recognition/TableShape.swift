import EvidenceModel

/// A table's columns with what their titles and values say, before its kind is known.
struct TableShape: Sendable {
  /// One column with everything that recognition looks at.
  struct Column: Sendable {
    let title: String
    let question: String
    let words: TitleWords
    let profile: ColumnProfile
    /// What the title names exactly, or loosely; nil when it names nothing known.
    let exact: ColumnRole?
    let loose: ColumnRole?
    let isQuestion: Bool
    let dateFormat: DateFormatDecision?

    /// The role that the title gives, whatever the values are.
    var named: ColumnRole? { exact ?? loose }
  }

  let columns: [Column]
  let rows: Int

  init(layout: HeaderLayout, rows: [[String?]]) {
    self.rows = rows.count
    columns = layout.titles.indices.map { index in
      let cells = rows.map { index < $0.count ? $0[index] : nil }
      let profile = ColumnProfile(rows: rows.count, cells: cells)
      return Self.column(
        title: layout.titles[index], question: layout.questions[index], profile: profile)
    }
  }

  private static func column(title: String, question: String, profile: ColumnProfile) -> Column {
    let words = TitleWords(title)
    let exact = RoleVocabulary.role(exactly: words)
    let isQuestion = exact == nil && (!question.isEmpty || QuestionTitle.isQuestion(title))
    let loose = exact == nil && !isQuestion ? RoleVocabulary.role(loosely: words) : nil
    let dateRoles: [ColumnRole] = [.date, .startDate, .endDate, .dateOfBirth]
    let isNamedAsDate =
      (exact ?? loose).map(dateRoles.contains) ?? false
      || !Set(words.words).isDisjoint(with: ["date", "time", "timestamp", "at", "datum", "fecha"])
    return Column(
      title: title, question: question, words: words, profile: profile, exact: exact, loose: loose,
      isQuestion: isQuestion,
      dateFormat: DateFormatDecision.decided(from: profile.values, isNamedAsDate: isNamedAsDate))
  }

  func has(_ roles: ColumnRole...) -> Bool {
    columns.contains { column in column.named.map { roles.contains($0) } ?? false }
  }

  func count(_ roles: ColumnRole...) -> Int {
    columns.filter { column in column.named.map { roles.contains($0) } ?? false }.count
  }

  func hasTitle(_ phrases: String...) -> Bool {
    let keys = Set(phrases.map { TitleWords($0).squashed })
    return columns.contains { keys.contains($0.words.squashed) }
  }

  /// Whether any title holds one of the words.
  func hasWord(_ words: String...) -> Bool {
    columns.contains { !$0.isQuestion && !Set($0.words.words).isDisjoint(with: words) }
  }

  /// How much the first column of a role repeats: 1 when every row has its own; nil without one.
  func uniqueness(_ role: ColumnRole) -> Double? {
    columns.first { $0.named == role && !$0.profile.isEmpty }?.profile.uniqueness
  }

  var questionCount: Int { columns.filter(\.isQuestion).count }

  /// The column of texts in which several people speak in turns; nil when there is none.
  var transcriptColumn: Int? {
    columns.firstIndex { column in
      guard column.profile.filled >= 1, column.profile.meanWords >= 60 else { return false }
      let sample = column.profile.values.prefix(20)
      let spoken = sample.filter { TranscriptText.turns(of: $0).count >= 4 }
      return spoken.count * 3 >= sample.count * 2
    }
  }

  /// Findings of a study with participants' quotes beside them.
  var isQuoteTable: Bool {
    columns.contains(where: isQuotes)
      && hasWord(
        "finding", "findings", "insight", "insights", "theme", "recommendation", "document", "note",
        "project")
  }

  /// Whether a column holds participants' quotes, as its title says.
  func isQuotes(_ column: Column) -> Bool {
    ["quote", "quotes", "verbatim", "verbatims", "participant quote", "highlight", "highlights"]
      .contains(column.words.joined)
  }
}

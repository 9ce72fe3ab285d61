/// What a column of a source holds, and how that was decided.
package struct ColumnDescription: Sendable, Hashable, Codable {
  /// The header as it stands in the file, cleaned of byte-order marks and of surrounding blanks.
  package var title: String
  /// The name of the column in the workspace: unique in its table, lower case, ASCII.
  package var name: String
  package var role: ColumnRole
  /// The values in rising order, for `scale` columns whose answers are words or numbers.
  package var levels: [String]
  /// The question asked, where the title is a choice of a multiple-choice question or a short code.
  package var question: String
  /// What separates several choices in one cell; empty elsewhere.
  package var separator: String
  /// How dates of this column are written, decided for the column as a whole; nil for other roles.
  package var dateFormat: DateFormat?
  /// Whether a person set the role, so that recognition must leave it alone.
  package var isOverridden: Bool

  package init(
    title: String, name: String, role: ColumnRole, levels: [String] = [], question: String = "",
    separator: String = "", dateFormat: DateFormat? = nil, isOverridden: Bool = false
  ) {
    self.title = title
    self.name = name
    self.role = role
    self.levels = levels
    self.question = question
    self.separator = separator
    self.dateFormat = dateFormat
    self.isOverridden = isOverridden
  }
}

/// How a column writes its dates.
package enum DateFormat: String, Sendable, Hashable, Codable {
  /// `2024-03-12`, `2024-03-12T09:14:00Z`, `2024-03-12 09:14:00 +0000`, `20240312`, `2024/03/12`.
  case iso
  /// `3/15/2024 2:30 PM`.
  case monthFirst
  /// `15/3/2024`, `15.03.2024`.
  case dayFirst
  /// `14 Aug 2024`, `August 14, 2024`.
  case monthName
  case epochSeconds, epochMilliseconds, epochMicroseconds
  /// Days since 1899-12-30, with fractions: spreadsheets.
  case spreadsheetSerial
}

/// What a source is: decided from its content, never from its name alone.
package struct SourceDescription: Sendable, Hashable, Codable {
  package var kind: SourceKind
  /// The export layout, such as `shopify-orders`; `generic` when no layout fits.
  package var dialect: String
  /// Whether a real file has confirmed the layout, not only its documentation.
  package var isConfirmed: Bool
  package var columns: [ColumnDescription]
  /// Facts that hold for the whole file: `date`, `title`, `participant`, `interviewer`, `email`.
  package var details: [String: String]

  package init(
    kind: SourceKind, dialect: String, isConfirmed: Bool = true, columns: [ColumnDescription],
    details: [String: String] = [:]
  ) {
    self.kind = kind
    self.dialect = dialect
    self.isConfirmed = isConfirmed
    self.columns = columns
    self.details = details
  }

  /// The index of the first column with a role, if there is one.
  package func index(of role: ColumnRole) -> Int? { columns.firstIndex { $0.role == role } }
}

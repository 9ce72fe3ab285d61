package import EvidenceModel

/// Which cells of a column say that nothing is known.
package struct MissingWords: Sendable, Hashable {
  private let words: Set<String>

  /// Decides from a column's role and values.
  ///
  /// `NA`, `N/A`, `null`, `NaN`, `#N/A` and the like are always missing, except in a customer's own
  /// words, where only blanks are. `Select`, `Unknown`, `?`, `-`, `.`, `none given` and the like are
  /// missing in columns of numbers and dates, and in columns of categories where at least two other
  /// values stand beside them.
  package init(role: ColumnRole, values: [String]) {
    let folded = Set(values.map { TitleWords.folded($0).trimmingBlanks() })
    switch role {
    case .openAnswer, .message, .subject:
      words = []
    case .measure, .amount, .quantity, .price, .discount, .refund, .date, .startDate, .endDate,
      .dateOfBirth, .rating:
      words = Self.certain.union(Self.doubtful)
    default:
      let others = folded.subtracting(Self.certain).subtracting(Self.doubtful).subtracting([""])
      words = others.count >= 2 ? Self.certain.union(Self.doubtful) : Self.certain
    }
  }

  /// Whether a cell is missing.
  package func isMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let folded = TitleWords.folded(text).trimmingBlanks()
    return folded.isEmpty || words.contains(folded)
  }

  /// Whether a cell is missing in any column.
  package static func isAlwaysMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    let folded = TitleWords.folded(text).trimmingBlanks()
    return folded.isEmpty || certain.contains(folded)
  }

  private static let certain: Set = [
    "na", "n/a", "#n/a", "null", "nan", "nil", "(null)", "<na>", "(blank)", "\\n", "#value!",
    "#ref!", "not available", "k.a.", "keine angabe",
  ]
  private static let doubtful: Set = [
    "select", "unknown", "?", "-", "--", ".", "none given", "not specified", "unspecified",
    "not provided", "undefined", "missing", "(unknown)", "(not set)", "unbekannt", "inconnu",
    "desconocido", "desconhecido", "不明", "please select", "-- select --",
  ]
}

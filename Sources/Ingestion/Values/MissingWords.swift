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
    guard text.utf8.count <= 24, Self.canBegin(text) else { return false }
    let folded = TitleWords.folded(text).trimmingBlanks()
    return folded.isEmpty || words.contains(folded)
  }

  /// Whether a cell is missing in any column.
  package static func isAlwaysMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 16, canBegin(text) else { return false }
    let folded = TitleWords.folded(text).trimmingBlanks()
    return folded.isEmpty || certain.contains(folded)
  }

  /// Whether any of the words could begin as a text does; this spares nearly every cell the rest.
  private static func canBegin(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    switch first | 0x20 {
    case 0x6E, 0x6B, 0x73, 0x75, 0x6D, 0x69, 0x64, 0x70: return true
    case 0x61...0x7A, 0x30...0x39: return false
    default: return true
    }
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

/// What the cells of one column look like, from a sample of its rows.
struct ColumnProfile: Sendable {
  /// Rows looked at.
  let rows: Int
  /// Cells that hold something, in the order of the rows.
  let values: [String]
  /// Distinct values with their counts, the most frequent first, ties by value.
  let counts: [(value: String, count: Int)]
  /// Shares of the filled cells, 0 to 1.
  let numberShare: Double
  let wholeShare: Double
  let emailShare: Double
  let urlShare: Double
  let booleanShare: Double
  /// Mean and largest number of words in a cell.
  let meanWords: Double
  let longest: Int
  let minimum: Double?
  let maximum: Double?

  init(rows: Int, cells: [String?]) {
    self.rows = rows
    values = cells.compactMap { cell in
      cell.flatMap { MissingWords.isAlwaysMissing($0) ? nil : $0 }
    }
    var tally: [String: Int] = [:]
    for value in values { tally[value, default: 0] += 1 }
    counts = tally.map { (value: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    let numbers = values.compactMap { $0.utf8.count <= 40 ? NumberText.value(of: $0) : nil }
    let total = max(1, Double(values.count))
    numberShare = Double(numbers.count) / total
    wholeShare = Double(numbers.filter { $0 == $0.rounded() }.count) / total
    minimum = numbers.min()
    maximum = numbers.max()
    emailShare = Double(values.filter(EmailText.isAddress).count) / total
    urlShare = Double(values.filter(Self.isURL).count) / total
    booleanShare =
      Double(values.filter { $0.utf8.count <= 12 && BooleanText.value(of: $0) != nil }.count)
      / total
    let words = values.map { Self.wordCount($0) }
    meanWords = Double(words.reduce(0, +)) / total
    longest = values.map(\.utf8.count).max() ?? 0
  }

  var filled: Int { values.count }
  var distinct: Int { counts.count }
  /// Distinct values over filled cells.
  var uniqueness: Double { filled == 0 ? 0 : Double(distinct) / Double(filled) }
  var isEmpty: Bool { values.isEmpty }

  /// The share of filled cells whose value occurs at least twice.
  var repeatedShare: Double {
    guard filled > 0 else { return 0 }
    return Double(counts.filter { $0.count > 1 }.map(\.count).reduce(0, +)) / Double(filled)
  }

  /// Whether values are made like identifiers: no blanks, a digit, no fractions, seldom a word.
  var looksLikeIdentifiers: Bool {
    guard filled > 0, longest <= 64 else { return false }
    let fitting = values.filter(Self.isIdentifier).count
    return Double(fitting) >= 0.95 * Double(filled)
  }

  private static func isIdentifier(_ value: String) -> Bool {
    var digits = 0
    for byte in value.utf8 {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x23, 0x3A, 0x2F: break
      default: return false
      }
    }
    return digits > 0
  }

  private static func isURL(_ value: String) -> Bool {
    let start = value.prefix(12).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("www.")
  }

  /// Words of a text; in scripts without blanks two characters count as a word.
  static func wordCount(_ text: String) -> Int {
    var words = 0
    var wide = 0
    var isInside = false
    for byte in text.utf8 {
      if byte <= 0x20 {
        isInside = false
      } else {
        if !isInside { words += 1 }
        isInside = true
        if byte >= 0xE3 && byte <= 0xED { wide += 1 }
      }
    }
    return words + wide / 2
  }
}

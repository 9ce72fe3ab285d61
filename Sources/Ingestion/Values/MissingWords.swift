package import EvidenceModel

/// Which cells of a column say that nothing is known.
package struct MissingWords: Sendable, Hashable {
  private let words: Set<String>
  /// For each first byte in lower case, a bit for each length that a word beginning so has.
  private let lengths: [UInt32]

  /// Decides from a column's role and values.
  ///
  /// `NA`, `N/A`, `null`, `NaN`, `#N/A` and the like are always missing, except in a customer's own
  /// words, where only blanks are. `Select`, `Unknown`, `?`, `-`, `.`, `none given` and the like are
  /// missing in columns of numbers and dates, and in columns of categories where at least two other
  /// values stand beside them.
  package init(role: ColumnRole, values: [String]) {
    self.init(words: Self.words(role: role, values: values))
  }

  private init(words: Set<String>) {
    self.words = words
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in words where word.utf8.count < 32 {
      if let first = word.utf8.first { lengths[Int(first)] |= 1 << UInt32(word.utf8.count) }
    }
    self.lengths = lengths
  }

  private static func words(role: ColumnRole, values: [String]) -> Set<String> {
    let folded = Set(values.map { TitleWords.folded($0).trimmingBlanks() })
    switch role {
    case .openAnswer, .message, .subject:
      return []
    case .measure, .amount, .quantity, .price, .discount, .refund, .date, .startDate, .endDate,
      .dateOfBirth, .rating:
      return certain.union(doubtful)
    default:
      let others = folded.subtracting(certain).subtracting(doubtful).subtracting([""])
      return others.count >= 2 ? certain.union(doubtful) : certain
    }
  }

  /// Whether a cell is missing.
  package func isMissing(_ text: String) -> Bool {
    guard text.utf8.count <= 24, Self.canBegin(text) else { return false }
    let folded = TitleWords.folded(text).trimmingBlanks()
    return folded.isEmpty || words.contains(folded)
  }

  /// For each first byte whether a missing cell may begin with it: a blank, a byte beyond ASCII, or
  /// the first of a word.
  var beginnings: [Bool] {
    (0..<256).map { byte in
      let isCapital = (0x41...0x5A).contains(byte)
      return byte <= 0x20 || byte >= 0x80 || lengths[isCapital ? byte | 0x20 : byte] != 0
    }
  }

  /// Whether a cell of UTF-8 bytes is missing; makes a text of it only where that may be.
  func isMissing(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Bool {
    guard cell.count <= 24 else { return false }
    let first = bytes[cell.lowerBound]
    let isPlain = first > 0x20 && first < 0x80 && bytes[cell.upperBound - 1] > 0x20
    if isPlain {
      let folded = first >= 0x41 && first <= 0x5A ? first | 0x20 : first
      if lengths[Int(folded)] == 0 { return false }
      let isASCII = !cell.contains { bytes[$0] >= 0x80 }
      if isASCII && lengths[Int(folded)] & 1 << UInt32(cell.count) == 0 { return false }
    }
    let piece = bytes.extracting(cell)
    return isMissing(piece.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
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

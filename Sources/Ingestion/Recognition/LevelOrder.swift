/// Finds the rising order of answers on a scale.
enum LevelOrder {
  /// Answers in rising order; nil when the values are not those of one ordered scale.
  ///
  /// Knows numbers of a scale (`1` to `5`), numbered words (`(0) Not a problem`), ranges (`25-34`),
  /// and words of agreement, satisfaction, frequency, ease, likelihood, importance, quality,
  /// quantity, skill and size. Answers such as "not applicable" have no place in the order and are
  /// left out.
  static func levels(of profile: ColumnProfile) -> [String]? {
    let values = profile.counts.map(\.value).filter { !isOutside($0) }
    guard values.count >= 2, values.count <= 14 else { return nil }
    return numbered(values) ?? worded(values) ?? ranges(values)
  }

  /// The levels of a numeric scale, filled up to its usual ends; nil for other numbers.
  static func numericLevels(of profile: ColumnProfile, title: String) -> [String]? {
    guard profile.wholeShare >= 0.95, let low = profile.minimum, let high = profile.maximum,
      low >= 0, high <= 10, profile.distinct >= 2 || profile.filled > 0
    else { return nil }
    let words = TitleWords(title).joined
    let isRecommendation =
      words.contains("recommend") || words.contains("nps") || words.contains("0 10")
    if isRecommendation || high > 7 {
      return (low == 0 || isRecommendation ? 0...10 : 1...10).map(String.init)
    }
    let top = words.contains("1 10") ? 10 : words.contains("1 7") || high > 5 ? 7 : 5
    return ((low == 0 ? 0 : 1)...top).map(String.init)
  }

  /// Whether an answer says that the question does not apply.
  static func isOutside(_ value: String) -> Bool {
    let words = " " + TitleWords(value).joined + " "
    if MissingWords.isAlwaysMissing(value) { return true }
    return outside.contains { words.contains(" \($0) ") }
  }

  private static let outside = [
    "n a", "not applicable", "does not apply", "don t know", "dont know", "no opinion",
    "prefer not to say", "prefer not to answer", "not sure", "i don t use", "i am not",
    "weiss nicht",
    "keine angabe", "sans opinion", "no se", "nao sei", "わからない", "cannot say", "skip",
  ]

  /// `1 - Strongly disagree`, `(3) Major`: ordered by the number before the words.
  private static func numbered(_ values: [String]) -> [String]? {
    var pairs: [(rank: Int, value: String)] = []
    for value in values {
      var scanner = ByteScanner(value)
      scanner.skip("( ")
      guard let number = scanner.digits(upTo: 2), scanner.next(oneOf: ").-:= ") != nil else {
        return nil
      }
      scanner.skip(")-:= .")
      guard scanner.word() != nil else { return nil }
      pairs.append((number.value, value))
    }
    guard Set(pairs.map(\.rank)).count == pairs.count else {
      return nil
    }
    // "1 to 2 years" is a range, not a numbered word.
    if values.allSatisfy({ RangeText($0) != nil }) { return nil }
    return pairs.sorted { $0.rank < $1.rank }.map(\.value)
  }

  private static func worded(_ values: [String]) -> [String]? {
    for family in ScaleWords.families {
      let ranked = values.compactMap { value in
        family.rank(of: value).map { (rank: $0, value: value) }
      }
      guard ranked.count == values.count, Set(ranked.map(\.rank)).count >= 3 || values.count == 2
      else { continue }
      guard Set(ranked.map(\.rank)).count == ranked.count || ranked.count >= 4 else { continue }
      return ranked.sorted { ($0.rank, $0.value) < ($1.rank, $1.value) }.map(\.value)
    }
    return nil
  }

  private static func ranges(_ values: [String]) -> [String]? {
    let pairs = values.compactMap { value in RangeText(value).map { (range: $0, value: value) } }
    guard pairs.count == values.count || pairs.count >= 3 && pairs.count + 1 == values.count,
      values.count >= 3, pairs.contains(where: { $0.range.upper != $0.range.lower })
    else { return nil }
    return pairs.sorted { left, right in
      if left.range.precedes(right.range) { return true }
      return right.range.precedes(left.range) ? false : left.value < right.value
    }.map(\.value)
  }
}

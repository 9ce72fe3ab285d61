package import EvidenceModel
import TextAnalysis

/// Reads the assertions of a line that attributes can test.
///
/// Rules, not a model: ages, locations and other categories by the names of their values, amounts,
/// rhythms, tenure, shares in per cent, words for more and less of what the contract's metrics
/// measure, and the names of the columns themselves. A line that fits no rule has no trait.
package struct TraitReader: Sendable {
  let attributes: [Attribute]
  let names: [AttributeWords]

  /// A reader for the attributes of a table.
  package init(attributes: [Attribute]) {
    self.attributes = attributes
    names = attributes.map(AttributeWords.init)
  }

  /// The testable assertions of a line, at most one per attribute.
  package func traits(of line: HandWrittenLine) -> [StatedTrait] {
    guard !line.isQuote else { return [] }
    let tokens = LineTokens(line.text, field: line.field)
    var readings = ages(tokens) + levels(tokens) + amounts(tokens) + fieldValues(tokens)
    // "Pain: the weekend rush" says nothing about when they buy.
    if !Self.attitudes.contains(FieldMeaning.kind(of: line.field) ?? "") {
      readings += rhythms(tokens) + shares(tokens) + leanings(tokens) + mentions(tokens)
    }
    var seen: Set<Int> = []
    return readings.filter { seen.insert($0.attribute).inserted }
  }

  private static let attitudes: Set<String> = [
    "goal", "pain", "trigger", "objection", "criterion", "influencer", "constraint", "success",
    "leave", "pull", "value", "trust",
  ]

  func index(of name: String) -> Int? { attributes.firstIndex { $0.name == name } }

  // MARK: - Age

  private func ages(_ tokens: LineTokens) -> [StatedTrait] {
    guard let range = ageRange(tokens) else { return [] }
    return attributes.indices.compactMap { index in
      guard names[index].isAge else { return nil }
      return rangeTrait(index, range.low, range.high, slack: 3)
    }
  }

  private func ageRange(_ tokens: LineTokens) -> (low: Double, high: Double)? {
    let isField = tokens.fieldWords.contains("age") || tokens.fieldWords.contains("aged")
    for quantity in tokens.quantities where !quantity.isPercent {
      let after = tokens.after(quantity.end)
      let before = quantity.start > 0 ? tokens.words[quantity.start - 1] : ""
      let isAge =
        [" years old ", " year old ", " year-old ", " yrs old ", " y o ", " years of age "]
        .contains(where: after.hasPrefix) || ["aged", "age", "ages"].contains(before)
        || (before == "between" && tokens.has("aged")) || isField
      guard isAge, quantity.low >= 10, quantity.low <= 99 else { continue }
      return (quantity.low, min(quantity.high, 120))
    }
    for (place, word) in tokens.words.enumerated() {
      guard let decade = Self.decades[word] else { continue }
      let before = tokens.words[max(0, place - 3)..<place]
      guard
        before.contains(where: {
          ["her", "his", "their", "in", "mid", "early", "late"].contains($0)
        })
          || isField
      else { continue }
      if before.contains("early") { return (decade, decade + 4) }
      if before.contains("late") { return (decade + 5, decade + 9) }
      return (decade, decade + 9)
    }
    return nil
  }

  private static let decades: [String: Double] = [
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70,
  ]

  /// A range of a number column, or the levels of an ordered one whose names are ranges.
  func rangeTrait(_ index: Int, _ low: Double, _ high: Double, slack: Double) -> StatedTrait? {
    let attribute = attributes[index]
    let words =
      low == high
      ? Self.plain(low)
      : high > 1e9
        ? "\(Self.plain(low)) or more"
        : "\(Self.plain(low)) to \(Self.plain(high))"
    let wide = low == high ? (low - slack, high + slack) : (low, high)
    switch attribute.scale {
    case .count, .amount, .number:
      return StatedTrait(attribute: index, assertion: .range(wide.0, wide.1), words: words)
    case .ordinal, .nominal:
      let fitting = attribute.levels.indices.filter { level in
        LineTokens(attribute.levels[level]).quantities.first.map {
          let end = $0.isRange ? $0.high : $0.low
          return $0.low <= high && end >= low
        } ?? false
      }
      guard !fitting.isEmpty else { return nil }
      return StatedTrait(attribute: index, assertion: .levels(Set(fitting)), words: words)
    default: return nil
    }
  }

  static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  // MARK: - Categories

  private func levels(_ tokens: LineTokens) -> [StatedTrait] {
    attributes.indices.compactMap { index in
      let attribute = attributes[index]
      guard attribute.scale == .nominal, !names[index].isAge else { return nil }
      let isNamed = names[index].isNamed(byField: tokens)
      let isNear = isNamed || names[index].isMentioned(in: tokens.words)
      let found = attribute.levels.indices.filter { level in
        names[index].holds(level: level, in: tokens, isNamed: isNear)
      }
      guard !tokens.isNegated else { return nil }
      if found.isEmpty {
        // A country that nobody has is told by the column as well as one that many have.
        guard isNamed, names[index].isOfCountries, let country = CountryNames.named(in: tokens)
        else { return nil }
        return StatedTrait(attribute: index, assertion: .levels([]), words: country)
      }
      let words = found.map { attribute.levels[$0] }.joined(separator: " or ")
      if let share = percent(tokens) {
        return StatedTrait(
          attribute: index, assertion: .shareOfLevels(Set(found), share),
          words: "\(words) for \(Int((share * 100).rounded())) %")
      }
      return StatedTrait(attribute: index, assertion: .levels(Set(found)), words: words)
    }
  }

  func percent(_ tokens: LineTokens) -> Double? {
    if let quantity = tokens.quantities.first(where: \.isPercent) {
      return quantity.isRange ? nil : quantity.low / 100
    }
    if tokens.has("half of") { return 0.5 }
    return nil
  }

  // MARK: - Shares in per cent

  private func shares(_ tokens: LineTokens) -> [StatedTrait] {
    guard let share = percent(tokens), share <= 1 else { return [] }
    let candidates = attributes.indices.filter {
      [.share, .binary].contains(attributes[$0].scale)
    }
    let topics = candidates.filter { Leaning.fits(attributes[$0].name, in: tokens) }
    let named = candidates.filter { names[$0].isMentioned(in: tokens.words) }
    guard let index = (topics + named).first else { return [] }
    return [
      StatedTrait(
        attribute: index, assertion: .share(share), words: "\(Int((share * 100).rounded())) %")
    ]
  }

  // MARK: - More and less

  private func leanings(_ tokens: LineTokens) -> [StatedTrait] {
    Leaning.all.compactMap { leaning in
      guard let found = leaning.reading(of: tokens),
        let index = leaning.names.lazy.compactMap({ self.index(of: $0) }).first
      else { return nil }
      let isTurned = leaning.turned.contains(attributes[index].name)
      let isHigh = found != isTurned
      return StatedTrait(
        attribute: index,
        assertion: .direction(isHigh: isHigh, isAbsolute: tokens.isAbsolute),
        words: isHigh ? "above others" : "below others")
    }
  }

  /// Lines that name a column: "uploads automatically" and `share_of_auto_upload`.
  private func mentions(_ tokens: LineTokens) -> [StatedTrait] {
    guard tokens.quantities.isEmpty else { return [] }
    let stems = Set(tokens.words.map { EnglishStemmer().stem($0) })
    return attributes.indices.compactMap { index in
      let attribute = attributes[index]
      guard [.share, .binary, .ordinal, .count].contains(attribute.scale),
        attribute.role == .basis, !Leaning.knows(attribute.name),
        names[index].isTold(by: stems)
      else { return nil }
      let isHigh = !tokens.isNegated
      return StatedTrait(
        attribute: index, assertion: .direction(isHigh: isHigh, isAbsolute: tokens.isAbsolute),
        words: isHigh ? "above others" : "below others")
    }
  }
}

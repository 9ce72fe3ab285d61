import EvidenceModel
import Statistics

/// Puts answers of a survey into words.
///
/// A rating of a sentence reads "Agrees that “...”: 3.4 of 5 against 2.1", named levels are counted ("“Weekly”
/// or more: 62 % against 31 %"), and choices are told by their question ("Uses: power meter, 88 %
/// against 24 %").
struct AnswerText {
  let attribute: Attribute
  /// Values of the persona's people and of everybody; missing ones as NaN.
  let inside: [Double]
  let everybody: [Double]

  func text(level: String?, isHigh: Bool) -> String {
    if let level { return choice(title, level) }
    switch attribute.scale {
    case .binary:
      let group = attribute.group
      let opening = group + ": "
      guard !group.isEmpty, title.hasPrefix(opening) else { return choice(title, nil) }
      return choice(group, String(title.dropFirst(opening.count)))
    case .ordinal: return rating(isHigh: isHigh)
    default:
      let own = NumberText.value(mean(inside), of: attribute)
      return "\(title.withoutEnd): \(own) against \(NumberText.plain(mean(everybody))) on average"
    }
  }

  private var title: String { attribute.title.isEmpty ? attribute.name : attribute.title }

  private func mean(_ values: [Double]) -> Double {
    Moments(values.filter(\.isFinite))?.mean ?? 0
  }

  // MARK: - Choices

  private func choice(_ question: String, _ level: String?) -> String {
    let own = NumberText.percent(mean(inside))
    let all = NumberText.percent(mean(everybody))
    guard let level else { return "\(question.withoutEnd): \(own) against \(all) of everybody" }
    let told = Self.told(question) ?? "“\(question.withoutEnd)”"
    return "\(told): \(level.loweredFirst), \(own) against \(all) of everybody"
  }

  /// "Where do you usually look for this?" as "Usually looks for this"; nil for other questions.
  static func told(_ question: String) -> String? {
    let sentence =
      question.split(whereSeparator: { "?.(".contains($0) }).first.map(String.init) ?? ""
    let words = Word.words(of: sentence)
    guard
      let place = words.indices.dropLast().first(where: {
        ["do", "did"].contains(words[$0].lower) && words[$0 + 1].lower == "you"
      }), place <= 5
    else { return nil }
    var rest = Array(words[(place + 2)...])
    var verb = 0
    while verb < rest.count, VerbForms.isAdverb(rest[verb].lower) { verb += 1 }
    guard verb < rest.count, VerbForms.mayBeVerb(rest[verb].lower) else { return nil }
    if words[place].lower == "do" { rest[verb].core = VerbForms.thirdPerson(rest[verb].lower) }
    guard words[place].lower == "do" else { return nil }
    let shifted = rest.map { word in
      ["your", "you"].contains(word.lower)
        ? Word(word.lower == "your" ? "their" : "they", suffix: word.suffix) : word
    }
    return Word.sentence(shifted).withoutEnd.capitalisedFirst
  }

  // MARK: - Ratings

  private func rating(isHigh: Bool) -> String {
    let numbers = attribute.levels.compactMap(Double.init)
    let isNumbered =
      numbers.count == attribute.levels.count && numbers.count > 1
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    guard isNumbered, let least = numbers.first, let most = numbers.last else {
      return levels(isHigh: isHigh)
    }
    let own = NumberText.decimal(least + mean(inside), places: 1)
    let all = NumberText.decimal(least + mean(everybody), places: 1)
    let score = "\(own) of \(NumberText.plain(most)) against \(all)"
    if title.contains("?") { return "“\(bare)”: \(score)" }
    return "\(isHigh ? "Agrees" : "Does not agree") that “\(bare)”: \(score)"
  }

  /// The title without its end and without a hint in brackets.
  private var bare: String {
    let text = title.split(separator: "(").first.map(String.init) ?? title
    return text.withoutEnd
  }

  /// Named levels: how many stand at or beyond the level that tells the two sides apart best.
  private func levels(isHigh: Bool) -> String {
    func share(_ values: [Double], _ level: Int) -> Double {
      let known = values.filter(\.isFinite)
      let met = known.count { isHigh ? Int($0) >= level : Int($0) <= level }
      return known.isEmpty ? 0 : Double(met) / Double(known.count)
    }
    let range =
      isHigh
      ? Array(1..<max(2, attribute.levels.count)) : Array(0..<max(1, attribute.levels.count - 1))
    let best = range.max { a, b in
      share(inside, a) - share(everybody, a) < share(inside, b) - share(everybody, b)
    }
    guard let best, attribute.levels.indices.contains(best) else { return bare }
    let isLast = isHigh ? best == attribute.levels.count - 1 : best == 0
    let side = isLast ? "" : isHigh ? " or more" : " or less"
    let own = NumberText.percent(share(inside, best))
    let all = NumberText.percent(share(everybody, best))
    let told = Self.told(title) ?? "“\(bare)”"
    return "\(told): “\(attribute.levels[best])”\(side), \(own) against \(all) of everybody"
  }
}

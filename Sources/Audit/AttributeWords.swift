import EvidenceModel
import TextAnalysis

/// The words by which a line can mean an attribute.
struct AttributeWords: Sendable {
  /// Words of the name and of the title that say what it is.
  private let content: Set<String>
  /// Stems of the most specific text: a choice, an action, a statement to agree with.
  private let stems: Set<String>
  private let levels: [[String]]
  private let isNominal: Bool
  let isAge: Bool

  private static let generic: Set<String> = [
    "rate", "share", "count", "total", "average", "number", "days", "between", "per", "orders",
    "order", "value", "amount", "used", "use", "uses", "actions", "that", "are", "of", "the", "a",
    "customer", "customers", "user", "users", "current", "original", "status", "name", "type",
    "which", "these", "do", "you", "tick", "all", "apply", "your", "how", "what", "i", "to", "or",
    "in", "and", "my", "me", "is", "it", "region", "group", "level", "date", "last", "first",
  ]

  init(_ attribute: Attribute) {
    let nameWords = attribute.name.lowercased().split { !$0.isLetter }.map(String.init)
    let titleWords = WordNormalizer().words(in: attribute.title)
    content = Set(nameWords + titleWords).subtracting(Self.generic).filter { $0.count > 2 }
    isAge = nameWords.contains("age") || titleWords.contains("age") || nameWords.contains("alter")
    isNominal = attribute.scale == .nominal
    levels = attribute.levels.map { LineTokens($0).words }
    stems = Set(
      TextFeatures().stems(Self.specific(attribute)).filter { !Self.generic.contains($0) })
  }

  /// The part of a title that tells the attribute from its neighbours.
  private static func specific(_ attribute: Attribute) -> String {
    let title = attribute.title
    if let open = title.firstIndex(of: "\""), let close = title.lastIndex(of: "\""), open < close {
      return String(title[title.index(after: open)..<close])
    }
    if !attribute.group.isEmpty, let colon = title.lastIndex(of: ":") {
      return String(title[title.index(after: colon)...])
    }
    return title
  }

  /// Whether most values are countries.
  var isOfCountries: Bool {
    let known = levels.count { CountryNames.isKnown($0.joined(separator: " ")) }
    return known > 0 && known * 2 >= levels.count
  }

  /// Whether a line stands under the attribute's name: "Country: Germany".
  func isNamed(byField tokens: LineTokens) -> Bool {
    let field = Set(tokens.fieldWords).subtracting(Self.generic).filter { $0.count > 2 }
    guard !field.isEmpty, !content.isEmpty else { return false }
    if isNominal { return !Self.opened(field).isDisjoint(with: content) }
    return content.isSubset(of: field) || (field.count > 1 && field.isSubset(of: content))
  }

  /// Words that ask for a place are answered by any column of places.
  private static func opened(_ words: Set<String>) -> Set<String> {
    let places: Set<String> = ["location", "country", "city", "lives", "based", "region", "place"]
    return words.isDisjoint(with: places) ? words : words.union(["country", "city", "location"])
  }

  /// Whether a text uses the attribute's words.
  func isMentioned(in words: [String]) -> Bool {
    let stemmer = EnglishStemmer()
    let own = Set(words.map(stemmer.stem))
    guard !stems.isEmpty else { return false }
    if isNominal {
      return !content.isDisjoint(with: words)
        || (words.contains { ["lives", "based", "from", "living"].contains($0) }
          && !content.isDisjoint(with: ["country", "city", "location"]))
    }
    return stems.isSubset(of: own)
  }

  /// Whether a text tells the attribute: all of a short name, most of a long one.
  func isTold(by own: Set<String>) -> Bool {
    let shared = stems.intersection(own).count
    if stems.count <= 3 { return stems.count >= 2 && shared == stems.count }
    return Double(shared) >= 0.7 * Double(stems.count)
  }

  /// Whether a line names a level.
  ///
  /// A level of one everyday word needs the attribute's name beside it, or two words of its own.
  func holds(level: Int, in tokens: LineTokens, isNamed: Bool) -> Bool {
    let own = levels[level]
    guard !own.isEmpty, own.joined().count >= 2 else { return false }
    let isThere =
      tokens.has(own.joined(separator: " "))
      || CountryNames.same(own.joined(separator: " "), in: tokens)
    guard isThere else { return false }
    if isNamed { return true }
    let single = own.count == 1 ? own[0] : ""
    return own.count >= 2 || CountryNames.isCountry(single)
      || ["male", "female", "woman", "man"].contains(single)
  }
}

/// Countries under their usual names, so that "UK" finds "United Kingdom".
enum CountryNames {
  private static let groups: [[String]] = [
    ["united kingdom", "uk", "great britain", "britain", "england", "gb"],
    ["united states", "usa", "us", "america", "united states of america"],
    ["germany", "deutschland", "de"], ["france", "fr"], ["spain", "es"], ["italy", "it"],
    ["netherlands", "holland", "nl"], ["ireland", "ie"], ["belgium", "be"], ["sweden", "se"],
    ["switzerland", "ch"], ["austria", "at"], ["denmark", "dk"], ["norway", "no"],
    ["finland", "fi"], ["poland", "pl"], ["portugal", "pt"], ["japan", "jp"], ["china", "cn"],
    ["india"], ["canada", "ca"], ["australia", "au"], ["brazil", "br"], ["mexico", "mx"],
  ]

  static func isKnown(_ name: String) -> Bool { groups.contains { $0.contains(name) } }

  /// The country that a line names, in capitals as people write it.
  static func named(in tokens: LineTokens) -> String? {
    groups.first { group in group.contains { $0.count > 3 && tokens.has($0) } }
      .map {
        $0[0].split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
          .joined(separator: " ")
      }
  }

  static func isCountry(_ word: String) -> Bool {
    word.count > 3 && groups.contains { $0.contains(word) }
  }

  /// Whether a line has a level by another of its names; two-letter codes count only as the level.
  static func same(_ level: String, in tokens: LineTokens) -> Bool {
    guard let group = groups.first(where: { $0.contains(level) }) else { return false }
    return group.contains { ($0.count > 2 || $0 == "uk") && tokens.has($0) }
  }
}

/// A workspace's names, ready for look-ups by token.
struct NameGazetteer: Sendable {
  /// Full names as folded words joined by blanks, first name first.
  private(set) var fullNames: Set<String> = []
  /// Words that a full name begins or ends with.
  private(set) var edges: Set<String> = []
  /// The number of words of the longest full name, at most 6.
  private(set) var longestName = 0
  private(set) var firstNames: Set<String> = []
  private(set) var lastNames: Set<String> = []
  /// Companies as folded words joined by blanks, with and without their legal form.
  private(set) var companies: Set<String> = []
  private(set) var companyStarts: Set<String> = []
  private(set) var longestCompany = 0
  /// The last nine digits of every phone number.
  private(set) var phones: Set<String> = []

  init(_ names: KnownNames) {
    for name in names.fullNames { addFull(Self.ordered(name)) }
    if names.firstNames.count == names.lastNames.count {
      for (first, last) in zip(names.firstNames, names.lastNames) {
        addFull(Self.words(first) + Self.words(last))
      }
    }
    for name in names.firstNames { Self.addSingles(Self.words(name), to: &firstNames) }
    for name in names.lastNames { Self.addSingles(Self.words(name), to: &lastNames) }
    for company in names.companies { addCompany(Self.words(company)) }
    phones = Set(names.phones.compactMap(PhoneKey.normalised))
    // Addresses of the form `first.last@` are the only source of names in some exports.
    for email in names.emails { addFull(Self.nameInAddress(email)) }
  }

  func isKnownSingle(_ word: String) -> Bool {
    firstNames.contains(word) || lastNames.contains(word)
  }

  private mutating func addFull(_ words: [String]) {
    let words = words.filter { !Self.titles.contains($0) }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return }
    guard !words.contains(where: Self.generic.contains) else { return }
    guard words.count > 1 else {
      Self.addSingles(words, to: &firstNames)
      return
    }
    insertFull(words)
    // `Anna Maria Smith` is called Anna Smith as well.
    if words.count > 2 { insertFull([first, last]) }
    Self.addSingles([first], to: &firstNames)
    Self.addSingles([last], to: &lastNames)
  }

  private mutating func insertFull(_ words: [String]) {
    guard words.contains(where: { $0.utf8.count > 1 }) else { return }
    fullNames.insert(words.joined(separator: " "))
    if let first = words.first { edges.insert(first) }
    if let last = words.last { edges.insert(last) }
    longestName = max(longestName, words.count)
  }

  private static func addSingles(_ words: [String], to names: inout Set<String>) {
    for word in words where word.count > 1 && !Self.particles.contains(word) {
      guard !Self.generic.contains(word), !word.utf8.allSatisfy({ $0 < 0x3A }) else { continue }
      names.insert(word)
    }
  }

  private mutating func addCompany(_ words: [String]) {
    var words = words
    guard words.count <= 8 else { return }
    insertCompany(words)
    while words.count > 1, let last = words.last, Self.legalForms.contains(last) {
      words.removeLast()
      insertCompany(words)
    }
  }

  private mutating func insertCompany(_ words: [String]) {
    guard let first = words.first else { return }
    if words.count == 1 {
      let isPlain = first.utf8.count < 3 || OrdinaryWords.contains(first)
      if isPlain || Self.generic.contains(first) { return }
    } else if words.allSatisfy({ Self.generic.contains($0) || Self.noCompany.contains($0) }) {
      return
    }
    companies.insert(words.joined(separator: " "))
    companyStarts.insert(first)
    longestCompany = max(longestCompany, words.count)
  }

  /// Words first name first, also for `Smith, Anna`.
  private static func ordered(_ name: String) -> [String] {
    guard let comma = name.firstIndex(of: ",") else { return words(name) }
    return words(String(name[name.index(after: comma)...])) + words(String(name[..<comma]))
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.count > 160 ? [] : TextTokens(text).tokens.map(\.folded)
  }

  private static func nameInAddress(_ email: String) -> [String] {
    guard let key = EmailKey(email), !key.isSharedMailbox else { return [] }
    let written = key.written.prefix { $0 != "@" && $0 != "+" }
    let parts = written.split { $0 == "." || $0 == "_" }.map(String.init)
    let areNames = parts.allSatisfy { part in
      part.utf8.count >= 3 && part.utf8.allSatisfy { $0 >= 0x61 } && !OrdinaryWords.contains(part)
    }
    return parts.count == 2 && areNames ? parts : []
  }

  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "herr", "frau", "mme",
    "madame", "monsieur", "mevrouw", "meneer", "senor", "senora",
  ]
  static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la", "le",
    "el", "al", "bin", "ibn", "ter", "ten", "zu", "st", "mc", "jr", "sr", "ii", "iii", "and", "the",
  ]
  /// Words of placeholders and roles that stand in name columns.
  static let generic: Set<String> = [
    "test", "account", "customer", "client", "support", "team", "guest", "unknown", "anonymous",
    "sales", "info", "office", "admin", "user", "service", "services", "department", "manager",
    "company", "shop", "store", "orders", "order", "billing", "help", "desk", "none", "na", "null",
    "name", "first", "last", "dummy", "speaker", "participant", "interviewer", "interviewee",
    "agent", "bot", "system", "ltd", "inc", "gmbh", "llc", "respondent", "member", "owner",
  ]
  private static let legalForms: Set<String> = [
    "ltd", "limited", "inc", "incorporated", "llc", "llp", "plc", "gmbh", "ag", "kg", "co", "corp",
    "corporation", "company", "sa", "sas", "sarl", "bv", "nv", "srl", "spa", "oy", "ab", "as",
    "aps", "pty", "kk", "group", "holding", "holdings",
  ]
  private static let noCompany: Set<String> = [
    "self", "employed", "freelance", "freelancer", "n", "a", "not", "applicable", "private",
    "home", "retired", "student", "unemployed", "other", "the", "and", "of",
  ]
}

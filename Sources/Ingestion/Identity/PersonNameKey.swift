/// A person's name in the form in which it is compared.
struct PersonNameKey: Sendable, Hashable {
  /// Words in lower case without accents, first name first, joined by blanks; titles are left out.
  let joined: String

  init?(_ text: String) {
    guard text.utf8.count <= 160 else { return nil }
    let words = Self.words(of: text)
    guard !words.isEmpty else { return nil }
    joined = words.joined(separator: " ")
  }

  var words: [Substring] { joined.split(separator: " ") }

  /// Whether two names can be the same person's.
  ///
  /// They can when they are equal; when the last names are equal and one first name is the other's
  /// initial; or when all the words of one stand in the other (`Anna`, `Anna Maria Smith`).
  func isCompatible(with other: PersonNameKey) -> Bool {
    if joined == other.joined { return true }
    let left = words
    let right = other.words
    if left.allSatisfy(right.contains) || right.allSatisfy(left.contains) { return true }
    guard left.count >= 2, right.count >= 2, left.last == right.last else { return false }
    return Self.isInitial(left[0], of: right[0]) || Self.isInitial(right[0], of: left[0])
  }

  /// Whether the name is a label that transcripts and forms give to anybody: `Speaker 1`, `P07`.
  var isLabel: Bool {
    words.allSatisfy { word in
      let letters = word.utf8.filter { !(0x30...0x39).contains($0) }
      if letters.count <= 1 && word.utf8.count <= 4 { return true }
      return Self.labels.contains(String(decoding: letters, as: UTF8.self))
    }
  }

  static func isInitial(_ short: Substring, of long: Substring) -> Bool {
    short.count == 1 && long.first == short.first
  }

  private static func words(of text: String) -> [String] {
    let folded = TitleWords.folded(text)
    let parts = folded.split(separator: ",", maxSplits: 1)
    var words: [String] = []
    if parts.count == 2 {
      // `Smith, Anna`; but `Anna Smith, PhD` stays as it is.
      let after = split(parts[1])
      let before = split(parts[0])
      words = after.allSatisfy(suffixes.contains) ? before : after + before
    } else {
      words = split(folded[...])
    }
    if words.count > 1, titles.contains(words[0]) { words.removeFirst() }
    while words.count > 1, let last = words.last, suffixes.contains(last) { words.removeLast() }
    return words
  }

  /// Words between blanks and marks; apostrophes and hyphens are left out (`O'Brien`, `Anne-Marie`).
  private static func split(_ text: Substring) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    for byte in text.utf8 {
      let isLetter =
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
      if isLetter {
        current.append(byte)
      } else if byte != 0x27 && byte != 0x2D, !current.isEmpty {
        words.append(String(decoding: current, as: UTF8.self))
        current = []
      }
    }
    if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }
    return words
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "herr", "frau",
    "mme", "mlle", "dhr", "mevr", "sr", "sra",
  ]
  private static let suffixes: Set<String> = ["phd", "md", "jr", "sr", "ii", "iii", "mba", "esq"]
  private static let labels: Set<String> = [
    "", "speaker", "participant", "interviewee", "respondent", "customer", "client", "user",
    "guest", "visitor", "unknown", "anonymous", "subject", "id", "person", "buyer", "member",
    "teilnehmer", "kunde", "sprecher", "befragter", "moderator", "interviewer", "caller",
  ]
}

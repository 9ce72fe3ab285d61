import TextAnalysis

/// The words of a company's own data that mark a sentence as being about its business.
struct DomainVocabulary {
  /// Stems of the telling words.
  let stems: Set<String>

  /// Words of every web shop, survey and help desk, which tell nothing about this one.
  private static let common: Set<String> = [
    "page", "pages", "view", "session", "sessions", "start", "click", "clicks", "item", "items",
    "user",
    "users", "first", "visit", "visits", "scroll", "http", "https", "www", "com", "org", "net",
    "html",
    "php", "direct", "none", "referral", "other", "others", "yes", "agree", "disagree", "strongly",
    "neither", "neutral", "often", "sometimes", "rarely", "new", "form", "login", "event",
    "engagement",
    "example", "test", "default", "misc", "general", "question", "following", "question", "rate",
    "scale",
    "satisfied", "dissatisfied", "likely", "unlikely", "important", "true", "false", "null",
    "matters",
  ]

  init(_ terms: [String]) {
    let stemmer = EnglishStemmer()
    var stems: Set<String> = []
    for term in terms {
      let plain = String(decoding: term.utf8.map { Self.isJoint($0) ? 0x20 : $0 }, as: UTF8.self)
      for word in WordNormalizer().words(in: plain)
      where word.utf8.count > 2 && !StopWords.english.contains(word) && !Self.common.contains(word)
      {
        let stem = stemmer.stem(word)
        let isNumber = word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        if !isNumber, !MetaWords.stems.contains(stem) { stems.insert(stem) }
      }
    }
    self.stems = stems
  }

  /// Characters that join words in technical names.
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ".")
  }
}

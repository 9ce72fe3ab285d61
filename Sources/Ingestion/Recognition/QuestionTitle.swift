/// Tells titles that are questions or statements to agree with from names of fields.
enum QuestionTitle {
  /// Whether a title is a question: it asks, numbers itself, speaks as "I", or is a sentence.
  static func isQuestion(_ title: String) -> Bool {
    let bytes = Array(title.utf8)
    if bytes.last == 0x3F || title.contains("? ") || title.contains("？") { return true }
    if title.contains("?") && bytes.count > 12 { return true }
    let words = TitleWords(title).words
    guard let first = words.first else { return false }
    if isNumber(title) && words.count >= 2 || isSurveyCode(title) { return true }
    if words.count == 1, isCode(first) { return true }
    let asking = words.count >= 4 && openers.contains(first)
    return asking || words.count >= 3 && (first == "i" || first == "my" || first == "ich")
      || words.count >= 6 && !title.contains(".") && !title.contains("(min")
      || ColumnProfile.wordCount(title) >= 6 && title.utf8.contains { $0 >= 0xE3 }
  }

  /// Whether a whole title is a survey program's code: `Q2[SQ001]`, `G01Q02`, `Q10_1`.
  private static func isSurveyCode(_ title: String) -> Bool {
    var scanner = ByteScanner(title)
    guard scanner.next(oneOf: "gGqQ") != nil, scanner.digits(upTo: 4) != nil else { return false }
    if scanner.next(oneOf: "qQ") != nil, scanner.digits(upTo: 4) == nil { return false }
    return scanner.isAtEnd || scanner.next(oneOf: "[_") != nil && !title.utf8.contains(0x20)
  }

  /// Whether a title is a code such as `q12` or `Q3_4`.
  static func isCode(_ word: String) -> Bool {
    guard word.hasPrefix("q"), word.utf8.count <= 6 else { return false }
    return word.dropFirst().first?.isNumber ?? false
  }

  /// `3. Python`, `7a1) …`, `Q4: …`.
  private static func isNumber(_ title: String) -> Bool {
    var scanner = ByteScanner(title)
    if scanner.current.map({ $0 | 0x20 == 0x71 }) ?? false { scanner.advance() }
    guard scanner.digits(upTo: 3) != nil else { return false }
    if scanner.current.map({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) ?? false {
      scanner.advance()
      _ = scanner.digits(upTo: 2)
    }
    return scanner.next(oneOf: ".):") != nil
  }

  private static let openers: Set = [
    "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "do", "does", "did",
    "are", "is", "have", "has", "can", "could", "would", "will", "should", "if", "please", "tell",
    "describe", "rate", "select", "choose", "in", "on", "overall", "was", "wie", "welche",
    "welcher",
    "warum", "wo", "wann", "wer", "bitte", "haben", "sind", "quel", "quelle", "quels", "comment",
    "pourquoi", "combien", "avez", "que", "como", "cual", "por", "donde", "cuanto", "qual", "quais",
    "onde", "quando", "we", "it", "there",
  ]

  /// Whether a question asks who somebody is rather than what they need.
  static func asksForDescription(_ title: String) -> Bool {
    let words = " " + TitleWords(title).joined + " "
    return details.contains { words.contains(" \($0) ") }
  }

  private static let details = [
    "your age", "how old are you", "age group", "your gender", "gender do you", "which gender",
    "gender identity", "country do you live", "your country", "country are you",
    "where do you live",
    "where are you located", "which region", "region do you", "your region", "your job title",
    "your role",
    "job role", "your position", "industry do you", "your industry", "which industry",
    "large is your organization", "large is your organisation", "large is your company",
    "size of your company", "size of your organization", "company size", "organization size",
    "how many employees", "number of employees", "your marital status", "marital status",
    "your income", "household income", "level of education have", "your highest", "your education",
    "employment status", "your occupation", "your ethnicity", "current employer",
    "years of experience",
    "your profession", "did you hear", "current occupation", "did you find us", "primary language",
    "native language", "type of team",
    "ihr alter", "ihr geschlecht", "wie alt", "votre age", "votre sexe", "su edad", "su genero",
    "sua idade", "年齢", "性別", "お住まい", "職業",
  ]

  /// Whether a question asks for names or addresses of things, whose answers are no statements.
  static func asksForName(_ title: String) -> Bool {
    let words = " " + TitleWords(title).joined + " "
    return [
      "url", "webpage", "web page", "website", "name of", "names of", "your name", "e mail",
      "email",
    ]
    .contains { words.contains(" \($0) ") }
  }
}

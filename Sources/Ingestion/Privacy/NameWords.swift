/// Words around which names stand.
enum NameWords {
  static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "hiya", "hallo", "hola", "bonjour", "ciao", "liebe", "lieber",
    "beste", "morning", "afternoon", "evening", "thanks", "welcome", "salut", "moin",
  ]
  static let closings: Set<String> = [
    "regards", "best", "thanks", "cheers", "sincerely", "yours", "love", "warmly", "truly",
    "faithfully", "thx", "wishes", "cordially", "respectfully", "grusse", "gruss", "gru\u{df}e",
    "greetings", "salutations", "groeten", "saludos", "cordialement", "advance", "you", "gruessen",
    "grussen", "ta", "xx",
  ]
  /// Closings after which a name may follow without a mark.
  static let strongClosings: Set<String> = [
    "regards", "sincerely", "faithfully", "cordially", "grusse", "gruessen", "grussen",
    "greetings",
  ]
  /// Words for people, right after which capitalised words are somebody's name, known or not.
  static let relations: Set<String> = [
    "colleague", "boss", "manager", "friend", "husband", "wife", "daughter", "son", "sister",
    "brother", "mum", "dad", "aunt", "uncle", "neighbour", "neighbor", "assistant", "flatmate",
    "cousin", "boyfriend", "girlfriend", "teammate", "coworker",
  ]
  /// Words right after which a known single name is a person, even when it is an ordinary word.
  static let introductions: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "im", "says", "said", "asked", "with", "told",
    "named", "called", "herr", "frau", "mum", "aunt", "uncle", "colleague", "colleagues",
    "husband", "wife", "boss", "manager", "friend", "daughter", "son", "sister", "brother",
    "contacted", "emailed", "phoned", "signed",
  ]
  static let phrases: [[String]] = [
    ["my", "name", "is"], ["this", "is"], ["i", "am"], ["spoke", "to"], ["ask", "for"],
    ["name", "is"], ["names"], ["thank", "you"], ["talked", "to"], ["speak", "to"],
    ["according", "to"], ["thanks", "to"],
  ]
  static let namePhrases: [[String]] = [
    ["my", "name", "is"], ["my", "names"], ["my", "name", "s"], ["mein", "name", "ist"],
    ["ich", "heisse"], ["je", "mappelle"], ["me", "llamo"],
  ]
  /// Words that stand where names stand and are none.
  static let stops: Set<String> = [
    "there", "all", "team", "everyone", "everybody", "folks", "guys", "sir", "madam", "support",
    "customer", "customers", "service", "sales", "friend", "friends", "again", "both", "you",
    "colleagues", "ladies", "gentlemen", "sirs", "help", "helpdesk", "desk", "care", "just",
    "shop", "store", "people", "department", "office", "manager", "management", "hiring", "staff",
    "the", "a", "an", "my", "we", "our", "your", "this", "that", "so", "is", "it", "not", "no",
    "yes", "please", "thanks", "thank", "regards", "best", "kind", "cheers", "much", "great",
    "good", "bye", "many", "hope", "ok", "okay", "head", "director", "ceo", "cto", "cfo", "coo",
    "vp", "chief", "senior", "junior", "lead", "engineer", "sorry", "new", "happy", "glad", "sure",
    "on", "in", "at", "from", "for", "to", "and", "but", "or", "when", "where", "why", "what",
    "how", "who", "if", "sent", "in", "advance", "reader", "diary", "god", "lord", "account",
    "company", "buyer", "seller", "user", "owner", "damen", "herren", "zusammen", "world", "time",
    "wrong", "spelled", "spelt", "missing", "misspelled", "listed", "still", "now", "also",
    "supposed", "only", "correct", "incorrect", "on", "wasnt", "isnt", "hi", "hello", "hey",
  ]
  static let brands: Set<String> = [
    "pepper", "martens", "oetker", "scholl", "coffee", "bean", "right",
  ]

  /// Whether a greeting's next word goes on as a sentence: `thanks will do`.
  static func isFollowedByVerb(_ text: TextTokens, _ index: Int) -> Bool {
    let token = text.tokens[index]
    guard OrdinaryWords.contains(token.folded) else { return false }
    return !(text.endsLine(index) || text.gap(before: index + 1, holds: ",!-:"))
  }
}

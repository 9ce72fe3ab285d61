/// Turns tokens into plain words that cue patterns and lexicons can rely on.
///
/// English contractions are opened (`didn't` is `did not`, `you'd` is `you would`), also where the
/// apostrophe was left out (`dont`); possessive endings go. Other words pass unchanged.
package struct WordNormalizer: Sendable {
  package init() {}

  private static let whole: [String: [String]] = [
    "can't": ["can", "not"], "cannot": ["can", "not"], "won't": ["will", "not"],
    "shan't": ["shall", "not"], "ain't": ["is", "not"], "let's": ["let", "us"],
    "dont": ["do", "not"], "didnt": ["did", "not"], "doesnt": ["does", "not"],
    "cant": ["can", "not"], "wont": ["will", "not"], "wouldnt": ["would", "not"],
    "couldnt": ["could", "not"], "isnt": ["is", "not"], "wasnt": ["was", "not"],
    "havent": ["have", "not"], "hasnt": ["has", "not"], "im": ["i", "am"], "ive": ["i", "have"],
    "youre": ["you", "are"], "whats": ["what", "is"], "thats": ["that", "is"],
    "gonna": ["going", "to"], "wanna": ["want", "to"], "gotta": ["got", "to"], "u": ["you"],
    "it's": ["it", "is"], "o'clock": ["oclock"], "y'all": ["you", "all"], "favorite": ["favourite"],
    "emails": ["emails"], "'em": ["them"],
  ]

  private static let endings: [(String, String)] = [
    ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"),
    ("'m", "am"),
  ]

  /// Heads after which `'s` is "is" or "has", not a possessive.
  private static let clitics: Set<String> = [
    "what", "that", "who", "where", "how", "there", "here", "he", "she", "when", "why",
    "everything",
    "nothing", "something", "one",
  ]

  /// The words of a token: one, or two for a contraction.
  package func words(of token: String) -> [String] {
    if let known = Self.whole[token] { return known }
    guard token.utf8.contains(UInt8(ascii: "'")) else { return [token] }
    for (ending, word) in Self.endings where token.hasSuffix(ending) {
      let head = String(token.dropLast(ending.count))
      return head.isEmpty ? [word] : [head, word]
    }
    guard token.hasSuffix("'s") else { return [token] }
    let head = String(token.dropLast(2))
    return Self.clitics.contains(head) ? [head, "is"] : [head]
  }

  /// The plain words of a text in order.
  package func words(in text: String) -> [String] {
    Tokenizer().tokens(in: text).flatMap { words(of: $0.text) }
  }
}

/// Cuts English words down to a common stem: `connected`, `connection` and `connects` to `connect`.
///
/// A light form of Porter's second stemmer: plural, past and progressive endings, `-ly`, and the
/// common noun and adjective endings where enough of the word is left. Words with other letters than
/// a to z (other languages, numbers) pass unchanged; so do words of up to three letters.
///
/// - SeeAlso: M. F. Porter (2001), *Snowball: A language for stemming algorithms*, the English stemmer.
package struct EnglishStemmer: Sendable {
  package init() {}

  private static let irregular: [String: String] = [
    "bought": "buy", "paid": "pay", "went": "go", "gone": "go", "sent": "send", "lost": "lose",
    "found": "find", "told": "tell", "said": "say", "came": "come", "kept": "keep", "left": "leave",
    "took": "take", "taken": "take", "gave": "give", "given": "give", "broke": "break",
    "broken": "break", "chose": "choose", "chosen": "choose", "choice": "choose",
    "cheaper": "cheap",
    "cheapest": "cheap", "children": "child", "kids": "child", "kid": "child", "people": "person",
    "spent": "spend", "heard": "hear", "thought": "think", "felt": "feel", "made": "make",
    "knew": "know", "known": "know", "grew": "grow", "grown": "grow", "growth": "grow",
    "ran": "run", "wrote": "write", "written": "write", "saw": "see", "seen": "see", "got": "get",
    "gotten": "get", "sold": "sell", "taught": "teach", "caught": "catch", "slept": "sleep",
    "froze": "freeze", "frozen": "freeze", "news": "news", "billing": "bill", "better": "good",
    "best": "good", "worse": "bad", "worst": "bad", "hidden": "hide", "ate": "eat", "eaten": "eat",
    "weighed": "weigh", "wives": "wife", "delivery": "deliv", "deliveries": "deliv",
    "university": "universiti", "colour": "color", "favourite": "favorite",
  ]
  private static let steps2: [(String, String)] = [
    ("ization", "ize"), ("isation", "ize"), ("ational", "ate"), ("fulness", "ful"),
    ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
    ("lessli", "less"),
    ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
    ("iviti", "ive"), ("fulli", "ful"), ("ising", "ize"), ("ise", "ize"), ("enci", "ence"),
    ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("iser", "ize"), ("ator", "ate"),
    ("alli", "al"), ("bli", "ble"),
  ]
  private static let steps4 = [
    "ement", "ment", "ance", "ence", "able", "ible", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive",
    "ize", "ion", "ness", "ful", "al", "er", "ic",
  ]

  /// The stem of a word in lower case.
  package func stem(_ word: String) -> String {
    if let known = Self.irregular[word] { return known }
    var w = Array(word.utf8)
    guard w.count > 3, w.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return word }
    plural(&w)
    past(&w)
    if w.count > 2, w.last == 0x79, !isVowel(w, w.count - 2) { w[w.count - 1] = 0x69 }
    replace(&w)
    strip(&w)
    let r1 = region(w, from: 0)
    if w.last == 0x65, w.count > 4 || r1 < w.count - 1 { w.removeLast() }
    if w.count > 4, w.hasSuffix("ll") { w.removeLast() }
    return String(decoding: w, as: UTF8.self)
  }

  /// Where the part after the first vowel-consonant pair starts (Porter's R1).
  private func region(_ w: [UInt8], from start: Int) -> Int {
    var i = start + 1
    while i < w.count {
      if !isVowel(w, i), isVowel(w, i - 1) { return i + 1 }
      i += 1
    }
    return w.count
  }

  private func isVowel(_ w: [UInt8], _ i: Int) -> Bool {
    switch w[i] {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    case 0x79: i > 0 && !isVowel(w, i - 1)
    default: false
    }
  }

  private func hasVowel(_ w: [UInt8], before end: Int) -> Bool {
    (0..<end).contains { isVowel(w, $0) }
  }

  private func plural(_ w: inout [UInt8]) {
    if w.hasSuffix("sses") {
      w.removeLast(2)
    } else if w.hasSuffix("ies") || w.hasSuffix("ied") {
      w.removeLast(w.count > 4 ? 2 : 1)
    } else if w.hasSuffix("us") || w.hasSuffix("ss") {
      return
    } else if w.last == 0x73, w.count > 3, hasVowel(w, before: w.count - 2) {
      w.removeLast()
    }
  }

  private func past(_ w: inout [UInt8]) {
    if w.hasSuffix("eed") {
      if region(w, from: 0) <= w.count - 3 { w.removeLast() }
      return
    }
    for ending in ["edly", "ingly", "ed", "ing"] where w.hasSuffix(ending) {
      let rest = w.count - ending.utf8.count
      guard rest > 1, hasVowel(w, before: rest) else { return }
      w.removeLast(ending.utf8.count)
      repair(&w)
      return
    }
  }

  /// Brings back an `e` (`hoping`) or drops a doubled letter (`hopping`) after `-ed` and `-ing`.
  private func repair(_ w: inout [UInt8]) {
    if w.hasSuffix("at") || w.hasSuffix("bl") || w.hasSuffix("iz") {
      w.append(0x65)
      return
    }
    guard w.count > 2, let last = w.last else { return }
    if last == w[w.count - 2], !isVowel(w, w.count - 1), last != 0x6C, last != 0x73, last != 0x7A {
      w.removeLast()
      return
    }
    if region(w, from: 0) >= w.count, isShort(w) { w.append(0x65) }
  }

  /// Whether the word ends in consonant, vowel, consonant other than w, x and y: it lost an `e`.
  private func isShort(_ w: [UInt8]) -> Bool {
    let n = w.count
    guard n == 3, let last = w.last, last != 0x77, last != 0x78, last != 0x79 else { return false }
    return !isVowel(w, n - 1) && isVowel(w, n - 2) && !isVowel(w, n - 3)
  }

  private func replace(_ w: inout [UInt8]) {
    for (ending, with) in Self.steps2 where w.hasSuffix(ending) {
      guard region(w, from: 0) <= w.count - ending.utf8.count else { return }
      w.removeLast(ending.utf8.count)
      w.append(contentsOf: with.utf8)
      return
    }
    if w.hasSuffix("li"), w.count > 4 { w.removeLast(2) }
  }

  private func strip(_ w: inout [UInt8]) {
    for ending in Self.steps4 where w.hasSuffix(ending) {
      let rest = w.count - ending.utf8.count
      guard region(w, from: region(w, from: 0)) <= rest else { return }
      if ending == "ion", rest > 0, w[rest - 1] != 0x73, w[rest - 1] != 0x74 { return }
      w.removeLast(ending.utf8.count)
      return
    }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ text: String) -> Bool {
    count >= text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

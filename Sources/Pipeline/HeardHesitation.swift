import Foundation

/// Speech without hesitation, for rules that expect words side by side.
///
/// "My date of, like, birth is" hides a detail from a rule that looks for "date of birth". What this
/// gives is only tested, never shown.
enum Hesitation {
  private static let fillers: Set<String> = ["um", "uh", "er", "erm", "uhm", "hmm", "like", "well"]
  private static let pairs: [String: String] = [
    "you": "know", "sort": "of", "kind": "of",
  ]
  private static let guesses: Set<String> = ["guess", "mean", "suppose"]

  /// The text without fillers that a comma follows, and without doubled words.
  static func removed(from text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var kept: [Substring] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if word.hasSuffix(","), fillers.contains(bare(word)) {
        index += 1
        continue
      }
      if index + 1 < words.count, words[index + 1].hasSuffix(",") {
        let next = bare(words[index + 1])
        if pairs[bare(word)] == next || (bare(word) == "i" && guesses.contains(next)) {
          index += 2
          continue
        }
      }
      if kept.last != word { kept.append(word) }
      index += 1
    }
    return kept.joined(separator: " ")
  }

  private static func bare(_ word: Substring) -> String {
    word.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: ",. "))
  }
}

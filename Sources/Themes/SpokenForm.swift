/// What remains of spoken words when hesitation goes: for comparing what different people say.
///
/// Leaves out fillers ("um", "you know", "kind of", "I guess"), doubled words and stutters, wherever
/// they stand. What it gives is good for comparing, not for reading: a meant "like" goes as well.
enum SpokenForm {
  private static let fillers: Set<String> = [
    "um", "uh", "er", "erm", "hmm", "hm", "mm", "uhm", "ehm", "like", "well", "so", "oh", "ah",
    "okay",
    "ok", "yeah", "yes", "honestly", "frankly", "basically", "actually", "really", "just",
    "literally",
    "and", "but",
  ]
  private static let pairs: [String: Set<String>] = [
    "you": ["know", "see"], "i": ["guess", "mean", "suppose", "think"], "sort": ["of"],
    "kind": ["of"],
  ]

  /// The words without hesitation, in order.
  static func words(_ words: [String]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      if index + 1 < words.count, pairs[word]?.contains(words[index + 1]) == true {
        index += 2
        continue
      }
      if !fillers.contains(word), result.last != word { result.append(word) }
      index += 1
    }
    return result
  }
}

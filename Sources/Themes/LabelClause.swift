import TextAnalysis

/// Recognises sentences that only put a name on what was said before.
///
/// "It's the parking, mostly." Such a sentence has one short run of words that say something and otherwise frame: an article, a
/// pointing word, a naming verb, a hedge. Nobody does anything in it, so it makes no statement; next to
/// a full sentence it adds a topic word at most.
enum LabelClause {
  private static let subjects: Set<String> = [
    "i", "we", "they", "you", "he", "she", "who", "nobody", "everybody", "everyone",
  ]
  /// Words after which something is done, wanted or denied rather than named.
  private static let acting: Set<String> = [
    "not", "never", "no", "cannot", "can", "could", "will", "must", "should", "may", "might", "to",
    "had", "have", "has", "did", "does", "got", "get", "gets", "getting", "made", "make", "makes",
    "want", "need", "needs", "without", "too", "less", "because", "if", "when", "since", "until",
  ]
  private static let pointing: Set<String> = [
    "it", "that", "this", "those", "these", "all", "anything", "everything", "whatever",
  ]
  private static let naming: Set<String> = [
    "call", "name", "label", "term", "tag", "file", "class", "classify", "sum", "describe",
    "phrase",
    "title", "dub", "say", "picture", "imagine", "mean", "put", "summarise", "summarize",
  ]
  private static let hedges: Set<String> = [
    "basically", "really", "mostly", "mainly", "essentially", "generally", "word", "nutshell",
    "short", "whole", "entire", "side", "thing", "things", "stuff", "business", "part", "bit",
    "aspect",
    "topic", "matter", "department", "front", "angle", "size", "related", "wise", "sake",
  ]

  /// Whether words only name a topic.
  ///
  /// - Parameter words: Plain words of a sentence.
  /// - Returns: Whether nothing is done, wanted or denied in them.
  static func isLabel(_ words: [String]) -> Bool {
    var spoken = SpokenForm.words(words)
    // "That's billing for you": the ending frames as the beginning does.
    if spoken.suffix(2) == ["for", "you"] { spoken.removeLast(2) }
    guard (2...11).contains(spoken.count) else { return false }
    let stemmer = EnglishStemmer()
    let isNaming = spoken.contains(where: naming.contains)
    let telling = spoken.indices.filter { index in
      let word = spoken[index]
      return !StopWords.english.contains(word) && !hedges.contains(word) && !naming.contains(word)
        && !MetaWords.stems.contains(stemmer.stem(word))
    }
    guard let first = telling.first, let last = telling.last else { return false }
    guard last - first == telling.count - 1, telling.count <= (isNaming ? 3 : 2) else {
      return false
    }
    let frame = spoken[..<first] + spoken[(last + 1)...]
    guard !frame.isEmpty else { return false }
    // "The battery dies" does something; "it's the battery" points.
    guard isNaming || frame.contains(where: { pointing.contains($0) || hedges.contains($0) }) else {
      return false
    }
    if isNaming { return !frame.contains { $0 == "not" || $0 == "never" || $0 == "no" } }
    return !frame.contains { subjects.contains($0) || acting.contains($0) }
  }
}

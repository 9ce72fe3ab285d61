import TextAnalysis

/// Recognises sentences that only put a name on what was said before.
///
/// "It's the parking, mostly." Such a sentence has one short run of words that say something and otherwise frame: an article, a
/// pointing word, a naming verb, a hedge. Nobody does anything in it, so it makes no statement; next to
/// a full sentence it adds a topic word at most.
enum LabelClause {
  static let subjects: Set<String> = [
    "i", "we", "they", "you", "he", "she", "who", "nobody", "everybody", "everyone",
  ]
  /// Words after which something is done, wanted or denied rather than named.
  static let acting: Set<String> = [
    "not", "never", "no", "cannot", "can", "could", "will", "must", "should", "may", "might", "to",
    "had", "have", "has", "did", "does", "got", "get", "gets", "getting", "made", "make", "makes",
    "want", "need", "needs", "without", "too", "less", "because", "if", "when", "since", "until",
  ]
  static let pointing: Set<String> = [
    "it", "that", "this", "those", "these", "all", "anything", "everything", "whatever",
  ]
  static let naming: Set<String> = [
    "call", "name", "label", "term", "tag", "file", "class", "classify", "sum", "describe",
    "phrase",
    "title", "dub", "say", "picture", "imagine", "mean", "put", "summarise", "summarize",
  ]
  static let hedges: Set<String> = [
    "basically", "really", "mostly", "mainly", "essentially", "generally", "word", "nutshell",
    "short", "whole", "entire", "side", "thing", "things", "stuff", "business", "part", "bit",
    "aspect",
    "topic", "matter", "department", "front", "angle", "size", "related", "wise", "sake",
  ]

  /// Whether words only name a topic.
  ///
  /// - Parameters:
  ///   - words: Plain words of a sentence.
  ///   - book: That numbers them.
  /// - Returns: Whether nothing is done, wanted or denied in them.
  static func isLabel(_ words: [UInt32], _ book: WordBook) -> Bool {
    var spoken = SpokenForm.words(words, book)
    // "That's billing for you": the ending frames as the beginning does.
    if SpokenForm.endsForYou(spoken) { spoken.removeLast(2) }
    guard (2...11).contains(spoken.count) else { return false }
    let isNaming = spoken.contains { book.traits($0).contains(.naming) }
    let framing: WordTraits = [.stop, .hedge, .naming, .meta]
    let telling = spoken.indices.filter { book.traits(spoken[$0]).isDisjoint(with: framing) }
    guard let first = telling.first, let last = telling.last else { return false }
    guard last - first == telling.count - 1, telling.count <= (isNaming ? 3 : 2) else {
      return false
    }
    let frame = spoken[..<first] + spoken[(last + 1)...]
    guard !frame.isEmpty else { return false }
    // "The battery dies" does something; "it's the battery" points.
    guard
      isNaming || frame.contains(where: { !book.traits($0).isDisjoint(with: [.pointing, .hedge]) })
    else { return false }
    if isNaming { return !frame.contains { book.traits($0).contains(.denying) } }
    return !frame.contains { !book.traits($0).isDisjoint(with: [.subject, .acting]) }
  }
}

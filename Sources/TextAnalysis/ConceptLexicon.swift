/// Everyday concepts of buying and using things, each with the words and phrases that point at it.
///
/// Lets differently worded texts about the same matter be similar without a model: "the parcel shows
/// up a week late" and "you never know when it arrives" share *delivery* and *lateness*. Written from
/// general knowledge for no particular company; English only, texts in other languages have no hits.
package struct ConceptLexicon: Sendable {
  /// One place in a text that points at a concept.
  package struct Hit: Sendable, Hashable {
    /// The number of the concept in ``names``.
    package let concept: Int
    /// The words that were matched, as indices into the plain words of the text.
    package let words: Range<Int>
  }

  /// The lexicon that is built in.
  package static let english = ConceptLexicon(ConceptLexicon.englishEntries)

  /// Names of the concepts; the position is the concept's number.
  package let names: [String]

  /// The words and phrases of each concept as they are written down, in the order of ``names``.
  package let wordings: [[String]]

  private struct Entry {
    let stems: [String]
    let concept: Int
  }

  private let entries: [String: [Entry]]
  private let stemmer = EnglishStemmer()

  /// Reads a lexicon: a concept per line, `name: word, phrase of words, ...`.
  package init(_ text: String) {
    let stemmer = EnglishStemmer()
    let normalizer = WordNormalizer()
    var names: [String] = []
    var wordings: [[String]] = []
    var entries: [String: [Entry]] = [:]
    var known: Set<String> = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for phrase in parts[1].split(separator: ",") {
        let stems = normalizer.words(in: String(phrase)).map(stemmer.stem)
        guard let first = stems.first else { continue }
        let key = "\(names.count) " + stems.joined(separator: " ")
        if known.insert(key).inserted {
          entries[first, default: []].append(Entry(stems: stems, concept: names.count))
        }
      }
      names.append(String(parts[0]))
      wordings.append(
        parts[1].split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") })
    }
    self.names = names
    self.wordings = wordings
    self.entries = entries
  }

  /// Places that point at concepts, for plain words (``WordNormalizer``), in order.
  ///
  /// Of several phrases of one concept that start at a word only the longest counts.
  package func hits(inWords words: [String]) -> [Hit] { hits(inStems: words.map(stemmer.stem)) }

  /// Places that point at concepts, for stems of plain words including stop words, in order.
  package func hits(inStems stems: [String]) -> [Hit] {
    var result: [Hit] = []
    for start in stems.indices {
      guard let candidates = entries[stems[start]] else { continue }
      for entry in candidates where matches(entry, stems, at: start) {
        let hit = Hit(concept: entry.concept, words: start..<(start + entry.stems.count))
        if let last = result.lastIndex(where: { $0.concept == hit.concept }),
          result[last].words.overlaps(hit.words)
        {
          if result[last].words.count < hit.words.count { result[last] = hit }
        } else {
          result.append(hit)
        }
      }
    }
    return result
  }

  /// The stems of every wording with the number of its concept: what a text has when its stems hold them
  /// side by side.
  package var wordingStems: [(stems: [String], concept: Int)] {
    entries.keys.sorted().flatMap { key in
      (entries[key] ?? []).map { (stems: $0.stems, concept: $0.concept) }
    }
  }

  /// The names of the concepts of a text, one per hit.
  package func concepts(in text: String) -> [String] {
    hits(inWords: WordNormalizer().words(in: text)).map { names[$0.concept] }
  }

  private func matches(_ entry: Entry, _ stems: [String], at start: Int) -> Bool {
    guard start + entry.stems.count <= stems.count else { return false }
    for i in 1..<max(1, entry.stems.count) where stems[start + i] != entry.stems[i] { return false }
    return true
  }
}

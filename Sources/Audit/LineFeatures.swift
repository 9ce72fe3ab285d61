import TextAnalysis

/// What a line is about: its words with what each of them may stand for.
struct LineFeatures {
  /// A word that says something.
  struct Unit: Hashable {
    let stem: String
    /// Names of the concepts that the word, or a phrase with it, points at.
    let concepts: Set<String>
  }

  let units: [Unit]
  /// Whether it says that something is not so.
  let isNegated: Bool
  /// Whether it says that people are content with something, or that they do not mind.
  let isContent: Bool
  let isIndifferent: Bool

  /// Words that every persona uses and that no customer's sentence needs.
  private static let meta: Set<String> = Set(
    """
    want wants need needs like likes love loves prefer prefers value values user users customer \
    customers persona people person someone thing things able easily easy good best better important \
    find finds feel feels try tries trying look looks looking come comes give gives take takes work \
    works help helps know knows understand interested interest care cares goal goals seek seeks expect \
    expects hope hopes enjoy enjoys tend tends typically usually mostly mainly often sometimes really \
    keep keeps lot various different new one two many several main primary key due also frustrated \
    frustrating frustration struggles struggle worried worries worry concerned happy satisfied \
    year years old age aged see sees show shows ten five twenty three four six hundred home say says would leave leaves dissatisfied hates hate dislikes dislike wishes wish decide decides
    """.split(separator: " ").map(String.init))

  init(_ text: String, ignoring names: Set<String> = []) {
    let words = WordNormalizer().words(in: text)
    let stemmer = EnglishStemmer()
    var concepts = [Set<String>](repeating: [], count: words.count)
    let lexicon = ConceptLexicon.english
    for hit in lexicon.hits(inWords: words) {
      for place in hit.words { concepts[place].insert(lexicon.names[hit.concept]) }
    }
    var seen: Set<String> = []
    units = words.indices.compactMap { place in
      let word = words[place]
      let stem = stemmer.stem(word)
      guard word.count > 1, !StopWords.english.contains(word), !Self.meta.contains(word),
        !names.contains(word), word.contains(where: \.isLetter), seen.insert(stem).inserted
      else { return nil }
      return Unit(stem: stem, concepts: concepts[place])
    }
    let tokens = LineTokens(text)
    isNegated = Self.negates(words)
    isIndifferent = tokens.hasAny([
      "does not care", "do not care", "is not important", "are not important", "is unimportant",
      "does not matter", "not interested in", "does not mind", "do not mind", "never complains",
      "has no problem", "no problems with", "indifferent to",
    ])
    isContent =
      !isIndifferent && !isNegated
      && tokens.hasAny([
        "happy with", "satisfied with", "loves", "love", "delighted", "pleased with", "trusts",
        "content with", "fond of", "enjoys", "reliable", "works well", "praises",
      ])
  }

  private static let negators: Set<String> = [
    "not", "no", "never", "without", "nobody", "nothing", "none", "hardly", "cannot",
  ]

  /// An odd number of negations.
  static func negates(_ words: [String]) -> Bool {
    words.count { negators.contains($0) } % 2 == 1
  }
}

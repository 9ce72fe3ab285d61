import TextAnalysis

/// What the built-in lists say of a plain word, as bits.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt64

  /// A function word of English.
  static let stop = WordTraits(rawValue: 1 << 0)
  /// Talk about talk; its stem is in ``MetaWords``.
  static let meta = WordTraits(rawValue: 1 << 1)
  static let scene = WordTraits(rawValue: 1 << 2)
  /// Of the company's own vocabulary.
  static let domain = WordTraits(rawValue: 1 << 3)
  static let negator = WordTraits(rawValue: 1 << 4)
  /// Turns a denial round: "but".
  static let turning = WordTraits(rawValue: 1 << 5)
  /// What fingers leave on a keyboard; see ``KeyMash``.
  static let mash = WordTraits(rawValue: 1 << 6)
  static let apostrophe = WordTraits(rawValue: 1 << 7)
  // Of cores.
  static let opener = WordTraits(rawValue: 1 << 8)
  /// An opener that goes without a comma behind it.
  static let plainOpener = WordTraits(rawValue: 1 << 9)
  static let filler = WordTraits(rawValue: 1 << 10)
  /// Meant when it is doubled.
  static let doubling = WordTraits(rawValue: 1 << 11)
  static let announcing = WordTraits(rawValue: 1 << 12)
  static let binding = WordTraits(rawValue: 1 << 13)
  static let beforeLike = WordTraits(rawValue: 1 << 14)
  static let beforeKindOf = WordTraits(rawValue: 1 << 15)
  static let beforeYouKnow = WordTraits(rawValue: 1 << 16)
  // Of labels.
  static let subject = WordTraits(rawValue: 1 << 17)
  static let acting = WordTraits(rawValue: 1 << 18)
  static let pointing = WordTraits(rawValue: 1 << 19)
  static let naming = WordTraits(rawValue: 1 << 20)
  static let hedge = WordTraits(rawValue: 1 << 21)
  static let denying = WordTraits(rawValue: 1 << 22)
  /// Hesitation; see ``SpokenForm``.
  static let hesitation = WordTraits(rawValue: 1 << 23)

  /// May start two words of hesitation.
  static let hesitantPair = WordTraits(rawValue: 1 << 24)
  /// Speaks to whom is asked: "you".
  static let addressing = WordTraits(rawValue: 1 << 25)
  // Borders of the phrases of ``CoreText``.
  static let opening = WordTraits(rawValue: 1 << 26)
  static let inner = WordTraits(rawValue: 1 << 27)
  static let closing = WordTraits(rawValue: 1 << 28)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// - Parameters:
  ///   - word: A plain word.
  ///   - stem: Its stem.
  init(word: String, stem: String) {
    var traits = Self.listed[word] ?? []
    if StopWords.english.contains(word) { traits.insert(.stop) }
    if MetaWords.stems.contains(stem) { traits.insert(.meta) }
    if SceneWords.stems.contains(stem) { traits.insert(.scene) }
    if KeyMash.isMash(word) { traits.insert(.mash) }
    if word.utf8.contains(0x27) { traits.insert(.apostrophe) }
    self = traits
  }

  /// All words of the lists, in order.
  static var listedWords: [String] { listed.keys.sorted() }

  private static let listed: [String: WordTraits] = {
    var result: [String: WordTraits] = [:]
    for (trait, words) in lists {
      for word in words { result[word, default: []].insert(trait) }
    }
    return result
  }()

  private static let lists: [(WordTraits, Set<String>)] = [
    (
      .negator,
      [
        "not", "no", "never", "without", "hardly", "nothing", "nobody", "none", "neither", "nor",
        "barely",
      ]
    ),
    (.turning, ["but", "although", "except"]),
    (.opener, CoreText.openers), (.filler, CoreText.fillers),
    (.plainOpener, ["and", "but", "so", "well", "honestly", "basically", "oh", "yeah", "yes"]),
    (.doubling, ["that", "had", "very", "really", "so", "no", "long"]),
    (.announcing, LeadIn.announcing), (.binding, LeadIn.binding),
    (.beforeLike, ["what", "would", "do", "not", "did", "really", "they"]),
    (.beforeKindOf, ["this", "that", "what", "some", "another", "any"]),
    (.beforeYouKnow, ["as", "if", "do", "before", "that", "people"]),
    (.subject, LabelClause.subjects), (.acting, LabelClause.acting),
    (.pointing, LabelClause.pointing), (.naming, LabelClause.naming), (.hedge, LabelClause.hedges),
    (.denying, ["not", "never", "no"]), (.hesitation, SpokenForm.fillers),
    (.opening, CoreText.borderWords.opening), (.inner, CoreText.borderWords.inner),
    (.closing, CoreText.borderWords.closing), (.addressing, ["you", "your"]),
    (.hesitantPair, ["you", "i", "sort", "kind"]),
  ]
}

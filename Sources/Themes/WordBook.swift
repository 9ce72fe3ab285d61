import EvidenceModel
import TextAnalysis

/// Numbers for the words of a corpus, with all that is asked of a word, found out once per word.
///
/// A word as it is written leads to its token, the token to one or two plain words (``WordNormalizer``),
/// each of these to its stem, its traits and its rows in the cue grammars. So a million tickets are read
/// by comparing numbers; strings are looked at only where a word is new. A book is a value: every thread
/// has its own, and what books number differently is put together by the words themselves.
struct WordBook {
  /// A token as ``Tokenizer`` gives it.
  struct Token {
    /// Its plain words; the second is ``WordBook/none`` for most.
    let first: UInt32
    let second: UInt32
    let language: LanguageCounts.Word
    /// Whether it is a word for "no" that can stand alone.
    let isNo: Bool
  }

  /// A plain word.
  struct Word {
    let stem: UInt32
    var traits: WordTraits
    /// Bit for each group of ``Trivia``.
    let trivia: UInt8
  }

  /// Stands for a word that is not there.
  static let none = UInt32.max

  private(set) var tokens: [Token] = []
  private(set) var words: [Word] = []
  private(set) var wordTexts: [String] = []
  private(set) var stemTexts: [String] = []
  /// FNV-1a of each stem, the same in every book.
  private(set) var stemHashes: [UInt32] = []
  /// Cues of statements and of moves of talk, in English.
  var statements = CueRows(StatementCues.english)
  var moves = CueRows(TalkCues.answering)
  /// Concepts by the stems of their wordings.
  private(set) var concepts = ConceptRows()

  private var tokenNumbers: [String: UInt32] = [:]
  private var wordNumbers: [String: UInt32] = [:]
  private var stemNumbers: [String: UInt32] = [:]
  private var spellings = SpellingTable()
  private let domain: Set<String>
  private static let noes: Set<String> = ["no", "nope", "nah", "nein", "nö", "non", "não", "nee"]

  /// A book that knows the words of the built-in lists; `domain` holds stems of the company's own words.
  init(domain: Set<String> = []) {
    self = domain.isEmpty ? Self.base : WordBook(copying: Self.base, domain: domain)
  }

  private static let base = WordBook(known: ())

  private init(known: Void) {
    domain = []
    // Lists of other types hold numbers of these words, so every book has them first.
    for word in WordTraits.listedWords + CoreText.listedWords + SpokenForm.listedWords {
      _ = self.word(word)
    }
    concepts = ConceptRows { self.stem($0) }
  }

  private init(copying other: WordBook, domain: Set<String>) {
    tokens = other.tokens
    words = other.words
    wordTexts = other.wordTexts
    stemTexts = other.stemTexts
    stemHashes = other.stemHashes
    statements = other.statements
    moves = other.moves
    concepts = other.concepts
    tokenNumbers = other.tokenNumbers
    wordNumbers = other.wordNumbers
    stemNumbers = other.stemNumbers
    spellings = other.spellings
    self.domain = domain
    for number in words.indices where domain.contains(stemTexts[Int(words[number].stem)]) {
      words[number].traits.insert(.domain)
    }
  }

  /// The token of a word as it is written, found without building a string where it was seen before.
  ///
  /// - Parameters:
  ///   - bytes: The text that holds it.
  ///   - range: Where it stands.
  ///   - hash: Of its bytes; see ``Tokenizer/scan(_:_:)``.
  /// - Returns: Its number.
  mutating func token(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt32
  ) -> UInt32 {
    if let known = spellings.token(bytes, range, hash: hash) { return known }
    let text = Tokenizer().normal(Array(bytes[range])[...])
    let number = token(text)
    spellings.add(bytes, range, hash: hash, token: number)
    return number
  }

  /// The number of a token's text.
  private mutating func token(_ text: String) -> UInt32 {
    if let known = tokenNumbers[text] { return known }
    let plain = WordNormalizer().words(of: text)
    let first = plain.isEmpty ? Self.none : word(plain[0])
    let second = plain.count > 1 ? word(plain[1]) : Self.none
    let number = UInt32(tokens.count)
    tokens.append(
      Token(
        first: first, second: second, language: LanguageCounts.Word(text),
        isNo: Self.noes.contains(text)))
    tokenNumbers[text] = number
    return number
  }

  /// The number of a plain word.
  mutating func word(_ text: String) -> UInt32 {
    if let known = wordNumbers[text] { return known }
    let stemText = Self.stemmer.stem(text)
    let stem = stem(stemText)
    let number = UInt32(words.count)
    wordNumbers[text] = number
    wordTexts.append(text)
    var traits = WordTraits(word: text, stem: stemText)
    if domain.contains(stemText) { traits.insert(.domain) }
    words.append(Word(stem: stem, traits: traits, trivia: Trivia.bits(of: text)))
    statements.add(text)
    moves.add(text)
    return number
  }

  /// The number of a stem, or of a content word of a language without stems.
  mutating func stem(_ text: String) -> UInt32 {
    if let known = stemNumbers[text] { return known }
    let number = UInt32(stemTexts.count)
    stemNumbers[text] = number
    stemTexts.append(text)
    stemHashes.append(text.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 })
    return number
  }

  private static let stemmer = EnglishStemmer()
}

/// Words as they are written, each with the number of its token: an open table over bytes.
struct SpellingTable {
  private struct Entry {
    let hash: UInt32
    let start: UInt32
    let length: UInt32
    let token: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Numbers of entries and one, by hash; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 14)

  private func slot(_ hash: UInt32) -> Int {
    Int((hash ^ hash >> 15) &* 0x9E37_79B1 >> 7) & (slots.count - 1)
  }

  func token(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt32
  ) -> UInt32? {
    var place = slot(hash)
    return slots.withUnsafeBufferPointer { slots in
      entries.withUnsafeBufferPointer { entries in
        bytes.withUnsafeBufferPointer { bytes in
          while slots[place] != 0 {
            let entry = entries[Int(slots[place]) - 1]
            if entry.hash == hash, Int(entry.length) == range.count {
              var index = 0
              let start = Int(entry.start)
              while index < range.count, bytes[start + index] == text[range.lowerBound + index] {
                index += 1
              }
              if index == range.count { return entry.token }
            }
            place = (place + 1) & (slots.count - 1)
          }
          return nil
        }
      }
    }
  }

  mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, hash: UInt32, token: UInt32
  ) {
    entries.append(
      Entry(
        hash: hash, start: UInt32(bytes.count), length: UInt32(range.count), token: token))
    bytes.append(contentsOf: text[range])
    if entries.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for number in entries.indices { place(number) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    var place = slot(entries[number].hash)
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = UInt32(number + 1)
  }
}

/// Concepts by the numbers of stems: which a sentence touches.
struct ConceptRows {
  private struct Wording {
    let rest: [UInt32]
    let concept: UInt8
  }

  /// For the stems that start a wording, which wordings; stems with higher numbers start none.
  private var wordings: [[Wording]] = []

  init() {}

  /// - Parameter number: The number of a stem.
  init(_ number: (String) -> UInt32) {
    for (stems, concept) in ConceptLexicon.english.wordingStems {
      let numbers = stems.map(number)
      let first = Int(numbers[0])
      while wordings.count <= first { wordings.append([]) }
      wordings[first].append(
        Wording(rest: Array(numbers.dropFirst()), concept: UInt8(truncatingIfNeeded: concept)))
    }
  }

  /// Bits of the concepts that stems side by side touch; there are at most 256 concepts.
  func bits(_ stems: [UInt32]) -> SIMD4<UInt64> {
    var result = SIMD4<UInt64>(repeating: 0)
    for start in stems.indices where Int(stems[start]) < wordings.count {
      for wording in wordings[Int(stems[start])] where follows(wording.rest, stems, after: start) {
        result[Int(wording.concept) >> 6] |= 1 << UInt64(wording.concept & 63)
      }
    }
    return result
  }

  /// How many concepts stems side by side touch.
  func count(_ stems: [UInt32]) -> Int {
    let bits = bits(stems)
    return (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount }
  }

  private func follows(_ rest: [UInt32], _ stems: [UInt32], after start: Int) -> Bool {
    guard start + rest.count < stems.count else { return false }
    for index in rest.indices where stems[start + 1 + index] != rest[index] { return false }
    return true
  }
}

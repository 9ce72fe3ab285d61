/// Splits a text into the pieces of words that an encoder of the BERT family knows.
///
/// Gives the same numbers as Hugging Face's BertTokenizer: control characters are dropped,
/// ideographs stand alone, letters are lowered and lose their accents, punctuation stands alone, and
/// each word is taken apart into the longest pieces that the vocabulary has (J. Devlin and others
/// 2019, NAACL; M. Schuster, K. Nakajima 2012, ICASSP, for the pieces). Like there, `[SEP]` and the
/// other special entries are found in the raw text.
struct WordPieceTokenizer: Sendable {
  /// What is done to a text before it is split.
  struct Rules: Sendable, Hashable {
    var lowersCase = true
    var stripsAccents = true
    var splitsChinese = true
  }

  /// The tokens of a text.
  struct Tokens: Sendable, Hashable {
    /// Numbers of vocabulary entries, with the two that stand around every text.
    var ids: [Int32]
    /// Whether the text had more tokens than fit.
    var isTruncated = false
    /// Whether any token is known.
    var hasKnown = false
    /// Whether the text had no token at all.
    var isEmpty: Bool { ids.count <= 2 }
  }

  /// A word of more characters is unknown.
  static let longestWord = 100

  let vocabulary: WordPieceVocabulary
  let rules: Rules

  /// The tokens of a text, at most `limit` with the two around it.
  ///
  /// Reading stops where the limit is passed, so a text of many megabytes costs no more than a page.
  func tokens(of text: String, limit: Int) -> Tokens {
    var text = text
    return text.withUTF8 { bytes in
      var reader = WordReader(tokenizer: self, limit: limit - 2)
      reader.read(bytes)
      var ids = reader.ids
      let isTruncated = ids.count > limit - 2
      if isTruncated { ids.removeSubrange((limit - 2)...) }
      let hasKnown = ids.contains { $0 != vocabulary.unknown }
      ids.insert(vocabulary.classifier, at: 0)
      ids.append(vocabulary.separator)
      return Tokens(ids: ids, isTruncated: isTruncated, hasKnown: hasKnown)
    }
  }
}

/// Walks over the bytes of a text, gathers words and takes them apart.
private struct WordReader {
  let tokenizer: WordPieceTokenizer
  let limit: Int
  var ids: [Int32] = []
  private var word: [UInt8] = []
  private var characters = 0

  init(tokenizer: WordPieceTokenizer, limit: Int) {
    self.tokenizer = tokenizer
    self.limit = limit
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < bytes.count, ids.count <= limit {
      let byte = bytes[position]
      if byte == UInt8(ascii: "["), let length = takeSpecial(bytes, position) {
        position += length
      } else if byte < 0x80 {
        take(ascii: byte)
        position += 1
      } else {
        let scalar = Self.scalar(bytes, at: &position)
        take(scalar)
      }
    }
    endWord()
  }

  /// The length of the special entry that stands at a place of the raw text.
  private mutating func takeSpecial(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int? {
    for special in tokenizer.vocabulary.special
    where bytes[position...].starts(with: special.bytes) {
      endWord()
      ids.append(special.id)
      return special.bytes.count
    }
    return nil
  }

  private mutating func take(ascii byte: UInt8) {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20: endWord()
    case ..<0x20, 0x7F: break
    case 33...47, 58...64, 91...96, 123...126:
      endWord()
      append(byte)
      endWord()
    case 65...90: append(tokenizer.rules.lowersCase ? byte | 0x20 : byte)
    default: append(byte)
    }
  }

  private mutating func append(_ byte: UInt8) {
    characters += 1
    if characters <= WordPieceTokenizer.longestWord { word.append(byte) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch ScalarRules.role(scalar) {
    case .dropped: break
    case .blank: endWord()
    case .chinese where tokenizer.rules.splitsChinese:
      endWord()
      takeText(scalar)
      endWord()
    default: takeText(scalar)
    }
  }

  private mutating func takeText(_ scalar: Unicode.Scalar) {
    guard tokenizer.rules.stripsAccents else { return takeCased(scalar) }
    ScalarRules.decompose(scalar) { part in
      if !ScalarRules.isAccent(part) { takeCased(part) }
    }
  }

  private mutating func takeCased(_ scalar: Unicode.Scalar) {
    guard tokenizer.rules.lowersCase else { return takeFinal(scalar) }
    for lowered in scalar.properties.lowercaseMapping.unicodeScalars { takeFinal(lowered) }
  }

  private mutating func takeFinal(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace { return endWord() }
    let isAlone = ScalarRules.isPunctuation(scalar)
    if isAlone { endWord() }
    characters += 1
    if characters <= WordPieceTokenizer.longestWord {
      word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if isAlone { endWord() }
  }

  private mutating func endWord() {
    guard characters > 0 else { return }
    if characters > WordPieceTokenizer.longestWord {
      ids.append(tokenizer.vocabulary.unknown)
    } else {
      tokenizer.vocabulary.append(word: word, to: &ids)
    }
    word.removeAll(keepingCapacity: true)
    characters = 0
  }

  /// The character at a place of valid UTF-8 that is not ASCII.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: inout Int)
    -> Unicode.Scalar
  {
    let first = bytes[position]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for i in 1..<length { value = value << 6 | UInt32(bytes[position + i] & 0x3F) }
    position += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

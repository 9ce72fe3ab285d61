/// The choices of words that the patterns of a grammar make, each with a number.
///
/// For every word it is known once which choices it fits: a pattern then tests a bit.
struct CueVocabulary: Sendable {
  private struct Choice: Hashable, Sendable {
    let exact: Set<String>
    let prefixes: [String]
  }

  private var choices: [Choice] = []
  private var numbers: [Choice: Int] = [:]
  /// Blocks of 64 choices.
  private(set) var width = 0
  /// For each word that a choice names, the place of its bits.
  private var rowOfWord: [String: Int] = [:]
  private var rows: [UInt64] = []
  /// Prefixes by their first two bytes, with the choices that they belong to; the rest under 0.
  private var prefixes: [UInt16: [(text: String, choices: [Int])]] = [:]

  /// The number of a choice of words and beginnings of words.
  mutating func number(exact: Set<String>, prefixes: [String]) -> Int {
    let choice = Choice(exact: exact, prefixes: prefixes)
    if let known = numbers[choice] { return known }
    numbers[choice] = choices.count
    choices.append(choice)
    return choices.count - 1
  }

  /// Makes the bits of all words; no choice is added afterwards.
  mutating func close() {
    width = (choices.count + 63) / 64
    var owners: [String: [Int]] = [:]
    for (number, choice) in choices.enumerated() {
      for prefix in choice.prefixes { owners[prefix, default: []].append(number) }
    }
    for (prefix, choices) in owners.sorted(by: { $0.key < $1.key }) {
      prefixes[Self.start(prefix), default: []].append((prefix, choices))
    }
    for (number, choice) in choices.enumerated() {
      for word in choice.exact {
        let row = rowOfWord[word] ?? addRow(word)
        rows[row + number >> 6] |= 1 << UInt64(number & 63)
      }
    }
  }

  private mutating func addRow(_ word: String) -> Int {
    let row = rows.count
    rowOfWord[word] = row
    rows.append(contentsOf: repeatElement(0, count: width))
    let prefixes = prefixes
    rows.withUnsafeMutableBufferPointer { Self.mark(word, prefixes, in: $0, from: row) }
    return row
  }

  /// The first two bytes; 0 for fewer, and for other scripts than Latin without accents, whose letters
  /// can be written in several ways.
  private static func start(_ text: String) -> UInt16 {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next(), first < 0x80, second < 0x80 else {
      return 0
    }
    return UInt16(first) << 8 | UInt16(second)
  }

  private static func mark(
    _ word: String, _ prefixes: [UInt16: [(text: String, choices: [Int])]],
    in bits: UnsafeMutableBufferPointer<UInt64>, from row: Int
  ) {
    let start = start(word)
    for key in start == 0 ? [0] : [0, start] {
      guard let some = prefixes[key] else { continue }
      for (prefix, choices) in some where word.hasPrefix(prefix) {
        for choice in choices { bits[row + choice >> 6] |= 1 << UInt64(choice & 63) }
      }
    }
  }

  /// The bits of the choices that a word fits.
  func bits(of word: String) -> [UInt64] {
    if let row = rowOfWord[word] { return Array(rows[row..<(row + width)]) }
    var bits = [UInt64](repeating: 0, count: width)
    bits.withUnsafeMutableBufferPointer { Self.mark(word, prefixes, in: $0, from: 0) }
    return bits
  }
}

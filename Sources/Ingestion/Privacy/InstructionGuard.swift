/// Finds text that reads like instructions to a machine, or like markup that a machine would run.
///
/// Customers' words are data. What this finds is kept away from quotes, themes and prompts, and is
/// shown to a person instead. It knows orders to forget instructions, changes of role or mode, orders
/// to reveal prompts or lists of customers, orders about personas and claims, role tags, scripts,
/// event handlers, templates, SQL, spreadsheet formulas, long encoded blobs and invisible direction
/// marks; in English, with the commonest order also in German, French, Spanish, Portuguese and Dutch.
///
/// It is one of several guards, not the only one: a new wording, another language or letters of other
/// alphabets pass. So output is always escaped, and no order in a text is ever followed. Linear in the
/// text.
package struct InstructionGuard: Sendable {
  package init() {}

  /// Whether any sentence of a text is suspicious.
  package func isSuspicious(_ text: String) -> Bool { !suspiciousRanges(in: text).isEmpty }

  /// The UTF-8 byte ranges of suspicious sentences, in rising order, never overlapping.
  ///
  /// Where markup is found the whole line is given, and for `<script>` and the like every line up to
  /// the closing tag.
  package func suspiciousRanges(in text: String) -> [Range<Int>] {
    guard !text.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    var ranges = MarkupPatterns.suspiciousLines(bytes)
    for sentence in SentenceRanges.ofLines(bytes) where isOrder(bytes, sentence) {
      ranges.append(sentence)
    }
    // An order may run on over the end of a line.
    let known = Self.merged(ranges)
    var next = 0
    for sentence in SentenceRanges.ofParagraphs(bytes) where bytes[sentence].contains(0x0A) {
      while next < known.count, known[next].upperBound <= sentence.lowerBound { next += 1 }
      if next < known.count, known[next].overlaps(sentence) { continue }
      if isOrder(bytes, sentence) { ranges.append(sentence) }
    }
    return Self.merged(ranges)
  }

  private func isOrder(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let visible = MarkupPatterns.withoutInvisible(bytes[range])
    let text = TextTokens(String(decoding: visible, as: UTF8.self))
    return OrderPatterns(text).isSuspicious
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      guard let last = result.last, range.lowerBound < last.upperBound else {
        result.append(range)
        continue
      }
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
    return result
  }
}

/// Cuts a text into sentences, as byte ranges without the blanks around.
enum SentenceRanges {
  /// Sentences that end with a line at the latest.
  static func ofLines(_ bytes: [UInt8]) -> [Range<Int>] { cut(bytes) { _, _ in true } }

  /// Sentences that may run over line ends, but not over empty lines.
  static func ofParagraphs(_ bytes: [UInt8]) -> [Range<Int>] {
    cut(bytes) { bytes, position in
      var next = position + 1
      while next < bytes.count, [0x20, 0x09, 0x0D].contains(bytes[next]) { next += 1 }
      return next >= bytes.count || bytes[next] == 0x0A
    }
  }

  private static func cut(
    _ bytes: [UInt8], endsAtLine: ([UInt8], Int) -> Bool
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for position in bytes.indices {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0x20
      let isEnd =
        byte == 0x0A
        ? endsAtLine(bytes, position)
        : [0x2E, 0x21, 0x3F].contains(byte) && (next <= 0x20 || next == 0x22 || next == 0x29)
          || byte == 0x82 && position >= 2 && bytes[position - 1] == 0x80
            && bytes[position - 2] == 0xE3
      guard isEnd || position + 1 == bytes.count else { continue }
      if let range = trimmed(bytes, start..<position + 1) { ranges.append(range) }
      start = position + 1
    }
    return ranges
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let first = bytes[range].firstIndex(where: { $0 > 0x20 }),
      let last = bytes[range].lastIndex(where: { $0 > 0x20 })
    else { return nil }
    return first..<last + 1
  }
}

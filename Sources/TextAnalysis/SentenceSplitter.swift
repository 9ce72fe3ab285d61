/// Splits a text of any script into sentences with byte offsets.
///
/// A sentence ends at `.`, `!`, `?` followed by white space or a closing mark, at an ellipsis before
/// a capital, at `。！？` and their relatives, at every line break that ends a line (blank line, list
/// item, or a line that does not run on), and at the end of the text. Points inside abbreviations,
/// initials, numbers and addresses end nothing. Ranges leave out white space and list marks around the
/// sentence; they are in order and never overlap.
package struct SentenceSplitter: Sendable {
  package init() {}

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "vs", "etc", "approx", "dept", "est", "fig",
    "inc", "ltd", "co", "corp", "no", "nr", "vol", "e.g", "i.e", "eg", "ie", "a.m", "p.m", "u.s",
    "u.k", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "z.b", "bzw", "usw", "ca", "d.h", "u.a", "evtl", "ggf", "hr", "fr", "str", "tel", "sra", "srta",
    "ud", "uds", "p.ej", "p.ex", "mme", "mlle", "av", "ex", "min", "max", "avg", "hrs", "incl",
  ]
  /// Abbreviations that may close a sentence: a capital after them does.
  private static let closing: Set<String> = [
    "etc", "a.m", "p.m", "co", "inc", "ltd", "no", "usw", "corp", "min", "max", "hrs", "ex", "st",
    "est", "fr", "ms",
  ]

  /// The byte ranges of the sentences in order; none for a blank text.
  package func sentences(in text: String) -> [Range<Int>] { sentences(in: Array(text.utf8)) }

  /// The byte ranges of the sentences of a text in UTF-8.
  package func sentences(in bytes: [UInt8]) -> [Range<Int>] {
    let reader = ScalarReader(bytes: bytes)
    var result: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < reader.bytes.count {
      let (value, length) = reader.scalar(at: offset)
      var end: Int?
      if isLineBreak(value) {
        end = breaksLine(reader, at: offset) ? offset : nil
      } else if isFullStop(value) {
        end = endOfMarks(reader, from: offset)
      } else if value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026 {
        end = sentenceEnd(reader, at: offset, from: start)
      }
      if let end {
        append(trimmed(reader, start..<end), to: &result)
        start = end
        offset = max(end, offset + length)
      } else {
        // A mark that ends nothing is passed with the marks that follow it, or "..." would be split.
        offset =
          isMark(value) ? max(endOfMarks(reader, from: offset), offset + length) : offset + length
      }
    }
    append(trimmed(reader, start..<reader.bytes.count), to: &result)
    return result
  }

  private func append(_ range: Range<Int>, to result: inout [Range<Int>]) {
    if !range.isEmpty { result.append(range) }
  }

  private func isLineBreak(_ value: UInt32) -> Bool {
    value == 0x0A || value == 0x0D || value == 0x2028 || value == 0x2029
  }

  private func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  private func isFullStop(_ value: UInt32) -> Bool {
    value == 0x3002 || value == 0xFF01 || value == 0xFF1F || value == 0xFF61 || value == 0x0964
      || value == 0x061F || value == 0x06D4
  }

  private func isMark(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026 || isFullStop(value)
  }

  private func isClosing(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x00BB, 0x300D, 0x300F, 0xFF09, 0x2A, 0x5F: true
    default: false
    }
  }

  private func isSpace(_ value: UInt32) -> Bool {
    value == 0x20 || value == 0x09 || value == 0xA0 || value == 0x3000 || value == 0xFEFF
      || value == 0x202F || isLineBreak(value)
  }

  /// The offset after all marks and closing quotes that follow a full stop.
  private func endOfMarks(_ reader: ScalarReader, from offset: Int) -> Int {
    var place = offset
    while place < reader.bytes.count {
      let (value, length) = reader.scalar(at: place)
      guard isMark(value) || isClosing(value) else { break }
      place += length
    }
    return place
  }

  /// Where the sentence ends when a mark at `offset` ends one, else nil.
  private func sentenceEnd(_ reader: ScalarReader, at offset: Int, from start: Int) -> Int? {
    let end = endOfMarks(reader, from: offset)
    guard end < reader.bytes.count else { return end }
    guard isSpace(reader.scalar(at: end).value) else { return nil }
    let next = nextWord(reader, from: end)
    let value = reader.scalar(at: offset).value
    let isEllipsis = value == 0x2026 || (end - offset >= 3 && value == 0x2E)
    if isEllipsis { return next.isLower ? nil : end }
    guard value == 0x2E else { return next.isLower && end - offset > 1 ? nil : end }
    let word = lastWord(reader, before: offset, from: start)
    if word.count == 1, word.first?.isLetter == true, word != "i" { return nil }
    guard Self.abbreviations.contains(word) else {
      return isListNumber(word, reader, at: offset, from: start) ? nil : end
    }
    return Self.closing.contains(word) && !next.isLower && !next.isDigit ? end : nil
  }

  /// A number at the start of a line with a point is a list mark, not a sentence.
  private func isListNumber(
    _ word: String, _ reader: ScalarReader, at offset: Int, from start: Int
  ) -> Bool {
    guard word.utf8.count <= 2, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    return trimmed(reader, start..<offset).count == word.utf8.count
  }

  private func lastWord(_ reader: ScalarReader, before offset: Int, from start: Int) -> String {
    var begin = offset
    while begin > start {
      let previous = reader.previous(before: begin)
      let value = reader.scalar(at: previous).value
      if isSpace(value) || value == 0x28 || value == 0x22 { break }
      begin = previous
    }
    return String(decoding: reader.bytes[begin..<offset], as: UTF8.self).lowercased()
  }

  private func nextWord(_ reader: ScalarReader, from offset: Int) -> (isLower: Bool, isDigit: Bool)
  {
    var place = offset
    while place < reader.bytes.count {
      let (value, length) = reader.scalar(at: place)
      if isLineBreak(value) { return (false, false) }
      guard isSpace(value) || value == 0x22 || value == 0x28 || value == 0x201C else {
        return (isLower(value), value >= 0x30 && value <= 0x39)
      }
      place += length
    }
    return (false, false)
  }

  /// A line break ends a sentence unless the next line plainly runs on in lower case.
  private func breaksLine(_ reader: ScalarReader, at offset: Int) -> Bool {
    var place = offset
    var breaks = 0
    while place < reader.bytes.count {
      let (value, length) = reader.scalar(at: place)
      guard isSpace(value) else { break }
      if value == 0x0A || value == 0x2028 || value == 0x2029 { breaks += 1 }
      place += length
    }
    guard breaks <= 1, place < reader.bytes.count else { return true }
    let value = reader.scalar(at: place).value
    guard isLower(value) else { return true }
    var before = offset
    while before > 0, isSpace(reader.scalar(at: reader.previous(before: before)).value) {
      before = reader.previous(before: before)
    }
    guard before > 0 else { return true }
    return reader.scalar(at: reader.previous(before: before)).value == 0x3A
  }

  /// Without white space, list marks and quote marks of mail at the start, white space at the end.
  private func trimmed(_ reader: ScalarReader, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let (value, length) = reader.scalar(at: start)
      let isMark = value == 0x2D || value == 0x2A || value == 0x2022 || value == 0x2013
      let after = start + length
      let isList = isMark && after < end && isSpace(reader.scalar(at: after).value)
      guard isSpace(value) || isList else { break }
      start += length
    }
    while end > start {
      let previous = reader.previous(before: end)
      guard isSpace(reader.scalar(at: previous).value) else { break }
      end = previous
    }
    return start..<end
  }
}

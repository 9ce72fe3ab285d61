/// A line of a document.
struct TextLine: Sendable, Hashable {
  /// From 1.
  let number: Int
  /// Without its line end and without blanks behind.
  let text: String

  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The lines of a decoded file; LF, CRLF and CR end lines, and each line is decoded by itself.
  static func lines(_ text: DecodedText) -> [TextLine] {
    text.bytes.withSpan { lines($0, text.decoder) }
  }

  /// The lines of a string.
  static func lines(_ text: String) -> [TextLine] {
    lines(Array(text.utf8).span, CharacterDecoder(.utf8))
  }

  private static func lines(_ bytes: Span<UInt8>, _ decoder: CharacterDecoder) -> [TextLine] {
    var lines: [TextLine] = []
    var start = DelimitedLayoutFinder.textStart(bytes)
    var index = start
    while index <= bytes.count {
      let isEnd = index == bytes.count
      if isEnd || bytes[index] == 0x0A || bytes[index] == 0x0D {
        if !isEnd || start < index {
          lines.append(line(bytes, start..<index, lines.count + 1, decoder))
        }
        if !isEnd && bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A {
          index += 1
        }
        start = index + 1
      }
      index += 1
    }
    return lines
  }

  private static func line(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ number: Int, _ decoder: CharacterDecoder
  ) -> TextLine {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return TextLine(number: number, text: decoder.string(bytes, range.lowerBound..<end))
  }
}

extension StringProtocol {
  /// Without blanks, tabs, line ends and non-breaking spaces at both ends.
  var trimmed: String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace || first == "\u{FEFF}" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

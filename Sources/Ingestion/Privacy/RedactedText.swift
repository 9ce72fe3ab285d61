/// What kind of personal detail a mark stands for.
package enum RedactionMark: String, Sendable, Hashable, Codable, CaseIterable {
  // In the order in which one wins over another where two overlap.
  case email, url, iban, card, ip, birthdate, address, phone, id, company, name, health

  /// The mark as it stands in a redacted text, such as `[name]`.
  package var text: String { "[\(rawValue)]" }

  /// The lower, the stronger.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}

/// A text whose personal details are replaced by marks.
package struct RedactedText: Sendable, Hashable {
  /// A stretch of the original that a mark stands for.
  package struct Span: Sendable, Hashable {
    /// UTF-8 bytes of the original.
    package let range: Range<Int>
    package let mark: RedactionMark

    package init(range: Range<Int>, mark: RedactionMark) {
      self.range = range
      self.mark = mark
    }
  }

  /// The text with marks.
  package let text: String
  /// Where the marks stand in the original, in rising order and never overlapping.
  package let ranges: [Span]

  package init(text: String, ranges: [Span]) {
    self.text = text
    self.ranges = ranges
  }
}

/// Facts about columns and sources as people read them.
package enum SourceFigures {
  /// `98 % filled`, `all filled`.
  package static func filled(_ filled: Int, of rows: Int) -> String {
    guard rows > 0, filled < rows else { return "all filled" }
    return ReadableNumber.percent(Double(filled) / Double(rows)) + " filled"
  }

  /// `24 different`, `always the same`.
  package static func different(_ count: Int) -> String {
    count == 1 ? "always the same" : ReadableNumber.count(count) + " different"
  }

  /// `0 to 812`.
  package static func range(_ range: ClosedRange<Double>) -> String {
    range.lowerBound == range.upperBound
      ? "always " + ReadableNumber.plain(range.lowerBound)
      : "\(ReadableNumber.plain(range.lowerBound)) to \(ReadableNumber.plain(range.upperBound))"
  }

  /// From one ISO day to another: `1 Jul 2024 to 30 Jun 2025`.
  package static func days(_ first: String, _ last: String) -> String {
    ReadableDate.window(from: first, to: last) ?? ""
  }

  /// `12 words each`.
  package static func words(_ mean: Double) -> String {
    "about \(ReadableNumber.count(Int(mean.rounded()), "word")) each"
  }

  /// `1,410`.
  package static func count(_ value: Int) -> String { ReadableNumber.count(value) }

  /// `1 record`, `1,410 records`.
  package static func count(_ value: Int, _ noun: String) -> String {
    ReadableNumber.count(value, noun)
  }
}

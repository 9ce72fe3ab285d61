/// Which single-byte encoding makes most sense of bytes that are no UTF-8.
///
/// Every encoding is tried on the same places and judged by the characters around: an apostrophe
/// between two small letters speaks for an encoding, a capital between them against it.
struct EncodingGuess: Sendable, Hashable {
  let encoding: TextEncoding
  /// Mean plausibility per character; below zero nothing fits.
  let plausibility: Double

  /// Judges by the places of a survey.
  init(_ bytes: Span<UInt8>, places: [Int]) {
    // Latin-1 only where Windows-1252 leaves a byte open; elsewhere the two are the same.
    let candidates: [TextEncoding] = [.windows1252, .macRoman]
    var best = EncodingGuess(encoding: .windows1252, plausibility: -.infinity)
    for candidate in candidates {
      let upper = candidate.upperHalf
      let sum = places.reduce(0.0) { $0 + Self.plausibility(bytes, at: $1, upper) }
      let mean = sum / Double(max(places.count, 1))
      if mean > best.plausibility { best = EncodingGuess(encoding: candidate, plausibility: mean) }
    }
    let isLatin1 =
      best.encoding == .windows1252
      && places.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(bytes[$0]) }
    encoding = isLatin1 ? .latin1 : best.encoding
    plausibility = best.plausibility
  }

  init(encoding: TextEncoding, plausibility: Double) {
    self.encoding = encoding
    self.plausibility = plausibility
  }

  private enum Neighbour { case lower, upper, digit, blank, other }

  private static func neighbour(
    _ bytes: Span<UInt8>, _ index: Int, _ upper: [Unicode.Scalar]
  ) -> Neighbour {
    guard index >= 0, index < bytes.count else { return .blank }
    let byte = bytes[index]
    let scalar = byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
    let properties = scalar.properties
    if properties.isLowercase { return .lower }
    if properties.isUppercase { return .upper }
    if properties.numericType != nil { return .digit }
    return properties.isWhitespace ? .blank : .other
  }

  private static let commonLetters = Set("éèàçêëïîôûùäöüßñáíóúãõâæøåì".unicodeScalars)
  private static let commonCapitals = Set("ÉÈÀÇÄÖÜÑÁÍÓÚÃÕÂÆØÅÊ".unicodeScalars)

  private static func plausibility(
    _ bytes: Span<UInt8>, at index: Int, _ upper: [Unicode.Scalar]
  ) -> Double {
    let scalar = upper[Int(bytes[index]) - 0x80]
    let before = neighbour(bytes, index - 1, upper)
    let after = neighbour(bytes, index + 1, upper)
    let isInWord = before == .lower && after == .lower
    if scalar.value < 0xA0 || scalar.value == 0xF8FF { return -3 }
    if scalar.properties.isLowercase { return commonLetters.contains(scalar) ? 1 : -0.5 }
    if scalar.properties.isUppercase {
      if before == .lower { return -3 }
      if before == .blank && after == .blank { return -1 }
      return commonCapitals.contains(scalar) ? 1 : -0.5
    }
    switch scalar {
    case "’": return isInWord ? 2 : before == .lower || before == .upper ? 1 : -0.5
    case "“", "‘", "«", "¿", "¡": return after == .blank || before == .lower ? -1 : 1
    case "”", "»": return before == .blank || after == .lower ? -1 : 1
    case "–", "—", "\u{A0}", "…", "•", "€", "£", "°", "™", "®", "©", "½": return 1
    default: return isInWord ? -2 : -0.5
    }
  }
}

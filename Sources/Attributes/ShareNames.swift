/// Which parts of a whole get an attribute of their own, and what it is called.
enum ShareNames {
  /// The most common names, those of at least 5 % of the people; ties by name.
  static func frequent(_ counts: [String: Int], people: Int, limit: Int) -> [String] {
    let least = max(3, people / 20)
    return counts.filter { $0.value >= least }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(limit).map(\.key)
  }

  /// A name in lower-case ASCII with underscores, at most 48 bytes; `x` and a hash where nothing of
  /// it is ASCII.
  static func slug(_ text: String) -> String {
    var slug = ""
    for byte in text.lowercased().utf8 where slug.utf8.count < 48 {
      if (97...122).contains(byte) || (48...57).contains(byte) {
        slug.append(Character(UnicodeScalar(byte)))
      } else if !slug.isEmpty, slug.last != "_" {
        slug.append("_")
      }
    }
    while slug.last == "_" { slug.removeLast() }
    guard slug.isEmpty else { return slug }
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return "x" + String(hash, radix: 16)
  }

  /// How a machine's name reads on a page: `view_offers` is "view offers".
  static func readable(_ name: String) -> String {
    var text = ""
    for character in name {
      text.append(character == "_" || character == "-" ? " " : character)
    }
    return text
  }
}

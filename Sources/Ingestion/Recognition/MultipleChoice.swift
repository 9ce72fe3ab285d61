/// Takes apart cells that hold several choices.
package enum MultipleChoice {
  /// The choices of a cell, trimmed, in their order; blank ones left out.
  ///
  /// Separators inside brackets don't separate: `Other (e.g. a, b)` is one choice.
  package static func parts(of text: String, separator: String) -> [String] {
    guard let mark = separator.utf8.first else { return [text.trimmingBlanks()] }
    var parts: [String] = []
    var current: [UInt8] = []
    var depth = 0
    let bytes = Array(text.utf8)
    // A comma separates only with a blank behind it: "1,000" is one choice.
    let needsBlank = separator == ", "
    for (index, byte) in bytes.enumerated() {
      if byte == 0x28 || byte == 0x5B { depth += 1 }
      if byte == 0x29 || byte == 0x5D { depth = max(0, depth - 1) }
      let isFollowed = !needsBlank || index + 1 < bytes.count && bytes[index + 1] == 0x20
      if byte == mark && depth == 0 && isFollowed {
        parts.append(String(decoding: current, as: UTF8.self).trimmingBlanks())
        current = []
      } else {
        current.append(byte)
      }
    }
    parts.append(String(decoding: current, as: UTF8.self).trimmingBlanks())
    return parts.filter { !$0.isEmpty }
  }

  /// What separates the choices of a column's cells; nil when its cells hold one thing each.
  ///
  /// A separator counts when parts recur in many combinations: at least three cells in ten parts
  /// again, fewer different parts than different cells, parts short.
  static func separator(in profile: ColumnProfile) -> String? {
    guard profile.filled >= 4, profile.distinct >= 3, profile.numberShare < 0.5 else { return nil }
    for separator in ["; ", "|", ", ", "\n"] {
      let mark = separator.utf8.first ?? 0
      let holding = profile.values.filter { $0.utf8.contains(mark) }.count
      guard holding >= 2, Double(holding) >= 0.04 * Double(profile.filled) else { continue }
      if isSeparator(separator, profile, holding: holding) {
        return separator == "; " ? ";" : separator
      }
    }
    return nil
  }

  private static func isSeparator(
    _ separator: String, _ profile: ColumnProfile, holding: Int
  ) -> Bool {
    var tally: [String: Int] = [:]
    var total = 0
    var several = 0
    var words = 0
    var differentCells: Set<String> = []
    for value in profile.values {
      let parts = parts(of: value, separator: separator)
      if parts.count > 1 { several += 1 }
      if parts.count > 1 { differentCells.insert(value) }
      for part in parts {
        tally[part, default: 0] += 1
        words += ColumnProfile.wordCount(part)
      }
      total += parts.count
    }
    guard several >= 2, Double(words) <= 9 * Double(total) else { return false }
    let recurring = tally.values.filter { $0 >= 2 }.reduce(0, +)
    let recurringShare = Double(recurring) / Double(max(1, total))
    let recurringParts = tally.values.filter { $0 >= 2 }.count
    guard recurringParts >= 2, recurringShare >= 0.6 else { return false }
    // Options that contain the separator ("Yes, often") make no new combinations.
    return profile.distinct > recurringParts || differentCells.count > recurringParts
  }
}

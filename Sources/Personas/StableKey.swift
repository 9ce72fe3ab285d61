import EvidenceModel

/// Identifiers that survive a rebuild.
///
/// A persona's key is the role of its segment with its two most distinguishing attributes and the side
/// on which it stands of each, sorted by name: it does not change when another segment grows past it
/// or when its share moves, and `p1`, `p2` may be handed out anew by size. Two segments that would
/// share a key take more attributes until they differ. A claim's identifier hashes the persona's key
/// with the theme's identifier, or with the attribute's name: never with wording.
enum StableKey {
  /// 64-bit FNV-1a of the UTF-8 bytes (Fowler, Noll, Vo 1991), as 10 hexadecimal digits.
  static func hash(_ text: String) -> String {
    let digits = String(number(text) >> 24, radix: 16)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }

  static func number(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  static func claim(persona: String, subject: String) -> ClaimID {
    ClaimID("p" + hash(persona + "\u{1F}" + subject))
  }

  /// One key per segment, in their order; `isAbove` says whether a segment (by index) is above
  /// everybody on an attribute.
  static func personas(_ segments: [Segment], isAbove: (Int, String) -> Bool) -> [String] {
    func key(_ index: Int, length: Int) -> String {
      let names = segments[index].distinguishing.prefix(length).map {
        $0 + (isAbove(index, $0) ? "+" : "-")
      }
      return ([segments[index].role.rawValue] + names.sorted()).joined(separator: "|")
    }
    let deepest = max(2, segments.map(\.distinguishing.count).max() ?? 0)
    var keys = segments.indices.map { key($0, length: 2) }
    for length in stride(from: 3, through: deepest, by: 1) {
      let counts = Dictionary(grouping: keys, by: { $0 }).mapValues(\.count)
      for index in keys.indices where (counts[keys[index]] ?? 0) > 1 {
        keys[index] = key(index, length: length)
      }
    }
    var seen: [String: Int] = [:]
    return keys.map { key in
      seen[key, default: 0] += 1
      let copy = seen[key] ?? 1
      return copy == 1 ? key : "\(key)|\(copy)"
    }
  }

  /// The keys of the last run where a segment goes on, fresh ones elsewhere; all different.
  static func carried(_ lineages: [String?], fresh: [String]) -> [String] {
    var taken = Set(lineages.compactMap(\.self))
    return fresh.indices.map { index in
      if lineages.indices.contains(index), let lineage = lineages[index] { return lineage }
      var key = fresh[index]
      while !taken.insert(key).inserted { key += "|new" }
      return key
    }
  }
}

/// Arithmetic on ISO dates as text.
enum CalendarText {
  /// The date some months earlier, the day cut to 28 at most; nil for text that is no ISO date.
  static func months(_ count: Int, before date: String) -> String? {
    let parts = date.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let month = parts[0] * 12 + parts[1] - 1 - count
    return [month / 12, month % 12 + 1, min(parts[2], 28)].enumerated().map { place, number in
      let text = String(number)
      return String(repeating: "0", count: max(0, (place == 0 ? 4 : 2) - text.count)) + text
    }.joined(separator: "-")
  }

  static func day(_ date: String?) -> String? { date.map { String($0.prefix(10)) } }
}

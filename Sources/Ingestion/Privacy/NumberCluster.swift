/// Groups of digits that stand close enough together to be one number.
struct NumberCluster: Sendable {
  /// One group: `020` of `020 7946 0000`.
  struct Group: Sendable {
    let start: Int
    let end: Int
    /// What stands between this group and the one before it.
    let separator: [UInt8]
    var length: Int { end - start }
  }

  let groups: [Group]
  /// Whether `+` stands right before the first group.
  let hasPlus: Bool
  /// Whether `(` stands right before the first group.
  let hasParenthesis: Bool
  /// The index of the first group's token.
  let token: Int
  /// The index of the last group's token.
  let lastToken: Int
  /// Whether the last group goes on with `x` and an extension.
  let hasExtension: Bool
  /// Where the last group ends, its extension included.
  let end: Int

  /// Finds the clusters of a text, each from a different token.
  static func all(in text: TextTokens) -> [NumberCluster] {
    var clusters: [NumberCluster] = []
    var index = 0
    while index < text.count {
      guard text.tokens[index].isNumber, !isGlued(text, index) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < text.count, text.tokens[last + 1].isNumber, last - index < 40,
        connects(text, last + 1)
      {
        last += 1
      }
      if last + 1 < text.count, connects(text, last + 1),
        extensionStart(text.tokens[last + 1]) != nil
      {
        last += 1
      }
      clusters.append(cluster(text, index, last))
      index = last + 1
    }
    return clusters
  }

  /// Digits of a stretch of groups.
  func digits(_ part: Range<Int>, of bytes: [UInt8]) -> [UInt8] {
    groups[part].flatMap { bytes[$0.start..<$0.end] }
  }

  private static func cluster(_ text: TextTokens, _ first: Int, _ last: Int) -> NumberCluster {
    let bytes = text.bytes
    let start = text.tokens[first].start
    let before = start > 0 ? bytes[start - 1] : 0x20
    let second = start > 1 ? bytes[start - 2] : 0x20
    let mark = extensionStart(text.tokens[last])
    let groups = (first...last).map { index in
      Group(
        start: text.tokens[index].start,
        end: index == last ? mark ?? text.tokens[index].end : text.tokens[index].end,
        separator: index == first ? [] : Array(text.gap(before: index)))
    }
    return NumberCluster(
      groups: groups, hasPlus: before == 0x2B || before == 0x28 && second == 0x2B,
      hasParenthesis: before == 0x28, token: first, lastToken: last, hasExtension: mark != nil,
      end: text.tokens[last].end)
  }

  /// Where the digits of `2500x905` end; nil for any other token.
  private static func extensionStart(_ token: TextToken) -> Int? {
    guard token.digits == token.length - 1, token.length <= 10,
      let mark = Array(token.folded.utf8).firstIndex(of: 0x78), mark >= 3, mark <= 4,
      mark + 1 < token.length
    else { return nil }
    return token.start + mark
  }

  /// Whether a price, a fraction or a word is glued to the number's front: `$5`, `A-5`, `3.5`.
  private static func isGlued(_ text: TextTokens, _ index: Int) -> Bool {
    let start = text.tokens[index].start
    guard start > 0 else { return false }
    let before = text.bytes[start - 1]
    return [0x24, 0x5F, 0x3D, 0x40].contains(before)
      || start > 1 && text.bytes[start - 2] == 0xC2 && [0xA3, 0xA5].contains(before)
      || start > 2 && text.bytes[start - 3] == 0xE2 && text.bytes[start - 2] == 0x82
  }

  private static func connects(_ text: TextTokens, _ index: Int) -> Bool {
    let gap = text.gap(before: index)
    guard (1...3).contains(gap.count) else { return false }
    return gap.allSatisfy { [0x20, 0x2D, 0x2E, 0x28, 0x29, 0x2F, 0xC2, 0xA0].contains($0) }
  }
}

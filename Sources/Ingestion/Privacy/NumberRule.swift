/// Finds phone numbers, payment cards and social security numbers.
struct NumberRule: Sendable {
  /// The last nine digits of every phone number of the workspace.
  let knownPhones: Set<String>

  func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    for cluster in NumberCluster.all(in: text) {
      let hasCue =
        Self.hasPhoneCue(text, before: cluster.token) || Self.hasPhoneCue(text, after: cluster)
      let hasCardCue = Self.hasCardCue(text, before: cluster.token)
      var group = 0
      while group < cluster.groups.count {
        guard
          let (count, mark) = match(
            cluster, from: group, in: text.bytes, hasCue: hasCue, hasCardCue: hasCardCue)
        else {
          group += 1
          continue
        }
        let range = Self.range(cluster, group..<(group + count), in: text.bytes)
        spans.append(RedactedText.Span(range: range, mark: mark))
        group += count
      }
    }
  }

  private func match(
    _ cluster: NumberCluster, from first: Int, in bytes: [UInt8], hasCue: Bool, hasCardCue: Bool
  ) -> (Int, RedactionMark)? {
    let most = min(cluster.groups.count - first, 8)
    if hasCue && first == 0 && cluster.hasExtension { return (cluster.groups.count, .phone) }
    for count in (1...most).reversed() {
      let part = first..<(first + count)
      let digits = cluster.digits(part, of: bytes)
      guard digits.count <= 19, digits.count >= (hasCue ? 6 : 7) else { continue }
      let shape = Shape(cluster, part)
      if Self.isCard(digits, shape, hasCue: hasCardCue) { return (count, .card) }
      if Self.isSocialSecurity(digits, shape)
        || shape.isWhole && NationalNumber.isOne(digits, shape.lengths, shape.separators)
      {
        return (count, .id)
      }
      if isPhone(digits, shape, hasCue: hasCue && first == 0) { return (count, .phone) }
    }
    return nil
  }

  /// How the digits of a stretch are grouped.
  private struct Shape {
    let lengths: [Int]
    let separators: [[UInt8]]
    let hasPlus: Bool
    let hasParenthesis: Bool
    /// Whether the stretch begins where the cluster begins.
    let isFirst: Bool
    /// Whether the stretch is the whole cluster.
    let isWhole: Bool
    /// Whether `x123` follows.
    let hasExtension: Bool

    init(_ cluster: NumberCluster, _ part: Range<Int>) {
      let groups = cluster.groups[part]
      lengths = groups.map(\.length)
      separators = groups.dropFirst().map(\.separator)
      isFirst = part.lowerBound == 0
      isWhole = part == cluster.groups.indices
      hasExtension = cluster.hasExtension && part.upperBound == cluster.groups.count
      let own = cluster.groups[part.lowerBound].separator
      hasPlus = part.lowerBound == 0 && cluster.hasPlus
      hasParenthesis =
        part.lowerBound == 0 && cluster.hasParenthesis || own.last == 0x28
    }

    func separated(by allowed: [UInt8]) -> Bool {
      separators.allSatisfy { $0.allSatisfy(allowed.contains) }
    }
    /// Whether a slash stands elsewhere than after the area code (`030/123456`).
    var hasLateSlash: Bool { separators.dropFirst().contains { $0.contains(0x2F) } }
    /// Whether points stand beside other separators, as in `448.98 21.05`.
    var hasFractions: Bool {
      let points = separators.filter { $0 == [0x2E] }.count
      return points > 0 && separators.dropFirst().contains { !$0.contains(0x2E) }
    }
    /// Whether it reads as a date: `01-02-2024`, `2024/02/01`.
    var isDate: Bool {
      for start in lengths.indices.dropLast(2) {
        let three = Array(lengths[start..<start + 3])
        let marks = [separators[start], separators[start + 1]]
        let isTight = marks.allSatisfy { $0 == [0x2D] || $0 == [0x2F] || $0 == [0x2E] }
        guard isTight, marks[0] == marks[1] else { continue }
        if three[0] == 4 && three[1] <= 2 && three[2] <= 2 { return true }
        if three[0] <= 2 && three[1] <= 2 && (three[2] == 4 || three[2] == 2 && lengths.count < 5) {
          return true
        }
      }
      return false
    }
  }

  private static func range(
    _ cluster: NumberCluster, _ part: Range<Int>, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = cluster.groups[part.lowerBound].start
    while start > 0, bytes[start - 1] == 0x2B || bytes[start - 1] == 0x28 { start -= 1 }
    let isToEnd = part.upperBound == cluster.groups.count
    return start..<(isToEnd ? cluster.end : cluster.groups[part.upperBound - 1].end)
  }
}

// MARK: - Phone numbers

extension NumberRule {
  private func isPhone(_ digits: [UInt8], _ shape: Shape, hasCue: Bool) -> Bool {
    let isKnown = knownPhones.contains(String(decoding: digits.suffix(9), as: UTF8.self))
    if isKnown, digits.count <= 15 { return true }
    guard digits.count <= 15, !shape.isDate, !shape.hasLateSlash, !shape.hasFractions
    else { return false }
    if shape.hasPlus { return digits.count >= 9 }
    if hasCue { return true }
    if shape.hasExtension && digits.count >= 9 { return true }
    return Self.isTrunk(digits, shape) || Self.isNorthAmerican(digits, shape)
      || Self.isAreaCode(digits, shape) || Self.isGrouped(digits, shape)
  }

  /// `00 49 30 123456`, `07700 900001`, `020 7946 0000`, `01 23 45 67 89`.
  private static func isTrunk(_ digits: [UInt8], _ shape: Shape) -> Bool {
    guard digits[0] == 0x30, (9...15).contains(digits.count) else { return false }
    if digits[1] == 0x30 { return shape.isFirst && digits.count >= 11 && digits[2] != 0x30 }
    guard digits.count <= 12 else { return false }
    if shape.lengths.count == 1 { return (10...11).contains(digits.count) }
    return (2...5).contains(shape.lengths[0]) && shape.lengths.dropFirst().allSatisfy { $0 >= 2 }
  }

  /// `202-555-0101`, `(202) 555-0101`, `1 202 555 0101`.
  private static func isNorthAmerican(_ digits: [UInt8], _ shape: Shape) -> Bool {
    var lengths = shape.lengths
    var digits = digits
    if lengths.first == 1, digits[0] == 0x31 {
      lengths.removeFirst()
      digits.removeFirst()
    }
    let isTight = shape.separators.allSatisfy { $0 == [0x2D] || $0 == [0x2E] }
    guard isTight || shape.isWhole && shape.separated(by: [0x20, 0x28, 0x29, 0x2D]) else {
      return false
    }
    return lengths == [3, 3, 4] && digits[0] >= 0x32 && digits[3] >= 0x32
  }

  /// `(030) 123456`.
  private static func isAreaCode(_ digits: [UInt8], _ shape: Shape) -> Bool {
    guard shape.hasParenthesis, let first = shape.lengths.first, (2...5).contains(first),
      shape.separators.first?.first == 0x29
    else { return false }
    return (8...12).contains(digits.count)
  }

  /// `9380 6377`, `67 501 36 56`, `84.23.30.11.02`: groups as people read numbers out, not thousands.
  private static func isGrouped(_ digits: [UInt8], _ shape: Shape) -> Bool {
    guard shape.isWhole, let mark = shape.separators.first,
      shape.separators.allSatisfy({ $0 == mark })
    else { return false }
    if shape.lengths == [4, 4] {
      let isYears = digits[0] == 0x31 && digits[1] == 0x39 || digits[0] == 0x32 && digits[1] == 0x30
      return mark == [0x20] && digits[0] >= 0x32 && !isYears
    }
    guard (8...11).contains(digits.count), shape.lengths.count >= 3,
      shape.lengths.allSatisfy({ (2...4).contains($0) })
    else { return false }
    if shape.lengths == [3, 3, 3] { return mark == [0x20] || mark == [0x2D] }
    let areThousands = shape.lengths.dropFirst().allSatisfy { $0 == 3 }
    let areFours = shape.lengths.allSatisfy { $0 == 4 }
    if areThousands || areFours { return false }
    // Four pairs may be any list of numbers; a number after a point may be a version's part.
    let arePairs = shape.lengths.allSatisfy { $0 == 2 }
    if mark == [0x2E] || mark == [0x2D] { return arePairs && digits.count == 10 }
    return mark == [0x20] && (!arePairs || digits.count >= 10 && digits[0] == 0x30)
      || mark == [0xC2, 0xA0] && !arePairs
  }

  /// Whether a word behind the number says what it is: `8701250349 fax`.
  private static func hasPhoneCue(_ text: TextTokens, after cluster: NumberCluster) -> Bool {
    let next = cluster.lastToken + 1
    guard next < text.count, text.gap(before: next).count <= 2,
      !text.gap(before: next, holds: "\n.;!?")
    else { return false }
    return laterCues.contains(text.tokens[next].folded)
  }

  private static let laterCues: Set<String> = [
    "office", "fax", "mobile", "home", "cell", "landline", "phone",
  ]

  /// Whether a word such as `call` or `phone` stands up to four words before, in the same sentence.
  private static func hasPhoneCue(_ text: TextTokens, before index: Int) -> Bool {
    var position = index
    while position > 0, index - position < 4 {
      // `Phone:` may stand on a line of its own.
      let isLabelled = position == index && text.gap(before: position, holds: ":")
      if !isLabelled, text.gap(before: position, holds: "\n!?;") { return false }
      position -= 1
      let word = text.tokens[position].folded
      if phoneCues.contains(word) { return true }
      if ["order", "invoice", "account", "ticket", "reference", "case", "card"].contains(word) {
        return false
      }
    }
    return false
  }

  private static let phoneCues: Set<String> = [
    "phone", "telephone", "tel", "mobile", "mob", "cell", "cellphone", "call", "ring", "whatsapp",
    "fax", "text", "dial", "landline", "desk", "registered", "answering", "sms", "reach", "handy",
    "telefon", "handynummer", "telefoonnummer",
  ]
}

// MARK: - Cards and social security numbers

extension NumberRule {
  /// Lengths and first digits of ISO/IEC 7812 as the issuers use them.
  ///
  /// Fewer than 13 digits are a card only after a word for one.
  private static func isCard(_ digits: [UInt8], _ shape: Shape, hasCue: Bool) -> Bool {
    guard digits.count >= (hasCue ? 12 : 13), shape.separated(by: [0x20, 0x2D, 0xC2, 0xA0]) else {
      return false
    }
    let isWhole = shape.lengths.count == 1
    let isFours = shape.lengths.dropLast().allSatisfy { $0 == 4 } && (shape.lengths.last ?? 0) <= 4
    let isExpress = shape.lengths == [4, 6, 5] || shape.lengths == [4, 6, 4]
    // 1800 and 2131 with 15 digits are old numbers of JCB.
    let isOld = digits.count == 15 && digits.starts(with: Array("1800".utf8))
    guard isWhole || isFours || isExpress, (0x32...0x36).contains(digits[0]) || isOld else {
      return false
    }
    return passesLuhn(digits)
  }

  private static func hasCardCue(_ text: TextTokens, before index: Int) -> Bool {
    var position = index
    while position > 0, index - position < 5 {
      position -= 1
      if cardCues.contains(text.tokens[position].folded) { return true }
    }
    return false
  }

  private static let cardCues: Set<String> = [
    "card", "cards", "credit", "debit", "visa", "mastercard", "maestro", "amex", "cc", "karte",
    "kreditkarte", "carte", "tarjeta",
  ]

  /// The check of ISO/IEC 7812: every second digit from the right doubled, the sum a multiple of 10.
  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, byte) in digits.reversed().enumerated() {
      let digit = Int(byte) - 0x30
      let doubled = digit * 2
      sum += index % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0 && digits.contains { $0 != 0x30 }
  }

  private static func isSocialSecurity(_ digits: [UInt8], _ shape: Shape) -> Bool {
    guard shape.lengths == [3, 2, 4], shape.separated(by: [0x2D]), !shape.hasPlus else {
      return false
    }
    let area = String(decoding: digits.prefix(3), as: UTF8.self)
    return area != "000" && area != "666" && digits[0] != 0x39
  }
}

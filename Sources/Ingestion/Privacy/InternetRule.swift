/// Finds e-mail addresses, links with user data and IP addresses.
enum InternetRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    let bytes = text.bytes
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x40, let range = email(bytes, at: position) {
        spans.append(RedactedText.Span(range: range, mark: .email))
        position = max(range.upperBound, position + 1)
        continue
      }
      if byte | 0x20 == 0x68 || byte | 0x20 == 0x77, isStart(bytes, position),
        let end = linkEnd(bytes, position)
      {
        if carriesUserData(bytes[position..<end]) {
          spans.append(RedactedText.Span(range: position..<end, mark: .url))
        }
        position = end
        continue
      }
      position += 1
    }
    addresses(in: text, &spans)
  }

  private static func isStart(_ bytes: [UInt8], _ position: Int) -> Bool {
    position == 0 || !isLetterOrDigit(bytes[position - 1])
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }

  // MARK: E-mail

  private static func email(_ bytes: [UInt8], at sign: Int) -> Range<Int>? {
    var start = sign
    while start > 0, sign - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, bytes[start] == 0x2E || bytes[start] == 0x27 || bytes[start] == 0x2D {
      start += 1
    }
    var end = sign + 1
    while end < bytes.count, end - sign < 255, isDomain(bytes[end]) { end += 1 }
    while end > sign, !isLetterOrDigit(bytes[end - 1]) { end -= 1 }
    guard start < sign, end > sign + 3, let dot = bytes[sign + 1..<end].lastIndex(of: 0x2E),
      dot > sign + 1, end - dot > 2, bytes[dot + 1..<end].contains(where: { $0 >= 0x41 })
    else { return nil }
    return start..<end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x27].contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == 0x2E || byte == 0x2D
  }

  // MARK: Links

  private static func linkEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    let starts = ["https://", "http://", "www."].map { Array($0.utf8) }
    guard let scheme = starts.first(where: { begins(bytes, start, $0) }) else { return nil }
    var end = start + scheme.count
    while end < bytes.count, bytes[end] > 0x20, ![0x22, 0x3C, 0x3E, 0x60].contains(bytes[end]) {
      end += 1
    }
    while end > start, [0x2E, 0x2C, 0x21, 0x3F, 0x29, 0x3B, 0x3A, 0x27].contains(bytes[end - 1]) {
      end -= 1
    }
    return end > start + scheme.count ? end : nil
  }

  private static func begins(_ bytes: [UInt8], _ start: Int, _ wanted: [UInt8]) -> Bool {
    guard start + wanted.count <= bytes.count else { return false }
    for (offset, byte) in wanted.enumerated() {
      let found = bytes[start + offset]
      if (0x41...0x5A).contains(found) ? found + 0x20 != byte : found != byte { return false }
    }
    return true
  }

  /// Whether a link has a query, an address, a long number or a path that leads to somebody.
  private static func carriesUserData(_ link: ArraySlice<UInt8>) -> Bool {
    if link.contains(0x3F) || link.contains(0x40) { return true }
    var run = 0
    for byte in link {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      if run >= 5 { return true }
    }
    let parts = link.split(separator: 0x2F).dropFirst()
    return parts.contains { part in
      personal.contains(String(decoding: part, as: UTF8.self).lowercased())
    }
  }

  private static let personal: Set<String> = [
    "user", "users", "u", "profile", "profiles", "account", "accounts", "customer", "customers",
    "order", "orders", "invoice", "invoices", "in", "invite", "reset", "token", "unsubscribe",
    "member", "members", "people", "contact", "contacts", "ticket", "tickets", "verify",
  ]

  // MARK: IP addresses

  private static func addresses(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    let bytes = text.bytes
    var index = 0
    while index < text.count {
      let token = text.tokens[index]
      if token.isNumber, let end = fourParts(text, index) {
        spans.append(
          RedactedText.Span(range: token.start..<text.tokens[end].end, mark: .ip))
        index = end + 1
        continue
      }
      let isHex = token.length <= 4 && token.folded.utf8.allSatisfy { $0 < 0x67 }
      if isHex, isStart(bytes, token.start), token.start == 0 || bytes[token.start - 1] != 0x3A,
        let end = colonParts(bytes, token.start)
      {
        spans.append(RedactedText.Span(range: token.start..<end, mark: .ip))
        while index < text.count, text.tokens[index].start < end { index += 1 }
        continue
      }
      index += 1
    }
  }

  /// The last token of `192.0.2.17`; versions (`v1.2.3.4`, `version 1.2.3.4`) are none.
  private static func fourParts(_ text: TextTokens, _ index: Int) -> Int? {
    guard index + 3 < text.count else { return nil }
    if index > 0 {
      if ["version", "v", "ver", "release", "build"].contains(text.tokens[index - 1].folded) {
        return nil
      }
      if Array(text.gap(before: index)) == [0x2E] { return nil }
    }
    for part in index...index + 3 {
      guard text.tokens[part].isNumber, text.tokens[part].length <= 3,
        let value = Int(text.tokens[part].folded), value <= 255,
        part == index || Array(text.gap(before: part)) == [0x2E]
      else { return nil }
    }
    if index + 4 < text.count, Array(text.gap(before: index + 4)) == [0x2E] { return nil }
    return index + 3
  }

  /// The end of `2001:db8::1`: eight groups, or fewer with `::`.
  private static func colonParts(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = start
    while end < bytes.count, end - start < 40,
      bytes[end] == 0x3A || (0x30...0x39).contains(bytes[end])
        || (0x61...0x66).contains(bytes[end] | 0x20)
    {
      end += 1
    }
    while end > start, bytes[end - 1] == 0x3A { end -= 1 }
    guard end == bytes.count || !isLetterOrDigit(bytes[end]) else { return nil }
    let run = bytes[start..<end]
    let colons = run.filter { $0 == 0x3A }.count
    guard colons >= 2 else { return nil }
    let parts = run.split(separator: 0x3A)
    guard parts.allSatisfy({ $0.count <= 4 }) else { return nil }
    let hasDouble = zip(run, run.dropFirst()).contains { $0 == 0x3A && $1 == 0x3A }
    return colons == 7 && parts.count == 8 || hasDouble && colons <= 7 ? end : nil
  }
}

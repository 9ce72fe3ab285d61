/// Finds the parts of a message that its writer did not write for it: quoted mail, signatures.
struct MailBody {
  /// A stretch that is no statement, in bytes.
  struct Part {
    let bytes: Range<Int>
    let aside: Aside
  }

  private static let signOffs: Set<String> = [
    "regards", "best regards", "kind regards", "warm regards", "many thanks", "thanks", "thank you",
    "cheers", "best", "best wishes", "sincerely", "yours sincerely", "yours faithfully",
    "all the best",
    "kindest regards", "yours truly", "thx", "br", "kr", "mfg", "viele grüße", "liebe grüße",
    "mit freundlichen grüßen", "mit besten grüßen", "beste grüße", "freundliche grüße",
    "herzliche grüße",
    "lg", "vg", "gruß", "vielen dank", "danke", "cordialement", "bien cordialement", "bien à vous",
    "merci", "salutations", "meilleures salutations", "saludos", "un saludo", "saludos cordiales",
    "gracias", "muchas gracias", "un cordial saludo", "cumprimentos",
    "com os melhores cumprimentos",
    "atenciosamente", "obrigado", "obrigada", "abraços", "よろしくお願いいたします", "よろしくお願いします", "敬具",
    "atentamente", "warmly",
    "with kind regards",
    "thanks and regards", "thanks again", "thanks in advance", "talk soon", "take care", "love",
  ]

  /// What a line is.
  private enum Line: UInt8 {
    case blank, plain, quoted, opensQuote, closes
  }

  /// What short lines are that were seen before: greetings and names recur.
  private var known: [[UInt8]: Line] = [:]
  private static let mostKnown = 20_000

  /// The parts of a message, in order; lines decide.
  mutating func parts(of bytes: [UInt8]) -> [Part] {
    var parts: [Part] = []
    var start = 0
    var isFirst = true
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      let line = line(bytes, start..<end)
      switch line {
      case .quoted: parts.append(Part(bytes: start..<end, aside: .quotedMail))
      case .opensQuote:
        parts.append(Part(bytes: start..<bytes.count, aside: .quotedMail))
        return parts
      case .closes where !isFirst:
        parts.append(Part(bytes: start..<signatureEnd(bytes, from: end), aside: .signature))
      case .blank, .plain, .closes: break
      }
      if line != .blank { isFirst = false }
      start = end + 1
    }
    return parts
  }

  private func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      return end
    }
  }

  private mutating func line(_ bytes: [UInt8], _ range: Range<Int>) -> Line {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    guard start < end else { return .blank }
    if end - start > 64 {
      return Self.isOrdinary(bytes[start..<end]) ? .plain : look(bytes[range])
    }
    let key = Array(bytes[start..<end])
    if let known = known[key] { return known }
    let line = look(bytes[range])
    if known.count < Self.mostKnown { known[key] = line }
    return line
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether a long line neither starts nor ends like one that means something.
  private static func isOrdinary(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last, first < 0x80, last < 0x80 else {
      return false
    }
    if last == UInt8(ascii: ":") || [0x3E, 0x2D, 0x5F].contains(first) { return false }
    let start = line.prefix(3).map { $0 | 0x20 }
    return ![[0x66, 0x72, 0x6F], [0x73, 0x65, 0x6E], [0x67, 0x65, 0x74]].contains(start)
  }

  private func look(_ bytes: ArraySlice<UInt8>) -> Line {
    let line = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if line.isEmpty { return .blank }
    if line.hasPrefix(">") { return .quoted }
    if opensQuote(line) { return .opensQuote }
    return closes(line) ? .closes : .plain
  }

  private func opensQuote(_ line: String) -> Bool {
    let lower = line.lowercased()
    if lower.hasPrefix("-----") && lower.contains("message") { return true }
    if lower.hasPrefix("from:") || lower.hasPrefix("________") { return true }
    let isQuoting =
      lower.hasSuffix("wrote:") || lower.hasSuffix("schrieb:")
      || lower.hasSuffix("escribió:") || lower.hasSuffix("a écrit :")
      || lower.hasSuffix("escreveu:")
    return isQuoting
  }

  private func closes(_ line: String) -> Bool {
    if line == "--" || line == "-- " || line == "—" { return true }
    let bare = line.lowercased().drop { $0 == " " }
      .filter { $0 != "," && $0 != "!" && $0 != "." && $0 != ":" }
    return Self.signOffs.contains(bare)
      || bare.hasPrefix("sent from my") || bare.hasPrefix("get outlook for")
  }

  /// The end of the short lines that follow a sign-off: names, roles, numbers; a long line or a quote ends it.
  private func signatureEnd(_ bytes: [UInt8], from offset: Int) -> Int {
    var end = offset
    var start = offset + 1
    while start < bytes.count {
      let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let isLong = lineEnd - start > 70
      if isLong || bytes[start] == UInt8(ascii: ">") { break }
      if opensQuote(String(decoding: bytes[start..<lineEnd], as: UTF8.self)) { break }
      end = lineEnd
      start = lineEnd + 1
    }
    return min(end, bytes.count)
  }
}

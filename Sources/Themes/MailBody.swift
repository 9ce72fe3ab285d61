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

  /// The parts of a message, in order; lines decide.
  func parts(of text: String) -> [Part] {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var start = 0
    var isFirst = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = String(decoding: bytes[start..<end], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if line.hasPrefix(">") {
        parts.append(Part(bytes: start..<end, aside: .quotedMail))
      } else if opensQuote(line) {
        parts.append(Part(bytes: start..<bytes.count, aside: .quotedMail))
        return parts
      } else if !isFirst, closes(line) {
        parts.append(Part(bytes: start..<signatureEnd(bytes, from: end), aside: .signature))
      }
      if !line.isEmpty { isFirst = false }
      start = end + 1
    }
    return parts
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

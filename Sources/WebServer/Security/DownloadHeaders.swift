import HTTPTypes

/// The headers of a file to save.
///
/// Its name may come from a persona: only letters, digits, `-`, `_` and `.` reach the plain form,
/// everything else travels percent-encoded (RFC 6266, RFC 8187), so that no name ends the header.
enum DownloadHeaders {
  static func contentDisposition(fileName: String) -> String {
    let steps = fileName.unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar))
      return isPlain ? Character(scalar) : "-"
    }
    var plain = String(steps.prefix(100))
    while plain.hasPrefix(".") { plain.removeFirst() }
    if plain.isEmpty { plain = "likeness" }
    var value = "attachment; filename=\"\(plain)\""
    if plain != fileName { value += "; filename*=UTF-8''\(encoded(fileName))" }
    return value
  }

  /// Percent-encoding of everything that is no letter, digit, `-`, `_` or `.`.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8.prefix(300) {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x5F].contains(byte)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

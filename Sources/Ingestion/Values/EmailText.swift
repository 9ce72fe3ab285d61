/// Tells e-mail addresses from other text.
enum EmailText {
  /// Whether the whole cell is one address.
  static func isAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 6, bytes.count <= 254, let at = bytes.firstIndex(of: 0x40), at > 0,
      bytes.lastIndex(of: 0x40) == at
    else { return false }
    let domain = bytes[(at + 1)...]
    guard let dot = domain.lastIndex(of: 0x2E), dot > at + 1, domain.count - (dot - at) >= 2 else {
      return false
    }
    return bytes.allSatisfy { $0 > 0x20 && $0 != 0x2C && $0 != 0x3B && $0 != 0x3C && $0 != 0x3E }
  }
}

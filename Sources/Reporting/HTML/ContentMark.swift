/// A short mark of a text, for addresses that change with what they lead to.
enum ContentMark {
  /// FNV-1a of the bytes, as sixteen hexadecimal digits; no protection against forgery.
  static func of(_ text: String) -> String {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// A 64-bit FNV-1a hash: the same for the same bytes on every machine and in every version.
///
/// - SeeAlso: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake (2019), *The FNV Non-Cryptographic Hash
///   Algorithm*, IETF draft.
enum StableHash {
  /// Sixteen hexadecimal digits.
  static func hex(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

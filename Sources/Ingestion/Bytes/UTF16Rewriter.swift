/// Rewrites UTF-16 as UTF-8, so that everything behind works on one kind of bytes.
enum UTF16Rewriter {
  /// The text from a place on as UTF-8; a lone surrogate becomes U+FFFD.
  ///
  /// Nil when most of it is
  /// malformed: then it is no UTF-16.
  static func utf8(
    _ bytes: Span<UInt8>, _ encoding: TextEncoding, from start: Int
  ) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count - start) * 3 / 4)
    let isBig = encoding == .utf16BigEndian
    func unit(_ index: Int) -> UInt16 {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      return isBig ? first << 8 | second : second << 8 | first
    }
    var malformed = 0
    var index = start
    while index + 1 < bytes.count {
      let high = unit(index)
      index += 2
      var value = UInt32(high)
      if high & 0xF800 == 0xD800 {
        let low = index + 1 < bytes.count ? unit(index) : 0
        if high & 0xFC00 == 0xD800 && low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF))
          index += 2
        } else {
          value = 0xFFFD
          malformed += 1
        }
      }
      append(value, to: &result)
    }
    return malformed * 4 > (bytes.count - start) / 2 ? nil : result
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    guard value >= 0x80 else { return result.append(UInt8(value)) }
    guard let scalar = Unicode.Scalar(value) else { return }
    result.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }
}

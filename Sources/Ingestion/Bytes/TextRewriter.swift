import EvidenceModel

/// Rewrites encodings of two bytes as UTF-8, so that everything behind works on one kind of bytes.
///
/// The result goes to a ``ByteSink``: memory doesn't grow with the file.
struct TextRewriter {
  let encoding: TextEncoding
  private var output: [UInt8] = []
  private(set) var malformed = 0

  init(_ encoding: TextEncoding) { self.encoding = encoding }

  /// The text from a place on as UTF-8; what can't be decoded becomes U+FFFD.
  ///
  /// - Returns: nil when a quarter of it or more is malformed: then it is another encoding.
  static func utf8(
    _ source: Bytes, _ encoding: TextEncoding, from start: Int, name: String
  ) throws(Diagnostic) -> Bytes? {
    var sink = ByteSink(name: name, limit: Int.max)
    var rewriter = TextRewriter(encoding)
    try source.withSpan { bytes throws(Diagnostic) in
      var position = start
      while position < bytes.count {
        rewriter.output.removeAll(keepingCapacity: true)
        let end = min(bytes.count, position + 1 << 18)
        while position < end { rewriter.character(bytes, &position) }
        try sink.append(rewriter.output, count: rewriter.output.count)
      }
    }
    return rewriter.malformed * 4 > (source.count - start) / 2 ? nil : try sink.finish()
  }

  private mutating func character(_ bytes: Span<UInt8>, _ position: inout Int) {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: wide(bytes, &position)
    default:
      let found = JapaneseText.character(bytes, position, encoding)
      append(found?.value)
      position += found?.width ?? 1
    }
  }

  private mutating func wide(_ bytes: Span<UInt8>, _ position: inout Int) {
    guard let high = unit(bytes, position) else {
      // A byte without its other half at the end.
      position += 1
      return
    }
    position += 2
    guard high & 0xF800 == 0xD800 else { return append(UInt32(high)) }
    if high & 0xFC00 == 0xD800, let low = unit(bytes, position), low & 0xFC00 == 0xDC00 {
      append(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(low & 0x3FF)))
      position += 2
    } else {
      append(nil)
    }
  }

  private func unit(_ bytes: Span<UInt8>, _ index: Int) -> UInt16? {
    guard index + 1 < bytes.count else { return nil }
    let first = UInt16(bytes[index])
    let second = UInt16(bytes[index + 1])
    return encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first
  }

  private mutating func append(_ value: UInt32?) {
    guard let value, let scalar = Unicode.Scalar(value) else {
      malformed += 1
      return output.append(contentsOf: [0xEF, 0xBF, 0xBD])
    }
    if value < 0x80 { return output.append(UInt8(value)) }
    output.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }
}

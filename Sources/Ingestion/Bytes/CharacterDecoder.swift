/// Turns bytes of one encoding into strings, cell by cell or line by line.
///
/// UTF-16 is not decoded here: such a file is rewritten as UTF-8 when it is opened.
struct CharacterDecoder: Sendable {
  let encoding: TextEncoding
  /// Whether NUL bytes are to be left out; they mean nothing in text.
  let dropsNULs: Bool
  private let upperHalf: [Unicode.Scalar]

  init(_ encoding: TextEncoding, dropsNULs: Bool = false) {
    self.encoding = encoding
    self.dropsNULs = dropsNULs
    upperHalf = encoding.upperHalf
  }

  /// Decodes a part; what can't be decoded becomes U+FFFD.
  @inline(__always)
  func string(_ bytes: Span<UInt8>, _ part: Range<Int>) -> String {
    let piece = bytes.extracting(part)
    if encoding == .utf8 && !dropsNULs {
      return piece.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
    return slowly(piece)
  }

  /// Decodes bytes of an array, which a quoted cell needs when it holds doubled quotes.
  func string(_ bytes: [UInt8]) -> String { string(bytes.span, 0..<bytes.count) }

  private func slowly(_ piece: Span<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(piece.count)
    for index in piece.indices where !(dropsNULs && piece[index] == 0) {
      kept.append(piece[index])
    }
    switch encoding {
    case .utf8: return String(decoding: kept, as: UTF8.self)
    case .mixed:
      if let text = String(validating: kept, as: UTF8.self) { return text }
      return singleBytes(kept)
    default: return singleBytes(kept)
    }
  }

  private func singleBytes(_ bytes: [UInt8]) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      if byte < 0x80 || upperHalf.isEmpty {
        scalars.append(Unicode.Scalar(byte))
      } else {
        scalars.append(upperHalf[Int(byte) - 0x80])
      }
    }
    return String(scalars)
  }
}

import CZlib
import EvidenceModel

/// Unpacks deflated bytes with the system's zlib, never beyond a limit.
///
/// Large results go to a temporary file without a name, so that they take no memory for long.
struct Inflater {
  /// How the packed bytes are wrapped.
  enum Wrapping: Int32 {
    /// Members of zip archives.
    case none = -15
    /// Gzip, one or more members after each other; the checksum is verified by zlib.
    case gzip = 31
  }

  let name: String
  let limit: Int

  /// Unpacks everything.
  /// - Throws: `import.truncated` for damaged or cut bytes, `import.unsafe` beyond the limit.
  func inflate(_ packed: Bytes, _ wrapping: Wrapping) throws(Diagnostic) -> Bytes {
    var sink = ByteSink(name: name, limit: limit)
    try packed.withSpan { bytes throws(Diagnostic) in
      try run(bytes, wrapping, into: &sink)
    }
    return try sink.finish()
  }

  private func run(
    _ bytes: Span<UInt8>, _ wrapping: Wrapping, into sink: inout ByteSink
  ) throws(Diagnostic) {
    var stream = z_stream()
    guard
      inflateInit2_(
        &stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .truncated(name, "zlib could not start") }
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: 1 << 18)
    var offset = 0
    var isAtEnd = false
    while !isAtEnd || offset < bytes.count {
      if isAtEnd {
        // Another gzip member may follow; other bytes behind the last one are padding.
        guard wrapping == .gzip, bytes[offset] == 0x1F, inflateReset(&stream) == Z_OK else {
          return
        }
        isAtEnd = false
      }
      let piece = offset..<min(bytes.count, offset + (1 << 20))
      let status = step(&stream, bytes, piece, &output)
      offset = piece.upperBound - Int(stream.avail_in)
      let produced = output.count - Int(stream.avail_out)
      try sink.append(output, count: produced)
      isAtEnd = status == Z_STREAM_END
      if isAtEnd { continue }
      guard status == Z_OK || status == Z_BUF_ERROR else {
        throw .truncated(name, "its packed bytes are not valid")
      }
      if produced == 0 && offset >= bytes.count { throw .truncated(name, "it ends too early") }
    }
  }

  private func step(
    _ stream: inout z_stream, _ bytes: Span<UInt8>, _ piece: Range<Int>, _ output: inout [UInt8]
  ) -> Int32 {
    bytes.extracting(piece).withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return CZlib.inflate(&stream, Z_NO_FLUSH)
      }
    }
  }
}

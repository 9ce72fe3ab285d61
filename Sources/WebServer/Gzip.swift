import CZlib
import EvidenceModel

/// Makes answers smaller on their way (RFC 1952).
enum Gzip {
  /// Below so many bytes an answer travels in one packet anyway.
  static let smallest = 1_000

  /// The bytes in gzip form at zlib's own level; nil when zlib can't.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window and 16 more for gzip's own header.
    guard
      deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    let room = Int(deflateBound(&stream, UInt(bytes.count)))
    var finished = false
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = buffer.baseAddress
        stream.avail_out = UInt32(room)
        finished = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = room - Int(stream.avail_out)
      }
    }
    return finished ? output : nil
  }

  /// Whether a browser takes gzip, after its `Accept-Encoding`.
  static func isAccepted(_ header: String?) -> Bool {
    guard let header else { return false }
    return header.lowercased().split(separator: ",").contains { part in
      let words = part.split(separator: ";").map { $0.filter { $0 != " " } }
      guard let name = words.first, name == "gzip" || name == "*" else { return false }
      return !words.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" }
    }
  }
}

import CZlib
import EvidenceModel
import Foundation

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

  /// Results of at least this many bytes leave memory.
  static let memoryBytes = 32 << 20

  let name: String
  let limit: Int

  /// Unpacks everything.
  /// - Throws: `import.truncated` for damaged or cut bytes, `import.unsafe` beyond the limit.
  func inflate(_ packed: Bytes, _ wrapping: Wrapping) throws(Diagnostic) -> Bytes {
    var sink = UnpackedSink(name: name, limit: limit)
    try packed.withSpan { bytes throws(Diagnostic) in
      try run(bytes, wrapping, into: &sink)
    }
    return try sink.finish()
  }

  private func run(
    _ bytes: Span<UInt8>, _ wrapping: Wrapping, into sink: inout UnpackedSink
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

/// Where unpacked bytes go: memory first, then a temporary file.
private struct UnpackedSink {
  let name: String
  let limit: Int
  private var memory: [UInt8] = []
  private var file: FileHandle?
  private var count = 0

  init(name: String, limit: Int) {
    self.name = name
    self.limit = limit
  }

  mutating func append(_ bytes: [UInt8], count added: Int) throws(Diagnostic) {
    count += added
    guard count <= limit else {
      throw .unsafe(name, "it unpacks to more than \(limit) bytes")
    }
    if file == nil && count < Inflater.memoryBytes {
      memory.append(contentsOf: bytes[..<added])
      return
    }
    do {
      if file == nil {
        let opened = try Self.temporaryFile(name)
        try opened.write(contentsOf: memory)
        memory = []
        file = opened
      }
      try file?.write(contentsOf: bytes[..<added])
    } catch {
      throw .tooLarge(name, "there is no room for it in the temporary folder")
    }
  }

  func finish() throws(Diagnostic) -> Bytes {
    guard let file else { return Bytes(memory) }
    guard let bytes = Bytes(mapping: file.fileDescriptor, count: count) else {
      throw .tooLarge(name, "it can't be mapped into memory")
    }
    return bytes
  }

  /// A file that is gone as soon as nobody uses it.
  private static func temporaryFile(_ name: String) throws(Diagnostic) -> FileHandle {
    let folder = FileManager.default.temporaryDirectory.path
    var pattern = Array("\(folder)/likeness-XXXXXX".utf8CString)
    let handle = mkstemp(&pattern)
    guard handle >= 0 else { throw .tooLarge(name, "no temporary file could be made") }
    unlink(pattern)
    return FileHandle(fileDescriptor: handle, closeOnDealloc: true)
  }
}

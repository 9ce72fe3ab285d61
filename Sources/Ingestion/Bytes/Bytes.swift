import EvidenceModel
import Foundation

/// A run of bytes that never changes: a mapped file, an unpacked member, or a part of one.
///
/// Copies and parts share the memory, which is given back when the last of them goes. Large files
/// are mapped, so that only the pages being read take memory; small ones are read, so that a file
/// that is cut short by another program meanwhile can't hurt us.
struct Bytes: Sendable {
  private let memory: Memory
  private let range: Range<Int>

  /// Files of at least this many bytes are mapped.
  static let mappedFrom = 1 << 20

  init(_ array: [UInt8]) {
    memory = Memory(copying: array)
    range = 0..<array.count
  }

  private init(memory: Memory, range: Range<Int>) {
    self.memory = memory
    self.range = range
  }

  var count: Int { range.count }

  /// A part of these bytes, counted from their own beginning and cut at their end.
  subscript(part: Range<Int>) -> Bytes {
    let lower = min(max(part.lowerBound, 0), count)
    let upper = min(max(part.upperBound, lower), count)
    return Bytes(memory: memory, range: range.lowerBound + lower..<range.lowerBound + upper)
  }

  /// Lends the bytes; the span must not leave the closure.
  func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(memory.buffer.extracting(range).span)
  }

  /// Says that the bytes up to a place won't be read soon: pages of a mapped file leave memory.
  ///
  /// They come back from the file when somebody reads them after all.
  func release(upTo end: Int) {
    memory.release(range.lowerBound..<range.lowerBound + min(max(end, 0), count))
  }

  /// A copy of a part.
  func array(_ part: Range<Int>) -> [UInt8] {
    let piece = self[part]
    return [UInt8](piece.memory.buffer.extracting(piece.range))
  }

  /// Opens a file.
  static func file(_ path: String) throws(Diagnostic) -> Bytes {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw .cannotOpen(path, reason: errno) }
    defer { close(handle) }
    var information = stat()
    guard fstat(handle, &information) == 0 else { throw .cannotOpen(path, reason: errno) }
    guard information.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    let size = Int(information.st_size)
    if size >= mappedFrom {
      guard let memory = Memory(mapping: handle, count: size) else {
        throw .cannotOpen(path, reason: errno)
      }
      return Bytes(memory: memory, range: 0..<size)
    }
    return try read(handle, expecting: size, path: path)
  }

  private static func read(
    _ handle: Int32, expecting size: Int, path: String
  ) throws(Diagnostic) -> Bytes {
    var content: [UInt8] = []
    content.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let taken = Foundation.read(handle, &chunk, chunk.count)
      guard taken >= 0 else { throw .cannotOpen(path, reason: errno) }
      if taken == 0 { break }
      content.append(contentsOf: chunk[..<taken])
    }
    return Bytes(content)
  }

  /// Maps an open file, which may be closed and removed afterwards.
  init?(mapping handle: Int32, count: Int) {
    guard let memory = Memory(mapping: handle, count: count) else { return nil }
    self.memory = memory
    range = 0..<count
  }
}

/// Memory that lives as long as anybody reads it.
///
/// Unchecked, because a raw pointer is never Sendable by itself: the memory is written before
/// `init` returns and only read afterwards.
private final class Memory: @unchecked Sendable {
  let buffer: UnsafeBufferPointer<UInt8>
  private let isMapped: Bool

  init(copying array: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: array.count)
    _ = copy.initialize(from: array)
    buffer = UnsafeBufferPointer(copy)
    isMapped = false
  }

  init?(mapping handle: Int32, count: Int) {
    guard count > 0, let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, handle, 0),
      start != MAP_FAILED
    else { return nil }
    buffer = UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt8.self), count: count)
    isMapped = true
  }

  /// Lets whole pages of a mapped file go; other memory stays.
  func release(_ part: Range<Int>) {
    guard isMapped, let base = buffer.baseAddress else { return }
    let page = 1 << 12
    let start = (part.lowerBound + page - 1) / page * page
    let end = part.upperBound / page * page
    guard end > start else { return }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, Int32(MADV_DONTNEED))
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    } else {
      buffer.deallocate()
    }
  }
}

/// Lets go of what was read of a large file while the reading goes on.
struct MappedReader {
  /// So many bytes are read between two looks.
  private static let stretch = 4 << 20

  private let content: Bytes
  private var next = Self.stretch

  init(_ content: Bytes) { self.content = content }

  /// Takes note of how far the reading is; true when a stretch was passed.
  mutating func pass(_ position: Int) -> Bool {
    guard position >= next else { return false }
    next = position + Self.stretch
    // The stretch before stays: a record may have begun in it.
    content.release(upTo: position - Self.stretch)
    return true
  }
}

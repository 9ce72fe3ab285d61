import EvidenceModel
import Foundation

/// The segments of a large table's people in a file, chunk by chunk, a byte each where that suffices.
///
/// A class because it holds an open file, closed with the last reference; it has no name any more.
final class LabelSpill: @unchecked Sendable {
  private struct Chunk {
    let offset: Int
    let count: Int
    let isWide: Bool
  }

  private let descriptor: Int32
  private var chunks: [Chunk] = []
  private var end = 0

  /// Throws `segments.spill`.
  init(_ url: URL) throws(Diagnostic) {
    descriptor = open(url.path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    unlink(url.path)
    guard descriptor >= 0 else { throw CellSpill.noRoom }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func append(_ labels: [UInt16]) throws(Diagnostic) {
    let isWide = labels.contains { $0 > 255 }
    let bytes =
      isWide ? labels.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } : labels.map { UInt8($0) }
    let start = end
    let isWritten = bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        let taken = pwrite(descriptor, base + done, buffer.count - done, off_t(start + done))
        guard taken > 0 else { return false }
        done += taken
      }
      return true
    }
    guard isWritten else { throw CellSpill.noRoom }
    chunks.append(Chunk(offset: end, count: labels.count, isWide: isWide))
    end += bytes.count
  }

  func labels(of chunk: Int) throws(Diagnostic) -> [UInt16] {
    let own = chunks[chunk]
    let byteCount = own.count * (own.isWide ? 2 : 1)
    var bytes = [UInt8](repeating: 0, count: byteCount)
    let isRead = bytes.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < byteCount, let base = buffer.baseAddress {
        let taken = pread(descriptor, base + done, byteCount - done, off_t(own.offset + done))
        guard taken > 0 else { return false }
        done += taken
      }
      return true
    }
    guard isRead else { throw CellSpill.noRoom }
    guard own.isWide else { return bytes.map { UInt16($0) } }
    return (0..<own.count).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
  }
}

import EvidenceModel
import Foundation
import Ingestion
import Segmentation

/// The cells of a large table on disk, column by column in chunks, as they were read.
///
/// Cells are codes of their column's levels or numbers, each in as few bytes as the chunk's cells
/// take. Any column of any chunk can be read alone. A class because it holds open files, which are
/// removed with the last reference.
final class CellSpill: @unchecked Sendable {
  /// Rows of a chunk.
  static let chunkSize = 16_384

  private enum Storage: UInt8 { case nothing, code8, code16, code32, single, double }

  private struct Part {
    let storage: Storage
    let offset: UInt64
    let byteCount: Int
  }

  private struct Chunk {
    let rowCount: Int
    let parts: [Part]
    let names: Part?
  }

  private let folder: URL
  private let descriptor: Int32
  private var chunks: [Chunk] = []
  private var end: UInt64 = 0
  private(set) var rowCount = 0

  var chunkCount: Int { chunks.count }

  /// Creates a file of its own in the folder for temporary files.
  ///
  /// Throws `segments.spill`.
  init() throws(Diagnostic) {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/likeness-segment-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.noRoom }
    let path = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    folder = URL(fileURLWithPath: String(decoding: path, as: UTF8.self), isDirectory: true)
    descriptor = open(folder.appendingPathComponent("cells").path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw Self.noRoom }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Where another file may be written that goes with this one.
  func sibling(_ name: String) -> URL { folder.appendingPathComponent(name) }

  static let noRoom = Diagnostic(
    Diagnostic.Code("segments.spill"),
    "The rows can't be written to a temporary file and read again.",
    remedy:
      "Make room on the disk for temporary files; a large table takes about 400 bytes per row."
  )

  // MARK: Writing

  /// Adds the next rows: the cells of every column, and the names of the people where there are some.
  func append(_ cells: [IntakeColumn.Cells], names: [String]?, count: Int) throws(Diagnostic) {
    var parts: [Part] = []
    for column in cells {
      switch column {
      case .nothing: parts.append(Part(storage: .nothing, offset: end, byteCount: 0))
      case .codes(let codes): parts.append(try write(codes))
      case .numbers(let numbers): parts.append(try write(numbers))
      }
    }
    var text: Part?
    if let names {
      var bytes: [UInt8] = []
      for name in names {
        let own = Array(name.utf8)
        withUnsafeBytes(of: UInt32(own.count)) { bytes += $0 }
        bytes += own
      }
      text = try write(bytes, .nothing)
    }
    chunks.append(Chunk(rowCount: count, parts: parts, names: text))
    rowCount += count
  }

  private func write(_ codes: [Int32]) throws(Diagnostic) -> Part {
    let top = codes.max() ?? 0
    if top < 255 { return try write(codes.map { $0 < 0 ? UInt8.max : UInt8($0) }, .code8) }
    if top < 65_535 { return try write(codes.map { $0 < 0 ? UInt16.max : UInt16($0) }, .code16) }
    return try write(codes, .code32)
  }

  private func write(_ numbers: [Double]) throws(Diagnostic) -> Part {
    if numbers.allSatisfy({ Double(Float($0)) == $0 || $0.isNaN }) {
      return try write(numbers.map { Float($0) }, .single)
    }
    return try write(numbers, .double)
  }

  private func write<Value: BitwiseCopyable>(
    _ values: [Value], _ storage: Storage
  ) throws(Diagnostic) -> Part {
    let start = end
    let isWritten = values.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, let base = bytes.baseAddress {
        let taken = pwrite(descriptor, base + done, bytes.count - done, off_t(start) + off_t(done))
        guard taken > 0 else { return false }
        done += taken
      }
      return true
    }
    guard isWritten else { throw Self.noRoom }
    let byteCount = values.count * MemoryLayout<Value>.stride
    end += UInt64(byteCount)
    return Part(storage: storage, offset: start, byteCount: byteCount)
  }

  // MARK: Reading

  func rowCount(of chunk: Int) -> Int { chunks[chunk].rowCount }

  /// The cells of a column in a chunk.
  func cells(_ column: Int, of chunk: Int) throws(Diagnostic) -> IntakeColumn.Cells {
    let part = chunks[chunk].parts[column]
    switch part.storage {
    case .nothing: return .nothing
    case .code8: return .codes(try read(part, UInt8.self).map { $0 == .max ? -1 : Int32($0) })
    case .code16: return .codes(try read(part, UInt16.self).map { $0 == .max ? -1 : Int32($0) })
    case .code32: return .codes(try read(part, Int32.self))
    case .single: return .numbers(try read(part, Float.self).map { Double($0) })
    case .double: return .numbers(try read(part, Double.self))
    }
  }

  /// The values of a column in a chunk; `lookup` has the value of each code, `missing` that of a
  /// missing one.
  func values(
    _ column: Int, of chunk: Int, lookup: [Double], missing: Double = .nan
  ) throws(Diagnostic) -> [Double] {
    switch try cells(column, of: chunk) {
    case .nothing: return [Double](repeating: .nan, count: chunks[chunk].rowCount)
    case .numbers(let numbers): return numbers
    case .codes(let codes):
      return codes.map { $0 < 0 ? missing : (Int($0) < lookup.count ? lookup[Int($0)] : .nan) }
    }
  }

  /// The names of the people of a chunk; nil where none were written.
  func names(of chunk: Int) throws(Diagnostic) -> [String]? {
    guard let part = chunks[chunk].names else { return nil }
    let bytes = try read(part, UInt8.self)
    var names: [String] = []
    names.reserveCapacity(chunks[chunk].rowCount)
    var place = 0
    while place + 4 <= bytes.count {
      let count = (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
      let range = place + 4..<min(place + 4 + count, bytes.count)
      names.append(String(decoding: bytes[range], as: UTF8.self))
      place = range.upperBound
    }
    return names
  }

  private func read<Value: BitwiseCopyable>(
    _ part: Part, _ type: Value.Type
  ) throws(Diagnostic) -> [Value] {
    let count = part.byteCount / MemoryLayout<Value>.stride
    var isComplete = true
    let values = [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      var done = 0
      while done < part.byteCount, let base = bytes.baseAddress {
        let taken = pread(
          descriptor, base + done, part.byteCount - done, off_t(part.offset) + off_t(done))
        guard taken > 0 else {
          isComplete = false
          break
        }
        done += taken
      }
      filled = isComplete ? count : 0
    }
    guard isComplete else { throw Self.noRoom }
    return values
  }
}

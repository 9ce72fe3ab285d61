import EvidenceModel
import Foundation

/// Where bytes go that are made while a file is opened: memory first, then a temporary file.
///
/// So the memory for an unpacked or rewritten file doesn't grow with it.
struct ByteSink {
  /// More bytes than this go to a temporary file.
  static let memoryBytes = 32 << 20
  let name: String
  let limit: Int
  private var memory: [UInt8] = []
  private var file: FileHandle?
  private var count = 0

  init(name: String, limit: Int) {
    self.name = name
    self.limit = limit
  }

  /// Adds the first bytes of an array.
  ///
  /// - Throws: `import.unsafe` beyond the limit, `import.tooLarge` when the disk is full.
  mutating func append(_ bytes: [UInt8], count added: Int) throws(Diagnostic) {
    count += added
    guard count <= limit else {
      throw .unsafe(name, "it unpacks to more than \(limit) bytes")
    }
    if file == nil && count < Self.memoryBytes {
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

  /// All bytes that were added.
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

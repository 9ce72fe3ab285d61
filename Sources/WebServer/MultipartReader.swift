import Foundation

/// Reads the files of a form piece by piece and writes each into a folder (RFC 7578).
///
/// Holds one piece and one boundary in memory, never a whole file. Names are cut down to their last
/// step; nothing is ever written outside the folder.
struct MultipartReader {
  private static let mostFiles = 2_000
  private static let longestHead = 16_384

  private let mark: [UInt8]
  private let folder: URL
  private var buffer: [UInt8]
  private var output: FileHandle?
  private var isInHead = false
  private var isDone = false
  private var names: Set<String> = []

  /// - Parameters:
  ///   - boundary: What stands between parts.
  ///   - folder: Where files are written.
  init(boundary: String, folder: URL) {
    mark = Array("\r\n--\(boundary)".utf8)
    self.folder = folder
    // The first boundary has no line before it.
    buffer = [0x0D, 0x0A]
  }

  /// Takes the next piece of the body.
  mutating func take(_ bytes: [UInt8]) throws {
    guard !isDone else { return }
    buffer += bytes
    while try step() {}
  }

  /// Ends the reading.
  ///
  /// - Returns: How many files were written.
  mutating func finish() throws -> Int {
    try output?.close()
    output = nil
    guard isDone else { throw Self.cut }
    return names.count
  }

  /// Goes one part on; false when more bytes are needed.
  private mutating func step() throws -> Bool {
    if isDone { return false }
    if isInHead { return try readHead() }
    guard let place = Self.find(mark, in: buffer) else {
      // All but what could be the beginning of a boundary is a file's own.
      let sure = buffer.count - mark.count
      if sure > 0 {
        try output?.write(contentsOf: Data(buffer[..<sure]))
        buffer.removeFirst(sure)
      }
      return false
    }
    let after = place + mark.count
    guard buffer.count >= after + 2 else { return false }
    try output?.write(contentsOf: Data(buffer[..<place]))
    try output?.close()
    output = nil
    let isLast = buffer[after] == UInt8(ascii: "-") && buffer[after + 1] == UInt8(ascii: "-")
    // The line break after the boundary stays: it also begins a boundary that follows at once.
    buffer.removeFirst(after)
    isDone = isLast
    isInHead = !isLast
    return !isLast
  }

  private mutating func readHead() throws -> Bool {
    guard let end = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: buffer) else {
      guard buffer.count < Self.longestHead else { throw Self.cut }
      return false
    }
    let head = String(decoding: buffer[..<end], as: UTF8.self)
    buffer.removeFirst(end + 4)
    isInHead = false
    if let name = Self.fileName(head) { try open(name) }
    return true
  }

  private mutating func open(_ name: String) throws {
    guard names.count < Self.mostFiles else {
      throw Refusal(
        status: 413, code: "upload.tooMany", message: "There are too many files at once.",
        remedy: "Send at most \(Self.mostFiles), or a ZIP of them.")
    }
    var own = name
    var number = 2
    while names.contains(own) {
      own = "\(number)-\(name)"
      number += 1
    }
    names.insert(own)
    let url = folder.appendingPathComponent(own)
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw Refusal(
        status: 507, code: "upload.noRoom", message: "A file could not be written.",
        remedy: "Check the free space and the rights of the workspace's folder.")
    }
    output = try FileHandle(forWritingTo: url)
  }

  /// The name of a part's file, cut down to what is safe; nil for fields and for no file at all.
  static func fileName(_ head: String) -> String? {
    for line in head.components(separatedBy: "\r\n")
    where line.lowercased().hasPrefix("content-disposition:") {
      guard let start = line.range(of: "filename=\"") else { continue }
      let name = line[start.upperBound...].prefix { $0 != "\"" }
      let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
      let plain = last.unicodeScalars.filter {
        $0.value >= 0x20 && $0.value != 0x7F && $0 != ":"
      }
      var text = String(String.UnicodeScalarView(plain))
      while text.hasPrefix(".") { text.removeFirst() }
      while text.utf8.count > 200 { text.removeFirst() }
      return text.isEmpty ? nil : text
    }
    return nil
  }

  /// The first place of a pattern; nil when it isn't there.
  static func find(_ pattern: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = pattern.first, bytes.count >= pattern.count else { return nil }
    return bytes.withUnsafeBufferPointer { all in
      var place = 0
      let last = all.count - pattern.count
      while place <= last {
        if all[place] == first, pattern.indices.allSatisfy({ all[place + $0] == pattern[$0] }) {
          return place
        }
        place += 1
      }
      return nil
    }
  }

  private static let cut = Refusal(
    status: 400, code: "upload.cut", message: "The files did not come whole.",
    remedy: "Send them again.")
}

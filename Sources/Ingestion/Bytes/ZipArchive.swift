import CZlib
import EvidenceModel

/// The members of a zip archive, as its central directory lists them.
///
/// Own reader (APPNOTE.TXT 6.3.10: 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3): stored and deflated
/// members, zip64, checksums. Names are only labels here: nothing is ever written to disk under them.
struct ZipArchive: Sendable {
  /// One file of the archive.
  struct Member: Sendable, Hashable {
    let path: String
    let method: Int
    let checksum: UInt32
    let packedCount: Int
    let count: Int
    let headerOffset: Int
    let isEncrypted: Bool

    var isFolder: Bool { path.hasSuffix("/") }
  }

  let name: String
  let members: [Member]
  private let bytes: Bytes

  /// Whether the bytes begin like a zip archive, also an empty or a cut one.
  static func isZip(_ bytes: Bytes) -> Bool {
    let head = bytes.array(0..<4)
    return head == [0x50, 0x4B, 3, 4] || head == [0x50, 0x4B, 5, 6]
  }

  /// Reads the central directory.
  /// - Throws: `import.truncated` when there is none; `import.unsafe` for too many members, a sum of
  ///   sizes over the limit, or a name that points out of the archive.
  init(_ bytes: Bytes, name: String, options: FileOpener.Options) throws(Diagnostic) {
    self.bytes = bytes
    self.name = name
    let reader = ZipDirectoryReader(bytes: bytes, name: name)
    members = try reader.members(limit: options.maximumArchiveMembers)
    var total = 0
    for member in members {
      total = total.addingReportingOverflow(member.count).overflow ? Int.max : total + member.count
      guard !Self.pointsOutside(member.path) else {
        throw .unsafe(name, "a member's name points out of the archive")
      }
    }
    guard total <= options.maximumArchiveBytes else {
      throw .unsafe(name, "it unpacks to more than \(options.maximumArchiveBytes) bytes")
    }
  }

  /// Absolute names and names that climb up: nobody makes them by accident.
  static func pointsOutside(_ path: String) -> Bool {
    let parts = path.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    let hasDrive = path.utf8.count > 1 && path.utf8.dropFirst().first == UInt8(ascii: ":")
    return path.hasPrefix("/") || path.hasPrefix("\\") || hasDrive || parts.contains("..")
  }

  func member(_ path: String) -> Member? { members.first { $0.path == path } }

  /// The unpacked bytes of a member, verified by length and checksum.
  func unpack(_ member: Member) throws(Diagnostic) -> Bytes {
    let label = "\(name)/\(member.path)"
    guard !member.isEncrypted else {
      throw .unsupported(
        label, "protected by a password", remedy: "Unpack it and import the files inside.")
    }
    let packed = try packedBytes(member, label)
    let unpacked: Bytes
    switch member.method {
    case 0: unpacked = packed
    case 8: unpacked = try Inflater(name: label, limit: member.count).inflate(packed, .none)
    default:
      throw .unsupported(
        label, "packed with a method that can't be read",
        remedy: "Unpack it and import the files inside.")
    }
    guard unpacked.count == member.count, Self.checksum(unpacked) == member.checksum else {
      throw .truncated(label, "its length or checksum is wrong")
    }
    return unpacked
  }

  private func packedBytes(_ member: Member, _ label: String) throws(Diagnostic) -> Bytes {
    let header = bytes.array(member.headerOffset..<member.headerOffset + 30)
    guard header.count == 30, header.littleEndian(0, 4) == 0x0403_4B50 else {
      throw .truncated(label, "its header is missing")
    }
    let start = member.headerOffset + 30 + header.littleEndian(26, 2) + header.littleEndian(28, 2)
    guard start + member.packedCount <= bytes.count else {
      throw .truncated(label, "it ends too early")
    }
    return bytes[start..<start + member.packedCount]
  }

  static func checksum(_ bytes: Bytes) -> UInt32 {
    bytes.withSpan { span in
      var value = crc32(0, nil, 0)
      var offset = 0
      while offset < span.count {
        let end = min(span.count, offset + (1 << 28))
        span.extracting(offset..<end).withUnsafeBufferPointer {
          value = crc32(value, $0.baseAddress, UInt32($0.count))
        }
        offset = end
      }
      return UInt32(truncatingIfNeeded: value)
    }
  }
}

extension [UInt8] {
  /// A little-endian number of up to 8 bytes; what lies behind the end counts as 0, and what is
  /// larger than an Int becomes `Int.max`.
  func littleEndian(_ offset: Int, _ size: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<size where offset + index < count {
      value |= UInt64(self[offset + index]) << UInt64(8 * index)
    }
    return Int(clamping: value)
  }
}

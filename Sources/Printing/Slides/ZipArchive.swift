/// Writes a ZIP archive (PKWARE APPNOTE 6.3) that is the same bytes for the same content.
///
/// Members are stored, not compressed: packed bytes would differ from one version of zlib to the
/// next. Every member bears the earliest time that the format knows, 1 January 1980.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Appends a member; the name is ASCII of our own.
  mutating func append(_ name: String, _ content: [UInt8]) {
    let header = Self.fields(name, content)
    let offset = UInt32(bytes.count)
    bytes += Self.little(0x0403_4B50 as UInt32) + header + Array(name.utf8) + content
    directory += Self.little(0x0201_4B50 as UInt32) + Self.little(20 as UInt16) + header
    // No comment, first disk, no attributes.
    directory += Self.little(0 as UInt16) + Self.little(0 as UInt16) + Self.little(0 as UInt16)
    directory += Self.little(0 as UInt32) + Self.little(offset) + Array(name.utf8)
    count += 1
  }

  mutating func append(_ name: String, _ text: String) { append(name, Array(text.utf8)) }

  /// The whole archive.
  var finished: [UInt8] {
    var end = Self.little(0x0605_4B50 as UInt32)
    end += Self.little(0 as UInt16) + Self.little(0 as UInt16)
    end += Self.little(count) + Self.little(count)
    end += Self.little(UInt32(directory.count)) + Self.little(UInt32(bytes.count))
    return bytes + directory + end + Self.little(0 as UInt16)
  }

  /// What the header before a member and its entry of the directory share.
  private static func fields(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let size = UInt32(content.count)
    // Version 2.0, names in UTF-8, stored, 00:00 on 1 January 1980.
    var fields = little(20 as UInt16) + little(0x0800 as UInt16) + little(0 as UInt16)
    fields += little(0 as UInt16) + little(0x0021 as UInt16)
    fields += little(checksum(content)) + little(size) + little(size)
    return fields + little(UInt16(name.utf8.count)) + little(0 as UInt16)
  }

  private static func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
    (0..<Value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32 as in ISO 3309, with the polynomial reversed.
  static func checksum(_ content: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in content { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { start in
    (0..<8).reduce(start) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}

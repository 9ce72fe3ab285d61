import EvidenceModel

/// Reads the list of members at the end of a zip archive.
struct ZipDirectoryReader {
  let bytes: Bytes
  let name: String

  private struct Place {
    var offset: Int
    var size: Int
    var members: Int
  }

  func members(limit: Int) throws(Diagnostic) -> [ZipArchive.Member] {
    let place = try directory()
    guard place.members <= limit else {
      throw .unsafe(name, "it has \(place.members) members, \(limit) are allowed")
    }
    guard place.offset >= 0, place.size >= 0, place.offset <= bytes.count,
      place.size <= bytes.count - place.offset
    else { throw .truncated(name, "its list of members is cut off") }
    let directory = bytes.array(place.offset..<place.offset + place.size)
    var members: [ZipArchive.Member] = []
    var offset = 0
    while offset + 46 <= directory.count, directory.littleEndian(offset, 4) == 0x0201_4B50 {
      guard members.count < limit else { throw .unsafe(name, "it has more than \(limit) members") }
      let lengths = (28...32).filter { $0 % 2 == 0 }.map { directory.littleEndian(offset + $0, 2) }
      let end = offset + 46 + lengths.reduce(0, +)
      guard end <= directory.count else {
        throw .truncated(name, "its list of members is cut off")
      }
      members.append(member(directory, at: offset, nameLength: lengths[0], extra: lengths[1]))
      offset = end
    }
    guard members.count == place.members else {
      throw .truncated(name, "its list of members is incomplete")
    }
    return members
  }

  private func member(
    _ directory: [UInt8], at offset: Int, nameLength: Int, extra: Int
  ) -> ZipArchive.Member {
    let nameEnd = offset + 46 + nameLength
    var count = directory.littleEndian(offset + 24, 4)
    var packedCount = directory.littleEndian(offset + 20, 4)
    var headerOffset = directory.littleEndian(offset + 42, 4)
    // Zip64: an extra field 0x0001 gives those of the three, in this order, that are all ones.
    var field = nameEnd
    while field + 4 <= nameEnd + extra {
      let size = directory.littleEndian(field + 2, 2)
      if directory.littleEndian(field, 2) == 1 {
        var value = field + 4
        func take(_ number: inout Int) {
          guard number == 0xFFFF_FFFF, value + 8 <= field + 4 + size else { return }
          number = directory.littleEndian(value, 8)
          value += 8
        }
        take(&count)
        take(&packedCount)
        take(&headerOffset)
      }
      field += 4 + size
    }
    let limit = bytes.count
    return ZipArchive.Member(
      path: path(Array(directory[offset + 46..<nameEnd])),
      method: directory.littleEndian(offset + 10, 2),
      checksum: UInt32(truncatingIfNeeded: directory.littleEndian(offset + 16, 4)),
      packedCount: min(packedCount, limit), count: count, headerOffset: min(headerOffset, limit),
      isEncrypted: directory.littleEndian(offset + 8, 2) & 1 == 1)
  }

  private func path(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self) ?? CharacterDecoder(.windows1252).string(bytes)
  }

  /// The end record is the last thing but for a comment of at most 65,535 bytes.
  private func directory() throws(Diagnostic) -> Place {
    let tailStart = max(0, bytes.count - 65_557)
    let tail = bytes.array(tailStart..<bytes.count)
    var index = tail.count - 22
    while index >= 0 {
      if tail.littleEndian(index, 4) == 0x0605_4B50 {
        let place = Place(
          offset: tail.littleEndian(index + 16, 4), size: tail.littleEndian(index + 12, 4),
          members: tail.littleEndian(index + 10, 2))
        return try wide(place, endRecord: tailStart + index)
      }
      index -= 1
    }
    throw .truncated(name, "the archive's list of members is missing")
  }

  private func wide(_ place: Place, endRecord: Int) throws(Diagnostic) -> Place {
    let isWide =
      place.offset == 0xFFFF_FFFF || place.size == 0xFFFF_FFFF || place.members == 0xFFFF
    guard isWide, endRecord >= 20 else { return place }
    let locator = bytes.array(endRecord - 20..<endRecord)
    guard locator.littleEndian(0, 4) == 0x0706_4B50 else { return place }
    let offset = locator.littleEndian(8, 8)
    guard offset < bytes.count else { throw .truncated(name, "its end record is missing") }
    let record = bytes.array(offset..<min(bytes.count, offset + 56))
    guard record.count == 56, record.littleEndian(0, 4) == 0x0606_4B50 else {
      throw .truncated(name, "its end record is damaged")
    }
    return Place(
      offset: record.littleEndian(48, 8), size: record.littleEndian(40, 8),
      members: record.littleEndian(32, 8))
  }
}

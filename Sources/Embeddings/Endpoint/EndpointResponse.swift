/// An HTTP/1.1 answer taken apart: status and body, by length, in chunks, or up to the end.
struct EndpointResponse {
  let status: Int
  let body: [UInt8]

  /// Nil for bytes that are no complete answer.
  init?(_ bytes: [UInt8]) {
    guard let head = Head(bytes) else { return nil }
    status = head.status
    let rest = bytes[head.end...]
    if head.isChunked {
      guard let body = Self.joined(rest) else { return nil }
      self.body = body
    } else if let length = head.length {
      guard rest.count >= length else { return nil }
      body = Array(rest.prefix(length))
    } else {
      body = Array(rest)
    }
  }

  /// Whether the bytes hold a whole answer whose head says where it ends.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    guard let head = Head(bytes) else { return false }
    if head.isChunked {
      // Cheap to test before the chunks are joined: the last one is empty.
      return bytes.suffix(5).elementsEqual("0\r\n\r\n".utf8) && joined(bytes[head.end...]) != nil
    }
    return head.length.map { bytes.count - head.end >= $0 } ?? false
  }

  /// The lines before the body.
  private struct Head {
    var status = 0
    var end = 0
    var length: Int?
    var isChunked = false

    private static let longest = 1 << 16

    init?(_ bytes: [UInt8]) {
      let limit = min(bytes.count, Self.longest)
      var place = 3
      while place < limit, !(bytes[place] == 10 && bytes[place - 2] == 10) { place += 1 }
      guard place < limit else { return nil }
      end = place + 1
      let lines = String(decoding: bytes[..<end], as: UTF8.self).split(whereSeparator: \.isNewline)
      let first = (lines.first ?? "").split(separator: " ")
      guard first.count >= 2, first[0].hasPrefix("HTTP/1."), let number = Int(first[1]) else {
        return nil
      }
      status = number
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let value = parts[1].drop { $0 == " " || $0 == "\t" }
        switch parts[0].lowercased() {
        case "content-length":
          guard let number = Int(value), number >= 0 else { return nil }
          length = number
        case "transfer-encoding": isChunked = value.lowercased().hasSuffix("chunked")
        default: break
        }
      }
    }
  }

  /// The content of chunks; nil where they are cut off or wrong.
  private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while let end = bytes[place...].firstIndex(of: 10) {
      let line = String(decoding: bytes[place..<end], as: UTF8.self)
      let digits = line.prefix { $0.isHexDigit }
      guard let count = Int(digits, radix: 16), count >= 0, count < 1 << 28 else { return nil }
      if count == 0 { return result }
      let next = end + 1 + count
      guard next + 2 <= bytes.endIndex else { return nil }
      result += bytes[(end + 1)..<next]
      guard bytes[next] == 13, bytes[next + 1] == 10 else { return nil }
      place = next + 2
    }
    return nil
  }
}

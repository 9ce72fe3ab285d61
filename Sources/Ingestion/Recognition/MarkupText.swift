/// Takes tags and character references out of texts that tools export as HTML.
package enum MarkupText {
  /// The text without tags; paragraphs and breaks become line ends.
  ///
  /// A text without both `<` and `&` is returned as it stands, and so is a `<` that begins no tag.
  package static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x3C) || text.utf8.contains(0x26) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x3C, let end = tagEnd(bytes, from: index) {
        if isBreak(bytes[index..<end]) && result.last != 0x0A && !result.isEmpty {
          result.append(0x0A)
        }
        index = end
      } else if bytes[index] == 0x26, let reference = reference(bytes, from: index) {
        result.append(contentsOf: reference.text.utf8)
        index = reference.end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text of a body that its tool writes as HTML, without the tags.
  ///
  /// A text that is no HTML is returned as it stands, byte for byte, and so is one that holds scripts,
  /// handlers or orders: ``InstructionGuard`` has to see those as they came.
  package static func body(_ text: String) -> String {
    guard isDocument(text), !InstructionGuard().isSuspicious(text) else { return text }
    return plain(text).trimmingBlanks()
  }

  /// Whether a text is HTML as tools write it.
  ///
  /// It begins with a tag and closes one, or breaks lines with tags; a customer who mentions a tag
  /// writes no HTML.
  package static func isDocument(_ text: String) -> Bool {
    guard text.utf8.contains(0x3C) else { return false }
    let bytes = Array(text.utf8)
    let lead = bytes.first { $0 > 0x20 }
    var hasBlock = false
    var hasEnd = false
    for index in bytes.indices where bytes[index] == 0x3C {
      guard let end = tagEnd(bytes, from: index) else { continue }
      hasBlock = hasBlock || isBreak(bytes[index..<end])
      hasEnd = hasEnd || bytes[index + 1] == 0x2F
      if hasBlock && (hasEnd || lead != 0x3C) { return true }
    }
    return lead == 0x3C && hasEnd
  }

  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1] | 0x20
    guard next >= 0x61 && next <= 0x7A || bytes[start + 1] == 0x2F || bytes[start + 1] == 0x21
    else { return nil }
    guard let end = bytes[start...].prefix(2000).firstIndex(of: 0x3E) else { return nil }
    // An address in angle brackets is no tag.
    return bytes[start..<end].contains(0x40) && !bytes[start..<end].contains(0x3D) ? nil : end + 1
  }

  private static func isBreak(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: tag.dropFirst().prefix(5), as: UTF8.self).lowercased()
    return ["br", "p>", "p ", "/p", "div", "/div", "li", "/li", "tr"].contains {
      name.hasPrefix($0)
    }
  }

  private static func reference(_ bytes: [UInt8], from start: Int) -> (text: String, end: Int)? {
    guard let end = bytes[start...].prefix(10).firstIndex(of: 0x3B), end > start + 1 else {
      return nil
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if let known = names[name] { return (known, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let number =
      isHexadecimal ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard let number, let scalar = Unicode.Scalar(number) else { return nil }
    return (String(Character(scalar)), end + 1)
  }

  private static let names = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "\u{2013}",
    "mdash": "\u{2014}", "rsquo": "\u{2019}", "lsquo": "\u{2018}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "hellip": "\u{2026}", "euro": "\u{20AC}", "pound": "\u{A3}",
  ]
}

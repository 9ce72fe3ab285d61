/// Reads XML piece by piece from its bytes: as much of it as office documents use.
///
/// Document type declarations are refused, so that no entity can be declared: entity bombs and
/// external entities fail here. Names are given without their prefix.
struct XMLScanner {
  enum Event {
    /// A start tag; `attributes` is where its attributes lie.
    case start(String, attributes: Range<Int>)
    case end(String)
    case text(String)
  }

  enum Failure: Error, Hashable {
    case declaresEntities
    case malformed
  }

  private var position: Int
  /// The end of an element that closes itself, still to be told.
  private var pendingEnd: String?
  private let decoder = CharacterDecoder(.utf8)
  private(set) var depth = 0

  static let maximumDepth = 256

  init(position: Int = 0) { self.position = position }

  /// The next event; nil at the end of the text.
  mutating func next(_ bytes: Span<UInt8>) throws(Failure) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      depth -= 1
      return .end(name)
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(try text(bytes)) }
      if let event = try markup(bytes) { return event }
    }
    guard depth == 0 else { throw .malformed }
    return nil
  }

  private func byte(_ bytes: Span<UInt8>, _ offset: Int) -> UInt8 {
    position + offset < bytes.count ? bytes[position + offset] : 0
  }

  /// A tag or a section of character data; nil for comments and instructions.
  private mutating func markup(_ bytes: Span<UInt8>) throws(Failure) -> Event? {
    switch byte(bytes, 1) {
    case UInt8(ascii: "?"):
      try pass(until: "?>", bytes)
      return nil
    case UInt8(ascii: "!"):
      if starts(with: "<!--", bytes) {
        try pass(until: "-->", bytes)
        return nil
      }
      guard starts(with: "<![CDATA[", bytes) else { throw .declaresEntities }
      let start = position + 9
      try pass(until: "]]>", bytes)
      return .text(decoder.string(bytes, start..<position - 3))
    case UInt8(ascii: "/"): return try endTag(bytes)
    default: return try startTag(bytes)
    }
  }

  private func starts(with word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { buffer[$0] == bytes[position + $0] }
    }
  }

  private mutating func pass(
    until word: StaticString, _ bytes: Span<UInt8>
  ) throws(Failure) {
    while position < bytes.count {
      if starts(with: word, bytes) {
        position += word.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .malformed
  }

  private mutating func name(_ bytes: Span<UInt8>) -> String {
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ":") {
        start = position + 1
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
        || JSONSlicer.isBlank(byte)
      {
        break
      }
      position += 1
    }
    return decoder.string(bytes, start..<position)
  }

  private mutating func endTag(_ bytes: Span<UInt8>) throws(Failure) -> Event {
    position += 2
    let name = name(bytes)
    try pass(until: ">", bytes)
    depth -= 1
    guard depth >= 0 else { throw .malformed }
    return .end(name)
  }

  private mutating func startTag(_ bytes: Span<UInt8>) throws(Failure) -> Event {
    position += 1
    let name = name(bytes)
    let start = position
    var quote: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      position += 1
    }
    guard position < bytes.count, !name.isEmpty, depth < Self.maximumDepth else { throw .malformed }
    let closesItself = bytes[position - 1] == UInt8(ascii: "/")
    let attributes = start..<(closesItself ? position - 1 : position)
    position += 1
    depth += 1
    if closesItself { pendingEnd = name }
    return .start(name, attributes: attributes)
  }

  private mutating func text(_ bytes: Span<UInt8>) throws(Failure) -> String {
    let start = position
    var hasReferences = false
    while position < bytes.count, bytes[unchecked: position] != UInt8(ascii: "<") {
      if bytes[unchecked: position] == UInt8(ascii: "&") { hasReferences = true }
      position += 1
    }
    return Self.text(bytes, start..<position, hasReferences: hasReferences)
  }

  /// The text of a part, character references resolved.
  private static func text(
    _ bytes: Span<UInt8>, _ part: Range<Int>, hasReferences: Bool
  ) -> String {
    let text = CharacterDecoder(.utf8).string(bytes, part)
    return hasReferences ? CharacterReferences.resolved(text) : text
  }

  /// The value of an attribute by its name without prefix.
  static func attribute(
    _ name: StaticString, _ bytes: Span<UInt8>, in attributes: Range<Int>
  ) -> String? {
    var index = attributes.lowerBound
    let end = attributes.upperBound
    while index < end {
      while index < end, JSONSlicer.isBlank(bytes[index]) { index += 1 }
      var start = index
      while index < end, bytes[index] != UInt8(ascii: "="), !JSONSlicer.isBlank(bytes[index]) {
        if bytes[index] == UInt8(ascii: ":") { start = index + 1 }
        index += 1
      }
      let nameRange = start..<index
      while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") {
        index += 1
      }
      guard index < end else { return nil }
      let quote = bytes[index]
      index += 1
      let valueStart = index
      while index < end, bytes[index] != quote { index += 1 }
      if isSame(bytes, nameRange, name) {
        return text(bytes, valueStart..<index, hasReferences: true)
      }
      index += 1
    }
    return nil
  }

  private static func isSame(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ name: StaticString
  ) -> Bool {
    guard range.count == name.utf8CodeUnitCount else { return false }
    return name.withUTF8Buffer { buffer in
      buffer.indices.allSatisfy { buffer[$0] == bytes[range.lowerBound + $0] }
    }
  }
}

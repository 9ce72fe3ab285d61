/// Finds where JSON values begin and end without parsing them.
///
/// It only minds brackets and strings, so it needs no memory for what it passes over.
struct JSONSlicer {
  private(set) var position: Int
  /// The line of `position`, from 1.
  private(set) var line: Int

  init(position: Int, line: Int = 1) {
    self.position = position
    self.line = line
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Passes blanks, and a byte that may stand here; true if the byte did.
  @discardableResult
  mutating func pass(_ byte: UInt8? = nil, _ bytes: Span<UInt8>) -> Bool {
    while position < bytes.count, Self.isBlank(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    guard let byte, position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// The next byte that is no blank; nil at the end.
  mutating func peek(_ bytes: Span<UInt8>) -> UInt8? {
    pass(nil, bytes)
    return position < bytes.count ? bytes[position] : nil
  }

  /// A value that was found.
  struct Slice {
    let range: Range<Int>
    let line: Int
    /// False when the text ends before the value does.
    let isComplete: Bool
  }

  /// The value at the next byte that is no blank; nil at the end of the text.
  mutating func slice(_ bytes: Span<UInt8>) -> Slice? {
    guard let first = peek(bytes) else { return nil }
    let start = position
    let startLine = line
    let isComplete: Bool
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): isComplete = passContainer(bytes)
    case UInt8(ascii: "\""): isComplete = passString(bytes)
    default:
      passWord(bytes)
      isComplete = true
      // A byte that begins no value: take it, or nothing would ever move on.
      if position == start { position += 1 }
    }
    return Slice(range: start..<position, line: startLine, isComplete: isComplete)
  }

  private mutating func passWord(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"): return
      case let byte where Self.isBlank(byte): return
      default: position += 1
      }
    }
  }

  private mutating func passString(_ bytes: Span<UInt8>) -> Bool {
    position += 1
    while position < bytes.count {
      let byte = bytes[unchecked: position]
      position += 1
      if byte == UInt8(ascii: "\"") { return true }
      if byte == UInt8(ascii: "\\") { position = min(position + 1, bytes.count) }
      if byte == 0x0A { line += 1 }
    }
    return false
  }

  private mutating func passContainer(_ bytes: Span<UInt8>) -> Bool {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[unchecked: position]
      switch byte {
      case UInt8(ascii: "\""):
        guard passString(bytes) else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          position += 1
          return true
        }
      case 0x0A: line += 1
      default: break
      }
      position += 1
    }
    return false
  }
}

/// A pattern of the schema: a plain subset of regular expressions, read once and run over bytes.
///
/// Understands `^`, `$`, literals, `\` before a literal, classes such as `[a-z0-9_]`, and the counts
/// `?`, `*`, `+`, `{n}` and `{n,m}`. Other constructs make the pattern nil, so that no rule is
/// silently left out.
struct SchemaPattern: Sendable {
  private struct Piece {
    var ranges: [ClosedRange<UInt8>]
    var least = 1
    var most = 1
  }

  private var pieces: [Piece] = []
  private var isAnchoredAtStart = false
  private var isAnchoredAtEnd = false

  init?(_ pattern: String) {
    var rest = Array(pattern.utf8)[...]
    if rest.first == UInt8(ascii: "^") {
      isAnchoredAtStart = true
      rest.removeFirst()
    }
    if rest.last == UInt8(ascii: "$") {
      isAnchoredAtEnd = true
      rest.removeLast()
    }
    while !rest.isEmpty {
      guard var piece = Self.takePiece(&rest), Self.takeCount(&rest, into: &piece) else {
        return nil
      }
      pieces.append(piece)
    }
  }

  /// Whether the text holds the pattern.
  func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let starts = isAnchoredAtStart ? 0...0 : 0...bytes.count
    return starts.contains { matches(bytes, at: $0, piece: 0) }
  }

  private func matches(_ bytes: [UInt8], at start: Int, piece index: Int) -> Bool {
    guard index < pieces.count else { return !isAnchoredAtEnd || start == bytes.count }
    let piece = pieces[index]
    var end = start
    while end < bytes.count, end - start < piece.most,
      piece.ranges.contains(where: { $0.contains(bytes[end]) })
    {
      end += 1
    }
    while end - start >= piece.least {
      if matches(bytes, at: end, piece: index + 1) { return true }
      end -= 1
    }
    return false
  }

  private static func takePiece(_ rest: inout ArraySlice<UInt8>) -> Piece? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "["): return takeClass(&rest)
    case UInt8(ascii: "\\"):
      guard let literal = rest.popFirst(), !isLetterOrDigit(literal) else { return nil }
      return Piece(ranges: [literal...literal])
    case UInt8(ascii: "."): return Piece(ranges: [0...255])
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"), UInt8(ascii: "^"),
      UInt8(ascii: "$"):
      return nil
    default: return Piece(ranges: [byte...byte])
    }
  }

  private static func takeClass(_ rest: inout ArraySlice<UInt8>) -> Piece? {
    var ranges: [ClosedRange<UInt8>] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "]") { return ranges.isEmpty ? nil : Piece(ranges: ranges) }
      guard byte != UInt8(ascii: "^"), byte != UInt8(ascii: "\\") else { return nil }
      let next = rest.dropFirst().first
      if rest.first == UInt8(ascii: "-"), let next, next != UInt8(ascii: "]") {
        guard byte <= next else { return nil }
        ranges.append(byte...next)
        rest = rest.dropFirst(2)
      } else {
        ranges.append(byte...byte)
      }
    }
    return nil
  }

  private static func takeCount(_ rest: inout ArraySlice<UInt8>, into piece: inout Piece) -> Bool {
    switch rest.first {
    case UInt8(ascii: "?"): (piece.least, piece.most) = (0, 1)
    case UInt8(ascii: "*"): (piece.least, piece.most) = (0, .max)
    case UInt8(ascii: "+"): (piece.least, piece.most) = (1, .max)
    case UInt8(ascii: "{"):
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
      let inside = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
      let bounds = inside.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = bounds.first, let least = first, bounds.count <= 2,
        let last = bounds.last, let most = last, least <= most
      else { return false }
      (piece.least, piece.most) = (least, most)
      rest = rest[end...]
    default: return true
    }
    rest.removeFirst()
    return true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

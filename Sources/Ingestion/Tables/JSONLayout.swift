/// Where a JSON text keeps its records.
struct JSONLayout: Sendable, Hashable {
  enum Shape: Sendable, Hashable {
    /// The elements of an array; `start` is behind its bracket.
    case array
    /// One value per line.
    case lines
    /// Values one after another, or a single one.
    case values
  }

  let shape: Shape
  let start: Int
  let line: Int

  /// Finds the records; nil when the text is no JSON.
  init?(_ bytes: Span<UInt8>) {
    var slicer = JSONSlicer(position: DelimitedLayoutFinder.textStart(bytes))
    guard let first = slicer.peek(bytes) else { return nil }
    switch first {
    case UInt8(ascii: "["):
      slicer.pass(first, bytes)
      let begin = slicer
      guard let element = slicer.peek(bytes), Self.mayBeginElement(element) else { return nil }
      // `[00:00:12] Name: text` begins with a bracket too.
      guard element == UInt8(ascii: "]") || Self.parses(bytes, from: begin) else { return nil }
      self = Self(shape: .array, start: begin.position, line: begin.line)
    case UInt8(ascii: "{"):
      guard Self.looksLikeObject(bytes, slicer) else { return nil }
      self = Self.ofObjects(bytes, slicer)
    default: return nil
    }
  }

  private init(shape: Shape, start: Int, line: Int) {
    self.shape = shape
    self.start = start
    self.line = line
  }

  private static func mayBeginElement(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
  }

  /// Whether the first element is JSON with a comma or the end behind it, or a record cut off.
  private static func parses(_ bytes: Span<UInt8>, from slicer: JSONSlicer) -> Bool {
    var slicer = slicer
    guard let slice = slicer.slice(bytes) else { return false }
    guard slice.isComplete else { return bytes[slice.range.lowerBound] == UInt8(ascii: "{") }
    guard (try? JSONParser.parse(bytes, slice.range, CharacterDecoder(.utf8))) != nil else {
      return bytes[slice.range.lowerBound] == UInt8(ascii: "{")
    }
    return [nil, UInt8(ascii: ","), UInt8(ascii: "]")].contains(slicer.peek(bytes))
      || bytes[slice.range.lowerBound] == UInt8(ascii: "{")
  }

  private static func looksLikeObject(_ bytes: Span<UInt8>, _ slicer: JSONSlicer) -> Bool {
    var slicer = slicer
    slicer.pass(UInt8(ascii: "{"), bytes)
    guard let next = slicer.peek(bytes) else { return false }
    if next == UInt8(ascii: "}") { return true }
    guard next == UInt8(ascii: "\""), slicer.slice(bytes) != nil else { return false }
    return slicer.peek(bytes) == UInt8(ascii: ":")
  }

  private static func ofObjects(_ bytes: Span<UInt8>, _ slicer: JSONSlicer) -> JSONLayout {
    if isLines(bytes, slicer.position) {
      return JSONLayout(shape: .lines, start: slicer.position, line: slicer.line)
    }
    if let main = mainArray(bytes, slicer, depth: 0) {
      return JSONLayout(shape: .array, start: main.position, line: main.line)
    }
    return JSONLayout(shape: .values, start: slicer.position, line: slicer.line)
  }

  /// Whether at least two of the first lines are an object each, or the only line is.
  private static func isLines(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    var whole = 0
    var others = 0
    var position = start
    while position < bytes.count && whole + others < 10 {
      let range = lineRange(bytes, position)
      position = range.upperBound + 1
      guard let first = range.first(where: { !JSONSlicer.isBlank(bytes[$0]) }) else { continue }
      let isObject =
        bytes[first] == UInt8(ascii: "{")
        && (try? JSONParser.parse(bytes, range, CharacterDecoder(.latin1))) != nil
      if isObject { whole += 1 } else { others += 1 }
    }
    return whole >= 2 && whole >= others
  }

  static func lineRange(_ bytes: Span<UInt8>, _ start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[unchecked: end] != 0x0A { end += 1 }
    return start..<end
  }

  /// The array of objects that a wrapping object is there for: the largest one.
  ///
  /// An object with an identifier of its own is a record, whatever arrays it has.
  private static func mainArray(
    _ bytes: Span<UInt8>, _ slicer: JSONSlicer, depth: Int
  ) -> JSONSlicer? {
    var slicer = slicer
    var best: (size: Int, place: JSONSlicer)?
    var nested: [JSONSlicer] = []
    slicer.pass(UInt8(ascii: "{"), bytes)
    while slicer.peek(bytes) == UInt8(ascii: "\"") {
      guard let key = slicer.slice(bytes), slicer.pass(UInt8(ascii: ":"), bytes),
        let first = slicer.peek(bytes)
      else { break }
      let name = CharacterDecoder(.utf8).string(bytes, key.range)
      let place = slicer
      guard let value = slicer.slice(bytes) else { break }
      if first == UInt8(ascii: "[") {
        var inside = place
        inside.pass(first, bytes)
        let begin = inside
        if inside.peek(bytes) == UInt8(ascii: "{"), value.range.count > best?.size ?? 0 {
          best = (value.range.count, begin)
        }
      } else if first == UInt8(ascii: "{") {
        nested.append(place)
      } else if ["\"id\"", "\"_id\"", "\"uuid\""].contains(name.lowercased()) {
        return nil
      }
      slicer.pass(UInt8(ascii: ","), bytes)
    }
    if let best { return best.place }
    guard depth < 3 else { return nil }
    for place in nested {
      if let found = mainArray(bytes, place, depth: depth + 1) { return found }
    }
    return nil
  }
}

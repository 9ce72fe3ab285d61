import Foundation

/// Adds to a PDF what cairo can't write: its language, and what each drawing says.
///
/// Works by an incremental update (ISO 32000-1, 7.5.6): the bytes that cairo wrote stay as they are, and
/// new forms of the catalogue and of the figures' structure elements follow with a table of their own.
/// A file whose cross references are a stream, as later versions of cairo write, is left as it is.
struct PrintedAlternatives {
  /// BCP 47.
  let language: String
  /// What each figure says, in the order in which they were drawn.
  let alternatives: [String]

  /// The bytes with the additions; the same bytes where the file can't be read this way.
  func added(to bytes: [UInt8]) -> [UInt8] {
    guard let table = Table(bytes) else { return bytes }
    var changed: [(number: Int, text: String)] = []
    guard let catalogue = table.object(table.root) else { return bytes }
    let extra =
      "   /Lang (\(language))\n   /ViewerPreferences << /DisplayDocTitle true >>\n"
    guard let root = Self.inserting(extra, into: catalogue) else { return bytes }
    changed.append((table.root, root))
    let figures = table.numbers(ofObjectsWith: "/S /Figure")
    if figures.count == alternatives.count {
      for (number, words) in zip(figures, alternatives) {
        guard let object = table.object(number),
          let figure = Self.inserting("   /Alt <\(Self.hex(words))>\n", into: object)
        else { continue }
        changed.append((number, figure))
      }
    }
    return bytes + table.update(changed.sorted { $0.number < $1.number }, after: bytes.count)
  }

  /// An object's text with lines before the end of its dictionary.
  private static func inserting(_ lines: String, into object: String) -> String? {
    guard let end = object.range(of: ">>", options: .backwards) else { return nil }
    return object[..<end.lowerBound] + lines + object[end.lowerBound...]
  }

  /// Text as UTF-16 with its byte order mark, in hexadecimal digits.
  private static func hex(_ text: String) -> String {
    ([0xFEFF] + Array(text.utf16)).map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

/// The cross references of a PDF.
private struct Table {
  private let bytes: [UInt8]
  /// Where each object begins; nil for those that are free.
  private let offsets: [Int?]
  private let start: Int
  private let info: String
  let root: Int

  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let tail = String(decoding: bytes.suffix(400), as: UTF8.self)
    guard let mark = tail.range(of: "startxref", options: .backwards),
      let start = Int(tail[mark.upperBound...].split(whereSeparator: \.isWhitespace).first ?? ""),
      start >= 0, start < bytes.count
    else { return nil }
    let text = String(decoding: bytes[start...], as: UTF8.self)
    let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].hasPrefix("xref"), let trailer = text.range(of: "trailer"),
      let count = Int(lines[1].split(separator: " ").last ?? "")
    else { return nil }
    let rows = text[..<trailer.lowerBound].split(separator: "\n").dropFirst(2).prefix(count)
    guard rows.count == count else { return nil }
    offsets = rows.map { row in
      let parts = row.split(separator: " ")
      guard parts.count == 3, parts[2].hasPrefix("n"), let offset = Int(parts[0]) else {
        return nil
      }
      return offset
    }
    guard let root = Self.reference("/Root", in: text[trailer.upperBound...]),
      let info = Self.reference("/Info", in: text[trailer.upperBound...])
    else { return nil }
    self.root = root
    self.info = "\(info) 0 R"
    self.start = start
  }

  private static func reference(_ name: String, in text: Substring) -> Int? {
    guard let place = text.range(of: name) else { return nil }
    return Int(text[place.upperBound...].split(whereSeparator: \.isWhitespace).first ?? "")
  }

  /// The text of an object between `obj` and `endobj`; nil for streams and what isn't there.
  func object(_ number: Int) -> String? {
    guard offsets.indices.contains(number), let offset = offsets[number] else { return nil }
    var end = offset
    let mark = Array("endobj".utf8)
    let limit = min(bytes.count - mark.count, offset + 200_000)
    while end < limit, !bytes[end..<end + mark.count].elementsEqual(mark) { end += 1 }
    guard end < limit else { return nil }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    guard let head = text.range(of: "obj"), !text.contains("stream") else { return nil }
    return String(text[head.upperBound...])
  }

  /// The numbers of structure elements whose first lines hold some text, ascending.
  func numbers(ofObjectsWith words: String) -> [Int] {
    offsets.indices.filter { number in
      guard let offset = offsets[number], offset < bytes.count else { return false }
      let head = String(decoding: bytes[offset..<min(bytes.count, offset + 80)], as: UTF8.self)
      let own = head.prefix { $0 != ">" }
      return own.contains("/Type /StructElem") && own.contains(words)
    }
  }

  /// The bytes that put new objects in place of those of the same number.
  func update(_ objects: [(number: Int, text: String)], after length: Int) -> [UInt8] {
    var text = ""
    var rows = ""
    for object in objects {
      let place = String(length + text.utf8.count)
      text += "\(object.number) 0 obj\(object.text)endobj\n"
      rows += "\(object.number) 1\n"
      rows += String(repeating: "0", count: max(0, 10 - place.count)) + place + " 00000 n \n"
    }
    let table = length + text.utf8.count
    text += "xref\n\(rows)trailer\n<< /Size \(offsets.count)\n   /Root \(root) 0 R\n"
    text += "   /Info \(info)\n   /Prev \(start)\n>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }
}

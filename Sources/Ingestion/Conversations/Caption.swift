/// One cue of a caption file, or the part of it that one voice speaks.
struct Caption: Sendable, Hashable {
  /// Counts cues from 1.
  let number: Int
  let start: ClockMark
  let end: ClockMark
  /// From a voice tag `<v Name>`.
  var voice: String?
  /// The lines of text, tags and character references resolved.
  var lines: [String]

  /// The captions of a WebVTT or SRT file.
  static func captions(_ lines: [TextLine]) -> [Caption] {
    var captions: [Caption] = []
    var number = 0
    var index = 0
    while index < lines.count {
      guard let times = times(lines[index].text) else {
        index += 1
        continue
      }
      number += 1
      index += 1
      var text: [String] = []
      while index < lines.count, !lines[index].isBlank, Self.times(lines[index].text) == nil {
        // The number of the next cue when no blank line stands between.
        if isIdentifier(lines[index].text), index + 1 < lines.count,
          Self.times(lines[index + 1].text) != nil
        {
          break
        }
        text.append(lines[index].text)
        index += 1
      }
      captions += VoiceTags.split(text).map {
        Caption(
          number: number, start: times.start, end: times.end, voice: $0.voice, lines: $0.lines)
      }
    }
    return captions
  }

  /// Whether the text is a caption file: a `WEBVTT` line, or a time line among the first lines.
  static func areCaptions(_ lines: [TextLine]) -> Bool {
    guard let first = lines.first(where: { !$0.isBlank }) else { return false }
    if first.text == "WEBVTT" || first.text.hasPrefix("WEBVTT ") { return true }
    return lines.filter { !$0.isBlank }.prefix(3).contains { times($0.text) != nil }
  }

  /// Whether a line is the number or the GUID of a cue.
  private static func isIdentifier(_ line: String) -> Bool {
    let bytes = line.trimmed.utf8
    return bytes.contains { (0x30...0x39).contains($0) }
      && bytes.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x2F
      }
  }

  /// The times of `00:00:03.600 --> 00:00:06.240`.
  private static func times(_ line: String) -> (start: ClockMark, end: ClockMark)? {
    let bytes = Array(line.utf8).drop { $0 == 0x20 }
    guard let first = bytes.first, (0x30...0x39).contains(first),
      let start = ClockMark.prefix(bytes)
    else { return nil }
    var rest = bytes.dropFirst(start.count).drop { $0 == 0x20 }
    guard rest.starts(with: Array("-->".utf8)) else { return nil }
    rest = rest.dropFirst(3).drop { $0 == 0x20 }
    guard let end = ClockMark.prefix(rest) else { return nil }
    return (start.mark, end.mark)
  }
}

/// Tags of WebVTT in a cue's text.
enum VoiceTags {
  /// The cue's text by voice; other tags are left out.
  static func split(_ lines: [String]) -> [(voice: String?, lines: [String])] {
    var parts: [(voice: String?, lines: [String])] = []
    var voice: String?
    var current: [String] = []
    func finish() {
      let filled = current.map { CharacterReferences.resolved($0).trimmed }.filter { !$0.isEmpty }
      if !filled.isEmpty { parts.append((voice, filled)) }
      current = []
    }
    for line in lines {
      current.append("")
      var rest = line[...]
      while let open = rest.firstIndex(of: "<") {
        current[current.count - 1] += rest[..<open]
        guard let close = rest[open...].firstIndex(of: ">") else { break }
        let tag = rest[rest.index(after: open)..<close]
        if let name = name(tag) {
          finish()
          current = [""]
          voice = name
        } else if !isTag(tag) {
          current[current.count - 1] += rest[open...close]
        }
        rest = rest[rest.index(after: close)...]
      }
      if rest.first != "<" { current[current.count - 1] += rest }
    }
    finish()
    return parts
  }

  /// The name in `v Name` or `v.loud Name`.
  private static func name(_ tag: Substring) -> String? {
    guard tag.hasPrefix("v ") || tag.hasPrefix("v."), let blank = tag.firstIndex(of: " ") else {
      return nil
    }
    let name = CharacterReferences.resolved(tag[blank...].trimmed)
    return name.isEmpty ? nil : name
  }

  /// `c`, `i`, `/v`, `00:00:01.000`, `font color=...`; but not `<3`.
  private static func isTag(_ tag: Substring) -> Bool {
    let body = tag.hasPrefix("/") ? tag.dropFirst() : tag
    let name = body.prefix { $0 != " " && $0 != "." }
    return ["v", "c", "i", "b", "u", "lang", "ruby", "rt", "font"].contains(name.lowercased())
      || ClockMark.prefix(Array(tag.utf8)[...]) != nil
  }
}

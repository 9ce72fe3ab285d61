/// The beginning of a line that names who speaks, when, or both.
struct TurnLabel: Sendable, Hashable {
  enum Style: Sendable, Hashable {
    /// `Name: text`.
    case colon
    /// `**Name:** text`, or a bold name.
    case bold
    /// `[00:00:12] Name: text`.
    case leadingTime
    /// `Name  00:04` alone on its line, or `Name (00:04): text`.
    case trailingTime
    /// `[id1] text`, `{Name} text`.
    case bracket
  }

  let speaker: String
  let time: ClockMark?
  let rest: String
  let style: Style

  /// Reads the label of a line; nil when it has none.
  ///
  /// Whether it is a speaker is for the whole
  /// transcript to tell.
  init?(_ line: String) {
    var bytes = Array(line.utf8)[...]
    Self.passBlanks(&bytes)
    // `>>` marks a change of speaker in captions.
    while bytes.starts(with: Array(">>".utf8)) { bytes = bytes.dropFirst(2) }
    Self.passBlanks(&bytes)
    let time = Self.takeTime(&bytes)
    let label = Self.bold(bytes) ?? Self.bracketed(bytes) ?? Self.plain(bytes)
    guard let label, SpeakerNames.isPlausible(label.speaker) else { return nil }
    speaker = label.speaker
    rest = label.rest
    self.time = time ?? label.time
    style = time != nil ? .leadingTime : label.style
  }

  private init(speaker: String, time: ClockMark?, rest: String, style: Style) {
    self.speaker = speaker
    self.time = time
    self.rest = rest
    self.style = style
  }

  private static func passBlanks(_ bytes: inout ArraySlice<UInt8>) {
    bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// Takes a time at the beginning, in brackets or not, and a dash behind it.
  static func takeTime(_ bytes: inout ArraySlice<UInt8>) -> ClockMark? {
    var rest = bytes
    let opening = rest.first
    let closing: UInt8? =
      opening == UInt8(ascii: "[")
      ? UInt8(ascii: "]") : opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : nil
    if closing != nil { rest = rest.dropFirst() }
    guard let found = ClockMark.prefix(rest) else { return nil }
    rest = rest.dropFirst(found.count)
    if let closing {
      // A range such as `[00:12 - 00:15]` counts from its beginning.
      guard let end = rest.prefix(24).firstIndex(of: closing) else { return nil }
      rest = rest[(end + 1)...]
    } else {
      guard rest.first == 0x20 || rest.first == 0x09 || rest.isEmpty else { return nil }
    }
    passBlanks(&rest)
    if rest.first == UInt8(ascii: "-") {
      rest = rest.dropFirst()
      passBlanks(&rest)
    }
    bytes = rest
    return found.mark
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmed
  }

  /// `**Name:** text`, `**Name**: text`, `**Name** (00:04) text`; also with `__`.
  private static func bold(_ bytes: ArraySlice<UInt8>) -> TurnLabel? {
    guard let first = bytes.first, first == UInt8(ascii: "*") || first == UInt8(ascii: "_") else {
      return nil
    }
    let marks = bytes.prefix { $0 == first }.count
    guard marks <= 3 else { return nil }
    let inside = bytes.dropFirst(marks).prefix { $0 != first }
    guard !inside.isEmpty, inside.count <= 80 else { return nil }
    var rest = bytes[inside.endIndex...].drop { $0 == first }
    var label = inside.drop { $0 == 0x20 }
    var time = takeTime(&label)
    var hasColon = label.last == UInt8(ascii: ":")
    if hasColon { label = label.dropLast() }
    let named = splitTime(label)
    passBlanks(&rest)
    time = time ?? named?.time ?? takeTime(&rest)
    if rest.first == UInt8(ascii: ":") {
      hasColon = true
      rest = rest.dropFirst()
    }
    // Emphasis at the beginning of a sentence is no label.
    guard hasColon || (marks >= 2 && (rest.isEmpty || time != nil)) else { return nil }
    return TurnLabel(
      speaker: named?.name ?? text(label), time: time, rest: text(rest), style: .bold)
  }

  /// What transcribers put in brackets that names nobody: `[REDACTED] was hard`, `[laughs] Yes`.
  private static func isRemark(_ inside: String) -> Bool {
    let words = inside.lowercased().split { !$0.isLetter }
    return words.contains { remarks.contains(String($0)) }
  }

  private static let remarks: Set = [
    "redacted", "removed", "anonymized", "anonymised", "inaudible", "unintelligible", "crosstalk",
    "laughs", "laughter", "laughing", "pause", "pauses", "silence", "music", "applause", "sic",
  ]

  /// `[id1] text`, `{Name} text`, `[Name]: text`.
  private static func bracketed(_ bytes: ArraySlice<UInt8>) -> TurnLabel? {
    let pairs: [UInt8: UInt8] = [
      UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}"),
    ]
    guard let opening = bytes.first, let closing = pairs[opening],
      let end = bytes.prefix(50).firstIndex(of: closing)
    else { return nil }
    var rest = bytes[(end + 1)...]
    // `[title](address)` is a link.
    guard rest.first != UInt8(ascii: "("), !isRemark(text(bytes[(bytes.startIndex + 1)..<end]))
    else { return nil }
    if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
    passBlanks(&rest)
    let time = takeTime(&rest)
    let name = text(bytes[(bytes.startIndex + 1)..<end])
    return TurnLabel(speaker: name, time: time, rest: text(rest), style: .bracket)
  }

  /// `Name: text`, `Name (00:04): text`, `Name  00:04`.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> TurnLabel? {
    var bytes = bytes
    if let first = bytes.first, first == UInt8(ascii: "@") || first == UInt8(ascii: "#"),
      let second = bytes.dropFirst().first, second != 0x20, second != first
    {
      bytes = bytes.dropFirst()
    }
    if let timed = trailingTime(bytes) { return timed }
    guard let colon = bytes.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[(colon + 1)...]
    // `10:30`, `http://` and `C:\` are no labels.
    guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 || rest.first ?? 0 >= 0x80 else {
      return nil
    }
    return TurnLabel(
      speaker: text(bytes[..<colon]), time: nil, rest: text(rest), style: .colon)
  }

  private static func trailingTime(_ bytes: ArraySlice<UInt8>) -> TurnLabel? {
    guard
      let digit = bytes.prefix(80).indices.first(where: {
        (0x30...0x39).contains(bytes[$0]) && $0 > bytes.startIndex
          && [0x20, 0x09, UInt8(ascii: "("), UInt8(ascii: "[")].contains(bytes[$0 - 1])
          && ClockMark.prefix(bytes[$0...]) != nil
      }), let found = ClockMark.prefix(bytes[digit...])
    else { return nil }
    var name = bytes[..<digit]
    let isInBrackets = name.last == UInt8(ascii: "(") || name.last == UInt8(ascii: "[")
    if isInBrackets { name = name.dropLast() }
    var rest = bytes[digit...].dropFirst(found.count)
    if isInBrackets {
      guard rest.first == UInt8(ascii: ")") || rest.first == UInt8(ascii: "]") else { return nil }
      rest = rest.dropFirst()
    }
    let hasColon = rest.first == UInt8(ascii: ":")
    if hasColon { rest = rest.dropFirst() }
    guard hasColon || text(rest).isEmpty else { return nil }
    var label = text(name)
    while label.hasSuffix("-") || label.hasSuffix("|") || label.hasSuffix(":") {
      label = label.dropLast().trimmed
    }
    return TurnLabel(speaker: label, time: found.mark, rest: text(rest), style: .trailingTime)
  }

  /// `Name (00:04)` within a bold label.
  private static func splitTime(_ bytes: ArraySlice<UInt8>) -> (name: String, time: ClockMark)? {
    guard let label = trailingTime(bytes), let time = label.time else { return nil }
    return (label.speaker, time)
  }
}

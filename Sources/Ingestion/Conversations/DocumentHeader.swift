/// What stands above the text of a document: front matter, `Date: ...` lines, a title.
struct DocumentHeader: Sendable, Hashable {
  /// By lower-case key: `date`, `title`, `participant`, `email` and whatever else is given.
  var details: [String: String] = [:]
  /// How many lines belong to the header.
  var lineCount = 0

  private static let longest = 40

  /// Reads the header at the beginning of the lines.
  init(_ lines: [TextLine]) {
    var index = frontMatter(lines)
    var keysSeen = 0
    var isFirst = true
    while index < min(lines.count, Self.longest) {
      let line = lines[index].text.trimmed
      if line.isEmpty || Self.isRule(line) {
        index += 1
        continue
      }
      if let heading = MarkdownLine.heading(line) {
        guard details["title"] == nil, keysSeen == 0 else { break }
        details["title"] = heading
      } else if let pair = Self.pair(line), details[pair.key] == nil || keysSeen == 0 {
        details[pair.key] = pair.value
        keysSeen += 1
      } else if isFirst, Self.isTitle(lines, index) {
        details["title"] = details["title"] ?? line
      } else {
        break
      }
      isFirst = false
      index += 1
      lineCount = index
    }
    addAddress(lines)
  }

  /// YAML between two lines of dashes.
  private mutating func frontMatter(_ lines: [TextLine]) -> Int {
    guard lines.first?.text.trimmed == "---",
      let end = lines.dropFirst().prefix(200).firstIndex(where: {
        $0.text.trimmed == "---" || $0.text.trimmed == "..."
      })
    else { return 0 }
    for line in lines[1..<end] {
      guard let pair = Self.keyValue(line.text.trimmed) else { continue }
      details[pair.key] = pair.value
    }
    lineCount = end + 1
    return end + 1
  }

  /// A line that a `Date: ...` line follows directly is a title, such as `Call with Ann Lee`.
  private static func isTitle(_ lines: [TextLine], _ index: Int) -> Bool {
    let following = lines[(index + 1)...].first { !$0.isBlank }
    return following.flatMap { pair($0.text.trimmed) } != nil && lines[index].text.utf8.count <= 160
  }

  private static func isRule(_ line: String) -> Bool {
    line.utf8.count >= 3
      && line.utf8.allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "=") || $0 == 0x20
      }
  }

  /// `Date: ...`, `- Date: ...`, `**Date:** ...`, for the keys that documents have.
  private static func pair(_ line: String) -> (key: String, value: String)? {
    let text = MarkdownLine.withoutListMark(line)
    guard let pair = keyValue(text), keys.contains(pair.key) else { return nil }
    // `Interviewer: How did it begin?` is a turn; `- Interviewer: Ann Lee` is a detail.
    if speakerKeys.contains(pair.key) {
      let isSentence = pair.value.utf8.count > 60 || ".?!".contains(pair.value.suffix(1))
      if isSentence { return nil }
    }
    return pair
  }

  private static func keyValue(_ line: String) -> (key: String, value: String)? {
    let plain = line.replacing("**", with: "").replacing("__", with: "")
    guard let colon = plain.firstIndex(of: ":") else { return nil }
    let key = plain[..<colon].trimmed.lowercased()
    var value = plain[plain.index(after: colon)...].trimmed
    guard !key.isEmpty, key.utf8.count <= 40, !value.isEmpty, !value.hasPrefix("//") else {
      return nil
    }
    if value.utf8.count >= 2, let first = value.first, first == value.last,
      first == "\"" || first == "'"
    {
      value = value.dropFirst().dropLast().trimmed
    }
    return (aliases[key] ?? key, value)
  }

  private static let aliases = [
    "interview date": "date", "call date": "date", "meeting date": "date", "recorded": "date",
    "recorded on": "date", "when": "date", "published": "date", "published on": "date",
    "meeting title": "title", "meeting": "title", "topic": "title", "interview": "title",
    "interviewee": "participant", "respondent": "participant", "customer": "participant",
    "contact": "participant", "participant id": "participant", "client": "participant",
    "e-mail": "email", "email address": "email", "moderator": "interviewer",
    "interviewed by": "interviewer", "researcher": "interviewer", "rep": "rep",
    "sales rep": "rep", "owner": "rep",
  ]

  private static let speakerKeys: Set<String> = ["participant", "interviewer", "rep", "name", "id"]

  private static let keys: Set<String> = [
    "date", "title", "participant", "participants", "interviewer", "email", "rep", "name",
    "company", "account", "role", "job title", "location", "duration", "language", "attendees",
    "recording", "type", "tags", "status", "id", "phone", "url", "product", "segment", "study",
    "project", "session", "time", "subject", "author", "note taker", "source", "stage", "deal",
    "amount", "channel", "country", "plan", "industry", "file",
  ]

  /// The only e-mail address of the header is the participant's, unless it is the writer's.
  private mutating func addAddress(_ lines: [TextLine]) {
    if let named = details["participant"], let address = Self.addresses(named).first {
      // `Contact: Ann Lee, ann@example.org`.
      details["email"] = details["email"] ?? address
      let name = named.split { " ,;<>()[]|".contains($0) }.filter { !$0.contains("@") }
        .joined(separator: " ")
      details["participant"] = name.isEmpty ? address : name
    }
    guard details["email"] == nil else { return }
    var found: [String] = []
    for line in lines.prefix(max(lineCount, 0)) where !Self.isByline(line.text) {
      found += Self.addresses(line.text)
    }
    if found.count == 1 { details["email"] = found[0] }
  }

  /// Whether a line says who wrote the document or led the study: `*By Ann Lee, ann@example.org*`.
  static func isByline(_ text: String) -> Bool {
    let words = TitleWords(String(text.prefix(60))).words
    guard let first = words.first else { return false }
    if first == "by" || words.starts(with: ["written", "by"]) { return true }
    let writers: Set = [
      "author", "authors", "interviewer", "moderator", "researcher", "facilitator", "owner",
      "prepared", "stakeholders",
    ]
    return writers.contains(first) || words.starts(with: ["note", "taker"])
  }

  static func addresses(_ text: String) -> [String] {
    let marks = Set(" \t<>()[],;\"'|".utf8)
    return text.utf8.split(whereSeparator: { marks.contains($0) }).compactMap { word in
      var bytes = Array(word)[...]
      if bytes.starts(with: "mailto:".utf8) { bytes = bytes.dropFirst(7) }
      while let last = bytes.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") {
        bytes = bytes.dropLast()
      }
      let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(UInt8(ascii: ".")),
        parts[1].last != UInt8(ascii: "."), parts[1].first != UInt8(ascii: ".")
      else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

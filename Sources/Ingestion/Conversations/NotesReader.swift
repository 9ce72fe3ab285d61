/// Makes notes, or a conversation without speakers, of a document's lines.
struct NotesReader {
  let name: String
  let format: String
  let lines: [TextLine]
  let header: DocumentHeader

  /// A line or paragraph with the lines that it takes.
  private struct Paragraph {
    var text: String
    let first: Int
    var last: Int
    let heading: String?
    let isListItem: Bool
    let isBlockQuote: Bool

    var locator: String { first == last ? "line:\(first)" : "line:\(first)-\(last)" }
  }

  func notes() -> RawNotes {
    RawNotes(
      name: name, format: format,
      lines: paragraphs().map {
        RawNotes.Line(
          text: $0.text, locator: $0.locator, heading: $0.heading,
          isQuoted: $0.isBlockQuote || QuotedText.isQuoted($0.text))
      }, details: header.details)
  }

  /// The transcript of somebody's speech, if the document is one: below a heading that says so, or
  /// mostly spoken language.
  func speech() -> RawConversation? {
    let all = paragraphs()
    let below = all.filter { $0.heading.map(Self.namesTranscript) ?? false }
    let spoken = below.isEmpty ? all : below
    let words = spoken.reduce(0) { $0 + $1.text.utf8.count { $0 == 0x20 } + 1 }
    let items = spoken.count { $0.isListItem || $0.isBlockQuote }
    let isTranscript = !below.isEmpty && words >= 50
    guard items * 10 <= spoken.count,
      isTranscript || (words >= 150 && SpokenLanguage.share(spoken.map(\.text)) >= 0.06)
    else { return nil }
    return RawConversation(
      name: name, format: "plain",
      turns: spoken.map {
        RawConversation.Turn(speaker: nil, text: $0.text, locator: $0.locator)
      }, details: header.details, hasSpeakers: false, findings: [.noSpeakers(name)])
  }

  private static func namesTranscript(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return ["transcript", "transkript", "transcripción", "transcrição", "trascrizione"]
      .contains { text.contains($0) }
  }

  private func paragraphs() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var heading: String?
    var isOpen = false
    for line in lines.dropFirst(header.lineCount) {
      let text = line.text.trimmed
      if text.isEmpty || MarkdownLine.isDecoration(text) {
        isOpen = false
      } else if let found = MarkdownLine.heading(text) {
        heading = found
        isOpen = false
      } else {
        let isBlockQuote = text.hasPrefix(">")
        let body = isBlockQuote ? text.drop { $0 == ">" || $0 == " " }.trimmed : text
        let isListItem = MarkdownLine.isListItem(body)
        if isOpen, !isListItem, !MarkdownLine.isTableRow(body), let last = paragraphs.last,
          last.isBlockQuote == isBlockQuote,
          !MarkdownLine.isTableRow(last.text), MarkdownLine.isWrapped(last.text)
        {
          paragraphs[paragraphs.count - 1].text += " " + body
          paragraphs[paragraphs.count - 1].last = line.number
        } else if !body.isEmpty {
          paragraphs.append(
            Paragraph(
              text: MarkdownLine.withoutListMark(body), first: line.number, last: line.number,
              heading: heading, isListItem: isListItem, isBlockQuote: isBlockQuote))
        }
        isOpen = true
      }
    }
    return paragraphs
  }
}

/// Whether a line of notes is somebody's words.
enum QuotedText {
  /// Quotation marks or italics around most of it, or a word in front that says so.
  static func isQuoted(_ text: String) -> Bool {
    let lowered = text.lowercased()
    if ["verbatim:", "quote:", "direct quote:"].contains(where: { lowered.hasPrefix($0) }) {
      return true
    }
    let scalars = Array(text.unicodeScalars)
    let letters = scalars.count { $0.properties.isAlphabetic }
    guard letters > 0 else { return false }
    let inside = max(
      between(scalars, ["\"": "\"", "“": "”", "„": "“", "«": "»", "”": "”"]), italic(scalars))
    return inside * 2 >= letters && inside >= 3
  }

  private static func between(
    _ scalars: [Unicode.Scalar], _ pairs: [Unicode.Scalar: Unicode.Scalar]
  ) -> Int {
    var letters = 0
    var pending = 0
    var closing: Unicode.Scalar?
    for scalar in scalars {
      if let end = closing {
        if scalar == end || (end == "“" && scalar == "”") {
          letters += pending
          closing = nil
        } else if scalar.properties.isAlphabetic {
          pending += 1
        }
      } else if let end = pairs[scalar] {
        closing = end
        pending = 0
      }
    }
    return letters
  }

  /// Letters within `_..._` or `*...*` when the line begins so.
  private static func italic(_ scalars: [Unicode.Scalar]) -> Int {
    guard let mark = scalars.first, mark == "_" || mark == "*", scalars.count > 2,
      scalars[1] != mark, let end = scalars.lastIndex(of: mark), end > 1
    else { return 0 }
    return scalars[1..<end].count { $0.properties.isAlphabetic }
  }
}

/// How much a text reads like speech.
enum SpokenLanguage {
  private static let words: Set<String> = [
    "i", "i'm", "i’m", "you", "we", "me", "my", "um", "uh", "yeah", "okay", "like", "gonna",
    "kind", "know", "just", "really", "actually", "it's", "it’s", "that's", "that’s", "don't",
    "don’t", "ich", "du", "wir", "äh", "ja", "je", "tu", "vous", "nous", "euh", "yo", "tú",
    "nosotros", "eh", "pues",
  ]

  /// The share of words that speech is full of: 0.1 and more in interviews, few in reports.
  static func share(_ texts: [String]) -> Double {
    var all = 0
    var spoken = 0
    for text in texts {
      for word in text.lowercased().split(whereSeparator: { " ,.!?\n".contains($0) }) {
        all += 1
        if words.contains(String(word)) { spoken += 1 }
      }
    }
    return all == 0 ? 0 : Double(spoken) / Double(all)
  }
}

import EvidenceModel

/// Recognises a document of lines: a colleague's notes on a customer, research notes, or personas.
struct NotesRecognizer {
  let notes: RawNotes

  static let columns: [ColumnDescription] = [
    .init(title: "line", name: "line", role: .turn),
    .init(title: "heading", name: "heading", role: .ignored),
    .init(title: "speaker_role", name: "speaker_role", role: .ignored),
    .init(title: "text", name: "text", role: .message),
  ]

  func description(kind override: SourceKind?) -> SourceDescription {
    var details = notes.details
    addDetails(&details)
    let kind = override ?? self.kind(details)
    return SourceDescription(
      kind: kind, dialect: "\(notes.format)-notes", columns: Self.columns, details: details)
  }

  private func kind(_ details: [String: String]) -> SourceKind {
    let sellers = [
      "rep", "sales rep", "seller", "account executive", "account manager", "owner", "salesperson",
      "ae",
    ]
    if sellers.contains(where: { details[$0] != nil }) { return .salesNotes }
    if let author = details["author"], Self.sells(author) { return .salesNotes }
    // A note about one contact of the company's, as a seller files it beside the customer's record.
    let isFiled = details["contact"] != nil || details["customer"] != nil
    if isFiled && details["email"] != nil { return .salesNotes }
    let top = notes.lines.prefix(4).map(\.text) + [details["title"] ?? ""]
    let words = Set(top.flatMap { TitleWords($0).words })
    let isCall = !words.isDisjoint(with: [
      "call", "sync", "demo", "inbound", "prospect", "pitch", "discovery",
    ])
    if isCall && details["email"] != nil { return .salesNotes }
    return NotesPurpose(notes).isPersonas ? .personas : .interview
  }

  /// Whether an author is called a seller: `Ann Lee, sales`, `B. Ray (account executive)`.
  private static func sells(_ author: String) -> Bool {
    let words = TitleWords(author).words
    let joined = words.joined(separator: " ")
    return !Set(words).isDisjoint(with: [
      "sales", "vertrieb", "ventes", "ventas", "verkoop", "vendite",
    ])
      || ["account executive", "account manager", "business development"].contains {
        joined.contains($0)
      }
  }

  /// Date, colleague, name and address of the customer, as far as the first lines say them.
  private func addDetails(_ details: inout [String: String]) {
    for line in notes.lines.prefix(8) {
      let text = QuotedWords.stripped(line.text)
      if let colon = text.prefix(24).firstIndex(of: ":") {
        let key = TitleWords(String(text[..<colon])).joined
        let value = String(text[text.index(after: colon)...]).trimmingBlanks()
        let keys = [
          "date", "rep", "sales rep", "owner", "customer", "contact", "email", "participant",
          "title", "ae", "author",
        ]
        if keys.contains(key), details[key] == nil, !value.isEmpty { details[key] = value }
      }
    }
    let texts =
      [details["title"], details["contact"], details["customer"]].compactMap { $0 }
      + notes.lines.prefix(6).map(\.text).filter { !DocumentHeader.isByline($0) }
    for text in texts {
      guard let found = Self.address(in: text) else { continue }
      if details["email"] == nil { details["email"] = found.email }
      guard details["email"] == found.email, details["participant"] == nil else { continue }
      if !found.name.isEmpty { details["participant"] = found.name }
    }
    if let author = details["author"], Self.sells(author), details["rep"] == nil {
      details["rep"] = String(author.prefix { !",(;|".contains($0) }).trimmingBlanks()
    }
    DetailDates.settle(&details, name: notes.name)
  }

  /// `Call w/ Wei Weber <wei@example.org>`: the address, and the capitalised words before it.
  private static func address(in text: String) -> (email: String, name: String)? {
    let parts = text.split { " <>()[],;".contains($0) }
    guard let index = parts.firstIndex(where: { EmailText.isAddress(String($0)) }) else {
      return nil
    }
    let name = parts[..<index].reversed().prefix { word in
      word.first.map { $0.isUppercase } ?? false
        && word.allSatisfy { $0.isLetter || "-'.’".contains($0) }
    }
    let words = name.prefix(4).reversed().map(String.init)
    return (String(parts[index]), words.count >= 2 ? words.joined(separator: " ") : "")
  }

  /// Why the document is nobody's words, where that is plain; nil for notes to take in.
  func reasonToPassOver(kind: SourceKind?) -> String? {
    guard kind == nil else { return nil }
    if notes.lines.isEmpty { return "holds headings only" }
    guard description(kind: nil).kind == .interview else { return nil }
    return isGuide ? Self.guideReason : nil
  }

  static let guideReason = "plans or scripts a study: it holds questions, nobody's answers"

  private var isGuide: Bool {
    let details = description(kind: .interview).details
    return details["participant"] == nil && details["email"] == nil && NotesPurpose(notes).isGuide
  }

  /// What a person should know about whose words the notes hold.
  func findings(_ description: SourceDescription) -> [Finding] {
    guard description.kind == .interview else { return [] }
    var quotes = 0
    forEachRecord(description) { if $0.values[2] == Speaker.customer.rawValue { quotes += 1 } }
    if quotes == 0 {
      return [
        Finding(
          "no_customer_words", level: .info,
          message: "The notes quote nobody: they count as a colleague's words.",
          remedy: "Put customers' own words in quotation marks, or import the transcript.",
          place: notes.name)
      ]
    }
    guard description.details["participant"] == nil, description.details["email"] == nil else {
      return []
    }
    return [
      Finding(
        "unnamed_participants", level: .info,
        message:
          "The notes quote people without naming them: all their quotes count as one person.",
        remedy: "Name the participant in the first lines, with one file per interview.",
        place: notes.name, have: quotes)
    ]
  }

  func forEachRecord(
    _ description: SourceDescription, _ body: (RawRecord) throws -> Void
  ) rethrows {
    let isGuide = description.kind == .interview && isGuide
    var number = 0
    for (index, line) in notes.lines.enumerated() {
      for (role, text) in spoken(line, description.kind, isGuide) {
        number += 1
        try body(
          RawRecord(
            number: number, locator: line.locator,
            values: ["\(index + 1)", line.heading, role.rawValue, text]))
      }
    }
  }

  private func spoken(
    _ line: RawNotes.Line, _ kind: SourceKind, _ isGuide: Bool
  ) -> [(Speaker, String)] {
    guard !isGuide, kind == .salesNotes || kind == .interview else { return [(.staff, line.text)] }
    let quotes = QuotedWords.quotes(in: line.text, minimumWords: kind == .salesNotes ? 3 : 5)
    if !quotes.isEmpty { return quotes.map { (.customer, $0) } }
    if line.isQuoted, NotesPurpose.mayQuote(line) {
      let words = QuotedWords.stripped(line.text)
      if ColumnProfile.wordCount(words) >= 3 { return [(.customer, words)] }
    }
    return [(.staff, line.text)]
  }
}

import EvidenceModel

/// Decides what a document of lines is: a conversation, speech without speakers, or notes.
struct DocumentReader {
  let name: String
  /// `markdown`, `text` or `docx`.
  let format: String
  let lines: [TextLine]

  /// A conversation with named speakers, or captions; nil when the lines are neither.
  func conversation() -> (conversation: RawConversation, turnsPerLine: Double)? {
    if Caption.areCaptions(lines) {
      let captions = CaptionReader(name: name, lines: lines).conversation()
      return captions.turns.isEmpty ? nil : (captions, 1)
    }
    let header = DocumentHeader(lines)
    guard let reader = TurnReader(lines, header: header) else { return nil }
    let conversation = RawConversation(
      name: name, format: format == "docx" ? "docx" : reader.format, turns: reader.turns(),
      details: header.details, hasSpeakers: true)
    return (conversation, reader.turnsPerLine)
  }

  /// What remains: speech, or notes.
  func otherwise() -> FileContent {
    let reader = NotesReader(
      name: name, format: format, lines: lines, header: DocumentHeader(lines))
    if let speech = reader.speech() { return .conversation(speech) }
    return .notes(reader.notes())
  }

  func content() -> FileContent {
    if let found = conversation() { return .conversation(found.conversation) }
    return otherwise()
  }
}

package import EvidenceModel

/// What a file turned out to hold, before anybody knows what it means.
///
/// One file may hold several: sheets of a workbook, members of an archive.
package enum FileContent: Sendable {
  case table(RawTable)
  case conversation(RawConversation)
  case notes(RawNotes)

  /// The name of the table, conversation or document.
  package var name: String {
    switch self {
    case .table(let table): table.name
    case .conversation(let conversation): conversation.name
    case .notes(let notes): notes.name
    }
  }
}

/// All contents of one file in a fixed order, with findings about the file as a whole.
package struct OpenedFile: Sendable {
  package let contents: [FileContent]
  package let findings: [Finding]

  package init(contents: [FileContent], findings: [Finding]) {
    self.contents = contents
    self.findings = findings
  }
}

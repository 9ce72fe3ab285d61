package import EvidenceModel

/// Everything that one file holds, recognised.
package struct RecognizedFile: Sendable {
  package let sources: [RecognizedSource]
  /// What concerns the file as a whole; each source carries its own findings.
  package let findings: [Finding]
}

/// Opens files and recognises what they mean: the module's front door.
package struct SourceReader: Sendable {
  /// How files are read and recognised.
  package struct Options: Sendable {
    /// Limits of opening files.
    package var opening: FileOpener.Options
    /// How many rows are looked at to recognise a table; at least 200.
    package var recognitionRows = 1500
    /// The kind that a person has set for the file; nil recognises it.
    package var kind: SourceKind?
    /// Roles that a person has set, by column title (or name).
    package var roles: [String: ColumnRole] = [:]
    /// What a person has set for single sources, by the source's name (``RecognizedSource/name``).
    package var overrides: [String: SourceOverride] = [:]
    /// Names of people known to have been interviewed.
    package var participants: [String] = []
    /// Names of colleagues.
    package var staff: [String] = []

    package init(
      opening: FileOpener.Options = .init(), kind: SourceKind? = nil,
      roles: [String: ColumnRole] = [:],
      participants: [String] = [], staff: [String] = []
    ) {
      self.opening = opening
      self.kind = kind
      self.roles = roles
      self.participants = participants
      self.staff = staff
    }
  }

  private let options: Options

  package init(_ options: Options = .init()) { self.options = options }

  /// Opens and recognises everything in a file.
  ///
  /// - Throws: A ``Diagnostic`` with a code `import.…` when the file can't be opened.
  package func sources(at path: String) throws(Diagnostic) -> RecognizedFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if kind(of: name) == nil, let reason = DescriptiveFile.reason(name) {
      // A file that is not there or may not be read is still an error.
      _ = try Bytes.file(path)
      return RecognizedFile(sources: [], findings: [Self.passedOver(name, reason)])
    }
    let file = try FileOpener(options.opening).open(path)
    var sources: [RecognizedSource] = []
    var findings = file.findings
    for content in file.contents {
      if let reason = reasonToPassOver(content) {
        findings.append(Self.passedOver(content.name, reason))
      } else {
        sources.append(try source(content))
      }
    }
    return RecognizedFile(sources: sources, findings: findings)
  }

  /// The kind that a person has set for a source, or for all of the file.
  private func kind(of name: String) -> SourceKind? {
    options.overrides[name]?.kind ?? options.kind
  }

  /// Why a content is nobody's words; nil when it is to be taken in.
  private func reasonToPassOver(_ content: FileContent) -> String? {
    guard kind(of: content.name) == nil else { return nil }
    if let reason = DescriptiveFile.reason(content.name) { return reason }
    // A script read as somebody's speech, as it names no speakers.
    if case .conversation(let speech) = content, !speech.hasSpeakers,
      speech.details["participant"] == nil,
      NotesPurpose.namesGuide(
        TitleWords(speech.name).words + TitleWords(speech.details["title"] ?? "").words)
    {
      return NotesRecognizer.guideReason
    }
    guard case .notes(let notes) = content else { return nil }
    return NotesRecognizer(notes: notes).reasonToPassOver(kind: nil)
  }

  private static func passedOver(_ name: String, _ reason: String) -> Finding {
    Finding(
      "passed_over", level: .info, message: "\(name) \(reason).",
      remedy: "Import it with --kind if it holds customers' words after all.", place: name)
  }

  private func source(_ content: FileContent) throws(Diagnostic) -> RecognizedSource {
    let kind = kind(of: content.name)
    switch content {
    case .table(let table):
      let own = options.overrides[content.name]?.roles ?? [:]
      let recognizer = TableRecognizer(
        kind: kind, roles: options.roles.merging(own) { $1 })
      let rows = try firstRows(of: table)
      return RecognizedSource(
        table, recognizer.recognition(of: rows, name: table.name, format: table.format))
    case .conversation(let conversation):
      return RecognizedSource(
        ConversationRecognizer(
          conversation: conversation, participants: options.participants, staff: options.staff),
        kind: kind)
    case .notes(let notes):
      return RecognizedSource(NotesRecognizer(notes: notes), kind: kind)
    }
  }

  private func firstRows(of table: RawTable) throws(Diagnostic) -> [TableRow] {
    guard table.sample.count >= 200 else { return table.sample }
    var rows: [TableRow] = []
    let limit = max(200, options.recognitionRows)
    do {
      try table.forEachRow(
        { row in
          rows.append(row)
          if rows.count >= limit { throw RowsAreEnough() }
        }, rejected: { _ in })
    } catch is RowsAreEnough {
      return rows
    } catch let problem as Diagnostic {
      throw problem
    } catch {
      throw Diagnostic(
        .init("import.notReadable"), "\(table.name) can't be read to its end.",
        remedy: "Export it again and check that the disk is readable.")
    }
    return rows
  }
}

private struct RowsAreEnough: Error {}

import EvidenceModel

/// Decides whether a text is JSON, a table, a transcript or notes, and makes it ready.
///
/// The content decides; the ending of the name only breaks ties, such as a list of one column.
struct TextOpener {
  let options: FileOpener.Options
  let name: String

  func open(_ bytes: Bytes) throws(Diagnostic) -> OpenedFile {
    guard let text = try DecodedText(bytes, name: name) else { throw .unrecognized(name) }
    let head = text.bytes.withSpan { text.decoder.string($0, 0..<min($0.count, 1_024)) }
    guard !head.trimmed.isEmpty || text.bytes.count > 1_024 else { throw .empty(name) }
    if ResearchProject.isProject(text: head) {
      return try ResearchProject(text.bytes, name: name, archive: nil).opened()
    }
    if case .unsupported(let what, let remedy)? = FileSignature.markup(head) {
      throw .unsupported(name, what, remedy: remedy)
    }
    let found = try content(text)
    return OpenedFile(contents: [found.content], findings: text.findings + found.findings)
  }

  private typealias Found = (content: FileContent, findings: [Finding])

  private func content(_ text: DecodedText) throws(Diagnostic) -> Found {
    if let layout = text.bytes.withSpan({ JSONLayout($0) }) {
      return try json(text, layout)
    }
    guard let layout = text.bytes.withSpan({ DelimitedLayoutFinder.layout(of: $0) }) else {
      throw .empty(name)
    }
    if isNamedTable && (layout.width > 1 && layout.fit >= 0.5) {
      return try delimited(text, layout)
    }
    guard text.bytes.count <= options.maximumDocumentBytes else {
      guard isNamedTable || isTable(layout) else {
        throw .tooLarge(
          name,
          "a document may have \(options.maximumDocumentBytes) bytes, it has "
            + "\(text.bytes.count)")
      }
      return try delimited(text, layout)
    }
    return try document(text, layout)
  }

  private func document(
    _ text: DecodedText, _ layout: DelimitedLayout
  ) throws(Diagnostic) -> Found {
    let reader = DocumentReader(
      name: name, format: ending == "md" || ending == "markdown" ? "markdown" : "text",
      lines: TextLine.lines(text))
    let conversation = reader.conversation()
    if let conversation, conversation.turnsPerLine >= 0.5 || !isTable(layout) {
      return (.conversation(conversation.conversation), [])
    }
    if isNamedTable || isTable(layout) || isKnownTable(text, layout) {
      return try delimited(text, layout)
    }
    // Captions without a cue, or marks without a letter, are nobody's notes.
    if Caption.areCaptions(reader.lines) { throw .empty(name) }
    guard
      reader.lines.contains(where: { line in
        line.text.unicodeScalars.contains { $0.properties.isAlphabetic }
      })
    else { throw .unrecognized(name) }
    return (reader.otherwise(), [])
  }

  private var ending: String {
    let last = name.split(separator: "/").last ?? ""
    return last.contains(".") ? last.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
  }

  private var isNamedTable: Bool { ["csv", "tsv", "tab", "psv"].contains(ending) }

  /// Whether a text whose name doesn't say so is a table: even rows, and no blanks behind its
  /// delimiters as prose has them.
  private func isTable(_ layout: DelimitedLayout) -> Bool {
    guard layout.width > 1, layout.rowsSeen >= 2, layout.blanksAfterDelimiter < 0.5 else {
      return false
    }
    if layout.width == 2 { return layout.fit >= 0.95 && layout.rowsSeen >= 3 }
    return layout.fit >= 0.8
  }

  /// Whether the header is that of a known tool, whatever stands above and below the table.
  private func isKnownTable(_ text: DecodedText, _ layout: DelimitedLayout) -> Bool {
    guard layout.width > 2, layout.rowsSeen >= 2 else { return false }
    let rows = DelimitedRows(
      name: name, content: text.bytes, layout: layout, decoder: text.decoder, options: options)
    guard let sample = try? rows.sample() else { return false }
    let header = HeaderFinder(rows: sample, name: name, format: .delimited).layout()
    return Dialect.matching(layout: header) != nil
  }

  private func delimited(
    _ text: DecodedText, _ layout: DelimitedLayout
  ) throws(Diagnostic) -> Found {
    var findings: [Finding] = []
    if layout.delimiter != UInt8(ascii: ",") && layout.width > 1 {
      let names: [UInt8: String] = [
        UInt8(ascii: ";"): "semicolons", 0x09: "tabs", UInt8(ascii: "|"): "vertical bars",
      ]
      findings.append(
        Finding(
          "delimiter", level: .info,
          message: "Cells are separated by \(names[layout.delimiter] ?? "an unusual character").",
          place: name))
    }
    if layout.headerLacksFirstCell {
      findings.append(
        Finding(
          "header_lacks_cell", level: .info,
          message: "The header has no cell over the first column; a blank one was added.",
          place: name))
    }
    let rows = DelimitedRows(
      name: name, content: text.bytes, layout: layout, decoder: text.decoder, options: options)
    return try table(.delimited, rows, findings)
  }

  private func json(
    _ text: DecodedText, _ layout: JSONLayout
  ) throws(Diagnostic) -> Found {
    let rows = JSONRows(
      name: name, content: text.bytes, layout: layout, decoder: text.decoder, options: options)
    do {
      let ready = try rows.withColumns()
      guard !ready.rows.columns.isEmpty else {
        throw Diagnostic.truncated(name, "it holds no complete record")
      }
      return try table(.json, ready.rows, ready.findings)
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw .unrecognized(name)
    }
  }

  private func table(
    _ format: TableFormat, _ rows: any RowSource, _ findings: [Finding]
  ) throws(Diagnostic) -> Found {
    do {
      let sample = try rows.sample()
      return (
        .table(
          RawTable(name: name, format: format, rows: rows, sample: sample, findings: findings)),
        []
      )
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw .unrecognized(name)
    }
  }
}

import EvidenceModel

/// A project of a program for qualitative research: texts, and the passages that were coded.
///
/// REFI-QDA Project 1.0 (2019), a zip archive with `project.qde` and its texts. Texts are opened as
/// documents; coded passages become a table that only explains them, or, where the texts are
/// missing, stand for them.
struct ResearchProject {
  private struct Passage {
    let start: Int
    let end: Int
    let name: String
    var codes: [String] = []
  }

  private struct Source {
    let name: String
    let path: String?
    var text: String?
    var passages: [Passage] = []
  }

  let name: String
  private let archive: ZipArchive?
  private var codes: [String: String] = [:]
  private var sources: [Source] = []

  static func isProject(_ path: String) -> Bool { path.lowercased().hasSuffix(".qde") }

  /// Whether a text's beginning is that of a project outside of an archive.
  static func isProject(text head: String) -> Bool {
    head.contains("urn:QDA-XML:project") && head.contains("<Project")
  }

  /// Reads the project's description.
  /// - Throws: `import.truncated` or `import.unsafe` for XML that can't be read.
  init(_ bytes: Bytes, name: String, archive: ZipArchive?) throws(Diagnostic) {
    self.name = name
    self.archive = archive
    var codes: [String: String] = [:]
    var sources: [Source] = []
    var isInContent = false
    try XMLPart(bytes, name: name).forEach { event, bytes in
      switch event {
      case .start("Code", let attributes):
        if let id = XMLScanner.attribute("guid", bytes, in: attributes) {
          codes[id] = XMLScanner.attribute("name", bytes, in: attributes)
        }
      case .start("TextSource", let attributes):
        sources.append(
          Source(
            name: XMLScanner.attribute("name", bytes, in: attributes) ?? "",
            path: XMLScanner.attribute("plainTextPath", bytes, in: attributes)))
      case .start("PlainTextContent", _): isInContent = true
      case .end("PlainTextContent"): isInContent = false
      case .text(let text):
        if isInContent, let last = sources.indices.last {
          sources[last].text = (sources[last].text ?? "") + text
        }
      case .start("PlainTextSelection", let attributes):
        guard let last = sources.indices.last else { return }
        sources[last].passages.append(Self.passage(bytes, attributes))
      case .start("CodeRef", let attributes):
        guard let last = sources.indices.last, let passage = sources[last].passages.indices.last,
          let id = XMLScanner.attribute("targetGUID", bytes, in: attributes)
        else { return }
        sources[last].passages[passage].codes.append(id)
      default: break
      }
    }
    self.codes = codes
    self.sources = sources
  }

  private static func passage(_ bytes: Span<UInt8>, _ attributes: Range<Int>) -> Passage {
    func number(_ key: StaticString) -> Int {
      XMLScanner.attribute(key, bytes, in: attributes).flatMap { Int($0) } ?? 0
    }
    return Passage(
      start: number("startPosition"), end: number("endPosition"),
      name: XMLScanner.attribute("name", bytes, in: attributes) ?? "")
  }

  /// The texts as documents, and a table of the coded passages.
  ///
  /// - Throws: `import.empty` for a project without texts and passages.
  func opened() throws(Diagnostic) -> OpenedFile {
    var contents: [FileContent] = []
    var findings: [Finding] = []
    var rows: [[String?]] = []
    var lacksText = false
    for source in sources {
      let text = try text(of: source)
      lacksText = lacksText || text == nil
      if let text, !text.trimmed.isEmpty {
        contents.append(
          DocumentReader(
            name: "\(name)/\(source.name)", format: "text", lines: TextLine.lines(text)
          )
          .content())
      }
      let scalars = text.map { Array($0.unicodeScalars) }
      for passage in source.passages { rows += self.rows(passage, source, scalars) }
    }
    if lacksText {
      findings.append(
        Finding(
          "sources_missing", message: "The project lacks the texts of some of its sources.",
          remedy: "Export it again with its sources, or import the transcripts beside it.",
          place: name))
    }
    if !rows.isEmpty { contents.append(.table(table(rows, isOnlySource: contents.isEmpty))) }
    guard !contents.isEmpty else { throw .empty(name) }
    return OpenedFile(contents: contents, findings: findings)
  }

  private func table(_ rows: [[String?]], isOnlySource: Bool) -> RawTable {
    let titles =
      isOnlySource
      ? ["qda source", "qda code", "qda text", "qda start", "qda end"]
      : ["coded source", "coded with", "coded passage", "coded from", "coded to"]
    let source = FixedRows([titles] + rows)
    return RawTable(
      name: "\(name)#codings", format: .delimited, rows: source,
      sample: Array(source.rows.prefix(RawTable.sampleSize)))
  }

  private func text(of source: Source) throws(Diagnostic) -> String? {
    if let text = source.text { return text }
    guard let archive, let path = source.path,
      let file = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.lowercased()
    else { return nil }
    let member = archive.members.first { member in
      member.path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.lowercased() == file
    }
    guard let member, let text = try DecodedText(archive.unpack(member), name: member.path) else {
      return nil
    }
    let decoded = text.bytes.withSpan { bytes in
      text.decoder.string(bytes, DelimitedLayoutFinder.textStart(bytes)..<bytes.count)
    }
    // Positions count a line end once.
    return decoded.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  private func rows(
    _ passage: Passage, _ source: Source, _ text: [Unicode.Scalar]?
  ) -> [[String?]] {
    let words = Self.words(passage, text)
    guard !words.isEmpty else { return [] }
    let names = passage.codes.map { codes[$0] ?? "" }
    return (names.isEmpty ? [""] : names).map { code in
      [
        source.name, code.isEmpty ? nil : code, words, String(passage.start), String(passage.end),
      ]
    }
  }

  /// The words of a passage; programs disagree whether the end is part of it, so an end in the
  /// middle of a word is taken as meant.
  private static func words(_ passage: Passage, _ text: [Unicode.Scalar]?) -> String {
    guard let text, passage.start >= 0, passage.start < passage.end, passage.end <= text.count
    else { return passage.name.trimmed }
    var end = passage.end
    if end < text.count, text[end].properties.isAlphabetic, text[end - 1].properties.isAlphabetic {
      end += 1
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[passage.start..<end])
    return String(view).trimmed
  }
}

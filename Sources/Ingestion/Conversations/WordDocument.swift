import EvidenceModel

/// The paragraphs of a DOCX document as lines, bold names and headings marked as in Markdown.
///
/// ECMA-376 part 1, 17.3: paragraphs, runs, tabs and breaks. Deleted text of tracked changes and
/// fallback copies of drawings are left out.
struct WordDocument {
  static let mainPart = "word/document.xml"

  static func lines(_ archive: ZipArchive) throws(Diagnostic) -> [TextLine] {
    guard let member = archive.member(mainPart) else {
      throw .truncated(archive.name, "its text is missing")
    }
    var lines: [TextLine] = []
    var paragraph = Paragraph()
    var hidden = 0
    try XMLPart(archive.unpack(member), name: archive.name).forEach { event, bytes in
      switch event {
      case .start("Fallback", _), .start("del", _), .start("instrText", _): hidden += 1
      case .end("Fallback"), .end("del"), .end("instrText"): hidden -= 1
      case .start("p", _): paragraph = Paragraph()
      case .end("p"):
        for text in paragraph.lines {
          lines.append(TextLine(number: lines.count + 1, text: text))
        }
        // Every paragraph stands alone, as if a blank line followed.
        lines.append(TextLine(number: lines.count + 1, text: ""))
      case .start(let name, let attributes):
        if hidden == 0 { paragraph.start(name, XMLScanner.attribute("val", bytes, in: attributes)) }
      case .end(let name): paragraph.end(name)
      case .text(let text): if hidden == 0 { paragraph.add(text) }
      }
    }
    return lines
  }

  private struct Paragraph {
    private var runs: [(text: String, isBold: Bool)] = []
    private var isInText = false
    private var isInRun = false
    private var isBold = false
    private var prefix = ""

    mutating func start(_ name: String, _ value: String?) {
      switch name {
      case "r":
        isInRun = true
        isBold = false
      case "b": if isInRun { isBold = value != "0" && value != "false" }
      case "t": isInText = true
      case "tab": if isInRun { append("\t") }
      case "br", "cr": append("\n")
      case "numPr": prefix = "- "
      case "pStyle": setStyle(value?.lowercased() ?? "")
      default: break
      }
    }

    mutating func end(_ name: String) {
      if name == "t" { isInText = false }
      if name == "r" { isInRun = false }
    }

    mutating func add(_ text: String) { if isInText { append(text) } }

    private mutating func append(_ text: String) { runs.append((text, isBold)) }

    private mutating func setStyle(_ style: String) {
      if style.hasPrefix("heading") || style == "title" { prefix = "# " }
      if style.contains("quote") { prefix = "> " }
    }

    /// The paragraph's lines; a bold beginning is put between `**`.
    var lines: [String] {
      let bold = runs.prefix { $0.isBold || $0.text.trimmed.isEmpty }.map(\.text).joined()
      let rest = runs.dropFirst(runs.prefix { $0.isBold || $0.text.trimmed.isEmpty }.count)
        .map(\.text).joined()
      let name = bold.trimmed
      var text = bold + rest
      if prefix.isEmpty, !name.isEmpty, name.utf8.count <= 80, !name.contains("\n") {
        let gap = bold.hasSuffix("\n") ? "\n" : " "
        text = "**\(name)**\(gap)\(rest)"
      }
      guard !text.trimmed.isEmpty else { return [] }
      return (prefix + text).split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    }
  }
}

package import EvidenceModel
import Foundation

extension Diagnostic.Code {
  package static let codebookNotReadable = Diagnostic.Code("codebook.notReadable")
  package static let codebookNotWritten = Diagnostic.Code("codebook.notWritten")
}

/// Names and descriptions of codes, as programs for qualitative research exchange them.
///
/// Reads and writes CSV with the columns `name` and `description`, and the codebook of REFI-QDA 1.0
/// (2019), `.qdc`, which NVivo, ATLAS.ti, MAXQDA and others open. Nested codes are read as their names
/// alone.
package struct Codebook: Sendable, Hashable {
  /// A code.
  package struct Entry: Sendable, Hashable {
    package let name: String
    package let description: String

    package init(name: String, description: String) {
      self.name = name
      self.description = description
    }
  }

  package let entries: [Entry]

  package init(_ entries: [Entry]) { self.entries = entries }

  /// Reads a codebook: `.qdc` by its ending or its beginning, else CSV.
  ///
  /// - Throws: `codebook.notReadable` for a file without codes, or what opening a table throws.
  package init(path: String) throws(Diagnostic) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Self.unreadable(path)
    }
    let text = String(decoding: data, as: UTF8.self)
    let isXML = path.lowercased().hasSuffix(".qdc") || text.contains("urn:QDA-XML:codebook")
    if isXML {
      entries = Self.codes(inXML: text)
    } else {
      let names = try TextColumn(path: path, text: "name", person: nil)
      let column = try? TextColumn(path: path, text: "description", person: nil)
      entries = names.cells.enumerated().compactMap { place, cell in
        let name = cell.text.trimmingCharacters(in: .whitespacesAndNewlines)
        let words = column.map { $0.cells.indices.contains(place) ? $0.cells[place].text : "" }
        return name.isEmpty ? nil : Entry(name: name, description: words ?? "")
      }
    }
    guard !entries.isEmpty else { throw Self.unreadable(path) }
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .codebookNotReadable, "\(path) holds no codes.",
      remedy: "Give a REFI-QDA codebook (.qdc), or a CSV with the columns name and description.")
  }

  // MARK: - REFI-QDA

  /// The codebook as REFI-QDA 1.0; ids follow from the names, so the same codes give the same bytes.
  package var xml: String {
    var lines = [
      #"<?xml version="1.0" encoding="utf-8"?>"#,
      #"<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Likeness">"#, "  <Codes>",
    ]
    for (place, entry) in entries.enumerated() {
      let name = Self.escaped(entry.name)
      lines.append(
        #"    <Code guid="\#(Self.guid("\(place)\n" + entry.name))" name="\#(name)" isCodable="true">"#
      )
      lines.append("      <Description>\(Self.escaped(entry.description))</Description>")
      lines.append("    </Code>")
    }
    return (lines + ["  </Codes>", "</CodeBook>", ""]).joined(separator: "\n")
  }

  /// The codebook as CSV; cells that a spreadsheet would run as formulas begin with an apostrophe.
  package var csv: String {
    let rows = [["name", "description"]] + entries.map { [$0.name, $0.description] }
    return rows.map { row in
      row.map { cell in
        let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + cell.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func guid(_ text: String) -> String {
    let hex = Array(Fingerprint.sha256(text).prefix(32))
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(hex[$0]) }
    return parts.joined(separator: "-")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += " "
      default: if scalar.value >= 0x20 { result.unicodeScalars.append(scalar) }
      }
    }
  }

  /// Names of `Code` elements and the `Description` that follows each.
  private static func codes(inXML text: String) -> [Entry] {
    var entries: [Entry] = []
    for part in text.components(separatedBy: "<Code ").dropFirst() {
      guard let close = part.firstIndex(of: ">"), let name = attribute("name", in: part[..<close])
      else { continue }
      var words = ""
      let rest = part[close...]
      if let open = rest.range(of: "<Description>"),
        let end = rest.range(of: "</Description>", range: open.upperBound..<rest.endIndex)
      {
        words = plain(rest[open.upperBound..<end.lowerBound])
      }
      entries.append(Entry(name: name, description: words))
    }
    return entries
  }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    for quote in ["\"", "'"] {
      if let start = tag.range(of: "\(name)=\(quote)"),
        let end = tag.range(of: quote, range: start.upperBound..<tag.endIndex)
      {
        let value = plain(tag[start.upperBound..<end.lowerBound])
        return value.isEmpty ? nil : value
      }
    }
    return nil
  }

  private static func plain(_ text: Substring) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&apos;", with: "'")
      .replacing("&amp;", with: "&").trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension HeardTable {
  /// The themes as a codebook: label as name, key phrases and an example as description.
  package var codebook: Codebook {
    Codebook(
      themes.map { theme in
        let tags = theme.terms.joined(separator: ", ")
        let example = theme.quotes.first.map { "Example: \($0.text)" } ?? ""
        return Codebook.Entry(
          name: theme.label,
          description: [tags, example].filter { !$0.isEmpty }.joined(separator: ". "))
      })
  }
}

import Audit
import EvidenceModel
import Foundation
import Ingestion

/// Opens a file with personas that somebody wrote.
struct PersonaFile {
  /// The personas of a file, in its order.
  func personas(at path: String) throws(Diagnostic) -> [HandWrittenPersona] {
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    if ["csv", "tsv", "xlsx"].contains(ending) {
      return try tables(at: path, name: name)
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw Diagnostic(
        .init("import.notFound"), "There is no file \(path).",
        remedy: "Check the path; put one with blanks in quotes.")
    }
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8) ?? String(data: data, encoding: .isoLatin1)
    else {
      throw Diagnostic(
        .init("import.notReadable"), "\(path) can't be read as text.",
        remedy: "Save it as Markdown, plain text, CSV or JSON.")
    }
    return personas(in: text, name: name)
  }

  /// The personas of a text: JSON where it is such, else Markdown.
  func personas(in text: String, name: String) -> [HandWrittenPersona] {
    let start = text.first { !$0.isWhitespace }
    if start == "{" || start == "[", let tree = JSONFields.tree(of: text) {
      return TabularPersonas().personas(in: tree, name: name)
    }
    return MarkdownPersonas().personas(in: text, name: name)
  }

  private func tables(at path: String, name: String) throws(Diagnostic) -> [HandWrittenPersona] {
    var personas: [HandWrittenPersona] = []
    for content in try FileOpener().open(path).contents {
      guard case .table(let table) = content else { continue }
      // Personas are few: what the sample shows is all there is.
      guard let header = table.sample.first else { continue }
      personas += TabularPersonas().personas(
        header: header.cells.map { $0 ?? "" },
        rows: table.sample.dropFirst().map { ($0.line, $0.cells) }, name: name)
    }
    return personas
  }
}

package import EvidenceModel
package import EvidenceStore
import Foundation
package import Printing
import Reporting

/// A form in which the persona set leaves the workspace.
package enum ExportFormat: String, Sendable, CaseIterable {
  case json, html, markdown, pdf, png, svg, csv, pptx

  /// How files of the form end.
  package var fileEnding: String { self == .markdown ? "md" : rawValue }

  /// The media type with which a server sends it.
  package var mediaType: String {
    switch self {
    case .json: "application/json; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .markdown: "text/markdown; charset=utf-8"
    case .pdf: "application/pdf"
    case .png: "image/png"
    case .svg: "image/svg+xml"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    }
  }
}

/// Writes persona documents in every form.
package struct Exporter {
  /// What is written, and for whom.
  package struct Options: Sendable, Hashable {
    /// Public by default: no personal data.
    package var share: Sharing
    /// The id or name of one persona; nil for all.
    package var persona: String?
    /// The sheets of a PDF; A4 by default.
    package var paper: Paper

    package init(share: Sharing = .public, persona: String? = nil, paper: Paper = .a4) {
      self.share = share
      self.persona = persona
      self.paper = paper
    }
  }

  private let reader: DocumentReader

  package init(workspace: Workspace) { reader = DocumentReader(workspace: workspace) }

  /// The newest document of the workspace in a form.
  ///
  /// - Throws: `build.notBuilt`, `show.unknownPersona`, `export.drawingFailed`.
  package func bytes(
    format: ExportFormat, options: Options = Options()
  ) throws(Diagnostic) -> [UInt8] {
    try Self.bytes(
      of: try reader.document(share: options.share), format: format, options: options)
  }

  /// A document in a form; `options.share` is taken as done.
  ///
  /// The same document gives the same bytes; nothing is read from the clock.
  package static func bytes(
    of document: PersonaDocument, format: ExportFormat, options: Options = Options()
  ) throws(Diagnostic) -> [UInt8] {
    var shown = document
    var persona: String?
    if let name = options.persona {
      shown = try document.only(name)
      persona = shown.personas.first?.id
    }
    switch format {
    case .json: return try PersonaDocumentCoder().encode(shown)
    case .markdown: return Array(MarkdownWriter().text(shown).utf8)
    case .html: return Array(SingleFilePage().html(shown).utf8)
    case .csv: return Array(ClaimTable().csv(shown).utf8)
    // What is drawn keeps a persona's colour and its place among the others.
    case .pdf: return try PersonaBook(paper: options.paper, persona: persona).pdf(document)
    case .png: return try PersonaPicture(persona: persona).png(document)
    case .svg: return Array(try PersonaPicture(persona: persona).svg(document).utf8)
    case .pptx: return try PersonaSlides(persona: persona).pptx(document)
    }
  }

  /// The newest document in a form that is text.
  package func text(format: ExportFormat, share: Sharing) throws(Diagnostic) -> String {
    String(decoding: try bytes(format: format, options: .init(share: share)), as: UTF8.self)
  }
}

extension PersonaDocument {
  /// The document with one persona alone, and with what belongs to it.
  ///
  /// - Throws: `show.unknownPersona`.
  package func only(_ name: String) throws(Diagnostic) -> PersonaDocument {
    let persona = try persona(named: name)
    let claims = Set(persona.claims.map(\.id))
    var result = self
    result.personas = [persona]
    result.changes = changes.filter { claims.contains($0.claim) }
    result.warnings = warnings.filter { $0.persona == nil || $0.persona == persona.id }
    return result
  }
}

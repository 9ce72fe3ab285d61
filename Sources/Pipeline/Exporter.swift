package import EvidenceModel
package import EvidenceStore
import Reporting

/// A form in which the persona set leaves the workspace.
package enum ExportFormat: String, Sendable, CaseIterable {
  case json, html, markdown
}

/// Writes the newest persona document.
package struct Exporter {
  private let reader: DocumentReader

  package init(workspace: Workspace) { reader = DocumentReader(workspace: workspace) }

  /// The document in a form, as text.
  package func text(format: ExportFormat, share: Sharing) throws(Diagnostic) -> String {
    let document = try reader.document(share: share)
    switch format {
    case .json: return String(decoding: try PersonaDocumentCoder().encode(document), as: UTF8.self)
    case .markdown: return MarkdownWriter().text(document)
    case .html: return SingleFilePage().html(document)
    }
  }
}

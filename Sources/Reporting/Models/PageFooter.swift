package import EvidenceModel

/// What stands under every page: where its numbers come from.
package struct PageFooter: Sendable, Hashable {
  /// `Version 4`, `Built 1 Jul 2025`, `Data 1 Jul 2024 to 30 Jun 2025` ...
  package let parts: [String]
  /// `Likeness 1.2.0`.
  package let product: String

  /// The footer of a document's pages.
  package init(_ document: PersonaDocument) {
    let provenance = document.provenance
    let run = "run \(provenance.optionsSHA256.prefix(8)) with seed \(provenance.seed)"
    let starts = document.sources.compactMap(\.from)
    let window = ReadableDate.window(
      from: starts.min(), to: document.sources.compactMap(\.to).max())
    parts = [
      "Version \(document.version), \(run)",
      "Built \(ReadableDate.text(provenance.createdAt))",
      window.map { "Data from \($0)" } ?? "Data up to \(ReadableDate.text(provenance.asOf))",
      "Review by \(ReadableDate.text(document.reviewBy))",
    ]
    product = "Likeness \(provenance.engineVersion)"
  }

  /// The footer of a page without a document.
  package init(engineVersion: String) {
    parts = []
    product = "Likeness \(engineVersion)"
  }
}

import EvidenceModel

/// Finds the columns of customers' words that a tool exports as HTML: help desks' bodies, rich text.
///
/// The decision is made for a column as a whole, from its first rows, so that a single customer who
/// writes a tag keeps it. It stands in the source's description as the detail `html`.
struct MarkupColumns {
  let indices: [Int]
  private let titles: [String]

  init(shape: TableShape, columns: [ColumnDescription], kind: SourceKind) {
    let words: [ColumnRole] = kind.carriesWords ? [.message, .subject, .openAnswer] : []
    indices = columns.indices.filter { index in
      guard words.contains(columns[index].role) else { return false }
      let sample = shape.columns[index].profile.values.prefix(200)
      let documents = sample.count { MarkupText.isDocument($0) }
      return documents > 0 && documents * 2 >= sample.count
    }
    titles = indices.map { columns[$0].title }
  }

  /// The titles of the columns under `html`; empty without any.
  var details: [String: String] {
    titles.isEmpty ? [:] : ["html": titles.joined(separator: ", ")]
  }

  func findings(_ name: String) -> [Finding] {
    titles.map { title in
      Finding(
        "html_column", level: .info,
        message: "Column \(title) holds HTML; its words are kept without the tags.",
        place: "\(name), column \(title)")
    }
  }
}

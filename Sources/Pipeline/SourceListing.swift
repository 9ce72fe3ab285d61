package import EvidenceModel
package import EvidenceStore

/// What is in a workspace, for people and pipelines.
package struct SourceListing {
  /// One source.
  package struct Row: Encodable, Sendable {
    package let id: String
    package let path: String
    package let kind: String
    package let dialect: String
    package let sha256: String
    package let records: Int
    package let rejected: Int
    package let people: Int
    package let from: String?
    package let to: String?
  }

  package let rows: [Row]

  package init(workspace: Workspace) throws(Diagnostic) {
    var rows: [Row] = []
    for source in try workspace.sources() {
      rows.append(
        Row(
          id: source.id.rawValue, path: source.path, kind: source.kind.rawValue,
          dialect: source.description.dialect, sha256: source.sha256, records: source.records,
          rejected: source.rejected, people: try workspace.linkCounts(of: source).people,
          from: source.firstDate, to: source.lastDate))
    }
    self.rows = rows
  }

  /// A table for the terminal.
  package var text: String {
    guard !rows.isEmpty else {
      return "Nothing is in the workspace yet. Next: likeness import FOLDER"
    }
    let cells =
      [["id", "kind", "records", "people", "from", "to", "sha256", "path"]]
      + rows.map { row in
        [
          row.id, row.kind, "\(row.records)", "\(row.people)", row.from ?? "", row.to ?? "",
          String(row.sha256.prefix(8)), row.path,
        ]
      }
    let widths = cells[0].indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    return cells.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[column] - cell.count + 2)
        line += column == row.count - 1 ? cell : cell + gap
      }
      return line
    }.joined(separator: "\n")
  }
}

import EvidenceModel
import EvidenceStore

/// The words of a workspace's own data: what is sold, clicked, written about and asked.
///
/// They tell talk about the business from small talk around it.
struct DomainTerms {
  let workspace: Workspace

  /// At most so many different values are taken of one column: the rest repeats their words.
  private static let valuesPerColumn = 400
  private static let naming: Set<ColumnRole> = [
    .product, .category, .event, .subject, .tags, .trafficSource, .page, .choice, .multipleChoice,
  ]
  private static let asking: Set<ColumnRole> = [.scale, .choice, .multipleChoice, .openAnswer]

  /// Names of products, categories, events and pages, ticket subjects and tags, survey questions and
  /// their answers, in the order of sources and columns.
  func terms(of sources: [StoredSource]) throws(Diagnostic) -> [String] {
    var terms: [String] = []
    for source in sources where source.kind != .interview && source.kind != .salesNotes {
      for column in source.description.columns {
        if source.kind == .survey, Self.asking.contains(column.role) {
          terms.append(column.question.isEmpty ? column.title : column.question)
          terms += column.levels
        }
        guard Self.naming.contains(column.role) else { continue }
        let values = try workspace.distinctValues(of: source, columns: [column.name])
        terms += values.prefix(Self.valuesPerColumn).compactMap { $0.values[0] }
      }
    }
    return terms
  }
}

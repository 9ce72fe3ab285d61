import EvidenceModel

/// The layout of one tool's export: how to know it, and what its columns mean.
///
/// Titles are compared without blanks, marks and accents. Columns that a layout doesn't name are
/// recognised like any other table's.
struct Dialect: Sendable {
  let name: String
  let kind: SourceKind
  /// Whether a real file has confirmed the layout, not only its documentation.
  let isConfirmed: Bool
  /// Titles that must all be there.
  let required: [String]
  /// Titles of which at least `minimum` must be there.
  let typical: [String]
  let minimum: Int
  /// Header rows that survey tools are known by, as ``HeaderLayout/hint``; empty for others.
  let hint: String
  let roles: [String: ColumnRole]

  init(
    _ name: String, kind: SourceKind, isConfirmed: Bool, required: [String],
    typical: [String] = [], minimum: Int = 0, hint: String = "",
    roles: KeyValuePairs<String, ColumnRole> = [:]
  ) {
    self.name = name
    self.kind = kind
    self.isConfirmed = isConfirmed
    self.required = required.map { TitleWords($0).squashed }
    self.typical = typical.map { TitleWords($0).squashed }
    self.minimum = minimum
    self.hint = hint
    self.roles = Dictionary(
      roles.map { (TitleWords($0.key).squashed, $0.value) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The layout that a header fits, the one with the most titles in common; nil for none.
  static func matching(layout: HeaderLayout) -> Dialect? {
    let titles = Set((layout.titles + layout.codes).map { TitleWords($0).squashed })
    var best: (dialect: Dialect, points: Int)?
    for dialect in all {
      guard let points = dialect.points(titles, layout.hint) else { continue }
      if points > best?.points ?? 0 { best = (dialect, points) }
    }
    return best?.dialect
  }

  private func points(_ titles: Set<String>, _ hint: String) -> Int? {
    guard required.allSatisfy(titles.contains), self.hint.isEmpty || self.hint == hint else {
      return nil
    }
    let common = typical.filter(titles.contains).count
    guard common >= minimum else { return nil }
    return required.count + common
  }

  /// Every layout, in a fixed order: of equally fitting ones the first counts.
  static let all: [Dialect] =
    hubSpot + salesforce + zendesk + intercom + shopify + stripe + analytics + surveys
    + participants
}

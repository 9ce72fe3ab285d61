package import EvidenceModel

/// What a person should know of the columns of a plain fit, which takes them as they are.
package enum PlainWarnings {
  private static let mostRows = 5_000
  private static let mostColumns = 200

  /// A finding for columns that say the same and for values that one person has.
  ///
  /// Looks at the first 5,000 people and 200 columns of the basis.
  package static func findings(_ table: AttributeTable) -> [Finding] {
    let rows = Array(table.people.indices.prefix(mostRows))
    let candidates = table.attributes.indices.filter { table.attributes[$0].role == .basis }
      .prefix(mostColumns).map { column in
        SegmentationBasis.Candidate(
          attribute: table.attributes[column], values: rows.map { table.values[column][$0] },
          trials: [])
      }
    var twins: [Finding] = []
    _ = SegmentationBasis.withoutCollinear(Array(candidates), &twins)
    let same = twins.compactMap(\.place).map { name in
      Finding(
        "collinear",
        message: "Column \(name) says the same as another one; a plain fit uses both, so what they "
          + "say counts twice.",
        remedy: "Leave one of them out with --columns, or leave out --k.", place: name)
    }
    return ColumnFindings.folded(same + candidates.compactMap(singles))
  }

  private static func singles(_ candidate: SegmentationBasis.Candidate) -> Finding? {
    guard candidate.attribute.scale == .nominal else { return nil }
    var sizes: [Double: Int] = [:]
    for value in candidate.values where value.isFinite { sizes[value, default: 0] += 1 }
    let single = sizes.values.count { $0 == 1 }
    guard single > 0 else { return nil }
    return Finding(
      "single_member_level", level: .info,
      message: "Column \(candidate.attribute.name) has \(single) values that only one person has; "
        + "a plain fit keeps each as a category of its own.",
      remedy: "Merge rare values in the export, or leave out --k.",
      place: candidate.attribute.name, have: single)
  }
}

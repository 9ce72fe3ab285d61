package import EvidenceModel

/// The columns of a source whose values together tell whose a record is.
///
/// Each distinct combination of their values is a link: it gets a number when it first comes, the
/// record keeps that number, and who is who is found out for links, not for records.
package struct LinkColumns: Sendable, Hashable {
  /// Indices of the columns, in rising order.
  package let indices: [Int]
  /// Whether records without any value are somebody's of their own: an unsigned answer, a transcript
  /// in a cell.
  package let separatesUnnamed: Bool

  private static let keys: [ColumnRole] = [.personID, .secondaryPersonID, .email, .phone]
  private static let names: [ColumnRole] = [.personName, .firstName, .lastName]
  private static let particulars: [ColumnRole] = [
    .address, .postalCode, .dateOfBirth, .accountName, .accountID, .lifecycle, .startDate,
  ]

  /// Finds the columns from roles and kind alone.
  ///
  /// Lists of people also tell by names, addresses and dates; other sources by names only where
  /// nothing better is there.
  package init(_ description: SourceDescription) {
    let columns = description.columns
    let isPeople = description.kind == .crm || description.kind == .participants
    var roles = Self.keys
    if isPeople { roles += Self.names + Self.particulars }
    if !columns.contains(where: { Self.keys.contains($0.role) }) { roles += Self.names }
    indices = columns.indices.filter { index in
      roles.contains(columns[index].role) || isPeople && Self.isJobTitle(columns[index])
    }
    separatesUnnamed =
      description.kind == .survey || description.kind == .reviews
      || description.dialect == "transcripts-in-cells"
  }

  /// A job title such as "TEST - ignore" tells a test account.
  package static func isJobTitle(_ column: ColumnDescription) -> Bool {
    column.role == .descriptor && column.name.contains("job")
  }
}

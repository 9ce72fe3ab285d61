import EvidenceModel
import EvidenceStore
import Ingestion

/// The columns of a source that say who a record belongs to.
struct IdentityColumns {
  let source: StoredSource
  /// Indices of the columns, in a fixed order: their values together are one link.
  let indices: [Int]
  /// Whether one row is one person: customer tables and lists of participants.
  let isPrimary: Bool

  private static let keys: [ColumnRole] = [.personID, .secondaryPersonID, .email, .phone]
  private static let particulars: [ColumnRole] = [
    .personName, .firstName, .lastName, .address, .postalCode, .dateOfBirth, .accountName,
    .accountID, .lifecycle, .startDate,
  ]

  /// Finds the columns of a source.
  ///
  /// Where some customer table names people (`isNamedElsewhere`), a table that names nobody, such as
  /// the subscriptions of a billing system, is not where they get their identifier from.
  init(_ source: StoredSource, isNamedElsewhere: Bool = false) {
    self.source = source
    let isCustomerTable = source.kind == .crm && (Self.namesPeople(source) || !isNamedElsewhere)
    let isPrimary = isCustomerTable || source.kind == .participants
    self.isPrimary = isPrimary
    var roles = Self.keys
    if isPrimary { roles += Self.particulars }
    let columns = source.description.columns
    var found = columns.indices.filter {
      roles.contains(columns[$0].role) || isPrimary && LinkColumns.isJobTitle(columns[$0])
    }
    let hasKey = found.contains { Self.keys.contains(columns[$0].role) }
    // Names alone say who somebody is only where there is nothing better.
    if !hasKey {
      found = columns.indices.filter {
        [.personName, .firstName, .lastName].contains(columns[$0].role) || found.contains($0)
      }
    }
    indices = found
  }

  /// Whether a customer table gives people's names.
  static func namesPeople(_ source: StoredSource) -> Bool {
    source.kind == .crm
      && source.description.columns.contains {
        [.personName, .firstName, .lastName].contains($0.role)
      }
  }

  var names: [String] { indices.map { source.description.columns[$0].name } }

  /// The entry that a combination of values makes.
  func entry(record: Int, values: [String?]) -> IdentityEntry {
    var byRole: [ColumnRole: [String]] = [:]
    for (place, index) in indices.enumerated() {
      guard let value = values[place], !value.isEmpty else { continue }
      byRole[source.description.columns[index].role, default: []].append(value)
    }
    let full = [byRole[.firstName]?.first, byRole[.lastName]?.first].compactMap(\.self)
      .joined(separator: " ")
    let address = (byRole[.address] ?? []) + (byRole[.postalCode] ?? [])
    return IdentityEntry(
      sourceNumber: source.number, record: record, isPrimary: isPrimary,
      personID: byRole[.personID]?.first, secondaryIDs: byRole[.secondaryPersonID] ?? [],
      emails: byRole[.email] ?? [], phones: byRole[.phone] ?? [],
      name: byRole[.personName]?.first ?? (full.isEmpty ? nil : full),
      address: address.isEmpty ? nil : address.joined(separator: " "),
      dateOfBirth: byRole[.dateOfBirth]?.first, company: byRole[.accountName]?.first,
      jobTitle: byRole[.descriptor]?.first,
      accountID: byRole[.accountID]?.first, lifecycle: byRole[.lifecycle]?.first,
      created: byRole[.startDate]?.first, hasOrders: source.kind == .orders)
  }
}

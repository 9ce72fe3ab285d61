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

  /// Places of the columns of some roles, in the order of the roles.
  private func places(_ roles: ColumnRole...) -> [Int] {
    roles.flatMap { role in
      indices.indices.filter { source.description.columns[indices[$0]].role == role }
    }
  }

  /// A field of an entry and where its texts come from.
  private struct Slot {
    let field: IdentityTable.Field
    let places: [Int]
    var takesAll = false
  }

  /// Adds an entry for each record of batches whose columns are ``names``.
  func adder() -> (_ batch: RecordBatch, _ table: inout IdentityTable) -> Void {
    let slots = [
      Slot(field: .personID, places: places(.personID)),
      Slot(field: .secondaryID, places: places(.secondaryPersonID), takesAll: true),
      Slot(field: .email, places: places(.email), takesAll: true),
      Slot(field: .phone, places: places(.phone), takesAll: true),
      Slot(field: .dateOfBirth, places: places(.dateOfBirth)),
      Slot(field: .company, places: places(.accountName)),
      Slot(field: .jobTitle, places: places(.descriptor)),
      Slot(field: .accountID, places: places(.accountID)),
      Slot(field: .lifecycle, places: places(.lifecycle)),
      Slot(field: .created, places: places(.startDate)),
    ].filter { !$0.places.isEmpty }
    let names = places(.personName)
    let parts = [places(.firstName), places(.lastName)]
    let address = places(.address, .postalCode)
    let (number, isPrimary, hasOrders) = (source.number, isPrimary, source.kind == .orders)
    return { batch, table in
      for record in 0..<batch.count {
        func text(_ place: Int) -> Range<Int>? {
          batch.range(column: place, record: record).flatMap { $0.isEmpty ? nil : $0 }
        }
        table.begin(
          source: number, record: batch.numbers[record], isPrimary: isPrimary,
          hasOrders: hasOrders)
        for slot in slots {
          for place in slot.places {
            guard let range = text(place) else { continue }
            table.add(slot.field, batch.bytes[range])
            if !slot.takesAll { break }
          }
        }
        if let name = names.lazy.compactMap(text).first {
          table.add(.name, batch.bytes[name])
        } else if parts.contains(where: { !$0.isEmpty }) {
          let found = parts.compactMap { $0.lazy.compactMap(text).first }
          table.add(.name, joining: found, of: batch.bytes)
        }
        if !address.isEmpty {
          table.add(.address, joining: address.compactMap(text), of: batch.bytes)
        }
      }
    }
  }

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

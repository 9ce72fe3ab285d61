/// What kind of export a source is; the names are those of `likeness import --kind`.
package enum SourceKind: String, Sendable, Hashable, Codable, CaseIterable {
  case crm, accounts, interview, participants, survey, tickets
  case salesNotes = "sales-notes"
  case deals, orders, events, reviews, personas
  /// A table that only explains others: products, campaigns. Joined by its key, never a person's.
  case reference

  /// Whether its words are the customers' own, as far as the speaker is the customer.
  package var carriesWords: Bool {
    switch self {
    case .interview, .survey, .tickets, .salesNotes, .reviews: true
    default: false
    }
  }

  /// The name that the persona document uses for kinds of source in `support.source_kinds`.
  package var documentName: String {
    switch self {
    case .tickets: "ticket"
    case .salesNotes: "sales_note"
    default: rawValue
    }
  }
}

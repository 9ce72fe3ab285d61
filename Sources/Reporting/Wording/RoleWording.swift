package import EvidenceModel

/// Roles and kinds as people read them.
package enum RoleWording {
  /// A role in a word or two: `Customer id`, `Left out`.
  package static func title(_ role: ColumnRole) -> String {
    titles[role] ?? role.rawValue
  }

  /// All roles in groups, in the order in which they are offered.
  package static let groups: [(title: String, roles: [ColumnRole])] = [
    ("Leave out", [.ignored]),
    (
      "Who it is",
      [
        .personID, .secondaryPersonID, .email, .phone, .personName, .firstName, .lastName,
        .accountID, .accountName, .staff,
      ]
    ),
    ("Personal, never shown", [.address, .postalCode, .dateOfBirth, .ipAddress]),
    ("When", [.date, .startDate, .endDate]),
    (
      "What they said or chose",
      [.openAnswer, .scale, .choice, .multipleChoice, .rating]
    ),
    ("About them", [.measure, .descriptor, .outcome, .lifecycle]),
    (
      "Orders",
      [
        .orderID, .amount, .currency, .discount, .discountCode, .refund, .product, .category,
        .quantity, .price,
      ]
    ),
    (
      "Tickets and talks",
      [
        .recordID, .subject, .message, .speaker, .turn, .tags, .status, .priority, .channel,
        .fileName,
      ]
    ),
    ("Events", [.event, .session, .device, .trafficSource, .page]),
    ("Other tables", [.reference]),
  ]

  private static let titles: [ColumnRole: String] = [
    .personID: "Customer id", .secondaryPersonID: "Second customer id", .email: "E-mail",
    .phone: "Phone", .personName: "Full name", .firstName: "First name", .lastName: "Last name",
    .accountID: "Company id", .accountName: "Company", .address: "Address",
    .postalCode: "Postal code", .dateOfBirth: "Date of birth", .ipAddress: "IP address",
    .staff: "Colleague", .date: "Date", .startDate: "Customer since", .endDate: "Left on",
    .orderID: "Order id", .amount: "Amount", .currency: "Currency", .discount: "Discount",
    .discountCode: "Discount code", .refund: "Refund", .product: "Product",
    .category: "Category", .quantity: "Quantity", .price: "Price", .recordID: "Record id",
    .subject: "Subject", .message: "Words", .speaker: "Speaker", .turn: "Turn", .tags: "Tags",
    .rating: "Rating", .status: "Status", .priority: "Priority", .channel: "Channel",
    .event: "Event", .session: "Session", .device: "Device", .trafficSource: "Traffic source",
    .page: "Page", .scale: "Scale", .choice: "One of several",
    .multipleChoice: "Several choices", .openAnswer: "Answer in own words",
    .measure: "Number about behaviour", .descriptor: "Description", .outcome: "Outcome",
    .lifecycle: "Lifecycle stage", .reference: "Link to a table", .fileName: "File name",
    .ignored: "Left out",
  ]

  /// A kind of source: `Customers`, `Support tickets`.
  package static func title(_ kind: SourceKind) -> String {
    switch kind {
    case .crm: "Customers"
    case .accounts: "Companies"
    case .interview: "Interview"
    case .participants: "Participants"
    case .survey: "Survey"
    case .tickets: "Support tickets"
    case .salesNotes: "Sales notes"
    case .deals: "Deals"
    case .orders: "Orders"
    case .events: "Events"
    case .reviews: "Reviews"
    case .personas: "Personas"
    case .reference: "Reference table"
    }
  }

  /// Whether a role's values say who somebody is.
  package static func isPersonal(_ role: ColumnRole) -> Bool { personal.contains(role) }

  private static let personal: Set<ColumnRole> = [
    .personID, .secondaryPersonID, .email, .phone, .personName, .firstName, .lastName,
    .address, .postalCode, .dateOfBirth, .ipAddress, .staff, .speaker,
  ]
}

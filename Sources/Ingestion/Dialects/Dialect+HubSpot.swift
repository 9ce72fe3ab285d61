import EvidenceModel

extension Dialect {
  /// HubSpot's exports of contacts, companies and deals; titles are editable, so few are required.
  static let hubSpot: [Dialect] = [
    Dialect(
      "hubspot-contacts", kind: .crm, isConfirmed: true,
      required: ["Record ID", "Email"],
      typical: [
        "First Name", "Last Name", "Lifecycle Stage", "Lead Status", "Create Date", "Contact owner",
        "Original Source", "Phone Number", "Associated Company", "Job Title",
      ], minimum: 3,
      roles: [
        "Record ID": .personID, "Lifecycle Stage": .lifecycle, "Lead Status": .ignored,
        "Original Source": .descriptor, "Contact owner": .staff, "Create Date": .startDate,
        "Last Activity Date": .date, "Subscription Status": .outcome,
        "Associated Company": .accountName,
        "Associated Company IDs": .accountID, "Company Name": .accountName, "Persona": .ignored,
        "Integration Status": .ignored, "Website URL": .ignored, "Recent Deal Amount": .outcome,
      ]),
    Dialect(
      "hubspot-companies", kind: .accounts, isConfirmed: false,
      required: ["Record ID", "Company name"],
      typical: [
        "Company owner", "Industry", "Company Domain Name", "Annual Revenue", "Number of Employees",
      ],
      minimum: 2,
      roles: [
        "Record ID": .accountID, "Company name": .accountName, "Company owner": .staff,
        "Annual Revenue": .descriptor, "Number of Employees": .descriptor,
        "Create Date": .startDate,
      ]),
    Dialect(
      "hubspot-deals", kind: .deals, isConfirmed: false,
      required: ["Deal Stage", "Amount"],
      typical: ["Record ID", "Deal Name", "Close Date", "Pipeline", "Deal owner", "Create Date"],
      minimum: 3,
      roles: [
        "Record ID": .recordID, "Deal Name": .subject, "Deal Stage": .status, "Close Date": .date,
        "Create Date": .startDate, "Deal owner": .staff, "Pipeline": .category,
      ]),
  ]
}

import EvidenceModel

extension Dialect {
  /// Pipedrive's exports: every title begins with the kind of thing it belongs to.
  static let pipedrive: [Dialect] = [
    Dialect(
      "pipedrive-deals", kind: .deals, isConfirmed: false,
      required: [
        "Deal - Title|Deal - Titel|Negocio - Título", "Deal - Stage|Deal - Phase|Deal - Status",
      ],
      typical: [
        "Deal - ID", "Deal - Value|Deal - Wert", "Deal - Organization|Deal - Organisation",
        "Deal - Contact person|Deal - Kontaktperson", "Deal - Owner|Deal - Besitzer",
        "Deal - Deal created", "Deal - Expected close date", "Deal - Lost reason",
        "Deal - Won time",
        "Deal - Pipeline",
      ], minimum: 2,
      roles: [
        "Deal - ID": .recordID, "Deal - Title|Deal - Titel|Negocio - Título": .subject,
        "Deal - Organization|Deal - Organisation": .accountName,
        "Deal - Organization ID": .accountID, "Deal - Contact person ID": .personID,
        "Deal - Contact person|Deal - Kontaktperson": .personName,
        "Deal - Value|Deal - Wert": .amount, "Deal - Currency|Deal - Währung": .currency,
        "Deal - Weighted value": .ignored, "Deal - Probability": .ignored,
        "Deal - Currency of Weighted value": .ignored,
        "Deal - Pipeline": .category, "Deal - Stage|Deal - Phase": .status,
        "Deal - Status": .outcome, "Deal - Owner|Deal - Besitzer": .staff,
        "Deal - Creator": .staff, "Deal - Deal created": .startDate,
        "Deal - Deal closed on": .date, "Deal - Won time": .ignored, "Deal - Lost time": .ignored,
        "Deal - Expected close date": .ignored, "Deal - Update time": .ignored,
        "Deal - Last stage change": .ignored, "Deal - Next activity date": .ignored,
        "Deal - Last activity date": .ignored, "Deal - Lost reason": .choice,
        "Deal - Total activities": .ignored, "Deal - Label": .choice,
        "Person - Email - Work|Person - Email": .email,
      ]),
    Dialect(
      "pipedrive-persons", kind: .crm, isConfirmed: false,
      required: [
        "Person - Name|Person - First name",
        "Person - Email - Work|Person - Email|Person - Email - Home|Person - Phone - Work|Person - ID",
      ],
      typical: [
        "Person - ID", "Person - Organization", "Person - Owner", "Person - Open deals",
        "Person - Phone - Work", "Person - Person created", "Person - Label",
      ], minimum: 1, excluded: ["Deal - Title"],
      roles: [
        "Person - ID": .personID, "Person - Name": .personName, "Person - First name": .firstName,
        "Person - Last name": .lastName, "Person - Organization": .accountName,
        "Person - Organization ID": .accountID,
        "Person - Email - Work|Person - Email|Person - Email - Home|Person - Email - Other": .email,
        "Person - Phone - Work|Person - Phone|Person - Phone - Mobile|Person - Phone - Home|Person - Phone - Other":
          .phone,
        "Person - Owner": .staff, "Person - Person created": .startDate,
        "Person - Update time": .ignored, "Person - Next activity date": .ignored,
        "Person - Last activity date": .date, "Person - Open deals": .measure,
        "Person - Closed deals": .ignored, "Person - Won deals": .outcome,
        "Person - Lost deals": .outcome, "Person - Label": .choice, "Person - Visible to": .ignored,
        "Person - Total activities": .ignored, "Person - Email messages count": .ignored,
        "Person - Activities to do": .ignored, "Person - Done activities": .ignored,
        "Person - Job title": .descriptor, "Person - Birthday": .dateOfBirth,
      ]),
    Dialect(
      "pipedrive-organizations", kind: .accounts, isConfirmed: false,
      required: ["Organization - Name|Organisation - Name"],
      typical: [
        "Organization - ID", "Organization - Address", "Organization - Owner",
        "Organization - People", "Organization - Open deals",
        "Organization - Organization created", "Organization - Label",
      ], minimum: 2, excluded: ["Deal - Title", "Person - Name"],
      roles: [
        "Organization - ID": .accountID, "Organization - Name|Organisation - Name": .accountName,
        "Organization - Owner": .staff, "Organization - Organization created": .startDate,
        "Organization - People": .measure, "Organization - Address": .address,
        "Organization - Update time": .ignored,
      ]),
  ]
}

import EvidenceModel

extension Dialect {
  /// Salesforce's reports and weekly exports; known from documentation.
  static let salesforce: [Dialect] = [
    Dialect(
      "salesforce-report", kind: .crm, isConfirmed: false,
      required: ["First Name", "Last Name", "Account Name"],
      typical: [
        "Title", "Email", "Lead Source", "Contact Owner", "Account Owner", "Mailing City",
        "Contact ID",
      ],
      minimum: 2,
      roles: [
        "Title": .descriptor, "Account Name": .accountName, "Lead Source": .descriptor,
        "Contact ID": .personID, "Account ID": .accountID, "Contact Owner": .staff,
        "Account Owner": .staff,
      ]),
    Dialect(
      "salesforce-contacts", kind: .crm, isConfirmed: false,
      required: ["Id", "AccountId", "LastName"],
      typical: ["FirstName", "Email", "OwnerId", "CreatedDate", "SystemModstamp", "LeadSource"],
      minimum: 3,
      roles: [
        "Id": .personID, "AccountId": .accountID, "OwnerId": .staff, "CreatedDate": .startDate,
        "SystemModstamp": .ignored, "LastModifiedDate": .ignored, "IsDeleted": .ignored,
        "MasterRecordId": .secondaryPersonID, "CreatedById": .staff, "LastModifiedById": .staff,
        "Salutation": .ignored, "Title": .descriptor, "Name": .personName,
      ]),
    Dialect(
      "salesforce-opportunities", kind: .deals, isConfirmed: false,
      required: ["StageName", "CloseDate", "AccountId"],
      roles: [
        "Id": .recordID, "AccountId": .accountID, "StageName": .status, "CloseDate": .date,
        "Amount": .amount,
        "Name": .subject, "OwnerId": .staff, "CreatedDate": .startDate, "IsWon": .outcome,
        "IsClosed": .ignored,
      ]),
    Dialect(
      "salesforce-opportunity-report", kind: .deals, isConfirmed: false,
      required: ["Opportunity Name", "Stage"],
      typical: ["Account Name", "Amount", "Close Date", "Opportunity Owner"], minimum: 1,
      roles: [
        "Opportunity Name": .subject, "Stage": .status, "Close Date": .date,
        "Opportunity Owner": .staff,
      ]),
  ]
}

import EvidenceModel

extension Dialect {
  /// Salesforce's reports and weekly exports; known from documentation.
  static let salesforce: [Dialect] = [
    Dialect(
      "salesforce-report", kind: .crm, isConfirmed: false,
      required: ["Last Name|Contact Name|Full Name|Nachname", "Account Name|Accountname"],
      typical: [
        "First Name|Vorname", "Title", "Email|E-Mail", "Lead Source|Lead-Quelle",
        "Contact Owner|Account Owner|Lead Owner|Kontaktinhaber", "Mailing City|Mailing Country",
        "Contact ID", "Account ID", "Phone|Telefon", "Last Activity", "Created Date|Erstelldatum",
      ],
      minimum: 3, excluded: ["Opportunity Name", "Case Number", "Deal - Title", "Stage"],
      roles: [
        "Title": .descriptor, "Account Name|Accountname": .accountName,
        "Lead Source|Lead-Quelle": .descriptor, "Contact Name": .personName,
        "Created Date|Erstelldatum": .startDate, "Last Activity": .date,
        "Contact ID": .personID, "Account ID": .accountID,
        "Contact Owner|Account Owner|Lead Owner|Kontaktinhaber": .staff,
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
      "salesforce-accounts", kind: .accounts, isConfirmed: false,
      required: ["Id", "Name"],
      typical: [
        "Industry", "AnnualRevenue", "NumberOfEmployees", "OwnerId", "BillingCountry",
        "SystemModstamp", "AccountNumber", "AccountSource", "ParentId", "LastModifiedById",
      ], minimum: 4, excluded: ["LastName", "StageName", "Subject"],
      roles: [
        "Id": .accountID, "Name": .accountName, "OwnerId": .staff, "CreatedDate": .startDate,
        "AnnualRevenue": .descriptor, "NumberOfEmployees": .descriptor, "Industry": .descriptor,
        "SystemModstamp": .ignored, "LastModifiedDate": .ignored, "IsDeleted": .ignored,
        "CreatedById": .staff, "LastModifiedById": .staff, "ParentId": .ignored,
        "Description": .ignored, "Type": .descriptor,
      ]),
    Dialect(
      "salesforce-cases", kind: .tickets, isConfirmed: false,
      required: ["CaseNumber|Case Number|Kundenvorgangsnummer", "Subject|Betreff", "Status"],
      typical: [
        "ContactId|Contact Name", "AccountId|Account Name", "Origin|Case Origin", "Priority",
        "SuppliedEmail|Contact Email", "IsClosed", "OwnerId|Case Owner", "Date/Time Opened",
        "ClosedDate|Date/Time Closed", "CreatedDate|Opened Date",
      ], minimum: 2,
      roles: [
        "Id": .ignored, "CaseNumber|Case Number|Kundenvorgangsnummer": .recordID,
        "ContactId|Contact ID": .personID, "Contact Name|SuppliedName": .personName,
        "SuppliedEmail|Contact Email": .email, "AccountId": .accountID,
        "Account Name": .accountName, "Subject|Betreff": .subject, "Description": .message,
        "Origin|Case Origin": .channel, "Type": .tags, "Reason|Case Reason": .tags,
        "OwnerId|Case Owner": .staff, "CreatedDate|Opened Date|Date/Time Opened": .date,
        "ClosedDate|Date/Time Closed|LastModifiedDate|SystemModstamp": .ignored,
        "IsClosed|IsEscalated|IsDeleted|Age": .ignored, "CreatedById|LastModifiedById": .staff,
      ]),
    Dialect(
      "salesforce-opportunities", kind: .deals, isConfirmed: false,
      required: ["StageName", "CloseDate", "AccountId|Amount"],
      roles: [
        "Id": .recordID, "AccountId": .accountID, "StageName": .status, "CloseDate": .date,
        "Amount": .amount,
        "Name": .subject, "OwnerId": .staff, "CreatedDate": .startDate, "IsWon": .outcome,
        "IsClosed": .ignored,
      ]),
    Dialect(
      "salesforce-opportunity-report", kind: .deals, isConfirmed: false,
      required: ["Opportunity Name|Opportunity-Name", "Stage|Phase"],
      typical: ["Account Name", "Amount", "Close Date", "Opportunity Owner"], minimum: 1,
      roles: [
        "Opportunity Name|Opportunity-Name": .subject, "Stage|Phase": .status,
        "Close Date": .date, "Opportunity Owner": .staff, "Account Name": .accountName,
        "Amount": .amount, "Created Date": .startDate, "Age": .ignored, "Probability (%)": .ignored,
        "Fiscal Period": .ignored, "Contact Name": .personName,
      ]),
  ]
}

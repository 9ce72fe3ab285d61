import EvidenceModel

extension DialectFixture {
  /// Lists of customers and companies, and deals.
  static let customers: [DialectFixture] = [
    DialectFixture(
      "hubspot-contacts", .crm, records: 3,
      roles: [
        "Record ID": .personID, "Email": .email, "Create Date": .startDate,
        "Contact owner": .staff, "Lifecycle Stage": .lifecycle,
      ],
      """
      Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Create Date
      10051,Ama,Okoro,ama@uplands.example,+44 20 7946 0101,Tom Reed,customer,2024-03-12 09:14
      10052,Ben,Sato,ben@sato.example,,Tom Reed,lead,2024-05-02 17:40
      10053,Cleo,Marsh,cleo@marsh.example,,Ida Voss,customer,2024-06-21 08:03
      """),
    DialectFixture(
      "hubspot-contacts", .crm, records: 2,
      roles: ["Datensatz-ID": .personID, "E-Mail": .email, "Vorname": .firstName],
      """
      Datensatz-ID;Vorname;Nachname;E-Mail;Lifecycle-Phase;Erstellungsdatum;Zuständiger Mitarbeiter
      501;Jörg;Maier;joerg@maier.example;Kunde;12.03.2024 09:14;Ida Voss
      502;Ute;Kranz;ute@kranz.example;Lead;13.03.2024 10:24;Ida Voss
      """),
    DialectFixture(
      "hubspot-companies", .accounts, records: 2,
      roles: ["Record ID": .accountID, "Company name": .accountName, "Company owner": .staff],
      """
      Record ID,Company name,Company owner,Industry,Number of Employees,Annual Revenue,Create Date
      900,Uplands Dairy,Tom Reed,FOOD,45,1200000,2023-01-04 10:00
      901,Sato Print,Ida Voss,PRINTING,12,300000,2023-02-11 11:30
      """),
    DialectFixture(
      "hubspot-deals", .deals, records: 2,
      roles: ["Deal Stage": .status, "Amount": .amount, "Close Date": .date, "Deal owner": .staff],
      """
      Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner
      71,Uplands renewal,closedwon,Sales,4800,2024-09-01 10:00,2024-06-03 09:12,Tom Reed
      72,Sato starter,closedlost,Sales,600,2024-10-11 16:20,2024-08-13 11:02,Ida Voss
      """),
    DialectFixture(
      "salesforce-report", .crm, records: 2,
      roles: ["Account Name": .accountName, "Contact Owner": .staff, "Email": .email],
      """
      "First Name","Last Name","Title","Account Name","Email","Lead Source","Contact Owner"
      "Ama","Okoro","Buyer","Uplands Dairy","ama@uplands.example","Web","Tom Reed"
      "Ben","Sato","Owner","Sato Print","ben@sato.example","Fair","Ida Voss"


      "Grand Totals (2 records)"
      "Confidential Information - Do Not Distribute"
      "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
      """),
    DialectFixture(
      "salesforce-contacts", .crm, records: 2,
      roles: ["ID": .personID, "ACCOUNTID": .accountID, "EMAIL": .email, "OWNERID": .staff],
      """
      "ID","ACCOUNTID","LASTNAME","FIRSTNAME","EMAIL","OWNERID","CREATEDDATE","SYSTEMMODSTAMP"
      "0035g00000AbCdEAAV","0015g00000XyZaBAAV","Okoro","Ama","ama@uplands.example","0055g000001","2024-01-02T03:04:05.000Z","2024-05-02T03:04:05.000Z"
      "0035g00000AbCdFAAV","0015g00000XyZaCAAV","Sato","Ben","ben@sato.example","0055g000002","2024-01-03T03:04:05.000Z","2024-05-03T03:04:05.000Z"
      """),
    DialectFixture(
      "salesforce-accounts", .accounts, records: 2,
      roles: ["Id": .accountID, "Name": .accountName, "OwnerId": .staff],
      """
      "Id","Name","Type","Industry","AnnualRevenue","NumberOfEmployees","OwnerId","BillingCountry"
      "0015g00000XyZaBAAV","Uplands Dairy","Customer","Food","1200000","45","0055g000001","Wales"
      "0015g00000XyZaCAAV","Sato Print","Customer","Print","300000","12","0055g000002","Japan"
      """),
    DialectFixture(
      "salesforce-opportunities", .deals, records: 2,
      roles: ["StageName": .status, "CloseDate": .date, "Amount": .amount, "IsWon": .outcome],
      """
      "Id","AccountId","Name","StageName","Amount","CloseDate","IsWon","OwnerId","CreatedDate"
      "0065g01","0015g01","Uplands 2024","Closed Won","4800","2024-09-01","true","0055g1","2024-06-03T09:12:00.000Z"
      "0065g02","0015g02","Sato 2024","Closed Lost","600","2024-10-11","false","0055g2","2024-08-13T11:02:00.000Z"
      """),
    DialectFixture(
      "salesforce-opportunity-report", .deals, records: 2,
      roles: ["Opportunity Name": .subject, "Stage": .status, "Opportunity Owner": .staff],
      """
      Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date,Age
      Tom Reed,Uplands Dairy,Uplands 2024,Closed Won,"4,800.00",9/1/2024,90
      Ida Voss,Sato Print,Sato 2024,Closed Lost,600.00,10/21/2024,59
      """),
    DialectFixture(
      "pipedrive-deals", .deals, records: 2,
      roles: [
        "Deal - ID": .recordID, "Deal - Value": .amount, "Deal - Stage": .status,
        "Deal - Owner": .staff, "Deal - Lost reason": .choice,
      ],
      """
      Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Value,Deal - Currency,Deal - Stage,Deal - Status,Deal - Owner,Deal - Deal created,Deal - Lost reason
      11,Uplands deal,Uplands Dairy,Ama Okoro,4800,EUR,Negotiation,won,Tom Reed,2024-06-03 09:12:00,
      12,Sato deal,Sato Print,Ben Sato,600,EUR,Demo,lost,Ida Voss,2024-08-13 11:02:00,Too expensive
      """),
    DialectFixture(
      "pipedrive-persons", .crm, records: 2,
      roles: [
        "Person - ID": .personID, "Person - Email - Work": .email, "Person - Owner": .staff,
        "Person - Organization": .accountName,
      ],
      """
      Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work,Person - Owner,Person - Open deals,Person - Person created
      1,Ama Okoro,Uplands Dairy,ama@uplands.example,+44 20 7946 0101,Tom Reed,1,2024-01-03 09:00:00
      2,Ben Sato,Sato Print,ben@sato.example,+81 3 5550 0100,Ida Voss,0,2024-02-03 09:00:00
      """),
    DialectFixture(
      "pipedrive-organizations", .accounts, records: 2,
      roles: ["Organization - ID": .accountID, "Organization - Name": .accountName],
      """
      Organization - ID,Organization - Name,Organization - Owner,Organization - People,Organization - Open deals,Organization - Address
      5,Uplands Dairy,Tom Reed,3,1,"1 Hill Rd, Brecon"
      6,Sato Print,Ida Voss,1,0,"2 Kanda, Tokyo"
      """),
    DialectFixture(
      "intercom-contacts", .crm, records: 2,
      roles: ["User ID": .personID, "Signed up (Europe/Berlin)": .startDate, "Email": .email],
      """
      Name,Email,Phone,User ID,First seen (Europe/Berlin),Signed up (Europe/Berlin),Last seen (Europe/Berlin),Web sessions
      Ama Okoro,ama@uplands.example,,u-1001,2024-01-01 10:00,2024-01-02 10:00,2024-09-01 12:00,14
      Ben Sato,ben@sato.example,,u-1002,2024-02-01 10:00,2024-02-02 10:00,2024-09-02 12:00,3
      """),
    DialectFixture(
      "shopify-customers", .crm, records: 2,
      roles: ["Total Spent": .outcome, "Total Orders": .measure, "Email": .email],
      """
      First Name,Last Name,Email,Accepts Email Marketing,Company,Address1,City,Province,Country,Zip,Phone,Total Spent,Total Orders,Tags,Note,Tax Exempt
      Ama,Okoro,ama@uplands.example,yes,,1 Hill Rd,Brecon,Powys,United Kingdom,LD3 7AA,,120.50,3,vip,,no
      Ben,Sato,ben@sato.example,no,,2 Kanda,Tokyo,Tokyo,Japan,'1010044,,40.00,1,,,no
      """),
    DialectFixture(
      "stripe-customers", .crm, records: 2,
      roles: ["id": .personID, "Total Spend": .outcome, "Created (UTC)": .startDate],
      """
      id,Description,Email,Name,Created (UTC),Delinquent,Total Spend,Payment Count,Average Order
      cus_N1a2b3c4d5e6f7,,ama@uplands.example,Ama Okoro,2024-01-02 10:00,false,120.50,3,40.17
      cus_N1a2b3c4d5e6f8,,ben@sato.example,Ben Sato,2024-02-02 10:00,false,40.00,1,40.00
      """),
    DialectFixture(
      "stripe-subscriptions", .crm, records: 2,
      roles: [
        "Customer ID": .personID, "Status": .outcome, "Canceled At (UTC)": .endDate,
        "Cancellation Comment": .openAnswer, "Customer Email": .email,
      ],
      """
      id,Customer ID,Customer Email,Plan,Quantity,Interval,Amount,Status,Created (UTC),Current Period Start (UTC),Canceled At (UTC),Cancellation Feedback,Cancellation Comment
      sub_1,cus_1,ama@uplands.example,pro_monthly,1,month,29,active,2024-01-02 10:00,2024-09-02 10:00,,,
      sub_2,cus_2,ben@sato.example,pro_monthly,1,month,29,canceled,2024-02-02 10:00,2024-05-02 10:00,2024-05-20 09:00,too_expensive,We could not print labels with it
      """),
    DialectFixture(
      "woocommerce-customers", .crm, records: 2,
      roles: ["Name": .personName, "Email": .email, "Orders": .measure, "Total spend": .outcome],
      """
      Name,Username,Last active,Sign up,Email,Orders,Total spend,AOV,Country / Region,City,Region,Postal code
      Ama Okoro,ama,2024-09-01,2024-01-02 10:00:00,ama@uplands.example,3,120.5,40.17,GB,Brecon,POW,LD3 7AA
      Ben Sato,ben,2024-09-02,2024-02-02 10:00:00,ben@sato.example,1,40,40,JP,Tokyo,JP13,101-0044
      """),
    DialectFixture(
      "participants-list", .participants, records: 2,
      roles: ["Name": .personName, "Interview date": .date, "File": .fileName],
      """
      Participant,Name,Email,Interview date,File
      P1,Ama Okoro,ama@uplands.example,2024-03-12,p1.vtt
      P2,Ben Sato,ben@sato.example,2024-03-14,p2.vtt
      """),
    DialectFixture(
      "qualcoder-cases", .participants, records: 2,
      roles: ["case": .personID, "Age": .descriptor, "gender": .descriptor],
      """
      case,Age,gender,interest
      Ama,34,f,cooking
      Ben,51,m,cycling
      """),
  ]
}

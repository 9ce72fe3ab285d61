import EvidenceModel

/// The words that titles use for roles, in the languages that exports come in.
///
/// Phrases are compared without accents, blanks and marks. What they name was collected from the
/// layouts of common tools; languages are English, German, French, Spanish, Portuguese and Japanese.
struct RoleVocabulary: Sendable {
  /// The role that a whole title names; nil when it names none.
  static func role(exactly title: TitleWords) -> ColumnRole? { index[title.squashed] }

  /// The role that a title names after words such as `billing` or `customer` before it and units
  /// after it are left out; nil when it names none.
  static func role(loosely title: TitleWords) -> ColumnRole? {
    var words = title.words[...]
    while let last = words.last, units.contains(last), words.count > 1 { words.removeLast() }
    if let role = index[words.joined()] { return role }
    while words.count > 1, let first = words.first, prefixes.contains(first) {
      words.removeFirst()
      if let role = index[words.joined()] { return role }
    }
    return tail(words)
  }

  /// The role of the last one to three words, for heads that keep their meaning in any company.
  private static func tail(_ words: ArraySlice<String>) -> ColumnRole? {
    for length in [3, 2, 1] where words.count > length {
      if let role = heads[words.suffix(length).joined()] { return role }
    }
    return nil
  }

  private static let index: [String: ColumnRole] = {
    var result: [String: ColumnRole] = [:]
    for (role, phrases) in RoleVocabulary.phrases {
      for phrase in phrases.split(separator: ",") {
        let key = TitleWords(String(phrase)).squashed
        if result[key] == nil { result[key] = role }
      }
    }
    return result
  }()

  private static let heads: [String: ColumnRole] = [
    "email": .email, "emailaddress": .email, "mail": .email, "phone": .phone,
    "phonenumber": .phone, "firstname": .firstName, "lastname": .lastName, "date": .date,
    "timestamp": .date, "datetime": .date, "createdat": .date, "street": .address,
    "zip": .postalCode, "zipcode": .postalCode, "postalcode": .postalCode, "postcode": .postalCode,
    "city": .descriptor, "country": .descriptor, "region": .descriptor, "province": .descriptor,
    "currency": .currency, "owner": .staff, "agent": .staff, "discountcode": .discountCode,
    "customerid": .personID, "userid": .personID, "clientid": .personID, "orderid": .orderID,
    "ip": .ipAddress, "ipaddress": .ipAddress, "birthday": .dateOfBirth, "industry": .descriptor,
    "accountid": .accountID, "companyname": .accountName, "accountname": .accountName,
    "gender": .descriptor, "jobtitle": .descriptor, "ownerid": .staff, "agentid": .staff,
    "churned": .outcome, "churn": .outcome, "revenue": .amount, "quantity": .quantity,
    "comment": .openAnswer, "comments": .openAnswer, "feedback": .openAnswer,
  ]

  private static let prefixes: Set = [
    "the", "a", "customer", "client", "user", "contact", "person", "billing", "shipping", "ship",
    "bill", "requester", "lineitem", "line", "item", "order", "ticket", "case", "primary", "main",
    "lead", "member", "account", "company", "subscription", "transaction", "event", "personal",
    "work", "business", "respondent", "recipient", "buyer", "your", "our", "current", "full",
    "properties", "traits", "ticketrequester", "geo", "device", "mp", "kunden", "kunde", "s",
  ]

  private static let units: Set = [
    "utc", "gmt", "usd", "eur", "gbp", "cet", "pst", "est", "in", "days", "txt", "list", "flag",
    "iso", "cents", "k", "thousand", "yrs", "years",
  ]
}

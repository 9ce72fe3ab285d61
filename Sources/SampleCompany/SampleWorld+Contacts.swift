import Statistics

extension SampleWorld {
  /// The CRM's contacts: everybody, plus rows that repeat a person under another id.
  mutating func hubSpotContacts() -> SampleFile {
    var random = random.stream("contacts")
    var table = CommaSeparatedText(header: [
      "Record ID", "First Name", "Last Name", "Email", "Phone Number", "Lifecycle Stage",
      "Lead Status", "Create Date", "Original Source", "Company Name", "Job Title",
      "Country/Region", "City", "Contact owner", "Age", "Gender", "Years riding or in the trade",
      "Current plan", "Role",
    ])
    var rows = people.map { ($0.signup, $0.recordID, contact($0, &random)) }
    let copied = random.permutation(people.count).filter { people[$0].isPaying }
      .prefix(max(3, wantedCustomers * 3 / 100)).sorted()
    for (position, index) in copied.enumerated() {
      let person = people[index]
      let row = copy(of: person, position: position)
      ledger.duplicates.append((person.recordID, row.1))
      rows.append(row)
    }
    for row in rows.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) { _ = table.add(row.2) }
    return SampleFile(path: "crm/hubspot-contacts.csv", text: table.text)
  }

  private func contact(_ person: SampleCustomer, _ random: inout SeededGenerator) -> [String] {
    let isCustomer = person.isPaying
    let plan = !isCustomer ? "Free" : person.cancelled == nil ? person.plan.rawValue : "Cancelled"
    let phone = random.chance(0.2) ? person.phone.filling(" ", with: "") : person.phone
    return [
      person.recordID, person.first, person.last, person.email, phone,
      isCustomer ? "Customer" : "Lead",
      isCustomer ? "" : random.pick(["New", "Attempted to contact", "Open"]), person.signup.minute,
      person.source, person.company, person.jobTitle, person.country, person.city,
      person.type.isBusiness ? random.pick(["Tilda Voss", "Bram Okafor"]) : "",
      person.age > 0 && random.chance(0.85) ? String(person.age) : "", person.gender,
      person.yearsRiding > 0 || isCustomer ? String(person.yearsRiding) : "", plan,
      role(person),
    ]
  }

  /// What people called themselves when they signed up: some leave it out, some take the nearest.
  private func role(_ person: SampleCustomer) -> String {
    guard person.number % 11 != 3 else { return "" }
    return switch person.type {
    case .competitiveRider: person.number % 13 == 5 ? "Casual rider" : "Competitive rider"
    case .casualRider, .negativeGroup: "Casual rider"
    case .proRacer: person.number % 9 == 4 ? "Competitive rider" : "Pro racer"
    case .cyclingVendor: "Cycling vendor"
    case .eventManager: "Cycling event manager"
    }
  }

  /// A second row of the same person: other case in the e-mail, a short name, fewer cells.
  private func copy(
    of person: SampleCustomer, position: Int
  ) -> (Moment, String, [String]) {
    let created = person.signup.adding(days: 40 + position * 9)
    let id = String(40_200_000_001 + position * 13)
    let email = position % 3 == 0 ? person.email : person.email.uppercased()
    let last = position % 3 == 1 ? "\(person.last.prefix(1))." : person.last
    return (
      created, id,
      [
        id, person.first, last, email, "", "Customer", "", created.minute, "Offline Sources",
        person.company, "", person.country, "", "", "", "", "", "", "",
      ]
    )
  }
}

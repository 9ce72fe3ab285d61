import EvidenceModel

/// Finds who plays which part in the purchases of accounts.
///
/// Signs, the strongest first: what somebody says about their own part ("I sign it off", "I pushed for it"),
/// their job title, and what they do (more visits than half of the account's people makes a user). Who shows
/// none of them is `unknown`, and counted as that.
struct BuyingGroupFinder {
  let input: PersonaInput
  let numbers: PeopleNumbers?
  /// The persona of each person, by identifier.
  let personaOf: [PersonID: String]

  static let roles = ["economic_buyer", "champion", "user", "influencer", "unknown"]

  /// The buying group over all accounts with two known people; nil with fewer than three such accounts.
  func group(_ personas: [Persona]) -> PersonaDocument.BuyingGroup? {
    let shared = Dictionary(grouping: input.accountPeople, by: \.account)
      .filter { Set($0.value.map(\.person)).count >= 2 }
    guard shared.count >= 3 else { return nil }
    let people = input.accountPeople.filter { shared[$0.account] != nil }
    let said = ownWords()
    let seen = people.map { role($0, said: said, colleagues: shared[$0.account] ?? []) }
    let roles = Self.roles.compactMap { name -> PersonaDocument.BuyingGroup.Role? in
      let own = people.indices.filter { seen[$0].role == name }
      guard !own.isEmpty else { return nil }
      let members = Set(own.map { people[$0].person })
      return PersonaDocument.BuyingGroup.Role(
        role: name, people: members.count, accounts: Set(own.map { people[$0].account }).count,
        basis: Set(own.compactMap { seen[$0].basis }).sorted(), personas: parts(members),
        claimIDs: claims(of: members, in: personas))
    }
    return PersonaDocument.BuyingGroup(
      accounts: shared.count, people: Set(people.map(\.person)).count, roles: roles)
  }

  // MARK: - One person

  private func role(
    _ person: AccountPerson, said: [PersonID: [[String]]], colleagues: [AccountPerson]
  ) -> (role: String, basis: String?) {
    for words in said[person.person] ?? [] {
      let said = Self.cues.first { cue in
        words.indices.contains { place in cue.cues.contains { $0.matches(words, at: place) } }
      }
      if let said { return (said.role, "words") }
    }
    if let title = person.title, let role = Self.role(ofTitle: title) { return (role, "title") }
    return visitsMore(person, than: colleagues) ? ("user", "behaviour") : ("unknown", nil)
  }

  /// The words of each customer's own statements.
  private func ownWords() -> [PersonID: [[String]]] {
    var found: [PersonID: [[String]]] = [:]
    for statement in input.statements where statement.speaker == .customer {
      guard let person = statement.person else { continue }
      found[person, default: []].append(Word.words(of: statement.quote).map(\.lower))
    }
    return found
  }

  private static let cues: [(role: String, cues: [WordPattern])] = [
    (
      "economic_buyer",
      [
        "i sign off?", "i have to sign", "i approve", "i approved", "my budget", "i pay the/for",
        "it's/it is my decision", "i decide what/which/whether/on", "i have the final say",
        "comes out of my budget",
      ].map { WordPattern($0) }
    ),
    (
      "champion",
      [
        "i pushed for", "i convinced/persuaded my/the/our", "i brought it in", "i brought this in",
        "i suggested it/that/you", "i introduced it/you", "i showed it to my/the/our",
        "i made the case", "i got my/the/our boss/team/manager to", "i recommended it/you to",
        "i had to sell it",
      ].map { WordPattern($0) }
    ),
    (
      "user",
      [
        "i use it/this every/all/daily", "every day i", "i work with/in it", "i am/i'm in it all",
        "all day i", "i'm the one using/who uses", "i log in every",
      ].map { WordPattern($0) }
    ),
  ]

  private static let buyers = VerbForms.split(
    """
    chief ceo cfo coo cto cio founder cofounder co-founder owner president director head vp vice \
    procurement purchasing finance managing geschäftsführer geschäftsführerin inhaber inhaberin \
    directeur directrice gérant gérante director directora socio
    """)
  private static let users = VerbForms.split(
    """
    analyst engineer developer designer assistant coordinator specialist technician operator clerk agent \
    associate administrator executive-assistant receptionist dispatcher planner trainee intern
    """)
  private static let influencers = VerbForms.split(
    "manager lead supervisor consultant adviser advisor architect counsel security it legal")

  /// The part that a job title tells; nil for titles that tell none.
  static func role(ofTitle title: String) -> String? {
    let words = Set(
      title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init))
    if !words.isDisjoint(with: buyers) { return "economic_buyer" }
    if !words.isDisjoint(with: users) { return "user" }
    return words.isDisjoint(with: influencers) ? nil : "influencer"
  }

  /// Whether somebody visits at least as much as half of the account's people, and at all.
  private func visitsMore(_ person: AccountPerson, than colleagues: [AccountPerson]) -> Bool {
    guard let numbers, let sessions = numbers.table.column("sessions") else { return false }
    func visits(_ id: PersonID) -> Double {
      numbers.rows[id].map { sessions[$0] }.flatMap { $0.isFinite ? $0 : nil } ?? 0
    }
    let own = visits(person.person)
    let all = colleagues.map { visits($0.person) }.sorted()
    return own > 0 && own >= all[all.count / 2]
  }

  // MARK: - All people of a role

  private func parts(_ members: Set<PersonID>) -> [PersonaDocument.BuyingGroup.Part] {
    var counts: [String: Int] = [:]
    for id in members.compactMap({ personaOf[$0] }) { counts[id, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { PersonaDocument.BuyingGroup.Part(persona: $0.key, people: $0.value) }
  }

  /// At most three supported claims of words that two people of the role at least stand behind.
  private func claims(of members: Set<PersonID>, in personas: [Persona]) -> [ClaimID] {
    let names = Set(input.voices.filter { members.contains($0.person) }.map(\.pseudonym))
    let counted = personas.flatMap(\.claims).filter { $0.status == .supported }.map { claim in
      (claim.id, Set(claim.evidence.compactMap(\.customer)).intersection(names).count)
    }
    return counted.filter { $0.1 >= 2 }.sorted { ($1.1, $0.0.rawValue) < ($0.1, $1.0.rawValue) }
      .prefix(3).map(\.0)
  }
}

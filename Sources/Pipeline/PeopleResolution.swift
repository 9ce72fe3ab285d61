import EvidenceModel
import EvidenceStore
import Foundation
import Ingestion

/// Finds out who is who over all sources, and links every record to its person.
struct PeopleResolution {
  let workspace: Workspace
  let key: PseudonymKey

  /// What the resolution came to.
  struct Outcome {
    let people: Int
    let findings: [Finding]
  }

  /// Resolves everybody anew.
  ///
  /// The result depends on what is in the workspace, not on the order in which it
  /// came. Whoever was erased before and came in again is left out again.
  @discardableResult
  func run() throws(Diagnostic) -> Outcome {
    let forgotten = try workspace.forgottenKeys()
    var outcome = try resolveOnce()
    guard !forgotten.isEmpty else { return outcome }
    var erased = false
    let forgetting = ForgottenKeys(workspace: workspace, key: key)
    for number in 1...max(1, try workspace.people().count)
    where try forgetting.isForgotten(number, among: forgotten) {
      _ = try workspace.erase(person: number, keyHashes: forgetting.hashes(ofPerson: number))
      erased = true
    }
    guard erased else { return outcome }
    outcome = try resolveOnce()
    // What came in again must not stay on free pages or in the log.
    try workspace.vacuum()
    return outcome
  }

  /// Goes on where an import was killed between taking a file in and finding out who is who.
  static func completeInterrupted(_ workspace: Workspace) throws(Diagnostic) {
    guard try workspace.isPending(.people),
      let key = PseudonymKey.stored(workspace: workspace.path)
    else { return }
    try PeopleResolution(workspace: workspace, key: key).run()
  }

  private func resolveOnce() throws(Diagnostic) -> Outcome {
    let sources = try workspace.sources()
    var entries: [IdentityEntry] = []
    var parts: [Part] = []
    let participants = try Participants(workspace: workspace, sources: sources)
    let isNamed = sources.contains(where: IdentityColumns.namesPeople)
    for source in sources {
      let columns = IdentityColumns(source, isNamedElsewhere: isNamed)
      let first = entries.count
      let links = try workspace.links(of: source, columns: columns.names)
      if let rows = UnnamedPeople(source: source, identity: columns, links: links) {
        entries += rows.entries
        parts.append(
          Part(source: source, links: links.map(\.number), first: first, unnamed: rows.unnamed))
        continue
      }
      if columns.indices.isEmpty {
        if let entry = participants.entry(
          for: source, holdsCustomer: try holdsCustomer(source))
        {
          entries.append(entry)
          parts.append(Part(source: source, links: links.map(\.number), first: first, isOne: true))
        }
        continue
      }
      for link in links {
        entries.append(columns.entry(record: link.firstRecord, values: link.values))
      }
      parts.append(Part(source: source, links: links.map(\.number), first: first))
    }
    let resolver = IdentityResolver(
      IdentityResolver.Options(
        staffNames: try staffNames(sources), internalDomains: try internalDomains(sources),
        corrections: try corrections()))
    let resolved = resolver.resolve(entries)
    try store(resolved, parts: parts, entries: entries)
    return Outcome(people: resolved.persons.count, findings: resolved.findings)
  }

  /// What somebody said about who is who.
  private func corrections() throws(Diagnostic) -> [PersonCorrection] {
    try workspace.peopleCorrections().compactMap { correction in
      PersonCorrection.Verdict(rawValue: correction.verdict).map {
        PersonCorrection($0, correction.left, correction.right)
      }
    }
  }

  /// Whether somebody speaks in a source who is known to be a customer.
  private func holdsCustomer(_ source: StoredSource) throws(Diagnostic) -> Bool {
    guard let role = source.description.columns.first(where: { $0.name == "speaker_role" }) else {
      return source.description.index(of: .turn) != nil
    }
    return try workspace.distinctValues(of: source, columns: [role.name])
      .contains { $0.values[0] == Speaker.customer.rawValue }
  }

  /// Persons known only from rows that name nobody, or only by a device, where other sources name the
  /// customers: they are heard and seen, but they are in no share.
  private func onlyHeard(
    _ resolved: ResolvedIdentities, parts: [Part], entries: [IdentityEntry]
  ) -> Set<Int> {
    guard entries.contains(where: { $0.isPrimary || $0.hasOrders }) else { return [] }
    var found: Set<Int> = []
    var named: Set<Int> = []
    for (entry, person) in zip(entries, resolved.personOfEntry) {
      guard let person else { continue }
      let hasName =
        entry.isPrimary || entry.personID != nil || !entry.emails.isEmpty || !entry.phones.isEmpty
        || entry.name != nil
      if hasName { named.insert(person) }
    }
    for person in resolved.persons.indices where !named.contains(person) { found.insert(person) }
    for part in parts {
      for place in part.unnamed {
        if let person = resolved.personOfEntry[part.first + place] { found.insert(person) }
      }
    }
    return found
  }

  /// The links of one source and where their entries begin.
  private struct Part {
    let source: StoredSource
    let links: [Int]
    let first: Int
    /// Whether all links belong to the one entry, as in an interview.
    var isOne = false
    /// Places of entries that name nobody.
    var unnamed: Set<Int> = []
  }

  private func store(
    _ resolved: ResolvedIdentities, parts: [Part], entries: [IdentityEntry]
  ) throws(Diagnostic) {
    let heard = onlyHeard(resolved, parts: parts, entries: entries)
    let pseudonyms = key.pseudonyms(for: resolved.persons.map(\.id))
    let people = zip(resolved.persons, pseudonyms).enumerated().map { number, pair in
      let (identity, pseudonym) = pair
      return Workspace.ResolvedPerson(
        person: Person(
          id: identity.id, pseudonym: pseudonym,
          standing: heard.contains(number) ? .lead : identity.standing,
          account: identity.account),
        keys: identity.keys.map { key in
          Workspace.PersonKey(kind: key.kind.rawValue, value: key.value, reason: key.reason)
        }, standingReason: heard.contains(number) ? "" : identity.standingReason)
    }
    let links = parts.map { part in
      Workspace.SourceLinks(
        source: part.source, links: part.links,
        people: part.links.indices.map { place in
          resolved.personOfEntry[part.isOne ? part.first : part.first + place]
        })
    }
    try workspace.replacePeople(people, links: links)
  }

  /// Colleagues named anywhere: owners, agents, interviewers.
  func staffNames(_ sources: [StoredSource]) throws(Diagnostic) -> [String] {
    var names: Set<String> = []
    for source in sources {
      if let interviewer = source.description.details["interviewer"] { names.insert(interviewer) }
      if let rep = source.description.details["rep"] { names.insert(rep) }
      for column in source.description.columns where column.role == .staff {
        for row in try workspace.distinctValues(of: source, columns: [column.name]) {
          if let name = row.values[0] { names.insert(name) }
        }
      }
    }
    return names.sorted()
  }

  private func internalDomains(_ sources: [StoredSource]) throws(Diagnostic) -> [String] {
    let emails = try staffNames(sources).filter { $0.contains("@") }
    var hosts: Set<String> = []
    for source in sources where source.kind == .events {
      for column in source.description.columns where column.role == .page {
        for row in try workspace.distinctValues(of: source, columns: [column.name]) {
          if let host = row.values[0].flatMap(URL.init(string:))?.host { hosts.insert(host) }
        }
      }
    }
    return IdentityResolver.internalDomains(staffEmails: emails, pageHosts: hosts.sorted())
  }
}

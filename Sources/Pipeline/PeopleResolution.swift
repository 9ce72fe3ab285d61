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
    var entries = IdentityTable()
    var parts: [Part] = []
    let participants = try Participants(workspace: workspace, sources: sources)
    let isNamed = sources.contains(where: IdentityColumns.namesPeople)
    for source in sources {
      let columns = IdentityColumns(source, isNamedElsewhere: isNamed)
      var part = Part(source: source, first: entries.count)
      if try addUnnamed(source, columns, &part, &entries) {
        parts.append(part)
      } else if columns.indices.isEmpty {
        guard
          let entry = participants.entry(
            for: source, holdsCustomer: try holdsCustomer(source))
        else { continue }
        entries.append(entry)
        part.links = try linkNumbers(source)
        part.isOne = true
        parts.append(part)
      } else {
        let add = columns.adder()
        let count = try workspace.linkCount(of: source)
        part.links.reserveCapacity(count)
        entries.reserve(entries: count, texts: columns.indices.count)
        try workspace.forEachLink(of: source, columns: columns.names) { links, batch in
          part.links += links
          add(batch, &entries)
        }
        parts.append(part)
      }
    }
    let resolver = IdentityResolver(
      IdentityResolver.Options(
        staffNames: try staffNames(sources), internalDomains: try internalDomains(sources),
        corrections: try corrections()))
    let isNamedEntry = (0..<entries.count).map { entries.isNamed($0) }
    let holdsCustomers = entries.holdsCustomers
    workspace.releaseMemory()
    let people = resolver.resolve(consume entries)
    let heard = holdsCustomers ? onlyHeard(people, parts: parts, isNamed: isNamedEntry) : []
    try store(people, parts: parts, heard: heard)
    return Outcome(people: people.persons.count, findings: people.findings)
  }

  /// Adds the entries of a source whose rows mostly name nobody; false for all others.
  private func addUnnamed(
    _ source: StoredSource, _ columns: IdentityColumns, _ part: inout Part,
    _ entries: inout IdentityTable
  ) throws(Diagnostic) -> Bool {
    guard LinkColumns(source.description).separatesUnnamed else { return false }
    let links = try workspace.links(of: source, columns: columns.names)
    guard let rows = UnnamedPeople(source: source, identity: columns, links: links) else {
      return false
    }
    for entry in rows.entries { entries.append(entry) }
    part.links = links.map(\.number)
    part.unnamed = rows.unnamed
    return true
  }

  private func linkNumbers(_ source: StoredSource) throws(Diagnostic) -> [Int] {
    var numbers: [Int] = []
    try workspace.forEachLink(of: source, columns: []) { links, _ in numbers += links }
    return numbers
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
    _ people: ResolvedPeople, parts: [Part], isNamed: [Bool]
  ) -> Set<Int> {
    var isKnown = [Bool](repeating: false, count: people.persons.count)
    for (entry, person) in people.personOfEntry.enumerated() where person >= 0 && isNamed[entry] {
      isKnown[Int(person)] = true
    }
    var found = Set(isKnown.indices.filter { !isKnown[$0] })
    for part in parts {
      for place in part.unnamed {
        let person = people.personOfEntry[part.first + place]
        if person >= 0 { found.insert(Int(person)) }
      }
    }
    return found
  }

  /// The links of one source and where their entries begin.
  private struct Part {
    let source: StoredSource
    var links: [Int] = []
    let first: Int
    /// Whether all links belong to the one entry, as in an interview.
    var isOne = false
    /// Places of entries that name nobody.
    var unnamed: Set<Int> = []

    init(source: StoredSource, first: Int) {
      self.source = source
      self.first = first
    }
  }

  private func store(
    _ people: ResolvedPeople, parts: [Part], heard: Set<Int>
  ) throws(Diagnostic) {
    let pseudonyms = key.pseudonyms(of: people.persons.lazy.map { people.bytes(of: $0.id) })
    let links = parts.map { part in
      Workspace.SourceLinks(
        source: part.source, links: part.links,
        people: part.isOne
          ? part.links.map { _ in people.personOfEntry[part.first] }
          : Array(people.personOfEntry[part.first..<part.first + part.links.count]))
    }
    try workspace.replacePeople(
      Workspace.IncomingPeople(
        people: { insert in
          try Self.give(people.persons.indices, width: 4, insert) { index, batch in
            let one = people.persons[index]
            let standing = heard.contains(index) ? Person.Standing.lead : one.standing
            batch.begin(number: index + 1)
            batch.append(people.bytes(of: one.id))
            pseudonyms.append(index, to: &batch)
            batch.append(standing.rawValue.utf8)
            if let account = one.account {
              batch.append(people.bytes(of: account))
            } else {
              batch.appendMissing()
            }
            let reason = heard.contains(index) ? "" : "\(one.standingReason)"
            batch.append(reason.utf8)
          }
        },
        keys: { insert in
          try Self.give(people.persons.indices, width: 2, insert) { index, batch in
            for key in people.keys[people.keys(of: index)] {
              batch.begin(number: index + 1)
              batch.append(key.kind.rawValue.utf8)
              batch.append(people.bytes(of: key.value))
              batch.append(key.reason.bytes)
            }
          }
        }), links: links)
  }

  /// Fills batches and passes them on.
  private static func give(
    _ indices: Range<Int>, width: Int, _ insert: (RecordBatch) throws -> Void,
    _ add: (Int, inout RecordBatch) -> Void
  ) throws {
    var batch = RecordBatch(width: width)
    for index in indices {
      add(index, &batch)
      guard batch.isFull else { continue }
      try insert(batch)
      batch.removeAll()
    }
    if batch.count > 0 { try insert(batch) }
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

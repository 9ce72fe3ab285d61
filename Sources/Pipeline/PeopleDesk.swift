package import EvidenceModel
package import EvidenceStore
package import Reporting

extension Diagnostic.Code {
  package static let peopleChanged = Diagnostic.Code("people.changed")
  package static let peopleIncomplete = Diagnostic.Code("people.incomplete")
}

/// Shows who was taken for whom and takes corrections, so that nobody's keys leave the workspace
/// unless they are asked for.
package struct PeopleDesk {
  /// How long a reason may be, in characters.
  package static let longestReason = 600

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// A stretch of people.
  ///
  /// - Parameters:
  ///   - filter: Which people; nil for the doubtful where there are any, else for all joined.
  ///   - first: How many to leave out.
  ///   - footer: Of the page.
  /// - Returns: The page with its figures and what people said before.
  /// - Throws: `workspace.unreadable`.
  package func page(
    _ filter: Workspace.JoinFilter?, first: Int, footer: PageFooter
  ) throws(Diagnostic) -> PeoplePage {
    var counts: [Workspace.JoinFilter: Int] = [:]
    for filter in Workspace.JoinFilter.allCases {
      counts[filter] = try workspace.countPeople(filter)
    }
    let filter = filter ?? (counts[.doubtful, default: 0] > 0 ? .doubtful : .joined)
    var page = PeoplePage(footer: footer)
    page.tabs = Workspace.JoinFilter.allCases.map {
      PeoplePage.Tab(name: $0.rawValue, title: Self.title($0), count: counts[$0, default: 0])
    }
    page.tab = filter.rawValue
    page.total = counts[filter, default: 0]
    page.first = min(max(0, first), max(0, page.total - 1))
    page.rows = try workspace.people(filter, limit: PeoplePage.perPage, offset: page.first)
      .map { Self.row($0, share: .public) }
    let standings = try workspace.standings()
    page.figures = [
      ("Customers", SourceFigures.count(standings[.customer] ?? 0)),
      ("Leads and visitors", SourceFigures.count(standings[.lead] ?? 0)),
      ("From inside", SourceFigures.count(standings[.internal] ?? 0)),
      ("Joined from several keys", SourceFigures.count(counts[.joined] ?? 0)),
    ]
    page.corrections = try corrections()
    return page
  }

  private static func title(_ filter: Workspace.JoinFilter) -> String {
    switch filter {
    case .doubtful: "To look at"
    case .joined: "All joined"
    case .inside: "From inside"
    }
  }

  /// A person as pages and the API show them.
  package static func row(_ person: Workspace.JoinedPerson, share: Sharing) -> PeoplePage.Row {
    var seen: [String: Int] = [:]
    var all: [String: Int] = [:]
    for key in person.keys { all[key.kind, default: 0] += 1 }
    let keys = person.keys.map { key in
      seen[key.kind, default: 0] += 1
      let number = all[key.kind, default: 0] > 1 ? " \(seen[key.kind, default: 0])" : ""
      return PeoplePage.Key(
        title: word(key.kind) + number, value: share == .internal ? key.value : nil,
        reason: key.reason)
    }
    return PeoplePage.Row(
      pseudonym: person.pseudonym, standing: word(person.standing),
      standingReason: person.standingReason, keys: keys)
  }

  private static func word(_ kind: String) -> String {
    switch kind {
    case "email": "E-mail"
    case "phone": "Phone"
    case "name": "Name"
    default: "Id"
    }
  }

  private static func word(_ standing: Person.Standing) -> String {
    switch standing {
    case .customer: "Customer"
    case .lead: "Lead or visitor"
    case .internal: "From inside"
    }
  }

  /// What people said, as pseudonyms.
  private func corrections() throws(Diagnostic) -> [PeoplePage.Correction] {
    var found: [PeoplePage.Correction] = []
    for said in try workspace.peopleCorrections() {
      let left = try workspace.person(knownBy: said.left)?.person.pseudonym
      let right = try workspace.person(knownBy: said.right)?.person.pseudonym
      let names = [left ?? "somebody unknown", right ?? "somebody unknown"]
      let text =
        said.verdict == "together"
        ? "Two of the keys of \(names[0]) are one person's"
        : "\(names[0]) and \(names[1]) are two people"
      found.append(
        PeoplePage.Correction(
          number: said.number, text: text, reason: said.reason, madeAt: said.madeAt))
    }
    return found
  }

  /// The page of one person; nil when nobody has the pseudonym.
  package func person(
    _ pseudonym: String, share: Sharing, footer: PageFooter
  ) throws(Diagnostic) -> PersonKeysPage? {
    guard let person = try workspace.joinedPerson(pseudonym: pseudonym) else { return nil }
    return PersonKeysPage(
      row: Self.row(person, share: share), stamp: Self.stamp(person),
      isInternal: share == .internal, footer: footer)
  }

  /// The pseudonym of whoever is known by a key; nil when nobody is.
  package func pseudonym(knownBy key: String) throws(Diagnostic) -> String? {
    let key = key.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !key.isEmpty, key.utf8.count <= 400 else { return nil }
    return try workspace.person(knownBy: key)?.person.pseudonym
  }

  private static func stamp(_ person: Workspace.JoinedPerson) -> String {
    let keys = person.keys.flatMap { [$0.kind, $0.value, $0.reason] }
    return String(
      Fingerprint.sha256(([person.pseudonym] + keys).joined(separator: "\u{1F}")).prefix(16))
  }

  // MARK: Corrections

  /// A correction that was checked and waits to be carried out.
  package struct Order: Sendable {
    fileprivate enum Work: Sendable {
      case split(String, String)
      case join(String, String)
    }
    fileprivate let work: Work
    fileprivate let reason: String
  }

  /// Checks that two keys of a person are to be two people's.
  ///
  /// `keys` are places on the person's page, `stamp` is that of the page.
  ///
  /// - Throws: `people.unknown`, `people.changed`, `people.incomplete`.
  package func split(
    _ pseudonym: String, keys: (Int, Int), stamp: String, reason: String
  ) throws(Diagnostic) -> Order {
    let person = try seen(pseudonym, stamp: stamp)
    guard keys.0 != keys.1, person.keys.indices.contains(keys.0),
      person.keys.indices.contains(keys.1)
    else { throw Self.incomplete("Choose two different keys of the person.") }
    return Order(
      work: .split(person.keys[keys.0].value, person.keys[keys.1].value),
      reason: try Self.reason(reason))
  }

  /// Checks that a person and somebody else are to be one.
  ///
  /// - Throws: `people.unknown`, `people.changed`, `people.incomplete`.
  package func join(
    _ pseudonym: String, with other: String, stamp: String, reason: String
  ) throws(Diagnostic) -> Order {
    let person = try seen(pseudonym, stamp: stamp)
    guard let second = try self.pseudonym(knownBy: other) else { throw Diagnostic.unknownKey }
    guard second != person.pseudonym else {
      throw Self.incomplete("These are one person already.")
    }
    return Order(work: .join(person.pseudonym, second), reason: try Self.reason(reason))
  }

  private func seen(
    _ pseudonym: String, stamp: String
  ) throws(Diagnostic) -> Workspace.JoinedPerson {
    guard let person = try workspace.joinedPerson(pseudonym: pseudonym) else {
      throw Diagnostic.unknownKey
    }
    guard Self.stamp(person) == stamp else {
      throw Diagnostic(
        .peopleChanged, "Who this person is was found out anew in the meantime.",
        remedy: "Open the person's page again: nothing was overwritten.")
    }
    return person
  }

  private static func reason(_ text: String) throws(Diagnostic) -> String {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, text.count <= longestReason else {
      throw incomplete("Say why, in at most \(longestReason) characters.")
    }
    return text
  }

  private static func incomplete(_ remedy: String) -> Diagnostic {
    Diagnostic(.peopleIncomplete, "Something is missing from the correction.", remedy: remedy)
  }

  /// Carries a correction out; the personas stay as they are until they are built again.
  ///
  /// - Throws: `people.sameRecord` when one record carries both keys.
  @discardableResult
  package func apply(_ order: Order, madeAt: String) throws(Diagnostic) -> PeopleCorrector.Report {
    let corrector = PeopleCorrector(workspace: workspace)
    switch order.work {
    case .split(let left, let right):
      return try corrector.split(
        left, right, reason: order.reason, createdAt: madeAt, rebuilds: false)
    case .join(let left, let right):
      return try corrector.join(
        left, right, reason: order.reason, createdAt: madeAt, rebuilds: false)
    }
  }

  /// Takes a correction back.
  ///
  /// - Throws: `people.changed` when it was taken back or made anew already.
  package func undo(_ number: Int) throws(Diagnostic) {
    guard try workspace.forgetPeopleCorrection(number) else {
      throw Diagnostic(
        .peopleChanged, "This correction was taken back or made anew in the meantime.",
        remedy: "Open the page of people again.")
    }
    try PeopleResolution.completeInterrupted(workspace)
  }
}

import EvidenceModel
import Foundation

/// Finds who is the same person over all sources, by deterministic rules.
///
/// In this order, each step on what the steps before have joined:
/// 1. the same id (all ids are one space: an order's customer id equals the customer table's id),
/// 2. the same e-mail address, without plus tag, and without dots at gmail.com,
/// 3. the same phone number (last nine digits), when at most three persons share it and their names
///    are compatible or missing,
/// 4. the same full name (or initial and last name) with the same street address or date of birth,
/// 5. an entry that has nothing but a name belongs to the one customer of exactly that name.
///
/// Merge protection: shared mailboxes (`info@`), and keys that would join more than 20 persons, join
/// entries of the same name only. Everything that was joined by rules 3 to 5 or kept apart by merge
/// protection is counted in findings, for review.
///
/// It doesn't catch: nicknames and changes of name, misspelt addresses, two persons who share a
/// private mailbox (they become one), and names alone.
package struct IdentityResolver: Sendable {
  /// What the workspace knows of the company's own people.
  package struct Options: Sendable, Hashable {
    /// Full names of colleagues: agents, owners of deals, interviewers.
    package var staffNames: [String]
    /// Domains of the company's own mailboxes; providers of private mailboxes are left out.
    package var internalDomains: [String]
    /// What somebody said about who is who; it comes before all rules.
    package var corrections: [PersonCorrection]

    package init(
      staffNames: [String] = [], internalDomains: [String] = [],
      corrections: [PersonCorrection] = []
    ) {
      self.staffNames = staffNames
      self.internalDomains = internalDomains
      self.corrections = corrections
    }
  }

  private let options: Options

  package init(_ options: Options = .init()) { self.options = options }

  /// Finds the persons of all entries.
  ///
  /// The order of the entries never matters to who is who, to the ids or to the order of persons.
  /// Entries without id, address, phone number and name are nobody's.
  /// - Complexity: O(*n* log *n*) for sorting, else linear in the entries.
  package func resolve(_ entries: [IdentityEntry]) -> ResolvedIdentities {
    var table = IdentityTable()
    for entry in entries { table.append(entry) }
    return ResolvedIdentities(resolve(table))
  }

  /// The same for entries side by side.
  package func resolve(_ entries: consuming IdentityTable) -> ResolvedPeople {
    var table = entries
    table.sort()
    var joiner = IdentityJoiner(consume table)
    joiner.joinAll(options.corrections)
    let findings = joiner.findings()
    var people = PersonComposer(consume joiner, standing: StandingRule(options)).composed()
    people.findings = findings + people.findings
    return people
  }

  /// The company's own domains, from its people's addresses and the hosts of its pages.
  ///
  /// Hosts lose their scheme, port, path and `www.`; providers of private mailboxes, `localhost` and
  /// numeric hosts are dropped. Sorted, each once, in lower case.
  package static func internalDomains(staffEmails: [String], pageHosts: [String]) -> [String] {
    let domains =
      staffEmails.flatMap(EmailKey.all).map(\.domain) + pageHosts.compactMap(host)
    return Set(domains).filter { !FreeMail.contains($0) }.sorted()
  }

  private static func host(_ text: String) -> String? {
    var rest = text.trimmingBlanks().lowercased()[...]
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { !"/?#:".contains($0) }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let labels = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }),
      let last = labels.last, last.utf8.count >= 2,
      last.utf8.contains(where: { !(0x30...0x39).contains($0) })
    else { return nil }
    return String(rest)
  }
}

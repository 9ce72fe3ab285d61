package import EvidenceModel
package import EvidenceStore

/// Who was joined from several keys, and why.
package struct PeopleListing: Sendable {
  /// One person.
  package struct Row: Sendable, Encodable {
    package let pseudonym: String
    package let keys: [Key]
  }

  /// One key of a person.
  package struct Key: Sendable, Encodable {
    /// `id`, `email`, `phone` or `name`.
    package let kind: String
    /// The value; nil where the listing is shared.
    package let value: String?
    package let reason: String
  }

  package let rows: [Row]

  /// Lists people known by several keys, those joined by rules that can be wrong first.
  ///
  /// `person` narrows it to whoever is known by a key; `share` public leaves the values out.
  ///
  /// - Throws: `people.unknown` when nobody is known by the key.
  package init(
    workspace: Workspace, person: String? = nil, share: Sharing = .public
  ) throws(Diagnostic) {
    var wanted: String?
    if let person {
      guard let found = try workspace.person(knownBy: person) else {
        throw Diagnostic.unknownKey
      }
      wanted = found.person.pseudonym
    }
    let rows = try workspace.joinedPeople().filter { wanted == nil || $0.pseudonym == wanted }
      .map { person in
        Row(
          pseudonym: person.pseudonym,
          keys: person.keys.map {
            Key(kind: $0.kind, value: share == .internal ? $0.value : nil, reason: $0.reason)
          })
      }
    self.rows = rows.filter(Self.isDoubtful) + rows.filter { !Self.isDoubtful($0) }
  }

  /// Whether a rule joined that a person should look at: a phone, a name, an address.
  private static func isDoubtful(_ row: Row) -> Bool {
    row.keys.contains { key in
      ["same phone number", "the only customer of that name", "joined by hand"].contains(key.reason)
        || key.reason.hasPrefix("same name and")
    }
  }

  /// The first people as lines for the terminal.
  package func text(limit: Int) -> String {
    guard !rows.isEmpty else { return "Nobody in the workspace is known by more than one key." }
    var lines: [String] = []
    for row in rows.prefix(limit) {
      lines.append(row.pseudonym)
      for key in row.keys {
        lines.append("  \(key.kind)\(key.value.map { " \($0)" } ?? ""): \(key.reason)")
      }
    }
    if rows.count > limit { lines.append("\(rows.count - limit) more: --limit shows them.") }
    return lines.joined(separator: "\n")
  }
}

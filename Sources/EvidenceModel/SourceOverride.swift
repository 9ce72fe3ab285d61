/// What somebody set for one source where recognition is wrong.
package struct SourceOverride: Sendable, Hashable, Codable {
  /// What it is; nil leaves it to recognition.
  package var kind: SourceKind?
  /// Roles by column title, or by name where titles repeat.
  package var roles: [String: ColumnRole]

  package init(kind: SourceKind? = nil, roles: [String: ColumnRole] = [:]) {
    self.kind = kind
    self.roles = roles
  }

  package var isEmpty: Bool { kind == nil && roles.isEmpty }
}

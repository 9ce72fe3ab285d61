package import EvidenceModel

/// What the page of checks shows: findings with their remedies, the gravest first.
package struct ChecksPage: Sendable, Hashable {
  /// The findings of one level.
  package struct Group: Sendable, Hashable {
    package let level: Finding.Level
    /// `2 warnings`.
    package let title: String
    package let findings: [Finding]
  }

  package let groups: [Group]
  package let footer: PageFooter

  /// The page of findings; within a level they keep their order.
  package init(findings: [Finding], footer: PageFooter) {
    groups = Finding.Level.allCases.reversed().compactMap { level in
      let own = findings.filter { $0.level == level }
      guard !own.isEmpty else { return nil }
      return Group(level: level, title: Self.title(level, own.count), findings: own)
    }
    self.footer = footer
  }

  private static func title(_ level: Finding.Level, _ count: Int) -> String {
    switch level {
    case .error: ReadableNumber.count(count, "error")
    case .warning: ReadableNumber.count(count, "warning")
    case .info: ReadableNumber.count(count, "note")
    }
  }
}

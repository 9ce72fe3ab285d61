import Testing

/// `docs/errors.md` lists every code of the sources and no other.
struct ErrorPageTests {
  @Test func `every code has a line in the errors page`() throws {
    let listed = try Set(self.listed())
    for code in try declared().sorted() where !listed.contains(code) {
      Issue.record("docs/errors.md lacks a line for \(code): add meaning and remedy")
    }
  }

  @Test func `the errors page lists no code that is gone`() throws {
    let known = try declared()
    for code in try listed() where !known.contains(code) {
      Issue.record("docs/errors.md lists \(code), which no source declares: remove its line")
    }
  }

  @Test func `each code is listed once, with meaning and remedy`() throws {
    var seen: Set<String> = []
    for row in try rows() {
      #expect(row.count == 3 && row.allSatisfy { !$0.isEmpty }, "\(row)")
      #expect(seen.insert(row[0]).inserted, "docs/errors.md lists \(row[0]) twice")
    }
    #expect(seen.count > 50)
  }

  /// Codes as the sources write them: of diagnostics, findings, rules and warnings.
  private func declared() throws -> Set<String> {
    let text = try ProjectText.sources()
    let patterns: [Regex<(Substring, Substring)>] = [
      #/Diagnostic\.Code\(\s*"([^"\\]+)"/#,
      #/\.init\(\s*"([a-z]+\.[A-Za-z]+)"\)/#,
      #/\bFinding\(\s*"([^"\\]+)"/#,
      #/\bfinding\(\s*"([a-z_]+)",/#,
      #/\b(?:each|claims)\(\s*"([a-z_]+)"/#,
      #/\bcode: "([a-z_]+)"/#,
    ]
    return Set(patterns.flatMap { ProjectText.captures($0, in: text) })
  }

  private func listed() throws -> [String] {
    try rows().map { $0[0].filter { $0 != "`" } }
  }

  /// The cells of the page's tables, without their headers.
  private func rows() throws -> [[String]] {
    try ProjectText.of("docs/errors.md").split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
      .map { line in
        line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
          .map { $0.split(separator: " ").joined(separator: " ") }
      }
  }
}

import Testing

/// Changelog, version and decisions are kept as the house keeps them.
struct ChangeRecordTests {
  @Test func `the changelog begins with what is not released`() throws {
    let headings = try ProjectText.of("CHANGELOG.md").split(separator: "\n")
      .filter { $0.hasPrefix("## ") }
    #expect(headings.first == "## [Unreleased]")
  }

  @Test func `the version stands in one file`() throws {
    let home = "Sources/Pipeline/EngineVersion.swift"
    let version = try #require(
      ProjectText.captures(#/static let current = "([^"]+)"/#, in: ProjectText.of(home)).first)
    let files =
      try ProjectText.paths(below: "Sources", ending: [".swift"])
      + ProjectText.paths(below: "scripts", ending: [".sh"])
      + ["Package.swift", "Makefile", "Dockerfile", "README.md", "ARCHITECTURE.md"]
    for path in files where path != home {
      let text = try ProjectText.of(path)
      #expect(!text.contains("\"\(version)\"") && !text.contains(" \(version) "), "\(path)")
    }
  }

  @Test func `every decision says context, decision, what else, and how we would notice`() throws {
    let paths = try ProjectText.paths(below: "docs/decisions", ending: [".md"])
    #expect(paths.count >= 15)
    for (index, path) in paths.enumerated() {
      let text = try ProjectText.of(path)
      #expect(text.contains("**Context.**"), "\(path)")
      #expect(text.contains("**Decision.**"), "\(path)")
      #expect(text.contains("**Alternatives.**") || text.contains("**Consequences.**"), "\(path)")
      #expect(text.contains("**How we would notice that it was wrong.**"), "\(path)")
      let number = index + 1
      #expect(text.hasPrefix("# \(number). "), "\(path) should be decision \(number)")
      let file = String(path.dropFirst("docs/decisions/".count))
      let digits = String(number)
      let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
      #expect(file.hasPrefix(zeros + digits + "-"), "\(path) should be decision \(number)")
    }
  }
}

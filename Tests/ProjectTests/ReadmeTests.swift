import Testing

/// The README is short, and what it tells to type exists.
struct ReadmeTests {
  @Test func `the README has at most 600 words`() throws {
    let words = try ProjectText.of("README.md").split(whereSeparator: \.isWhitespace).count
    #expect(words <= 600, "README.md has \(words) words")
  }

  @Test func `the two first commands stand before line 30`() throws {
    let lines = try ProjectText.of("README.md").split(
      separator: "\n", omittingEmptySubsequences: false
    ).prefix(30)
    for command in ["make demo", "make test"] {
      #expect(lines.contains { $0.hasPrefix(command) }, "\(command) comes too late")
    }
  }

  @Test func `every command in a document exists`() throws {
    let subcommands = try Set(
      ProjectText.captures(
        #/(\w+)Command\.self/#,
        in: ProjectText.of("Sources/CommandLineInterface/LikenessCommand.swift")
      ).map { $0.lowercased() })
    let targets = try Set(
      ProjectText.captures(#/(?m)^([a-z-]+):/#, in: ProjectText.of("Makefile")))
    #expect(subcommands.count > 5 && targets.contains("demo"))
    for path in try ProjectText.paths(below: ".", ending: [".md"]) {
      for line in ProjectText.commands(try ProjectText.of(path)) {
        let words = line.split(separator: " ").map(String.init)
        guard words.count > 1, !words[1].hasPrefix("-") else { continue }
        if words[0] == "likeness" {
          #expect(subcommands.contains(words[1]), "\(path): there is no likeness \(words[1])")
        } else if words[0] == "make" {
          #expect(targets.contains(words[1]), "\(path): there is no make \(words[1])")
        }
      }
    }
  }

  @Test func `every option in a document exists`() throws {
    let text = try ProjectText.paths(below: "Sources/CommandLineInterface", ending: [".swift"])
      .map(ProjectText.of).joined(separator: "\n")
    let names = ProjectText.captures(#/\bvar (\w+)\b/#, in: text).map(Self.flag)
    let custom = ProjectText.captures(#/customLong\("([a-z-]+)"\)/#, in: text).map { "--" + $0 }
    let known = Set(names + custom + ["--help", "--version", "--no-serve"])
    for path in try ProjectText.paths(below: ".", ending: [".md"]) {
      for line in ProjectText.commands(try ProjectText.of(path)) where line.hasPrefix("likeness ") {
        for flag in line.split(separator: " ").map(String.init) where flag.hasPrefix("--") {
          #expect(known.contains(flag), "\(path): no command has \(flag)")
        }
      }
    }
  }

  /// `dryRun` as `--dry-run`.
  private static func flag(_ name: String) -> String {
    "--" + name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}

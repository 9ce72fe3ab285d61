import Foundation
import TestSupport
import Testing

/// Every module that computes has its pages in `docs/methods`.
struct MethodPageTests {
  /// The pages of each module; an empty list says that it computes nothing of its own.
  static let pages: [String: [String]] = [
    "EvidenceModel": [],
    "Kernels": ["determinism"],
    "Statistics": [
      "segmentation", "k-means", "second-views", "three-step", "validity-indices",
      "mixture-estimation", "intervals-and-lift", "lifetime", "determinism",
    ],
    "Ingestion": ["recognition", "identity", "redaction", "instructions-in-text"],
    "TextAnalysis": ["themes", "statements", "near-copies"],
    "Embeddings": ["embeddings"],
    "Attributes": ["attributes"],
    "Segmentation": [
      "segmentation", "number-of-segments", "segments-that-say-the-same",
      "negative-and-outlier-segments", "profile-table",
      "typing-tool", "new-people",
    ],
    "Themes": [
      "statements", "languages", "asides", "near-copies", "themes", "theme-agreement", "codebooks",
      "route", "search", "theme-edits",
    ],
    "Personas": [
      "claims", "contradictions", "predicates", "wording", "portrait", "names", "types",
    ],
    "Validation": ["checks", "falsification"],
    "Outcomes": ["intervals-and-lift", "metrics"],
    "Audit": ["audit"],
    "Planning": ["planner"],
    "Pipeline": ["determinism"],
    "EvidenceStore": [],
    "Reporting": ["comparing-personas"],
    "Printing": [],
    "SampleCompany": [],
    "WebServer": [],
    "CommandLineInterface": [],
    "likeness": [],
    "TestSupport": [],
  ]

  /// What every page says, in this order.
  static let parts = [
    "**Purpose.**", "## Example", "## How it works", "## How it was checked",
    "## When not to trust it", "## Alternatives considered",
  ]

  @Test func `every module is in the table of this test`() throws {
    for name in try FileManager.default.contentsOfDirectory(
      atPath: ProjectFiles.url("Sources").path
    ).sorted() where !ModuleRules.systemLibraries.contains(name) && !name.hasPrefix(".") {
      #expect(Self.pages[name] != nil, "say in MethodPageTests which pages explain \(name)")
    }
  }

  @Test func `every page exists and every page belongs to a module`() throws {
    let there = Set(try methodPages())
    let named = Set(Self.pages.values.flatMap(\.self)).union(["proving-ground"])
    #expect(named.subtracting(there).sorted() == [], "pages that are missing")
    #expect(there.subtracting(named).sorted() == [], "pages that explain no module")
  }

  @Test func `every page has the same parts and says when not to trust the method`() throws {
    for page in try methodPages() {
      let text = try ProjectText.of("docs/methods/\(page).md")
      var rest = text[...]
      for part in Self.parts {
        guard let found = rest.range(of: part) else {
          Issue.record("docs/methods/\(page).md lacks \(part), or has it in another place")
          continue
        }
        rest = rest[found.upperBound...]
      }
      let words = text.split(whereSeparator: \.isWhitespace).count
      #expect((250...1000).contains(words), "docs/methods/\(page).md has \(words) words")
    }
  }

  @Test func `the index of methods lists every page`() throws {
    let index = try ProjectText.of("docs/methods/README.md")
    for page in try methodPages() {
      #expect(index.contains("(\(page).md)"), "docs/methods/README.md does not list \(page)")
    }
  }

  @Test func `tests that a page names exist`() throws {
    let paths = try ProjectText.paths(below: "Tests", ending: [".swift"])
    let text = try paths.map(ProjectText.of).joined(separator: "\n")
    let files = paths.compactMap { $0.split(separator: "/").last?.dropLast(6) }.map(String.init)
    let known = Set(ProjectText.captures(#/struct (\w+Tests)\b/#, in: text) + files)
    for page in try methodPages() {
      let text = try ProjectText.of("docs/methods/\(page).md")
      for name in ProjectText.captures(#/`(\w+Tests)`/#, in: text) where name != "IngestionTests" {
        let isThere = known.contains(name)
        #expect(isThere, "docs/methods/\(page).md names \(name), which is gone")
      }
    }
  }

  private func methodPages() throws -> [String] {
    try ProjectText.paths(below: "docs/methods", ending: [".md"])
      .map { String($0.dropFirst("docs/methods/".count).dropLast(3)) }.filter { $0 != "README" }
  }
}

import Foundation
import Testing

/// Pages that list what the code has list all of it.
struct ReferencePageTests {
  @Test func `formats.md lists every layout and says how it is known`() throws {
    let page = try ProjectText.of("docs/formats.md")
    let text = try ProjectText.paths(below: "Sources/Ingestion/Dialects", ending: [".swift"])
      .map(ProjectText.of).joined(separator: "\n")
    let layouts = text.matches(
      of: #/Dialect\(\s*"([a-z0-9-]+)",\s*kind: \.(\w+),\s*isConfirmed: (true|false)/#)
    #expect(layouts.count > 10)
    for layout in layouts {
      let known = layout.output.3 == "true" ? "real file" : "documentation only"
      let lines = page.split(separator: "\n").filter {
        $0.hasPrefix("| `\(layout.output.1)` |") && $0.hasSuffix("| \(known) |")
      }
      #expect(lines.count == 1, "docs/formats.md should list \(layout.output.1) as \(known)")
    }
    let names = Set(layouts.map { String($0.output.1) })
    for name in ProjectText.captures(#/(?m)^\| `([a-z0-9-]+)` \|.*\|.*\|.*\|$/#, in: page) {
      #expect(names.contains(name), "docs/formats.md lists \(name), which is gone")
    }
  }

  @Test func `formats.md names every column role and every kind`() throws {
    let page = try ProjectText.of("docs/formats.md")
    for path in ["ColumnRole", "SourceKind"] {
      let text = try ProjectText.of("Sources/EvidenceModel/\(path).swift")
      for line in text.split(separator: "\n") {
        let line = line.drop { $0 == " " }
        guard line.hasPrefix("case "), !line.contains("."), !line.contains(":") else { continue }
        for name in line.dropFirst(5).split(separator: ",").map(Self.rawValue) {
          #expect(page.contains("`\(name)`"), "docs/formats.md does not name \(name)")
        }
      }
    }
  }

  @Test func `workspace.md describes every table`() throws {
    let page = try ProjectText.of("docs/workspace.md")
    let schema = try ProjectText.of("Sources/EvidenceStore/Schema.swift")
    let tables = ProjectText.captures(#/CREATE TABLE (\w+)/#, in: schema)
    #expect(tables.count > 10)
    for table in tables {
      #expect(page.contains("`\(table)`"), "docs/workspace.md says nothing about \(table)")
    }
  }

  @Test func `stability.md promises every command and no other`() throws {
    let page = try ProjectText.of("docs/stability.md")
    let names = ProjectText.captures(
      #/(\w+)Command\.self/#,
      in: try ProjectText.of("Sources/CommandLineInterface/LikenessCommand.swift"))
    for name in names.map({ $0.lowercased() }) {
      #expect(page.contains("`\(name)`"), "docs/stability.md does not promise \(name)")
    }
  }

  @Test func `the excerpts of persona-document.md are JSON with keys of the schema`() throws {
    let page = try ProjectText.of("docs/persona-document.md")
    let schema = try ProjectText.of("docs/schema/likeness.personas-1.schema.json")
    let blocks = page.matches(of: #/(?s)```json\n(.*?)\n```/#).map { String($0.output.1) }
    #expect(blocks.count >= 2)
    for block in blocks {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(block.utf8)) }
      for key in ProjectText.captures(#/"(\w+)":/#, in: block) {
        #expect(schema.contains("\"\(key)\""), "the schema has no key \(key)")
      }
    }
  }

  /// `startDate = "start-date"` as `start-date`.
  private static func rawValue(_ text: Substring) -> String {
    let parts = text.split(separator: "\"")
    return parts.count > 1 ? String(parts[1]) : text.filter { $0 != " " }
  }
}

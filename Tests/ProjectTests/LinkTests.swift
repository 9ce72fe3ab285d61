import Foundation
import TestSupport
import Testing

/// Links between the project's documents lead somewhere.
struct LinkTests {
  @Test func `every relative link leads to a file`() throws {
    var checked = 0
    for path in try documents() {
      let folder = ProjectFiles.url(path).deletingLastPathComponent()
      for link in links(in: try ProjectText.of(path)) where !isOutside(link) {
        let target = link.split(separator: "#", omittingEmptySubsequences: false)[0]
        guard !target.isEmpty else { continue }
        checked += 1
        let file = folder.appendingPathComponent(String(target)).standardizedFileURL
        #expect(
          FileManager.default.fileExists(atPath: file.path), "\(path) links to \(target)")
      }
    }
    #expect(checked > 40)
  }

  @Test func `every link to a section leads to a heading`() throws {
    for path in try documents() {
      let folder = ProjectFiles.url(path).deletingLastPathComponent()
      for link in links(in: try ProjectText.of(path)) where !isOutside(link) {
        let parts = link.split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].isEmpty || parts[0].hasSuffix(".md") else { continue }
        let file =
          parts[0].isEmpty
          ? ProjectFiles.url(path) : folder.appendingPathComponent(String(parts[0]))
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(anchors(of: text).contains(String(parts[1])), "\(path) links to \(link)")
      }
    }
  }

  @Test func `every page of docs is linked from another document`() throws {
    var linked: Set<String> = []
    for path in try documents() {
      let folder = ProjectFiles.url(path).deletingLastPathComponent()
      for link in links(in: try ProjectText.of(path)) where !isOutside(link) {
        let target = String(link.split(separator: "#", omittingEmptySubsequences: false)[0])
        linked.insert(folder.appendingPathComponent(target).standardizedFileURL.path)
      }
    }
    for path in try documents() where path.hasPrefix("docs/") && !path.contains("decisions/") {
      let file = ProjectFiles.url(path).standardizedFileURL.path
      #expect(linked.contains(file), "nothing links to \(path)")
    }
  }

  /// All Markdown of the project but fixtures, snapshots and the sample company's exports.
  private func documents() throws -> [String] {
    try ProjectText.paths(below: ".", ending: [".md"])
      .filter { !$0.hasPrefix("Tests/") && !$0.contains("/exports/") }
  }

  private func links(in markdown: String) -> [String] {
    ProjectText.captures(#/\]\(([^)\s]+)\)/#, in: ProjectText.prose(markdown))
  }

  private func isOutside(_ link: String) -> Bool {
    ["http://", "https://", "mailto:"].contains(where: link.hasPrefix)
  }

  /// Headings as the names by which pages of code hosts link to them.
  private func anchors(of markdown: String) -> Set<String> {
    Set(
      markdown.split(separator: "\n").filter { $0.hasPrefix("#") }.map { heading in
        heading.drop { $0 == "#" || $0 == " " }.lowercased()
          .filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
          .replacing(" ", with: "-")
      })
  }
}

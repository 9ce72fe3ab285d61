import Foundation
import TestSupport

/// The project's own files as text, for tests that hold documents to the code.
enum ProjectText {
  /// The text of one file.
  static func of(_ path: String) throws -> String {
    try String(contentsOf: ProjectFiles.url(path), encoding: .utf8)
  }

  /// Paths below a folder with one of the endings, sorted; hidden folders and what tools make are
  /// left out.
  static func paths(below folder: String, ending endings: [String]) throws -> [String] {
    var found: [String] = []
    for name in try FileManager.default.contentsOfDirectory(
      atPath: ProjectFiles.url(folder).path
    ).sorted() where !name.hasPrefix(".") {
      let path = folder == "." ? name : "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      let place = ProjectFiles.url(path).path
      if FileManager.default.fileExists(atPath: place, isDirectory: &isFolder), isFolder.boolValue {
        found += try paths(below: path, ending: endings)
      } else if endings.contains(where: name.hasSuffix) {
        found.append(path)
      }
    }
    return found
  }

  /// The text of all Swift files of `Sources`.
  static func sources() throws -> String {
    try paths(below: "Sources", ending: [".swift"]).map(of).joined(separator: "\n")
  }

  /// The first capture of a pattern at each place where it matches.
  static func captures(_ pattern: Regex<(Substring, Substring)>, in text: String) -> [String] {
    text.matches(of: pattern).map { String($0.output.1) }
  }

  /// Markdown without fenced blocks and code spans.
  static func prose(_ markdown: String) -> String {
    var isCode = false
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode
    }
    return lines.joined(separator: "\n").replacing(#/`[^`\n]*`/#, with: "")
  }

  /// The lines of fenced blocks that begin with ```` ```sh ````.
  static func commands(_ markdown: String) -> [String] {
    var isShell = false
    var lines: [String] = []
    for line in markdown.split(separator: "\n") {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell {
        lines.append(String(line))
      }
    }
    return lines
  }
}

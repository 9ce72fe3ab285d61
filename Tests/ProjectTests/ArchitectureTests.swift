import Foundation
import TestSupport
import Testing

/// The package manager accepts undeclared transitive imports, so the layout needs tests of its own.
struct ArchitectureTests {
  @Test func `every module imports only what the house's rules allow`() throws {
    for module in try modules() {
      let allowed = try #require(
        ModuleRules.allowed[module], "\(module) has no rule in ModuleRules.swift")
      let outside = ModuleRules.outside[module] ?? []
      for file in try swiftFiles(in: "Sources/\(module)") {
        for name in imports(of: try String(contentsOf: file, encoding: .utf8)) {
          #expect(
            name == "Foundation" || allowed.contains(name) || outside.contains(name),
            "\(file.lastPathComponent) of \(module) imports \(name)")
        }
      }
    }
  }

  @Test func `the manifest declares the same imports`() throws {
    let manifest = try String(contentsOf: ProjectFiles.url("Package.swift"), encoding: .utf8)
    for (module, allowed) in ModuleRules.allowed.sorted(by: { $0.key < $1.key }) {
      guard
        let start = manifest.range(of: "module(\n      \"\(module)\"")
          ?? manifest.range(of: "module(\"\(module)\"")
      else { continue }
      let rest = manifest[start.upperBound...]
      let declaration = rest[..<(rest.range(of: "module(")?.lowerBound ?? rest.endIndex)]
      for name in allowed.sorted() {
        #expect(declaration.contains("\"\(name)\""), "\(module) does not declare \(name)")
      }
    }
  }

  @Test func `the diagram of ARCHITECTURE.md shows exactly the allowed imports`() throws {
    let text = try String(contentsOf: ProjectFiles.url("ARCHITECTURE.md"), encoding: .utf8)
    var drawn: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where line.contains("-->") {
      let sides = line.components(separatedBy: "-->")
      guard sides.count == 2 else { continue }
      let from = sides[0].trimmingCharacters(in: .whitespaces)
      let to = sides[1].components(separatedBy: "&").map { $0.trimmingCharacters(in: .whitespaces) }
      drawn[from, default: []].formUnion(to)
    }
    for (module, allowed) in ModuleRules.allowed
    where !["TestSupport", "EvidenceModel", "Kernels"].contains(module) {
      let expected = allowed.subtracting(ModuleRules.systemLibraries)
      #expect(
        drawn[module] == expected,
        "ARCHITECTURE.md draws \(module) --> \(drawn[module] ?? []), the rules say \(expected)")
    }
  }

  @Test func `every module has a section in ARCHITECTURE.md`() throws {
    let text = try String(contentsOf: ProjectFiles.url("ARCHITECTURE.md"), encoding: .utf8)
    for module in try modules() {
      #expect(text.contains("**`\(module)`**"), "ARCHITECTURE.md says nothing about \(module)")
    }
  }

  @Test func `no forbidden word of the workplace stands in the project`() throws {
    let folders = ["Sources", "Tests", "docs", "scripts", "Benchmarks", "Examples"]
    let forbidden = [
      "/wo" + "rk/main", "/wo" + "rk/shared", "/op" + "t/swift-packages", "/tm" + "p/dev",
    ]
    for folder in folders {
      for file in try files(in: folder) {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { continue }
        for word in forbidden {
          let isNamed = text.contains(word)
          #expect(!isNamed, "\(file.lastPathComponent) names \(word)")
        }
      }
    }
  }

  private func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.url("Sources").path)
      .filter { !ModuleRules.systemLibraries.contains($0) && !$0.hasPrefix(".") }.sorted()
  }

  private func files(in folder: String) throws -> [URL] {
    let root = ProjectFiles.url(folder)
    guard let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    else { return [] }
    // What a benchmark installs for its peers is not the project's.
    return walker.compactMap { $0 as? URL }.filter { !$0.pathComponents.contains(".venv") }
      .sorted { $0.path < $1.path }
  }

  private func swiftFiles(in folder: String) throws -> [URL] {
    try files(in: folder).filter { $0.pathExtension == "swift" }
  }

  /// The modules that a file imports.
  private func imports(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
        words.prefix(place).allSatisfy({
          ["package", "internal", "public", "@testable"].contains($0)
        })
      else { return nil }
      return String(words[place + 1].split(separator: ".")[0])
    }
  }
}

import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Printing
import SampleCompany
import TestSupport
import Testing

/// Every form in which the persona set leaves the house.
struct ExportFormatTests {
  /// The sample company at its smallest, imported and built once.
  private static let company: Result<TestWorkspace, any Error> = Result {
    let test = try TestWorkspace()
    let folder = test.folder.appendingPathComponent("company")
    try SampleCompany(customers: SampleCompany.fewestCustomers).write(to: folder)
    _ = try Importer(workspace: test.workspace)
      .importPaths([folder.appendingPathComponent("exports").path])
    _ = try PersonaBuilder(workspace: test.workspace, options: BuildOptions())
      .build(createdAt: "2026-07-01T08:00:00Z")
    return test
  }

  private func bytes(
    _ format: ExportFormat, _ options: Exporter.Options = .init()
  ) throws -> [UInt8] {
    try Exporter.bytes(of: document(options.share), format: format, options: options)
  }

  /// The company's personas and one more that nothing else names.
  private func document(_ share: Sharing = .public) throws -> PersonaDocument {
    var document = try DocumentReader(workspace: Self.company.get().workspace)
      .document(share: share)
    var other = try #require(document.personas.first)
    other.id = "p99"
    other.name = "Zed: Clock Winder"
    other.claims = []
    other.journey = []
    other.members = nil
    document.personas.append(other)
    return document
  }

  @Test(arguments: ExportFormat.allCases)
  func `the same document is the same bytes`(format: ExportFormat) throws {
    let first = try bytes(format)
    #expect(first == (try bytes(format)))
    #expect(first.count > 1_000)
  }

  @Test(arguments: ExportFormat.allCases)
  func `a public export holds no personal data`(format: ExportFormat) throws {
    guard let text = try ExportText.read(try bytes(format), format: format) else { return }
    let workspace = try Self.company.get().workspace
    let emails = try workspace.values(of: .email)
    let people = try workspace.people().map(\.id.rawValue)
    #expect(emails.count > 50)
    for secret in emails + people where secret.count > 5 {
      #expect(!text.contains(secret), "\(format) names somebody")
    }
    for path in ["hubspot-contacts", ".csv", "exports/"] { #expect(!text.contains(path)) }
  }

  @Test(arguments: ExportFormat.allCases)
  func `every persona's name stands in it`(format: ExportFormat) throws {
    guard let text = try ExportText.read(try bytes(format), format: format) else { return }
    let document = try document()
    #expect(document.personas.count > 1)
    for persona in document.personas {
      #expect(text.contains(ExportText.plain(persona.name)), "\(persona.id) in \(format)")
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func `one persona alone says nothing of the others`(format: ExportFormat) throws {
    let one = try bytes(format, .init(persona: "p99"))
    guard let text = try ExportText.read(one, format: format) else { return }
    let document = try document()
    for persona in document.personas {
      #expect(text.contains(ExportText.plain(persona.name)) == (persona.id == "p99"))
    }
    #expect(throws: Diagnostic.self) { try bytes(format, .init(persona: "nobody")) }
  }

  @Test func `the internal forms name members where the public ones don't`() throws {
    let document = try document(.internal)
    let member = try #require(document.personas.first?.members?.first).rawValue
    for format in [ExportFormat.json, .pdf] {
      let inside = try bytes(format, .init(share: .internal))
      guard let text = try ExportText.read(inside, format: format) else { continue }
      #expect(text.contains(member))
    }
  }

  @Test func `letter paper is as large as its name says`() throws {
    let text = String(decoding: try bytes(.pdf, .init(paper: .letter)), as: Unicode.ASCII.self)
    #expect(text.contains("612 792"))
  }
}

/// The words of an export, as a reader finds them.
enum ExportText {
  /// Nil where the words can't be had: pictures have none, and a PDF needs `pdftotext`.
  static func read(_ bytes: [UInt8], format: ExportFormat) throws -> String? {
    switch format {
    case .png: return nil
    case .svg:
      // Letters are outlines; title and description say what is shown.
      let text = String(decoding: bytes, as: UTF8.self)
      return plain(
        unescaped(String(text.prefix { $0 != "\u{0}" }.components(separatedBy: "</desc>")[0])))
    case .pdf: return try words(ofPDF: bytes).map(plain)
    default: return plain(unescaped(String(decoding: bytes, as: UTF8.self)))
    }
  }

  /// Blanks of every kind and length are one.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static func words(ofPDF bytes: [UInt8]) throws -> String? {
    let tool = "/usr/bin/pdftotext"
    guard FileManager.default.isExecutableFile(atPath: tool) else { return nil }
    let file = try TestFolders.make().appendingPathComponent("personas.pdf")
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = [file.path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

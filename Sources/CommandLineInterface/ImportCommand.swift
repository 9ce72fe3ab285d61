import ArgumentParser
import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline

extension SourceKind: ExpressibleByArgument {}

extension Diagnostic.Code {
  static let wrongMapping = Diagnostic.Code("import.wrongMapping")
}

/// `likeness import PATH...`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in files or whole folders of exports, by content.",
    discussion: """
      Importing the same file again changes nothing; a newer export of the same name replaces the
      one before. Rows that can't be read are set aside in a rejects file with their reasons.
      Makes the workspace when there is none.
      """)

  @Argument(help: "Files or folders.")
  var paths: [String]

  @Option(help: "Take every file as this kind instead of recognising it.")
  var kind: SourceKind?

  @Option(
    name: .customLong("map"),
    help: ArgumentHelp(
      "Set what a column means; remembered for the layout.", valueName: "COLUMN=ROLE"))
  var mappings: [String] = []

  @Flag(help: "Show what each file is and what its columns mean; take in nothing.")
  var dryRun = false

  @Flag(help: "Print the report as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    do { _ = try roles() } catch { throw WrongUsage.error(error) }
  }

  func run() throws {
    let options = Importer.Options(kind: kind, roles: try roles(), isDryRun: dryRun)
    let exists = FileManager.default.fileExists(atPath: common.path)
    let workspace =
      exists || dryRun
      ? try openForReading(exists: exists) : try Workspace.create(at: common.path)
    let terminal = common.quiet || isatty(2) == 0 ? nil : ProgressLine()
    let importer = Importer(workspace: workspace, options: options) { terminal?.show($0) }
    let report: ImportReport
    do { report = try importer.importPaths(paths) } catch {
      terminal?.clear()
      throw error
    }
    terminal?.clear()
    if !exists, dryRun {
      let folder = URL(fileURLWithPath: workspace.path).deletingLastPathComponent()
      try? FileManager.default.removeItem(at: folder)
    }
    if json { try common.console.json(report) } else { common.console.report(report.text) }
    for file in report.files where file.state == .failed && common.quiet {
      common.console.warn("\(file.path): \(file.message) \(file.remedy)")
    }
  }

  /// A dry run without a workspace looks at the files against an empty one.
  private func openForReading(exists: Bool) throws -> Workspace {
    if exists { return try common.open() }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("dry-run.sqlite").path
    try? FileManager.default.removeItem(atPath: path)
    return try Workspace.create(at: path)
  }

  private func roles() throws(Diagnostic) -> [String: ColumnRole] {
    var roles: [String: ColumnRole] = [:]
    for mapping in mappings {
      guard let cut = mapping.lastIndex(of: "="), cut > mapping.startIndex,
        let role = ColumnRole(rawValue: String(mapping[mapping.index(after: cut)...]))
      else {
        throw Diagnostic(
          .wrongMapping, "--map \(mapping) names no role.",
          remedy: "Write COLUMN=ROLE with one of: "
            + ColumnRole.allCases.map(\.rawValue).joined(separator: ", ") + ".")
      }
      roles[String(mapping[..<cut])] = role
    }
    return roles
  }
}

package import EvidenceModel
package import EvidenceStore
import Foundation
import Ingestion

extension Diagnostic.Code {
  package static let nothingRecognised = Diagnostic.Code("import.nothingRecognised")
  package static let notHashed = Diagnostic.Code("import.notReadable")
}

/// Takes files and folders of exports into a workspace.
package struct Importer {
  /// How to import.
  package struct Options: Sendable, Hashable {
    /// Take every file as this kind; nil recognises each.
    package var kind: SourceKind?
    /// What columns mean, by their titles, where recognition is wrong.
    package var roles: [String: ColumnRole]
    /// Only look: nothing is taken in.
    package var isDryRun: Bool
    /// A folder name put before the names of all files; empty for none.
    package var prefix: String
    /// What somebody set for single sources, by their paths in the workspace.
    package var choices: [String: SourceOverride] = [:]

    package init(
      kind: SourceKind? = nil, roles: [String: ColumnRole] = [:], isDryRun: Bool = false,
      prefix: String = ""
    ) {
      self.kind = kind
      self.roles = roles
      self.isDryRun = isDryRun
      self.prefix = prefix
    }
  }

  let workspace: Workspace
  let options: Options
  private let progress: @Sendable (ImportProgress) -> Void

  /// Takes the workspace, how to import, and who is told how far it is.
  ///
  /// `progress` is called on the importing thread: at each file's beginning, then every few thousand
  /// records, before people are joined, and once at the end.
  package init(
    workspace: Workspace, options: Options = Options(),
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) {
    self.workspace = workspace
    self.options = options
    self.progress = progress
  }

  /// A file to import and the name by which the workspace knows it.
  struct Candidate {
    let path: String
    let name: String
    /// Whether it came with a folder, so that files of no use to us are no failure.
    let isFromFolder: Bool
  }

  /// Imports files and folders; each file stands or falls by itself.
  ///
  /// - Throws: `import.*` when a path does not exist, or when nothing at all could be recognised.
  package func importPaths(_ paths: [String]) throws(Diagnostic) -> ImportReport {
    var report = ImportReport()
    let candidates = try candidates(at: paths, &report.findings)
    let meter = ImportMeter(sizes: candidates.map { Self.size($0.path) }, progress)
    for (index, candidate) in candidates.enumerated() {
      meter.begin(file: candidate.name, place: index)
      report.files += importFile(candidate, of: candidates, meter)
    }
    guard report.files.contains(where: { $0.state != .failed && $0.state != .skipped }) else {
      throw Self.nothing(paths, report)
    }
    meter.beginPeople()
    if !options.isDryRun { try finish(&report) }
    meter.end()
    return report
  }

  /// The files at some paths, with the names by which the workspace knows them.
  func candidates(
    at paths: [String], _ findings: inout [Finding]
  ) throws(Diagnostic) -> [Candidate] {
    var candidates: [Candidate] = []
    for path in paths {
      let found = try FileFinder().files(at: path)
      findings += found.findings
      let root = Self.standard(path)
      for file in found.files {
        let full = Self.standard(file)
        let inside = full.hasPrefix(root + "/")
        let name =
          inside
          ? String(full.dropFirst(root.count + 1))
          : full.split(separator: "/").last.map(String.init) ?? full
        candidates.append(
          Candidate(
            path: file, name: options.prefix.isEmpty ? name : "\(options.prefix)/\(name)",
            isFromFolder: inside))
      }
    }
    return candidates
  }

  private static func size(_ path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  private static func nothing(_ paths: [String], _ report: ImportReport) -> Diagnostic {
    let places = paths.joined(separator: ", ")
    // One file that failed says why itself.
    if let only = report.files.first, report.files.count == 1 {
      let code = only.code.isEmpty ? Diagnostic.Code.nothingRecognised : Diagnostic.Code(only.code)
      return Diagnostic(code, only.message, remedy: only.remedy)
    }
    return Diagnostic(
      .nothingRecognised,
      "Nothing in \(places) could be recognised (\(report.files.count) files looked at).",
      remedy: "Name a folder with exports such as CSV, JSON, XLSX, VTT, DOCX, TXT or Markdown; "
        + "--kind says what a file is when its content does not.")
  }

  private static func standard(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private func importFile(
    _ file: Candidate, of all: [Candidate], _ meter: ImportMeter
  ) -> [FileReport] {
    do {
      let hash: String
      do { hash = try Fingerprint.sha256(ofFile: file.path) } catch {
        throw Diagnostic(
          .notHashed, "\(file.name) could not be read.", remedy: "Check its rights.")
      }
      if !options.isDryRun, options.kind == nil, options.roles.isEmpty, !isChosen(file),
        try workspace.hash(ofFile: file.name) == hash
      {
        return [FileReport(path: file.name, state: .unchanged, message: "already imported")]
      }
      return try take(file, of: all, hash: hash, meter)
    } catch let diagnostic as Diagnostic {
      let isOfNoUse = file.isFromFolder && diagnostic.code.name == "import.unsupported"
      return [
        FileReport(
          path: file.name, state: isOfNoUse ? .skipped : .failed, message: diagnostic.message,
          remedy: diagnostic.remedy, code: diagnostic.code.name)
      ]
    } catch {
      return [
        FileReport(
          path: file.name, state: .failed, message: "\(file.name) could not be taken in.",
          remedy: "Nothing of it was kept; try again.")
      ]
    }
  }

  private func take(
    _ file: Candidate, of all: [Candidate], hash: String, _ meter: ImportMeter
  ) throws -> [FileReport] {
    let isUpdate = try workspace.hash(ofFile: file.name) != nil
    let opened = try open(file)
    guard !opened.sources.isEmpty else {
      return [
        FileReport(
          path: file.name, state: .skipped,
          message: opened.findings.first?.message ?? "holds nothing to import.",
          remedy: opened.findings.first?.remedy ?? "")
      ]
    }
    if options.isDryRun {
      return opened.sources.map { source in
        FileReport(
          path: Self.name(of: source, in: file.name), state: .recognised,
          description: source.description, findings: opened.findings + source.findings)
      }
    }
    let incoming = opened.sources.map { source in
      Workspace.IncomingSource(
        path: Self.name(of: source, in: file.name), description: source.description,
        read: { insert in try Self.read(source, meter, insert) })
    }
    // Before the first record is in: whatever is killed later can be taken up without the files.
    _ = try key(drawnFrom: all)
    let tallies = try workspace.importFile(path: file.name, sha256: hash, sources: incoming)
    return try zip(opened.sources, tallies).map { source, tally in
      try remember(source, path: Self.name(of: source, in: file.name))
      return FileReport(
        path: Self.name(of: source, in: file.name), state: isUpdate ? .updated : .imported,
        description: source.description, taken: tally.records, setAside: tally.rejectedCount,
        rejectsFile: RejectsFile(workspace: workspace.path)
          .write(tally, of: Self.name(of: source, in: file.name)),
        findings: opened.findings + source.findings,
        firstRejected: tally.rejected.first.map { "line \($0.line): \($0.reason)" })
    }
  }

  /// Opens a file as its layouts were corrected before, unless they are corrected now.
  func open(_ file: Candidate) throws -> RecognizedFile {
    var reading = SourceReader.Options(kind: options.kind, roles: options.roles)
    var opened = try SourceReader(reading).sources(at: file.path)
    for name in Self.names(of: opened, in: file) {
      guard let choice = options.choices[name.path] else { continue }
      reading.overrides[name.own] = choice
    }
    for source in opened.sources
    where options.kind == nil && source.isTable && reading.overrides[source.name]?.kind == nil {
      if let kind = try workspace.kindCorrection(layout: Self.titles(source.description)) {
        reading.overrides[source.name, default: SourceOverride()].kind = kind
      }
    }
    if !reading.overrides.isEmpty { opened = try SourceReader(reading).sources(at: file.path) }
    let before = reading.overrides
    for source in opened.sources where options.roles.isEmpty {
      let roles = try workspace.corrections(layout: Self.layout(source.description))
      guard !roles.isEmpty else { continue }
      reading.overrides[source.name, default: SourceOverride()].roles
        .merge(roles) { own, _ in own }
    }
    return reading.overrides == before ? opened : try SourceReader(reading).sources(at: file.path)
  }

  /// The names of a file's sources, as its reader and as the workspace has them; the file's own
  /// where nothing in it was recognised.
  private static func names(
    of opened: RecognizedFile, in file: Candidate
  ) -> [(own: String, path: String)] {
    let own = file.path.split(separator: "/").last.map(String.init) ?? file.path
    return [(own, file.name)] + opened.sources.map { ($0.name, name(of: $0, in: file.name)) }
  }

  /// Whether somebody set something for a file or a part of it.
  private func isChosen(_ file: Candidate) -> Bool {
    options.choices.contains { path, choice in
      !choice.isEmpty
        && (path == file.name || path.hasPrefix(file.name + "#")
          || path.hasPrefix(file.name + "/"))
    }
  }

  /// Keeps what was corrected for later files of the layout.
  private func remember(_ source: RecognizedSource, path: String) throws(Diagnostic) {
    let choice = options.choices[path]
    if let kind = choice?.kind ?? options.kind, source.isTable {
      try workspace.remember(kind: kind, layout: Self.titles(source.description))
    }
    let roles = options.roles.merging(choice?.roles ?? [:]) { $1 }
    guard !roles.isEmpty else { return }
    try workspace.remember(corrections: roles, layout: Self.layout(source.description))
  }

  private static func read(
    _ source: RecognizedSource, _ meter: ImportMeter, _ insert: (RecordBatch) throws -> Void
  ) throws -> ImportTally {
    var tally = ImportTally()
    var dates = ImportDates(source.description)
    if let date = source.description.details["date"].flatMap(isoDay) { tally.note(date: date) }
    try source.forEachBatch(
      { batch in
        try insert(batch)
        tally.records += batch.count
        dates.note(batch, in: &tally)
        meter.note(records: batch.count, share: batch.share)
      },
      rejected: { rejected in
        tally.rejectedCount += 1
        if tally.rejected.count < 10_000 { tally.rejected.append(rejected) }
      })
    return tally
  }

  /// A date in a transcript's head, in whichever way it is written.
  private static func isoDay(_ text: String) -> String? {
    for format in [DateFormat.iso, .monthName, .monthFirst, .dayFirst] {
      if let day = DateParser(format).moment(text)?.isoDay { return day }
    }
    return nil
  }

  /// What identifies a layout: its kind, dialect and column titles.
  static func layout(_ description: SourceDescription) -> String {
    Fingerprint.sha256(
      ([description.kind.rawValue, description.dialect] + description.columns.map(\.title))
        .joined(separator: "\u{1F}"))
  }

  /// What identifies a layout while its kind is in doubt: its column titles.
  static func titles(_ description: SourceDescription) -> String {
    Fingerprint.sha256(description.columns.map(\.title).joined(separator: "\u{1F}"))
  }

  /// The name of a part of a file: the file's own where it holds one source.
  static func name(of source: RecognizedSource, in file: String) -> String {
    let base = file.split(separator: "/").last.map(String.init) ?? file
    guard source.name.hasPrefix(base) else { return file }
    return file + source.name.dropFirst(base.count)
  }

  /// The key of the pseudonyms, drawn from the files of the first import.
  private func key(drawnFrom files: [Candidate]) throws(Diagnostic) -> PseudonymKey {
    if let stored = PseudonymKey.stored(workspace: workspace.path) { return stored }
    return try PseudonymKey.drawn(fromFiles: files.map(\.path), workspace: workspace.path)
  }

  private func finish(_ report: inout ImportReport) throws(Diagnostic) {
    if let key = PseudonymKey.stored(workspace: workspace.path) {
      let outcome = try PeopleResolution(workspace: workspace, key: key).run()
      report.people = outcome.people
      report.findings += outcome.findings
    }
    let sources = try workspace.sources()
    for index in report.files.indices {
      guard let source = sources.first(where: { $0.path == report.files[index].path }) else {
        continue
      }
      let counts = try workspace.linkCounts(of: source)
      report.files[index].linkedRecords = counts.records
      report.files[index].linkedPeople = counts.people
      report.files[index].findings += Self.unnamed(source, people: counts.people)
    }
  }

  /// What follows when no column of a source says whose its words are.
  private static func unnamed(_ source: StoredSource, people: Int) -> [Finding] {
    guard IdentityColumns(source).indices.isEmpty else { return [] }
    let remedy = "If a column does, name it: --map COLUMN=person-id (or email)."
    switch source.kind {
    case .survey, .reviews:
      return [
        Finding(
          "rows_unnamed", level: .info,
          message: "No column says who wrote: each row counts as one person.", remedy: remedy,
          place: source.path, have: people)
      ]
    case .tickets:
      return [
        Finding(
          "tickets_unnamed", level: .warning,
          message: "No column says who wrote: the words are kept, but no persona can count them.",
          remedy: remedy, place: source.path)
      ]
    default: return []
    }
  }
}

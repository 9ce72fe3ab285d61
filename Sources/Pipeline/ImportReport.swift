package import EvidenceModel

/// What happened to one source of a file.
package struct FileReport: Sendable, Codable {
  /// How a file ended.
  package enum State: String, Sendable, Codable {
    case imported, updated, unchanged, recognised, skipped, failed
  }

  package var path: String
  package var state: State
  package var kind: String?
  package var dialect: String?
  /// Records taken in.
  package var taken = 0
  /// Records set aside, with their reasons in `rejectsFile`.
  package var setAside = 0
  package var rejectsFile: String?
  /// Why the first of the records set aside was: line and reason.
  package var firstRejected: String?
  package var linkedRecords = 0
  package var linkedPeople = 0
  /// Roles by column title, for a dry run.
  package var columns: [Column] = []
  package var findings: [Finding] = []
  package var message = ""
  package var remedy = ""
  /// The code of the failure; empty for files taken in.
  package var code = ""

  /// What a column was recognised as.
  package struct Column: Sendable, Codable {
    package let title: String
    package let role: String
  }

  init(
    path: String, state: State, description: SourceDescription? = nil, taken: Int = 0,
    setAside: Int = 0, rejectsFile: String? = nil, findings: [Finding] = [],
    message: String = "", remedy: String = "", code: String = "", firstRejected: String? = nil
  ) {
    self.code = code
    self.firstRejected = firstRejected
    self.path = path
    self.state = state
    kind = description?.kind.rawValue
    dialect = description.map { $0.dialect + ($0.isConfirmed ? "" : " (unconfirmed)") }
    self.taken = taken
    self.setAside = setAside
    self.rejectsFile = rejectsFile
    self.findings = findings
    self.message = message
    self.remedy = remedy
    if state == .recognised {
      columns = (description?.columns ?? []).map { Column(title: $0.title, role: $0.role.rawValue) }
    }
  }
}

/// What an import did, file by file.
package struct ImportReport: Sendable, Codable {
  package var files: [FileReport] = []
  package var findings: [Finding] = []
  /// Persons in the workspace after the import.
  package var people = 0

  package init() {}

  /// The import in one line.
  package var summary: String {
    let taken = files.reduce(0) { $0 + $1.taken }
    let aside = files.reduce(0) { $0 + $1.setAside }
    let sources = files.filter { $0.state == .imported || $0.state == .updated }.count
    var parts = ["\(sources) sources, \(taken) records taken in"]
    if aside > 0 { parts.append("\(aside) set aside") }
    let unchanged = files.filter { $0.state == .unchanged }.count
    if unchanged > 0 { parts.append("\(unchanged) files unchanged") }
    let failed = files.filter { $0.state == .failed }.count
    if failed > 0 { parts.append("\(failed) files failed") }
    return parts.joined(separator: ", ") + "; \(people) people in the workspace."
  }
}

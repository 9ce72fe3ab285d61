import EvidenceModel

extension ImportReport {
  /// A report that a person reads in ten seconds.
  ///
  /// More than ten files of one kind and layout are summed up in a line, and a note that concerns
  /// several files stands once; the JSON form keeps all.
  package var text: String { ImportReportText(self).text }
}

/// Writes an import report for people.
private struct ImportReportText {
  private static let manyFiles = 10
  private static let namesShown = 3

  private let report: ImportReport
  /// Indices of the files of each group, groups in the order of their first file.
  private let groups: [[Int]]

  init(_ report: ImportReport) {
    self.report = report
    var groups: [[Int]] = []
    var place: [[String]: Int] = [:]
    for (index, file) in report.files.enumerated() {
      let key = Self.key(file)
      if let known = place[key] {
        groups[known].append(index)
      } else {
        place[key] = groups.count
        groups.append([index])
      }
    }
    self.groups = groups
  }

  /// What files must have in common to be summed up.
  private static func key(_ file: FileReport) -> [String] {
    let reason = file.state == .skipped ? reason(file) : ""
    return [file.state.rawValue, file.kind ?? "", file.dialect ?? "", reason]
  }

  /// Why a file was skipped, without its name.
  private static func reason(_ file: FileReport) -> String {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    guard file.message.hasPrefix(name + " ") else { return file.message }
    return String(file.message.dropFirst(name.count + 1))
  }

  private func isSummedUp(_ group: [Int]) -> Bool {
    guard let first = group.first.map({ report.files[$0] }) else { return false }
    switch first.state {
    case .failed, .recognised: return false
    case .skipped: return group.count > 1
    case .imported, .updated, .unchanged: return group.count > Self.manyFiles
    }
  }

  var text: String {
    let summedUp = Set(groups.filter(isSummedUp).joined())
    let repeated = repeatedNotes(summedUp)
    var lines: [String] = []
    for index in report.files.indices where !summedUp.contains(index) {
      lines += own(report.files[index], except: repeated.keys)
    }
    for group in groups where isSummedUp(group) { lines += sum(group.map { report.files[$0] }) }
    lines += repeated.lines
    for finding in report.findings { lines.append(note(finding)) }
    if !report.files.allSatisfy({ $0.state == .recognised }) { lines.append(report.summary) }
    return lines.joined(separator: "\n")
  }

  // MARK: Single files

  private func own(_ file: FileReport, except repeated: Set<NoteKey>) -> [String] {
    var lines = [Self.line(file)]
    for column in file.columns { lines.append("    \(column.title): \(column.role)") }
    lines += Self.rejects(file)
    for finding in file.findings where !repeated.contains(NoteKey(finding)) {
      lines.append(trimmed("    \(finding.message) \(finding.remedy)"))
    }
    return lines
  }

  private static func line(_ file: FileReport) -> String {
    let what = [file.kind, file.dialect].compactMap(\.self).joined(separator: ", ")
    switch file.state {
    case .imported, .updated:
      var line = "\(file.path): \(what); \(file.taken) taken"
      if file.setAside > 0 { line += ", \(file.setAside) set aside" }
      if file.linkedPeople > 0 { line += "; " + people(file.linkedPeople) }
      return file.state == .updated ? line + " (newer export)" : line
    case .unchanged: return "\(file.path): unchanged"
    case .recognised: return "\(file.path): \(what)"
    case .skipped: return "\(file.path): passed over: it \(reason(file))"
    case .failed:
      return "\(file.path): failed: \(file.message)"
        + (file.remedy.isEmpty ? "" : " \(file.remedy)")
    }
  }

  /// Where the rejects are, and the reason of the first.
  private static func rejects(_ file: FileReport) -> [String] {
    guard let path = file.rejectsFile else { return [] }
    let reason = file.firstRejected.map {
      " (\($0)\(file.setAside > 1 ? "; \(file.setAside - 1) more" : ""))"
    }
    return ["    rejects: \(path)\(reason ?? "")"]
  }

  private static func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(count) people"
  }

  // MARK: Many files

  private func sum(_ files: [FileReport]) -> [String] {
    guard let first = files.first else { return [] }
    let what = [first.kind, first.dialect].compactMap(\.self).joined(separator: ", ")
    let aside = files.reduce(0) { $0 + $1.setAside }
    var line: String
    switch first.state {
    case .skipped:
      line = "\(files.count) files passed over, each \(Self.reason(first)) \(Self.names(files))"
    case .unchanged: line = "\(files.count) files unchanged"
    default:
      line =
        "\(files.count) files\(Self.place(files)): \(what); "
        + "\(files.reduce(0) { $0 + $1.taken }) taken"
      if aside > 0 { line += ", \(aside) set aside" }
      let linked = files.count { $0.linkedPeople > 0 }
      line += linked > 0 ? "; people in \(linked) of them" : ""
      if first.state == .updated { line += " (newer exports)" }
    }
    return [line] + files.flatMap(Self.rejects)
  }

  /// The first names: `(a.md, b.md, c.md and 4 more)`.
  private static func names(_ files: [FileReport]) -> String {
    let shown = files.prefix(namesShown).map(\.path).joined(separator: ", ")
    let rest = files.count - namesShown
    return rest > 0 ? "(\(shown) and \(rest) more)" : "(\(shown))"
  }

  /// The folder that all files lie in, as ` in NAME`; empty when they have none in common.
  private static func place(_ files: [FileReport]) -> String {
    let folders = files.map { $0.path.split(separator: "/").dropLast().map(String.init) }
    guard var common = folders.first else { return "" }
    for folder in folders {
      while !common.isEmpty, Array(folder.prefix(common.count)) != common { common.removeLast() }
    }
    return common.isEmpty ? "" : " in " + common.joined(separator: "/")
  }

  // MARK: Notes

  /// Notes with the same words are the same note.
  private struct NoteKey: Hashable {
    let code: String
    let message: String

    init(_ finding: Finding) {
      code = finding.code
      message = finding.message
    }
  }

  /// Notes of several files, or of files that have no line of their own, each once.
  private func repeatedNotes(_ summedUp: Set<Int>) -> (keys: Set<NoteKey>, lines: [String]) {
    var order: [NoteKey] = []
    var found: [NoteKey: (finding: Finding, files: Int, isHidden: Bool)] = [:]
    for (index, file) in report.files.enumerated() where file.state != .skipped {
      var seen: Set<NoteKey> = []
      for finding in file.findings where seen.insert(NoteKey(finding)).inserted {
        let key = NoteKey(finding)
        if found[key] == nil { order.append(key) }
        let known = found[key] ?? (finding, 0, false)
        found[key] = (finding, known.files + 1, known.isHidden || summedUp.contains(index))
      }
    }
    let repeated = order.filter { key in found[key].map { $0.files > 1 || $0.isHidden } ?? false }
    var shown: [String: Int] = [:]
    var lines: [String] = []
    for key in repeated {
      guard let note = found[key] else { continue }
      shown[key.code, default: 0] += 1
      guard shown[key.code, default: 0] <= Self.namesShown else { continue }
      let place = note.files == 1 ? "\(note.finding.place)" : "\(note.files) files"
      lines.append(trimmed("note (\(place)): \(note.finding.message) \(note.finding.remedy)"))
    }
    for code in shown.keys.sorted() {
      let rest = shown[code, default: 0] - Self.namesShown
      if rest > 0 {
        lines.append("note: \(rest) more notes of this kind (\(code)): --json lists them.")
      }
    }
    return (Set(repeated), lines)
  }

  private func note(_ finding: Finding) -> String {
    let isPlaced = !finding.place.isEmpty && !finding.message.contains(finding.place)
    let place = isPlaced ? " (\(finding.place))" : ""
    return trimmed("note\(place): \(finding.message) \(finding.remedy)")
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

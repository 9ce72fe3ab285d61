import EvidenceModel

/// Opens zip archives: workbooks, text documents, and archives of exports.
struct ArchiveOpener {
  let opener: FileOpener
  let depth: Int

  func open(_ bytes: Bytes, name: String) throws(Diagnostic) -> OpenedFile {
    guard depth < 2 else { throw .unsafe(name, "it is an archive within archives") }
    let archive = try ZipArchive(bytes, name: name, options: opener.options)
    if archive.member("xl/workbook.xml") != nil { return try workbook(archive) }
    if archive.member(WordDocument.mainPart) != nil {
      let lines = try WordDocument.lines(archive)
      let content = DocumentReader(name: name, format: "docx", lines: lines).content()
      return OpenedFile(contents: [content], findings: [])
    }
    if let project = archive.members.first(where: { ResearchProject.isProject($0.path) }) {
      return try ResearchProject(archive.unpack(project), name: name, archive: archive).opened()
    }
    let isOffice = archive.members.contains {
      $0.path == "mimetype" || $0.path.hasPrefix("ppt/") || $0.path == "Index/Document.iwa"
        || $0.path.hasPrefix("xl/")
    }
    guard !isOffice else {
      throw .unsupported(
        name, "an office file that can't be read", remedy: "Save it as XLSX, CSV or DOCX.")
    }
    return try members(archive)
  }

  private func workbook(_ archive: ZipArchive) throws(Diagnostic) -> OpenedFile {
    let workbook = try Workbook(archive)
    var contents: [FileContent] = []
    var findings: [Finding] = []
    for sheet in workbook.sheets {
      let name = "\(archive.name)#\(sheet.name)"
      // Charts are sheets of their own without a table.
      guard let member = archive.member(sheet.path), sheet.path.contains("worksheet") else {
        continue
      }
      let rows = SheetRows(
        name: name, content: try archive.unpack(member), workbook: workbook,
        options: opener.options)
      guard let table = try table(rows) else {
        findings.append(
          Finding("empty_sheet", level: .info, message: "The sheet is empty.", place: name))
        continue
      }
      contents.append(.table(table))
      if sheet.isHidden {
        findings.append(
          Finding(
            "hidden_sheet", level: .info, message: "The sheet is hidden in the workbook.",
            remedy: "Leave it out if it isn't meant to be imported.", place: name))
      }
    }
    guard !contents.isEmpty else { throw .empty(archive.name) }
    return OpenedFile(contents: contents, findings: findings)
  }

  private func table(_ rows: SheetRows) throws(Diagnostic) -> RawTable? {
    do {
      guard let rows = try rows.withWidth() else { return nil }
      return RawTable(
        name: rows.name, format: .spreadsheet, rows: rows, sample: try rows.sample())
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw .truncated(rows.name, "the sheet can't be read")
    }
  }

  /// The files of an archive of exports, each as if it were opened by itself.
  private func members(_ archive: ZipArchive) throws(Diagnostic) -> OpenedFile {
    var contents: [FileContent] = []
    var findings: [Finding] = []
    var firstFailure: Diagnostic?
    for member in archive.members where !member.isFolder && !Self.isLitter(member.path) {
      let name = "\(archive.name)/\(member.path)"
      do throws(Diagnostic) {
        let opened = try opener.open(archive.unpack(member), name: name, depth: depth + 1)
        contents += opened.contents
        findings += opened.findings
      } catch {
        firstFailure = firstFailure ?? error
        findings.append(error.finding(name))
      }
    }
    if contents.isEmpty { throw firstFailure ?? .empty(archive.name) }
    return OpenedFile(contents: contents, findings: findings)
  }

  /// What operating systems put into archives by themselves.
  private static func isLitter(_ path: String) -> Bool {
    let last = path.split(separator: "/").last ?? ""
    return path.hasPrefix("__MACOSX/") || last == "Thumbs.db" || last.hasPrefix(".")
  }
}

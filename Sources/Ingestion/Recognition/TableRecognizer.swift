import EvidenceModel

/// What recognition decided about a table.
struct TableRecognition: Sendable {
  let description: SourceDescription
  let layout: HeaderLayout
  /// The index of the column whose cells hold whole conversations, if there is one.
  let transcriptColumn: Int?
  /// Which words mean "missing", one per column.
  let missing: [MissingWords]
  /// Columns whose texts the tool writes as HTML: their tags are taken out, other cells stay as they
  /// came.
  let markupColumns: [Int]
  /// Whether the rows are findings of a study with participants' quotes beside them.
  let holdsQuotes: Bool
  let findings: [Finding]
}

/// Recognises a table from its first rows: header, kind, layout and the role of every column.
struct TableRecognizer {
  let kind: SourceKind?
  /// Roles set by a person, by column title or name.
  let roles: [String: ColumnRole]

  func recognition(of rows: [TableRow], name: String, format: TableFormat) -> TableRecognition {
    let layout = HeaderFinder(rows: rows, name: name, format: format).layout()
    let footer = FooterRule(width: layout.titles.count)
    let data = rows.dropFirst(layout.rowsBeforeData)
      .filter { footer.reason(for: $0) == nil && !HeaderFinder.isComment($0) }.map(\.cells)
    let shape = TableShape(layout: layout, rows: data)
    let dialect = Dialect.matching(layout: layout)
    let kind = self.kind ?? dialect?.kind ?? KindFinder(shape: shape).kind()
    let usable = dialect?.kind == kind ? dialect : nil
    var found = RoleFinder(shape: shape, kind: kind, dialect: usable).roles()
    found = DateColumns(shape: shape, kind: kind).settled(found)
    let transcript = kind == .interview ? shape.transcriptColumn : nil
    if let transcript {
      found[transcript] = .message
      nameTalks(shape, &found)
    }
    var findings = layout.findings
    if let usable, !usable.isConfirmed { findings.append(unconfirmed(usable, name)) }
    let columns = describe(shape, layout, found, kind, &findings, name)
    findings += LeakageFinder(
      shape: shape, roles: columns.map(\.role), rows: data, name: name
    ).findings()
    let markup = MarkupColumns(shape: shape, columns: columns, kind: kind)
    findings += markup.findings(name)
    let description = SourceDescription(
      kind: kind, dialect: usable?.name ?? "generic", isConfirmed: usable?.isConfirmed ?? true,
      columns: columns, details: markup.details)
    let missing = zip(columns, shape.columns).map {
      MissingWords(role: $0.role, values: $1.profile.counts.prefix(200).map(\.value))
    }
    return TableRecognition(
      description: description, layout: layout, transcriptColumn: transcript, missing: missing,
      markupColumns: markup.indices,
      holdsQuotes: kind == .interview && (shape.isQuoteTable || usable?.holdsQuotes ?? false),
      findings: findings)
  }

  /// The columns of a table that is in the workspace already: its own roles, or all found anew where
  /// the kind changed, with what a person set.
  func columns(
    of stored: SourceDescription, layout: HeaderLayout, rows: [[String?]]
  ) -> [ColumnDescription] {
    let shape = TableShape(layout: layout, rows: rows)
    let kind = kind ?? stored.kind
    var found = stored.columns.map(\.role)
    if kind != stored.kind {
      found = RoleFinder(shape: shape, kind: kind, dialect: nil).roles()
      found = DateColumns(shape: shape, kind: kind).settled(found)
    }
    var findings: [Finding] = []
    let described = describe(shape, layout, found, kind, &findings, "")
    guard described.count == stored.columns.count else { return stored.columns }
    return zip(stored.columns, described).map { old, new in
      if new.role == old.role && !new.isOverridden { return old }
      var column = new
      column.title = old.title
      column.name = old.name
      column.question = old.question
      return column
    }
  }

  /// In a table of transcripts the id of the transcript is the person's, where nothing else is.
  private func nameTalks(_ shape: TableShape, _ roles: inout [ColumnRole]) {
    let identities: [ColumnRole] = [
      .personID, .secondaryPersonID, .email, .phone, .personName, .firstName,
    ]
    guard !roles.contains(where: identities.contains),
      let key = roles.indices.first(where: {
        [.recordID, .reference].contains(roles[$0]) && shape.columns[$0].profile.uniqueness >= 1
      })
    else { return }
    roles[key] = .personID
  }

  private func unconfirmed(_ dialect: Dialect, _ name: String) -> Finding {
    Finding(
      "unconfirmed_layout", level: .info,
      message: "The layout \(dialect.name) is known from its documentation only.",
      remedy: "Check the roles that import --dry-run prints.", place: name)
  }

  private func describe(
    _ shape: TableShape, _ layout: HeaderLayout, _ found: [ColumnRole], _ kind: SourceKind,
    _ findings: inout [Finding], _ name: String
  ) -> [ColumnDescription] {
    let names = ColumnNames.names(
      for: zip(layout.codes, layout.titles).map { $0.isEmpty ? $1 : $0 })
    let groups = SpreadChoices(shape: shape, kind: kind).columns
    let grids = GridQuestions(shape: shape, kind: kind)
    var used: Set<String> = []
    var columns: [ColumnDescription] = []
    for (index, column) in shape.columns.enumerated() {
      var description = ColumnDescription(
        title: column.title, name: names[index], role: found[index])
      description.question = groups[index] ?? column.question
      if let key = override(for: description), let role = roles[key] {
        used.insert(key)
        description.role = role
        description.isOverridden = true
      }
      complete(&description, column)
      if let grid = grids.levels[index], !description.isOverridden {
        description.role = .scale
        description.levels = grid
      }
      if description.question.isEmpty, let question = grids.questions[index] {
        description.question = question
      }
      columns.append(description)
      if let finding = ambiguity(description, column, name) { findings.append(finding) }
    }
    if let finding = doubled(columns, name) { findings.append(finding) }
    for key in roles.keys.sorted() where !used.contains(key) {
      findings.append(
        Finding(
          "unknown_column", message: "There is no column \(key) in \(name).",
          remedy: "Compare the titles that import --dry-run prints.", place: name))
    }
    return columns
  }

  /// Titles that several columns bear.
  private func doubled(_ columns: [ColumnDescription], _ name: String) -> Finding? {
    var names: [String: [String]] = [:]
    for column in columns where !column.title.isEmpty {
      names[column.title, default: []].append(column.name)
    }
    let doubled = names.keys.sorted().filter { (names[$0]?.count ?? 0) > 1 }
    guard let first = doubled.first, let found = names[first] else { return nil }
    let more = doubled.count > 1 ? " (and \(doubled.count - 1) more titles like it)" : ""
    return Finding(
      "doubled_title", level: .info,
      message: "\(found.count) columns are titled \(first)\(more); "
        + "they are kept apart as \(found.prefix(4).joined(separator: ", ")).",
      remedy: "Rename them in the export if they should be one.", place: name)
  }

  private func override(for column: ColumnDescription) -> String? {
    if roles[column.title] != nil { return column.title }
    if roles[column.name] != nil { return column.name }
    let wanted = TitleWords(column.title).squashed
    return roles.keys.sorted().first { TitleWords($0).squashed == wanted }
  }

  /// Levels, separator and format of dates, where the role asks for them.
  private func complete(_ description: inout ColumnDescription, _ column: TableShape.Column) {
    switch description.role {
    case .scale, .rating:
      description.levels =
        LevelOrder.numericLevels(of: column.profile, title: column.title)
        ?? LevelOrder.levels(of: column.profile) ?? []
    case .descriptor, .choice:
      if column.profile.numberShare < 1, column.profile.distinct > 2 {
        description.levels = LevelOrder.levels(of: column.profile) ?? []
      }
    case .multipleChoice
    where SpreadChoices.prefix(of: column.title) == nil || description.question.isEmpty:
      description.separator = MultipleChoice.separator(in: column.profile) ?? ""
    case .date, .startDate, .endDate, .dateOfBirth:
      description.dateFormat = column.dateFormat?.format
    default: break
    }
  }

  private func ambiguity(
    _ description: ColumnDescription, _ column: TableShape.Column, _ name: String
  ) -> Finding? {
    guard description.dateFormat != nil, column.dateFormat?.isAmbiguous ?? false else { return nil }
    return Finding(
      "ambiguous_dates",
      message: "Dates in column \(column.title) could be month first or day first.",
      remedy: "They are read as month first; export with dates such as 2024-03-12 to be sure.",
      place: "\(name), column \(column.title)")
  }
}

import EvidenceModel

/// Where a table's titles and data stand among its rows.
struct HeaderLayout: Sendable, Hashable {
  /// How many rows at the beginning hold no data: lines before the header, and header rows.
  var rowsBeforeData: Int
  var titles: [String]
  /// For each column the question over its choice, or an empty text.
  var questions: [String]
  /// What the names of columns are made of, where that is not the title: stable codes.
  var codes: [String]
  /// `survey-two-rows`, `survey-three-rows`, or empty: what the header rows say about the layout.
  var hint = ""
  /// Whether lines that begin with `#` separate several tables in the file.
  var hasCommentLines = false
  var findings: [Finding] = []
}

/// Finds the header among a table's first rows.
struct HeaderFinder {
  let rows: [TableRow]
  let name: String
  let format: TableFormat

  /// The layout; a table without a header gets titles `Column 1` and so on, and a finding.
  func layout() -> HeaderLayout {
    if format == .json, let first = rows.first {
      return plain(cells(first), rowsBeforeData: 1)
    }
    let width = rows.map(\.cells.count).max() ?? 0
    let threshold = min(8, max(width > 1 ? 2 : 1, (width + 1) / 2))
    let start = rows.firstIndex { Self.filled($0) >= threshold && !Self.isComment($0) }
    guard let start else { return headerless(width) }
    var layout = found(at: start, width: width)
    layout.hasCommentLines = rows[..<start].contains(where: Self.isComment)
    let skipped = rows[..<start].filter { Self.filled($0) > 0 }.count
    if skipped > 0 {
      layout.findings.append(
        Finding(
          "lines_before_header", level: .info,
          message: "\(skipped) lines before the header row were left out.", place: name,
          have: skipped))
    }
    return layout
  }

  private func found(at start: Int, width: Int) -> HeaderLayout {
    let first = cells(rows[start])
    if start + 2 < rows.count, isImportRow(rows[start + 2]) {
      return threeRows(start, count: 3)
    }
    if start + 1 < rows.count, isTextRow(rows[start + 1], under: first) {
      return threeRows(start, count: 2)
    }
    if start + 1 < rows.count, isSecondHeader(first, rows[start + 1]) {
      return twoRows(first, cells(rows[start + 1]), rowsBeforeData: start + 2)
    }
    if looksLikeData(first, after: start) { return headerless(width, start: start) }
    return plain(first, rowsBeforeData: start + 1)
  }

  private func plain(_ titles: [String], rowsBeforeData: Int) -> HeaderLayout {
    let filled = titles.enumerated().map { index, title in
      title.isEmpty ? "Column \(index + 1)" : title
    }
    return HeaderLayout(
      rowsBeforeData: rowsBeforeData, titles: filled,
      questions: Array(repeating: "", count: titles.count), codes: titles)
  }

  private func headerless(_ width: Int, start: Int = 0) -> HeaderLayout {
    var layout = plain(Array(repeating: "", count: width), rowsBeforeData: start)
    layout.findings.append(
      Finding(
        "no_header", message: "The table has no header row: its columns are numbered.",
        remedy: "Add a first row with titles, or say with --map what the columns mean.",
        place: name))
    return layout
  }

  /// Cells cleaned of blanks, byte-order marks, line ends and markup.
  private func cells(_ row: TableRow) -> [String] {
    row.cells.map { Self.clean($0 ?? "") }
  }

  static func clean(_ title: String) -> String {
    var text = MarkupText.plain(title)
    if text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 == 0xC2 }) {
      text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return text.trimmingBlanks()
  }

  private static func filled(_ row: TableRow) -> Int {
    row.cells.filter { !($0 ?? "").trimmingBlanks().isEmpty }.count
  }

  static func isComment(_ row: TableRow) -> Bool {
    guard let first = row.cells.first ?? nil, first.hasPrefix("#") else { return false }
    return filled(row) == 1 && first.utf8.count > 1
  }

  /// The third header row of a survey tool: `{"ImportId":"QID12"}` in its cells.
  private func isImportRow(_ row: TableRow) -> Bool {
    let filled = row.cells.compactMap { $0 }
    let marked = filled.filter { $0.hasPrefix("{") && $0.contains("ImportId") }
    return !marked.isEmpty && marked.count * 2 > filled.count
  }

  /// Whether a row repeats the codes above it as words: the third row of such files gets lost when
  /// somebody opens and saves them.
  private func isTextRow(_ row: TableRow, under codes: [String]) -> Bool {
    guard let key = codes.firstIndex(where: { ["ResponseId", "ResponseID"].contains($0) }) else {
      return false
    }
    let texts = cells(row)
    return key < texts.count && TitleWords(texts[key]).squashed == "responseid"
  }

  private func threeRows(_ start: Int, count: Int) -> HeaderLayout {
    let codes = cells(rows[start])
    let texts = cells(rows[start + 1])
    var layout = plain(
      codes.indices.map { index in
        let isQuestion =
          codes[index].hasPrefix("Q") && codes[index].dropFirst().first?.isNumber ?? false
        let text = index < texts.count ? texts[index] : ""
        return isQuestion && !text.isEmpty ? text : codes[index]
      }, rowsBeforeData: start + count)
    layout.codes = codes
    layout.hint = "survey-three-rows"
    return layout
  }

  /// Whether a row continues the header: choices under a question that blank cells prolong.
  private func isSecondHeader(_ first: [String], _ row: TableRow) -> Bool {
    let second = cells(row)
    let gaps = first.indices.filter { first[$0].isEmpty }
    let covered = gaps.filter { $0 < second.count && !second[$0].isEmpty }
    let words: Set = ["response", "open ended response", "antwort", "respuesta", "reponse"]
    let responses = second.filter { words.contains(TitleWords($0).joined) }.count
    guard responses > 0 || gaps.count >= 2 else { return false }
    let valueLike = second.filter { !$0.isEmpty && Self.isValueLike($0) }.count
    guard valueLike * 10 <= max(1, second.filter { !$0.isEmpty }.count) else { return false }
    return responses >= 1 && covered.count == gaps.count
      || covered.count * 10 >= gaps.count * 9 && second.first?.isEmpty ?? false
  }

  private func twoRows(_ first: [String], _ second: [String], rowsBeforeData: Int) -> HeaderLayout {
    var titles: [String] = []
    var questions: [String] = []
    var question = ""
    let width = max(first.count, second.count)
    for index in 0..<width {
      let top = index < first.count ? first[index] : ""
      let bottom = index < second.count ? second[index] : ""
      if !top.isEmpty { question = top }
      let next = index + 1
      let continues = next < width && (next >= first.count || first[next].isEmpty)
      let isAlone = !top.isEmpty && !continues
      let words = TitleWords(bottom).joined
      if bottom.isEmpty || isAlone || words == "response" || words == "open ended response" {
        titles.append(question)
        questions.append("")
      } else {
        titles.append(bottom)
        questions.append(question)
      }
    }
    var layout = plain(titles, rowsBeforeData: rowsBeforeData)
    layout.questions = questions
    layout.codes = zip(titles, questions).map { $1.isEmpty ? $0 : "\($1) \($0)" }
    layout.hint = "survey-two-rows"
    return layout
  }

  /// Whether the first row holds values of the same make as the rows after it.
  private func looksLikeData(_ first: [String], after start: Int) -> Bool {
    let filled = first.filter { !$0.isEmpty }
    let valueLike = filled.filter(Self.isValueLike).count
    guard valueLike > 0, start + 1 < rows.count else { return false }
    let next = cells(rows[start + 1])
    let same = first.indices.filter {
      $0 < next.count && Self.isValueLike(first[$0]) && Self.isValueLike(next[$0])
    }
    let known = filled.filter { RoleVocabulary.role(exactly: TitleWords($0)) != nil }.count
    return known == 0 && same.count * 4 >= filled.count && same.count == valueLike
  }

  /// Whether a text is a number, a date or an e-mail address: no title is.
  private static func isValueLike(_ text: String) -> Bool {
    if EmailText.isAddress(text) { return true }
    if text.utf8.count < 30, NumberText.value(of: text) != nil { return true }
    return [DateFormat.iso, .monthFirst, .dayFirst].contains { DateParser($0).moment(text) != nil }
  }
}

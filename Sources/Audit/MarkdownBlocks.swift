/// The blocks of a Markdown text, as far as personas need them.
struct MarkdownBlocks {
  enum Form: Hashable {
    case heading(Int)
    /// A line that only labels what follows: "**Goals**", "Frustrations:".
    case label
    case item
    case paragraph
    case quote
    /// A cell of a table, with its column's or row's name.
    case cell(String)
  }

  struct Block {
    let form: Form
    let line: Int
    let text: String
  }

  private(set) var blocks: [Block] = []
  private var paragraph: (line: Int, texts: [String])?
  private var columns: [String]?

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      String.init)
    var start = 0
    if lines.first.map(LineText.trimmed) == "---",
      let end = lines.dropFirst().firstIndex(where: { LineText.trimmed($0) == "---" })
    {
      start = end + 1
    }
    var isCode = false
    for index in lines.indices.dropFirst(start) {
      let line = LineText.trimmed(lines[index])
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        isCode.toggle()
        continue
      }
      if !isCode { read(line, at: index + 1) }
    }
    close()
  }

  private mutating func read(_ line: String, at number: Int) {
    if line.isEmpty || line.allSatisfy({ "-=*_".contains($0) }) {
      close()
      columns = nil
    } else if line.hasPrefix("#") {
      close()
      let depth = line.prefix { $0 == "#" }.count
      let text = LineText.cleaned(String(line.dropFirst(depth)))
      let bare = text.drop { !$0.isLetter && !$0.isNumber }
      if !bare.isEmpty { add(.heading(depth), number, String(bare)) }
    } else if line.hasPrefix("|") {
      close()
      readRow(line, at: number)
    } else if line.hasPrefix(">") {
      close()
      let text = LineText.cleaned(String(line.drop { $0 == ">" || $0 == " " }))
      if !text.isEmpty { add(.quote, number, text) }
    } else if let item = Self.item(line) {
      close()
      readItem(LineText.cleaned(item), at: number)
    } else if line.hasPrefix("["), line.contains("]:") {
      close()  // The address of a link.
    } else {
      readText(LineText.cleaned(line), isStrong: line.hasPrefix("**"), at: number)
    }
  }

  private mutating func readItem(_ text: String, at number: Int) {
    guard !text.isEmpty else { return }
    if text.hasSuffix(":"), text.split(separator: " ").count <= 5 {
      add(.label, number, String(text.dropLast()))
    } else {
      add(.item, number, text)
    }
  }

  private mutating func readText(_ text: String, isStrong: Bool, at number: Int) {
    guard !text.isEmpty else { return }
    let words = text.split(separator: " ").count
    let isLabel = words <= 5 && (text.hasSuffix(":") || isStrong && !text.contains(":"))
    let isField = words <= 3 && FieldMeaning.kind(of: text) != nil && !text.contains(":")
    if isLabel || (isField && paragraph == nil && !text.hasSuffix(".")) {
      close()
      add(.label, number, text.hasSuffix(":") ? String(text.dropLast()) : text)
    } else if LineText.label(of: text).map({ FieldMeaning.kind(of: $0.label) != nil }) ?? false {
      close()
      add(.paragraph, number, text)
    } else if paragraph == nil {
      paragraph = (number, [text])
    } else {
      paragraph?.texts.append(text)
    }
  }

  private mutating func close() {
    if let paragraph { add(.paragraph, paragraph.line, paragraph.texts.joined(separator: " ")) }
    paragraph = nil
  }

  private mutating func add(_ form: Form, _ line: Int, _ text: String) {
    blocks.append(Block(form: form, line: line, text: text))
  }

  /// A row of a table: of two columns, name and value; of more, each cell under its column's name.
  private mutating func readRow(_ line: String, at number: Int) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      .map { LineText.cleaned(String($0)) }
    let row = line.hasSuffix("|") ? Array(cells.dropLast()) : Array(cells)
    if row.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return }
    guard let columns else {
      columns = row
      return
    }
    if row.count == 2 {
      if !row[1].isEmpty { add(.cell(row[0]), number, row[1]) }
      return
    }
    for (name, cell) in zip(columns, row) where !cell.isEmpty { add(.cell(name), number, cell) }
  }

  private static func item(_ line: String) -> String? {
    for mark in ["- ", "* ", "+ ", "• ", "– ", "· "] where line.hasPrefix(mark) {
      return String(line.dropFirst(mark.count))
    }
    let digits = line.prefix { $0.isNumber }
    guard (1...2).contains(digits.count) else { return nil }
    let rest = line.dropFirst(digits.count)
    return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? String(rest.dropFirst(2)) : nil
  }
}

import TextAnalysis

/// Reads personas out of Markdown and plain text.
///
/// Headings that look like names begin a persona, other headings and short labels before a colon are
/// fields. Bullets, table cells and sentences are lines; front matter, code, pictures and questions
/// are none.
package struct MarkdownPersonas: Sendable {
  package init() {}

  /// The personas of a text, each with at least one line.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - name: What a persona without a heading is called.
  /// - Returns: The personas in the order of the text.
  package func personas(in text: String, name: String) -> [HandWrittenPersona] {
    let blocks = MarkdownBlocks(text).blocks
    let level = personaLevel(of: blocks)
    var personas = [HandWrittenPersona(name: name)]
    var field = ""
    for block in blocks {
      switch block.form {
      case .heading(let depth):
        let isField = FieldMeaning.kind(of: block.text) != nil && !looksLikeName(block.text)
        if let level, depth <= level, !isField {
          personas.append(HandWrittenPersona(name: block.text))
          field = ""
        } else {
          field = block.text
        }
      case .label: field = block.text
      case .quote:
        personas[personas.count - 1].lines.append(
          HandWrittenLine(
            line: block.line, field: field, text: LineText.unquoted(block.text), isQuote: true))
      case .cell(let column):
        personas[personas.count - 1].lines += lines(block.text, at: block.line, field: column)
      case .item, .paragraph:
        personas[personas.count - 1].lines += lines(block.text, at: block.line, field: field)
      }
    }
    return personas.filter { !$0.lines.isEmpty }
  }

  /// The depth of headings that begin a persona; nil where no heading does.
  private func personaLevel(of blocks: [MarkdownBlocks.Block]) -> Int? {
    var names: [Int: [String]] = [:]
    for block in blocks {
      guard case .heading(let depth) = block.form,
        FieldMeaning.kind(of: block.text) == nil || looksLikeName(block.text)
      else { continue }
      names[depth, default: []].append(block.text)
    }
    let levels = names.keys.sorted()
    let several = levels.first { level in
      let own = names[level] ?? []
      return own.count >= 2 && own.count(where: looksLikeName) * 2 >= own.count
    }
    return several ?? levels.first
  }

  /// "Paul: Pro Racer", "The Organiser", "Persona 2", "User Type 1: ...", "Alan".
  private func looksLikeName(_ heading: String) -> Bool {
    let words = heading.split(separator: " ")
    let lower = heading.lowercased()
    if lower.contains("persona ") || lower.contains("user type") || lower.contains("variant ") {
      return words.contains { $0.contains(where: \.isNumber) } || heading.contains(":")
    }
    if heading.contains(":"), let first = words.first, first.hasSuffix(":"), words.count > 1 {
      return FieldMeaning.kind(of: String(first)) == nil
    }
    if words.first == "The", words.count <= 6 { return true }
    guard FieldMeaning.kind(of: heading) == nil else { return false }
    return words.count <= 4 && words.allSatisfy { $0.first?.isUppercase ?? false }
  }

  /// The lines of a text: its label's value in pieces, or its sentences.
  func lines(_ text: String, at line: Int, field: String) -> [HandWrittenLine] {
    var (own, value) = (field, text)
    if let labelled = LineText.label(of: text), !labelled.text.isEmpty {
      (own, value) = (labelled.label, labelled.text)
    }
    if LineText.isQuoted(value) {
      return [
        HandWrittenLine(line: line, field: own, text: LineText.unquoted(value), isQuote: true)
      ]
    }
    let isList = FieldMeaning.isList(FieldMeaning.kind(of: own))
    let bytes = Array(value.utf8)
    let sentences = SentenceSplitter().sentences(in: value).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    return sentences.flatMap { LineText.pieces($0, isList: isList) }.compactMap { piece in
      let words = piece.split(separator: " ")
      let isBare = words.count == 1 && own.isEmpty
      guard !piece.hasSuffix("?"), !isBare, piece.contains(where: { $0.isLetter || $0.isNumber })
      else { return nil }
      return HandWrittenLine(
        line: line, field: own, text: piece, isQuote: FieldMeaning.kind(of: own) == "quote")
    }
  }
}

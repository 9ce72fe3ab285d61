/// A persona that somebody wrote, as the lines that can be judged.
package struct HandWrittenPersona: Sendable, Hashable {
  /// Its name as written; the file's name where it has none.
  package var name: String
  package var lines: [HandWrittenLine]

  package init(name: String, lines: [HandWrittenLine] = []) {
    self.name = name
    self.lines = lines
  }
}

/// One assertion of a persona that somebody wrote: a bullet, a sentence, a field.
package struct HandWrittenLine: Sendable, Hashable {
  /// The line of the file, from 1; for tables the row, for JSON the position of the value.
  package let line: Int
  /// The heading or label that it stands under, such as "Goals"; empty where there is none.
  package let field: String
  package let text: String
  /// Whether it is given as somebody's words.
  package let isQuote: Bool

  package init(line: Int, field: String, text: String, isQuote: Bool = false) {
    self.line = line
    self.field = field
    self.text = text
    self.isQuote = isQuote
  }
}

/// Nested names and values, as a JSON file holds them.
package indirect enum FieldTree: Sendable, Hashable {
  case text(String)
  case list([FieldTree])
  case fields([Field])

  /// A value under its name.
  package struct Field: Sendable, Hashable {
    package let name: String
    package let value: FieldTree

    package init(name: String, value: FieldTree) {
      self.name = name
      self.value = value
    }
  }
}

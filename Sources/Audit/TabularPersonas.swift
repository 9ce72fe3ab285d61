/// Reads personas out of tables and of nested fields: CSV, JSON, a CRM's persona property.
package struct TabularPersonas: Sendable {
  package init() {}

  private static let names: Set<String> = ["name", "persona", "label", "title", "persona name"]
  private static let silent: Set<String> = [
    "id", "internal name", "value", "internal_name", "order", "display order", "displayorder",
    "hidden", "image", "photo", "avatar", "url", "created", "updated", "version", "status",
    "schema", "type", "fieldtype", "groupname", "slug",
  ]

  /// The personas of a table: one a row, or one a column where the first column names fields.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rows: Cells by column, nil for blank ones, with the line of the file that each row begins at.
  ///   - name: What the persona is called where the table has no names.
  /// - Returns: The personas in the order of the table.
  package func personas(
    header: [String], rows: [(line: Int, cells: [String?])], name: String
  ) -> [HandWrittenPersona] {
    let titles = header.map { LineText.trimmed($0) }
    let fieldNames = rows.count { row in
      row.cells.first.flatMap { $0 }.flatMap { FieldMeaning.kind(of: $0) } != nil
    }
    let isTurned =
      titles.count >= 2 && !rows.isEmpty && fieldNames * 2 > rows.count
      && !Self.names.contains(titles[0].lowercased())
    if isTurned { return turned(titles, rows, name: name) }
    let key = titles.firstIndex { Self.names.contains($0.lowercased()) }
    return rows.enumerated().compactMap { number, row in
      let own = key.flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil }
      var persona = HandWrittenPersona(
        name: own ?? (rows.count > 1 ? "\(name) \(number + 1)" : name))
      for (column, cell) in row.cells.enumerated() where column != key {
        guard let cell, titles.indices.contains(column),
          !Self.silent.contains(titles[column].lowercased())
        else { continue }
        persona.lines += lines(cell, at: row.line, field: titles[column])
      }
      return persona.lines.isEmpty ? nil : persona
    }
  }

  private func turned(
    _ titles: [String], _ rows: [(line: Int, cells: [String?])], name: String
  ) -> [HandWrittenPersona] {
    titles.indices.dropFirst().compactMap { column in
      let isPlain =
        titles.count == 2
        && ["value", "text", "description"]
          .contains(titles[column].lowercased())
      var persona = HandWrittenPersona(name: isPlain ? name : titles[column])
      for row in rows {
        guard row.cells.indices.contains(column), let cell = row.cells[column],
          let field = row.cells.first.flatMap({ $0 })
        else { continue }
        if Self.names.contains(field.lowercased()) {
          persona.name = cell
        } else {
          persona.lines += lines(cell, at: row.line, field: field)
        }
      }
      return persona.lines.isEmpty ? nil : persona
    }
  }

  /// The personas of nested fields: a list of personas, one persona, or a property with options.
  package func personas(in tree: FieldTree, name: String) -> [HandWrittenPersona] {
    var position = 0
    return found(in: tree, name: name, &position)
  }

  private func found(
    in tree: FieldTree, name: String, _ position: inout Int
  ) -> [HandWrittenPersona] {
    switch tree {
    case .text(let text):
      position += 1
      return MarkdownPersonas().personas(in: text, name: name)
    case .list(let elements):
      return elements.flatMap { found(in: $0, name: name, &position) }
    case .fields(let fields):
      let holders: Set<String> = ["personas", "options", "results", "items", "data", "profiles"]
      if let holder = fields.first(where: {
        holders.contains($0.name.lowercased()) && $0.value.isListOfFields
      }) {
        return found(in: holder.value, name: name, &position)
      }
      var persona = HandWrittenPersona(name: name)
      if let own = fields.first(where: { Self.names.contains($0.name.lowercased()) }),
        case .text(let text) = own.value
      {
        persona.name = text
      }
      for field in fields where !Self.names.contains(field.name.lowercased()) {
        persona.lines += lines(of: field.value, field: Self.readable(field.name), &position)
      }
      return persona.lines.isEmpty ? [] : [persona]
    }
  }

  private func lines(
    of tree: FieldTree, field: String, _ position: inout Int
  ) -> [HandWrittenLine] {
    guard !Self.silent.contains(field.lowercased()) else { return [] }
    switch tree {
    case .text(let text):
      position += 1
      return lines(text, at: position, field: field)
    case .list(let elements):
      return elements.flatMap { lines(of: $0, field: field, &position) }
    case .fields(let fields):
      // A claim of a persona document: kind and text; what it rests on is not asserted.
      if let kind = fields.text("kind"), let text = fields.text("text") {
        position += 1
        return lines(text, at: position, field: kind)
      }
      return fields.flatMap { lines(of: $0.value, field: Self.readable($0.name), &position) }
    }
  }

  private func lines(_ cell: String, at line: Int, field: String) -> [HandWrittenLine] {
    let parts = cell.split(whereSeparator: { $0 == "\n" || $0 == "\r" })
    return parts.flatMap { part in
      let text = LineText.cleaned(String(part.drop { "-*• \t".contains($0) }))
      return text.isEmpty ? [] : MarkdownPersonas().lines(text, at: line, field: field)
    }
  }

  /// `painPoints` and `pain_points` as people write them.
  private static func readable(_ name: String) -> String {
    var result = ""
    for character in name {
      if character == "_" || character == "-" {
        result += " "
      } else if character.isUppercase, let last = result.last, last.isLowercase {
        result += " " + character.lowercased()
      } else {
        result.append(character)
      }
    }
    return result
  }
}

extension FieldTree {
  fileprivate var isListOfFields: Bool {
    guard case .list(let elements) = self else { return false }
    return elements.contains { if case .fields = $0 { true } else { false } }
  }
}

extension [FieldTree.Field] {
  fileprivate func text(_ name: String) -> String? {
    for field in self where field.name == name {
      if case .text(let text) = field.value { return text }
    }
    return nil
  }
}

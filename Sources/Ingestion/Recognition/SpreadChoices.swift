import EvidenceModel

/// Finds multiple-choice questions that are spread over columns, one per choice.
///
/// A column is a choice when it holds one value only (its own title, `1`, `true`, `x`), or yes and no,
/// and shares the beginning of its title, or the question above it, with at least one other such
/// column beside it.
struct SpreadChoices {
  /// For each column the question, where the column is a choice of one.
  let columns: [String?]

  init(shape: TableShape, kind: SourceKind) {
    var result: [String?] = Array(repeating: nil, count: shape.columns.count)
    guard kind == .survey else {
      columns = result
      return
    }
    var start = 0
    while start < shape.columns.count {
      guard let question = Self.question(of: shape.columns[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < shape.columns.count, Self.question(of: shape.columns[end]) == question {
        end += 1
      }
      let ticked = shape.columns[start..<end].filter(Self.isTicked)
      if end - start >= 2 && ticked.count * 3 >= (end - start) * 2 {
        for index in start..<end where Self.isTicked(shape.columns[index]) {
          result[index] = question
        }
      }
      start = end
    }
    columns = result
  }

  private static func isTicked(_ column: TableShape.Column) -> Bool {
    let profile = column.profile
    if profile.distinct <= 1 { return profile.longest <= 200 }
    return profile.distinct == 2 && profile.booleanShare == 1
  }

  /// The common part: the question above, what stands before `. `, `: `, ` - ` or ` [`.
  static func question(of column: TableShape.Column) -> String? {
    if !column.question.isEmpty { return column.question }
    return prefix(of: column.title)
  }

  /// `3.` of `3. Python.`, `Which do you use?` of `Which do you use? [Search]`.
  static func prefix(of title: String) -> String? {
    if title.hasSuffix("]"), let open = title.lastIndex(of: "["), open > title.startIndex {
      return String(title[..<open]).trimmingBlanks()
    }
    var scanner = ByteScanner(title)
    if let number = scanner.digits(upTo: 3), scanner.next(is: 0x2E), scanner.current == 0x20 {
      return "\(number.value)."
    }
    for mark in [" - ", ": ", " – ", "? "] {
      if let cut = index(of: mark, in: title), cut > title.startIndex {
        return (String(title[..<cut]) + (mark == "? " ? "?" : "")).trimmingBlanks()
      }
    }
    return nil
  }

  private static func index(of mark: String, in title: String) -> String.Index? {
    var position = title.startIndex
    while position < title.endIndex {
      if title[position...].hasPrefix(mark) { return position }
      position = title.index(after: position)
    }
    return nil
  }
}

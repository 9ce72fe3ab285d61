import Foundation

import Attributes
import EvidenceModel
import Ingestion

/// Types the cells of one column of a customer table or survey.
struct CellReader {
  let index: Int
  private let column: ColumnDescription
  private let levelOf: [String: Int]
  private let dates: DateParser?

  /// Readers for the columns that say something about persons.
  static func readers(for description: SourceDescription) -> [CellReader] {
    description.columns.indices.compactMap { index in
      switch description.columns[index].role {
      case .scale, .choice, .multipleChoice, .measure, .descriptor, .outcome, .rating, .startDate:
        CellReader(index: index, column: description.columns[index])
      default: nil
      }
    }
  }

  private init(index: Int, column: ColumnDescription) {
    self.index = index
    self.column = column
    var levels: [String: Int] = [:]
    for (place, level) in column.levels.enumerated() { levels[level] = place }
    levelOf = levels
    dates = column.dateFormat.map(DateParser.init)
  }

  /// What a cell says; nil for a blank one and for words that mean that nothing is known.
  ///
  /// In a column of a spread question a blank cell means "not chosen" only where the person answered
  /// the question at all; that can't be told from one cell, so the blank counts as not chosen.
  func value(_ text: String?) -> CellFact.Value? {
    if column.role == .multipleChoice { return choices(text) }
    guard let text, !MissingWords.isAlwaysMissing(text) else { return nil }
    switch column.role {
    case .startDate: return dates?.moment(text).map { .moment(Int64($0.seconds)) }
    case .scale, .rating:
      if let level = levelOf[text] { return .level(level) }
      return NumberText.value(of: text).map { .number($0) }
    case .measure: return NumberText.value(of: text).map { .number($0) }
    case .choice: return .text(text)
    default:
      if let level = levelOf[text] { return .level(level) }
      if NumberText.isPlainNumber(text), let number = NumberText.value(of: text) {
        return .number(number)
      }
      return .text(text)
    }
  }

  private func choices(_ text: String?) -> CellFact.Value? {
    guard !column.separator.isEmpty else {
      guard let text, !text.isEmpty else { return .choices([]) }
      return .choices(["0", "no", "false", "unchecked"].contains(text.lowercased()) ? [] : [text])
    }
    guard let text, !text.isEmpty else { return nil }
    var parts: [String] = []
    var rest = Substring(text)
    while let cut = rest.range(of: column.separator) {
      parts.append(Self.trimmed(rest[..<cut.lowerBound]))
      rest = rest[cut.upperBound...]
    }
    parts.append(Self.trimmed(rest))
    return .choices(parts.filter { !$0.isEmpty })
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

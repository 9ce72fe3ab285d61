import EvidenceModel
import Ingestion
import Reporting

/// Tells what a source was recognised as, in words and without anybody's values.
struct SourceSheetMaker {
  /// The columns of a source.
  static func columns(
    _ description: SourceDescription, facts: [ColumnFacts]
  ) -> [SourceSheet.Column] {
    description.columns.enumerated().map { index, column in
      SourceSheet.Column(
        title: column.title, name: column.name, question: column.question, role: column.role,
        isSet: column.isOverridden, scale: scale(column),
        facts: index < facts.count ? text(facts[index]) : "")
    }
  }

  /// How a column is written.
  static func scale(_ column: ColumnDescription) -> String {
    if let format = column.dateFormat { return words(format) }
    if let first = column.levels.first, let last = column.levels.last, column.levels.count > 1 {
      return "\(column.levels.count) steps, \(short(first)) to \(short(last))"
    }
    guard !column.separator.isEmpty else { return "" }
    return "several in one cell, between them \(column.separator)"
  }

  private static func short(_ level: String) -> String {
    level.count > 40 ? String(level.prefix(39)) + "…" : level
  }

  private static func words(_ format: DateFormat) -> String {
    switch format {
    case .iso: "dates such as 2024-03-12"
    case .monthFirst: "dates with the month first"
    case .dayFirst: "dates with the day first"
    case .monthName: "dates with the month's name"
    case .epochSeconds: "seconds since 1970"
    case .epochMilliseconds: "milliseconds since 1970"
    case .epochMicroseconds: "microseconds since 1970"
    case .spreadsheetSerial: "days of a spreadsheet"
    }
  }

  private static func text(_ facts: ColumnFacts) -> String {
    guard facts.filled > 0 else { return facts.rows == 0 ? "no rows" : "empty" }
    var parts = [SourceFigures.filled(facts.filled, of: facts.rows)]
    if let numbers = facts.numbers {
      parts.append(SourceFigures.range(numbers))
    } else if let days = facts.days {
      parts.append(SourceFigures.days(days.lowerBound, days.upperBound))
    } else if let words = facts.meanWords {
      parts.append(SourceFigures.words(words))
    } else if facts.distinct == facts.filled, facts.filled > 1 {
      parts.append("all different")
    } else {
      parts.append(SourceFigures.different(facts.distinct))
    }
    return parts.joined(separator: ", ")
  }

  /// Findings as sentences with what to do.
  static func notes(_ findings: [Finding]) -> [String] {
    findings.map { $0.remedy.isEmpty ? $0.message : "\($0.message) \($0.remedy)" }
  }

  /// A mark that changes with what is known of a source.
  static func stamp(_ description: SourceDescription, _ more: String...) -> String {
    let state = description.columns.map { "\($0.title)\u{1F}\($0.role.rawValue)" }
    let text =
      [description.kind.rawValue, description.dialect] + state + more
    return String(Fingerprint.sha256(text.joined(separator: "\u{1E}")).prefix(16))
  }
}

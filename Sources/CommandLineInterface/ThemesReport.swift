import EvidenceModel
import Foundation
import Pipeline

/// The themes of a table as people read them.
struct ThemesReport {
  let table: HeardTable
  let width: Int

  /// At most so many themes are shown in full; JSON has all.
  private static let mostShown = 25

  var text: String {
    ([head, ""] + shown.map(entry) + [rest, saturation] + findings).filter { $0 != nil }
      .compactMap { $0 }.joined(separator: "\n")
  }

  /// Themes of several people first; single voices only where there is nothing else.
  private var shown: [HeardTable.Entry] {
    let shared = table.themes.filter { !$0.singleVoice }
    return Array((shared.isEmpty ? table.themes : shared).prefix(Self.mostShown))
  }

  private var head: String? {
    let who =
      table.personColumn.map { "\(table.people) people (column \($0))" }
      ?? "each counted as one person (--person names who wrote them)"
    var line =
      "\(table.file), column \(table.column): \(table.themes.count) themes in \(table.texts) texts, \(who)."
    if table.empty > 0 { line += " \(table.empty) rows say nothing." }
    if let sample = table.sample {
      line += String(
        format:
          " Themes were found in a sample of %d different texts; a student gave the others theirs and"
          + " agrees with the sample on %.2f of texts that it never saw. Counts are over all rows.",
        sample.texts, sample.agreement)
    }
    return line
  }

  private func entry(_ theme: HeardTable.Entry) -> String? {
    let people = theme.people == 1 ? "1 person, single voice" : "\(theme.people) people"
    var facts = [people, "\(theme.texts) texts"]
    if let stability = theme.stability {
      facts.append(String(format: "stability %.2f", stability))
    }
    var lines = ["\(theme.id)  \(theme.label)", "    " + facts.joined(separator: ", ")]
    if !theme.terms.isEmpty { lines[1] += " · " + theme.terms.joined(separator: " · ") }
    lines += theme.quotes.map { quote in
      "    row \(quote.row): " + cut(quote.text, to: width - 16 - "\(quote.row)".count)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func cut(_ text: String, to length: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > length else { return line }
    return String(line.prefix(length - 1)) + "…"
  }

  private var rest: String? {
    let left = table.themes.count - shown.count
    guard left > 0 else { return nil }
    let single = table.themes.count(where: \.singleVoice)
    return
      "And \(left) themes more, \(single) of them of a single voice: --json lists all, and the "
      + "theme of each row."
  }

  private var saturation: String? {
    let expected = Int(table.expectedThemes.rounded())
    guard table.texts >= 10 else { return nil }
    if table.peopleNeeded == 0 { return "Heard enough: few new themes are to be expected." }
    let more = table.peopleNeeded.map { "; about \($0) more people would bring 95 % of them" } ?? ""
    return "At least \(expected) themes are to be expected if more people are heard\(more)."
  }

  private var findings: [String?] { table.findings.map { "\($0.message) \($0.remedy)" } }
}

package import EvidenceModel
import Foundation
import Ingestion
import Themes

extension Diagnostic.Code {
  package static let themesNoColumn = Diagnostic.Code("themes.noColumn")
  package static let themesNoTexts = Diagnostic.Code("themes.noTexts")
  package static let themesCount = Diagnostic.Code("themes.count")
}

/// The themes of one column of a table, found without a workspace.
///
/// Quotes and labels are redacted by rules alone: nobody's name is known here, so a name inside a
/// sentence can stay. Numbers of rows count from 1 after the header.
package struct HeardTable: Sendable, Encodable {
  /// What to read and how many themes to make.
  package struct Options: Sendable {
    /// The title of the column that holds the texts.
    package var text: String
    /// The title of the column that says who wrote them; nil counts every row as a person.
    package var person: String?
    /// How many themes; nil finds the number.
    package var count: Int?
    /// Seed of the decomposition, the graph and the samples.
    package var seed: UInt64 = 1
    /// The sentence encoder that tells how alike texts are; nil compares words.
    package var model: TableModel?

    package init(
      text: String, person: String? = nil, count: Int? = nil, seed: UInt64 = 1,
      model: TableModel? = nil
    ) {
      self.text = text
      self.person = person
      self.count = count
      self.seed = seed
      self.model = model
    }
  }

  /// A theme of the table.
  package struct Entry: Sendable, Encodable {
    package let id: String
    package let label: String
    package let terms: [String]
    /// Distinct people; rows where nobody is known.
    package let people: Int
    package let texts: Int
    /// Whether one person alone says it.
    package let singleVoice: Bool
    /// From -1 to 1: likeness inside less that to the nearest other theme; nil for one text.
    package let cohesion: Double?
    /// From 0 to 1: how well it survives when a fifth of the texts is missing; nil when not measured.
    package let stability: Double?
    package let quotes: [Quote]
  }

  /// Words of a row, redacted.
  package struct Quote: Sendable, Encodable {
    package let row: Int
    package let text: String
  }

  /// The theme of a row.
  package struct Assignment: Sendable, Encodable {
    package let row: Int
    package let theme: String
  }

  package let schema = "likeness.themes/1"
  package let file: String
  package let column: String
  package let personColumn: String?
  /// The id of the sentence encoder that was used; nil without one.
  package let model: String?
  /// Rows of the table.
  package let rows: Int
  /// Rows whose text says something.
  package let texts: Int
  /// Distinct people with such a text.
  package let people: Int
  /// Rows with no text, or one such as "n/a".
  package let empty: Int
  /// By people, then by id.
  package let themes: [Entry]
  package let assignments: [Assignment]
  /// Themes that are expected at least, heard or not (Chao2).
  package let expectedThemes: Double
  /// People still needed to hear 95 % of them; nil when it can't be told.
  package let peopleNeeded: Int?
  package let findings: [Finding]

  /// Above so many texts the stability is not measured: it clusters ten times more.
  private static let mostForStability = 1500
  private static let quotesPerTheme = 3

  /// Reads a table and finds the themes of a column.
  ///
  /// - Throws: `themes.noColumn`, `themes.noTexts`, `themes.count`, or what opening the file or the
  ///   model throws.
  package init(path: String, options: Options) throws(Diagnostic) {
    let intake = try TextColumn(path: path, text: options.text, person: options.person)
    let said = intake.cells.indices.filter { ThemeFinder.saysSomething(intake.cells[$0].text) }
    guard !said.isEmpty else {
      throw Diagnostic(
        .themesNoTexts, "No row of \(intake.title) says anything (\(intake.rows) rows).",
        remedy: "Name the column with the texts: --text COLUMN.")
    }
    if let count = options.count, count < 1 || count > said.count {
      throw Diagnostic(
        .themesCount, "--k \(count) is more than there are texts, or less than 1.",
        remedy: "Give auto, or 1 to \(said.count).")
    }
    var finder = ThemeFinder.Options()
    finder.seed = options.seed
    let voices = said.map { place in
      intake.cells[place].person.map { "p" + $0 } ?? "row \(intake.cells[place].row)"
    }
    let texts = said.map { intake.cells[$0].text }
    let maker = try options.model?.maker()
    let meaning = try maker?.vectors(for: ThemeFinder.compared(texts))
    model = maker?.model
    let found = ThemeFinder(finder, meaning: meaning).themes(
      of: texts, voices: voices, count: options.count,
      draws: said.count <= Self.mostForStability ? 10 : 0)
    let redactor = Redactor(names: KnownNames())
    let rows = said.map { intake.cells[$0].row }
    themes = found.themes.enumerated().map { number, theme in
      Entry(
        id: "t\(number + 1)", label: redactor.redact(theme.label).text,
        terms: theme.terms.map { redactor.redact($0).text }, people: theme.people,
        texts: theme.statements.count, singleVoice: theme.people == 1, cohesion: theme.cohesion,
        stability: found.stability.isEmpty || theme.statements.count < 2
          ? nil : found.stability[number],
        quotes: Self.quotes(theme, voices).map { place in
          Quote(row: rows[place], text: redactor.redact(intake.cells[said[place]].text).text)
        })
    }
    assignments = found.themes.enumerated().flatMap { number, theme in
      theme.statements.map { Assignment(row: rows[$0], theme: "t\(number + 1)") }
    }.sorted { $0.row < $1.row }
    let saturation = Self.saturation(found.themes, voices)
    expectedThemes = saturation.expectedThemes
    peopleNeeded = saturation.voicesNeeded
    file = intake.file
    column = intake.title
    personColumn = intake.personTitle
    self.rows = intake.rows
    self.texts = said.count
    people = Set(voices).count
    empty = intake.rows - said.count
    findings = intake.findings
  }

  /// The most typical texts of different people.
  private static func quotes(_ theme: Theme, _ voices: [String]) -> [Int] {
    var seen: Set<String> = []
    return Array(
      theme.statements.filter { seen.insert(voices[$0]).inserted }.prefix(quotesPerTheme))
  }

  private static func saturation(_ themes: [Theme], _ voices: [String]) -> Saturation {
    var numbers: [String: Int] = [:]
    for voice in voices where numbers[voice] == nil { numbers[voice] = numbers.count }
    return Saturation(
      voices: themes.map { theme in
        Set(theme.statements.compactMap { numbers[voices[$0]] })
      }, count: numbers.count)
  }
}

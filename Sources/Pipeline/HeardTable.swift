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
    /// The slider between few broad and many narrow themes.
    package enum Detail: String, Sendable, CaseIterable {
      case fewer, normal, more
    }

    /// The title of the column that holds the texts.
    package var text: String
    /// The title of the column that says who wrote them; nil counts every row as a person.
    package var person: String?
    /// How many themes; nil finds the number.
    package var count: Int?
    /// Seed of the decomposition, the graph and the samples.
    package var seed: UInt64 = 1
    /// Whether themes are cut coarser or finer than usual.
    package var detail = Detail.normal
    /// Codes that texts are given first; what fits none of them is grouped as usual.
    package var codes: [Codebook.Entry] = []
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
  /// How a sample stood for all where there are too many texts; nil where all were compared.
  package let sample: Sample?

  /// A sample that was compared, and the student that gave all others their theme.
  package struct Sample: Sendable, Encodable {
    /// Different texts that were compared with each other.
    package let texts: Int
    /// Share of them whose theme a student that never saw them finds again, from 0 to 1.
    package let agreement: Double
  }

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
    let detail = ThemeDetail(rawValue: options.detail.rawValue) ?? .normal
    let (groups, sample) = Self.groups(
      texts, voices, ThemeFinder(finder.detailed(detail), meaning: meaning), options)
    let redactor = Redactor(names: KnownNames())
    let rows = said.map { intake.cells[$0].row }
    themes = groups.map { group in
      Entry(
        id: group.id, label: redactor.redact(group.label).text,
        terms: group.terms.map { redactor.redact($0).text }, people: group.people,
        texts: group.texts.count, singleVoice: group.people == 1, cohesion: group.cohesion,
        stability: group.texts.count < 2 ? nil : group.stability,
        quotes: Self.quotes(group.texts, voices).map { place in
          Quote(row: rows[place], text: redactor.redact(intake.cells[said[place]].text).text)
        })
    }
    assignments = groups.flatMap { group in
      group.texts.map { Assignment(row: rows[$0], theme: group.id) }
    }.sorted { $0.row < $1.row }
    let saturation = Self.saturation(groups.map(\.texts), voices)
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
    self.sample = sample
  }

  /// Texts of one code or theme.
  private struct Group {
    let id: String
    let label: String
    let terms: [String]
    let people: Int
    /// Positions among the texts, the most typical first.
    let texts: [Int]
    let cohesion: Double?
    let stability: Double?
  }

  /// The given codes with their texts (`c1`, ...), then the themes of all other texts (`t1`, ...).
  private static func groups(
    _ texts: [String], _ voices: [String], _ finder: ThemeFinder, _ options: Options
  ) -> (groups: [Group], sample: Sample?) {
    let codes = finder.codes(
      of: texts, among: options.codes.map { $0.name + ". " + $0.description })
    let coded = options.codes.enumerated().compactMap { number, code -> Group? in
      let own = texts.indices.filter { codes[$0] == number }
      guard !own.isEmpty else { return nil }
      return Group(
        id: "c\(number + 1)", label: code.name, terms: [],
        people: Set(own.map { voices[$0] }).count,
        texts: own, cohesion: nil, stability: nil)
    }
    let left = texts.indices.filter { codes[$0] == nil }
    let found = finder.themes(
      of: left.map { texts[$0] }, voices: left.map { voices[$0] },
      count: options.count.map { min($0, left.count) },
      draws: left.count <= mostForStability ? 10 : 0)
    let themes =
      found.themes.enumerated().map { number, theme in
        Group(
          id: "t\(number + 1)", label: theme.label, terms: theme.terms, people: theme.people,
          texts: theme.statements.map { left[$0] }, cohesion: theme.cohesion,
          stability: found.stability.isEmpty ? nil : found.stability[number])
      }
    let sample = found.sample.map { Sample(texts: $0.texts, agreement: $0.agreement) }
    return (coded + themes, sample)
  }

  /// The most typical texts of different people.
  private static func quotes(_ texts: [Int], _ voices: [String]) -> [Int] {
    var seen: Set<String> = []
    return Array(texts.filter { seen.insert(voices[$0]).inserted }.prefix(quotesPerTheme))
  }

  private static func saturation(_ themes: [[Int]], _ voices: [String]) -> Saturation {
    var numbers: [String: Int] = [:]
    for voice in voices where numbers[voice] == nil { numbers[voice] = numbers.count }
    return Saturation(
      voices: themes.map { theme in
        Set(theme.compactMap { numbers[voices[$0]] })
      }, count: numbers.count)
  }
}

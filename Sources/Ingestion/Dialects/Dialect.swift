import EvidenceModel

/// The layout of a known tool's export: how it is recognised, and what its columns mean.
///
/// Titles are compared without blanks, marks, accents and case, and also without a last remark in
/// brackets, so that `Started at (Europe/Berlin)` is `Started at`. A title may be written in several
/// ways or languages; they stand between vertical bars.
struct Dialect: Sendable {
  let name: String
  let kind: SourceKind
  /// Whether a real file of this layout has been seen; otherwise only documentation.
  let isConfirmed: Bool
  /// Titles that must all be there, each in any of its spellings.
  let required: [[String]]
  /// Titles of which at least ``minimum`` must be there.
  let typical: [[String]]
  let minimum: Int
  /// Titles that other tools' files have; one of them rules this layout out.
  let excluded: [String]
  /// Whether titles that are questions count as typical ones.
  let countsQuestions: Bool
  /// Whether its messages are words of participants without any speaker beside them.
  let holdsQuotes: Bool
  /// What the header has to look like, as ``HeaderLayout/hint`` says it.
  let hint: String
  private let roles: [String: ColumnRole]

  init(
    _ name: String, kind: SourceKind, isConfirmed: Bool, required: [String],
    typical: [String] = [], minimum: Int = 0, excluded: [String] = [],
    countsQuestions: Bool = false, holdsQuotes: Bool = false, hint: String = "",
    roles: KeyValuePairs<String, ColumnRole> = [:]
  ) {
    self.name = name
    self.kind = kind
    self.isConfirmed = isConfirmed
    self.required = required.map(Self.spellings)
    self.typical = typical.map(Self.spellings)
    self.minimum = minimum
    self.excluded = excluded.flatMap(Self.spellings)
    self.countsQuestions = countsQuestions
    self.holdsQuotes = holdsQuotes
    self.hint = hint
    self.roles = Dictionary(
      roles.flatMap { entry in Self.spellings(entry.key).map { ($0, entry.value) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func spellings(_ titles: String) -> [String] {
    titles.split(separator: "|", omittingEmptySubsequences: false).map {
      TitleWords(String($0)).squashed
    }
  }

  /// What the layout says of a column with this title; nil when it says nothing.
  func role(of title: String) -> ColumnRole? {
    let words = TitleWords(title).squashed
    if let role = roles[words] { return role }
    return Self.withoutRemark(title).flatMap { roles[TitleWords($0).squashed] }
  }

  /// The layout that fits best; nil when none does.
  static func matching(layout: HeaderLayout) -> Dialect? {
    var titles: Set<String> = []
    for title in layout.titles + layout.codes {
      titles.insert(TitleWords(title).squashed)
      if let plain = withoutRemark(title) { titles.insert(TitleWords(plain).squashed) }
    }
    let questions = layout.titles.count { QuestionTitle.isQuestion($0) }
    var best: (dialect: Dialect, points: Int)?
    for dialect in all {
      guard let points = dialect.points(titles, layout.hint, questions: questions) else { continue }
      if points > best?.points ?? 0 { best = (dialect, points) }
    }
    return best?.dialect
  }

  /// A title without the remark in brackets at its end; nil when it has none.
  private static func withoutRemark(_ title: String) -> String? {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "("), open > title.startIndex else {
      return nil
    }
    return String(title[..<open])
  }

  private func points(_ titles: Set<String>, _ hint: String, questions: Int) -> Int? {
    let isThere = { (spellings: [String]) in spellings.contains(where: titles.contains) }
    guard required.allSatisfy(isThere), self.hint.isEmpty || self.hint == hint,
      !excluded.contains(where: titles.contains)
    else { return nil }
    let common = typical.count(where: isThere)
    guard common + (countsQuestions ? questions : 0) >= minimum else { return nil }
    return required.count + common
  }

  /// Every layout, in groups by tool.
  static let all: [Dialect] =
    hubSpot + salesforce + pipedrive + zendesk + freshdesk + gitHub + intercom + shopify
    + wooCommerce + stripe + analytics + surveys + coding + participants
}

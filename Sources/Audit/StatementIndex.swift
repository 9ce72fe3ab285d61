package import EvidenceModel
import Foundation
import TextAnalysis

/// Finds the statements that say what a line says.
///
/// A line's words are weighed by rarity among the statements; a word is covered by the same stem in a
/// statement, and in part by another word of the same concept. The score is the covered share of the
/// line's weight, so a line with a word that nobody used scores lower. Words and lexicon are English.
package struct StatementIndex: Sendable {
  /// A statement that says what a line says, or the opposite.
  struct Match: Hashable {
    let statement: Int
    /// Covered share of the line's weight, 0 to 1.
    let score: Double
    /// Whether it says the opposite.
    let isOpposed: Bool
  }

  struct Entry: Sendable {
    let stems: Set<String>
    let concepts: Set<String>
    let isNegated: Bool
  }

  package let statements: [Statement]
  private let entries: [Entry]
  private let places: [String: [Int]]
  private let conceptPlaces: [String: [Int]]

  package init(_ statements: [Statement]) {
    self.statements = statements
    let stemmer = EnglishStemmer()
    let lexicon = ConceptLexicon.english
    var places: [String: [Int]] = [:]
    var conceptPlaces: [String: [Int]] = [:]
    entries = statements.enumerated().map { number, statement in
      let words = WordNormalizer().words(in: statement.quote)
      let stems = Set(words.filter { !StopWords.english.contains($0) }.map(stemmer.stem))
      let concepts = Set(lexicon.hits(inWords: words).map { lexicon.names[$0.concept] })
      for stem in stems { places[stem, default: []].append(number) }
      for concept in concepts { conceptPlaces[concept, default: []].append(number) }
      return Entry(stems: stems, concepts: concepts, isNegated: LineFeatures.negates(words))
    }
    self.places = places
    self.conceptPlaces = conceptPlaces
  }

  // MARK: - Weights

  private static let unknownWeight = 3.5

  func weight(_ stem: String) -> Double {
    guard let known = places[stem]?.count else { return Self.unknownWeight }
    let n = Double(statements.count)
    return min(5, log((1 + n) / (1 + Double(known))) + 0.5)
  }

  /// How much of a word a shared concept covers: rare concepts say more.
  func cover(_ concept: String) -> Double {
    let share = Double(conceptPlaces[concept]?.count ?? 0) / Double(max(1, statements.count))
    return share < 0.04 ? 0.6 : share < 0.12 ? 0.45 : 0.2
  }

  /// The covered share of a line's weight, and how many words are covered by the same stem.
  func score(
    _ line: LineFeatures, stems: (String) -> Double, concepts: (String) -> Double
  ) -> (score: Double, words: Int, parts: Int) {
    var (all, covered, words, parts) = (0.0, 0.0, 0, 0)
    for unit in line.units {
      let weight = weight(unit.stem)
      let byWord = stems(unit.stem)
      let byConcept = unit.concepts.sorted().map { cover($0) * concepts($0) }.max() ?? 0
      let part = max(byWord, byConcept)
      all += weight
      covered += weight * part
      if byWord >= 0.3 { words += 1 }
      if part >= 0.2 { parts += 1 }
    }
    return (all > 0 ? covered / all : 0, words, parts)
  }

  // MARK: - Matching

  /// Statements that say what a line says, best first.
  func matches(_ line: LineFeatures, kind: String?, threshold: Double) -> [Match] {
    guard !line.units.isEmpty else { return [] }
    var candidates: Set<Int> = []
    for unit in line.units {
      candidates.formUnion(places[unit.stem] ?? [])
      for concept in unit.concepts { candidates.formUnion(conceptPlaces[concept] ?? []) }
    }
    let found = candidates.sorted().compactMap { number -> Match? in
      let entry = entries[number]
      let own = score(
        line, stems: { entry.stems.contains($0) ? 1 : 0 },
        concepts: { entry.concepts.contains($0) ? 1 : 0 })
      let fit = own.score * Self.agreement(kind, statements[number].kind)
      guard fit >= threshold, Self.isEnough(own.words, own.parts, of: line.units.count),
        line.units.count > 1 || Self.isFiled(kind)
      else { return nil }
      return Match(
        statement: number, score: fit,
        isOpposed: isOpposed(line, entry, statements[number].kind))
    }
    return found.sorted { ($1.score, $0.statement) < ($0.score, $1.statement) }
  }

  /// One shared word is chance, unless the line has hardly another; most of the words must be met.
  static func isEnough(_ words: Int, _ parts: Int, of units: Int) -> Bool {
    switch units {
    case ...1: words == 1
    case 2: words >= 1 && parts == 2
    default: words >= 2 && Double(parts) >= 0.6 * Double(units)
    }
  }

  /// Whether a statement says the opposite of a line that it matches.
  private func isOpposed(_ line: LineFeatures, _ entry: Entry, _ kind: StatementKind) -> Bool {
    let isTrouble = kind == .pain || kind == .leave || kind == .objection
    if line.isIndifferent { return !entry.isNegated || isTrouble }
    if line.isContent { return isTrouble }
    return false
  }

  private static let families: [Set<String>] = [
    ["goal", "success", "pull", "criterion", "value"],
    ["pain", "objection", "constraint", "leave"],
    ["leave", "objection"], ["trigger", "pain"], ["habit"], ["influencer", "trust"], ["channel"],
  ]

  /// Whether statements are filed under a field, so that one word can say the same.
  static func isFiled(_ field: String?) -> Bool {
    field.map { name in families.contains { $0.contains(name) } } ?? true
  }

  /// How well the field of a line fits the kind of a statement, 0 to 1.
  ///
  /// A field that no statement is filed under, such as tools, fits every kind.
  static func agreement(_ field: String?, _ kind: StatementKind) -> Double {
    guard let field, families.contains(where: { $0.contains(field) }) else { return 1 }
    if field == kind.rawValue { return 1 }
    return families.contains { $0.contains(field) && $0.contains(kind.rawValue) } ? 0.9 : 0.65
  }
}

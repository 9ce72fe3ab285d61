import EvidenceModel
import TextAnalysis

/// Makes themes out of the labels of one kind's statements.
struct ThemeBuild {
  /// All statements, sorted.
  let statements: [Statement]
  /// Those of the kind.
  let members: [Int]
  /// The label of each member, dense from 0.
  let labels: [Int]
  let space: TextSpace
  let phrases: [[String: String]]
  let frequency: [String: Int]

  /// Who counts as one: the person, else the record that the words stand in.
  static func voice(_ statement: Statement) -> String {
    if let person = statement.person { return "p\u{0}" + person.rawValue }
    // Without a person a conversation is the nearest thing to one.
    if !statement.conversation.isEmpty {
      return "s\u{0}" + statement.source.rawValue + "\u{0}" + statement.conversation
    }
    // Where none is known: the source for interviews, whose records are turns, else the record.
    let place = statement.sourceKind == .interview ? "" : String(statement.record)
    return "s\u{0}" + statement.source.rawValue + "\u{0}" + place
  }

  /// The themes, those of most people first; indices point into the statements as they were given.
  func themes(kind: StatementKind, original: [Int]) -> [Theme] {
    let groups = Labels.members(labels).map { $0.map { members[$0] } }
    let centroids = groups.map(centroid)
    let themes = groups.indices.map { number -> Theme in
      let group = groups[number]
      let typical = group.map { (index: $0, similarity: product($0, centroids[number])) }
        .sorted { ($0.similarity, $1.index) > ($1.similarity, $0.index) }
      let naming = ThemeLabel()
      let worths = typical.map {
        naming.worth(core: statements[$0.index].core, typicality: $0.similarity)
      }
      let best = worths.indices.max { (worths[$0], $1) < (worths[$1], $0) } ?? 0
      let name = naming.shortened(statements[typical[best].index].core)
      let first = statements[group.min() ?? 0]
      let form = WordNormalizer().words(in: first.core).joined(separator: " ")
      return Theme(
        id: ThemeID(StableHash.hex(kind.rawValue + "\n" + form)), kind: kind, label: name,
        terms: naming.terms(of: group.map { statements[$0].core }, among: phrases, frequency),
        statements: typical.map { original[$0.index] },
        people: Set(group.map { Self.voice(statements[$0]) }).count,
        cohesion: cohesion(number, groups))
    }
    return unique(themes).sorted { ($1.people, $0.id.rawValue) < ($0.people, $1.id.rawValue) }
  }

  /// Two themes may start with the same words by different people: later ones get a numbered id.
  private func unique(_ themes: [Theme]) -> [Theme] {
    var seen: [ThemeID: Int] = [:]
    return themes.map { theme in
      let count = seen[theme.id] ?? 0
      seen[theme.id] = count + 1
      guard count > 0 else { return theme }
      return Theme(
        id: ThemeID(StableHash.hex(theme.id.rawValue + "\n\(count)")), kind: theme.kind,
        label: theme.label, terms: theme.terms, statements: theme.statements, people: theme.people,
        cohesion: theme.cohesion)
    }
  }

  private func centroid(_ group: [Int]) -> [Double] {
    let width = space.vectors.dimensions
    var sum = [Double](repeating: 0, count: width)
    for index in group { for k in 0..<width { sum[k] += space.vectors.values[index * width + k] } }
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { $0 / length } : sum
  }

  private func product(_ index: Int, _ centroid: [Double]) -> Double {
    let start = index * space.vectors.dimensions
    return centroid.indices.reduce(0) { $0 + space.vectors.values[start + $1] * centroid[$1] }
  }

  /// Mean similarity within less the mean similarity to the nearest other theme of the kind.
  private func cohesion(_ number: Int, _ groups: [[Int]]) -> Double? {
    let group = sample(groups[number])
    guard group.count > 1 else { return nil }
    var inside = 0.0
    for (a, i) in group.enumerated() {
      for j in group[(a + 1)...] { inside += space.similarity(i, j) }
    }
    inside /= Double(group.count * (group.count - 1) / 2)
    var nearest = 0.0
    for other in groups.indices where other != number {
      let others = sample(groups[other])
      var sum = 0.0
      for i in group { for j in others { sum += space.similarity(i, j) } }
      nearest = max(nearest, sum / Double(group.count * others.count))
    }
    return max(-1, min(1, inside - nearest))
  }

  /// At most 30 members at even steps: enough for a mean.
  private func sample(_ group: [Int]) -> [Int] {
    let step = (group.count + 29) / 30
    return step <= 1 ? group : group.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }
}

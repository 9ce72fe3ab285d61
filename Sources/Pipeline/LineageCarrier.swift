import EvidenceModel
import EvidenceStore

/// Keeps the names of themes and segments from run to run, so that a claim keeps its identifier when
/// a few people more or fewer are looked at, and "what changed" is a join.
struct LineageCarrier {
  let before: Workspace.Lineage

  /// The themes with the identifiers of the last run's themes that most of their words were in.
  ///
  /// Each identifier goes to one theme at most: the one that holds more of its words, ties to the
  /// first. A theme that shares less than half of its statements with any keeps its own.
  func carried(_ themes: [Theme], wordHashes: [String]) -> [Theme] {
    guard !before.themeOfWords.isEmpty else { return themes }
    var claims: [(theme: Int, id: ThemeID, count: Int)] = []
    for (index, theme) in themes.enumerated() {
      var counts: [ThemeID: Int] = [:]
      for statement in theme.statements {
        if let id = before.themeOfWords[wordHashes[statement]] { counts[id, default: 0] += 1 }
      }
      for (id, count) in counts where count * 2 >= theme.statements.count {
        claims.append((index, id, count))
      }
    }
    claims.sort { ($1.count, $0.theme, $0.id) < ($0.count, $1.theme, $1.id) }
    var idOf: [Int: ThemeID] = [:]
    var taken: Set<ThemeID> = []
    for claim in claims where idOf[claim.theme] == nil && taken.insert(claim.id).inserted {
      idOf[claim.theme] = claim.id
    }
    let free = Set(themes.indices.filter { idOf[$0] == nil }.map { themes[$0].id })
    return themes.enumerated().map { index, theme in
      if let id = idOf[index] { return theme.renamed(id) }
      // Its own name may be what another theme was called before.
      return taken.contains(theme.id) && free.contains(theme.id)
        ? theme.renamed(ThemeID(theme.id.rawValue + "-2")) : theme
    }
  }

  /// For each segment the lineage of the last run's segment that most of its people were in; nil
  /// where fewer than half of them were in any one.
  func lineages(of segments: [Segment], people: [PersonID]) -> [String?] {
    guard !before.lineageOfPerson.isEmpty else { return segments.map { _ in nil } }
    var claims: [(segment: Int, lineage: String, count: Int)] = []
    for (index, segment) in segments.enumerated() {
      var counts: [String: Int] = [:]
      for row in segment.members {
        if let lineage = before.lineageOfPerson[people[row]] { counts[lineage, default: 0] += 1 }
      }
      for (lineage, count) in counts where count * 2 >= segment.members.count {
        claims.append((index, lineage, count))
      }
    }
    claims.sort { ($1.count, $0.segment, $0.lineage) < ($0.count, $1.segment, $1.lineage) }
    var lineageOf = [String?](repeating: nil, count: segments.count)
    var taken: Set<String> = []
    for claim in claims
    where lineageOf[claim.segment] == nil && taken.insert(claim.lineage).inserted {
      lineageOf[claim.segment] = claim.lineage
    }
    return lineageOf
  }
}

extension Theme {
  fileprivate func renamed(_ id: ThemeID) -> Theme {
    Theme(
      id: id, kind: kind, label: label, terms: terms, statements: statements, people: people,
      cohesion: cohesion)
  }
}

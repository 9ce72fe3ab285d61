package import EvidenceModel

/// Replays what people changed about themes on the themes that a build found.
///
/// Edits are taken in the order in which they were made. Each finds its themes by words: the theme that
/// holds most of them now, if it holds at least half of those that are still there; ties go to the
/// smaller identifier. An edit whose words are gone, or have come apart into many themes, rests: nothing
/// is guessed, and it works again when its words come back. Counts are taken anew from the statements.
package struct ThemeRevision: Sendable {
  /// A statement as far as themes are about it.
  package struct Item: Sendable, Hashable {
    /// Hash of its words.
    package let hash: String
    package let kind: StatementKind
    /// Who counts as one.
    package let voice: String

    package init(hash: String, kind: StatementKind, voice: String) {
      self.hash = hash
      self.kind = kind
      self.voice = voice
    }
  }

  /// The themes after all edits.
  package struct Result: Sendable {
    /// By kind, then by people, then by id.
    package var themes: [Theme]
    /// Numbers of the edits that found nothing to work on.
    package var resting: [Int]
  }

  private let edits: [ThemeEdit]

  /// - Parameter edits: In the order in which they were made; those that were taken back are left out.
  package init(_ edits: [ThemeEdit]) { self.edits = edits.filter { $0.undoneAt == nil } }

  /// Who counts as one of a statement: the person, the conversation, or the record.
  package static func voice(of statement: Statement) -> String {
    StableHash.hex(ThemeBuild.voice(statement))
  }

  /// The themes as people changed them.
  ///
  /// - Parameters:
  ///   - themes: As the build found them.
  ///   - items: The statements that themes point to.
  /// - Returns: The same statements in other themes, with counts of their own.
  package func applied(to themes: [Theme], items: [Item]) -> Result {
    guard !edits.isEmpty else { return Result(themes: themes, resting: []) }
    var state = State(themes: themes, items: items)
    let resting = edits.filter { !state.take($0) }.map(\.number)
    let order = Dictionary(
      StatementKind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let sorted = state.themes.sorted { left, right in
      (order[left.kind] ?? 0, right.people, left.id.rawValue)
        < (order[right.kind] ?? 0, left.people, right.id.rawValue)
    }
    return Result(themes: sorted, resting: resting)
  }
}

/// Themes while edits are taken one after another.
private struct State {
  var themes: [Theme]
  let items: [ThemeRevision.Item]

  /// Does what an edit says; false when there is nothing that it could mean.
  mutating func take(_ edit: ThemeEdit) -> Bool {
    switch edit.action {
    case .rename: rename(edit)
    case .merge: merge(edit)
    case .split: split(edit)
    case .move: move(edit)
    }
  }

  private mutating func rename(_ edit: ThemeEdit) -> Bool {
    guard let place = place(of: edit.words, edit.kind) else { return false }
    themes[place] = themes[place].edited(label: edit.name)
    return true
  }

  /// Joins whatever both themes have become: all themes that consist of their words by half or more.
  private mutating func merge(_ edit: ThemeEdit) -> Bool {
    guard let target = place(of: edit.target, edit.kind),
      let source = place(of: edit.words, edit.kind)
    else { return false }
    let words = Set(edit.words + edit.target)
    let joined = themes.indices.filter { index in
      guard themes[index].kind == edit.kind, index != target else { return false }
      let own = themes[index].statements
      return index == source || 2 * own.count { words.contains(items[$0].hash) } >= own.count
    }
    let moved = joined.flatMap { themes[$0].statements }
    let terms = themes[target].terms + joined.flatMap { themes[$0].terms }
    set(target, themes[target].statements + moved, terms: Array(Self.distinct(terms).prefix(2)))
    for index in joined.reversed() { themes.remove(at: index) }
    return true
  }

  private mutating func split(_ edit: ThemeEdit) -> Bool {
    let chosen = taken(edit.words, edit.kind)
    guard !chosen.isEmpty else { return false }
    let id = ThemeID(StableHash.hex("split\n" + edit.kind.rawValue + "\n" + edit.words.joined()))
    themes.append(
      Theme(
        id: id, kind: edit.kind, label: edit.name, terms: [], statements: [], people: 0,
        cohesion: nil))
    set(themes.count - 1, chosen, terms: [])
    return true
  }

  private mutating func move(_ edit: ThemeEdit) -> Bool {
    guard let target = place(of: edit.target, edit.kind) else { return false }
    let id = themes[target].id
    let chosen = taken(edit.words, edit.kind, except: id)
    guard let place = themes.firstIndex(where: { $0.id == id }) else { return false }
    set(place, themes[place].statements + chosen, terms: themes[place].terms)
    return hasAny(edit.words, edit.kind)
  }

  /// The theme that holds most of some words; nil when they are gone or have come apart.
  private func place(of words: [String], _ kind: StatementKind) -> Int? {
    let wanted = Set(words)
    var present: Set<String> = []
    var best: (place: Int, count: Int)?
    for (place, theme) in themes.enumerated() where theme.kind == kind {
      let own = Set(theme.statements.map { items[$0].hash }).intersection(wanted)
      present.formUnion(own)
      guard !own.isEmpty else { continue }
      let isBetter = best.map { best in
        own.count > best.count
          || own.count == best.count && theme.id.rawValue < themes[best.place].id.rawValue
      }
      if isBetter ?? true { best = (place, own.count) }
    }
    guard let best, 2 * best.count >= present.count else { return nil }
    return best.place
  }

  private func hasAny(_ words: [String], _ kind: StatementKind) -> Bool {
    let wanted = Set(words)
    return items.contains { $0.kind == kind && wanted.contains($0.hash) }
  }

  /// Takes statements with some words out of their themes, and themes out that are empty then.
  private mutating func taken(
    _ words: [String], _ kind: StatementKind, except id: ThemeID? = nil
  ) -> [Int] {
    let wanted = Set(words)
    var taken: [Int] = []
    for place in themes.indices.reversed() where themes[place].kind == kind {
      guard themes[place].id != id else { continue }
      let own = themes[place].statements
      let left = own.filter { !wanted.contains(items[$0].hash) }
      guard left.count < own.count else { continue }
      taken += own.filter { wanted.contains(items[$0].hash) }
      if left.isEmpty {
        themes.remove(at: place)
      } else {
        themes[place] = themes[place].edited(statements: left, people: people(left))
      }
    }
    return taken.sorted()
  }

  /// Gives a theme other statements; that a person put them together counts as full cohesion.
  private mutating func set(_ place: Int, _ statements: [Int], terms: [String]) {
    themes[place] = themes[place].edited(
      terms: terms, statements: statements, people: people(statements),
      cohesion: .some(statements.count > 1 ? 1 : nil))
  }

  private func people(_ statements: [Int]) -> Int { Set(statements.map { items[$0].voice }).count }

  private static func distinct(_ terms: [String]) -> [String] {
    var seen: Set<String> = []
    return terms.filter { seen.insert($0).inserted }
  }
}

extension Theme {
  fileprivate func edited(
    label: String? = nil, terms: [String]? = nil, statements: [Int]? = nil, people: Int? = nil,
    cohesion: Double?? = .none
  ) -> Theme {
    Theme(
      id: id, kind: kind, label: label ?? self.label, terms: terms ?? self.terms,
      statements: statements ?? self.statements, people: people ?? self.people,
      cohesion: cohesion ?? self.cohesion)
  }
}

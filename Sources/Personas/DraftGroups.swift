import EvidenceModel

/// Groups of people for hypotheses, from words alone.
///
/// One group unless themes co-occur clearly: two groups need at least four people each, and each at
/// least three themes that 60 % of its people say and at most 10 % of the other's. Nothing is invented
/// from less: with fewer than eight people there is always one group.
struct DraftGroups {
  let evidence: SpokenEvidence

  func groups() -> [PersonaGroup] {
    let speaking = evidence.voices.indices.filter { voice in
      evidence.themes.contains { $0.contains { $0.voice == voice } }
    }
    guard !speaking.isEmpty else { return [] }
    let parts = split(speaking) ?? [speaking]
    let keys = ["hypothesis"] + (1..<max(2, parts.count)).map { "hypothesis|\($0 + 1)" }
    return parts.enumerated().map { place, voices in
      PersonaGroup(key: keys[place], segment: nil, index: place, members: [], voices: voices)
    }
  }

  private func split(_ voices: [Int]) -> [[Int]]? {
    guard voices.count >= 8 else { return nil }
    let themes = voices.map { voice in
      Set(
        evidence.themes.indices.filter { theme in
          evidence.themes[theme].contains { $0.voice == voice }
        })
    }
    // Grow two groups from the two people who share least while both say much.
    var seeds: (distance: Int, a: Int, b: Int)?
    for a in voices.indices {
      for b in voices.indices.dropFirst(a + 1) where themes[a].isDisjoint(with: themes[b]) {
        let size = min(themes[a].count, themes[b].count)
        if size > (seeds?.distance ?? 2) { seeds = (size, a, b) }
      }
    }
    guard let seeds else { return nil }
    var profiles = [themes[seeds.a], themes[seeds.b]]
    var parts: [[Int]] = [[], []]
    for _ in 0..<5 {
      parts = [[], []]
      for person in voices.indices {
        let near = profiles.map { themes[person].intersection($0).count }
        parts[near[1] > near[0] ? 1 : 0].append(person)
      }
      profiles = parts.map { part in common(part, themes: themes, share: 0.5) }
    }
    guard isClear(parts[0], parts[1], themes), isClear(parts[1], parts[0], themes) else {
      return nil
    }
    return parts.map { $0.map { voices[$0] } }.sorted { $0.count > $1.count }
  }

  private func common(_ part: [Int], themes: [Set<Int>], share: Double) -> Set<Int> {
    Set(
      evidence.themes.indices.filter { theme in
        let said = part.count { themes[$0].contains(theme) }
        return !part.isEmpty && Double(said) >= share * Double(part.count)
      })
  }

  private func isClear(_ part: [Int], _ other: [Int], _ themes: [Set<Int>]) -> Bool {
    guard part.count >= 4, other.count >= 4 else { return false }
    let own = common(part, themes: themes, share: 0.6)
    return own.count { theme in
      Double(other.count { themes[$0].contains(theme) }) <= 0.1 * Double(other.count)
    } >= 3
  }
}

package import EvidenceModel
import TextAnalysis

/// Finds the claims of the workspace's personas that a line repeats.
///
/// A claim is what its evidence says: a word of the line counts by how many of the claim's quotes have
/// it. So a line that sums up several people's words is found though none of them used all of them.
package struct ClaimIndex: Sendable {
  /// A claim with the persona that makes it.
  package struct Entry: Sendable, Hashable {
    package let persona: String
    package let claim: Claim

    package init(persona: String, claim: Claim) {
      self.persona = persona
      self.claim = claim
    }
  }

  private struct Profile: Sendable {
    let stems: [String: Double]
    let concepts: [String: Double]
  }

  package let entries: [Entry]
  private let profiles: [Profile]

  package init(_ entries: [Entry]) {
    let told = entries.filter { entry in
      entry.claim.evidence.contains { $0.quote != nil }
    }
    self.entries = told
    profiles = told.map { Self.profile($0.claim) }
  }

  private static func profile(_ claim: Claim) -> Profile {
    let stemmer = EnglishStemmer()
    let lexicon = ConceptLexicon.english
    let texts = [claim.text] + claim.evidence.compactMap(\.quote)
    var stems: [String: Double] = [:]
    var concepts: [String: Double] = [:]
    for text in texts {
      let words = WordNormalizer().words(in: text)
      for stem in Set(words.filter { !StopWords.english.contains($0) }.map(stemmer.stem)) {
        stems[stem, default: 0] += 1
      }
      for concept in Set(lexicon.hits(inWords: words).map { lexicon.names[$0.concept] }) {
        concepts[concept, default: 0] += 1
      }
    }
    // Two quotes out of five are as good as all: people name the same thing in different words.
    let enough = max(1, 0.4 * Double(texts.count))
    return Profile(
      stems: stems.mapValues { min(1, $0 / enough) },
      concepts: concepts.mapValues { min(1, $0 / enough) })
  }

  /// The claims that a line repeats, best first, among those of the given personas.
  func matches(
    _ line: LineFeatures, kind: String?, in index: StatementIndex, personas: Set<String>,
    threshold: Double
  ) -> [(entry: Entry, score: Double)] {
    let found = entries.indices.compactMap { number -> (number: Int, score: Double)? in
      let entry = entries[number]
      guard personas.contains(entry.persona) else { return nil }
      let profile = profiles[number]
      let own = index.score(
        line, stems: { profile.stems[$0] ?? 0 }, concepts: { profile.concepts[$0] ?? 0 })
      let fit =
        StatementKind(rawValue: entry.claim.kind).map { StatementIndex.agreement(kind, $0) } ?? 0.85
      guard own.score * fit >= threshold,
        StatementIndex.isEnough(own.words, own.parts, of: line.units.count)
      else { return nil }
      return (number, own.score * fit)
    }
    return found.sorted { ($1.score, $0.number) < ($0.score, $1.number) }
      .map { (entries[$0.number], $0.score) }
  }
}

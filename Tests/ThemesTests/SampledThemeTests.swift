import EvidenceModel
@testable import Themes
import Testing

/// Themes of more texts than can be compared with each other: a sample, a student, exact counts.
struct SampledThemeTests {
  private static let matters = [
    "The parcel with the % came late and nobody could say where it was",
    "My invoice for the % shows the wrong tax number",
    "The app logs me out whenever I open the % page",
    "I love how easily the % can be ordered again",
  ]
  private static let things = ["pump", "saddle", "helmet", "lamp", "tyre", "chain", "bell", "lock"]

  private func texts(_ count: Int) -> [String] {
    (0..<count).map { number in
      Self.matters[number % 4].replacingPercent(with: Self.things[number / 4 % 8])
        + ", case \(number)"
    }
  }

  private func finder() -> ThemeFinder {
    var options = ThemeFinder.Options()
    options.sampleFrom = 1000
    options.sampleSize = 400
    return ThemeFinder(options)
  }

  @Test func `every text has a theme and counts are of everybody`() throws {
    let texts = texts(1600)
    let voices = texts.indices.map { "p\($0 / 2)" }
    let found = finder().themes(of: texts, voices: voices)
    let sample = try #require(found.sample)
    #expect(sample.texts == 400)
    #expect(sample.agreement > 0.9)
    #expect(found.themes.flatMap(\.statements).sorted() == Array(texts.indices))
    for theme in found.themes {
      #expect(theme.people == Set(theme.statements.map { voices[$0] }).count)
      // A student keeps matters apart.
      #expect(Set(theme.statements.map { $0 % 4 }).count == 1)
    }
  }

  @Test func `the order of the texts makes no difference`() {
    let texts = texts(1200)
    let voices = texts.indices.map { "p\($0)" }
    let forward = finder().themes(of: texts, voices: voices)
    let backward = finder().themes(of: texts.reversed(), voices: voices.reversed())
    #expect(forward.themes.map(\.id) == backward.themes.map(\.id))
    #expect(forward.themes.map(\.people) == backward.themes.map(\.people))
  }
}

extension String {
  fileprivate func replacingPercent(with word: String) -> String {
    split(separator: "%", omittingEmptySubsequences: false).joined(separator: word)
  }
}

import EvidenceModel
import Testing
import Themes

struct TextThemesTests {
  private static let texts = [
    "The parcel is always late", "Parcels always come late", "My parcel came late again",
    "The app crashes when I log in", "The app crashed again",
    "It crashes after the login of the app",
    "I love the friendly staff", "Friendly staff, always a smile", "The staff are friendly",
  ]
  private static let voices = ["a", "b", "c", "d", "e", "f", "g", "g", "g"]

  @Test func `texts that say the same are one theme, counted by people`() {
    let found = ThemeFinder().themes(of: Self.texts, voices: Self.voices, count: 3)
    #expect(found.themes.count == 3)
    #expect(
      Set(found.themes.map { Set($0.statements) }) == [[0, 1, 2], [3, 4, 5], [6, 7, 8]])
    #expect(found.themes.map(\.people).sorted() == [1, 3, 3])
  }

  @Test(arguments: [1, 2, 5, 9])
  func `as many themes as are asked for`(count: Int) {
    let found = ThemeFinder().themes(of: Self.texts, voices: Self.voices, count: count)
    #expect(found.themes.count == count)
    #expect(found.themes.flatMap(\.statements).sorted() == Array(Self.texts.indices))
  }

  @Test func `a large set gives as many themes as are asked for, too`() {
    let things = ["parcel", "app", "invoice", "staff", "shop", "bike", "price"]
    let faults = ["late", "broken", "slow", "lovely", "cheap", "heavy"]
    let texts = (0..<400).map { "The \(things[$0 % 7]) was \(faults[$0 % 6]) on day \($0 % 31)" }
    let voices = texts.indices.map { "p\($0)" }
    for count in [5, 60] {
      let found = ThemeFinder().themes(of: texts, voices: voices, count: count)
      #expect(found.themes.count == count)
    }
  }

  @Test func `stability is between nothing and one, and the order changes no theme`() {
    let found = ThemeFinder().themes(of: Self.texts + ["n"], voices: Self.voices + ["z"], draws: 5)
    #expect(found.stability.count == found.themes.count)
    #expect(found.stability.allSatisfy { (0...1).contains($0) })
    let plain = ThemeFinder().themes(of: Self.texts, voices: Self.voices)
    let turned = ThemeFinder().themes(
      of: Array(Self.texts.reversed()), voices: Array(Self.voices.reversed()))
    #expect(plain.themes.map(\.label) == turned.themes.map(\.label))
  }

  @Test(arguments: ["", "n/a", "none", "-", "😀😀", "No comment.", "idk", "..."])
  func `an empty answer says nothing`(text: String) {
    #expect(!ThemeFinder.saysSomething(text))
  }

  @Test(arguments: ["Too slow.", "None of the buttons work on my phone", "配達が遅い", "zu teuer"])
  func `a short answer says something`(text: String) {
    #expect(ThemeFinder.saysSomething(text))
  }
}

import EvidenceModel
import Testing
import Themes

/// What people changed about themes, replayed on the themes of a build.
struct ThemeRevisionTests {
  /// Statements a to f, said by one person each but for e and f, who are one.
  private let items = ["a", "b", "c", "d", "e", "f"].map {
    ThemeRevision.Item(hash: $0, kind: .pain, voice: $0 == "f" ? "e" : $0)
  }

  private func theme(_ id: String, _ statements: [Int]) -> Theme {
    Theme(
      id: ThemeID(id), kind: .pain, label: "Label \(id)", terms: [], statements: statements,
      people: Set(statements.map { items[$0].voice }).count, cohesion: 0.2)
  }

  private var found: [Theme] { [theme("one", [0, 1, 2]), theme("two", [3, 4, 5])] }

  private func edit(
    _ action: ThemeEdit.Action, _ words: [String], to target: [String] = [], name: String = "",
    number: Int = 1, undoneAt: String? = nil
  ) -> ThemeEdit {
    ThemeEdit(
      number: number, action: action, kind: .pain, words: words, target: target, name: name,
      was: "", madeAt: "2026-01-01", undoneAt: undoneAt)
  }

  private func words(_ theme: Theme) -> String {
    theme.statements.map { items[$0].hash }.sorted().joined()
  }

  @Test func `a name holds for the theme that most of its words are in`() {
    let edit = edit(.rename, ["a", "b", "c"], name: "Flat tyres")
    let rebuilt = [theme("new", [0, 1]), theme("other", [2, 3, 4, 5])]
    let result = ThemeRevision([edit]).applied(to: rebuilt, items: items)
    #expect(result.resting.isEmpty)
    #expect(result.themes.first { $0.id.rawValue == "new" }?.label == "Flat tyres")
    #expect(result.themes.first { $0.id.rawValue == "other" }?.label == "Label other")
  }

  @Test func `merged themes count each person once`() throws {
    let edit = edit(.merge, ["a", "b", "c"], to: ["d", "e", "f"])
    let result = ThemeRevision([edit]).applied(to: found, items: items)
    let theme = try #require(result.themes.first)
    #expect(result.themes.count == 1)
    #expect(theme.id.rawValue == "two" && theme.label == "Label two")
    #expect(words(theme) == "abcdef")
    #expect(theme.people == 5)
  }

  @Test func `a merge takes in every part that its words fell into`() {
    let edit = edit(.merge, ["a", "b", "c"], to: ["d", "e", "f"])
    let rebuilt = [theme("x", [0, 1]), theme("y", [2]), theme("z", [3, 4, 5])]
    let result = ThemeRevision([edit]).applied(to: rebuilt, items: items)
    #expect(result.themes.map(words) == ["abcdef"])
  }

  @Test func `words that are split off make a theme with a count of its own`() throws {
    let edit = edit(.split, ["e", "f"], name: "Invoices")
    let result = ThemeRevision([edit]).applied(to: found, items: items)
    #expect(result.themes.count == 3)
    let new = try #require(result.themes.first { $0.label == "Invoices" })
    #expect(words(new) == "ef" && new.people == 1)
    #expect(result.themes.first { $0.id.rawValue == "two" }?.people == 1)
    let again = ThemeRevision([edit]).applied(to: found.reversed(), items: items)
    #expect(again.themes.first { $0.label == "Invoices" }?.id == new.id)
  }

  @Test func `moved words leave one theme for the other, and an empty one goes`() {
    let moved = edit(.move, ["c"], to: ["d", "e", "f"])
    let result = ThemeRevision([moved]).applied(to: found, items: items)
    #expect(result.themes.map(words).sorted() == ["ab", "cdef"])
    let all = edit(.move, ["a", "b", "c"], to: ["d", "e", "f"])
    #expect(ThemeRevision([all]).applied(to: found, items: items).themes.map(words) == ["abcdef"])
  }

  @Test func `what was taken back does nothing, and what finds no words rests`() {
    let undone = edit(.rename, ["a"], name: "Gone", number: 1, undoneAt: "2026-01-02")
    let lost = edit(.rename, ["x", "y"], name: "Lost", number: 2)
    let result = ThemeRevision([undone, lost]).applied(to: found, items: items)
    #expect(result.themes.map(\.label) == ["Label one", "Label two"])
    #expect(result.resting == [2])
  }

  @Test func `words that came apart into many themes are not guessed at`() {
    let edit = edit(.rename, ["a", "b", "c", "d", "e"], name: "Anything")
    let apart = (0..<5).map { theme("t\($0)", [$0]) }
    let result = ThemeRevision([edit]).applied(to: apart, items: items)
    #expect(result.resting == [1])
    #expect(!result.themes.contains { $0.label == "Anything" })
  }

  @Test func `edits build on each other in the order in which they were made`() throws {
    let edits = [
      edit(.merge, ["a", "b", "c"], to: ["d", "e", "f"], number: 1),
      edit(.rename, ["a", "b", "c", "d", "e", "f"], name: "All", number: 2),
      edit(.split, ["a"], name: "Alone", number: 3),
    ]
    let result = ThemeRevision(edits).applied(to: found, items: items)
    #expect(result.themes.map(\.label).sorted() == ["All", "Alone"])
    #expect(result.themes.first { $0.label == "All" }.map(words) == "bcdef")
  }
}

import EvidenceModel
import Statistics
import TestSupport
import Testing
import Themes

struct ThemeFinderTests {
  @Test(arguments: ["gym", "accounting"])
  func `planted topics are found, and groups help`(name: String) {
    let corpus = name == "gym" ? InventedCorpus.gym : InventedCorpus.accounting
    let plain = corpus.agreement(with: ThemeFinder().themes(in: corpus.statements))
    let helped = corpus.agreement(
      with: ThemeFinder().themes(in: corpus.statements, affinity: corpus.groups))
    // Precision first: a theme that holds what does not belong together counts people who never said
    // it, a theme too many only counts them apart.
    #expect(plain.precision >= 0.7 && plain.recall >= 0.25)
    #expect(helped.recall >= plain.recall)
    #expect(helped.precision >= 0.8 && helped.recall >= 0.5)
  }

  @Test func `groups that tell nothing change nothing`() {
    let corpus = InventedCorpus.gym
    var random = SeededGenerator(seed: 5)
    let shuffled = corpus.statements.map { _ in Int?.some(random.index(below: 3)) }
    let plain = ThemeFinder().themes(in: corpus.statements)
    #expect(ThemeFinder().themes(in: corpus.statements, affinity: shuffled) == plain)
  }

  @Test func `the order of statements changes nothing`() {
    let corpus = InventedCorpus.accounting
    var random = SeededGenerator(seed: 9)
    let order = random.permutation(corpus.statements.count)
    let shuffled = order.map { corpus.statements[$0] }
    let plain = ThemeFinder().themes(in: corpus.statements)
    let moved = ThemeFinder().themes(in: shuffled)
    #expect(moved.map(\.id) == plain.map(\.id))
    #expect(moved.map(\.label) == plain.map(\.label))
    #expect(moved.map { $0.statements.map { order[$0] } } == plain.map(\.statements))
  }

  @Test func `every statement is in one theme of its kind`() {
    let corpus = InventedCorpus.gym
    let themes = ThemeFinder().themes(in: corpus.statements)
    #expect(themes.flatMap(\.statements).sorted() == Array(corpus.statements.indices))
    for theme in themes {
      #expect(theme.statements.allSatisfy { corpus.statements[$0].kind == theme.kind })
      #expect(theme.terms.count <= 2 && !theme.label.isEmpty)
      #expect((theme.cohesion == nil) == (theme.statements.count == 1))
    }
    #expect(Set(themes.map(\.id)).count == themes.count)
  }

  @Test func `people are counted once, and nobody's statements by record`() {
    let texts: [(String, String?)] = [
      ("The parcel is always late", "a"), ("The parcel is always late", "a"),
      ("Parcels always come late", "b"), ("The parcel is late", nil),
    ]
    let statements = texts.enumerated().map {
      InventedCorpus.statement($0.element.0, kind: .pain, person: $0.element.1, record: $0.offset)
    }
    let themes = ThemeFinder().themes(in: statements)
    #expect(themes.count == 1)
    #expect(themes.first?.people == 3)
    #expect(themes.first?.statements.count == 4)
  }

  @Test func `kinds are never mixed`() {
    let statements = [StatementKind.pain, .leave].enumerated().map {
      InventedCorpus.statement("Late parcels", kind: $0.element, person: "p", record: $0.offset)
    }
    #expect(ThemeFinder().themes(in: statements).map(\.kind) == [.pain, .leave])
  }

  @Test func `a theme keeps its id when statements are added behind`() {
    let first = InventedCorpus.statement("The fee is too high", kind: .pain, person: "a", record: 1)
    let second = InventedCorpus.statement("The fees are high", kind: .pain, person: "b", record: 2)
    let before = ThemeFinder().themes(in: [first])
    let after = ThemeFinder().themes(in: [second, first])
    #expect(before.map(\.id) == after.map(\.id))
  }

  @Test func `a label is short and verbatim`() {
    let long =
      "When I finally had the parcel in my hands after all these weeks of calling around, the box was crushed on one side, and nobody felt responsible"
    let statement = InventedCorpus.statement(long, kind: .pain, person: "a", record: 1)
    let label = ThemeFinder().themes(in: [statement]).first?.label ?? ""
    #expect(long.contains(label) && label.split(separator: " ").count <= 16 && !label.isEmpty)
  }

  @Test func `nothing gives nothing`() {
    #expect(ThemeFinder().themes(in: []).isEmpty)
    #expect(ThemeFinder().clusters(of: []).isEmpty)
    #expect(ThemeFinder().clusters(of: ["", ""]).count == 2)
  }

  @Test func `a name taken out of two sentences does not make them more alike`() {
    func cohesion(_ texts: [String]) -> [Double?] {
      let statements = texts.enumerated().map {
        InventedCorpus.statement(
          $0.element, kind: .pain, person: "p\($0.offset)", record: $0.offset)
      }
      return ThemeFinder().themes(in: statements).map(\.cohesion)
    }
    let marked = ["[name] blocks the parking", "The invoices of [name] are wrong"]
    let plain = marked.map { $0.replacing("[name]", with: " ") }
    #expect(cohesion(marked) == cohesion(plain))
  }

  @Test(arguments: [
    ("Ask for [name], extension 420", false), ("[phone]", false), ("My e-mail is [email]", false),
    ("The parcel that [name] sent was broken", true), ("Too slow", true),
  ])
  func `a sentence of little but details leaves no content`(text: String, leaves: Bool) {
    #expect(RedactionMarks.leavesContent(text) == leaves)
  }
}

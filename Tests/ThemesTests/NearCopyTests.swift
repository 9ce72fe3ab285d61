import EvidenceModel
import TextAnalysis
@testable import Themes
import Testing

/// Near copies are found, folded and never lost.
struct NearCopyTests {
  private static let complaint =
    "The pump that I bought from you in spring lost all its pressure after two rides, and the shop "
    + "says that only you can repair it because the valve is glued in."

  @Test func `near-identical tickets are copies of the first, others of none`() {
    let texts = [
      "Hello team,\n" + Self.complaint,
      "The invoice of April has the wrong address again, please mend it.",
      "Hi there, " + Self.complaint + " Thanks!",
      "We love the new saddle, it never hurts on long rides.",
      Self.complaint.uppercased(), "",
    ]
    for threads in [1, 3] {
      let found = NearCopies(of: texts.count, threads: threads) { Array(texts[$0].utf8) }
      #expect(found.firsts == [0, 1, 0, 3, 0, 5])
      #expect(found.count == 2)
    }
  }

  @Test func `the index of word pairs is exact`() {
    let left = NearCopies.pairs(Array("a b c d".utf8))
    let right = NearCopies.pairs(Array("a b c e".utf8))
    #expect(left.count == 3)
    #expect(MinHash.jaccard(left, right) == 0.5)
    #expect(MinHash.jaccard([], []) == 0)
  }

  @Test func `one in seven of a thousand letters is found whatever the order`() {
    var texts = (0..<1000).map {
      "Ticket \($0) about part \($0 * 7 % 997) of the bike number \($0 * 31 % 911) in hall \($0 % 13) row \($0 * 3 % 101)"
    }
    for place in stride(from: 6, to: 1000, by: 7) { texts[place] = texts[place - 6] + " again" }
    let forward = NearCopies(of: 1000, above: 0.7) { Array(texts[$0].utf8) }
    let backward = NearCopies(of: 1000, above: 0.7) { Array(texts[999 - $0].utf8) }
    #expect(stride(from: 6, to: 1000, by: 7).allSatisfy { Int(forward.firsts[$0]) == $0 - 6 })
    #expect(forward.count == backward.count)
  }

  @Test func `a writer's copies are set aside, another's stay`() {
    let passages = [
      letter(0, "ann", Self.complaint), letter(1, "ann", Self.complaint + " Please answer."),
      letter(2, "bob", Self.complaint),
    ]
    let found = StatementFinder().statements(in: passages)
    #expect(found.originals == [-1, 0, -1])
    #expect(found.asideCounts[.copy] == 1)
    #expect(found.statements.allSatisfy { $0.record != 1 })
  }

  private func letter(_ number: Int, _ person: String, _ text: String) -> Passage {
    Passage(
      source: SourceID("src1"), sourceKind: .tickets, record: number, column: "text",
      locator: "row:\(number)", conversation: "\(number)", person: PersonID(person),
      speaker: .customer, date: nil, question: nil, text: text)
  }
}

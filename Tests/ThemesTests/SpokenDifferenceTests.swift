import EvidenceModel
import Testing

@testable import Themes

/// How well groups of people are told apart by what they say.
struct SpokenDifferenceTests {
  private static func statement(_ person: Int, _ words: String, speaker: Speaker = .customer)
    -> Statement
  {
    Statement(
      source: SourceID("src1"), sourceKind: .tickets, record: person, column: "text",
      locator: "ticket:\(person)", start: 0, end: words.utf8.count, quote: words, core: words,
      kind: .pain, basis: .cue, person: PersonID("\(person)"), speaker: speaker, date: nil,
      question: nil, confidence: 1)
  }

  private static let prices = ["price", "discount", "voucher", "cheap", "bargain"]
  private static let invoices = ["invoice", "ledger", "receipt", "audit", "budget"]

  /// 40 people about prices, 40 about invoices, 40 about prices again.
  private let difference = SpokenDifference(
    (0..<120).map { person in
      let words = 40..<80 ~= person ? invoices : prices
      return statement(
        person, "The \(words[person % 5]) and the \(words[(person / 5) % 5]) went wrong")
    })

  private func group(_ rows: Range<Int>) -> [Int] {
    difference.heard(rows.map { PersonID("\($0)") })
  }

  @Test func `people who speak of other things are told apart`() throws {
    let result = try #require(difference.between(group(0..<40), group(40..<80)))
    #expect(result.area > 0.99)
  }

  @Test func `people who speak of the same are not`() throws {
    let result = try #require(difference.between(group(0..<40), group(80..<120)))
    #expect(result.area < 0.7)
    #expect(result.margin > 0.05)
  }

  @Test func `fewer than ten people tell nothing`() {
    #expect(difference.between(group(0..<9), group(40..<80)) == nil)
  }

  @Test func `only customers' own words count`() {
    let staff = SpokenDifference(
      (0..<20).map { Self.statement($0, "The price went wrong", speaker: .staff) })
    #expect(staff.heard((0..<20).map { PersonID("\($0)") }).isEmpty)
  }
}

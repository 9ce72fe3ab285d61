import EvidenceModel
import Testing

@testable import Pipeline

/// Segments whose people say the same things become one persona.
struct SpokenMergerTests {
  private static let perSegment = 60

  private static func segmentation(_ count: Int) -> Segmentation {
    let people = count * perSegment
    return Segmentation(
      segments: (0..<count).map { place in
        Segment(
          id: SegmentID("s\(place + 1)"), role: .main,
          members: Array(place * perSegment..<(place + 1) * perSegment),
          share: Estimate(value: 1 / Double(count), lower: 0, upper: 1, count: people),
          stability: 0.9, distinguishing: [])
      },
      probabilities: (0..<people).map { row in
        (0..<count).map { $0 == row / perSegment ? 1 : 0 }
      }, trials: [], reason: "By numbers.", relevant: ["visits"], unplaced: [], findings: [])
  }

  private static func table(_ count: Int) -> AttributeTable {
    let people = count * perSegment
    return AttributeTable(
      people: (0..<people).map { PersonID("p\($0)") },
      attributes: [Attribute(name: "visits", title: "Visits", scale: .number, role: .basis)],
      values: [(0..<people).map { Double($0 / perSegment) }], trials: [[]])
  }

  private static let topics = [
    ["price", "discount", "voucher", "bargain"], ["invoice", "ledger", "receipt", "audit"],
    ["flavour", "roast", "aroma", "harvest"],
  ]

  /// Segment `k` speaks of topic `topics[k % kinds]`.
  private static func statements(_ count: Int, kinds: Int) -> [Statement] {
    (0..<count * perSegment).map { row in
      let words = topics[(row / perSegment) % kinds]
      let text = "The \(words[row % 4]) and the \(words[(row / 4) % 4]) matter"
      return Statement(
        source: SourceID("src1"), sourceKind: .tickets, record: row, column: "text",
        locator: "ticket:\(row)", start: 0, end: text.utf8.count, quote: text, core: text,
        kind: .goal, basis: .cue, person: PersonID("p\(row)"), speaker: .customer, date: nil,
        question: nil, confidence: 1)
    }
  }

  @Test func `six segments of three opinions are three personas`() {
    let merged = SpokenMerger(Self.table(6)).merged(
      Self.segmentation(6), statements: Self.statements(6, kinds: 3))
    #expect(merged.segments.count == 3)
    #expect(
      merged.segments.map { $0.members.map { ($0 / Self.perSegment) % 3 } }.allSatisfy {
        Set($0).count == 1
      })
    #expect(merged.reason.contains("Their words make 3 personas of the 6"))
  }

  @Test func `four segments stay whatever they say`() {
    let segmentation = Self.segmentation(4)
    let merged = SpokenMerger(Self.table(4)).merged(
      segmentation, statements: Self.statements(4, kinds: 2))
    #expect(merged == segmentation)
  }

  @Test func `words that tell nobody apart merge nobody`() {
    let segmentation = Self.segmentation(6)
    let merged = SpokenMerger(Self.table(6)).merged(
      segmentation, statements: Self.statements(6, kinds: 1))
    #expect(merged == segmentation)
  }

  @Test func `without words nothing is merged`() {
    let segmentation = Self.segmentation(6)
    #expect(SpokenMerger(Self.table(6)).merged(segmentation, statements: []) == segmentation)
  }
}

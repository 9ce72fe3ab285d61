import Audit
import EvidenceModel

/// A small company of sixty people: twenty of one persona, forty others.
enum AuditFixture {
  static let members = Array(0..<20)

  static let table: AttributeTable = {
    let people = (0..<60).map { PersonID("\(100 + $0)") }
    func column(_ value: (Int) -> Double) -> [Double] { (0..<60).map(value) }
    let attributes = [
      attribute("age", "Age", .count, isProtected: true),
      attribute("country", "Country", .nominal, levels: ["Germany", "France", "United Kingdom"]),
      attribute("mobile_rate", "Visits on a phone", .share),
      attribute("days_between_orders", "Days between orders", .amount),
      attribute(
        "share_of_auto_upload", "Actions that are \"auto upload\"", .share, group: "events"),
      attribute("tickets", "Support tickets", .count),
      attribute("average_order_value", "Average order value", .amount),
    ]
    return AttributeTable(
      people: people, attributes: attributes,
      values: [
        column { $0 < 20 ? 41 + Double($0 % 5) : 20 + Double($0 % 7) },
        column { $0 < 20 ? ($0 % 5 == 0 ? 1 : 0) : Double($0 % 3) },
        column { $0 < 20 ? 0.8 : 0.3 },
        column { $0 < 20 ? 14 : 60 },
        column { $0 < 20 ? 0.2 + Double($0) / 1000 : 0.05 },
        column { _ in 1 },
        column { $0 < 20 ? 52 : 20 },
      ], trials: [[Double]](repeating: [], count: attributes.count))
  }()

  private static func attribute(
    _ name: String, _ title: String, _ scale: Attribute.Scale, levels: [String] = [],
    group: String = "", isProtected: Bool = false
  ) -> Attribute {
    Attribute(
      name: name, title: title, scale: scale, role: .basis, levels: levels, group: group,
      isProtected: isProtected)
  }

  static let words: [(person: Int, kind: StatementKind, text: String)] = [
    (0, .pain, "The delivery came a week late and nobody told me."),
    (1, .pain, "Late again, my delivery sat in the depot for a week."),
    (2, .pain, "Your invoice never shows our order number."),
    (3, .criterion, "The price decides, I compare every price."),
    (4, .criterion, "I look at the price first, always."),
    (25, .goal, "I want a quiet machine for the office kitchen."),
    (26, .goal, "It has to be a quiet machine, the office is open."),
    (5, .goal, "I would like a gift box for my sister."),
  ]

  static var judge: LineJudge {
    let statements = words.enumerated().map { number, word in
      Statement(
        source: SourceID("src1"), sourceKind: .interview, record: number + 1, column: "text",
        locator: "turn:\(number + 1)", start: 0, end: word.text.utf8.count, quote: word.text,
        core: word.text, kind: word.kind, basis: .cue, person: PersonID("\(100 + word.person)"),
        speaker: .customer, date: "2025-03-01", question: nil, confidence: 0.9)
    }
    let passages = words.enumerated().map { number, word in
      Passage(
        source: SourceID("src1"), sourceKind: .interview, record: number + 1, column: "text",
        locator: "turn:\(number + 1)", conversation: "c\(number)",
        person: PersonID("\(100 + word.person)"), speaker: .customer, date: "2025-03-01",
        question: nil, text: word.text)
    }
    return LineJudge(
      AuditMaterial(
        table: table, statements: statements, passages: passages, claims: [],
        pseudonyms: [PersonID("100"): "c-1"], redact: { $0 }))
  }

  static let persona = LineJudge.Audience(
    persona: "p1", name: "Ada", rows: members,
    people: Set(members.map { PersonID("\(100 + $0)") }))
  static let everybody = LineJudge.Audience(persona: nil, name: nil, rows: nil, people: nil)

  static func verdict(
    _ text: String, field: String = "", isQuote: Bool = false,
    of audience: LineJudge.Audience = persona
  ) -> AuditReport.Verdict {
    judge.judge(
      HandWrittenLine(line: 1, field: field, text: text, isQuote: isQuote), audience: audience
    ).verdict
  }
}

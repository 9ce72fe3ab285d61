import EvidenceModel
import Testing

@testable import Ingestion

struct TicketTableTests {
  private static let comments = #"""
    [{"author_role":"end-user","body":"It broke."},{"author_role":"agent","body":"Sorry!"},\
    {"author_role":"end-user","body":"Still broken today."},\
    {"author_role":"end-user","body":"secret","public":false}]
    """#.replacing("\\\n", with: "")

  private var source: RecognizedSource {
    TableFixture.source([
      ["id", "created_at", "subject", "description", "status", "requester.email", "comments"],
      ["30001", "2024-07-25T08:07:00Z", "Help", "It broke.", "closed", "a@x.org", Self.comments],
      ["30002", "2024-07-26T08:07:00Z", "Hi", "Where is it now?", "open", "b@x.org", ""],
    ])
  }

  @Test func `tickets are located by their number`() throws {
    let records = try TableFixture.records(source)
    #expect(records.taken.map(\.locator) == ["ticket:30001", "ticket:30002"])
  }

  @Test func `later comments of the customer are kept apart from the staff's`() throws {
    #expect(source.description.kind == .tickets)
    #expect(source.description.dialect == "zendesk-tickets-json")
    #expect(source.description.columns.last?.role == .ignored)
    let first = try TableFixture.records(source).taken.first
    #expect(first?.values.suffix(2) == ["Still broken today.", "Sorry!\n\nsecret"])
  }

  @Test func `a list of labelled messages is tickets`() {
    let found = TableFixture.recognition(
      [["text", "category"]]
        + (0..<12).map { ["Where is my order number \($0) now?", ["late", "lost"][$0 % 2]] })
    #expect(found.description.kind == .tickets)
    #expect(found.roles == [.message, .tags])
  }

  @Test func `reviews have ratings and no status`() {
    let found = TableFixture.recognition(
      [["Reviewer", "Stars", "Review Title", "Review", "Date"]]
        + (0..<12).map {
          [
            "Ada \($0)", "\(1 + $0 % 5)", "Fine", "It works well for me, number \($0)",
            "2024-01-\(10 + $0)",
          ]
        })
    #expect(found.description.kind == .reviews)
    #expect(found.roles == [.personName, .rating, .subject, .message, .date])
  }
}

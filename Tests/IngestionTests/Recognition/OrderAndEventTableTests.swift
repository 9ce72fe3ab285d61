import EvidenceModel
import Testing

@testable import Ingestion

struct OrderAndEventTableTests {
  @Test func `line items are orders`() {
    let found = TableFixture.recognition(
      [
        [
          "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
          "CustomerID", "Country",
        ]
      ]
        + (0..<30).map {
          [
            "53\($0 / 3)", "A\($0 % 7)", "MUG RED", "\(1 + $0 % 4)", "12/\(13 + $0 % 9)/2010 8:26",
            "2.5",
            "178\($0 / 6)", "France",
          ]
        })
    #expect(found.description.kind == .orders)
    #expect(found.roles[0] == .orderID)
    #expect(found.roles[1] == .product)
    #expect(found.roles[3...6].elementsEqual([.quantity, .date, .price, .personID]))
  }

  @Test func `taking part in campaigns is an event, a list of campaigns a reference`() {
    let part = TableFixture.recognition(
      [["campaign_id", "household_id"]] + (0..<30).map { ["\($0 % 4)", "\($0 / 3)"] })
    #expect(part.description.kind == .events)
    #expect(part.roles == [.reference, .personID])
    let list = TableFixture.recognition(
      [["campaign_id", "campaign_type", "start_date", "end_date"]]
        + (1..<9).map { ["\($0)", "Type \($0 % 2)", "2017-03-0\($0)", "2017-04-0\($0)"] })
    #expect(list.description.kind == .reference)
  }

  @Test func `identifiers are never numbers`() {
    let found = TableFixture.recognition(
      [["user_id", "event", "timestamp", "experiment_id", "value_ms"]]
        + (0..<40).map {
          [
            "\(900 + $0 / 5)", ["open", "close"][$0 % 2], "2024-01-01T00:00:\(10 + $0)Z",
            "\($0 % 3)", "\($0 * 31)",
          ]
        })
    #expect(found.description.kind == .events)
    #expect(found.roles == [.personID, .event, .date, .reference, .measure])
  }

  @Test func `a second table in the same file is set aside`() throws {
    let source = TableFixture.source([
      ["# All users", "", ""], ["Landing page", "Sessions", "Engagement rate"], ["/", "12", "0.5"],
      ["/a", "7", "0.4"], ["# Mobile", "", ""], ["Landing page", "Sessions", "Engagement rate"],
      ["/b", "3", "0.1"],
    ])
    let records = try TableFixture.records(source)
    #expect(records.taken.count == 2)
    #expect(records.rejected.count == 3)
  }

  @Test func `totals and footers are set aside with the reason`() throws {
    let source = TableFixture.source([
      ["Customer ID", "City", "Spend"], ["c1", "Ulm", "5"], ["c2", "Bonn", "6"],
      ["c3", "Ulm", "7"],
      ["Grand Total", "", "18"], ["Confidential Information - Do Not Distribute", "", ""],
    ])
    let records = try TableFixture.records(source)
    #expect(records.taken.map(\.locator) == ["row:1", "row:2", "row:3"])
    #expect(records.rejected.count == 2)
    #expect(records.rejected.allSatisfy { !$0.reason.contains("18") })
  }
}

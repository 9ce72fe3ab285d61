import Foundation
import Testing

@testable import SampleCompany

struct CompanyShapeTests {
  @Test func `the company has the wanted number of customers in the wanted shares`() {
    let counts = PeopleMaker.counts(300)
    #expect(counts.map(\.1) == [78, 102, 27, 39, 39, 15])
    #expect(PeopleMaker.counts(119).reduce(0) { $0 + $1.1 } == 119)
  }

  @Test func `the CRM holds customers, leads, tests and repeated people`() throws {
    let rows = SampleReading.rows("crm/hubspot-contacts.csv").dropFirst()
    let truth = try SampleReading.truth()
    let duplicates = truth["duplicates"] as? [[String]] ?? []
    #expect(rows.count == 300 + 24 + 2 + 9)
    #expect(duplicates.count == 9)
    let ids = Set(rows.map { $0[0] })
    #expect(ids.count == rows.count)
    #expect(duplicates.flatMap { $0 }.allSatisfy { ids.contains($0) })
    #expect((truth["outliers"] as? [String])?.count == 3)
    #expect((truth["test_accounts"] as? [String])?.count == 2)
  }

  @Test func `leads never paid`() throws {
    let people = try SampleReading.entries("people")
    let unpaid = Set(
      people.filter { ["lead", "test"].contains($0["standing"] as? String) }
        .compactMap { $0["stripe"] as? String })
    let payments = SampleReading.rows("billing/stripe-payments.csv").dropFirst()
    #expect(payments.count > 1500)
    #expect(!payments.contains { unpaid.contains($0[10]) })
  }

  @Test func `there are enough tickets, answers, events, interviews and notes`() throws {
    #expect((130...150).contains(try SampleReading.tickets().count))
    #expect((100...115).contains(SampleReading.rows("survey/google-forms-rider-survey.csv").count))
    let events = SampleReading.text("product/events.ndjson").split(separator: "\n").count
    #expect((9_000...14_000).contains(events))
    let paths = SampleReading.files.map(\.path)
    #expect(paths.filter { $0.hasPrefix("interviews/interview") }.count == 15)
    #expect(paths.filter { $0.hasPrefix("sales-notes/") }.count == 12)
  }

  @Test func `interviews are long enough, in five layouts, three or so for each type`() {
    let scripts = InterviewScript.all
    #expect(scripts.count == 14)
    #expect(scripts.allSatisfy { (25...60).contains($0.turns.count) })
    #expect(Set(scripts.map(\.layout)).count == 5)
    for type in CustomerType.allCases.dropLast() {
      #expect(scripts.filter { $0.type == type }.count >= 2)
    }
    #expect(scripts.allSatisfy { $0.turns.first?.isCustomer == false })
  }

  @Test func `every file that can says that the company is made up`() {
    let silent = SampleReading.files.filter {
      !String(decoding: $0.bytes, as: UTF8.self).contains(SampleWorld.notice)
    }.map(\.path)
    let allowed = silent.allSatisfy {
      $0.hasSuffix(".csv") || $0.hasSuffix(".ndjson") || $0 == "support/zendesk-tickets.json"
    }
    #expect(allowed, "\(silent)")
  }

  @Test func `the negative group takes its money back and opens many tickets`() throws {
    let people = try SampleReading.entries("people").filter {
      $0["type"] as? String == "negative_group"
    }
    let ids = Set(people.compactMap { $0["stripe"] as? String })
    let payments = SampleReading.rows("billing/stripe-payments.csv").dropFirst()
    func refundRate(_ isNegative: Bool) -> Double {
      let mine = payments.filter { ids.contains($0[10]) == isNegative }
      return Double(mine.filter { $0[4] != "0.00" }.count) / Double(max(1, mine.count))
    }
    #expect(refundRate(true) > 0.4)
    #expect(refundRate(false) < 0.05)
    let requesters = Set(people.compactMap { $0["zendesk"] as? Int })
    let opened = try SampleReading.tickets().filter {
      requesters.contains(($0["requester"] as? [String: Any])?["id"] as? Int ?? 0)
    }
    #expect(opened.count >= 35)
  }

  @Test func `pro racers are few and loud`() throws {
    let people = try SampleReading.entries("people").filter { $0["type"] as? String == "pro_racer" }
    let requesters = Set(people.compactMap { $0["zendesk"] as? Int })
    let tickets = try SampleReading.tickets()
    let theirs = tickets.filter {
      requesters.contains(($0["requester"] as? [String: Any])?["id"] as? Int ?? 0)
    }
    #expect(Double(theirs.count) / Double(tickets.count) > 0.13)
    #expect(Double(people.count) / 326 < 0.12)
  }
}

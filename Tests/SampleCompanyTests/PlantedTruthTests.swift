import Foundation
import Testing

@testable import SampleCompany

struct PlantedTruthTests {
  private func sentences() throws -> [[String: String]] {
    let facts = try SampleReading.entries("facts")
    let planted = facts.flatMap { $0["sentences"] as? [[String: String]] ?? [] }
    let special = try ["injections", "personal_data", "leading_questions_denied"].flatMap {
      try SampleReading.truth()[$0] as? [[String: String]] ?? []
    }
    return planted + special
  }

  @Test func `every planted sentence stands in its file`() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: SampleReading.files.map { ($0.path, $0.bytes) })
    let all = try sentences()
    #expect(all.count > 700)
    for sentence in all {
      let data = Data(texts[sentence["file"] ?? ""] ?? [])
      let found = data.range(of: Data((sentence["text"] ?? "-").utf8))
      #expect(found != nil, "\(sentence)")
    }
  }

  @Test func `a row, ticket, cue or line is really the one named`() throws {
    let survey = SampleReading.rows("survey/google-forms-rider-survey.csv")
    let tickets = try SampleReading.tickets()
    for sentence in try sentences() {
      let parts = (sentence["locator"] ?? "").split(separator: ":")
      let text = sentence["text"] ?? "-"
      let number = try #require(Int(parts[1]))
      let file = sentence["file"] ?? ""
      switch parts[0] {
      case "row" where file.hasPrefix("survey"):
        #expect(survey[number].contains { $0.contains(text) })
      case "ticket":
        let ticket = try #require(tickets.first { $0["id"] as? Int == number })
        let bodies = (ticket["comments"] as? [[String: Any]] ?? []).map {
          $0["body"] as? String ?? ""
        }
        #expect(bodies.contains { $0.contains(text) })
      case "cue":
        let cues = SampleReading.text(file).split(separator: "\n\n")
        let cue = try #require(cues.first { $0.hasPrefix("\(number)\n") })
        #expect(cue.contains(text))
      case "line":
        let lines = SampleReading.text(file).split(
          separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[number - 1].contains(text))
      default: continue
      }
    }
  }

  @Test func `all facts that interviews and notes mark are in the bank of their type`() {
    for script in InterviewScript.all {
      let ids = script.turns.flatMap { $0.text.planted.compactMap(\.fact) }
      expectKnown(ids, of: script.type)
    }
    for script in SalesNoteScript.all {
      expectKnown(
        script.lines.flatMap { MarkedText($0).planted.compactMap(\.fact) }, of: script.type)
    }
  }

  private func expectKnown(_ ids: [String], of type: CustomerType) {
    let bank = FactBank.bank(of: type)
    for id in ids where !id.hasPrefix("pii.") && !id.hasPrefix("staff.") {
      #expect(bank.fact(id) != nil, "\(type.rawValue) has no fact \(id)")
    }
  }

  @Test(arguments: CustomerType.allCases.dropLast())
  func `each type has all kinds of facts`(type: CustomerType) {
    let kinds = Set(FactBank.bank(of: type).facts.map(\.kind))
    let wanted = [
      "goal", "pain", "trigger", "habit", "objection", "criterion", "influencer", "channel",
      "constraint", "success", "leave", "pull", "trust", "tool", "knowledge",
    ]
    #expect(kinds.isSuperset(of: wanted), "\(Set(wanted).subtracting(kinds).sorted())")
  }

  @Test func `no wording stands in the bank twice and none holds a quotation mark`() {
    let wordings = CustomerType.allCases.flatMap { FactBank.bank(of: $0).facts.flatMap(\.wordings) }
    #expect(Set(wordings).count == wordings.count)
    #expect(!wordings.contains { $0.contains("\"") || $0.contains("[[") })
  }

  @Test func `no sentence is said by more than two people`() throws {
    var speakers: [String: Set<String>] = [:]
    for sentence in try sentences() {
      speakers[sentence["text"] ?? "", default: []].insert(sentence["customer"] ?? "")
    }
    #expect(speakers.values.allSatisfy { $0.count <= SentenceDealer.mostUses })
  }

  @Test func `what people say about themselves is contradicted by what they do`() throws {
    let contradictions = try SampleReading.entries("contradictions")
    let limits = [
      "casual_rider.habit.together": 0.0...0.4, "cycling_vendor.habit.computer": 0.55...1.0,
    ]
    #expect(contradictions.count == 2)
    for contradiction in contradictions {
      let limit = try #require(limits[contradiction["fact"] as? String ?? ""])
      let measured = contradiction["measured"] as? [[String: Any]] ?? []
      #expect(measured.count >= 3)
      let value = try #require(measured.first?["value"] as? Double)
      #expect(limit.contains(value))
    }
  }

  @Test func `Velopath and release 6.2 are not mentioned before their time`() throws {
    for ticket in try SampleReading.tickets() {
      let day = (ticket["created_at"] as? String ?? "").prefix(10)
      let text = "\(ticket["description"] ?? "") \(ticket["comments"] ?? "")"
      if day < "2026-02-01" { #expect(!text.contains("Velopath")) }
      if day < "2026-02-10" { #expect(!text.contains("6.2")) }
    }
  }
}

struct OtherSeedTests {
  @Test(arguments: [UInt64(1), 7, 99])
  func `other seeds and sizes plant every sentence, too`(seed: UInt64) throws {
    let files = SampleCompany(seed: seed, customers: 100).files()
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Data($0.bytes)) })
    let data = try #require(texts["truth.json"])
    let truth = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let facts = try #require(truth?["facts"] as? [[String: Any]])
    let sentences = facts.flatMap { $0["sentences"] as? [[String: String]] ?? [] }
    #expect(sentences.count > 350)
    for sentence in sentences {
      let file = try #require(texts[sentence["file"] ?? ""])
      #expect(file.range(of: Data((sentence["text"] ?? "-").utf8)) != nil)
    }
  }
}

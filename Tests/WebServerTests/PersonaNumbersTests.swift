import EvidenceModel
import Foundation
import Pipeline
import Testing

@testable import Reporting

/// What the persona page says is what the export says, number by number, both ways.
struct PersonaNumbersTests {
  /// Every way in which a page may write a number of the document.
  private static func readings(_ value: Double) -> [String] {
    var readings: [String] = []
    for one in [value, value * 100] {
      readings += (0...3).map { ReadableNumber.decimal(one, places: $0) }
      readings += [ReadableNumber.plain(one), ReadableNumber.money(one)]
    }
    // Areas under the curve are written without the nought.
    readings += readings.filter { $0.hasPrefix("0.") }.map { String($0.dropFirst()) }
    return readings
  }

  /// The numbers in a text: `1,410`, `2.4`, `.67`; a sign belongs to words.
  private static func numbers(_ text: String) -> [String] {
    var found: [String] = []
    var current = ""
    var before: Character = " "
    func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    func end() {
      while let last = current.last, !isDigit(last) { current.removeLast() }
      if !current.isEmpty { found.append(current) }
      current = ""
    }
    for character in text {
      if isDigit(character) || (".,".contains(character) && (!current.isEmpty || before == " ")) {
        current.append(character)
      } else {
        end()
      }
      before = character
    }
    end()
    return found
  }

  /// Gathers numbers, lengths of lists and the words of a JSON value.
  private static func walk(
    _ value: JSONValue, _ numbers: inout [Double], _ counts: inout Set<Int>, _ words: inout [String]
  ) {
    switch value {
    case .number: if let number = value.double { numbers.append(number) }
    case .string(let text): words.append(text)
    case .array(let elements):
      counts.insert(elements.count)
      for element in elements { walk(element, &numbers, &counts, &words) }
    case .object(let members):
      for key in members.keys.sorted() {
        words.append(key)
        if let member = members[key] { walk(member, &numbers, &counts, &words) }
      }
    case .null, .bool: break
    }
  }

  private func export() throws -> JSONValue {
    let company = try ServedCompany.sample.get()
    let text = try Exporter(workspace: company.workspace).text(format: .json, share: .public)
    return try JSONParser.value(in: Array(text.utf8))
  }

  /// The text of a page without its head, its footer, drawings and tags.
  private func visible(_ page: String) -> String {
    var text = page.components(separatedBy: "<main").last ?? ""
    text = text.components(separatedBy: "</main>").first ?? ""
    for tag in ["svg", "form", "script"] {
      while let start = text.range(of: "<\(tag)"),
        let end = text.range(of: "</\(tag)>", range: start.lowerBound..<text.endIndex)
      {
        text.removeSubrange(start.lowerBound..<end.upperBound)
      }
    }
    return text.replacingOccurrences(of: "<[^>]*>", with: " ", options: .regularExpression)
      .unescaped.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `every number on the persona page is one of the export`() async throws {
    let company = try ServedCompany.sample.get()
    let document = try export()
    for persona in document["personas"]?.elements ?? [] {
      let id = persona["id"]?.text ?? ""
      let page = visible(try await company.client.send("/personas/\(id)").text)
      var numbers: [Double] = []
      var counts: Set<Int> = []
      var words: [String] = []
      Self.walk(persona, &numbers, &counts, &words)
      for part in ["warnings", "falsification", "unassigned"] {
        if let value = document[part] { Self.walk(value, &numbers, &counts, &words) }
      }
      var known = Set(numbers.flatMap(Self.readings))
      known.formUnion(words.flatMap(Self.numbers))
      known.formUnion(words.map(ReadableDate.text).flatMap(Self.numbers))
      known.formUnion((0...(counts.max() ?? 0)).map { ReadableNumber.count($0) })
      let strange = Self.numbers(page).filter { !known.contains($0) }
      #expect(strange == [], "numbers of \(id) that the export doesn't have")
    }
  }

  @Test func `every number of a persona in the export is on its page`() async throws {
    let company = try ServedCompany.sample.get()
    for persona in try company.document().personas {
      let page = visible(try await company.client.send("/personas/\(persona.id)").text)
      func expect(_ text: String?, _ what: String) {
        if let text { #expect(page.contains(text), "\(persona.id), \(what): \(text)") }
      }
      if let size = persona.size {
        expect(ReadableNumber.percent(size.share) + " of customers", "share")
        expect(ReadableNumber.percentInterval(size.ci), "interval of the share")
        expect(ReadableNumber.count(size.customers, "customer"), "customers")
        expect(size.revenueShare.map { ReadableNumber.percent($0) + " of revenue" }, "revenue")
      }
      expect(persona.stability.map { ReadableNumber.decimal($0, places: 2) }, "stability")
      expect(
        persona.jointPrevalence.map { ReadableNumber.percent($0) }, "joint prevalence")
      for metric in persona.metrics {
        let reading = MetricReading(name: metric.name, metrics: persona.metrics)
        expect(reading.text(metric.value), metric.name)
        expect(reading.interval(metric.ci), "interval of \(metric.name)")
        expect(reading.text(metric.baseline), "baseline of \(metric.name)")
        expect(ReadableNumber.count(metric.n), "count of \(metric.name)")
      }
      for claim in persona.claims where claim.support.of > 0 {
        expect(
          "\(ReadableNumber.count(claim.support.customers)) of "
            + ReadableNumber.count(claim.support.of), "support of \(claim.id)")
      }
    }
  }
}

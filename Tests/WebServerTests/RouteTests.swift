import EvidenceModel
import HTTPTypes
import Pipeline
import Testing

/// Every address of the server, on a company that was imported and built.
struct RouteTests {
  private func company() throws -> ServedCompany { try ServedCompany.sample.get() }

  private func expectPage(_ answer: WebAnswer, title: String) {
    #expect(answer.status == 200)
    #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
    #expect(answer.text.contains("<title>\(title)"))
    for landmark in ["<header", "<nav", "<main id=\"main\"", "<footer", "href=\"#main\""] {
      #expect(answer.text.contains(landmark), "no \(landmark)")
    }
    #expect(answer.text.components("<h1").count == 2)
  }

  @Test(arguments: [("/", "Personas"), ("/sources", "Sources"), ("/checks", "Checks")])
  func `each page has a title, landmarks and one heading`(path: String, title: String) async throws
  {
    expectPage(try await company().client.send(path), title: title)
  }

  @Test func `every persona and every claim has its page`() async throws {
    let company = try company()
    let client = company.client
    for persona in try company.document().personas {
      let page = try await client.send("/personas/\(persona.id)")
      expectPage(page, title: "")
      #expect(page.text.contains("aria-label=\"Where you are\""))
      for claim in persona.claims {
        let evidence = try await client.send("/personas/\(persona.id)/claims/\(claim.id)")
        #expect(evidence.status == 200)
        // One step from the persona to the proof.
        #expect(page.text.contains("href=\"/personas/\(persona.id)/claims/\(claim.id)\""))
      }
    }
  }

  @Test func `every link of the pages leads somewhere`() async throws {
    let company = try company()
    let client = company.client
    var open = ["/"]
    var seen: Set<String> = ["/"]
    var people = 0
    while let path = open.popLast() {
      // Each person has a page; a few stand for all.
      if path.hasPrefix("/people/") || path.hasPrefix("/people?") {
        people += 1
        if people > 12 { continue }
      }
      let answer = try await client.send(path)
      #expect(answer.status == 200, "\(path) answers \(answer.status)")
      for part in answer.text.components("href=\"/").dropFirst() {
        let link = "/" + part.prefix { $0 != "\"" }
        if seen.insert(link).inserted { open.append(link) }
      }
    }
    #expect(seen.count > 10)
  }

  @Test func `the JSON is that of the public export, byte for byte`() async throws {
    let company = try company()
    let answer = try await company.client.send("/personas.json")
    #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
    let export = try Exporter(workspace: company.workspace).text(format: .json, share: .public)
    #expect(answer.text == export)
    #expect(!answer.text.contains("\"members\""))
  }

  @Test func `a persona's page says what the document says`() async throws {
    let company = try company()
    let document = try company.document()
    for persona in document.personas {
      let text = try await company.client.send("/personas/\(persona.id)").text.unescaped
      #expect(text.contains(persona.name))
      #expect(text.contains(persona.summary))
      if let size = persona.size {
        #expect(text.contains("\(size.customers) customers"))
        #expect(text.contains("\(Int((size.share * 100).rounded())) % of customers"))
      }
      for claim in persona.claims {
        #expect(text.contains(claim.text))
        let support = claim.support
        if support.of > 0, support.of < 1000 {
          #expect(text.contains("\(support.customers) of \(support.of)"))
        }
      }
      for decision in persona.decisions { #expect(text.contains(decision.text)) }
      for gap in persona.gaps { #expect(text.contains(gap.question)) }
      for metric in persona.metrics { #expect(text.contains(metric.title ?? "")) }
    }
  }

  @Test func `an evidence page shows every quote, its question and its place`() async throws {
    let company = try company()
    for persona in try company.document().personas {
      for claim in persona.claims {
        let address = "/personas/\(persona.id)/claims/\(claim.id)"
        let text = try await company.client.send(address).text.unescaped
        for evidence in claim.evidence {
          if let quote = evidence.quote { #expect(text.contains(quote)) }
          if let question = evidence.question { #expect(text.contains(question)) }
          if let locator = evidence.locator {
            #expect(text.contains(locator.replacing(":", with: " ")))
          }
        }
        for counter in claim.contradictions { #expect(text.contains(counter.statement)) }
      }
    }
  }

  @Test func `HEAD answers like GET without a body`() async throws {
    let client = try company().client
    for path in ["/", "/sources", "/personas/p1", "/style.css", "/nowhere"] {
      let get = try await client.send(path)
      let head = try await client.send(path, method: .head)
      #expect(head.status == get.status)
      #expect(head.header("Content-Type") == get.header("Content-Type"))
      #expect(head.text.isEmpty, "\(path)")
    }
  }

  @Test func `the style sheet and the health check are plain`() async throws {
    let client = try company().client
    let style = try await client.send("/style.css")
    #expect(style.header("Content-Type") == "text/css; charset=utf-8")
    #expect(style.text.contains("--accent"))
    #expect(try await client.send("/health").text == "ok\n")
  }

  @Test func `the first page weighs less than 50 kB`() async throws {
    #expect(try await company().client.send("/").text.utf8.count < 50_000)
  }

  @Test func `the page follows a rebuild`() async throws {
    let company = try ServedCompany()
    let client = company.client
    try company.importFile(
      "ada.txt", Interviews.text("Ada Moser", "I want fresh bread on Mondays."))
    _ = try company.build()
    let first = try await client.send("/").text
    #expect(first.contains("Version 1"))
    try company.importFile("ben.txt", Interviews.text("Ben Okoro", "I want fresh bread by seven."))
    _ = try company.build()
    let second = try await client.send("/").text
    #expect(second.contains("Version 2"))
  }
}

/// Small transcripts for tests.
enum Interviews {
  static func text(_ name: String, _ goal: String) -> String {
    """
    Interview with \(name)
    Date: 2026-04-02

    Interviewer: What made you look for a new supplier?

    \(name): Our old supplier came late three times in a row, so we started to look.

    Interviewer: What are you trying to get done?

    \(name): \(goal)

    """
  }
}

extension String {
  func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// The text that a browser shows for these bytes.
  var unescaped: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

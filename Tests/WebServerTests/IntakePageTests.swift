import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Pipeline
import Testing

@testable import WebServer

/// Files are looked at before they come in, and columns are put right before or afterwards.
struct IntakePageTests {
  private static let rows = (1...28).map { number in
    "A\(number),a\(number)@shop.example,2026-01-\(number < 10 ? "0" : "")\(number),9.50,\(number % 4)"
  }
  private static let orders =
    "Order ID,Email,Created at,Total,Mood\n" + rows.joined(separator: "\n") + "\n"

  /// Sends files by the form of the page of sources; gives where the browser is led.
  private func upload(
    _ files: [(name: String, text: String)], to client: WebClient
  ) async throws -> String {
    let token = try await client.formToken(of: "/people")
    var body = ""
    for file in files {
      body += "--xyz\r\nContent-Disposition: form-data; name=\"files\"; "
      body += "filename=\"\(file.name)\"\r\n\r\n\(file.text)\r\n"
    }
    let answer = try await client.send(
      "/sources/upload?form_token=\(token)", method: .post,
      headers: [
        "Content-Type": "multipart/form-data; boundary=xyz", "Origin": "http://127.0.0.1:8080",
      ], body: body + "--xyz--\r\n")
    #expect(answer.status == 303)
    return try #require(answer.header("Location"))
  }

  private func field(_ name: String, of text: String) -> String {
    let rest = text.components("name=\"\(name)\" value=\"").dropFirst().first ?? ""
    return String(rest.prefix { $0 != "\"" })
  }

  /// Waits for a job and gives its page.
  private func finished(_ job: String, _ client: WebClient) async throws -> String {
    var page = try await client.send(job).text
    for _ in 0..<400 where page.contains("data-events") {
      try await Task.sleep(nanoseconds: 50_000_000)
      page = try await client.send(job).text
    }
    return page
  }

  private func send(
    _ path: String, _ fields: [(String, String)], from page: String, _ client: WebClient
  ) async throws -> WebAnswer {
    let token = try await client.formToken(of: page)
    return try await client.sendForm(path, fields: [("form_token", token)] + fields)
  }

  @Test func `nothing is taken in before somebody says so, and a correction is heeded`()
    async throws
  {
    let company = try ServedCompany()
    let client = company.client
    let waiting = try await upload(
      [("orders.csv", Self.orders), ("report.pdf", "%PDF-1.4")], to: client)
    let look = try await client.send(waiting)
    #expect(look.text.contains("orders.csv") && look.text.contains("Orders"))
    #expect(look.text.contains("passed over"))
    #expect(!look.text.contains("a1@shop.example"), "a value is on the page")
    #expect(try company.workspace.sources().isEmpty)
    #expect(try await client.send("/sources").text.contains(waiting))

    let sheet = waiting + "/sources/0"
    let columns = try await client.send(sheet)
    #expect(columns.text.contains("28 records") && columns.text.contains("all filled"))
    #expect(!columns.text.contains("shop.example"))
    let kept = try await send(
      sheet, [("stamp", field("stamp", of: columns.text)), ("r4", "rating")], from: sheet, client)
    #expect(kept.header("Location") == waiting)
    #expect(try await client.send(waiting).text.contains("1 column corrected"))

    let begun = try await send(waiting + "/import", [], from: waiting, client)
    let page = try await finished(try #require(begun.header("Location")), client)
    #expect(page.contains("28 records") && page.contains("Build the personas"))
    let source = try #require(try company.workspace.sources().first)
    #expect(source.description.columns[4].role == .rating)
    #expect(source.description.columns[4].isOverridden)
    #expect(try await client.send(waiting).status == 404)
    #expect(IncomingFolder.all(beside: company.workspace.path).isEmpty)

    // The next file of the layout needs no word.
    let next = try await upload(
      [("more.csv", Self.orders + "A99,z@shop.example,2026-02-01,1,1\n")], to: client)
    #expect(try await client.send(next).text.contains("1 column corrected"))
  }

  @Test func `a correction from an older page changes nothing`() async throws {
    let company = try ServedCompany()
    let client = company.client
    let waiting = try await upload([("orders.csv", Self.orders)], to: client)
    let sheet = waiting + "/sources/0"
    let stamp = field("stamp", of: try await client.send(sheet).text)
    let first = try await send(sheet, [("stamp", stamp), ("r4", "rating")], from: sheet, client)
    #expect(first.status == 303)
    let second = try await send(sheet, [("stamp", stamp), ("r4", "measure")], from: sheet, client)
    #expect(second.status == 409)
    #expect(second.text.contains("nothing was overwritten"))
    #expect(try await client.send(waiting).text.contains("1 column corrected"))
  }

  @Test func `waiting files are discarded, and the page says when they would replace something`()
    async throws
  {
    let company = try ServedCompany()
    try company.importFile("orders.csv", Self.orders)
    let client = company.client
    let waiting = try await upload(
      [("orders.csv", Self.orders + "A77,x@shop.example,2026-03-01,2.00,1\n")], to: client)
    #expect(try await client.send(waiting).text.contains("replaces src1 (28 records)"))
    let gone = try await send(waiting + "/discard", [], from: waiting, client)
    #expect(gone.header("Location") == "/sources")
    #expect(try company.workspace.sources().first?.records == 28)
    #expect(IncomingFolder.all(beside: company.workspace.path).isEmpty)
  }

  @Test func `a source of the workspace is corrected without its file`() async throws {
    let company = try ServedCompany()
    try company.importFile("orders.csv", Self.orders)
    let client = company.client
    let page = try await client.send("/sources/src1").text
    #expect(!page.contains("shop.example"))
    let stamp = field("stamp", of: page)
    let fields = [("stamp", stamp), ("r1", "ignored"), ("r4", "rating")]
    let begun = try await send("/sources/src1", fields, from: "/sources/src1", client)
    let done = try await finished(try #require(begun.header("Location")), client)
    #expect(done.contains("src1 is corrected") && done.contains("Build the personas"))
    let source = try #require(try company.workspace.sources().first)
    #expect(source.records == 28)
    #expect(source.description.columns.map(\.role)[1] == .ignored)
    #expect(source.description.columns[4].role == .rating)
    #expect(source.firstDate == "2026-01-01")
    // Without an address its records are nobody's.
    #expect(try company.workspace.linkCounts(of: source).people == 0)
    let late = try await send("/sources/src1", fields, from: "/sources/src1", client)
    #expect(late.status == 409)
  }

  @Test func `rejects are listed without their lines, and downloaded with them, defused`()
    async throws
  {
    let company = try ServedCompany()
    let bad = "=cmd|' /C calc'!A0,b,c,d,e,f,g,h,i\n"
    try company.importFile("orders.csv", Self.orders + bad)
    let client = company.client
    let source = try #require(try company.workspace.sources().first)
    #expect(source.rejected == 1)
    let page = try await client.send("/sources/src1/rejects")
    #expect(page.status == 200 && page.text.contains("<th scope=\"row\">30</th>"))
    #expect(!page.text.contains("cmd|"))
    #expect(try await client.send("/sources/src1").text.contains("See which lines"))
    let bare = try await client.send("/sources/src1/rejects", method: .post)
    #expect(bare.status == 403)
    let file = try await send("/sources/src1/rejects", [], from: "/sources/src1/rejects", client)
    #expect(file.status == 200)
    #expect(file.header("Content-Type") == "text/csv; charset=utf-8")
    let name = try #require(file.header("Content-Disposition"))
    #expect(name.contains("internal-rejects-src1.csv"))
    #expect(file.text.contains("'=cmd|"), "a spreadsheet would run it")
    #expect(file.header("Cache-Control") == "no-store")
    #expect(try await client.send("/api/v1/sources/src1/rejects").text.contains("\"line\": 30"))
  }

  @Test func `the personas say that they should be built again`() async throws {
    let company = try ServedCompany.small()
    let client = company.client
    let note = "changed since the personas were built"
    #expect(!(try await client.send("/").text.contains(note)))
    try company.importFile("orders.csv", Self.orders)
    for path in ["/", "/sources", "/segments"] {
      #expect(try await client.send(path).text.contains(note), "\(path)")
    }
    _ = try company.build()
    #expect(!(try await client.send("/").text.contains(note)))
  }

  @Test func `a removal says what goes with it`() async throws {
    let company = try ServedCompany.small()
    let page = try await company.client.send("/sources/src5/remove").text
    #expect(page.contains("known from nowhere else go with it"))
    #expect(page.contains("imported again"))
  }
}

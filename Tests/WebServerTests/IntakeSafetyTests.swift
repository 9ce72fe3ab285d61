import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Testing

@testable import WebServer

/// The addresses of files, columns and people against strangers, tricks and hostile content.
struct IntakeSafetyTests {
  private static let attack = "<script>alert(1)</script>\"><img src=x onerror=y>"

  /// A company whose titles, words and names are markup, with a file that waits.
  private func company() throws -> (ServedCompany, IncomingFolder) {
    let company = try ServedCompany()
    let title = Self.attack.replacing("\"", with: "\"\"")
    try company.importFile(
      "contacts.csv",
      """
      Record ID,First Name,Last Name,Email,"\(title)"
      1,<b>Ada,Moser</b>,ada@shop.example,<i>x</i>
      2,<b>Ada,Moser</b>,ada+1@shop.example,<i>y</i>
      3,Ben,<script>x</script>,ben@shop.example,<i>z</i>
      4,Cem,Aydin,a,b,c,d,e,f,g,h,<script>

      """)
    let folder = try IncomingFolder(beside: company.workspace.path)
    let name = "<b>a&b.csv"
    try Data("Order ID,Email,\"\(title)\"\n1,x@shop.example,2\n".utf8)
      .write(to: folder.files.appendingPathComponent(name))
    try folder.open()
    return (company, folder)
  }

  private func person(_ company: ServedCompany) throws -> String {
    try #require(try company.workspace.people().first).pseudonym
  }

  private func posts(_ company: ServedCompany, _ folder: IncomingFolder) throws -> [String] {
    let person = "/people/\(try person(company))"
    let waiting = "/incoming/\(folder.batch)"
    return [
      "/sources/src1", "/sources/src1/rejects", "/sources/src1/remove", "/people/find",
      person + "/keys", person + "/split", person + "/join", "/people/corrections/1/undo",
      waiting + "/sources/0", waiting + "/import", waiting + "/discard",
    ]
  }

  @Test func `no address changes or shows anything without the token and the right origin`()
    async throws
  {
    let (company, folder) = try company()
    let client = company.client
    let token = try await client.formToken(of: "/sources")
    for path in try posts(company, folder) {
      #expect(try await client.sendForm(path, fields: []).status == 403, "\(path)")
      let strange = try await client.sendForm(
        path, fields: [("form_token", token)], origin: "http://evil.example")
      #expect(strange.status == 403, "\(path)")
      let host = try await client.send(path, method: .post, host: "evil.example")
      #expect(host.status == 421, "\(path)")
      for method in [HTTPRequest.Method.put, .delete, .patch] {
        #expect(try await client.send(path, method: method).status == 405, "\(path)")
      }
      let long = try await client.sendForm(
        path, fields: [("form_token", token), ("x", String(repeating: "a", count: 1 << 20))])
      #expect(long.status == 413, "\(path)")
    }
    #expect(try company.workspace.sources().count == 1)
    #expect(IncomingFolder.all(beside: company.workspace.path).map(\.batch) == [folder.batch])
  }

  @Test func `names, titles and reasons stay text on every page`() async throws {
    let (company, folder) = try company()
    let client = company.client
    let waiting = "/incoming/\(folder.batch)"
    let paths = [
      "/sources", "/sources/src1", "/sources/src1/rejects", "/people", "/people?show=joined",
      "/people/\(try person(company))", waiting, waiting + "/sources/0",
      "/people?show=%3Cscript%3E", "/sources/src1?from=%3Cscript%3E",
    ]
    for path in paths {
      let answer = try await client.send(path)
      #expect(answer.status == 200, "\(path)")
      for tag in ["<script>", "<img", "<i>", "<b>Ada", "<b>a&b"] {
        #expect(!answer.text.contains(tag), "\(tag) on \(path)")
      }
      for field in answer.headers { #expect(!field.value.contains { $0.isNewline }) }
    }
    let token = try await client.formToken(of: "/sources")
    let keys = try await client.sendForm(
      "/people/\(try person(company))/keys", fields: [("form_token", token)])
    #expect(keys.text.contains("&lt;b&gt;Ada") && !keys.text.contains("<b>Ada"))
  }

  @Test func `tricks with paths lead nowhere`() async throws {
    let (company, folder) = try company()
    let client = company.client
    for path in [
      "/incoming/%2e%2e", "/incoming/..%2f..%2fetc%2fpasswd", "/incoming/aaaaaaaaaaaaaaaa",
      "/incoming/....////....////", "/incoming/\(folder.batch)%00",
      "/incoming/\(folder.batch)/sources/-1", "/incoming/\(folder.batch)/sources/99",
      "/incoming/\(folder.batch)/sources/99999999999999999999", "/sources/src99",
      "/sources/%2e%2e", "/sources/src1%0d%0aSet-Cookie:x=1/rejects", "/sources/%3Cscript%3E",
      "/people/c-none", "/people/%00", "/people/%zz", "/sources/upload",
      "/api/v1/sources/src99", "/api/v1/people/none", "/api/v1/sources/%2e%2e/rejects",
    ] {
      let answer = try await client.send(path)
      #expect(answer.status == 404 || answer.status == 400, "\(path): \(answer.status)")
      #expect(!answer.text.contains("<script>") && answer.header("Set-Cookie") == nil)
    }
    #expect(try await client.send("/people?show=joined&from=99999999999").status == 200)
    #expect(try await client.send("/people?from=-5").status == 200)
    #expect(try await client.send("/sources/src1?from=9999").status == 200)
  }

  @Test func `forms with nonsense in them are refused or do nothing`() async throws {
    let (company, folder) = try company()
    let client = company.client
    let token = ("form_token", try await client.formToken(of: "/sources"))
    let person = "/people/\(try person(company))"
    for fields in [[token], [token, ("left", "-1"), ("right", "9999999999999999999")]] {
      let split = try await client.sendForm(person + "/split", fields: fields)
      #expect(split.status == 409)
    }
    let roles = [token, ("stamp", "x"), ("r0", "<script>"), ("r999999", "email"), ("kind", "x")]
    #expect(try await client.sendForm("/sources/src1", fields: roles).status == 409)
    let waiting = "/incoming/\(folder.batch)/sources/0"
    #expect(try await client.sendForm(waiting, fields: roles).status == 409)
    #expect(try await client.sendForm("/people/find", fields: [token]).status == 404)
    #expect(folder.choices().isEmpty)
  }
}

import EvidenceModel
import EvidenceStore
import Foundation
import NIOCore
import Testing

@testable import WebServer

/// Pages are drawn once, and again as soon as anything changed.
struct PageCacheTests {
  @Test func `a page of an older state is never given`() {
    let cache = PageCache()
    cache.keep(PageCache.Page("old"), as: "/", revision: 1)
    #expect(cache.page("/", revision: 1) != nil)
    #expect(cache.page("/", revision: 2) == nil)
    cache.keep(PageCache.Page("new"), as: "/other", revision: 2)
    #expect(cache.page("/", revision: 1) == nil)
  }

  @Test func `a change by another program is noticed`() throws {
    let company = try ServedCompany()
    let watch = WorkspaceWatch(company.workspace)
    let before = try watch.revision()
    #expect(try watch.revision() == before)
    let other = try Workspace.open(at: company.workspace.path)
    try other.code(words: "00", as: "goal", madeAt: "2026-07-01T00:00:00Z")
    #expect(try watch.revision() != before)
  }

  @Test func `a large page is smaller in gzip form and comes back as it was`() throws {
    let text = String(repeating: "a persona and its claims; ", count: 400)
    let page = PageCache.Page(text)
    let gzip = try #require(page.gzip)
    #expect(gzip.readableBytes * 10 < page.plain.readableBytes)
    #expect(Array(gzip.readableBytesView.prefix(2)) == [0x1F, 0x8B])
    #expect(PageCache.Page("short").gzip == nil)
  }

  @Test(arguments: [
    ("gzip", true), ("br, gzip;q=0.5", true), ("*", true), ("br", false), ("gzip;q=0", false),
    ("", false),
  ])
  func `a browser says what it takes`(header: String, isAccepted: Bool) {
    #expect(Gzip.isAccepted(header) == isAccepted)
  }

  @Test func `answers are compressed for those who take it`() async throws {
    let client = try ServedCompany.sample.get().client
    let answer = try await client.send("/", headers: ["Accept-Encoding": "gzip"])
    #expect(answer.header("Content-Encoding") == "gzip")
    #expect(answer.header("Vary") == "Accept-Encoding")
    #expect(try await client.send("/").header("Content-Encoding") == nil)
  }

  @Test func `the style sheet and the script may be kept at their own addresses`() async throws {
    let client = try ServedCompany.sample.get().client
    let page = try await client.send("/").text
    for start in ["/style.css?v=", "/assets/studio.js?v="] {
      let rest = try #require(page.components(start).dropFirst().first)
      let answer = try await client.send(start + rest.prefix { $0 != "\"" })
      #expect(answer.status == 200)
      #expect(answer.header("Cache-Control")?.contains("immutable") == true)
      #expect(try await client.send(start + "old").header("Cache-Control") == "no-store")
    }
  }
}

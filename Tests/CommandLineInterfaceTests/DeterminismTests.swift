import Foundation
import Testing

/// The same exports give the same bytes, whoever builds them and however often.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct DeterminismTests {
  @Test func `two processes make the same document of the same exports, byte for byte`() throws {
    let one = try BakeryFolder()
    let other = try BakeryFolder()
    for format in ["json", "html", "markdown"] {
      let arguments = ["export", "--format", format, "--output", "out", "--share", "internal"]
      try one.likeness.run(arguments)
      try other.likeness.run(arguments)
      #expect(try one.bytes("out") == other.bytes("out"), "\(format)")
      #expect(try one.bytes("out").count > 500)
    }
  }

  @Test func `a rebuild that changes nothing keeps version and bytes`() throws {
    let bakery = try BakeryFolder()
    let arguments = ["export", "--format", "json", "--output", "out"]
    try bakery.likeness.run(arguments)
    let before = try bakery.bytes("out")
    let again = try bakery.likeness("build", environment: BakeryFolder.epoch)
    #expect(again.errors.contains("still version 1"))
    try bakery.likeness.run(arguments)
    #expect(try bakery.bytes("out") == before)
  }

  @Test func `SOURCE_DATE_EPOCH is the time that the document carries`() throws {
    let bakery = try BakeryFolder()
    let text = try bakery.likeness("export", "--format", "json", "--output", "-").output
    #expect(text.contains("\"created_at\": \"2026-07-01T10:00:00Z\""))
  }

  @Test func `the order in which files came does not matter`() throws {
    let one = try BakeryFolder()
    let other = try BakeryFolder(imported: false)
    for name in ["support.csv", "interviews", "contacts.csv"] {
      try other.likeness("import", "exports/\(name)")
    }
    try other.likeness("build", environment: BakeryFolder.epoch)
    let show = ["show", "p1"]
    let texts = try [one, other].map { try $0.likeness.run(show).output }
    let claims = texts.map { $0.split(separator: "\n").filter { $0.contains(" of ") }.count }
    #expect(claims[0] == claims[1])
    #expect(claims[0] > 2)
  }
}

import EvidenceModel
import Testing

@testable import Ingestion

/// Documents that are notes, and speech without speakers.
struct NotesTests {
  static func notes(_ text: String, _ name: String = "note.md") throws -> RawNotes {
    let opened = try FileOpener().open(Bytes(Array(text.utf8)), name: name, depth: 0)
    guard case .notes(let notes)? = opened.contents.first else { throw Talk.NoTalk() }
    return notes
  }

  @Test func `a sales note keeps its header apart from its lines`() throws {
    let text = """
      Call with Ola Berg <ola.berg@example.org>
      Date: 02 May 2024
      Rep: Mara Quist

      - main theme: the old till
      - "It died in the middle of lunch" (direct quote)
      - told me "I can't wait a week for a till"
      - next step: call
      """
    let notes = try Self.notes(text)
    #expect(notes.details["date"] == "02 May 2024")
    #expect(notes.details["email"] == "ola.berg@example.org")
    #expect(notes.details["rep"] == "Mara Quist")
    #expect(notes.details["title"]?.hasPrefix("Call with") == true)
    #expect(notes.lines.map(\.locator) == ["line:5", "line:6", "line:7", "line:8"])
    #expect(notes.lines.map(\.isQuoted) == [false, true, true, false])
  }

  @Test func `research notes have headings, quotes and wrapped paragraphs`() throws {
    let text = """
      # Round two

      ## Ordering

      People were mostly happy with the way in which they order their paper
      and ink today.

      > I just want it to arrive.

      - _I never know who to call when the box is late again_

      ### Paying

      User impact: High
      Recommendation: show the price.
      User impact: Low
      Recommendation: show the tax.
      """
    let notes = try Self.notes(text)
    #expect(notes.lines.map(\.heading).prefix(3) == ["Ordering", "Ordering", "Ordering"])
    #expect(notes.lines[0].locator == "line:5-6")
    #expect(notes.lines[1].text == "I just want it to arrive.")
    #expect(notes.lines.map(\.isQuoted).prefix(3) == [false, true, true])
    #expect(notes.lines.last?.heading == "Paying")
  }

  @Test func `speech below a heading that says transcript has no speakers`() throws {
    let words = Array(repeating: "and then we had to wait for it again", count: 10)
    let text =
      "# Video\n\n## Summary\n\nAbout tills.\n\n## Transcript\n\n"
      + words.joined(separator: " ") + "\n\nthank you everybody\n"
    let talk = try Talk.open(text, "video.md")
    #expect(!talk.hasSpeakers)
    #expect(talk.format == "plain")
    #expect(talk.turns.map(\.locator) == ["line:9", "line:11"])
    #expect(talk.findings.map(\.code) == ["no_speakers"])
  }
}

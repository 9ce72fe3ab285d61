import EvidenceModel
import Testing

@testable import Ingestion

/// Transcripts whose lines begin with a name.
struct NamedTurnTests {
  @Test(arguments: [
    (
      "otter",
      "Mara Quist  0:04\nWhat happened?\n\nOla Berg  0:06\nIt died.\n\nMara Quist  1:02:03\nWhy?\n\nOla Berg  1:02:05\nHeat.\n\nTranscribed by https://otter.ai\n"
    ),
    (
      "bracket-time",
      "[00:00:04] Mara Quist: What happened?\n[00:00:06] Ola Berg: It died.\n[01:02:03] Mara Quist: Why?\n[01:02:05] Ola Berg: Heat.\n"
    ),
    (
      "otter",
      "Mara Quist (00:04): What happened?\nOla Berg (00:06): It died.\nMara Quist (1:02:03): Why?\nOla Berg (1:02:05): Heat.\n"
    ),
    (
      "markdown-turns",
      "# Call\n\n**Mara Quist:** What happened?\n\n**Ola Berg:** It died.\n\n**Mara Quist:** Why?\n\n**Ola Berg:** Heat.\n"
    ),
    (
      "named-turns",
      "Mara Quist: What happened?\nOla Berg: It died.\nMara Quist: Why?\nOla Berg: Heat.\n"
    ),
    (
      "named-turns",
      "[Mara Quist] What happened?\n[Ola Berg] It died.\n[Mara Quist] Why?\n[Ola Berg] Heat.\n"
    ),
    (
      "named-turns",
      "@Mara Quist: What happened?\n@Ola Berg: It died.\n@Mara Quist: Why?\n@Ola Berg: Heat.\n"
    ),
  ])
  func `each usual form gives the same turns`(format: String, text: String) throws {
    let talk = try Talk.open(text, "talk.txt")
    #expect(talk.format == format)
    #expect(talk.hasSpeakers)
    #expect(talk.turns.map(\.speaker) == ["Mara Quist", "Ola Berg", "Mara Quist", "Ola Berg"])
    #expect(talk.turns.map(\.text) == ["What happened?", "It died.", "Why?", "Heat."])
    #expect(talk.turns.map(\.locator) == ["turn:1", "turn:2", "turn:3", "turn:4"])
    if talk.turns[0].start != nil {
      #expect(
        talk.turns.map(\.start) == ["00:00:04.000", "00:00:06.000", "01:02:03.000", "01:02:05.000"])
    }
  }

  @Test func `the header tells date and participant and is no turn`() throws {
    let text = """
      # Interview P03

      - Date: 2024-11-16
      - Interviewer: Mara Quist
      - Participant: P03 (Ola Berg)

      ## Transcript

      **Interviewer:** What happened?

      **P03:** It died.

      And it smoked.

      **Interviewer:** Why?
      """
    let talk = try Talk.open(text, "p03.md")
    #expect(talk.details["date"] == "2024-11-16")
    #expect(talk.details["interviewer"] == "Mara Quist")
    #expect(talk.details["participant"] == "P03 (Ola Berg)")
    #expect(talk.details["title"] == "Interview P03")
    #expect(talk.turns.map(\.text) == ["What happened?", "It died.\nAnd it smoked.", "Why?"])
  }

  @Test func `front matter is a header too`() throws {
    let text =
      "---\ndate: 2024-05-02\ntitle: \"Call\"\n---\n\nP1: Yes.\nInterviewer 1: Why?\nP1: Heat.\n"
    let talk = try Talk.open(text, "talk.md")
    #expect(talk.details["date"] == "2024-05-02")
    #expect(talk.details["title"] == "Call")
    #expect(talk.turns.count == 3)
  }

  @Test func `a label within a turn is no speaker`() throws {
    let text =
      "Interviewer: What else?\nP1: Two things.\nNote: it was late.\nInterviewer: Go on.\nP1: So: we left.\n"
    let talk = try Talk.open(text, "talk.txt")
    #expect(Set(talk.turns.compactMap(\.speaker)) == ["Interviewer", "P1"])
    #expect(talk.turns[1].text == "Two things.\nNote: it was late.")
    #expect(talk.turns[3].text == "So: we left.")
  }

  @Test func `a transcript in a cell is read, other texts are not`() {
    let cell = "Assistant: Hello!\n\nIs that fine?\n\nUser: Yes.\n\nAI: Good.\n\nUser: Go."
    let talk = RawConversation(parsingCell: cell, name: "row:1")
    #expect(talk?.turns.map(\.speaker) == ["Assistant", "User", "AI", "User"])
    #expect(talk?.turns.first?.text == "Hello!\nIs that fine?")
    #expect(RawConversation(parsingCell: "Summary: late\nNext steps: call", name: "") == nil)
    #expect(RawConversation(parsingCell: "It was late.", name: "") == nil)
  }

  @Test func `a Word transcript gives names and times`() throws {
    guard case .conversation(let talk)? = try Hostile.open("transcript.docx").contents.first else {
      Issue.record("no conversation")
      return
    }
    #expect(talk.format == "docx")
    #expect(talk.turns.map(\.speaker) == ["Mara Quist", "Ola Berg", "Mara Quist", "Ola Berg"])
    #expect(talk.turns[1].text == "The printer died & took the <drawer> with it.")
    #expect(talk.turns[1].start == "00:00:06.000")
    #expect(!talk.turns.contains { $0.text.contains("gone") })
  }
}

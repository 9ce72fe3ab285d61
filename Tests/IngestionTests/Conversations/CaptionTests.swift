import EvidenceModel
import Testing

@testable import Ingestion

/// Caption files of meeting programs.
struct CaptionTests {
  @Test func `cues of one speaker become one turn with its range of cues`() throws {
    let text = """
      WEBVTT

      1
      00:00:04.000 --> 00:00:07.040
      Mara Quist: Thanks for
      coming today.

      2
      00:00:07.340 --> 00:00:08.480
      Ola Berg: Sure.

      3
      00:00:08.780 --> 00:00:12.580
      Ola Berg: The till &amp; the drawer broke.

      4
      00:00:13.000 --> 00:00:14.000
      Mara Quist: Note: that was March?
      """
    let talk = try Talk.open(text, "talk.vtt")
    #expect(talk.format == "zoom-vtt")
    #expect(talk.turns.map(\.speaker) == ["Mara Quist", "Ola Berg", "Mara Quist"])
    #expect(talk.turns.map(\.locator) == ["cue:1", "cue:2-3", "cue:4"])
    #expect(talk.turns[0].text == "Thanks for coming today.")
    #expect(talk.turns[1].text == "Sure. The till & the drawer broke.")
    #expect(talk.turns[1].start == "00:00:07.340")
  }

  @Test func `voice tags name the speaker`() throws {
    let text = """
      WEBVTT

      Meeting title: Printer talk
      Date: 2024-05-02

      a1b2-0/19-0
      00:00:01.000 --> 00:00:02.000
      <v Mara Quist>What <i>made</i> you look?</v>

      a1b2-0/20-0
      00:00:02.500 --> 00:00:04.000
      <v Ola Berg>The old one died.</v> <v Mara Quist>Ah.</v>
      """
    let talk = try Talk.open(text, "talk.vtt")
    #expect(talk.format == "teams-vtt")
    #expect(talk.turns.map(\.speaker) == ["Mara Quist", "Ola Berg", "Mara Quist"])
    #expect(talk.turns[0].text == "What made you look?")
    #expect(talk.details["date"] == "2024-05-02")
    #expect(talk.details["title"] == "Printer talk")
  }

  @Test func `classic captions with confidence notes have no speakers`() throws {
    let text = """
      WEBVTT

      NOTE duration:"00:00:32.5820000"

      NOTE language:en-us

      NOTE Confidence: 0.69

      3c9d3a4e-8a11-4a92-9d2b-000000000001
      00:00:01.000 --> 00:00:02.000
      the till broke
      """
    let talk = try Talk.open(text, "talk.vtt")
    #expect(talk.format == "teams-vtt")
    #expect(!talk.hasSpeakers)
    #expect(talk.turns.map(\.text) == ["the till broke"])
    #expect(talk.details["language"] == "en-us")
  }

  @Test func `SRT has numbers, comma milliseconds and names`() throws {
    let text = """
      1
      00:00:01,000 --> 00:00:02,000
      Mara: Hello?

      2
      00:00:02,200 --> 00:00:03,000
      Ola: Hello.

      3
      00:00:03,200 --> 00:00:04,000
      Mara: Tell me.

      4
      00:00:04,200 --> 00:00:05,000
      Ola: It broke.
      """
    let talk = try Talk.open(text, "talk.srt")
    #expect(talk.format == "srt")
    #expect(talk.turns.map(\.text) == ["Hello?", "Hello.", "Tell me.", "It broke."])
    #expect(talk.turns[1].start == "00:00:02.200")
  }

  @Test func `rolling captions are told once`() throws {
    let text = """
      WEBVTT

      00:01.000 --> 00:02.000
      we looked

      00:02.000 --> 00:03.000
      we looked
      at three of them

      00:03.000 --> 00:04.000
      at three of them
      and left
      """
    let talk = try Talk.open(text, "talk.vtt")
    #expect(talk.turns.map(\.text).joined(separator: " ") == "we looked at three of them and left")
  }

  @Test func `a pause begins a new paragraph where nobody is named`() throws {
    guard case .conversation(let talk)? = try Hostile.open("no-speakers.vtt").contents.first else {
      Issue.record("no conversation")
      return
    }
    #expect(!talk.hasSpeakers)
    #expect(talk.turns.map(\.locator) == ["cue:1-2", "cue:3"])
    #expect(talk.turns.allSatisfy { $0.speaker == nil })
    #expect(talk.findings.map(\.code) == ["no_speakers"])
  }
}

/// Opens texts as conversations.
enum Talk {
  static func open(_ text: String, _ name: String) throws -> RawConversation {
    let opened = try FileOpener().open(Bytes(Array(text.utf8)), name: name, depth: 0)
    guard case .conversation(let talk)? = opened.contents.first else { throw NoTalk() }
    return talk
  }

  struct NoTalk: Error {}
}

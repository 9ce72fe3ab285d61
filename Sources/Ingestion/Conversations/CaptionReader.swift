import EvidenceModel

/// Makes a conversation of a caption file: repeated text dropped, cues of one speaker joined.
struct CaptionReader {
  let name: String
  let lines: [TextLine]

  func conversation() -> RawConversation {
    let captions = Self.withoutRepetition(Caption.captions(lines))
    let spoken = named(captions)
    let hasSpeakers = spoken.contains { $0.speaker != nil }
    let isWebVTT = lines.first { !$0.isBlank }?.text.hasPrefix("WEBVTT") ?? false
    return RawConversation(
      name: name, format: isWebVTT ? vttFormat(captions, hasSpeakers) : "srt",
      turns: hasSpeakers ? joined(spoken) : paragraphs(spoken), details: details,
      hasSpeakers: hasSpeakers, findings: hasSpeakers ? [] : [.noSpeakers(name)])
  }

  /// A cue's text with who speaks it.
  private struct Spoken {
    let caption: Caption
    var speaker: String?
    var text: String
  }

  private func vttFormat(_ captions: [Caption], _ hasSpeakers: Bool) -> String {
    let hasVoices = captions.contains { $0.voice != nil }
    let isClassic = lines.prefix(60).contains { $0.text.hasPrefix("NOTE Confidence") }
    if hasVoices || isClassic { return "teams-vtt" }
    return hasSpeakers ? "zoom-vtt" : "vtt"
  }

  /// `Date: ...` lines and notes above the first cue.
  private var details: [String: String] {
    let head = lines.prefix { !$0.text.contains("-->") }.dropFirst()
    let notes = head.map { line in
      TextLine(
        number: line.number,
        text: line.text.hasPrefix("NOTE ") ? String(line.text.dropFirst(5)) : line.text)
    }
    return DocumentHeader(notes.filter { !$0.isBlank }).details
  }

  /// Live captions repeat what stood before: as a first line, or as the beginning of a longer text.
  private static func withoutRepetition(_ captions: [Caption]) -> [Caption] {
    var kept: [Caption] = []
    var shown: [String] = []
    for caption in captions {
      let isContinuous =
        kept.last.map { caption.start.milliseconds <= $0.end.milliseconds + 100 } ?? false
      var fresh = caption
      if isContinuous && caption.voice == kept.last?.voice {
        let overlap = (0...min(shown.count, caption.lines.count)).last {
          shown.suffix($0).elementsEqual(caption.lines.prefix($0))
        }
        fresh.lines.removeFirst(overlap ?? 0)
        let before = kept.last?.lines.joined(separator: " ") ?? ""
        let text = fresh.lines.joined(separator: " ")
        if !before.isEmpty, text.utf8.count > before.utf8.count, text.hasPrefix(before) {
          kept.removeLast()
        }
      }
      shown = caption.lines
      if !fresh.lines.isEmpty { kept.append(fresh) }
    }
    return kept
  }

  /// Speakers from voice tags or from names before the text.
  private func named(_ captions: [Caption]) -> [Spoken] {
    let labels = captions.map { $0.voice == nil ? $0.lines.first.flatMap { TurnLabel($0) } : nil }
    let choice = SpeakerChoice(labels.compactMap { $0 })
    var spoken: [Spoken] = []
    for (caption, label) in zip(captions, labels) {
      if let label, let choice, choice.contains(label) {
        let text = ([label.rest] + caption.lines.dropFirst()).filter { !$0.isEmpty }
        spoken.append(
          Spoken(caption: caption, speaker: label.speaker, text: text.joined(separator: " ")))
      } else {
        // A cue without a name goes on with the speaker before.
        let speaker = caption.voice ?? (choice == nil ? nil : spoken.last?.speaker)
        spoken.append(
          Spoken(caption: caption, speaker: speaker, text: caption.lines.joined(separator: " ")))
      }
    }
    return spoken.filter { !$0.text.isEmpty && !TurnReader.isFooter($0.text) }
  }

  private func joined(_ spoken: [Spoken]) -> [RawConversation.Turn] {
    turns(spoken) { before, next in before.last?.speaker == next.speaker }
  }

  /// Without speakers a pause of two seconds, or the end of a sentence in a long text, begins a new
  /// paragraph.
  private func paragraphs(_ spoken: [Spoken]) -> [RawConversation.Turn] {
    turns(spoken) { before, next in
      guard let last = before.last else { return false }
      let pause = next.caption.start.milliseconds - last.caption.end.milliseconds
      let length = before.reduce(0) { $0 + $1.text.utf8.count }
      let endsSentence = last.text.last.map { ".!?".contains($0) } ?? false
      return pause < 2_000 && !(length > 400 && endsSentence) && length < 1_500
    }
  }

  private func turns(
    _ spoken: [Spoken], continues: ([Spoken], Spoken) -> Bool
  ) -> [RawConversation.Turn] {
    var groups: [[Spoken]] = []
    for next in spoken {
      if let last = groups.last, continues(last, next) {
        groups[groups.count - 1].append(next)
      } else {
        groups.append([next])
      }
    }
    return groups.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      let (from, to) = (first.caption.number, last.caption.number)
      return RawConversation.Turn(
        speaker: first.speaker, text: group.map(\.text).joined(separator: " "),
        locator: from == to ? "cue:\(from)" : "cue:\(from)-\(to)", start: first.caption.start.text)
    }
  }
}

extension Finding {
  static func noSpeakers(_ name: String) -> Finding {
    Finding(
      "no_speakers",
      message: "The transcript doesn't say who speaks, so nothing in it is counted "
        + "as a customer's words.",
      remedy: "Add the speakers' names before their turns, or export it with speaker labels.",
      place: name)
  }
}

extension SampleWorld {
  /// The interviews, one of them in two layouts, and the list of who took part.
  mutating func interviews() -> [SampleFile] {
    var files: [SampleFile] = []
    var list = CommaSeparatedText(header: [
      "file", "interview", "date", "interviewer", "participant", "participant_role", "email",
      "hubspot_record_id", "consent", "note",
    ])
    for (position, script) in InterviewScript.all.enumerated() {
      guard let person = people.first(where: { $0.interviewKey == script.key }) else { continue }
      let isTwice = script.key == InterviewScript.twiceKey
      for layout in isTwice ? [script.layout, .markdown] : [script.layout] {
        let name = "interview-\((position + 1).padded)"
        let file = name + Self.ending(layout, isCopy: layout != script.layout)
        files.append(transcript(script, layout, position + 1, of: person, file: file))
        _ = list.add([
          file, name, script.date.isoDay, script.interviewer, person.name, "customer",
          person.email, person.recordID, "yes", "made up",
        ])
      }
    }
    files.append(SampleFile(path: "interviews/participants.csv", text: list.text))
    return files
  }

  private static func ending(_ layout: InterviewScript.Layout, isCopy: Bool) -> String {
    switch layout {
    case .zoom: ".vtt"
    case .markdown: isCopy ? "-clean-copy.md" : ".md"
    case .otter: "_otter_ai.txt"
    case .bracket, .plain: ".txt"
    }
  }

  private mutating func transcript(
    _ script: InterviewScript, _ layout: InterviewScript.Layout, _ number: Int,
    of person: SampleCustomer, file: String
  ) -> SampleFile {
    let transcript = InterviewTranscript(script, layout: layout, number: number)
    let path = "interviews/" + file
    for (fact, text, locator) in transcript.planted {
      ledger.plant(
        fact, of: script.type, text, in: .init(file: path, locator: locator), by: person.recordID)
    }
    return SampleFile(path: path, text: transcript.text)
  }
}

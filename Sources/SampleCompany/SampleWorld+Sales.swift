import Numerics

extension SampleWorld {
  /// The notes of the sales staff, one Markdown file each.
  mutating func salesNotes() -> [SampleFile] {
    var files: [SampleFile] = []
    for script in SalesNoteScript.all {
      let candidates = people.indices.filter {
        people[$0].type == script.type && people[$0].isPaying
      }.sorted { rank(people[$0]) < rank(people[$1]) }
      guard script.position < candidates.count else { continue }
      files.append(note(script, about: people[candidates[script.position]]))
    }
    return files
  }

  /// The interviewed first, in the order of their interviews in the texts, then by sign-up.
  private func rank(_ person: SampleCustomer) -> Int {
    let scripts = InterviewScript.all.filter { $0.type == person.type }
    guard let key = person.interviewKey else { return 100 + person.number }
    return scripts.firstIndex { $0.key == key } ?? 99
  }

  private mutating func note(
    _ script: SalesNoteScript, about person: SampleCustomer
  ) -> SampleFile {
    let subject = script.type == .cyclingVendor ? "vendor" : "events"
    let path = "sales-notes/\(script.date.isoDay)-\(subject)-\(person.recordID).md"
    var lines = [
      "# \(person.company)", "", "Contact: \(person.name), \(person.email)",
      "HubSpot record: \(person.recordID)", "Date: \(script.date.isoDay)",
      "Author: \(script.author), Fredwin sales", "",
    ]
    for line in script.lines {
      let isQuote = line.hasPrefix("> ")
      let text = MarkedText(String(line.dropFirst(2)))
      lines.append(isQuote ? "> \"\(text.plain)\"" : text.plain)
      for piece in text.planted {
        ledger.plant(
          piece.fact ?? "", of: script.type, piece.text,
          in: .init(file: path, locator: "line:\(lines.count)"),
          by: isQuote ? person.recordID : "")
      }
      lines.append("")
    }
    lines += ["---", "Made up. \(Self.notice)", ""]
    return SampleFile(path: path, text: lines.joined(separator: "\n"))
  }

  /// Deals with vendors and event managers: renewals, first contracts, lost ones with reasons.
  mutating func deals() -> SampleFile {
    var random = random.stream("deals")
    var won = Deck(SmallTalk.list(SmallTalk.won))
    var lost = Deck(SmallTalk.list(SmallTalk.lost))
    var table = CommaSeparatedText(header: [
      "Record ID", "Deal Name", "Pipeline", "Deal Stage", "Amount", "Create Date", "Close Date",
      "Deal owner", "Associated Contact IDs", "Associated Company (Primary)", "Closed Won Reason",
      "Closed Lost Reason",
    ])
    let business = people.filter { $0.type.isBusiness && $0.standing != .test }
    for (position, person) in business.enumerated() where random.chance(0.8) {
      let created = max(person.signup, Self.window.lowerBound).adding(days: random.whole(2...60))
      let closed = created.adding(days: random.whole(9...120))
      let isWon = person.isPaying && (person.cancelled == nil || random.chance(0.5))
      let isOpen = closed > Self.window.upperBound
      let isPartner = person.type == .cyclingVendor
      let stage = isOpen ? "Contract sent" : isWon ? "Closed won" : "Closed lost"
      _ = table.add([
        String(70_500_000 + position * 31), "\(person.company): \(isPartner ? "Partner" : "Organiser")",
        isPartner ? "Vendors" : "Events", stage,
        (Double((isPartner ? 89 : 39) * 12) * (person.standing == .outlier ? 18 : 1)).fixed(2),
        created.minute, isOpen ? "" : closed.minute,
        random.pick(["Tilda Voss", "Bram Okafor"]), person.recordID, person.company,
        stage == "Closed won" ? won.draw(&random) : "",
        stage == "Closed lost" ? lost.draw(&random) : "",
      ])
    }
    return SampleFile(path: "crm/deals.csv", text: table.text)
  }
}

import Statistics

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
    var table = CommaSeparatedText(header: [
      "Record ID", "Deal Name", "Pipeline", "Deal Stage", "Amount", "Create Date", "Close Date",
      "Deal owner", "Associated Contact IDs", "Associated Company (Primary)", "Closed Won Reason",
      "Closed Lost Reason",
    ])
    let business = people.filter { $0.type.isBusiness && $0.standing != .test }
    for (position, person) in business.enumerated() where random.chance(0.8) {
      _ = table.add(deal(with: person, id: 70_500_000 + position * 31, &random))
    }
    return SampleFile(path: "crm/deals.csv", text: table.text)
  }

  private func deal(
    with person: SampleCustomer, id: Int, _ random: inout SeededGenerator
  ) -> [String] {
    let created = max(person.signup.startOfDay, Self.window.lowerBound).adding(
      days: random.whole(2...60), seconds: random.whole(30_000...60_000))
    let closed = created.adding(days: random.whole(9...120), seconds: random.whole(0...9_000))
    let isWon = person.isPaying && (person.cancelled == nil || random.chance(0.5))
    let isOpen = closed > Self.window.upperBound
    let isPartner = person.type == .cyclingVendor
    let stage = isOpen ? "Contract sent" : isWon ? "Closed won" : "Closed lost"
    let scale = person.standing == .outlier ? 18.0 : 1
    let won = random.pick(
      SmallTalk.list(isPartner ? SmallTalk.partnerwon : SmallTalk.organiserwon))
    var reasons = SmallTalk.list(isPartner ? SmallTalk.partnerlost : SmallTalk.organiserlost)
    if closed >= Self.velopath {
      reasons += ["Decided for Velopath", "Velopath has the better offer"]
    }
    let lost = random.pick(reasons)
    return [
      String(id), "\(person.company): \(isPartner ? "Partner" : "Organiser")",
      isPartner ? "Vendors" : "Events", stage,
      (Double((isPartner ? 89 : 39) * 12) * scale).fixed(2), created.minute,
      isOpen ? "" : closed.minute, random.pick(["Tilda Voss", "Bram Okafor"]), person.recordID,
      person.company, stage == "Closed won" ? won : "", stage == "Closed lost" ? lost : "",
    ]
  }
}

import Statistics

extension SampleWorld {
  private static let surveyPath = "survey/google-forms-rider-survey.csv"

  /// Statements rated from 1 to 5, with the usual answer of each type in the order of the cases.
  private static let scales: [(String, [Double])] = [
    ("I ride or work to a fixed plan.", [4.4, 1.7, 4.8, 3.0, 3.9, 2.4]),
    ("Numbers such as watts or heart rate matter to me.", [4.6, 1.5, 4.8, 1.9, 1.6, 2.6]),
    ("I would rather ride with others than alone.", [3.0, 4.3, 2.9, 2.9, 4.2, 2.5]),
    ("Somebody else has to see my data or results.", [2.8, 1.4, 4.8, 4.1, 3.8, 1.6]),
    ("A quiet and safe route matters more to me than speed.", [1.9, 4.7, 1.8, 3.1, 4.5, 3.0]),
    ("I use Fredwin to earn money or to organise.", [1.2, 1.1, 2.2, 4.8, 4.4, 1.5]),
    ("I feel at home with technical equipment.", [4.4, 1.9, 4.6, 2.6, 3.1, 3.2]),
    ("Fredwin saves me time.", [3.2, 3.1, 2.7, 2.8, 3.6, 1.4]),
  ]
  /// The open questions with the kinds of facts that answer them.
  private static let questions: [(String, [String])] = [
    ("What do you want to reach, for yourself or for your business?", ["goal", "success"]),
    ("What happened that made you look for an app like Fredwin?", ["trigger", "channel"]),
    ("What is the biggest problem you still have?", ["pain"]),
    (
      "What almost kept you from paying, and what would make you stop?",
      ["objection", "leave", "pull.velopath"]
    ),
    (
      "How do you do things today, what do you use, and whom do you listen to?",
      ["habit", "tool", "influencer", "trust", "knowledge", "constraint", "criterion", "pull"]
    ),
  ]
  private static let tools: [(String, [Double])] = [
    ("Phone", [0.7, 1, 0.6, 0.8, 0.7, 0.9]), ("Head unit", [0.9, 0.05, 1, 0.1, 0.1, 0.2]),
    ("Power meter", [0.85, 0.02, 1, 0.1, 0.05, 0.2]),
    ("Heart rate strap", [0.8, 0.1, 0.95, 0.1, 0.1, 0.2]),
    ("Smart trainer", [0.6, 0.02, 0.8, 0.05, 0.02, 0.1]),
    ("Desktop computer", [0.4, 0.15, 0.2, 0.75, 0.9, 0.5]),
    ("Spreadsheet", [0.5, 0.03, 0.2, 0.4, 0.9, 0.1]),
    ("Till system", [0, 0, 0, 0.85, 0.02, 0]),
    ("Radio or chip timing", [0, 0, 0.05, 0.05, 0.7, 0]),
  ]

  /// The answers of the rider survey, in two waves, one of them handed in twice.
  mutating func riderSurvey() -> SampleFile {
    var random = random.stream("survey")
    var table = CommaSeparatedText(
      header: ["Timestamp", "Email Address"] + Self.scales.map(\.0) + [
        "How likely are you to recommend Fredwin to a friend or colleague? (0-10)",
        "Which of these do you use? Tick all that apply.",
      ] + Self.questions.map(\.0))
    let answers = respondents(&random)
    for (position, answer) in answers.enumerated() {
      let path = Self.surveyPath
      let cells = self.cells(of: answer.person, at: answer.moment, row: table.rows + 1, &random)
      let row = table.add([answer.moment.forms] + cells)
      guard position == answers.count / 2 else { continue }
      // The same answer, sent again three minutes later.
      let again = table.add([answer.moment.adding(seconds: 184).forms] + cells)
      ledger.doubleAnswers.append(("row:\(row)", "row:\(again)"))
      ledger.copy(from: .init(file: path, locator: "row:\(row)"), to: "row:\(again)")
    }
    return SampleFile(path: Self.surveyPath, text: table.text)
  }

  /// Who answers when: October 2025 and April 2026, sorted by time.
  private func respondents(
    _ random: inout SeededGenerator
  ) -> [(person: Int, moment: Moment)] {
    let shares: [(CustomerType, Int)] = [
      (.competitiveRider, 30), (.casualRider, 34), (.proRacer, 13), (.cyclingVendor, 13),
      (.eventManager, 15), (.negativeGroup, 4),
    ]
    var answers: [(person: Int, moment: Moment)] = []
    for (type, share) in shares {
      let members = indices(of: type)
      let order = random.permutation(members.count).map { members[$0] }
      for (position, person) in order.prefix(max(1, share * wantedCustomers / 300)).enumerated() {
        let wave = position % 2 == 0 ? Moment(2025, 10, 6) : Moment(2026, 4, 7)
        let moment = wave.adding(
          days: random.whole(0...16), seconds: random.whole(25_000...80_000))
        guard moment > people[person].signup else { continue }
        answers.append((person, moment))
      }
    }
    return answers.sorted { ($0.moment, $0.person) < ($1.moment, $1.person) }
  }

  private mutating func cells(
    of index: Int, at moment: Moment, row: Int, _ random: inout SeededGenerator
  ) -> [String] {
    let person = people[index]
    let column = CustomerType.allCases.firstIndex(of: person.type) ?? 0
    var cells = [random.chance(0.93) ? person.email : ""]
    for (_, usual) in Self.scales {
      let answer = Int((usual[column] + 0.75 * random.bell()).rounded())
      cells.append(random.chance(0.02) ? "" : String(min(5, max(1, answer))))
    }
    let isLate = moment >= Self.release62 && person.type.isRider
    let recommends = [7.9, 7.6, 7.1, 6.4, 7.7, 2.2][column] - (isLate ? 1.2 : 0)
    cells.append(String(min(10, max(0, Int((recommends + 1.5 * random.bell()).rounded())))))
    cells.append(
      Self.tools.filter { random.chance($0.1[column]) }.map(\.0).joined(separator: ", "))
    for (_, kinds) in Self.questions {
      cells.append(openAnswer(kinds, of: index, at: moment, row: row, &random))
    }
    return cells
  }

  private mutating func openAnswer(
    _ kinds: [String], of index: Int, at moment: Moment, row: Int, _ random: inout SeededGenerator
  ) -> String {
    guard random.chance(0.74) else { return random.chance(0.1) ? "-" : "" }
    var parts: [String] = []
    for _ in 0..<(random.chance(0.22) ? 2 : 1) {
      let said = say(kinds, by: index, at: moment, file: Self.surveyPath, locator: "row:\(row)")
      if let said, !parts.contains(said) { parts.append(said) }
    }
    return parts.joined(separator: " ")
  }
}

extension TruthLedger {
  /// Enters the sentences of a place a second time, for an answer that was handed in twice.
  mutating func copy(from place: Place, to locator: String) {
    for sentence in sentences where sentence.place == place {
      plant(
        sentence.fact, of: sentence.type, sentence.text,
        in: Place(file: place.file, locator: locator), by: sentence.customer)
    }
  }
}

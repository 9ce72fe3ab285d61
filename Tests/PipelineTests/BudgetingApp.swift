/// Twenty short interviews and the cancellations of a made-up budgeting app, for one test.
///
/// Twelve of the people are working parents with little time; eight keep books for the pleasure of it. Every
/// word is our own.
enum BudgetingApp {
  private static let questions = [
    "What problem were you trying to solve?", "What happened that made you look for something?",
    "What did you try before us?", "What almost stopped you from subscribing?",
    "What limits you in this?", "How do you know that it works for you?",
    "What would make you leave?",
  ]

  /// For each question what the parents say; people take turns with the wordings.
  private static let parents: [[String]] = [
    [
      "I want a simple weekly routine for our money.",
      "I want one simple routine a week and then be done with money.",
      "I wanted a weekly routine for the family budget that is simple.",
    ],
    [
      "It started when our second child came and the evenings were gone.",
      "When our second child was born there were no free evenings left.",
      "After the second child we had no evening for the bills any more.",
    ],
    [
      "I tried a spreadsheet from a friend and gave up after two weeks.",
      "We had a spreadsheet with nine tabs, I gave it up.",
      "Before that I used a spreadsheet, and I gave up in March.",
    ],
    [
      "I was afraid of another complex spreadsheet with formulas.",
      "I feared it would be a complex spreadsheet again.",
      "My worry was that it is as complex as the spreadsheets I know.",
    ],
    [
      "My income comes at irregular times, some months on the third, some on the twentieth.",
      "Our income is irregular, my pay never comes on the same day.",
      "The pay comes at irregular times because I work shifts.",
    ],
    [
      "When the weekly review takes less than ten minutes.",
      "If I finish the weekly review in under ten minutes, it works.",
      "The weekly review is done in ten minutes and I close the app.",
    ],
    [
      "I would leave if the set-up took a whole evening again.",
      "If I had to do the long set-up again I would leave.",
      "A set-up that takes the whole evening, then I am gone.",
    ],
  ]

  private static let keepers: [[String]] = [
    [
      "I want every cent in its own category.",
      "I want to see each cent in the right category.",
    ],
    [
      "My bank closed its export and I needed another place for the data.",
      "The bank stopped the export, so I needed a new place for my data.",
    ],
    [
      "I kept a ledger on paper for eleven years.", "I have a paper ledger, eleven years of it.",
    ],
    [
      "I was not sure that I could export my data again.",
      "I hesitated because nobody told me whether I can export the data.",
    ],
    [
      "My old bank has no interface, so I type the entries in.",
      "The bank has no interface and I type in all entries.",
    ],
    [
      "When the balance agrees with the bank to the cent.",
      "If the balance agrees to the cent with the bank I am content.",
    ],
    [
      "I would leave if you took the export away.", "If the export went away I would leave.",
    ],
  ]

  /// The interviews, as files.
  static let interviews: [(name: String, text: String)] = (0..<20).map { number in
    let answers = number < 12 ? parents : keepers
    var lines = [
      "# Interview \(number + 1)", "", "Date: 2026-0\(1 + number % 6)-1\(number % 10)", "",
    ]
    for (place, question) in questions.enumerated() {
      let wordings = answers[place]
      lines += ["**Interviewer:** \(question)", ""]
      lines += ["**Participant:** \(wordings[(number + place) % wordings.count])", ""]
    }
    return ("interview-\(number + 1).md", lines.joined(separator: "\n"))
  }

  /// Who cancelled and why.
  static let cancellations: String = {
    let reasons = [
      "The set-up took a whole evening and I never finished it.",
      "I forgot it because no reminder came when my pay arrived.",
      "The first screen made me anxious, so many numbers.",
      "No reminder on payday, so I forgot the weekly review.",
    ]
    let rows = (0..<24).map { number in
      "s\(number),2026-0\(1 + number % 6)-2\(number % 9),\"\(reasons[number % 4])\""
    }
    return (["Response ID,Submitted,Why did you cancel?"] + rows).joined(separator: "\n") + "\n"
  }()
}

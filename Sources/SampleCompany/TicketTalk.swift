/// What customers of a type and the agents write in tickets, by planted fact.
struct TicketTalk: Sendable {
  struct Theme: Sendable {
    /// The fact that the ticket is about, such as `pain.gps`.
    let fact: String
    let subjects: [String]
    let requests: [String]
    let replies: [String]
  }

  let type: CustomerType
  let themes: [Theme]

  /// Reads themes: `@ pain.gps` begins one; `s: `, `a: ` and `r: ` begin a subject, a request and
  /// an agent's reply; any other line continues the one above.
  init(type: CustomerType, text: String) {
    self.type = type
    themes = text.blocks(startingWith: "@ ").map { block in
      var parts: [String] = []
      for line in block.lines {
        if ["s: ", "a: ", "r: "].contains(where: { line.hasPrefix($0) }) {
          parts.append(line)
        } else if let open = parts.popLast() {
          parts.append(open + " " + line)
        }
      }
      func items(_ mark: String) -> [String] {
        parts.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(3)) }
      }
      return Theme(
        fact: block.head, subjects: items("s: "), requests: items("a: "), replies: items("r: "))
    }
  }

  static func talk(of type: CustomerType) -> TicketTalk {
    switch type {
    case .competitiveRider: competitiveRider
    case .casualRider: casualRider
    case .proRacer: proRacer
    case .cyclingVendor: cyclingVendor
    case .eventManager: eventManager
    case .negativeGroup: negativeGroup
    }
  }

  /// Tickets about nothing in particular: subject, message, reply.
  static let everyday: [(String, String, String)] = [
    ("Password", "The link in the mail has expired.", "A new link is on its way."),
    ("New e-mail address", "How do I change my address?", "Under Account, Sign-in."),
    ("Jersey", "Is the club jersey available in small again?", "From the end of the month."),
    ("Two profiles", "I seem to have two profiles.", "We have put them together."),
    ("Language", "The app is suddenly in English.", "Please choose it again under Settings."),
    ("Gift", "Can I give a year to a friend?", "Yes, under Plans, Gift."),
  ]
}

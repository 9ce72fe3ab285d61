/// Which labels can be speakers.
enum SpeakerNames {
  /// Whether a text has the form of a speaker's label: short, few words, no sentence.
  static func isPlausible(_ label: String) -> Bool {
    let bytes = label.utf8
    guard !bytes.isEmpty, bytes.count <= 50, let first = label.unicodeScalars.first,
      first.properties.isAlphabetic || first.properties.numericType != nil
    else { return false }
    guard label.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return false }
    var words = 1
    for scalar in label.unicodeScalars {
      if scalar == " " { words += 1 }
      let isAllowed =
        scalar.value >= 0x80 || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil || " .'-_()&/,#@+|".unicodeScalars.contains(scalar)
      guard isAllowed else { return false }
    }
    return words <= 5
  }

  /// Labels compare without regard to case and to blanks.
  static func key(_ label: String) -> String {
    String(label.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  /// Labels that are parts in a conversation even if they occur once.
  static func isRole(_ label: String) -> Bool {
    var letters = key(label)
    while let last = letters.utf8.last, (0x30...0x39).contains(last) { letters.removeLast() }
    return roles.contains(letters)
  }

  private static let roles: Set<String> = [
    "interviewer", "interviewee", "participant", "respondent", "moderator", "facilitator",
    "researcher", "speaker", "unknownspeaker", "customer", "client", "user", "agent", "assistant",
    "ai", "human", "bot", "host", "guest", "caller", "rep", "p", "i", "r", "q", "a", "s", "m",
    "question", "answer", "me", "patient", "observer", "notetaker", "visitor", "support",
  ]

  /// Words before a colon that begin a line of a document, not a turn.
  static func isHeading(_ label: String) -> Bool { headings.contains(key(label)) }

  private static let headings: Set<String> = Set(
    [
      "note", "notes", "date", "time", "title", "subject", "url", "link", "links", "source",
      "summary", "recommendation", "recommendations", "goal", "goals", "next step", "next steps",
      "action", "actions", "action item", "action items", "agenda", "location", "duration",
      "participants", "attendees", "from", "to", "cc", "re", "tags", "status", "priority",
      "user impact", "impact", "example", "examples", "tip", "warning", "todo", "to do",
      "description", "transcript", "key takeaways", "takeaway", "takeaways", "context",
      "background", "update", "version", "author", "email", "e-mail", "phone", "company", "job",
      "job title", "recording", "meeting", "meeting title", "language", "insight", "insights",
      "finding", "findings", "result", "results", "task", "tasks", "scenario", "hypothesis",
      "method", "prototype", "prototypes", "pros", "cons", "design mandate", "quote", "quotes",
      "verbatim", "followup", "follow-up", "follow up", "my take", "main theme", "said",
      "problem", "solution", "however", "also", "first", "second", "third", "overview", "purpose",
      "step", "day", "week", "part", "section", "topic", "theme", "observation", "observations",
      "deal", "stage", "amount", "account", "owner", "id", "name", "file", "format", "http",
      "https", "published", "reviewed", "created", "updated", "true", "false", "possibly true",
      "likely true", "music", "applause", "laughter", "laughs", "inaudible", "crosstalk", "silence",
      "pause", "noise", "unclear",
    ].map(key))

  /// Whether a label looks like a person's full name: two to four capitalised words.
  static func looksLikeName(_ label: String) -> Bool {
    let words = label.split(separator: " ")
    guard (2...4).contains(words.count) else { return false }
    return words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
  }
}

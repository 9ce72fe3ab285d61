/// What the headings and labels of hand-written personas mean.
enum FieldMeaning {
  /// The claim kind of a heading or label; nil for one that is no field of a persona.
  static func kind(of label: String) -> String? {
    let words = Set(
      label.lowercased().split { !$0.isLetter }.map { singular(String($0)) })
    return table.first { !words.isDisjoint(with: $0.words) }?.kind
  }

  /// Whether the values of a field are a list of names rather than sentences.
  static func isList(_ kind: String?) -> Bool {
    ["tool", "channel", "demographic", "firmographic", "trust", "influencer", "value"]
      .contains(kind ?? "")
  }

  /// What a sentence is about by its own words, where no label says it.
  static func kind(ofSentence text: String) -> String? {
    let words =
      " " + text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
      + " "
    return cues.first { cue in cue.phrases.contains { words.contains(" \($0) ") } }?.kind
  }

  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let table: [(kind: String, words: Set<String>)] = [
    ("quote", "quote quotation verbatim saying"),
    (
      "pain",
      "pain frustration challenge struggle problem blocker difficulty difficultie annoyance pet"
    ),
    ("objection", "objection concern hesitation fear worry worrie barrier doubt obstacle"),
    ("trigger", "trigger"),
    ("criterion", "criterion criteria priority prioritie"),
    ("influencer", "influencer influence influenced stakeholder"),
    ("constraint", "constraint budget limit limitation"),
    ("leave", "leave churn dealbreaker breaker"),
    ("success", "success kpi"),
    ("trust", "trust trusted"),
    ("channel", "channel media medium newsletter community social discover discovery source"),
    ("tool", "tool software platform device app technology stack tech"),
    ("knowledge", "knowledge experience skill expertise proficiency literacy"),
    ("role", "role job title occupation responsibility responsibilitie profession"),
    ("firmographic", "company industry firm organisation organization employer headcount sector"),
    (
      "demographic",
      "age gender sex location country city region education income family marital demographic background bio status language"
    ),
    ("value", "value"),
    ("pull", "like love delight benefit attraction attract"),
    (
      "goal",
      "goal objective aim motivation motivate need want expectation ambition aspiration achieve job"
    ),
    ("habit", "alternative workaround today current"),
    ("behaviour", "behaviour behavior habit usage activity activitie scenario day routine pattern"),
  ].map { ($0.0, Set($0.1.split(separator: " ").map(String.init))) }

  private static let cues: [(kind: String, phrases: [String])] = [
    (
      "pain",
      [
        "frustrated", "frustrates", "struggles", "annoyed", "annoys", "hates", "difficult",
        "fed up", "hard to", "trouble",
      ]
    ),
    ("objection", ["worries", "worried", "afraid", "hesitates", "fears", "concerned", "doubts"]),
    ("leave", ["would leave", "leaves if", "would cancel", "switches when", "leaves when"]),
    ("influencer", ["recommended by", "asks her", "asks his", "asks their", "influenced by"]),
    ("channel", ["finds out", "hears about", "discovers", "reads about", "found us"]),
    (
      "goal", ["wants", "needs", "would like", "hopes", "aims", "wishes", "tries to", "looking to"]
    ),
  ]
}

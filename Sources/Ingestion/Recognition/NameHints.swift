import EvidenceModel

/// What names around a conversation say about its speakers.
struct NameHints {
  private let participants: [Set<String>]
  private let staff: [Set<String>]
  /// Title and file name without blanks, for labels such as `MalikJohansson`.
  private let title: String

  init(_ conversation: RawConversation, participants: [String], staff: [String]) {
    let details = conversation.details
    let named = [
      "participant", "participants", "interviewee", "customer", "respondent", "guest", "client",
    ]
    .compactMap { details[$0] }
    let asking = ["interviewer", "interviewers", "moderator", "researcher", "host", "rep"]
      .compactMap { details[$0] }
    self.participants = Self.names(named + participants)
    self.staff = Self.names(asking + staff)
    title = TitleWords((details["title"] ?? "") + " " + conversation.name).squashed
  }

  /// The role of a name; nil when the hints don't know it or contradict each other.
  func role(of label: String) -> Speaker? {
    let words = Set(TitleWords(label).words)
    guard !words.isEmpty else { return nil }
    let isParticipant = participants.contains { Self.fits(words, $0) }
    let isStaff = staff.contains { Self.fits(words, $0) }
    if isParticipant != isStaff { return isParticipant ? .customer : .interviewer }
    guard words.count >= 2, title.contains(TitleWords(label).squashed) else { return nil }
    return isStaff ? .interviewer : .customer
  }

  /// Whether a label's words are all in a name, or all words of a full name are in the label.
  private static func fits(_ words: Set<String>, _ name: Set<String>) -> Bool {
    words.isSubset(of: name) || name.count >= 2 && name.isSubset(of: words)
  }

  private static func names(_ texts: [String]) -> [Set<String>] {
    texts.flatMap { $0.split { ",;&()/".contains($0) } }
      .map { Set(TitleWords(String($0)).words) }.filter { !$0.isEmpty }
  }
}

package import EvidenceModel

/// Says who in a conversation asks and who answers.
///
/// In this order: words for roles in the label (`Interviewer`, `P03`, `Agent`); names known to be
/// participants or staff, or named in the conversation's details or title; and what is left by who
/// opens and who asks the questions. Where nothing decides, a speaker stays unknown.
package struct SpeakerRoles: Sendable, Hashable {
  package init() {}

  /// The role of each speaker's label in a conversation; empty for one without speakers.
  ///
  /// `participants` are names or codes of people known to have been interviewed, `staff` names of
  /// colleagues.
  package func roles(
    of conversation: RawConversation, participants: [String] = [], staff: [String] = []
  ) -> [String: Speaker] {
    var labels: [String] = []
    for turn in conversation.turns {
      if let speaker = turn.speaker, !labels.contains(speaker) { labels.append(speaker) }
    }
    let names = NameHints(conversation, participants: participants, staff: staff)
    var roles: [String: Speaker] = [:]
    for label in labels {
      roles[label] = Self.role(ofLabel: label) ?? names.role(of: label)
    }
    complete(&roles, labels, conversation)
    return roles
  }

  /// The role that a label itself says; nil for names.
  package static func role(ofLabel label: String) -> Speaker? {
    let words = TitleWords(label).words
    guard let first = words.first, words.count <= 4 else { return nil }
    if words.contains(where: interviewers.contains) { return .interviewer }
    if words.contains(where: customers.contains) { return .customer }
    if words.contains(where: colleagues.contains) { return .staff }
    if words.count == 1, first.hasPrefix("p"), first.utf8.count <= 4,
      first.utf8.count >= 2, first.dropFirst().allSatisfy(\.isNumber)
    {
      return .customer
    }
    if label == "Q" { return .interviewer }
    return label == "A" ? .customer : nil
  }

  private static let interviewers: Set = [
    "interviewer", "interviewers", "moderator", "researcher", "facilitator", "host", "assistant",
    "ai", "bot",
    "chatbot", "claude", "chatgpt", "gpt", "interviewerin", "intervieweur", "entrevistador",
    "entrevistadora",
    "entrevistadora", "moderatorin", "moderateur", "moderador", "インタビュアー", "聞き手", "system",
  ]
  private static let customers: Set = [
    "interviewee", "participant", "respondent", "customer", "client", "user", "guest", "caller",
    "subject",
    "buyer", "shopper", "patient", "teilnehmer", "teilnehmerin", "befragter", "befragte", "kunde",
    "kundin",
    "participante", "entrevistado", "entrevistada", "cliente", "repondant", "participante",
    "visitor", "lead",
    "contact", "参加者", "回答者", "お客様", "end", "requester",
  ]
  private static let colleagues: Set = [
    "agent", "support", "rep", "sales", "seller", "staff", "representative", "advisor", "csm",
    "admin",
    "employee", "operator", "mitarbeiter", "vendedor", "conseiller", "team",
  ]

  /// Gives roles to labels that neither words nor names have decided.
  private func complete(
    _ roles: inout [String: Speaker], _ labels: [String], _ conversation: RawConversation
  ) {
    let open = labels.filter { roles[$0] == nil }
    guard !open.isEmpty else { return }
    let known = Set(roles.values)
    if known.contains(.interviewer) || known.contains(.staff) {
      for label in open { roles[label] = .customer }
      if labels.count > 6 { for label in open { roles[label] = .unknown } }
      return
    }
    let asking = open.map { (label: $0, points: Self.askingPoints($0, conversation)) }
    let best = asking.max { ($0.points, $1.label) < ($1.points, $0.label) }
    if known.contains(.customer) {
      for label in open {
        roles[label] = open.count == 1 || label == best?.label ? .interviewer : .unknown
      }
      return
    }
    guard let best, best.points >= 0.3, labels.count <= 6 else {
      for label in open { roles[label] = .unknown }
      return
    }
    for label in open { roles[label] = label == best.label ? .interviewer : .customer }
  }

  /// How much a speaker asks, from 0 to about 2.
  private static func askingPoints(_ label: String, _ conversation: RawConversation) -> Double {
    let own = conversation.turns.filter { $0.speaker == label }
    guard !own.isEmpty else { return 0 }
    let questions = own.filter { turn in
      turn.text.utf8.suffix(12).contains(0x3F) || turn.text.contains("？")
    }.count
    var points = Double(questions) / Double(own.count)
    let opening = TitleWords(own.prefix(3).map(\.text).joined(separator: " ")).joined
    let phrases = [
      "making the time", "taking the time", "thanks for joining", "thank you for joining",
      "record this",
      "right or wrong answers", "introduce yourself", "tell me about yourself", "i m going to ask",
      "our research",
    ]
    if phrases.contains(where: { opening.contains($0) }) { points += 1 }
    return points
  }
}

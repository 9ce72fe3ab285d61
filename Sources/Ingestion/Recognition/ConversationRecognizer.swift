import EvidenceModel

/// Describes a conversation as an interview with one record per turn.
struct ConversationRecognizer {
  let conversation: RawConversation
  let participants: [String]
  let staff: [String]

  static let columns: [ColumnDescription] = [
    .init(title: "turn", name: "turn", role: .turn),
    .init(title: "speaker", name: "speaker", role: .speaker),
    .init(title: "speaker_role", name: "speaker_role", role: .ignored),
    .init(title: "started", name: "started", role: .ignored),
    .init(title: "text", name: "text", role: .message),
  ]

  var roles: [String: Speaker] {
    SpeakerRoles().roles(of: conversation, participants: participants, staff: staff)
  }

  func description(kind: SourceKind?) -> SourceDescription {
    var details = conversation.details
    DetailDates.settle(&details, name: conversation.name)
    let roles = roles
    let customers = roles.keys.sorted().filter { roles[$0] == .customer && isName($0) }
    if details["participant"] == nil, customers.count == 1 { details["participant"] = customers[0] }
    let asking = roles.keys.sorted().filter { roles[$0] == .interviewer && isName($0) }
    if details["interviewer"] == nil, asking.count == 1 { details["interviewer"] = asking[0] }
    return SourceDescription(
      kind: kind ?? .interview, dialect: conversation.format, columns: Self.columns,
      details: details)
  }

  private func isName(_ label: String) -> Bool { SpeakerRoles.role(ofLabel: label) == nil }

  var findings: [Finding] {
    let roles = roles
    let unknown = roles.values.filter { $0 == .unknown }.count
    // Whoever read the conversation has said so already.
    if !conversation.hasSpeakers { return [] }
    if roles.values.contains(.customer) && unknown == 0 { return [] }
    return [
      Finding(
        "unclear_speakers", message: "It is not clear who of the speakers is the customer.",
        remedy: "Import a list of participants, or name the interviewer in the transcript.",
        place: conversation.name, have: roles.count - unknown, need: roles.count)
    ]
  }

  func forEachRecord(_ body: (RawRecord) throws -> Void) rethrows {
    let roles = roles
    for (index, turn) in conversation.turns.enumerated() {
      let role = turn.speaker.flatMap { roles[$0] } ?? .unknown
      try body(
        RawRecord(
          number: index + 1, locator: turn.locator,
          values: ["\(index + 1)", turn.speaker, role.rawValue, turn.start, turn.text]))
    }
  }
}

import EvidenceModel

extension Dialect {
  /// Intercom's conversations and contacts; the opening message stands in `source`, not in the parts.
  static let intercom: [Dialect] = [
    Dialect(
      "intercom-conversations", kind: .tickets, isConfirmed: false,
      required: ["id", "source.body", "created_at"],
      typical: [
        "conversation_parts.conversation_parts", "source.author.email", "state", "priority",
      ], minimum: 1,
      roles: [
        "id": .recordID, "source.body": .message, "source.subject": .subject, "created_at": .date,
        "updated_at": .ignored, "conversation_parts.conversation_parts": .message,
        "conversation_parts.total_count": .ignored, "source.author.id": .personID,
        "source.author.email": .email, "source.author.name": .personName,
        "source.author.type": .ignored,
        "conversation_rating.rating": .rating, "conversation_rating.remark": .message,
        "state": .status,
        "source.type": .channel, "source.delivered_as": .ignored, "title": .ignored,
        "admin_assignee_id": .staff, "team_assignee_id": .staff,
      ]),
    Dialect(
      "intercom-contacts", kind: .crm, isConfirmed: false,
      required: ["Name", "Email", "User ID"],
      typical: ["First seen", "Signed up", "Last seen", "Phone"], minimum: 2,
      roles: [
        "User ID": .personID, "Signed up": .startDate, "First seen": .date, "Last seen": .date,
        "Name": .personName,
      ]),
  ]
}

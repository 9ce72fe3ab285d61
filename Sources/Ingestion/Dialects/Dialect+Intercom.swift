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
      "intercom-conversation-report", kind: .tickets, isConfirmed: false,
      required: ["Conversation ID", "Conversation started at"],
      typical: [
        "Current conversation state", "Teammate currently assigned", "Team currently assigned",
        "Conversation source", "Started by", "Conversation rating", "User email", "User name",
      ], minimum: 2,
      roles: [
        "Conversation ID": .recordID, "Conversation started at": .date, "Updated at": .ignored,
        "Started by": .ignored, "Conversation source": .channel,
        "Current conversation state": .status,
        "Teammate currently assigned|Team currently assigned": .staff,
        "Conversation rating": .rating, "Conversation rating remark": .message,
        "User email": .email, "User name": .personName, "User ID": .personID,
        "Title|Conversation title": .subject, "Conversation tags|Conversation tag": .tags,
        "First user message|Conversation first message|Message": .message,
        "Country|User country": .descriptor,
      ]),
    Dialect(
      "intercom-contacts", kind: .crm, isConfirmed: false,
      required: ["Name", "Email", "User ID|Intercom ID|User id"],
      typical: [
        "First seen", "Signed up", "Last seen|Last seen on Web", "Phone", "Web sessions",
        "Last contacted", "Last heard from", "Owner", "Companies|Company name",
      ], minimum: 2,
      roles: [
        "User ID|User id": .personID, "Intercom ID": .secondaryPersonID, "Signed up": .startDate,
        "First seen": .ignored, "Last seen|Last seen on Web": .date, "Name": .personName,
        "Web sessions": .measure, "Last contacted|Last heard from|Last opened email": .ignored,
        "Companies|Company name": .accountName, "Owner": .staff,
      ]),
  ]
}

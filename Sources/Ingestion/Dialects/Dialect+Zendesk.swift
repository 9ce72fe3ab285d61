import EvidenceModel

extension Dialect {
  /// Zendesk's tickets as JSON with comments, and as the CSV of a view.
  static let zendesk: [Dialect] = [
    Dialect(
      "zendesk-tickets-json", kind: .tickets, isConfirmed: false,
      required: ["id", "subject", "description", "status"],
      typical: [
        "comments", "requester_id", "requester.email", "via.channel", "created_at", "tags",
        "satisfaction_rating.score", "submitter_id", "custom_fields",
      ], minimum: 3, excluded: ["responder_id"],
      roles: [
        "id": .recordID, "requester_id|requester.id": .personID, "requester.email": .email,
        "requester.name": .personName, "created_at": .date, "updated_at": .ignored,
        "description": .message, "comments": .message, "submitter_id": .staff,
        "assignee_id": .staff,
        "via.channel": .channel, "satisfaction_rating.score": .rating,
        "organization_id": .accountID,
        "group_id": .ignored, "url": .ignored, "raw_subject": .ignored, "type": .tags,
        "ticket_form_id": .ignored, "brand_id": .ignored, "external_id": .ignored,
      ]),
    Dialect(
      "zendesk-tickets", kind: .tickets, isConfirmed: false,
      required: [
        "Id|Ticket ID|Ticket #", "Requester|Requester name|Requester email",
        "Subject|Ticket subject",
      ],
      typical: [
        "Assignee", "Status", "Tags", "Created at", "Satisfaction Score", "Requester email",
        "Group|Ticket group", "Assigned at", "Solved at", "Ticket type", "Via", "Summation column",
        "Group stations", "Assignee stations", "Reopens",
      ],
      minimum: 3, excluded: ["Due by Time", "Deal - Title"],
      roles: [
        "Id|Ticket ID|Ticket #": .recordID, "Requester|Requester name": .personName,
        "Subject|Ticket subject": .subject, "Requester id": .personID,
        "Requester external id": .secondaryPersonID, "Requester email": .email,
        "Organization": .accountName,
        "Group|Ticket group": .staff, "Group stations": .ignored, "Assignee stations": .ignored,
        "Reopens": .ignored, "Replies": .ignored, "Assignee": .staff, "Ticket type": .tags,
        "Created at": .date,
        "Updated at": .ignored, "Assigned at": .ignored, "Solved at": .ignored,
        "Due date": .ignored,
        "Initially assigned at": .ignored, "Satisfaction Score": .rating,
        "Summation column": .ignored,
        "Via": .channel, "Description": .message,
      ]),
  ]
}

import EvidenceModel

extension Dialect {
  /// Freshdesk's tickets as its export and its interface give them.
  static let freshdesk: [Dialect] = [
    Dialect(
      "freshdesk-tickets", kind: .tickets, isConfirmed: false,
      required: ["Ticket ID|Ticket Id", "Subject", "Status"],
      typical: [
        "Created time", "Due by Time", "Resolution status", "First response status",
        "Agent interactions", "Customer interactions", "Contact ID", "Last update time",
        "Survey results", "Every response status", "Initial response time", "Time tracked",
      ], minimum: 2,
      roles: [
        "Ticket ID|Ticket Id": .recordID, "Subject": .subject, "Description": .message,
        "Status": .status, "Priority": .priority, "Source": .channel, "Type": .tags,
        "Agent": .staff, "Group": .staff, "Created time": .date, "Due by Time": .ignored,
        "Resolved time": .ignored, "Closed time": .ignored, "Last update time": .ignored,
        "Initial response time": .ignored, "Time tracked": .ignored,
        "First response time (in hrs)": .ignored, "Resolution time (in hrs)": .ignored,
        "Agent interactions": .ignored, "Customer interactions": .ignored,
        "Resolution status": .ignored, "First response status": .ignored,
        "Every response status": .ignored, "Tags": .tags, "Survey results": .rating,
        "Association type": .ignored, "Product": .category, "Full name": .personName,
        "Title": .descriptor, "Email": .email, "Work phone|Mobile phone": .phone,
        "Contact ID": .personID, "Unique external ID": .secondaryPersonID, "Twitter ID": .ignored,
        "Company Name": .accountName, "Summary": .ignored, "Source Info": .ignored,
      ]),
    Dialect(
      "freshdesk-tickets-json", kind: .tickets, isConfirmed: false,
      required: ["id", "subject", "responder_id", "requester_id"],
      typical: ["description_text", "fr_escalated", "due_by", "fr_due_by", "spam", "group_id"],
      minimum: 2,
      roles: [
        "id": .recordID, "subject": .subject, "description_text": .message,
        "description": .ignored, "requester_id": .personID, "requester.email": .email,
        "requester.name": .personName, "requester.id": .personID, "responder_id": .staff,
        "group_id": .ignored, "company_id": .accountID, "source": .channel, "status": .status,
        "priority": .priority, "type": .tags, "tags": .tags, "created_at": .date,
        "updated_at": .ignored, "due_by": .ignored, "fr_due_by": .ignored, "spam": .ignored,
        "fr_escalated": .ignored, "is_escalated": .ignored, "conversations": .message,
      ]),
  ]
}

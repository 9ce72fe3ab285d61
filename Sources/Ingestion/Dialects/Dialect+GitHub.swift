import EvidenceModel

extension Dialect {
  /// Issues of GitHub, as its interface gives them and as its command line tool does.
  static let gitHub: [Dialect] = [
    Dialect(
      "github-issues", kind: .tickets, isConfirmed: false,
      required: ["number|issue_number|issue number", "title", "state"],
      typical: [
        "user.login|user|author|login", "labels", "created_at", "closed_at", "updated_at", "body",
        "author_association", "html_url|url", "repository_url|repository", "node_id",
        "milestone.title|milestone", "assignee|assignees", "comments", "locked",
      ], minimum: 5,
      roles: [
        "id": .ignored, "number|issue_number|issue number": .recordID, "title": .subject,
        "body": .message, "state": .status, "user.login|user|author|login": .personID,
        "user.id": .secondaryPersonID, "user.type": .ignored, "labels": .tags,
        "comments": .ignored, "created_at": .date, "updated_at": .ignored, "closed_at": .ignored,
        "author_association": .descriptor, "assignee.login|assignee|assignees": .staff,
        "milestone.title|milestone": .category, "state_reason": .ignored, "locked": .ignored,
        "html_url|url|repository_url|labels_url|comments_url|events_url": .ignored,
        "node_id": .ignored, "repository": .category, "closed_by.login": .staff,
      ]),
    Dialect(
      "github-issues-list", kind: .tickets, isConfirmed: false,
      required: ["number", "title", "createdAt", "author.login|author"],
      typical: ["body", "state", "labels", "url", "closedAt", "updatedAt", "comments"], minimum: 2,
      roles: [
        "id": .ignored, "number": .recordID, "title": .subject, "body": .message,
        "state": .status, "author.login|author": .personID, "author.id": .secondaryPersonID,
        "author.name": .personName, "author.is_bot": .ignored, "labels": .tags,
        "comments": .message, "createdAt": .date, "updatedAt": .ignored, "closedAt": .ignored,
        "url": .ignored, "milestone.title": .category, "assignees": .staff,
      ]),
  ]
}

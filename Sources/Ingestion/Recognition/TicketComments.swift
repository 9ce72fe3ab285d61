import Foundation

/// Takes the comments of a ticket apart into the customer's words and the colleagues'.
struct TicketComments: Sendable, Hashable {
  /// The customer's comments after the first message, a blank line between them; nil without any.
  let customer: String?
  let staff: String?

  /// Whether a cell holds comments as JSON.
  static func isList(_ cell: String) -> Bool {
    cell.hasPrefix("[{") && cell.hasSuffix("}]") && (cell.contains("body") || cell.contains("text"))
  }

  /// Reads the JSON text of comments; a comment that repeats `description` is left out.
  ///
  /// Private comments are colleagues'. Without any word for the author's role, comments by
  /// `requester` are the customer's and others aren't.
  init(json: String, description: String?, requester: String?) {
    let list = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [[String: Any]] ?? []
    var customer: [String] = []
    var staff: [String] = []
    let first = description.map { MarkupText.body($0).trimmingBlanks() }
    for comment in list {
      guard let body = Self.body(comment), !body.isEmpty else { continue }
      if Self.isCustomer(comment, requester: requester) {
        if body != first { customer.append(body) }
      } else {
        staff.append(body)
      }
    }
    self.customer = customer.isEmpty ? nil : customer.joined(separator: "\n\n")
    self.staff = staff.isEmpty ? nil : staff.joined(separator: "\n\n")
  }

  private static func body(_ comment: [String: Any]) -> String? {
    for key in ["plain_body", "body_text", "body", "text", "message", "html_body"] {
      if let text = comment[key] as? String { return MarkupText.body(text).trimmingBlanks() }
    }
    return nil
  }

  private static func isCustomer(_ comment: [String: Any], requester: String?) -> Bool {
    if let isPublic = comment["public"] as? Bool, !isPublic { return false }
    if comment["private"] as? Bool == true { return false }
    if let incoming = comment["incoming"] as? Bool { return incoming }
    if let part = comment["part_type"] as? String, part != "comment", part != "open" {
      return false
    }
    let author = comment["author"] as? [String: Any]
    let role =
      comment["author_role"] as? String ?? comment["author_type"] as? String
      ?? author?["type"] as? String ?? author?["role"] as? String ?? comment["role"] as? String
    if let role {
      return ["end user", "enduser", "user", "customer", "lead", "contact", "requester", "client"]
        .contains(TitleWords(role).joined)
    }
    let id = comment["author_id"] ?? comment["user_id"] ?? author?["login"] ?? author?["id"]
    guard let id, let requester else { return false }
    return "\(id)" == requester
  }
}

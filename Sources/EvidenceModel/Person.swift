/// A customer after identity resolution, or somebody who turned out not to be one.
package struct Person: Sendable, Hashable {
  /// Whether somebody counts as a customer.
  package enum Standing: String, Sendable, Hashable, Codable {
    case customer
    /// Known, but never bought: not in the shares of personas.
    case lead
    /// A colleague, an interviewer, an agent, a test account: never evidence.
    case `internal`
  }

  /// What the customer's own systems call them: CRM id, else e-mail, else the first key seen.
  package let id: PersonID
  /// Shown instead of the person everywhere by default, such as `c-7f3a`.
  package let pseudonym: String
  package let standing: Standing
  /// The account (company) they belong to, where one is known.
  package let account: String?

  package init(id: PersonID, pseudonym: String, standing: Standing, account: String? = nil) {
    self.id = id
    self.pseudonym = pseudonym
    self.standing = standing
    self.account = account
  }
}

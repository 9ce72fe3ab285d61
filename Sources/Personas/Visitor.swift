package import EvidenceModel

/// Somebody who came to the website and whom nobody knows: no account, no order, no words.
package struct Visitor: Sendable, Hashable {
  /// Views by part of the site ("careers"), or by event where pages are not recorded.
  package var areas: [String: Int]
  /// Where the visitor came from first; nil where that is not recorded.
  package var origin: String?
  /// Whether most visits were on a phone; nil where devices are not recorded.
  package var isMobile: Bool?
  /// The source that most of the events are in.
  package let source: SourceID

  package init(
    areas: [String: Int] = [:], origin: String? = nil, isMobile: Bool? = nil, source: SourceID
  ) {
    self.areas = areas
    self.origin = origin
    self.isMobile = isMobile
    self.source = source
  }

  var views: Int { areas.values.reduce(0, +) }

  /// The part of the site that most views are of, the start page aside; ties by name.
  var mainArea: String? {
    areas.filter { $0.key != Self.start }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// What the start page is called.
  package static let start = "home"
}

/// Somebody of an account: who may take part in its purchase.
package struct AccountPerson: Sendable, Hashable {
  package let person: PersonID
  package let account: String
  /// The job title as the company's system has it.
  package let title: String?

  package init(person: PersonID, account: String, title: String?) {
    self.person = person
    self.account = account
    self.title = title
  }
}

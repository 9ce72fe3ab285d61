package import EvidenceModel

/// What a persona's page shows: its card, and every claim with its count.
package struct PersonaPage: Sendable, Hashable {
  /// The claims of one kind.
  package struct Group: Sendable, Hashable {
    package let title: String
    package let claims: [ClaimDetail]
  }

  package let card: PersonaCard
  package let groups: [Group]
  /// What people said of its claims.
  package let reviewMarks: ReviewMarks
  /// What new data would have to show for the persona to be wrong, in sentences.
  package let wrongIf: [String]
  /// The identifiers of its people; nil in public documents.
  package let members: [String]?
  package let footer: PageFooter

  /// The page of a persona of a document.
  package init(
    _ persona: Persona, in document: PersonaDocument, reviews: ReviewBook = ReviewBook()
  ) {
    reviewMarks = ReviewMarks(reviews)
    card = PersonaCard(persona, in: document)
    let details = PersonaCard.inReadingOrder(persona.claims).map {
      ClaimDetail($0, of: persona, in: document)
    }
    var groups: [Group] = []
    for detail in details {
      if let last = groups.last, last.title == detail.kind {
        groups[groups.count - 1] = Group(title: last.title, claims: last.claims + [detail])
      } else {
        groups.append(Group(title: detail.kind, claims: [detail]))
      }
    }
    self.groups = groups
    wrongIf = document.falsification?.personas.first { $0.persona == persona.id }?.wrongIf ?? []
    members = persona.members?.map(\.rawValue)
    footer = PageFooter(document)
  }

  /// The page of a persona by its id; nil when the document has none of that id.
  package init?(
    id: String, in document: PersonaDocument, reviews: ReviewBook = ReviewBook()
  ) {
    guard let persona = document.personas.first(where: { $0.id == id }) else { return nil }
    self.init(persona, in: document, reviews: reviews)
  }
}

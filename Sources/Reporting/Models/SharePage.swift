package import EvidenceModel

/// What the page shows from which personas leave the house.
package struct SharePage: Sendable, Hashable {
  /// A read-only link.
  package struct Link: Sendable, Hashable {
    package let id: String
    package let label: String
    package let persona: String?
    package let createdAt: String
    package let endsAt: String?
    package let hasEnded: Bool

    package init(
      id: String, label: String, persona: String?, createdAt: String, endsAt: String?,
      hasEnded: Bool
    ) {
      self.id = id
      self.label = label
      self.persona = persona
      self.createdAt = createdAt
      self.endsAt = endsAt
      self.hasEnded = hasEnded
    }
  }

  /// Ids and names of the personas.
  package let personas: [Choice]
  /// The forms of `/export/...`, such as `pdf`.
  package let forms: [String]
  package let links: [Link]
  /// The address of a link that was just made; shown this once.
  package let freshAddress: String?
  /// Where its card for other sites is.
  package let embedAddress: String?
  package let footer: PageFooter

  /// A persona to choose.
  package struct Choice: Sendable, Hashable {
    package let id: String
    package let name: String
  }

  package init(
    _ document: PersonaDocument, forms: [String], links: [Link], freshAddress: String?,
    embedAddress: String?
  ) {
    personas = document.personas.map { Choice(id: $0.id, name: $0.name) }
    self.forms = forms
    self.links = links
    self.freshAddress = freshAddress
    self.embedAddress = embedAddress
    footer = PageFooter(document)
  }

  /// What a form is for, in a few words.
  static func purpose(of form: String) -> String {
    switch form {
    case "pdf": "To print and hang up: a page for each persona, with the evidence behind it"
    case "pptx": "Slides of native shapes, to edit"
    case "html": "One file that opens in any browser, with all evidence"
    case "png": "The cards as a picture"
    case "svg": "The cards as a drawing, for print and the web"
    case "markdown": "Text for wikis and repositories"
    case "csv": "Every claim as a row, for a spreadsheet"
    case "json": "Everything, for programs"
    default: ""
    }
  }
}

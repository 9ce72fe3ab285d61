import EvidenceModel
import EvidenceStore
import Ingestion

/// What a workspace holds beside its newest personas: read anew, as the last build read it.
struct WorkspaceReading {
  let document: PersonaDocument
  let sources: [StoredSource]
  let people: [Person]
  let window: Window
  let population: Population
  let passages: [Passage]
  let heard: Heard
  let names: WorkspaceNames
  /// People without numbers whose words the claims of a persona quote.
  let voicesOf: [String: Set<PersonID>]

  /// Reads a workspace.
  ///
  /// - Throws: `build.notBuilt` before the first build.
  init(workspace: Workspace) throws(Diagnostic) {
    guard let stored = try DocumentReader(workspace: workspace).stored() else {
      throw DocumentReader.notBuilt
    }
    let sources = try workspace.sources()
    let people = try workspace.people()
    let options = try BuildOptions.last(of: workspace)
    let window = Window(
      options.asOf, sources: sources, today: stored.provenance.createdAt)
    let names = try WorkspaceNames(workspace: workspace, sources: sources)
    let reader = PassageReader(
      workspace: workspace, people: people, names: names.speakers,
      dates: try Participants(workspace: workspace, sources: sources).dates(of: sources))
    let passages = DoubledConversations.removed(
      from: try reader.passages(of: sources).filter { window.contains($0.date) })
    let terms = try DomainTerms(workspace: workspace).terms(of: sources)
    document = stored
    self.sources = sources
    self.people = people
    self.window = window
    self.names = names
    self.passages = passages
    heard = Listener(redactor: Redactor(names: names.known), domainTerms: terms).hear(passages)
    population = try Population(
      workspace: workspace, sources: sources, people: people, window: window)
    voicesOf = Self.voices(of: stored, people: people)
  }

  private static func voices(
    of document: PersonaDocument, people: [Person]
  ) -> [String: Set<PersonID>] {
    var known: [String: PersonID] = [:]
    for person in people {
      known[person.pseudonym] = person.id
      known[person.id.rawValue] = person.id
    }
    var voices: [String: Set<PersonID>] = [:]
    for persona in document.personas {
      let quoted = persona.claims.flatMap(\.evidence).compactMap(\.customer)
      voices[persona.id] = Set(quoted.compactMap { known[$0] })
    }
    return voices
  }
}

import EvidenceModel
import EvidenceStore
import Foundation
import Ingestion
import Statistics
import Themes

/// Learns from the words of personas' members who else belongs there.
struct RouteTraining {
  /// Ids of the personas in the order of the router's groups.
  let personas: [String]
  let router: TextRouter
  /// Makes vectors; nil without a model.
  let maker: VectorMaker?
  /// People whose words were learnt from.
  let people: Int

  /// At most so many texts are learnt from, of all people at even steps.
  private static let mostTexts = 6000

  /// Learns from everything that members said.
  ///
  /// - Throws: `build.notBuilt`, `route.noWords` when fewer than two personas have members with words,
  ///   what opening the model throws, or the store.
  init(workspace: Workspace) throws(Diagnostic) {
    guard let document = try DocumentReader(workspace: workspace).stored() else {
      throw DocumentReader.notBuilt
    }
    var personaOf: [PersonID: String] = [:]
    for membership in try workspace.memberships() {
      if let persona = membership.persona { personaOf[membership.person] = persona }
    }
    let sources = try workspace.sources()
    let texts = try RouteTexts(workspace: workspace).texts(of: sources)
      .filter { $0.person.flatMap { personaOf[$0] } != nil }
    let known = Set(texts.compactMap { $0.person.flatMap { personaOf[$0] } })
    personas = document.personas.map(\.id).filter(known.contains)
    guard personas.count > 1 else {
      throw Diagnostic(
        .routeNoWords, "There are words of the members of \(personas.count) personas only.",
        remedy: "Import tickets, answers or interviews of people who have orders or events too.")
    }
    let step = max(1, (texts.count + Self.mostTexts - 1) / Self.mostTexts)
    let groups = personas
    let examples = texts.enumerated().filter { $0.offset % step == 0 }.compactMap {
      entry -> TextRouter.Example? in
      guard let person = entry.element.person, let persona = personaOf[person],
        let group = groups.firstIndex(of: persona)
      else { return nil }
      return TextRouter.Example(text: entry.element.text, group: group, person: person.rawValue)
    }
    maker = try ModelRegistry(workspace: workspace).maker()
    let meaning = try maker?.vectors(for: TextRouter.encoded(examples))
    people = Set(examples.map(\.person)).count
    router = TextRouter(
      examples, groups: personas.count, meaning: meaning,
      using: SeededGenerator(seed: document.provenance.seed).stream("route"))
  }
}

/// What people wrote or said, a text per conversation.
struct RouteTexts {
  let workspace: Workspace

  /// One conversation's words of one customer.
  struct Text {
    let person: PersonID?
    /// Where it begins.
    let source: SourceID
    let locator: String
    let conversation: String
    var text: String
  }

  /// A conversation's words beyond so many bytes tell nothing new.
  private static let longest = 6000

  /// All customers' words of some sources, in the order of sources and records.
  func texts(of sources: [StoredSource]) throws(Diagnostic) -> [Text] {
    let all = try workspace.sources()
    let names = try WorkspaceNames(workspace: workspace, sources: all)
    let reader = PassageReader(
      workspace: workspace, people: try workspace.people(), names: names.speakers,
      dates: try Participants(workspace: workspace, sources: all).dates(of: all))
    let passages = try DoubledConversations.removed(from: reader.passages(of: sources))
    let redactor = Redactor(names: names.known)
    var texts: [Text] = []
    var place: [String: Int] = [:]
    for passage in passages where passage.speaker == .customer {
      let key = "\(passage.conversation)\u{0}\(passage.person?.rawValue ?? "")"
      if let known = place[key] {
        if texts[known].text.utf8.count < Self.longest { texts[known].text += "\n" + passage.text }
      } else {
        place[key] = texts.count
        texts.append(
          Text(
            person: passage.person, source: passage.source, locator: passage.locator,
            conversation: passage.conversation, text: passage.text))
      }
    }
    // Names would teach who somebody is instead of how they speak.
    return texts.map { text in
      var text = text
      text.text = redactor.redact(text.text).text
      return text
    }
  }
}

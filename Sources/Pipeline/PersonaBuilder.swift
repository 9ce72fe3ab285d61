import Attributes
package import EvidenceModel
package import EvidenceStore
import Ingestion
import Outcomes
import Personas
import Reporting
import Segmentation
import Themes
import Validation

extension Diagnostic.Code {
  package static let nothingImported = Diagnostic.Code("build.nothingImported")
}

/// Runs all stages in order: attributes, segments, statements, themes, personas, checks.
///
/// The same content of the workspace, options and version give the same document; a build that
/// changes nothing keeps the version.
package struct PersonaBuilder {
  private let workspace: Workspace
  private let options: BuildOptions

  package init(workspace: Workspace, options: BuildOptions) {
    self.workspace = workspace
    self.options = options
  }

  /// Builds and stores.
  ///
  /// - Parameter createdAt: The time that the document carries, ISO; it is the only part of the
  ///   document that does not follow from the workspace and the options.
  /// - Returns: The document, the findings, and whether anything changed.
  /// - Throws: `build.nothingImported` for an empty workspace.
  package func build(createdAt: String) throws(Diagnostic) -> BuildSummary {
    try build(createdAt: createdAt, after: try workspace.lineage())
  }

  /// Builds with the names that an earlier run gave to themes and segments.
  func build(
    createdAt: String, after lineage: Workspace.Lineage
  ) throws(Diagnostic) -> BuildSummary {
    let sources = try workspace.sources()
    guard !sources.isEmpty else {
      throw Diagnostic(
        .nothingImported, "Nothing is in the workspace yet.",
        remedy: "Import a folder of exports first: likeness import FOLDER.")
    }
    try PeopleResolution.completeInterrupted(workspace)
    let people = try workspace.people()
    let window = Window(options.asOf, sources: sources, today: createdAt)
    let population = try Population(
      workspace: workspace, sources: sources, people: people, window: window)
    let byNumbers = try segments(of: population.table)
    let heard = try ReviewedStatements(workspace: workspace)
      .applied(to: listen(sources: sources, people: people, window: window))
    let segmentation =
      options.segments == nil
      ? byNumbers.map {
        SpokenMerger(population.table).merged($0, statements: heard.statements)
      } : byNumbers
    let affinity = affinities(heard, population: population, segmentation: segmentation)
    let carrier = LineageCarrier(before: lineage)
    let maker = try ModelRegistry(workspace: workspace).maker()
    let meaning = try maker?.vectors(for: ThemeFinder.compared(heard.statements))
    let found = carrier.carried(
      ThemeFinder(meaning: meaning).themes(in: heard.statements, affinity: affinity),
      wordHashes: heard.wordHashes)
    let edited = try EditedThemes(workspace: workspace)
    let themes = edited.applied(to: found, of: heard)
    var input = try PersonaMaterial(
      sources: sources, people: people, window: window, population: population,
      segmentation: segmentation, heard: heard, themes: themes,
      lineages: carrier.lineages(
        of: segmentation?.segments ?? [], people: population.table.people),
      visitors: VisitorReader(workspace: workspace, sources: sources, people: people).visitors(),
      accountPeople: AccountReader(workspace: workspace, sources: sources, people: people)
        .accountPeople()
    ).input(excluding: firstNames())
    input.comparesMeaning = meaning != nil
    let composed = PersonaComposer().compose(input)
    var options = options
    options.model = maker?.model
    let assembly = DocumentAssembly(
      workspace: workspace, options: options, window: window, sources: sources, people: people)
    let summary = try assembly.store(
      composed, population: population, segmentation: segmentation, heard: heard, themes: themes,
      found: found, createdAt: createdAt)
    try edited.catchUp()
    return summary
  }

  /// Segments, where there are numbers to segment by.
  private func segments(of table: AttributeTable) throws(Diagnostic) -> Segmentation? {
    guard !table.people.isEmpty, table.attributes.contains(where: { $0.role == .basis }) else {
      return nil
    }
    var finder = SegmentFinder.Options()
    finder.seed = options.seed
    finder.count = options.segments
    // Attributes of behaviour are counts and shares with few numbers among them: with a joint block
    // the personas of three made-up companies were no better, and the build took three times as long.
    finder.allowsDependence = false
    return try SampledSegments(finder).segments(in: table)
  }

  private func listen(
    sources: [StoredSource], people: [Person], window: Window
  ) throws(Diagnostic) -> Heard {
    let names = try WorkspaceNames(workspace: workspace, sources: sources)
    let reader = PassageReader(
      workspace: workspace, people: people, names: names.speakers,
      dates: try Participants(workspace: workspace, sources: sources).dates(of: sources))
    let passages = try reader.passages(of: sources).filter { window.contains($0.date) }
    let terms = try DomainTerms(workspace: workspace).terms(of: sources)
    return Listener(redactor: Redactor(names: names.known), domainTerms: terms)
      .hear(DoubledConversations.removed(from: passages))
  }

  /// The segment of each statement's person.
  private func affinities(
    _ heard: Heard, population: Population, segmentation: Segmentation?
  ) -> [Int?] {
    guard let segmentation else { return heard.statements.map { _ in nil } }
    let segmentOfRow = segmentation.segmentOfRow(count: population.table.people.count)
    return heard.statements.map { statement in
      statement.person.flatMap { population.rowOfID[$0] }.flatMap { segmentOfRow[$0] }
    }
  }

  private func firstNames() throws(Diagnostic) -> Set<String> {
    // All parts of all names: which part is the first one differs from country to country.
    var names = Set(try workspace.values(of: .firstName))
    names.formUnion(try workspace.values(of: .personName))
    names.formUnion(try workspace.values(of: .lastName))
    for email in try workspace.values(of: .email) {
      if let local = email.split(separator: "@").first { names.insert(String(local)) }
    }
    let sources = try workspace.sources()
    names.formUnion(try Participants(workspace: workspace, sources: sources).names)
    names.formUnion(sources.compactMap { $0.description.details["participant"] })
    names.formUnion(sources.compactMap { $0.description.details["interviewer"] })
    names.formUnion(try workspace.values(of: .staff))
    return names
  }
}

extension Segmentation {
  /// The index of the segment of each row of the attribute table.
  func segmentOfRow(count: Int) -> [Int?] {
    var rows = [Int?](repeating: nil, count: count)
    for (index, segment) in segments.enumerated() {
      for row in segment.members { rows[row] = index }
    }
    return rows
  }
}

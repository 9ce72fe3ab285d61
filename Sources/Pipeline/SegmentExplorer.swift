package import EvidenceModel
package import EvidenceStore
package import Reporting

/// Reads from the workspace what the explorer of segments shows beside the document.
package struct SegmentExplorer {
  /// How much is shown.
  package struct Options: Sendable, Hashable {
    /// The most distributions of a persona, from 1; 9 by default.
    package var mostDistributions: Int
    /// The most people whose values are read for a drawing; 20,000 by default.
    package var mostPeople: Int
    /// Below this probability a member stands on the border; 0.8 by default.
    package var border: Double
    /// The most people on the border who are listed; 12 by default.
    package var mostListed: Int

    package init(
      mostDistributions: Int = 9, mostPeople: Int = 20_000, border: Double = 0.8,
      mostListed: Int = 12
    ) {
      self.mostDistributions = mostDistributions
      self.mostPeople = mostPeople
      self.border = border
      self.mostListed = mostListed
    }
  }

  private let workspace: Workspace
  private let options: Options

  package init(workspace: Workspace, options: Options = Options()) {
    self.workspace = workspace
    self.options = options
  }

  /// The page of a document's segments.
  ///
  /// - Parameters:
  ///   - document: In its public, reviewed form.
  ///   - persona: Whose distributions are wanted; the first when there is none of that id.
  /// - Returns: The page.
  /// - Throws: `workspace.unreadable`.
  package func page(
    of document: PersonaDocument, persona: String?
  ) throws(Diagnostic) -> SegmentsPage {
    let chosen = document.personas.first { $0.id == persona } ?? document.personas.first
    var distributions: [SegmentsPage.Distribution] = []
    if let chosen { distributions = try self.distributions(of: chosen.id) }
    let doubtful = try workspace.doubtfulMembers(below: options.border, most: options.mostListed)
    var names: [String: String] = [:]
    for persona in document.personas { names[persona.id] = persona.name }
    return SegmentsPage(
      document, chosen: chosen?.id, distributions: distributions,
      borderline: doubtful.people.map { person in
        SegmentsPage.Borderline(
          pseudonym: person.pseudonym, persona: person.persona.flatMap { names[$0] } ?? "none",
          probability: person.probability)
      }, borderlineCount: doubtful.count)
  }

  /// The attributes of the basis in which a persona's people differ most from the rest, by the
  /// total variation distance of the two histograms.
  private func distributions(
    of persona: String
  ) throws(Diagnostic) -> [SegmentsPage.Distribution] {
    let people = try workspace.placedPeople()
    let stride = (people + options.mostPeople - 1) / max(1, options.mostPeople)
    var found: [(distance: Double, distribution: SegmentsPage.Distribution)] = []
    for attribute in try workspace.storedAttributes() where attribute.role == .basis {
      let values = try workspace.values(
        ofAttribute: attribute.number, persona: persona, stride: stride)
      guard let histogram = AttributeHistogram(attribute, values: values) else { continue }
      found.append((histogram.distance, histogram.distribution))
    }
    let ranked = found.enumerated().sorted {
      ($1.element.distance, $0.offset) < ($0.element.distance, $1.offset)
    }
    return ranked.prefix(options.mostDistributions).map(\.element.distribution)
  }
}

/// The values of one attribute in bins: a persona's people beside the rest.
struct AttributeHistogram {
  /// Fewer people on a side give no picture.
  private static let fewest = 5
  private static let bins = 12

  let distribution: SegmentsPage.Distribution
  /// Total variation distance of the two sides, from 0 to 1.
  let distance: Double

  /// Nil when a side has fewer than five people or all values are the same.
  init?(_ attribute: Workspace.StoredAttribute, values: [(value: Double, isOwn: Bool)]) {
    let own = values.filter(\.isOwn).count
    guard own >= Self.fewest, values.count - own >= Self.fewest else { return nil }
    let sorted = values.map(\.value).sorted()
    let low = sorted[sorted.count / 100]
    let high = sorted[sorted.count - 1 - sorted.count / 100]
    let labels = Self.labels(attribute)
    guard high > low || !labels.isEmpty else { return nil }
    let isWhole = attribute.scale == .count && high - low < Double(Self.bins)
    let count = !labels.isEmpty ? labels.count : isWhole ? Int(high - low) + 1 : Self.bins
    let start = labels.isEmpty ? low : 0
    let width = labels.isEmpty && !isWhole ? (high - low) / Double(count) : 1
    var sides = [[Double](repeating: 0, count: count), [Double](repeating: 0, count: count)]
    for entry in values {
      let bin = min(count - 1, max(0, Int((entry.value - start) / width)))
      sides[entry.isOwn ? 0 : 1][bin] += 1
    }
    let totals = [Double(own), Double(values.count - own)]
    let shares = zip(sides, totals).map { side, total in side.map { $0 / total } }
    distance = zip(shares[0], shares[1]).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    let whole = isWhole ? (0..<count).map { "\(Int(low) + $0)" } : []
    distribution = SegmentsPage.Distribution(
      title: attribute.title, edges: (0...count).map { start + width * Double($0) },
      labels: labels.isEmpty ? whole : labels, persona: shares[0], rest: shares[1],
      people: values.count)
  }

  private static func labels(_ attribute: Workspace.StoredAttribute) -> [String] {
    switch attribute.scale {
    case .binary: ["no", "yes"]
    case .nominal, .ordinal: attribute.levels
    default: []
    }
  }
}

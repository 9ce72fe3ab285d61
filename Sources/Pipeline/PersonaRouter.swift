package import EvidenceModel
package import EvidenceStore
import Foundation
import Themes

extension Diagnostic.Code {
  package static let routeNoWords = Diagnostic.Code("route.noWords")
  package static let routeNoText = Diagnostic.Code("route.noText")
}

/// Says which persona new words likely belong to, or that none fits.
package struct PersonaRouter {
  private let workspace: Workspace
  private let training: RouteTraining
  private let names: [String: String]

  /// Learns from the workspace.
  ///
  /// - Throws: `build.notBuilt`, `route.noWords`, or what a model or the store throws.
  package init(workspace: Workspace) throws(Diagnostic) {
    self.workspace = workspace
    training = try RouteTraining(workspace: workspace)
    let document = try DocumentReader(workspace: workspace).stored()
    names = Dictionary(
      (document?.personas ?? []).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where one text belongs.
  ///
  /// - Throws: `route.noText` for a blank one.
  package func route(text: String) throws(Diagnostic) -> RouteReport {
    guard text.contains(where: \.isLetter) else { throw Self.noText }
    return RouteReport(
      answers: [try answer([text], customer: nil, place: nil, prior: nil)], quality: quality)
  }

  /// Where the customers of a file belong: one answer per customer, with all their texts, and one per
  /// conversation of nobody known.
  ///
  /// The file is read into a copy of the workspace, so that somebody who is known there is the same
  /// person here; the workspace itself is not touched. A file that is neither table nor transcript is
  /// one text.
  ///
  /// - Throws: `route.noText` when nobody says anything, or what opening the file throws.
  package func route(file: String) throws(Diagnostic) -> RouteReport {
    if let text = try Self.plainText(file) { return try route(text: text) }
    let copy = try RouteCopy(of: workspace, with: file)
    defer { copy.remove() }
    let texts = try RouteTexts(workspace: copy.workspace).texts(of: copy.newSources)
      .filter { $0.text.contains(where: \.isLetter) }
    guard !texts.isEmpty else { throw Self.noText }
    let priors = try priors(of: texts, file: file)
    var groups: [String: [RouteTexts.Text]] = [:]
    var order: [String] = []
    for text in texts {
      let key = text.person.map { "0 " + $0.rawValue } ?? "1 " + text.conversation
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(text)
    }
    // Customers by id; texts of nobody known as they stand.
    let known = order.filter { $0.hasPrefix("0") }.sorted()
    var answers: [RouteAnswer] = []
    for key in known + order.filter({ $0.hasPrefix("1") }) {
      guard let own = groups[key], let first = own.first else { continue }
      answers.append(
        try answer(
          own.map(\.text), customer: first.person?.rawValue,
          place: first.person == nil ? first.locator : nil,
          prior: first.person.flatMap { priors[$0] }))
    }
    return RouteReport(answers: answers, quality: quality)
  }

  private static var noText: Diagnostic {
    Diagnostic(
      .routeNoText, "There are no words to go by.",
      remedy: "Give a ticket's text, a file with tickets or a transcript, or - for standard input.")
  }

  /// The words of a file that is no export: plain text of at most a few pages without speakers.
  private static func plainText(_ path: String) throws(Diagnostic) -> String? {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    guard ["txt", "md", "eml", ""].contains(ending),
      let data = FileManager.default.contents(atPath: path), data.count < 1 << 20
    else { return nil }
    let text = String(decoding: data, as: UTF8.self)
    let turns = text.split(separator: "\n").count { line in
      line.prefix(40).contains(": ") || line.hasPrefix("**") || line.contains("-->")
    }
    return turns >= 4 ? nil : text
  }

  /// What a customer's behaviour says, as probabilities of the personas: of members by the last
  /// build, of others by what the file says of them beside their words.
  private func priors(
    of texts: [RouteTexts.Text], file: String
  ) throws(Diagnostic) -> [PersonID: [Double]] {
    let wanted = Set(texts.compactMap(\.person))
    var found: [PersonID: (persona: String, probability: Double)] = [:]
    for membership in try workspace.memberships() where wanted.contains(membership.person) {
      if let persona = membership.persona {
        found[membership.person] = (persona, membership.probability)
      }
    }
    if found.count < wanted.count {
      for row in try Assigner(workspace: workspace).assign(file: file) {
        let id = PersonID(row.customer)
        guard found[id] == nil, wanted.contains(id), let persona = row.persona else { continue }
        found[id] = (persona, row.probability)
      }
    }
    return found.compactMapValues { entry in
      training.personas.firstIndex(of: entry.persona).map { prior($0, entry.probability) }
    }
  }

  /// A persona's probability, the rest shared among the others by their sizes.
  private func prior(_ group: Int, _ probability: Double) -> [Double] {
    let shares = training.router.logShares.map { exp($0) }
    let rest = shares.indices.filter { $0 != group }.reduce(0) { $0 + shares[$1] }
    let sure = min(0.99, max(0.01, probability))
    return shares.indices.map { $0 == group ? sure : (1 - sure) * shares[$0] / max(1e-9, rest) }
  }

  private func answer(
    _ texts: [String], customer: String?, place: String?, prior: [Double]?
  ) throws(Diagnostic) -> RouteAnswer {
    let meaning = try training.maker.map { maker throws(Diagnostic) in
      try VectorMaker(encoder: maker.encoder, workspace: nil).vectors(for: texts)
    }
    let found = training.router.answer(
      texts, meaning: meaning, logPrior: prior.map { $0.map { log($0) } })
    let choices = found.probabilities.enumerated().sorted {
      ($1.element, $0.offset) < ($0.element, $1.offset)
    }.map { entry in
      RouteAnswer.Choice(
        persona: training.personas[entry.offset],
        name: names[training.personas[entry.offset]] ?? "",
        probability: Self.rounded(entry.element))
    }
    // Whose behaviour is known belongs somewhere, however they write.
    let fits = !found.fitsNone || prior != nil
    return RouteAnswer(
      customer: customer, place: place, texts: texts.count,
      persona: fits ? choices[0].persona : nil, name: fits ? choices[0].name : nil,
      probability: choices[0].probability, choices: choices,
      usualness: Self.rounded(found.usualness),
      basis: prior == nil ? "words" : "words and behaviour")
  }

  /// How good words are, by people who were held out.
  package var quality: RouteQuality {
    let calibration = training.router.calibration
    return RouteQuality(
      people: calibration.people, accuracy: Self.rounded(calibration.accuracy),
      baseline: Self.rounded(calibration.baseline), isInformative: calibration.isInformative,
      calibrationError: Self.rounded(calibration.error),
      reliability: calibration.bins.map {
        RouteQuality.Range(
          from: Self.rounded($0.from), to: Self.rounded($0.to), people: $0.people,
          said: Self.rounded($0.said), right: Self.rounded($0.right))
      }, model: training.maker?.model)
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

package import EvidenceModel

/// What the first page shows: all personas side by side and what to know before using them.
package struct HomePage: Sendable, Hashable {
  /// What is different from the version before.
  package struct Change: Sendable, Hashable {
    /// `New since Jan 2025`.
    package let label: String
    /// The claim's text; its id when it is gone.
    package let text: String
    package let personaID: String?
    package let claim: ClaimID
  }

  /// One number of personas that was tried.
  package struct Trial: Sendable, Hashable {
    package let count: String
    package let bic: String
    package let stability: String
    package let smallest: String
    package let hits: String
  }

  /// Changes of one kind, counted.
  package struct ChangeCount: Sendable, Hashable {
    package let label: String
    package let count: String
  }

  package let cards: [PersonaCard]
  /// Nil before the first build.
  package let health: HomeHealth?
  package let reviewMarks: ReviewMarks
  package let changeCounts: [ChangeCount]
  /// Whether files were imported that no personas were built from yet.
  package let isReadyToBuild: Bool
  /// Who is in no persona, and how current it is, in sentences.
  package let summary: [String]
  /// Every kind of warning in one line, the most important first.
  package let warnings: [String]
  /// Those of them that stand before the personas.
  package let leadingWarnings: [String]
  package let changes: [Change]
  package let reason: String?
  package let trials: [Trial]
  package let footer: PageFooter

  /// The first page of a document in its reviewed form.
  package init(_ document: PersonaDocument, reviews: ReviewBook = ReviewBook()) {
    health = HomeHealth(document, reviews: reviews)
    reviewMarks = ReviewMarks(reviews)
    isReadyToBuild = false
    changeCounts = Self.counts(document.changes)
    cards = document.personas.map { PersonaCard($0, in: document) }
    summary = Self.summary(document)
    let digest = WarningDigest(document)
    warnings = digest.lines
    leadingWarnings = digest.leading
    changes = document.changes.map { Self.change($0, in: document) }
    reason = document.segmentation?.reason
    trials = (document.segmentation?.trials ?? []).map(Self.trial)
    footer = PageFooter(document)
  }

  /// The first page of a workspace without personas.
  ///
  /// - Parameters:
  ///   - engineVersion: The version of the program.
  ///   - isReadyToBuild: Whether files were imported already.
  package init(emptyFor engineVersion: String, isReadyToBuild: Bool = false) {
    cards = []
    health = nil
    reviewMarks = ReviewMarks()
    changeCounts = []
    self.isReadyToBuild = isReadyToBuild
    summary = []
    warnings = []
    leadingWarnings = []
    changes = []
    reason = nil
    trials = []
    footer = PageFooter(engineVersion: engineVersion)
  }

  private static func counts(_ changes: [PersonaDocument.Change]) -> [ChangeCount] {
    var kinds: [(kind: String, count: Int)] = []
    for change in changes {
      if let index = kinds.firstIndex(where: { $0.kind == change.change }) {
        kinds[index].count += 1
      } else {
        kinds.append((change.change, 1))
      }
    }
    return kinds.map {
      ChangeCount(label: PersonaWording.change($0.kind), count: ReadableNumber.count($0.count))
    }
  }

  private static func summary(_ document: PersonaDocument) -> [String] {
    var summary: [String] = []
    if let people = document.segmentation?.people {
      summary.append("Based on \(ReadableNumber.count(people, "customer")).")
    }
    let left = document.unassigned
    if left.customers > 0 {
      summary.append(
        "\(ReadableNumber.count(left.customers, "customer")) "
          + "(\(ReadableNumber.percent(left.share))) fit no persona.")
    }
    return summary
  }

  private static func change(
    _ change: PersonaDocument.Change, in document: PersonaDocument
  ) -> Change {
    let persona = document.personas.first { $0.claims.contains { $0.id == change.claim } }
    let claim = persona?.claims.first { $0.id == change.claim }
    let label = PersonaWording.change(change.change)
    return Change(
      label: "\(label) since \(ReadableDate.text(change.since))",
      text: claim?.text ?? "Claim \(change.claim)", personaID: persona?.id, claim: change.claim)
  }

  private static func trial(_ trial: SegmentCountTrial) -> Trial {
    Trial(
      count: ReadableNumber.count(trial.count),
      bic: ReadableNumber.decimal(trial.bic, places: 0),
      stability: trial.stability.map { ReadableNumber.decimal($0, places: 2) } ?? "not measured",
      smallest: ReadableNumber.percent(trial.smallestShare),
      hits: "\(ReadableNumber.count(trial.hits)) of \(ReadableNumber.count(trial.starts))")
  }
}

package import EvidenceModel

/// The records of a source that were set aside on import, by reason.
package struct SourceRejects: Sendable, Hashable {
  package let source: SourceID
  /// Each reason with its number of records, in the order to be shown.
  package let reasons: [Reason]
  /// Where the records themselves were written; empty when that isn't to be shown.
  package let file: String

  package init(source: SourceID, reasons: [Reason], file: String = "") {
    self.source = source
    self.reasons = reasons
    self.file = file
  }

  /// A reason and how many records it concerns.
  package struct Reason: Sendable, Hashable {
    package let text: String
    package let count: Int

    package init(text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }
}

/// What the page of sources shows: every file that the personas rest on.
package struct SourcesPage: Sendable, Hashable {
  /// A file.
  package struct Row: Sendable, Hashable {
    package let id: String
    package let kind: String
    /// Nil in public documents.
    package let path: String?
    package let records: String
    package let window: String
    /// The first characters of the hash; the whole stands in the document.
    package let hash: String
    /// How many claims quote or count it.
    package let claims: String
  }

  /// Records that were set aside.
  package struct Reject: Sendable, Hashable {
    package let source: String
    package let reason: String
    package let count: String
    package let file: String
    /// The source's id.
    package let id: String
  }

  /// Files that were sent and wait for a decision.
  package struct Waiting: Sendable, Hashable {
    /// The name of the folder that they wait in.
    package let batch: String
    package let files: Int

    package init(batch: String, files: Int) {
      self.batch = batch
      self.files = files
    }
  }

  /// Why records were taken as one person's.
  package struct Join: Sendable, Hashable {
    package let reason: String
    package let people: String

    package init(reason: String, people: Int) {
      self.reason = reason
      self.people = ReadableNumber.count(people)
    }
  }

  package let rows: [Row]
  package let rejects: [Reject]
  package var joins: [Join] = []
  /// Whether there is anything to build from.
  package var canBuild = false
  package var waiting: [Waiting] = []
  /// Whether sources changed since the last build.
  package var isWaitingForBuild = false
  package let footer: PageFooter

  /// The page of a workspace without personas.
  package init(emptyFor engineVersion: String) {
    rows = []
    rejects = []
    footer = PageFooter(engineVersion: engineVersion)
  }

  /// The page of sources as the workspace holds them, when there are no personas yet.
  package init(
    _ sources: [PersonaDocument.DocumentSource], rejects: [SourceRejects], engineVersion: String
  ) {
    rows = sources.map { Self.row($0, claims: 0) }
    self.rejects = rejects.flatMap { reject in
      reject.reasons.map { reason in
        Reject(
          source: reject.source.rawValue, reason: reason.text,
          count: ReadableNumber.count(reason.count), file: reject.file,
          id: reject.source.rawValue)
      }
    }
    footer = PageFooter(engineVersion: engineVersion)
  }

  private static func row(_ source: PersonaDocument.DocumentSource, claims: Int) -> Row {
    Row(
      id: source.id.rawValue, kind: ClaimWording.sourceTitle(source.kind), path: source.path,
      records: ReadableNumber.count(source.records),
      window: ReadableDate.window(from: source.from, to: source.to) ?? "no dates",
      hash: String(source.sha256.prefix(12)), claims: ReadableNumber.count(claims))
  }

  /// The page of a document's sources.
  package init(_ document: PersonaDocument, rejects: [SourceRejects] = []) {
    let claims = document.personas.flatMap(\.claims)
    rows = document.sources.map { source in
      let uses = claims.filter { $0.evidence.contains { $0.source == source.id } }.count
      return Self.row(source, claims: uses)
    }
    self.rejects = rejects.flatMap { reject in
      reject.reasons.map { reason in
        Reject(
          source: ClaimDetail.source(reject.source, in: document), reason: reason.text,
          count: ReadableNumber.count(reason.count), file: reject.file,
          id: reject.source.rawValue)
      }
    }
    footer = PageFooter(document)
  }
}

import EvidenceModel
import EvidenceStore
import Themes

/// The full-text indices of all sources with words: which records may hold what is looked for.
struct EvidenceSearchIndex {
  let workspace: Workspace
  /// Sources that hold words, with the columns that do.
  let sources: [(source: StoredSource, columns: [String])]

  /// Makes the indices that are missing.
  init(workspace: Workspace, sources: [StoredSource]) throws(Diagnostic) {
    self.workspace = workspace
    self.sources = sources.compactMap { source in
      let columns = Self.wordColumns(of: source)
      return columns.isEmpty ? nil : (source, columns)
    }
    for (source, columns) in self.sources {
      try workspace.indexWords(of: source, columns: columns)
    }
  }

  /// The columns that ``PassageReader`` reads words from.
  static func wordColumns(of source: StoredSource) -> [String] {
    guard source.kind.carriesWords else { return [] }
    let columns = source.description.columns
    func named(_ roles: Set<ColumnRole>) -> [String] {
      columns.filter { roles.contains($0.role) }.map(\.name)
    }
    switch source.kind {
    case .interview, .salesNotes:
      return source.description.index(of: .message).map { [columns[$0].name] } ?? []
    case .survey: return named([.openAnswer])
    default:
      let texts = named([.message, .openAnswer])
      return texts.isEmpty ? named([.subject]) : texts
    }
  }

  /// How many records there are in sources with words.
  var recordCount: Int { sources.reduce(0) { $0 + $1.source.records } }

  /// Records that have a word of a query, or touch all its concepts.
  struct Candidates {
    /// Numbers of records by number of source, in rising order.
    var records: [Int: [Int]] = [:]
    /// Whether all that fit are there.
    var isComplete = true

    var count: Int { records.values.reduce(0) { $0 + $1.count } }
  }

  /// Which records to look at: of each source at most `limit` for their words, the best first; nil
  /// takes all.
  func candidates(_ query: SentenceSearch.Query, limit: Int?) throws(Diagnostic) -> Candidates {
    var result = Candidates()
    let expressions = [Self.any(query.words + query.stemmed), Self.about(query.wordings)]
    let runs = Self.unspacedRuns(query.words)
    for (source, columns) in sources {
      var found: Set<Int> = []
      for case let expression? in expressions {
        let records = try workspace.records(matching: expression, in: source, limit: limit)
        if let limit, records.count >= limit { result.isComplete = false }
        found.formUnion(records.map(\.record))
      }
      for run in runs {
        let records = try workspace.records(
          containing: run, columns: columns, in: source, limit: limit ?? Int(Int32.max))
        found.formUnion(records.map(\.record))
      }
      if !found.isEmpty { result.records[source.number] = found.sorted() }
    }
    return result
  }

  /// `"late" OR "deliveri"`: FTS5 takes the words apart and cuts them to stems itself.
  private static func any(_ words: [String]) -> String? {
    let terms = Set(words).sorted().map(quoted)
    return terms.isEmpty ? nil : terms.joined(separator: " OR ")
  }

  /// One wording of each concept at least.
  private static func about(_ wordings: [[String]]) -> String? {
    let parts = wordings.compactMap(any).map { "(\($0))" }
    return parts.isEmpty || parts.count != wordings.count ? nil : parts.joined(separator: " AND ")
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: " ") + "\""
  }

  /// Words of scripts that put no blanks between them.
  private static func unspacedRuns(_ words: [String]) -> [String] {
    Set(words.filter { ($0.unicodeScalars.first?.value ?? 0) >= 0x3040 }).sorted()
  }
}

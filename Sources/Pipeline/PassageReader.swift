import EvidenceModel
import EvidenceStore
import Ingestion

/// Reads the words of a workspace as passages, conversation by conversation.
struct PassageReader {
  let workspace: Workspace
  let people: [Person]
  /// Names of people who were interviewed, and of colleagues, for telling speakers apart.
  let names: SpeakerNames
  /// Days of interviews whose files don't say it.
  let dates: [SourceID: String]

  /// All passages, in the order of sources and records; with `records`, by number of source, only
  /// those of these records.
  func passages(
    of sources: [StoredSource], records: [Int: [Int]]? = nil
  ) throws(Diagnostic) -> [Passage] {
    var passages: [Passage] = []
    for source in sources where source.kind.carriesWords {
      let some = records.map { $0[source.number] ?? [] }
      if let some, some.isEmpty { continue }
      switch source.kind {
      case .interview, .salesNotes:
        // Who speaks in a turn shows in the whole conversation.
        let wanted = some.map(Set.init)
        passages += try turns(of: source).filter { wanted?.contains($0.record) ?? true }
      case .survey: passages += try answers(of: source, some)
      default: passages += try messages(of: source, some)
      }
    }
    return passages
  }

  private func person(_ number: Int?) -> Person? {
    number.flatMap { people.indices.contains($0 - 1) ? people[$0 - 1] : nil }
  }

  /// A colleague's own words are never a customer's, whatever form they came in.
  private func speaker(_ person: Person?) -> Speaker {
    person?.standing == .internal ? .staff : .customer
  }

  private func turns(of source: StoredSource) throws(Diagnostic) -> [Passage] {
    let columns = source.description.columns
    guard let text = source.description.index(of: .message) else { return [] }
    let role = columns.firstIndex { $0.name == "speaker_role" }
    let name = source.description.index(of: .speaker)
    let transcript = source.description.index(of: .personID)
    var found: [(record: Workspace.StoredRecord, words: String)] = []
    try workspace.forEachRecord(of: source) { record in
      if let words = record.values[text], !words.isEmpty { found.append((record, words)) }
    }
    let roles = names.roles(
      of: found.map { entry in
        SpeakerNames.Turn(
          conversation: transcript.flatMap { entry.record.values[$0] } ?? "",
          name: name.flatMap { entry.record.values[$0] },
          guess: role.flatMap { entry.record.values[$0] }.flatMap(Speaker.init(rawValue:)))
      })
    return zip(found, roles).map { entry, speaker in
      let who = person(entry.record.person)
      let conversation =
        transcript.flatMap { entry.record.values[$0] }
        ?? Self.row(of: entry.record.locator)
      return Passage(
        source: source.id, sourceKind: source.kind, record: entry.record.number,
        column: columns[text].name, locator: entry.record.locator,
        conversation: "\(source.id) \(conversation)",
        person: speaker == .customer ? who?.id : nil,
        speaker: who?.standing == .internal && speaker == .customer ? .staff : speaker,
        date: source.firstDate ?? dates[source.id], question: nil, text: entry.words)
    }
  }

  /// The row of a table that a turn stands in; empty for files that are one conversation.
  private static func row(of locator: String) -> String {
    guard locator.hasPrefix("row:"), let end = locator.firstIndex(of: " ") else { return "" }
    return String(locator[..<end])
  }

  private func answers(
    of source: StoredSource, _ records: [Int]?
  ) throws(Diagnostic) -> [Passage] {
    let columns = source.description.columns
    let open = columns.indices.filter { columns[$0].role == .openAnswer }
    guard !open.isEmpty else { return [] }
    let dates = DateColumn(source.description)
    var passages: [Passage] = []
    try workspace.forEachRecord(of: source, records: records) { record in
      let who = person(record.person)
      let date = dates.date(in: record.values)
      for column in open {
        guard let text = record.values[column], !text.isEmpty else { continue }
        let own = columns[column]
        passages.append(
          Passage(
            source: source.id, sourceKind: source.kind, record: record.number, column: own.name,
            locator: record.locator, conversation: "\(source.id) \(record.number)",
            person: who?.id, speaker: speaker(who), date: date,
            question: own.question.isEmpty ? own.title : own.question, text: text))
      }
    }
    return passages
  }

  private func messages(
    of source: StoredSource, _ records: [Int]?
  ) throws(Diagnostic) -> [Passage] {
    let columns = source.description.columns
    var texts = columns.indices.filter {
      columns[$0].role == .message || columns[$0].role == .openAnswer
    }
    // A subject line is a label that the message explains: it speaks only where there is no message.
    if texts.isEmpty { texts = columns.indices.filter { columns[$0].role == .subject } }
    guard !texts.isEmpty else { return [] }
    let dates = DateColumn(source.description)
    let key = source.description.index(of: .recordID)
    var passages: [Passage] = []
    var seen: Set<String> = []
    try workspace.forEachRecord(of: source, records: records) { record in
      // The same ticket delivered twice is one ticket.
      if let key, let id = record.values[key], !seen.insert(id).inserted { return }
      let who = person(record.person)
      let date = dates.date(in: record.values)
      for column in texts {
        guard let text = record.values[column], !text.isEmpty else { continue }
        passages.append(
          Passage(
            source: source.id, sourceKind: source.kind, record: record.number,
            column: columns[column].name, locator: record.locator,
            conversation: "\(source.id) \(record.number)", person: who?.id,
            speaker: speaker(who), date: date, question: nil, text: text))
      }
    }
    return passages
  }
}

/// The column that dates a source's records.
struct DateColumn {
  private let index: Int?
  private let parser: DateParser

  init(_ description: SourceDescription) {
    let found = description.columns.indices.first {
      description.columns[$0].role == .date && description.columns[$0].dateFormat != nil
    }
    index = found
    parser = DateParser(found.flatMap { description.columns[$0].dateFormat } ?? .iso)
  }

  /// The day of a record, ISO.
  func date(in values: [String?]) -> String? {
    guard let index, let text = values[index] else { return nil }
    return parser.moment(text)?.isoDay
  }

  /// Seconds since 1970 of a record.
  func seconds(in values: [String?]) -> Int64? {
    guard let index, let text = values[index] else { return nil }
    return parser.moment(text).map { Int64($0.seconds) }
  }
}

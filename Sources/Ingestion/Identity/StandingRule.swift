import EvidenceModel

/// Decides who counts as a customer.
struct StandingRule: Sendable {
  private let staffNames: Set<String>
  private let internalDomains: Set<String>
  private var stages: [String: Stage] = [:]

  init(_ options: IdentityResolver.Options) {
    staffNames = Set(options.staffNames.compactMap { PersonNameKey($0)?.joined })
    internalDomains = Set(options.internalDomains.map { $0.lowercased() })
      .filter { !FreeMail.contains($0) }
  }

  /// Why somebody is no customer.
  enum Reason: Sendable {
    case staffName, internalDomain, testAccount, lifecycle

    /// The reason as people read it.
    var words: StaticString {
      switch self {
      case .staffName: "bears a colleague's name"
      case .internalDomain: "has an address of the company's own domain"
      case .testAccount: "is named like a test account"
      case .lifecycle: "is marked as internal in the customer table"
      }
    }
  }

  /// What a stage of a customer's life cycle says.
  struct Stage: Sendable {
    let isInternal: Bool
    let isLead: Bool
  }

  /// The reason why one entry speaks of somebody from inside, if it does.
  mutating func internalReason(
    at position: Int, of joiner: IdentityJoiner, _ arena: TextArena
  ) -> Reason? {
    if !staffNames.isEmpty, let name = joiner.names[position], staffNames.contains(name.joined) {
      return .staffName
    }
    let table = joiner.table
    for value in joiner.keys.values(at: position) where value.kind == .email {
      if let reason = reason(ofAddress: value.written, arena) { return reason }
    }
    if let name = table.place(.name, at: position),
      Self.hasTestWord(name, arena, words: Self.testNames)
    {
      return .testAccount
    }
    // `QA engineer` and `test manager` are jobs that customers have.
    if let job = table.place(.jobTitle, at: position),
      Self.hasTestWord(job, arena, words: Self.testJobs)
    {
      return .testAccount
    }
    if table.heads[position].isPrimary, let lifecycle = table.place(.lifecycle, at: position),
      stage(arena.text(lifecycle)).isInternal
    {
      return .lifecycle
    }
    return nil
  }

  private func reason(ofAddress place: TextPlace, _ arena: TextArena) -> Reason? {
    let bytes = arena.bytes[place.range]
    guard let at = bytes.lastIndex(of: 0x40) else { return nil }
    if !internalDomains.isEmpty {
      let domain = String(decoding: bytes[(at + 1)...], as: UTF8.self)
      if isInternal(domain[...]) { return .internalDomain }
    }
    let end = bytes[..<at].firstIndex(of: 0x2B) ?? at
    let local = TextPlace(start: place.start, count: end - place.start)
    return Self.hasTestWord(local, arena, words: Self.testWords) ? .testAccount : nil
  }

  private func isInternal(_ domain: Substring) -> Bool {
    guard !internalDomains.isEmpty else { return false }
    var rest = domain
    while true {
      if internalDomains.contains(String(rest)) { return true }
      guard let dot = rest.firstIndex(of: ".") else { return false }
      rest = rest[rest.index(after: dot)...]
    }
  }

  /// What a stage says; each wording is looked at once.
  mutating func stage(_ text: String) -> Stage {
    if let known = stages[text] { return known }
    let words = Self.words(text)
    let stage = Stage(
      isInternal: !words.isDisjoint(with: Self.internalStages),
      isLead: !words.isDisjoint(with: Self.leadStages) && words.isDisjoint(with: Self.boughtStages))
    if stages.count < 1_000 { stages[text] = stage }
    return stage
  }

  /// Whether the rows of the customer tables say that somebody hasn't bought yet.
  ///
  /// Rows that say nothing are left out; rows that disagree make a customer.
  static func isLead(_ stages: [Stage]) -> Bool {
    !stages.isEmpty && stages.allSatisfy(\.isLead)
  }

  private static func hasTestWord(
    _ place: TextPlace, _ arena: TextArena, words wanted: Set<String>
  ) -> Bool {
    guard mayHoldTestWord(arena.bytes[place.range]) else { return false }
    let text = arena.text(place)
    let words = words(text)
    if !words.isDisjoint(with: wanted) { return true }
    guard words.contains("not"), words.contains("use") else { return false }
    return TitleWords.folded(text).contains("do not use")
  }

  /// Whether `tes`, `qa`, `dum` or `not` occurs, without which there is nothing to look for.
  private static func mayHoldTestWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (before, previous): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      let lower = byte | 0x20
      switch (before, previous, lower) {
      case (0x74, 0x65, 0x73), (_, 0x71, 0x61), (0x64, 0x75, 0x6D), (0x6E, 0x6F, 0x74):
        return true
      default: (before, previous) = (previous, lower)
      }
    }
    // Letters that lose their marks when they are compared.
    return bytes.contains { $0 >= 0x80 }
  }

  private static let testWords: Set<String> = ["test", "dummy"]
  private static let testNames: Set<String> = ["test", "qa", "dummy"]
  private static let testJobs: Set<String> = ["dummy"]

  /// Runs of letters in lower case.
  private static func words(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var current: [UInt8] = []
    for byte in TitleWords.folded(text).utf8 {
      if (0x61...0x7A).contains(byte) || byte >= 0x80 {
        current.append(byte)
      } else if !current.isEmpty {
        words.insert(String(decoding: current, as: UTF8.self))
        current = []
      }
    }
    if !current.isEmpty { words.insert(String(decoding: current, as: UTF8.self)) }
    return words
  }

  private static let leadStages: Set<String> = [
    "lead", "leads", "subscriber", "subscribers", "mql", "sql", "opportunity", "prospect",
    "prospects", "prospective", "visitor", "trial", "trialing", "trialling", "trialist",
    "marketingqualifiedlead", "salesqualifiedlead", "interessent",
  ]
  private static let boughtStages: Set<String> = [
    "customer", "client", "won", "converted", "paid", "paying", "churned", "former", "evangelist",
    "kunde",
  ]
  private static let internalStages: Set<String> = [
    "internal", "employee", "staff", "colleague", "test", "intern",
  ]
}

import EvidenceModel

/// Decides who counts as a customer.
struct StandingRule: Sendable {
  private let staffNames: Set<String>
  private let internalDomains: Set<String>

  init(_ options: IdentityResolver.Options) {
    staffNames = Set(options.staffNames.compactMap { PersonNameKey($0)?.joined })
    internalDomains = Set(options.internalDomains.map { $0.lowercased() })
      .filter { !FreeMail.contains($0) }
  }

  /// Why somebody is no customer.
  enum Reason: Sendable {
    case staffName, internalDomain, testAccount, lifecycle

    /// The reason as people read it.
    var words: String {
      switch self {
      case .staffName: "bears a colleague's name"
      case .internalDomain: "has an address of the company's own domain"
      case .testAccount: "is named like a test account"
      case .lifecycle: "is marked as internal in the customer table"
      }
    }
  }

  /// The reason why one entry speaks of somebody from inside, if it does.
  func internalReason(_ entry: borrowing IdentityEntry, addresses: [String]) -> Reason? {
    if !staffNames.isEmpty, let name = entry.name.flatMap(PersonNameKey.init),
      staffNames.contains(name.joined)
    {
      return .staffName
    }
    for address in addresses {
      guard let at = address.lastIndex(of: "@") else { continue }
      if isInternal(address[address.index(after: at)...]) { return .internalDomain }
      let local = address[..<at].prefix { $0 != "+" }
      if Self.hasTestWord(String(local), words: Self.testWords) { return .testAccount }
    }
    if let name = entry.name, Self.hasTestWord(name, words: Self.testNames) {
      return .testAccount
    }
    // `QA engineer` and `test manager` are jobs that customers have.
    if let job = entry.jobTitle, Self.hasTestWord(job, words: Self.testJobs) { return .testAccount }
    if let stage = entry.lifecycle, entry.isPrimary,
      !Self.words(stage).isDisjoint(with: Self.internalStages)
    {
      return .lifecycle
    }
    return nil
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

  /// Whether the rows of the customer tables say that somebody hasn't bought yet.
  ///
  /// Rows that say nothing are left out; rows that disagree make a customer.
  static func isLead(_ stages: [String]) -> Bool {
    !stages.isEmpty
      && stages.allSatisfy { stage in
        let words = words(stage)
        return !words.isDisjoint(with: leadStages) && words.isDisjoint(with: boughtStages)
      }
  }

  private static func hasTestWord(_ text: String, words wanted: Set<String>) -> Bool {
    guard mayHoldTestWord(text) else { return false }
    let words = words(text)
    if !words.isDisjoint(with: wanted) { return true }
    guard words.contains("not"), words.contains("use") else { return false }
    return TitleWords.folded(text).contains("do not use")
  }

  /// Whether `te`, `qa`, `du` or `no` occurs, without which there is nothing to look for.
  private static func mayHoldTestWord(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let lower = byte | 0x20
      switch (previous, lower) {
      case (0x74, 0x65), (0x71, 0x61), (0x64, 0x75), (0x6E, 0x6F): return true
      default: previous = lower
      }
    }
    return false
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

/// Makes role nouns of what people do: "read article" gives "Article Reader".
enum AgentNoun {
  /// Verbs of product events whose agent is a word that people use.
  private static let agents: [String: String] = [
    "analyse": "Analyst", "analyze": "Analyst", "book": "Booker", "build": "Builder",
    "buy": "Buyer", "check": "Checker", "collect": "Collector", "comment": "Commenter",
    "compare": "Comparer", "connect": "Connector", "create": "Creator", "design": "Designer",
    "download": "Downloader", "edit": "Editor", "enter": "Entrant", "explore": "Explorer",
    "export": "Exporter", "follow": "Follower", "give": "Giver", "host": "Host",
    "import": "Importer", "invite": "Inviter", "join": "Joiner", "learn": "Learner",
    "listen": "Listener", "manage": "Manager", "message": "Messenger", "monitor": "Monitor",
    "order": "Orderer", "organise": "Organiser", "organize": "Organizer", "pay": "Payer",
    "plan": "Planner", "play": "Player", "post": "Poster", "print": "Printer",
    "publish": "Publisher", "read": "Reader", "record": "Recorder", "rent": "Renter",
    "reply": "Replier", "report": "Reporter", "request": "Requester", "reserve": "Booker",
    "review": "Reviewer", "ride": "Rider", "run": "Runner", "save": "Saver", "scan": "Scanner",
    "schedule": "Scheduler", "search": "Searcher", "sell": "Seller", "send": "Sender",
    "share": "Sharer", "stream": "Streamer", "study": "Student", "subscribe": "Subscriber",
    "sync": "Syncer", "teach": "Teacher", "test": "Tester", "track": "Tracker",
    "train": "Trainer", "upload": "Uploader", "view": "Viewer", "visit": "Visitor",
    "watch": "Watcher", "write": "Writer",
  ]
  /// Events that everybody makes and that say nothing of a role.
  private static let plain: Set<String> = [
    "page", "item", "product", "cart", "basket", "session", "home", "login", "account", "app",
    "screen", "click", "view", "open", "start", "end", "event", "site", "website", "search",
  ]

  /// The role of an event of a verb and one or two objects; nil where no good word comes of it.
  static func phrase(_ event: String) -> String? {
    let words = event.lowercased().split { !$0.isLetter }.map(String.init)
    guard (2...3).contains(words.count) else { return nil }
    if words[0] == "join", words.count > 1, let last = words.last, let agent = agents[last] {
      // "join group ride": who joins a group ride is a group rider.
      return title(words.dropFirst().dropLast(), agent)
    }
    if let agent = agents[words[0]] { return title(words.dropFirst(), agent) }
    if let last = words.last, let agent = agents[last] { return title(words.dropLast(), agent) }
    return nil
  }

  private static func title(_ objects: ArraySlice<String>, _ agent: String) -> String? {
    guard !objects.isEmpty, let last = objects.last, !plain.contains(last),
      objects.allSatisfy({
        $0.count > 2 && !["the", "for", "from", "with", "and", "into"].contains($0)
      })
    else { return nil }
    // A giver of one thing is known by one noun: the last object tells what it is.
    let names = objects.count > 1 && agent != "Viewer" ? Array(objects) : [last]
    return (names.dropLast().map(\.capitalisedFirst) + [singular(last).capitalisedFirst, agent])
      .joined(separator: " ")
  }

  static func singular(_ noun: String) -> String {
    let keeps = ["kudos", "news", "series", "status", "analysis", "bus", "address", "data"]
    if keeps.contains(noun) || noun.hasSuffix("ss") || !noun.hasSuffix("s") || noun.count < 4 {
      return noun
    }
    if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
    for ending in ["ches", "shes", "xes", "sses"] where noun.hasSuffix(ending) {
      return String(noun.dropLast(2))
    }
    return String(noun.dropLast())
  }

  /// What stands behind an opening, as a title of at most two words; nil for anything longer.
  static func thing(after opening: String, in text: String) -> String? {
    guard text.hasPrefix(opening) else { return nil }
    let rest = text.dropFirst(opening.count)
    guard !rest.hasPrefix("(") else { return nil }
    return title(String(rest), most: 2)
  }

  /// Words as a title; sizes and weights ("500g") are left out; nil for none or too many words.
  static func title(_ text: String, most: Int) -> String? {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
      .filter { !($0.first?.isNumber ?? true) }
    guard let last = words.last, words.count <= most, words.contains(where: { $0.count > 1 }),
      !words.contains(where: {
        ["and", "or", "of", "the", "other", "none"].contains($0.lowercased())
      })
    else { return nil }
    let isShouted = last.allSatisfy(\.isUppercase)
    let end = isShouted ? last : singular(last.lowercased() == last ? last : last)
    return (words.dropLast() + [end]).map(\.capitalisedFirst).joined(separator: " ")
  }
}

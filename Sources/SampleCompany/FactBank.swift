/// Something that a customer type says, written down in several natural wordings.
struct PlantedFact: Sendable {
  /// Kind and topic, such as `pain.gps`; with the type in front it is unique.
  let id: String
  let gist: String
  let wordings: [String]
  /// Nobody says it before this day.
  let since: Moment?
  /// Nobody says it after this day.
  let until: Moment?

  /// The part of the id before the point: `goal`, `pain`, `trigger` and so on.
  var kind: String { String(id.prefix { $0 != "." }) }

  func isSaid(at moment: Moment) -> Bool {
    (since.map { moment >= $0 } ?? true) && (until.map { moment < $0 } ?? true)
  }
}

/// Everything that one customer type says, by fact.
struct FactBank: Sendable {
  let type: CustomerType
  let facts: [PlantedFact]

  /// Reads a bank from text.
  ///
  /// A line `@ pain.gps since=2026-02-10 | gist` begins a fact, `- ` begins a wording, any other
  /// line continues the wording above it. `{place}`, `{town}`, `{km}`, `{watts}`, `{month}` and
  /// `{euros}` are filled in when the wording is used.
  init(type: CustomerType, text: String) {
    self.type = type
    var facts: [PlantedFact] = []
    for block in text.blocks(startingWith: "@ ") {
      let sides = block.head.split(separator: "|", maxSplits: 1)
      let words = sides[0].split(separator: " ")
      func day(_ name: String) -> Moment? {
        words.first { $0.hasPrefix(name) }.flatMap { Moment(isoDay: $0.dropFirst(name.count)) }
      }
      facts.append(
        PlantedFact(
          id: String(words[0]), gist: String(sides[1]).trimmed, wordings: block.items(after: "- "),
          since: day("since="), until: day("until=")))
    }
    self.facts = facts
  }

  static func bank(of type: CustomerType) -> FactBank {
    switch type {
    case .competitiveRider: .competitiveRider
    case .casualRider: .casualRider
    case .proRacer: .proRacer
    case .cyclingVendor: .cyclingVendor
    case .eventManager: .eventManager
    case .negativeGroup: .negativeGroup
    }
  }

  func fact(_ id: String) -> PlantedFact? { facts.first { $0.id == id } }
}

/// A head line of a text with the lines below it.
struct TextBlock: Sendable {
  let head: String
  var lines: [String] = []

  /// The items that begin with a mark; lines without one continue the item above them.
  func items(after mark: String) -> [String] {
    var items: [String] = []
    for line in lines {
      if line.hasPrefix(mark) {
        items.append(String(line.dropFirst(mark.count)))
      } else if let last = items.popLast() {
        items.append(last + " " + line)
      }
    }
    return items
  }
}

extension String {
  /// The text without blanks at both ends.
  var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Cuts a text at the lines that begin with a mark; blank lines fall away.
  func blocks(startingWith mark: String) -> [TextBlock] {
    var blocks: [TextBlock] = []
    for line in split(separator: "\n").map({ String($0).trimmed }) where !line.isEmpty {
      if line.hasPrefix(mark) {
        blocks.append(TextBlock(head: String(line.dropFirst(mark.count)).trimmed))
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks
  }
}

extension String {
  /// Replaces every occurrence of a mark.
  func filling(_ mark: String, with text: String) -> String {
    guard contains(mark) else { return self }
    return split(separator: mark, omittingEmptySubsequences: false).joined(separator: text)
  }
}

/// What people who listen see first: themes with counts, saturation, conversations.
package struct ListenPage: Sendable, Hashable {
  /// Statements of one kind that mean the same.
  package struct Theme: Sendable, Hashable {
    package let id: String
    package let kind: String
    package let label: String
    package let people: Int
    package let statements: Int

    package init(id: String, kind: String, label: String, people: Int, statements: Int) {
      self.id = id
      self.kind = kind
      self.label = label
      self.people = people
      self.statements = statements
    }
  }

  /// A source that carries words.
  package struct Conversation: Sendable, Hashable {
    package let id: String
    package let kind: String
    /// Who speaks and where it comes from, as people call it.
    package let title: String
    /// The persona of the one person who speaks.
    package let personaName: String?
    package let records: Int
    package let date: String?

    package init(
      id: String, kind: String, title: String, personaName: String?, records: Int, date: String?
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.personaName = personaName
      self.records = records
      self.date = date
    }
  }

  /// How many themes were heard after each voice.
  package struct SaturationCurve: Sendable, Hashable {
    package let heard: [Int]
    /// Themes there are at least, heard or not.
    package let expected: Double
    package let nextVoiceBrings: Double
    /// Nil when it can't be told.
    package let voicesNeeded: Int?

    package init(heard: [Int], expected: Double, nextVoiceBrings: Double, voicesNeeded: Int?) {
      self.heard = heard
      self.expected = expected
      self.nextVoiceBrings = nextVoiceBrings
      self.voicesNeeded = voicesNeeded
    }
  }

  /// How many themes are of a kind.
  package struct KindCount: Sendable, Hashable {
    package let kind: String
    package let count: Int
  }

  /// The most themes on a page.
  static let most = 50

  package let themes: [Theme]
  /// How many there are of the kind that is shown.
  package let count: Int
  /// Every kind with its number of themes, in reading order.
  package let kinds: [KindCount]
  /// The kind that is shown; nil for all.
  package let kind: String?
  package let conversations: [Conversation]
  package let saturation: SaturationCurve
  /// What people changed about themes, the newest first.
  package var changes: [ThemeTools.Change] = []
  /// Whether personas don't know of all changes yet.
  package var isWaitingForBuild = false
  /// An empty search with its choices.
  package var search: SearchPage?
  package let footer: PageFooter

  package init(
    themes: [Theme], kind: String?, conversations: [Conversation], saturation: SaturationCurve,
    footer: PageFooter
  ) {
    kinds = ClaimWording.order.compactMap { name in
      let count = themes.count { $0.kind == name }
      return count > 0 ? KindCount(kind: name, count: count) : nil
    }
    let known = kinds.contains { $0.kind == kind } ? kind : nil
    self.kind = known
    let shown = themes.filter { known == nil || $0.kind == known }
    count = shown.count
    self.themes = Array(shown.prefix(Self.most))
    self.conversations = conversations
    self.saturation = saturation
    self.footer = footer
  }
}

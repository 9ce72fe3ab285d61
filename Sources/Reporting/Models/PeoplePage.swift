/// What is shown of who was taken for whom, without anybody's keys.
package struct PeoplePage: Sendable {
  /// A key of a person.
  package struct Key: Sendable, Hashable {
    /// `E-mail`, `Phone`, with a number where there are several: `E-mail 2`.
    package let title: String
    /// The value itself; nil where it isn't to be shown.
    package let value: String?
    package let reason: String

    package init(title: String, value: String?, reason: String) {
      self.title = title
      self.value = value
      self.reason = reason
    }
  }

  /// A person.
  package struct Row: Sendable, Hashable {
    package let pseudonym: String
    /// `Customer`, `Lead`, `From inside`.
    package let standing: String
    package let standingReason: String
    package let keys: [Key]

    package init(pseudonym: String, standing: String, standingReason: String, keys: [Key]) {
      self.pseudonym = pseudonym
      self.standing = standing
      self.standingReason = standingReason
      self.keys = keys
    }
  }

  /// What somebody said of two people.
  package struct Correction: Sendable, Hashable {
    package let number: Int
    package let text: String
    package let reason: String
    /// ISO date and time; empty where it isn't known.
    package let madeAt: String

    package init(number: Int, text: String, reason: String, madeAt: String) {
      self.number = number
      self.text = text
      self.reason = reason
      self.madeAt = madeAt
    }
  }

  /// A way to look at people, with its address's word and how many there are.
  package struct Tab: Sendable, Hashable {
    package let name: String
    package let title: String
    package let count: Int

    package init(name: String, title: String, count: Int) {
      self.name = name
      self.title = title
      self.count = count
    }
  }

  /// Title and value: customers, leads, from inside, joined.
  package var figures: [(String, String)] = []
  package var tabs: [Tab] = []
  /// The tab that is open.
  package var tab = ""
  package var rows: [Row] = []
  package var first = 0
  package var total = 0
  package var corrections: [Correction] = []
  package let footer: PageFooter

  /// So many people stand on one page.
  package static let perPage = 25

  package init(footer: PageFooter) { self.footer = footer }
}

/// One person with the reasons why the keys are theirs, and what can be said against it.
package struct PersonKeysPage: Sendable {
  package let row: PeoplePage.Row
  /// What its reader saw; a correction carries it back.
  package let stamp: String
  /// Whether the keys themselves are shown.
  package let isInternal: Bool
  package let footer: PageFooter

  package init(row: PeoplePage.Row, stamp: String, isInternal: Bool, footer: PageFooter) {
    self.row = row
    self.stamp = stamp
    self.isInternal = isInternal
    self.footer = footer
  }
}

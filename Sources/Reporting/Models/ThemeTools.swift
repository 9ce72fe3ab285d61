/// What a person can change about a theme, and what was changed before.
package struct ThemeTools: Sendable, Hashable {
  /// Another theme of the same kind.
  package struct Other: Sendable, Hashable {
    package let id: String
    package let label: String
    package let people: Int

    package init(id: String, label: String, people: Int) {
      self.id = id
      self.label = label
      self.people = people
    }
  }

  /// A change that somebody made.
  package struct Change: Sendable, Hashable {
    package let number: Int
    /// `rename`, `merge`, `split` or `move`.
    package let action: String
    package let kind: String
    package let was: String
    /// The theme that took the words; empty where there is none.
    package let target: String
    /// The new name; empty where there is none.
    package let name: String
    /// How many different words it is about.
    package let words: Int
    package let madeAt: String
    package let undoneAt: String?
    /// Whether its words are not there at present.
    package let isResting: Bool

    package init(
      number: Int, action: String, kind: String, was: String, target: String, name: String,
      words: Int, madeAt: String, undoneAt: String?, isResting: Bool
    ) {
      self.number = number
      self.action = action
      self.kind = kind
      self.was = was
      self.target = target
      self.name = name
      self.words = words
      self.madeAt = madeAt
      self.undoneAt = undoneAt
      self.isResting = isResting
    }
  }

  package let id: String
  /// What the theme looked like, so that two people don't change it unseen.
  package let stamp: String
  package let others: [Other]

  package init(id: String, stamp: String, others: [Other]) {
    self.id = id
    self.stamp = stamp
    self.others = others
  }
}

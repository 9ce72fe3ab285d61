/// What a person changed about a theme, addressed by words and never by a theme's identifier.
///
/// A build makes themes anew; words stay. An edit therefore holds hashes of the words that it is about
/// and of those that its target was made of when it was made, and is replayed on whatever themes the
/// next build finds.
package struct ThemeEdit: Sendable, Hashable {
  /// What can be done.
  package enum Action: String, Sendable, Hashable, CaseIterable {
    /// The theme gets another name.
    case rename
    /// The theme means the same as the target.
    case merge
    /// Some of its words make a theme of their own.
    case split
    /// Some words belong to the target.
    case move
  }

  /// Counts edits of a workspace from 1; 0 before it is stored.
  package let number: Int
  package let action: Action
  package let kind: StatementKind
  /// Hashes of the words that are renamed, merged, split off or moved, sorted.
  package let words: [String]
  /// Hashes of the words of the theme that they go to, sorted; empty for `rename` and `split`.
  package let target: [String]
  /// The new name, for `rename` and `split`; else empty.
  package let name: String
  /// How the theme was called when it was edited, and the target.
  package let was: String
  package let targetWas: String
  /// ISO date and time.
  package let madeAt: String
  /// When it was taken back, ISO; nil while it holds.
  package let undoneAt: String?

  package init(
    number: Int = 0, action: Action, kind: StatementKind, words: [String], target: [String] = [],
    name: String = "", was: String, targetWas: String = "", madeAt: String,
    undoneAt: String? = nil
  ) {
    self.number = number
    self.action = action
    self.kind = kind
    self.words = words.sorted()
    self.target = target.sorted()
    self.name = name
    self.was = was
    self.targetWas = targetWas
    self.madeAt = madeAt
    self.undoneAt = undoneAt
  }
}

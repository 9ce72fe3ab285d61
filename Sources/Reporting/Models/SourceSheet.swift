package import EvidenceModel

/// What one source was recognised as, column by column, with nobody's values in it.
package struct SourceSheet: Sendable, Hashable {
  /// What one column means.
  package struct Column: Sendable, Hashable {
    package let title: String
    /// Its name in the workspace, unique in its table.
    package let name: String
    /// The question asked, where the title is a code or a choice; empty elsewhere.
    package let question: String
    package let role: ColumnRole
    /// Whether a person set the role.
    package let isSet: Bool
    /// How it is written: `5 steps, Never to Always`, `day first`; empty where nothing is to say.
    package let scale: String
    /// `98 % filled, 24 different`.
    package let facts: String

    package init(
      title: String, name: String, question: String, role: ColumnRole, isSet: Bool, scale: String,
      facts: String
    ) {
      self.title = title
      self.name = name
      self.question = question
      self.role = role
      self.isSet = isSet
      self.scale = scale
      self.facts = facts
    }
  }

  /// What will come of a source, or came of it.
  package enum State: Sendable, Hashable {
    /// It is in the workspace.
    case stored
    /// Nothing of that name is in the workspace.
    case new
    /// It takes the place of the source of this id, which has so many records.
    case replaces(String, records: Int)
    /// The same bytes are in the workspace already.
    case unchanged
    /// Nothing in it can be taken in.
    case skipped
    case failed
  }

  /// The name of its file; of sources in the workspace it is internal.
  package let name: String
  package var state: State
  package var kind: SourceKind?
  package var dialect = ""
  package var isConfirmed = true
  package var columns: [Column] = []
  /// Rows that the facts come from.
  package var rowsSeen = 0
  /// Whether roles can be corrected.
  package var isTable = false
  /// What is to be known, each with what to do.
  package var notes: [String] = []
  /// What the page's reader saw; a correction carries it back.
  package var stamp = ""

  package init(name: String, state: State) {
    self.name = name
    self.state = state
  }

  /// Whether it will be taken in.
  package var isTaken: Bool {
    switch state {
    case .new, .replaces, .unchanged, .stored: true
    case .skipped, .failed: false
    }
  }
}

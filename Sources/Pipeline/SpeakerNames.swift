import EvidenceModel

/// Who is a customer and who a colleague, known from the workspace as a whole.
///
/// A reader of one file guesses who asks and who answers; the participants list, the customers and
/// the colleagues named elsewhere then settle it.
struct SpeakerNames: Sendable {
  /// A turn as far as its speaker matters.
  struct Turn {
    let conversation: String
    let name: String?
    /// What the reader of the file made of it.
    let guess: Speaker?
  }

  private let participants: Set<String>
  private let staff: Set<String>

  init(participants: [String], staff: [String]) {
    self.participants = Set(participants.map(Self.folded))
    self.staff = Set(staff.map(Self.folded)).subtracting(self.participants)
  }

  /// The speaker of every turn.
  func roles(of turns: [Turn]) -> [Speaker] {
    turns.map { turn in
      let guess = turn.guess ?? .unknown
      guard let name = turn.name.map(Self.folded), !name.isEmpty else { return guess }
      if staff.contains(name) { return guess == .staff ? .staff : .interviewer }
      if participants.contains(name) { return .customer }
      return guess
    }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

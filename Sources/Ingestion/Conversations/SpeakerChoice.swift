/// Which of the labels in a text are its speakers.
///
/// A line may begin with `Note:` as well as with a name, so the whole text decides: speakers come
/// back, take turns, and have parts or names.
struct SpeakerChoice {
  /// Keys of the labels that are speakers; see ``SpeakerNames/key(_:)``.
  let speakers: Set<String>
  /// How many lines they begin.
  let turns: Int

  /// Chooses among the labels of a text's lines; nil when it is no conversation.
  init?(_ labels: [TurnLabel]) {
    var counts: [String: Int] = [:]
    for label in labels { counts[SpeakerNames.key(label.speaker), default: 0] += 1 }
    let returning = labels.filter {
      Self.mayReturn($0) && counts[SpeakerNames.key($0.speaker)] ?? 0 >= 2
    }
    let hasConversation = returning.count >= 4
    let accepted = labels.filter { label in
      guard Self.mayReturn(label) else { return false }
      if counts[SpeakerNames.key(label.speaker)] ?? 0 >= 2 || SpeakerNames.isRole(label.speaker) {
        return true
      }
      // Somebody who says one thing in a conversation of others.
      return hasConversation
        && (SpeakerNames.looksLikeName(label.speaker) || label.style == .trailingTime)
    }
    speakers = Set(accepted.map { SpeakerNames.key($0.speaker) })
    turns = accepted.count
    guard isConversation(accepted.map { SpeakerNames.key($0.speaker) }) else { return nil }
  }

  private static func mayReturn(_ label: TurnLabel) -> Bool {
    !SpeakerNames.isHeading(label.speaker)
  }

  private func isConversation(_ keys: [String]) -> Bool {
    guard keys.count >= 2 else { return false }
    if speakers.count == 1 { return keys.count >= 3 }
    let changes = zip(keys, keys.dropFirst()).count { $0 != $1 }
    // In a table of properties every label occurs once in each block; people come back sooner.
    return changes * 5 >= keys.count - 1 && keys.count >= speakers.count
  }

  func contains(_ label: TurnLabel) -> Bool { speakers.contains(SpeakerNames.key(label.speaker)) }
}

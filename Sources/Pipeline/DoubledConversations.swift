import EvidenceModel

/// One interview that was delivered in two files counts once.
enum DoubledConversations {
  /// The passages without those of conversations that repeat an earlier one of the same person: at
  /// least 10 turns, more than half of them the same words.
  static func removed(from passages: [Passage]) -> [Passage] {
    var turns: [String: Set<String>] = [:]
    var order: [String] = []
    var person: [String: PersonID] = [:]
    for passage in passages where passage.sourceKind == .interview {
      let key = passage.conversation
      if turns[key] == nil { order.append(key) }
      if passage.speaker == .customer {
        turns[key, default: []].insert(folded(passage.text))
        if let who = passage.person { person[key] = who }
      } else {
        turns[key, default: []].formUnion([])
      }
    }
    var doubled: Set<String> = []
    for (place, later) in order.enumerated() {
      guard let words = turns[later], words.count >= 10 else { continue }
      for earlier in order[..<place] where !doubled.contains(earlier) {
        guard person[earlier] == person[later] || person[earlier] == nil || person[later] == nil,
          let before = turns[earlier]
        else { continue }
        if words.intersection(before).count * 2 > words.count { doubled.insert(later) }
      }
    }
    guard !doubled.isEmpty else { return passages }
    return passages.filter { !doubled.contains($0.conversation) }
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

import EvidenceModel

/// The passages of a corpus by conversation, and who speaks in each.
struct ConversationOrder {
  /// Numbers of passages, conversation by conversation, in the order in which these begin.
  private var order: [Int32] = []
  /// Where each conversation starts in the order, and the end of the last.
  private var starts: [Int32] = [0]
  /// Number of who speaks, for each passage: the person, else the conversation.
  private(set) var voices: [Int32] = []

  private struct Key: Hashable {
    let source: String
    let conversation: String
  }

  init(_ passages: [Passage]) {
    var numbers: [Key: Int32] = [:]
    var talkOf: [Int32] = []
    talkOf.reserveCapacity(passages.count)
    var sizes: [Int32] = []
    var voiceNumbers: [String: Int32] = [:]
    voices.reserveCapacity(passages.count)
    for passage in passages {
      let key = Key(source: passage.source.rawValue, conversation: passage.conversation)
      let number = numbers[key] ?? Int32(sizes.count)
      if number == sizes.count {
        numbers[key] = number
        sizes.append(0)
      }
      sizes[Int(number)] += 1
      talkOf.append(number)
      let voice = passage.person?.rawValue ?? key.source + "/" + key.conversation
      let known = voiceNumbers[voice] ?? Int32(voiceNumbers.count)
      if known == voiceNumbers.count { voiceNumbers[voice] = known }
      voices.append(known)
    }
    starts.reserveCapacity(sizes.count + 1)
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    var next = starts
    order = Array(repeating: 0, count: passages.count)
    for (passage, talk) in talkOf.enumerated() {
      order[Int(next[Int(talk)])] = Int32(passage)
      next[Int(talk)] += 1
    }
  }

  /// How many conversations there are.
  var count: Int { starts.count - 1 }

  /// The passages of a conversation in their order.
  subscript(_ talk: Int) -> ArraySlice<Int32> {
    order[Int(starts[talk])..<Int(starts[talk + 1])]
  }
}

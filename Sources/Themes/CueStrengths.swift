import EvidenceModel

/// The strongest cue of each kind in a sentence, in tenths: 30 leaves no doubt.
struct CueStrengths: Sendable, Hashable {
  private var tenths = SIMD16<UInt8>(repeating: 0)

  /// The strength of a kind's cue; 0 for none.
  subscript(_ kind: StatementKind) -> Double { Double(tenths[kind.place]) / 10 }

  /// The strongest of all.
  var strongest: Double { Double(tenths.max()) / 10 }

  /// Keeps the stronger of two cues of a kind.
  mutating func raise(_ kind: StatementKind, to weight: Double) {
    tenths[kind.place] = max(tenths[kind.place], UInt8(min(255, (weight * 10).rounded())))
  }

  /// Keeps the stronger of two cues of every kind.
  mutating func raise(to other: Self) { tenths = pointwiseMax(tenths, other.tenths) }

  /// The strengths of a dictionary.
  init(_ weights: [StatementKind: Double] = [:]) {
    for (kind, weight) in weights { raise(kind, to: weight) }
  }
}

extension StatementKind {
  /// Its place among all cases.
  var place: Int {
    switch self {
    case .goal: 0
    case .pain: 1
    case .trigger: 2
    case .habit: 3
    case .objection: 4
    case .criterion: 5
    case .influencer: 6
    case .channel: 7
    case .constraint: 8
    case .success: 9
    case .leave: 10
    case .pull: 11
    }
  }
}

/// Moves of talk that a sentence makes.
struct TalkMoves: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ move: TalkMove) {
    let place: UInt16 =
      switch move {
      case .followUp: 0
      case .smallTalk: 1
      case .leading: 2
      case .openRequest: 3
      case .greeting: 4
      case .signOff: 5
      case .request: 6
      case .nonAnswer: 7
      case .denial: 8
      case .affirmation: 9
      case .meta: 10
      case .hypothetical: 11
      case .joke: 12
      case .autoReply: 13
      }
    rawValue = 1 << place
  }

  func contains(_ move: TalkMove) -> Bool { contains(TalkMoves(move)) }
}

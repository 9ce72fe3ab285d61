/// All reviews of a workspace, and where each claim stands by them.
package struct ReviewBook: Sendable, Hashable {
  /// What is true of a claim after everything that was said of it.
  package struct Standing: Sendable, Hashable {
    /// `confirm` or `challenge`, whichever was said last; nil when neither was.
    package var judgement: Review.Action?
    /// The wording that a person gave it; nil for the engine's own.
    package var text: String?
    package var isDemoted = false
    package var mergedInto: ClaimID?

    package init() {}

    /// Whether anything still holds that a person said.
    package var isEmpty: Bool { self == Standing() }

    fileprivate mutating func take(_ review: Review) {
      switch review.action {
      case .confirm, .challenge: judgement = review.action
      case .reword: text = review.text
      case .demote: isDemoted = true
      case .merge: mergedInto = review.target
      case .withdraw: self = Standing()
      }
    }
  }

  /// In the order in which they were made.
  package let reviews: [Review]
  private let standings: [ClaimID: Standing]

  /// The book of some reviews, in the order in which they were made.
  package init(_ reviews: [Review] = []) {
    self.reviews = reviews
    var standings: [ClaimID: Standing] = [:]
    for review in reviews { standings[review.claim, default: Standing()].take(review) }
    self.standings = standings
  }

  /// Where a claim stands; nil when nothing that was said of it still holds.
  package func standing(of claim: ClaimID) -> Standing? {
    standings[claim].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What was said of a claim, in order.
  package func history(of claim: ClaimID) -> [Review] { reviews.filter { $0.claim == claim } }

  /// The number of the last review of a claim; 0 before the first.
  package func last(of claim: ClaimID) -> Int { history(of: claim).last?.number ?? 0 }
}

package import EvidenceModel

/// What to show beside claims that people reviewed.
package struct ReviewMarks: Sendable, Hashable {
  /// A word and its tone.
  package struct Mark: Sendable, Hashable {
    package let label: String
    /// `good`, `care` or empty.
    package let tone: String
  }

  private let book: ReviewBook

  /// The marks of a book of reviews; none for an empty one.
  package init(_ book: ReviewBook = ReviewBook()) { self.book = book }

  /// The mark of a claim; nil when nobody reviewed it, or took it back.
  package subscript(claim: ClaimID) -> Mark? {
    guard let standing = book.standing(of: claim) else { return nil }
    if standing.mergedInto != nil { return Mark(label: "Merged", tone: "") }
    if standing.isDemoted { return Mark(label: "Off the card", tone: "") }
    switch standing.judgement {
    case .challenge: return Mark(label: "Challenged", tone: "care")
    case .confirm: return Mark(label: "Confirmed", tone: "good")
    default: return standing.text == nil ? nil : Mark(label: "Reworded", tone: "")
    }
  }

  /// A review in a sentence: `Challenged on 3 Jul 2026 by Mia: heard the opposite twice`.
  static func sentence(_ review: Review) -> String {
    let verb =
      switch review.action {
      case .confirm: "Confirmed"
      case .challenge: "Challenged"
      case .reword: "Reworded to “\(review.text)”"
      case .demote: "Taken off the card"
      case .merge: "Merged into another claim"
      case .withdraw: "Reviews taken back"
      }
    let author = review.author.isEmpty ? "" : " by \(review.author)"
    let reason = review.reason.isEmpty ? "" : ": \(review.reason)"
    return "\(verb) on \(ReadableDate.text(review.madeAt))\(author)\(reason)"
  }
}

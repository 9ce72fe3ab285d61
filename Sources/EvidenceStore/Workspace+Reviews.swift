package import EvidenceModel
import GRDB

extension Diagnostic.Code {
  package static let reviewOutdated = Diagnostic.Code("review.outdated")
}

/// What people said of claims: kept over builds, apart from everything derived.
extension Workspace {
  /// All reviews in the order in which they were made.
  package func reviews() throws(Diagnostic) -> [Review] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM reviews ORDER BY number").compactMap(
        Self.review)
    }
  }

  private static func review(_ row: Row) -> Review? {
    guard let action = Review.Action(rawValue: row["action"]) else { return nil }
    return Review(
      number: row["number"], claim: ClaimID(row["claim"]), persona: row["persona"],
      action: action, text: row["wording"], target: (row["target"] as String?).map { ClaimID($0) },
      reason: row["reason"], author: row["author"], madeAt: row["made_at"],
      documentVersion: row["document_version"])
  }

  /// Stores a review if nobody reviewed its claim since.
  ///
  /// - Parameters:
  ///   - review: Its number is given here.
  ///   - last: The number of the last review of the claim that its author saw; 0 for none.
  /// - Returns: The number of the review.
  /// - Throws: `review.outdated` when there is a later one: both are kept apart, nothing is written.
  package func add(_ review: Review, after last: Int) throws(Diagnostic) -> Int {
    try write { database in
      let newest =
        try Int.fetchOne(
          database, sql: "SELECT max(number) FROM reviews WHERE claim = ?",
          arguments: [review.claim.rawValue]) ?? 0
      guard newest == last else {
        throw Diagnostic(
          .reviewOutdated, "Somebody reviewed this claim since you opened it.",
          remedy: "Look at what was said, then send yours again if it still holds.")
      }
      try database.execute(
        sql: """
          INSERT INTO reviews (claim, persona, action, wording, target, reason, author, made_at,
            document_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          review.claim.rawValue, review.persona, review.action.rawValue, review.text,
          review.target?.rawValue, review.reason, review.author, review.madeAt,
          review.documentVersion,
        ])
      return Int(database.lastInsertedRowID)
    }
  }
}

package import EvidenceModel
package import EvidenceStore

extension Diagnostic.Code {
  package static let reviewIncomplete = Diagnostic.Code("review.incomplete")
}

/// Takes what people say of claims.
package struct ReviewDesk {
  /// What somebody wants to say of a claim.
  package struct Submission: Sendable, Hashable {
    package let persona: String
    package let claim: String
    /// A ``Review/Action`` by its name.
    package let action: String
    package let text: String
    package let target: String
    package let reason: String
    package let author: String
    /// The stamp of the claim that its author saw.
    package let stamp: String

    package init(
      persona: String, claim: String, action: String, text: String = "", target: String = "",
      reason: String = "", author: String = "", stamp: String
    ) {
      self.persona = persona
      self.claim = claim
      self.action = action
      self.text = text
      self.target = target
      self.reason = reason
      self.author = author
      self.stamp = stamp
    }
  }

  /// How long a reason or a wording may be, in characters.
  package static let longestText = 600

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// What a claim looked like to somebody: the number of its last review and a hash of its words and
  /// counts.
  ///
  /// Two equal stamps mean that nothing changed in between, by a person or by a build.
  package static func stamp(of claim: Claim, in reviews: ReviewBook) -> String {
    let state = [
      claim.text, claim.status.rawValue, "\(claim.support.customers)", "\(claim.support.of)",
      "\(claim.card)",
    ]
    let hash = Fingerprint.sha256(state.joined(separator: "\u{1F}")).prefix(12)
    return "\(reviews.last(of: claim.id))-\(hash)"
  }

  /// Checks and stores what somebody says of a claim.
  ///
  /// - Parameters:
  ///   - submission: What the form carried.
  ///   - madeAt: ISO date and time.
  /// - Returns: The review as stored.
  /// - Throws: `review.outdated` when the claim changed since its author saw it, `review.incomplete`
  ///   when a reason, a wording or the other claim is missing, `trace.unknownClaim`.
  @discardableResult
  package func submit(_ submission: Submission, madeAt: String) throws(Diagnostic) -> Review {
    let book = ReviewBook(try workspace.reviews())
    let document = try DocumentReader(workspace: workspace).document(share: .internal)
    let (persona, claim) = try document.claim(named: submission.claim)
    guard persona.id == submission.persona, let action = Review.Action(rawValue: submission.action)
    else {
      throw Diagnostic(
        .reviewIncomplete, "It isn't clear what was said of which claim.",
        remedy: "Open the claim again and choose what to say of it.")
    }
    let review = Review(
      claim: claim.id, persona: persona.id, action: action,
      text: action == .reword ? Self.trimmed(submission.text) : "",
      target: action == .merge ? ClaimID(submission.target) : nil,
      reason: Self.trimmed(submission.reason), author: Self.trimmed(submission.author),
      madeAt: madeAt, documentVersion: document.version)
    try check(review, of: persona)
    guard submission.stamp == Self.stamp(of: claim, in: book) else {
      throw Diagnostic(
        .reviewOutdated, "This claim changed since you opened it.",
        remedy: "Look at what it says now, then send yours again if it still holds.")
    }
    let number = try workspace.add(review, after: book.last(of: claim.id))
    return Review(
      number: number, claim: review.claim, persona: review.persona, action: action,
      text: review.text, target: review.target, reason: review.reason, author: review.author,
      madeAt: madeAt, documentVersion: review.documentVersion)
  }

  private func check(_ review: Review, of persona: Persona) throws(Diagnostic) {
    let needsReason = [.challenge, .demote, .merge, .reword].contains(review.action)
    if needsReason, review.reason.count < 3 {
      throw Self.incomplete("A reason is missing.", "Say in a few words why: others will read it.")
    }
    if review.action == .reword, review.text.count < 3 {
      throw Self.incomplete("The new wording is missing.", "Write the claim as it should read.")
    }
    if max(review.reason.count, review.text.count) > Self.longestText {
      throw Self.incomplete(
        "The text is too long.", "Stay under \(Self.longestText) characters.")
    }
    if review.action == .merge {
      let others = persona.claims.filter { $0.id != review.claim }.map(\.id)
      guard let target = review.target, others.contains(target) else {
        throw Self.incomplete(
          "It isn't clear which claim says the same.", "Choose another claim of this persona.")
      }
    }
  }

  private static func incomplete(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.reviewIncomplete, message, remedy: remedy)
  }

  /// One line without control characters: what somebody types may hold anything.
  private static func trimmed(_ text: String) -> String {
    let plain = text.unicodeScalars.map { scalar -> Character in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }
}

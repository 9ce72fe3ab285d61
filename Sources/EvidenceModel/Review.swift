/// What a person said of a claim: kept beside the claim, never in its place.
package struct Review: Sendable, Hashable {
  /// What can be said.
  package enum Action: String, Sendable, Hashable, CaseIterable {
    /// It is right.
    case confirm
    /// It is doubted; it stays, marked.
    case challenge
    /// It is right but badly put: it gets another wording.
    case reword
    /// It doesn't belong on the card.
    case demote
    /// It says the same as another claim of its persona and leaves the card to that one.
    case merge
    /// Everything said before is taken back.
    case withdraw
  }

  /// Counts reviews of a workspace from 1; 0 before it is stored.
  package let number: Int
  package let claim: ClaimID
  package let persona: String
  package let action: Action
  /// The new wording; empty for other actions.
  package let text: String
  /// The claim that stands for it, for `merge`.
  package let target: ClaimID?
  package let reason: String
  package let author: String
  /// ISO date and time.
  package let madeAt: String
  /// The version of the document that was looked at.
  package let documentVersion: Int

  package init(
    number: Int = 0, claim: ClaimID, persona: String, action: Action, text: String = "",
    target: ClaimID? = nil, reason: String = "", author: String = "", madeAt: String,
    documentVersion: Int
  ) {
    self.number = number
    self.claim = claim
    self.persona = persona
    self.action = action
    self.text = text
    self.target = target
    self.reason = reason
    self.author = author
    self.madeAt = madeAt
    self.documentVersion = documentVersion
  }
}

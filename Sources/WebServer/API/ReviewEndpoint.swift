import EvidenceModel
import EvidenceStore
import Hummingbird
import Pipeline
import Reporting

/// Where programs say what somebody thinks of a claim.
struct ReviewEndpoint: Sendable {
  static let path = "/claims/{claim}/reviews"

  /// A review as the API shows it.
  static func value(_ review: Review) -> JSONValue {
    .object([
      "number": .int(review.number), "claim": .string(review.claim.rawValue),
      "persona": .string(review.persona), "action": .string(review.action.rawValue),
      "text": .string(review.text), "target": .text(review.target?.rawValue),
      "reason": .string(review.reason), "author": .string(review.author),
      "made_at": .string(review.madeAt), "document_version": .int(review.documentVersion),
    ])
  }

  /// Reads what a program sends.
  ///
  /// - Throws: A refusal (400) for what is no JSON object of texts.
  static func submission(
    _ body: ByteBuffer, claim: String, persona: String
  ) throws -> ReviewDesk.Submission {
    guard let value = try? JSONParser.value(in: Array(body.readableBytesView)),
      case .object(let members) = value
    else {
      throw Refusal(
        status: 400, code: "request.body", message: "The body is no JSON object.",
        remedy: "Send an object with action, stamp and what the action needs.")
    }
    func text(_ key: String, isRequired: Bool = false) throws(Refusal) -> String {
      guard let member = members[key] else {
        if isRequired { throw .wrongParameter(key, remedy: "It must be given as a text.") }
        return ""
      }
      guard let text = member.text else {
        throw .wrongParameter(key, remedy: "It must be a text.")
      }
      return text
    }
    let action = try text("action", isRequired: true)
    guard Review.Action(rawValue: action) != nil else {
      let names = Review.Action.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal.wrongParameter("action", remedy: "It is one of: \(names).")
    }
    return ReviewDesk.Submission(
      persona: persona, claim: claim, action: action, text: try text("text"),
      target: try text("target"), reason: try text("reason"), author: try text("author"),
      stamp: try text("stamp", isRequired: true))
  }

  /// What went wrong with a review, as HTTP says it.
  static func refusal(_ problem: Diagnostic) -> Refusal? {
    let status =
      switch problem.code {
      case .reviewOutdated: 409
      case .reviewIncomplete: 422
      default: 0
      }
    guard status > 0 else { return nil }
    return Refusal(
      status: status, code: problem.code.name, message: problem.message, remedy: problem.remedy)
  }
}

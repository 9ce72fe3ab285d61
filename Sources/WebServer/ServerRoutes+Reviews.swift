import EvidenceModel
import EvidenceStore
import Hummingbird
import Pipeline
import Reporting

/// Where people say what they think of a claim.
extension ServerRoutes {
  func addReviews<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.post("/personas/:persona/claims/:claim/review") { request, context in
      let persona = try Self.step("persona", of: context)
      let claim = try Self.step("claim", of: context)
      let fields = try await request.form()
      let submission = ReviewDesk.Submission(
        persona: persona, claim: claim, action: fields["action"] ?? "",
        text: fields["text"] ?? "", target: fields["target"] ?? "",
        reason: fields["reason"] ?? "", author: fields["author"] ?? "",
        stamp: fields["stamp"] ?? "")
      return try await review(submission, request: request, id: "\(context.id)")
    }
  }

  private func review(
    _ submission: ReviewDesk.Submission, request: Request, id: String
  ) async throws -> Response {
    let workspace = workspace
    let now = security.clock.text
    do {
      _ = try await WorkerThread.run {
        try ReviewDesk(workspace: workspace).submit(submission, madeAt: now)
      }
    } catch let problem as Diagnostic where problem.code == .reviewOutdated {
      return try await pages.fresh(request, status: .conflict) { source in
        source.html.conflict(
          ConflictPage(
            problem, persona: submission.persona, claim: submission.claim,
            lines: [submission.action, submission.text, submission.reason], requestID: id,
            footer: try source.footer()))
      }
    } catch let problem as Diagnostic where problem.code == .reviewIncomplete {
      throw Refusal(
        status: 422, code: problem.code.name, message: problem.message, remedy: problem.remedy)
    }
    return .seeOther(
      PageAddresses.server.claim(ClaimID(submission.claim), of: submission.persona))
  }
}

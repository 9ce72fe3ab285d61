import EvidenceModel
import EvidenceStore
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// The page where the owner takes the personas out of the house: downloads, links, embedding.
struct SharePageRoutes: Sendable {
  let workspace: Workspace
  let shared: SharedDocument
  let security: ServerSecurity

  func add<Context: RequestContext>(to routes: RecordedRoutes<Context>) {
    routes.get("/share") { request, _ in try await page(request, fresh: nil) }
    routes.post("/share") { request, _ in
      let fields = try await request.form()
      let now = security.clock.now()
      let days = fields["days"].flatMap { $0.isEmpty ? nil : $0 }
      guard days == nil || days.flatMap({ Int($0) }) != nil else {
        throw Refusal.wrongParameter("days", remedy: "Write a number of days, or leave it out.")
      }
      let (label, persona) = (fields["label"] ?? "", fields["persona"] ?? "")
      let workspace = workspace
      let fresh = try await WorkerThread.run {
        do {
          return try ShareLinks(workspace: workspace).make(
            label: label, persona: persona.isEmpty ? nil : persona, days: days.flatMap { Int($0) },
            now: now)
        } catch { throw Self.refusal(error) }
      }
      return try await page(request, fresh: fresh)
    }
    routes.post("/share/:link/revoke") { _, context in
      let id = context.parameters.get("link") ?? ""
      let workspace = workspace
      try await WorkerThread.run {
        do { try ShareLinks(workspace: workspace).revoke(id) } catch { throw Self.refusal(error) }
      }
      return Response.seeOther("/share")
    }
  }

  private static func refusal(_ error: any Error) -> any Error {
    guard let problem = error as? Diagnostic else { return error }
    let statuses: [Diagnostic.Code: Int] = [.wrongLink: 422, .unknownLink: 404]
    guard let status = statuses[problem.code] else { return error }
    return Refusal(
      status: status, code: problem.code.name, message: problem.message, remedy: problem.remedy)
  }

  private func page(_ request: Request, fresh: ShareLinks.Fresh?) async throws -> Response {
    let token = try security.formToken(for: request)
    let origin =
      security.policy.publicOrigin ?? "http://\(request.head.authority ?? "127.0.0.1")"
    let (workspace, shared, now) = (workspace, shared, security.clock.text)
    let html = try await WorkerThread.run {
      guard let reviewed = try shared.current() else { throw DocumentReader.notBuilt }
      let links = try workspace.shareLinks().map { link in
        SharePage.Link(
          id: link.id, label: link.label, persona: link.persona, createdAt: link.createdAt,
          endsAt: link.endsAt, hasEnded: link.endsAt.map { $0 <= now } ?? false)
      }
      let page = SharePage(
        reviewed.document, forms: ExportFormat.allCases.map(\.rawValue), links: links,
        freshAddress: fresh.map { origin + $0.path },
        embedAddress: fresh.map { origin + "/embed/" + $0.token })
      return HTMLPages(formToken: token).share(page)
    }
    return Response.text(
      html, type: "text/html; charset=utf-8", status: fresh == nil ? .ok : .created)
  }
}

import EvidenceModel
import EvidenceStore
import Hummingbird
import Pipeline
import Reporting

/// Where people merge, split, rename and move themes, and where the codebook is saved.
extension ServerRoutes {
  func addThemeEdits<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/listen/changes") { request, _ in
      try await pages.answer(to: request) { try $0.themeChanges() }
    }
    router.post("/listen/themes/edit") { request, context in
      let fields = try await request.form()
      let submission = ThemeDesk.Submission(
        theme: fields["theme"] ?? "", action: fields["action"] ?? "", name: fields["name"] ?? "",
        target: fields["target"] ?? "", words: fields.all("words"), stamp: fields["stamp"] ?? "")
      let now = security.clock.text
      let theme = try await themes { desk in try desk.submit(submission, madeAt: now) }
      return Response.seeOther(PageAddresses.server.theme(theme))
    }
    router.post("/listen/themes/undo") { request, _ in
      let number = Int(try await request.form()["number"] ?? "") ?? 0
      let now = security.clock.text
      try await themes { desk in try desk.undo(number, at: now) }
      return Response.seeOther(PageAddresses.server.themeChanges)
    }
    router.get("/listen/codebook.csv") { _, _ in
      try await codebook("themes.csv", type: "text/csv; charset=utf-8") { $0.csv }
    }
    router.get("/listen/codebook.qdc") { _, _ in
      try await codebook("themes.qdc", type: "application/xml; charset=utf-8") { $0.xml }
    }
  }

  /// Changes themes; what can't be done becomes an answer with the reason.
  private func themes<Value: Sendable>(
    _ change: @escaping @Sendable (ThemeDesk) throws -> Value
  ) async throws -> Value {
    let workspace = workspace
    do {
      return try await WorkerThread.run { try change(ThemeDesk(workspace: workspace)) }
    } catch let problem as Diagnostic {
      let status: Int? =
        switch problem.code {
        case .themesUnknown: 404
        case .themesEditOutdated: 409
        case .themesEditIncomplete: 422
        default: nil
        }
      guard let status else { throw problem }
      throw Refusal(
        status: status, code: problem.code.name, message: problem.message,
        remedy: problem.remedy)
    }
  }

  private func codebook(
    _ name: String, type: String, _ form: @escaping @Sendable (Codebook) -> String
  ) async throws -> Response {
    let workspace = workspace
    let text = try await WorkerThread.run {
      form(try ReviewRoom(workspace: workspace).codebook())
    }
    var answer = Response.text(text, type: type)
    answer.headers[.contentDisposition] = DownloadHeaders.contentDisposition(
      fileName: "likeness-" + name)
    return answer
  }
}

import EvidenceModel
import Hummingbird
import Pipeline
import Reporting

/// Where people listen, and correct what the engine heard.
extension ServerRoutes {
  func addListening<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/listen") { request, _ in
      let kind = request.query["kind"]
      return try await pages.answer(to: request) { try $0.listen(kind: kind) }
    }
    router.get("/listen/queue") { request, _ in
      try await pages.answer(to: request) { try $0.queue() }
    }
    router.get("/listen/themes/:theme") { request, context in
      let theme = try Self.step("theme", of: context)
      return try await pages.answer(to: request) { try $0.theme(theme) }
    }
    router.get("/listen/sources/:source") { request, context in
      let source = try Self.step("source", of: context)
      let first = request.query["from"].flatMap { Int($0) } ?? 0
      let record = request.query["record"].flatMap { Int($0) }
      return try await pages.answer(to: request) {
        try $0.conversation(source, from: first, at: record)
      }
    }
    router.get("/listen/search") { request, _ in
      let query = Self.search(request.query)
      return try await pages.fresh(request) { try $0.search(query) }
    }
    addThemeEdits(to: router)
    router.post("/listen/code") { request, _ in
      let fields = try await request.form()
      let workspace = workspace
      let now = security.clock.text
      do {
        try await WorkerThread.run {
          try ReviewRoom.code(
            fields["mark"] ?? "", as: fields["kind"] ?? "", madeAt: now, in: workspace)
        }
      } catch let problem as Diagnostic where problem.code == .codeUnknown {
        throw Refusal(
          status: 422, code: problem.code.name, message: problem.message, remedy: problem.remedy)
      }
      return Response.seeOther(PageAddresses.server.queue)
    }
  }

  private static func search(_ fields: FormFields) -> SearchPage.Query {
    var query = SearchPage.Query()
    query.words = fields["q"] ?? ""
    query.kind = fields["kind"] ?? ""
    query.persona = fields["persona"] ?? ""
    query.source = fields["source"] ?? ""
    query.from = fields["from"] ?? ""
    query.to = fields["to"] ?? ""
    query.by = fields["by"] ?? "both"
    return query
  }
}

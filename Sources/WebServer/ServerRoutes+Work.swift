import EvidenceModel
import EvidenceStore
import Foundation
import Hummingbird
import Pipeline
import Reporting

/// Where files come in, sources go, and personas are built.
extension ServerRoutes {
  func addWork<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/sources/:source/remove") { request, context in
      let source = try Self.step("source", of: context)
      return try await pages.fresh(request) { try $0.removal(of: source) }
    }
    router.post("/sources/:source/remove") { request, context in
      let source = try Self.step("source", of: context)
      let workspace = workspace
      let now = security.clock.text
      return try begin("Removing a source") { teller in
        teller.tell { $0.phase = "Erasing its records and building again" }
        let report = try SourceRemover(workspace: workspace).remove([source], createdAt: now)
        teller.tell { $0.outcome = "\(report.records) records were removed." }
      }
    }
    router.post("/build") { _, _ in try build() }
    router.post("/sample") { _, _ in try importSample() }
    addJobs(to: router)
  }

  private func addJobs<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/jobs/:job") { request, context in
      let id = try Self.step("job", of: context)
      guard let state = Int(id).flatMap({ jobs.state($0) }) else { throw MissingPage() }
      let now = security.clock.now()
      return try await pages.fresh(request) { source in
        source.html.job(state.page(now: now, footer: try source.footer()))
      }
    }
    router.get("/jobs/:job/events") { _, context in
      let id = try Self.step("job", of: context)
      guard let number = Int(id), jobs.state(number) != nil else { throw MissingPage() }
      return events(of: number)
    }
  }

  func begin(
    _ title: String, _ work: @escaping @Sendable (JobBoard.Teller) throws -> Void
  ) throws -> Response {
    .seeOther("/jobs/\(try jobs.start(title, clock: security.clock, work))")
  }

  private func build() throws -> Response {
    let workspace = workspace
    let now = security.clock.text
    return try begin("Building the personas") { teller in
      try Self.build(workspace, createdAt: now, teller)
    }
  }

  private static func build(
    _ workspace: Workspace, createdAt: String, _ teller: JobBoard.Teller
  ) throws {
    teller.tell {
      $0.phase = "Finding segments, listening, writing claims"
      $0.detail = ""
      $0.share = nil
    }
    let options = try BuildOptions.last(of: workspace)
    let summary = try PersonaBuilder(workspace: workspace, options: options)
      .build(createdAt: createdAt)
    teller.tell {
      $0.outcome =
        summary.isNew
        ? "\(summary.document.personas.count) personas are ready."
        : "Nothing changed: the personas are as they were."
    }
  }

  private func importSample() throws -> Response {
    guard let sample else { throw MissingPage() }
    guard try workspace.sources().isEmpty else {
      throw Refusal(
        status: 409, code: "server.notEmpty", message: "There are files in this workspace already.",
        remedy: "The sample company would mix with them: make a workspace of its own for it.")
    }
    let workspace = workspace
    let now = security.clock.text
    return try begin("Trying the sample company") { teller in
      let folder = try UploadFolder(beside: workspace.path)
      defer { folder.remove() }
      teller.tell { $0.phase = "Writing the sample company's exports" }
      try sample(folder.url)
      try Self.take([folder.url.appendingPathComponent("exports").path], into: workspace, teller)
      try Self.build(workspace, createdAt: now, teller)
    }
  }

  static func take(
    _ paths: [String], into workspace: Workspace, choices: [String: SourceOverride] = [:],
    _ teller: JobBoard.Teller
  ) throws {
    teller.tell { $0.phase = "Taking in files" }
    var options = Importer.Options()
    options.choices = choices
    let importer = Importer(workspace: workspace, options: options) { progress in
      teller.tell { state in
        switch progress.step {
        case .reading: state.phase = "Reading \(progress.file)"
        case .people: state.phase = "Finding out who is who"
        case .done: state.phase = "All files are in"
        }
        state.detail =
          "File \(progress.fileNumber) of \(progress.files), \(progress.records) records"
        state.share =
          progress.totalBytes > 0 ? Double(progress.bytes) / Double(progress.totalBytes) : nil
      }
    }
    let report = try importer.importPaths(paths)
    teller.tell {
      $0.report = report
      $0.outcome = report.summary
    }
  }

  /// The state of a job, sent whenever it changes, until it is done (server-sent events).
  private func events(of id: Int) -> Response {
    let jobs = jobs
    let clock = security.clock
    let body = ResponseBody { writer in
      var last = ""
      // A browser that went away ends this by failing to take what is written.
      for turn in 0..<36_000 {
        guard let state = jobs.state(id) else { break }
        let event = state.event(now: clock.now())
        if event != last || turn % 100 == 99 {
          try await writer.write(ByteBuffer(string: "data: \(event)\n\n"))
          last = event
        }
        if state.isDone { break }
        try await Task.sleep(nanoseconds: 200_000_000)
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
  }
}

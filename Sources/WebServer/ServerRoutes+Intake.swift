import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// Where files are looked at before they come in, and sources and their columns put right.
extension ServerRoutes {
  func addIntake<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.post("/sources/upload") { request, _ in try await upload(request) }
    router.get("/sources/:source") { request, context in
      let source = try Self.step("source", of: context)
      let first = Self.number("from", of: request)
      return try await pages.answer(to: request) { try $0.source(source, from: first) }
    }
    router.post("/sources/:source") { request, context in
      try await correct(try Self.step("source", of: context), request)
    }
    router.get("/sources/:source/rejects") { request, context in
      let source = try Self.step("source", of: context)
      let first = Self.number("from", of: request)
      return try await pages.fresh(request) { try $0.rejects(source, from: first) }
    }
    router.post("/sources/:source/rejects") { _, context in
      try await rejectsFile(of: try Self.step("source", of: context))
    }
    addIncoming(to: router)
  }

  private func addIncoming<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/incoming/:batch") { request, context in
      let folder = try incoming(context)
      return try await pages.fresh(request) { try $0.incoming(folder) }
    }
    router.get("/incoming/:batch/sources/:place") { request, context in
      let folder = try incoming(context)
      let place = try Self.place(of: context)
      let first = Self.number("from", of: request)
      return try await pages.fresh(request) { try $0.incoming(folder, place: place, from: first) }
    }
    router.post("/incoming/:batch/sources/:place") { request, context in
      try await choose(try incoming(context), place: try Self.place(of: context), request)
    }
    router.post("/incoming/:batch/import") { _, context in
      try takeIn(try incoming(context))
    }
    router.post("/incoming/:batch/discard") { _, context in
      let folder = try incoming(context)
      try await WorkerThread.run { folder.remove() }
      return Response.seeOther(PageAddresses.server.sources)
    }
  }

  /// A whole number of the address from 0 on; 0 for what is none.
  static func number(_ name: String, of request: Request) -> Int {
    max(0, request.query[name].flatMap { Int($0) } ?? 0)
  }

  private static func place(of context: some RequestContext) throws -> Int {
    guard let place = Int(try step("place", of: context)), place >= 0 else { throw MissingPage() }
    return place
  }

  private func incoming(_ context: some RequestContext) throws -> IncomingFolder {
    let batch = try Self.step("batch", of: context)
    guard let folder = IncomingFolder(batch: batch, beside: workspace.path) else {
      throw MissingPage()
    }
    return folder
  }

  // MARK: Files that come in

  /// Takes the files of a form; they wait until somebody looked at what they are.
  private func upload(_ request: Request) async throws -> Response {
    let folder = try IncomingFolder(beside: workspace.path)
    do {
      let count = try await UploadFolder(folder.files).take(request)
      guard count > 0 else {
        throw Refusal(
          status: 422, code: "upload.empty", message: "No file came with the form.",
          remedy: "Choose or drop at least one file.")
      }
      try folder.open()
      return .seeOther(PageAddresses.server.incoming(folder.batch))
    } catch {
      folder.remove()
      throw error
    }
  }

  /// Keeps what somebody says of a source that waits.
  private func choose(
    _ folder: IncomingFolder, place: Int, _ request: Request
  ) async throws -> Response {
    let fields = try await request.form()
    let form = Self.roles(fields)
    let workspace = workspace
    try await WorkerThread.run {
      let sheets = try folder.sheets(workspace)
      guard sheets.indices.contains(place), sheets[place].isTaken else { throw MissingPage() }
      let sheet = sheets[place]
      guard fields["stamp"] == sheet.stamp else { throw Self.changed }
      var choices = folder.choices()
      choices[sheet.name] = IncomingDesk.choice(
        choices[sheet.name] ?? .init(), sheet: sheet, kind: fields["kind"] ?? "", roles: form)
      try folder.write(choices)
    }
    return .seeOther(PageAddresses.server.incoming(folder.batch))
  }

  private static let changed = Refusal(
    status: 409, code: "sources.changed",
    message: "The source was corrected or imported anew in the meantime.",
    remedy: "Go back, reload the page and correct it again: nothing was overwritten.")

  /// The roles of a form by column: `r0=email&r1=ignored`.
  private static func roles(_ fields: FormFields) -> [Int: String] {
    var roles: [Int: String] = [:]
    for (name, value) in fields.all where name.hasPrefix("r") {
      if let index = Int(name.dropFirst()), index >= 0 { roles[index] = value }
    }
    return roles
  }

  private func takeIn(_ folder: IncomingFolder) throws -> Response {
    let workspace = workspace
    let count = folder.count
    return try begin("Taking in \(count) \(count == 1 ? "file" : "files")") { teller in
      try Self.take([folder.files.path], into: workspace, choices: folder.choices(), teller)
      folder.remove()
    }
  }

  // MARK: Sources of the workspace

  private func correct(_ source: String, _ request: Request) async throws -> Response {
    let fields = try await request.form()
    let form = Self.roles(fields)
    let desk = SourceDesk(workspace: workspace)
    let correction = try await WorkerThread.run {
      do {
        return try desk.correction(
          of: source, kind: fields["kind"] ?? "", roles: form, stamp: fields["stamp"] ?? "")
      } catch { throw Self.refusal(error) }
    }
    guard let correction else { return .seeOther(PageAddresses.server.source(source)) }
    return try begin("Correcting \(source)") { teller in
      teller.tell { $0.phase = "Reading its records anew, and finding out who is who" }
      try desk.apply(correction)
      teller.tell {
        $0.asksForBuild = true
        $0.outcome = "\(source) is corrected. Build the personas again to see what it changes."
      }
    }
  }

  /// The lines that were set aside with their originals, for the owner's eyes.
  private func rejectsFile(of id: String) async throws -> Response {
    let workspace = workspace
    let bytes = try await WorkerThread.run { () -> Data in
      guard let source = try SourceDesk(workspace: workspace).source(id),
        let bytes = RejectsReader(workspace: workspace).internalFile(of: source)
      else { throw MissingPage() }
      return bytes
    }
    return Response(
      status: .ok,
      headers: [
        .contentType: "text/csv; charset=utf-8",
        .contentDisposition: DownloadHeaders.contentDisposition(
          fileName: "internal-rejects-\(id).csv"),
      ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// What went wrong with a correction, as HTTP says it.
  static func refusal(_ error: any Error) -> any Error {
    guard let problem = error as? Diagnostic else { return error }
    let statuses: [Diagnostic.Code: Int] = [
      .sourceChanged: 409, .peopleChanged: 409, .sourceNeedsFile: 422, .peopleIncomplete: 422,
      .unknownSource: 404, .unknownPersonKey: 404,
    ]
    guard let status = statuses[problem.code] else { return error }
    return Refusal(
      status: status, code: problem.code.name, message: problem.message, remedy: problem.remedy)
  }
}

import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Hummingbird
import Pipeline
import Printing
import Reporting
import Synchronization

/// Downloads of the public persona set in every form.
///
/// `/export/pdf?persona=p1&paper=letter`: one persona alone, or all; the paper is for PDF.
struct ExportRoutes: Sendable {
  let workspace: Workspace
  let shared: SharedDocument
  let shelf = DownloadShelf()

  private static let parameters = [
    APIParameter(
      name: "persona", form: .text(longest: 200), description: "The id of one persona."),
    APIParameter(
      name: "paper", form: .word(Paper.allCases.map(\.rawValue)), description: "For PDF."),
  ]

  func add<Context: RequestContext>(to routes: RecordedRoutes<Context>) {
    routes.get("/export/:format") { request, context in
      guard let format = context.parameters.get("format").flatMap(ExportFormat.init(rawValue:))
      else { throw Refusal.missing }
      let query = try APIQuery(Self.parameters) { request.query[$0.name] }
      let options = Exporter.Options(
        persona: query["persona"], paper: query["paper"].flatMap(Paper.init(rawValue:)) ?? .a4)
      return try await Self.download(
        try await bytes(format, options, key: "\(format) \(query.key)"), format: format,
        name: options.persona)
    }
    // With personal data by a form alone: no link, no other site and no history leads to it.
    routes.post("/share/internal") { request, _ in
      let fields = try await request.form()
      guard let format = fields["form"].flatMap(ExportFormat.init(rawValue:)) else {
        throw Refusal.missing
      }
      guard fields["understood"] == "yes" else { throw Self.notUnderstood }
      let workspace = workspace
      let made = try await WorkerThread.runAlone {
        ByteBuffer(
          bytes: try Exporter(workspace: workspace)
            .bytes(format: format, options: .init(share: .internal)))
      }
      var answer = try await Self.download(made, format: format, name: "internal")
      answer.headers[.cacheControl] = "no-store"
      return answer
    }
  }

  private static let notUnderstood = Refusal(
    status: 422, code: "share.notUnderstood",
    message: "The file would hold personal data, and nobody said that this is meant.",
    remedy: "Go back to Share and tick the box, or take the public download.")

  /// The file, made once for each state of the workspace; one at a time, since drawing takes a whole
  /// core.
  private func bytes(
    _ format: ExportFormat, _ options: Exporter.Options, key: String
  ) async throws -> ByteBuffer {
    let revision = try shared.watch.revision()
    if let known = shelf.file(key, revision: revision) { return known }
    let shared = shared
    let made = try await WorkerThread.runAlone {
      guard let reviewed = try shared.current() else { throw DocumentReader.notBuilt }
      return ByteBuffer(
        bytes: try Exporter.bytes(of: reviewed.document, format: format, options: options))
    }
    shelf.keep(made, as: key, revision: revision)
    return made
  }

  private static func download(
    _ bytes: ByteBuffer, format: ExportFormat, name: String?
  ) async throws -> Response {
    let file = "likeness-\(name ?? "personas").\(format.fileEnding)"
    return Response(
      status: .ok,
      headers: [
        .contentType: format.mediaType,
        .contentDisposition: DownloadHeaders.contentDisposition(fileName: file),
      ], body: ResponseBody(byteBuffer: bytes))
  }
}

/// Files that were made for a download, until the workspace changes.
final class DownloadShelf: Sendable {
  private struct Files: Sendable {
    var revision = Int.min
    var files: [String: ByteBuffer] = [:]
    var size = 0
  }

  private static let mostBytes = 64 << 20
  private let shelf = Mutex(Files())

  func file(_ key: String, revision: Int) -> ByteBuffer? {
    shelf.withLock { $0.revision == revision ? $0.files[key] : nil }
  }

  func keep(_ file: ByteBuffer, as key: String, revision: Int) {
    shelf.withLock { shelf in
      if shelf.revision != revision || shelf.size > Self.mostBytes {
        shelf = Files(revision: revision)
      }
      if shelf.files.updateValue(file, forKey: key) == nil { shelf.size += file.readableBytes }
    }
  }
}

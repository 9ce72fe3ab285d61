import EvidenceModel
import Foundation
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// Turns every error into an answer of one shape: a page for people, and for programs the problem
/// details of RFC 9457 with what to do and the request's id.
///
/// Unknown errors show the request's id and nothing else.
enum ErrorAnswer {
  static func response(to error: any Error, request: Request, id: String) -> Response {
    let problem = problem(for: error)
    var response = wantsJSON(request) ? json(problem, id: id) : page(problem, id: id)
    for (name, value) in problem.headers.sorted(by: { $0.key < $1.key }) {
      if let name = HTTPField.Name(name) { response.headers[name] = value }
    }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Whether the answer is for a program.
  static func wantsJSON(_ request: Request) -> Bool {
    let path = request.uri.path
    return path == "/api" || path.hasPrefix("/api/")
  }

  /// Diagnostics that mean that something isn't there, not that something broke.
  private static let missing: Set<Diagnostic.Code> = [.notBuilt, .unknownPersona, .unknownClaim]

  private static func problem(for error: any Error) -> Refusal {
    if let refusal = error as? Refusal { return refusal }
    if let diagnostic = error as? Diagnostic {
      return Refusal(
        status: missing.contains(diagnostic.code) ? 404 : 500, code: diagnostic.code.name,
        message: diagnostic.message, remedy: diagnostic.remedy)
    }
    if error is MissingPage { return .missing }
    let status = (error as? any HTTPResponseError)?.status.code ?? 500
    if status == 404 { return .missing }
    if status == 413 { return .tooLarge }
    return Refusal(
      status: status, code: status < 500 ? "request.unreadable" : "server.failed",
      message: status < 500
        ? "The request can't be understood." : "The answer could not be made.",
      remedy: "Try again. If it stays, give the request id to whoever runs this server.")
  }

  private static func page(_ problem: Refusal, id: String) -> Response {
    let footer = PageFooter(engineVersion: EngineVersion.current)
    let page = ErrorPage(
      status: problem.status, message: problem.message, remedy: problem.remedy, requestID: id,
      footer: footer)
    return Response.text(
      HTMLPages().error(page), type: "text/html; charset=utf-8",
      status: .init(code: problem.status))
  }

  private static func json(_ problem: Refusal, id: String) -> Response {
    let status = HTTPResponse.Status(code: problem.status)
    let value = JSONValue.object([
      "type": .string("about:blank"), "title": .string(status.reasonPhrase),
      "status": .number("\(problem.status)"), "detail": .string(problem.message),
      "code": .string(problem.code), "remedy": .string(problem.remedy),
      "request_id": .string(id),
    ])
    return Response.text(
      String(decoding: JSONWriter.bytes(value), as: UTF8.self),
      type: "application/problem+json; charset=utf-8", status: status)
  }
}

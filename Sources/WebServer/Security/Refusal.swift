/// Why a request is refused before, or in place of, its route.
///
/// Each has a status of HTTP, a stable code for programs, what happened and what to do.
struct Refusal: Error, Sendable, Hashable {
  let status: Int
  let code: String
  let message: String
  let remedy: String
  /// Headers that belong to the answer, such as `Allow` or `Retry-After`.
  var headers: [String: String] = [:]

  static let strangeName = Refusal(
    status: 421, code: "request.host",
    message: "This server answers only under its own address.",
    remedy: "Open http://127.0.0.1 with the port that likeness serve named, or start the server "
      + "with --public-url and the name that you use.")

  static let crossSite = Refusal(
    status: 403, code: "request.crossSite",
    message: "The request came from another website.",
    remedy: "Open the page here and send the form from it.")

  static let noFormToken = Refusal(
    status: 403, code: "request.formToken",
    message: "The form doesn't carry this server's token, or it is from before you logged in.",
    remedy: "Go back, reload the page, and send the form again.")

  static let tooLarge = Refusal(
    status: 413, code: "request.tooLarge",
    message: "The request brings more than the server takes.",
    remedy: "Send a smaller file, or import it with likeness import.")

  static let notLoggedIn = Refusal(
    status: 401, code: "request.login", message: "This server asks for a login.",
    remedy: "Log in at /login first.")

  static let missing = Refusal(
    status: 404, code: "request.notFound", message: "There is nothing at this address.",
    remedy:
      "It may have gone with a newer version of the personas. Start again from the first page.")

  static let notJSON = Refusal(
    status: 415, code: "request.notJSON", message: "The API takes JSON only.",
    remedy: "Send it with the header Content-Type: application/json.")

  /// The address exists, but not for this method.
  static func wrongMethod(allowed: [String]) -> Refusal {
    let names = allowed.joined(separator: ", ")
    return Refusal(
      status: 405, code: "request.method", message: "This address doesn't take such a request.",
      remedy: "It answers \(names).", headers: ["Allow": names])
  }

  /// A parameter of the address can't be read.
  static func wrongParameter(_ name: String, remedy: String) -> Refusal {
    Refusal(
      status: 400, code: "request.parameter", message: "The parameter \(name) can't be read.",
      remedy: remedy)
  }

  /// Too many wrong passwords.
  static func mustWait(seconds: Int) -> Refusal {
    Refusal(
      status: 429, code: "request.tooManyAttempts",
      message: "There were too many wrong passwords.",
      remedy: "Wait \(seconds) seconds and try again.", headers: ["Retry-After": "\(seconds)"])
  }
}

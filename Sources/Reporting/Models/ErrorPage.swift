package import EvidenceModel

/// What an error page shows: what happened, what to do, and the number to ask with.
package struct ErrorPage: Sendable, Hashable {
  /// The HTTP status.
  package let status: Int
  package let title: String
  package let message: String
  package let remedy: String
  package let requestID: String
  package let footer: PageFooter

  /// A page for a known failure; its message and remedy carry no customer's words.
  package init(status: Int, diagnostic: Diagnostic, requestID: String, footer: PageFooter) {
    self.init(
      status: status, message: diagnostic.message, remedy: diagnostic.remedy,
      requestID: requestID, footer: footer)
  }

  /// A page for an unknown failure: nothing but the request's id.
  package init(status: Int, requestID: String, footer: PageFooter) {
    let isMissing = status == 404
    self.init(
      status: status,
      message: isMissing
        ? "There is no page at this address." : "The page could not be shown.",
      remedy: isMissing
        ? "It may have gone with a newer version of the personas. Start again from all personas."
        : "Try again. If it stays, give the request id to whoever runs this server.",
      requestID: requestID, footer: footer)
  }

  /// A page with its own words.
  package init(
    status: Int, message: String, remedy: String, requestID: String, footer: PageFooter
  ) {
    self.status = status
    title =
      switch status {
      case 404: "Not found"
      case 400..<500: "That didn't work"
      default: "Something went wrong"
      }
    self.message = message
    self.remedy = remedy
    self.requestID = requestID
    self.footer = footer
  }
}

package import EvidenceModel
package import EvidenceStore
import Hummingbird
import Logging

extension Diagnostic.Code {
  package static let notLocal = Diagnostic.Code("serve.notLocal")
}

/// The web application: the pages of one workspace, on this machine.
package struct PersonaServer: Sendable {
  private let workspace: Workspace
  private let host: String
  private let port: Int

  /// Prepares the server.
  ///
  /// - Throws: `serve.notLocal` for an address that others can reach: there are no logins yet.
  package init(workspace: Workspace, host: String, port: Int) throws(Diagnostic) {
    guard ["127.0.0.1", "localhost", "::1"].contains(host) else {
      throw Diagnostic(
        .notLocal, "Serving at \(host) would show the personas to others without a login.",
        remedy: "This version serves this machine only: leave --host out.")
    }
    self.workspace = workspace
    self.host = host
    self.port = port
  }

  /// Serves until it is stopped.
  package func run() async throws {
    var logger = Logger(label: "likeness")
    logger.logLevel = .warning
    let application = Application(
      router: ServerRoutes(workspace: workspace).router(),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: "likeness"),
      logger: logger)
    try await application.runService()
  }
}

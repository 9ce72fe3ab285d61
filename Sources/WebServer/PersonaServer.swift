package import EvidenceModel
package import EvidenceStore
import Hummingbird
import Logging

/// The web application: the pages of one workspace.
package struct PersonaServer: Sendable {
  private let workspace: Workspace
  private let security: ServerSecurity
  private let host: String
  private let port: Int
  private let sample: ServerRoutes.SampleWriter?

  /// Prepares the server.
  ///
  /// - Parameters:
  ///   - workspace: Whose pages are shown.
  ///   - host: The address to bind to.
  ///   - port: The port; 0 for any that is free.
  ///   - publicURL: Where browsers find it when a proxy stands before it; nil without one.
  ///   - sample: Makes the sample company for an empty workspace; nil offers none.
  /// - Throws: `serve.noLogin` for an address that others can reach while no password is set,
  ///   `serve.wrongAddress`.
  package init(
    workspace: Workspace, host: String, port: Int, publicURL: String? = nil,
    sample: ServerRoutes.SampleWriter? = nil
  ) throws(Diagnostic) {
    let hasPassword = try workspace.ownerPasswordHash() != nil
    let policy = try AccessPolicy(
      host: host, publicOrigin: publicURL, hasPassword: hasPassword)
    self.workspace = workspace
    self.host = host
    self.port = port
    self.sample = sample
    security = ServerSecurity(workspace: workspace, policy: policy)
  }

  /// Serves until it is stopped.
  package func run() async throws {
    var logger = Logger(label: "likeness")
    logger.logLevel = .warning
    let application = Application(
      router: ServerRoutes(workspace: workspace, security: security, sample: sample).router(),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: "likeness"),
      logger: logger)
    try await application.runService()
  }
}

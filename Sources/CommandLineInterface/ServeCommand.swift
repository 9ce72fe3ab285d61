import ArgumentParser
import EvidenceModel
import EvidenceStore
import Foundation
import SampleCompany
import WebServer

/// `likeness serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the personas as web pages on this machine.")

  @Option(help: "The port.")
  var port = 8080

  @Option(help: "The address; any other than this machine's own needs a password set first.")
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "Where browsers find it behind a proxy, such as https://personas.example.org.",
      valueName: "url"))
  var publicURL: String?

  @Flag(help: "Ask for the password of a login, keep its hash, and end.")
  var setPassword = false

  @Flag(help: "Remove the password, so that this machine's pages need no login, and end.")
  var removePassword = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port \(port) is no port. Use a number from 1 to 65535.")
    }
    guard !(setPassword && removePassword) else {
      throw ValidationError("Give --set-password or --remove-password, not both.")
    }
  }

  func run() async throws {
    let workspace = try common.open()
    if removePassword {
      try workspace.setOwnerPasswordHash(nil)
      return common.console.say("The password is gone; only this machine can open the pages.")
    }
    if setPassword { return try set(in: workspace) }
    let server = try PersonaServer(
      workspace: workspace, host: host, port: port, publicURL: publicURL,
      sample: { try SampleCompany().write(to: $0) })
    let name = host.contains(":") ? "[\(host)]" : host
    common.console.say(
      "Serving \(common.path) at \(publicURL ?? "http://\(name):\(port)") (stop with Ctrl-C)")
    try await server.run()
  }

  private func set(in workspace: Workspace) throws {
    let password = try SecretPrompt.read("New password: ")
    if SecretPrompt.isTerminal {
      guard try SecretPrompt.read("The same again: ") == password else {
        throw Diagnostic(
          Diagnostic.Code("serve.passwordsDiffer"), "The two passwords differ; none was set.",
          remedy: "Run likeness serve --set-password again.")
      }
    }
    try workspace.setOwnerPasswordHash(try OwnerPassword.hash(password))
    common.console.say("The password is set. Every browser must log in from now on.")
  }
}

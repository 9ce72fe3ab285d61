import ArgumentParser
import EvidenceStore
import WebServer

/// `likeness serve`.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the personas as web pages on this machine.")

  @Option(help: "The port.")
  var port = 8080

  @Option(help: "The address; this version serves this machine only.")
  var host = "127.0.0.1"

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port \(port) is no port. Use a number from 1 to 65535.")
    }
  }

  func run() async throws {
    let server = try PersonaServer(workspace: common.open(), host: host, port: port)
    common.console.say("Serving \(common.path) at http://\(host):\(port) (stop with Ctrl-C)")
    try await server.run()
  }
}

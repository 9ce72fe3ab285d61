import ArgumentParser
import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: "The workspace file (or LIKENESS_WORKSPACE; default: likeness.sqlite here).")
  var workspace: String?

  @Flag(help: "Say only what goes wrong.")
  var quiet = false

  /// The file of the workspace.
  var path: String {
    workspace ?? ProcessInfo.processInfo.environment["LIKENESS_WORKSPACE"] ?? "likeness.sqlite"
  }

  func open() throws(Diagnostic) -> Workspace { try Workspace.open(at: path) }

  var console: Console { Console(isQuiet: quiet) }
}

/// Turns what is wrong with the arguments into the error that ends with exit status 64.
enum WrongUsage {
  static func error(_ error: any Error) -> any Error {
    guard let diagnostic = error as? Diagnostic else { return error }
    return ValidationError("\(diagnostic)")
  }
}

/// The time of this run: `SOURCE_DATE_EPOCH` where it is set, else now.
enum RunClock {
  static func now() -> String {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let date = seconds.map(Date.init(timeIntervalSince1970:)) ?? Date()
    return date.formatted(.iso8601)
  }
}

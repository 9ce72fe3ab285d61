import Foundation
import TestSupport
import Testing

/// The built executable, run as a user runs it.
struct LikenessProgram {
  /// How a run ended and what it wrote.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The executable beside the test program; nil when it was not built.
  static let url: URL? = {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = (own.map { URL(fileURLWithPath: $0) } ?? Bundle.main.bundleURL)
      .deletingLastPathComponent()
    let url = folder.appendingPathComponent("likeness")
    return FileManager.default.isExecutableFile(atPath: url.path) ? url : nil
  }()

  /// Where the program runs.
  let folder: TestFolder

  @discardableResult
  func callAsFunction(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, environment: environment)
  }

  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = Self.url
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    var all = ProcessInfo.processInfo.environment
    for name in ["LIKENESS_WORKSPACE", "SOURCE_DATE_EPOCH", "NO_COLOR"] { all[name] = nil }
    process.environment = all.merging(environment) { $1 }
    let streams = try TestFolder()
    let files = ["out", "err"].map { streams.url.appendingPathComponent($0) }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    defer { streams.remove() }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
  }
}

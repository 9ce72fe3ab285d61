import Foundation

/// Runs one job of the segmentation benchmark and prints its figures as a line of JSON.
@main
struct Measure {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["count-jobs"] {
      print(CountedJobs.names.joined(separator: "\n"))
      return
    }
    do {
      print(try figures(arguments).text)
    } catch {
      FileHandle.standardError.write(Data("segmentation-measure: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func figures(_ arguments: [String]) throws -> Figures {
    if arguments.count == 2, arguments[0] == "count" { return try CountedJobs.run(arguments[1]) }
    let usage = MeasureError(
      description: """
        usage:
          kmeans FOLDER ROWS MOST SAMPLE TOLERANCE THREADS
          iterate FOLDER ROWS ITERATIONS THREADS
          search FOLDER ROWS THREADS   (rows in memory)
          stream FOLDER ROWS THREADS   (rows from a file)
          whole FOLDER ROWS THREADS
          profile FOLDER ROWS
          typing FOLDER ROWS
          count JOB     (\(CountedJobs.names.joined(separator: ", ")))
          count-jobs
        """)
    guard arguments.count >= 3, let rows = Int(arguments[2]) else { throw usage }
    let files = Files(folder: arguments[1], rows: rows)
    let rest = arguments.dropFirst(3).map { Double($0) ?? 0 }
    switch (arguments[0], rest.count) {
    case ("kmeans", 4):
      return try KMeansJobs.search(
        files, most: Int(rest[0]), sample: Int(rest[1]), tolerance: rest[2], threads: Int(rest[3]))
    case ("iterate", 2):
      return try MixtureJobs.iterate(files, iterations: Int(rest[0]), threads: Int(rest[1]))
    case ("search", 1), ("stream", 1):
      return try MixtureJobs.search(
        files, isStreamed: arguments[0] == "stream", threads: Int(rest[0]))
    case ("whole", 1): return try MixtureJobs.whole(files, threads: Int(rest[0]))
    case ("profile", 0): return try ResultJobs.profile(files)
    case ("typing", 0): return try ResultJobs.typing(files)
    default: throw usage
    }
  }
}

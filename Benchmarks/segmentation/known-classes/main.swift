import EvidenceModel
import Foundation
import Segmentation
import Statistics

// Finds the segments of tables whose classes are known and prints how well; the tables are written
// for the peers as well. Arguments: OUTPUT-FOLDER [REAL-FOLDER] [--only WORD] [--seeds N]
// [--null N] [--sets standard,varied,real,null]

/// What the command line asks for.
struct Request {
  var folders: [String] = []
  var only = ""
  var seeds = 2
  var nullSeeds = 3
  var sets = ["standard", "varied", "real", "null"]

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--only": only = rest.popFirst() ?? ""
      case "--seeds": seeds = rest.popFirst().flatMap { Int($0) } ?? seeds
      case "--null": nullSeeds = rest.popFirst().flatMap { Int($0) } ?? nullSeeds
      case "--sets": sets = (rest.popFirst() ?? "").split(separator: ",").map(String.init)
      default: folders.append(argument)
      }
    }
  }

  var tables: [KnownTable] {
    var result: [KnownTable] = []
    func add(_ set: String, _ recipes: [Recipe], _ count: Int) {
      guard sets.contains(set) else { return }
      for recipe in recipes {
        for seed in 1...max(count, 1) { result.append(recipe.table(seed: UInt64(seed))) }
      }
    }
    add("standard", Recipe.standard, seeds)
    add("varied", Recipe.varied, seeds)
    if sets.contains("real"), folders.count > 1 {
      let real = RealSets.all(in: URL(fileURLWithPath: folders[1]))
      result += real
      for seed in 1...UInt64(max(nullSeeds, 1)) { result += real.map { $0.permuted(seed: seed) } }
    }
    add("null", Recipe.null, nullSeeds)
    return result.filter { only.isEmpty || $0.name.contains(only) }
  }
}

/// One table's outcome, tab-separated.
func line(_ known: KnownTable) throws -> String {
  let clock = ContinuousClock()
  let start = clock.now
  let table = known.table
  let free = try SegmentFinder().segments(in: table)
  let seconds =
    Double((clock.now - start).components.attoseconds) / 1e18
    + Double((clock.now - start).components.seconds)
  var fixed = free
  let chosen = free.segments.count { $0.role == .main }
  if known.classCount > 1 && chosen != known.classCount {
    var options = SegmentFinder.Options()
    options.count = known.classCount
    fixed = try SegmentFinder(options: options).segments(in: table)
  }
  func rounded(_ x: Double) -> String { String(format: "%.3f", x) }
  let stability = free.trials.map { $0.stability.map { String(format: "%.2f", $0) } ?? "-" }
  let bics = free.trials.map { String(format: "%.0f", $0.bic) }
  return [
    known.name, "\(known.classCount)", known.hasOutliers ? "outliers" : "", "\(chosen)",
    rounded(agreement(known, free)), rounded(agreement(known, fixed)),
    String(format: "%.1f", seconds), bics.joined(separator: " "), stability.joined(separator: " "),
  ].joined(separator: "\t")
}

/// The adjusted Rand index; people outside the main segments are one class of their own, and
/// planted outliers are not counted.
func agreement(_ known: KnownTable, _ result: Segmentation) -> Double {
  var found = [Int](repeating: result.segments.count, count: known.truth.count)
  for (k, segment) in result.segments.enumerated() where segment.role == .main {
    for member in segment.members { found[member] = k }
  }
  return Agreement.adjustedRand(known.truth, found)
}

let request = Request(Array(CommandLine.arguments.dropFirst()))
guard let output = request.folders.first else {
  print("Usage: known-classes OUTPUT-FOLDER [REAL-FOLDER] [--only WORD] [--seeds N] [--null N]")
  exit(64)
}
let folder = URL(fileURLWithPath: output)
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
var report =
  "set\tclasses\tnote\tchosen\tARI chosen\tARI true K\tseconds\tBIC by K\tstability by K\n"
print(report, terminator: "")
for known in request.tables {
  let file = known.name.replacingOccurrences(of: " ", with: "-").replacingOccurrences(
    of: ",", with: "")
  try known.write(to: folder, file: file)
  let own = try line(known)
  print(own)
  report += own + "\n"
}
try report.write(to: folder.appendingPathComponent("ours.tsv"), atomically: true, encoding: .utf8)

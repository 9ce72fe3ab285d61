import Statistics

/// A fixed small job whose instructions are counted.
protocol CountedJob {
  /// What is counted; the data are made before.
  mutating func run()
  /// A figure of the result, so that nothing is optimised away.
  var figure: Double { get }
}

/// The jobs by name; `scripts/instruction-counts.sh` counts each.
enum CountedJobs {
  static let names = ["k-means-single", "k-means-double", "silhouette", "mixture"]

  static func job(_ name: String) -> (any CountedJob)? {
    switch name {
    case "k-means-single": KMeansJob(isSingle: true)
    case "k-means-double": KMeansJob(isSingle: false)
    case "silhouette": SilhouetteJob()
    case "mixture": MixtureJob()
    default: nil
    }
  }

  /// Runs a job; callgrind counts between entering and leaving ``countedPart(_:)``.
  static func run(_ name: String) throws -> Figures {
    guard var job = job(name) else {
      throw MeasureError(description: "no job \(name): \(names.joined(separator: " "))")
    }
    countedPart(&job)
    var figures = Figures()
    figures.add("figure", job.figure)
    return figures
  }

  /// Must hold no closure: the counter is switched by this name at every entry and exit.
  @inline(never)
  private static func countedPart(_ job: inout any CountedJob) { job.run() }
}

/// Clumps in 16 columns.
private func clumps(_ count: Int) -> (rows: [Double], truth: [Int]) {
  var random = SeededGenerator(seed: 1)
  let centers = (0..<(6 * 16)).map { _ in random.normal() }
  let truth = (0..<count).map { _ in random.index(below: 6) }
  return (truth.flatMap { k in (0..<16).map { centers[k * 16 + $0] + random.normal() } }, truth)
}

/// Packing, seeds and ten of Lloyd's steps.
private struct KMeansJob: CountedJob {
  let rows = clumps(10_000).rows
  let isSingle: Bool
  var figure = 0.0

  init(isSingle: Bool) { self.isSingle = isSingle }

  mutating func run() {
    let table =
      isSingle
      ? KMeansTable(rows: rows.map { Float($0) }, width: 16) : KMeansTable(rows: rows, width: 16)
    var options = KMeans.Options()
    options.starts = 1
    options.maximumIterations = 10
    guard let table else { return }
    figure =
      KMeans(options: options).fit(table, count: 8, using: SeededGenerator(seed: 2))?.inertia ?? 0
  }
}

/// All pairs of 1,500 rows.
private struct SilhouetteJob: CountedJob {
  let data = clumps(1_500)
  var figure = 0.0

  mutating func run() {
    guard let table = KMeansTable(rows: data.rows, width: 16) else { return }
    let quality = KMeansQuality(table, assignments: data.truth)
    figure = quality.silhouette(using: SeededGenerator(seed: 1))?.mean ?? 0
  }
}

/// Ten iterations of EM, five classes, five variables of different families, 10 % missing.
private struct MixtureJob: CountedJob {
  private let variables: [MixtureVariable]
  var figure = 0.0

  init() {
    var random = SeededGenerator(seed: 3)
    let truth = (0..<5_000).map { _ in random.index(below: 5) }
    let families: [MixtureFamily] = [
      .gaussian, .gaussian, .poisson, .categorical(levels: 4), .bernoulli,
    ]
    variables = families.enumerated().map { j, family in
      let values = truth.map { k -> Double in
        guard random.uniform() >= 0.1 else { return .nan }
        let mean = Double((k * (j + 2)) % 5)
        return switch family {
        case .gaussian: mean + random.normal()
        case .bernoulli: random.uniform() < 0.1 + 0.2 * mean ? 1 : 0
        case .categorical: Double(min(random.index(below: 2 + k), 3))
        default: (mean + 2 * random.uniform()).rounded()
        }
      }
      return MixtureVariable(family, values: values)
    }
  }

  mutating func run() {
    var options = MixtureModel.Options(classCount: 5)
    options.starts = 1
    options.finalists = 1
    options.shortIterations = 1
    options.maximumIterations = 10
    options.tolerance = 0
    figure =
      MixtureModel(options: options).fit(
        MixtureDesign(variables), using: SeededGenerator(seed: 1)
      ).logLikelihood
  }
}

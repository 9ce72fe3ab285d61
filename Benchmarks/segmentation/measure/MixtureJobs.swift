import Foundation
import Statistics

/// The mixture on the 20 columns of `mixed`.
enum MixtureJobs {
  /// Which families the counts get.
  enum Counts: String {
    /// Gaussian, as the peer has no other: the models are then the same.
    case gaussian
    case poisson
  }

  static func families(_ counts: Counts) -> [MixtureFamily] {
    let levels = [3, 4, 5, 3, 4, 6]
    return (0..<20).map { j in
      switch j {
      case 0..<6: .gaussian
      case 6..<10: counts == .poisson ? .poisson : .gaussian
      case 10..<16: .categorical(levels: levels[j - 10])
      default: .bernoulli
      }
    }
  }

  static func variables(_ files: Files, _ counts: Counts) throws -> [MixtureVariable] {
    zip(families(counts), try files.columns("mixed", width: 20)).map {
      MixtureVariable($0, values: $1)
    }
  }

  /// A fixed number of EM iterations of one start with five classes.
  static func iterate(_ files: Files, iterations: Int, threads: Int) throws -> Figures {
    let variables = try variables(files, .gaussian)
    var figures = Figures()
    let clock = Clock()
    let design = MixtureDesign(variables)
    figures.add("setup", clock.cpu)
    var options = MixtureModel.Options(classCount: 5)
    options.starts = 1
    options.finalists = 1
    options.shortIterations = 1
    options.maximumIterations = iterations
    options.tolerance = 0
    options.threads = threads
    let before = clock.wall
    let fit = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    figures.add("fit_wall", clock.wall - before)
    figures.add("fit", clock.cpu)
    figures.add("wall", clock.wall)
    figures.add("iterations", fit.iterations)
    figures.add("loglik", fit.logLikelihood)
    var print = Fingerprint()
    print.add([fit.logLikelihood] + fit.shares)
    print.add(fit.assignments)
    for row in fit.posteriors { print.add(row) }
    figures.add("bytes", print.text)
    return figures
  }

  /// The whole search, K = 2 to 8 with 20 starts each, from memory or from a file of rows.
  static func search(_ files: Files, isStreamed: Bool, threads: Int) throws -> Figures {
    var options = MixtureSearch.Options(classCounts: 2...8)
    options.model.threads = threads
    let search = MixtureSearch(options: options)
    let generator = SeededGenerator(seed: 1)
    var figures = Figures()
    let clock = Clock()
    let fits: [MixtureFit]
    if isStreamed {
      let spill = URL(fileURLWithPath: "\(files.folder)/spill-\(files.rows)-\(threads).rows")
      defer { try? FileManager.default.removeItem(at: spill) }
      let file = try spilled(files, to: spill)
      figures.add("setup", clock.cpu)
      figures.add("setupWall", clock.wall)
      fits = try search.fits(of: file, using: generator)
    } else {
      let design = MixtureDesign(try variables(files, .poisson))
      figures.add("setup", clock.cpu)
      figures.add("setupWall", clock.wall)
      fits = search.fits(of: design, using: generator)
    }
    figures.add("fit", clock.cpu)
    figures.add("wall", clock.wall)
    var print = Fingerprint()
    for fit in fits {
      print.add([fit.logLikelihood, fit.entropy, fit.classificationLog] + fit.shares)
      for parameters in fit.parameters { for own in parameters { print.add(own.numbers) } }
    }
    figures.add("bytes", print.text)
    figures.add("fits", fits.map(figuresOf))
    return figures
  }

  private static func spilled(_ files: Files, to url: URL) throws -> MixtureRowFile {
    var writer = try MixtureRowFileWriter(
      url, variables: families(.poisson).map { MixtureRowFileWriter.Variable($0) })
    try files.forEachBatch("mixed", width: 20) { try writer.append($0) }
    return try writer.finish()
  }

  private static func figuresOf(_ fit: MixtureFit) -> Figures {
    var one = Figures()
    one.add("k", fit.classCount)
    one.add("loglik", fit.logLikelihood)
    one.add("rows", fit.caseCount)
    one.add("bic", fit.bic)
    one.add("iterations", fit.iterations)
    one.add("hits", fit.hits)
    one.add("runs", fit.runs)
    one.add("converged", fit.hasConverged ? 1 : 0)
    return one
  }

  /// Five classes fitted in memory to all rows from the first start to the last iteration.
  static func whole(_ files: Files, threads: Int) throws -> Figures {
    let design = MixtureDesign(try variables(files, .poisson))
    var options = MixtureModel.Options(classCount: 5)
    options.starts = 6
    options.finalists = 2
    options.tolerance = 1e-10
    options.threads = threads
    let clock = Clock()
    let fit = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    var figures = figuresOf(fit)
    figures.add("fit", clock.cpu)
    let truth = try files.segments("mixed")
    figures.add("agreement", Agreement.adjustedRand(fit.assignments, truth))
    return figures
  }
}

import Statistics

/// The mixture on the 20 columns of `mixed`.
enum MixtureJobs {
  /// Which families the counts get.
  enum Counts: String {
    /// Gaussian, as the peer has no other: the models are then the same.
    case gaussian
    case poisson
  }

  static func variables(_ files: Files, _ counts: Counts) throws -> [MixtureVariable] {
    let levels = [3, 4, 5, 3, 4, 6]
    return try files.columns("mixed", width: 20).enumerated().map { j, values in
      let family: MixtureFamily =
        switch j {
        case 0..<6: .gaussian
        case 6..<10: counts == .poisson ? .poisson : .gaussian
        case 10..<16: .categorical(levels: levels[j - 10])
        default: .bernoulli
        }
      return MixtureVariable(family, values: values)
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
    let fit = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    figures.add("fit", clock.cpu)
    figures.add("wall", clock.wall)
    figures.add("iterations", fit.iterations)
    figures.add("loglik", fit.logLikelihood)
    return figures
  }
}

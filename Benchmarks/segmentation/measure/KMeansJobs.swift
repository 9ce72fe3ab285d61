import Statistics

/// K-means on 32 columns of `Float`.
enum KMeansJobs {
  /// K = 2 to `most` with one start each and the silhouette of a sample.
  static func search(
    _ files: Files, most: Int, sample: Int, tolerance: Double, threads: Int
  ) throws -> Figures {
    let rows = try files.rows("vectors", width: 32)
    let clock = Clock()
    guard let table = KMeansTable(rows: rows, width: 32, threads: threads) else {
      throw MeasureError(description: "the rows make no table")
    }
    var figures = Figures()
    figures.add("setup", clock.cpu)
    figures.add("setupWall", clock.wall)
    var options = KMeans.Options()
    options.starts = 1
    options.tolerance = tolerance
    options.threads = threads
    let generator = SeededGenerator(seed: 1)
    var fits: [Figures] = []
    var print = Fingerprint()
    for count in 2...most {
      let begin = clock.cpu
      guard let fit = KMeans(options: options).fit(table, count: count, using: generator) else {
        throw MeasureError(description: "no fit")
      }
      let fitted = clock.cpu
      let quality = KMeansQuality(table, assignments: fit.assignments)
      let silhouette = quality.silhouette(sample: sample, threads: threads, using: generator)
      print.add(fit.assignments)
      print.add([fit.inertia, silhouette?.mean ?? 0] + fit.centers.flatMap { $0 })
      var one = Figures()
      one.add("k", count)
      one.add("inertia", fit.inertia)
      one.add("iterations", fit.iterations)
      one.add("silhouette", silhouette?.mean ?? 0)
      one.add("cpu", fitted - begin)
      one.add("silhouetteCPU", clock.cpu - fitted)
      fits.append(one)
    }
    figures.add("fit", clock.cpu)
    figures.add("wall", clock.wall)
    figures.add("bytes", print.text)
    figures.add("fits", fits)
    return figures
  }
}

/// Improves the choice of the variables that differ between classes, one variable at a time.
///
/// Selection in turns with the fit stops where no variable wants to change given the classes, which
/// need not be the best choice: a changed choice gives other classes. The climb changes each
/// variable in turn, refits from the present classes, keeps the change that lowers BIC most, and
/// goes on until none does. The criterion is that of M. Marbac, M. Sedki (2017), Statistics and
/// Computing 27, 1049-1063.
package struct RelevanceClimb: Sendable {
  /// The model's options; variable selection within them is not used.
  package let options: MixtureModel.Options
  /// Rounds over all variables before giving up.
  package let maximumRounds: Int

  package init(options: MixtureModel.Options, maximumRounds: Int = 30) {
    var plain = options
    plain.selectsVariables = false
    self.options = plain
    self.maximumRounds = maximumRounds
  }

  /// The best fit reachable from `fit` by changing single variables; `fit` itself when there is none.
  ///
  /// Costs one refit per variable and round. `fit` must be of the same design and number of classes.
  package func improve(_ fit: MixtureFit, on design: MixtureDesign) -> MixtureFit {
    guard fit.classCount > 1 else { return fit }
    var best = fit
    for _ in 0..<maximumRounds {
      var round = best
      for variable in best.relevant.indices {
        var relevant = best.relevant
        relevant[variable].toggle()
        guard relevant.contains(true) else { continue }
        let next = refit(best, design, relevant)
        if next.bic < round.bic - 1e-6 { round = next }
      }
      guard round.bic < best.bic - 1e-6 else { break }
      best = round
    }
    return best
  }

  /// The best fit over `count` random choices of half of the variables, each climbed from.
  ///
  /// The likelihood of each random choice is searched with the options' starts.
  package func search(
    _ design: MixtureDesign, variables: Int, count: Int, using generator: SeededGenerator
  ) -> MixtureFit? {
    var best: MixtureFit?
    for start in 0..<count {
      var random = generator.stream("relevance \(start)")
      var relevant = (0..<variables).map { _ in random.uniform() < 0.5 }
      if !relevant.contains(true) { relevant = relevant.map { _ in true } }
      var options = options
      options.relevant = relevant
      let fit = MixtureModel(options: options).fit(design, using: random)
      let climbed = improve(fit, on: design)
      if best.map({ climbed.bic < $0.bic }) ?? true { best = climbed }
    }
    return best
  }

  private func refit(
    _ fit: MixtureFit, _ design: MixtureDesign, _ relevant: [Bool]
  ) -> MixtureFit {
    let posteriors = zip(fit.posteriors, fit.background).map { $0 + [$1] }
    return MixtureModel(options: options).fit(
      design, startingAt: posteriors, relevant: relevant)
  }
}

import Foundation

@testable import Statistics

/// Mixtures of numbers and of mixed columns: mclust, scikit-learn and VarSelLCM.
struct MixtureConformance {
  mutating func run(_ check: ConformanceCheck) throws -> ConformanceOutcome? {
    if check.id.hasPrefix("gmmdiag.") { return try runDiagonal(check) }
    if check.id.hasPrefix("varsel.heart.") { return try runHeart(check) }
    return nil
  }

  private func runDiagonal(_ check: ConformanceCheck) throws -> ConformanceOutcome? {
    guard let mark = check.task.range(of: "K="), let count = Int(check.task[mark.upperBound...])
    else { return nil }
    let variables = try ReferenceTable(check.data).columns.map {
      MixtureVariable(.gaussian, values: $0)
    }
    var options = MixtureModel.Options(classCount: count)
    options.starts = 60
    options.finalists = 10
    options.shortIterations = 30
    options.maximumIterations = 5_000
    options.tolerance = 1e-9
    let fit = MixtureModel(options: options).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
    var outcome = ConformanceOutcome()
    outcome.compare("loglik", fit.logLikelihood, check.value.number, of: check)
    return outcome
  }

  private func runHeart(_ check: ConformanceCheck) throws -> ConformanceOutcome? {
    let isSelecting = check.id.hasPrefix("varsel.heart.with_")
    guard let count = check.value["g"].number.map({ Int($0) }) else { return nil }
    var options = MixtureModel.Options(classCount: count)
    options.starts = 40
    options.finalists = 8
    options.maximumIterations = 3_000
    options.tolerance = 1e-9
    options.selectsVariables = isSelecting
    let (variables, names) = try Self.heart()
    let design = MixtureDesign(variables)
    let searched = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    let fit =
      isSelecting ? RelevanceClimb(options: options).improve(searched, on: design) : searched
    var outcome = ConformanceOutcome()
    // VarSelLCM's criterion is log-likelihood less half the penalty: higher is better.
    outcome.compare("bic", -fit.bic / 2, check.value["bic"].number, of: check)
    let relevant = Set(check.value["relevant"].list.map(\.text))
    let own = Set(names.indices.filter { fit.relevant[$0] }.map { names[$0] })
    // Likelihoods are comparable only where the same variables were kept.
    if !isSelecting || own == relevant || count == 1 {
      outcome.compare("loglik", fit.logLikelihood, check.value["loglik"].number, of: check)
    }
    if !isSelecting && count > 1 {
      outcome.compare(
        "npar", Double(fit.parameterCount), check.value["npar"].number, of: check, kind: .equal)
    }
    return outcome
  }

  /// The heart table with its first age missing: age a count, three numbers, eight categories.
  private static func heart() throws -> ([MixtureVariable], [String]) {
    let table = try ReferenceTable("heart.csv")
    let gaussian = ["RestBloodPressure", "SerumCholestoral", "MaxHeartRate"]
    var variables: [MixtureVariable] = []
    var names: [String] = []
    for (name, column) in zip(table.names, table.columns) where name != "Class" {
      names.append(name)
      if name == "Age" {
        variables.append(MixtureVariable(.poisson, values: [.nan] + column.dropFirst()))
      } else if gaussian.contains(name) {
        variables.append(MixtureVariable(.gaussian, values: column))
      } else {
        let levels = Set(column.filter(\.isFinite)).sorted()
        variables.append(
          MixtureVariable(
            .categorical(levels: levels.count),
            values: column.map { value in levels.firstIndex(of: value).map(Double.init) ?? .nan }))
      }
    }
    return (variables, names)
  }
}

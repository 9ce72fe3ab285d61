import Foundation

@testable import Statistics

/// Purchases, amounts, contracts and survival: published fits, lifetimes and lifelines.
struct LifetimeConformance {
  func run(_ check: ConformanceCheck) throws -> ConformanceOutcome? {
    switch check.task {
    case "bgnbd", "bgnbd_rebuilt":
      let fit = try BetaGeometricPurchases(histories(check.data))
      return parameters(
        check,
        fit.map {
          ["r": $0.r, "alpha": $0.alpha, "a": $0.a, "b": $0.b, "loglik": $0.logLikelihood]
        })
    case "pnbd", "pnbd_rebuilt":
      let fit = try ParetoPurchases(histories(check.data))
      return parameters(
        check,
        fit.map {
          ["r": $0.r, "alpha": $0.alpha, "s": $0.s, "beta": $0.beta, "loglik": $0.logLikelihood]
        })
    case "gamma_gamma":
      // The amounts of this summary are in a file of their own.
      let fit = try GammaGammaSpend(histories("cdnow_summary_monetary.csv"))
      return parameters(
        check, fit.map { ["p": $0.p, "q": $0.q, "v": $0.v, "loglik": $0.logLikelihood] })
    case "RFM features from raw event log": return try events(check)
    case "sBG retention": return retention(check)
    default: return check.id == "inf.survival" ? try survival(check) : nil
    }
  }

  private func histories(_ file: String) throws -> [PurchaseHistory] {
    let table = try ReferenceTable(file)
    let amounts =
      table.names.contains("monetary") ? table.column("monetary") : table.column("monetary_value")
    let ages = table.column("T")
    return zip(table.column("frequency"), table.column("recency")).enumerated().map { i, pair in
      PurchaseHistory(
        repeats: pair.0, recency: pair.1, age: ages[i],
        meanAmount: amounts.isEmpty || !amounts[i].isFinite ? 0 : amounts[i])
    }
  }

  private func parameters(
    _ check: ConformanceCheck, _ values: [String: Double]?
  ) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    for name in check.value.keys {
      outcome.compare(name, values?[name], check.value[name].number, of: check)
    }
    return outcome
  }

  /// Days since a fixed day, of dates such as 19970930.
  private func day(_ date: Int) -> Int {
    let (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }

  private func events(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    let table = try ReferenceTable(check.data)
    let all = PurchaseHistory.summarize(
      customers: table.column("sampleid").map { Int($0) },
      days: table.column("date").map { day(Int($0)) }, amounts: table.column("sales"),
      lastDay: day(19_970_930)
    ).map(\.history)
    let repeaters = all.filter { $0.repeats > 0 }
    let published = try histories("cdnow_summary.csv")
    let spent = repeaters.reduce(0.0) { $0 + $1.meanAmount }
    let orders = all.reduce(0.0) { $0 + $1.repeats }
    let recency = all.reduce(0.0) { $0 + $1.recency }
    let ages = all.reduce(0.0) { $0 + $1.age }
    let pairs = zip(all, published)
    let recencyGap = pairs.map { abs($0.recency - $1.recency) }.max() ?? 9
    let ageGap = pairs.map { abs($0.age - $1.age) }.max() ?? 9
    let differing = pairs.filter { $0.repeats != $1.repeats }.count
    let values: [(String, Double)] = [
      ("n", Double(all.count)), ("sum_frequency", orders), ("sum_recency_weeks", recency),
      ("sum_T_weeks", ages), ("repeaters", Double(repeaters.count)),
      ("mean_repeat_value", spent / Double(max(repeaters.count, 1))),
      ("n_freq_diff", Double(differing)), ("max_abs_diff_recency", recencyGap),
      ("max_abs_diff_T", ageGap),
    ]
    var outcome = ConformanceOutcome()
    for (name, value) in values {
      outcome.compare(name, value, check.value[name].number, of: check)
    }
    return outcome
  }

  private func retention(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let fit = ShiftedBetaGeometric(survivors: check.value["data"].numbers)
    outcome.compare("alpha", fit?.alpha, check.value["alpha"].number, of: check)
    outcome.compare("beta", fit?.beta, check.value["beta"].number, of: check)
    outcome.compare("loglik", fit?.logLikelihood, check.value["loglik"].number, of: check)
    outcome.compare(
      "retention", (1...12).map { fit?.retention(period: $0) ?? .nan },
      check.value["retention_t1_12"], of: check)
    return outcome
  }

  private func survival(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let value = check.value
    let waltons = try ReferenceTable("waltons.csv")
    let durations = waltons.column("T")
    let hasEnded = waltons.column("E").map { $0 == 1 }
    let curve = SurvivalCurve(durations: durations, hasEnded: hasEnded)
    outcome.compare("median", curve?.median, value["waltons_median"].number, of: check)
    for time in value["waltons_S"].keys {
      outcome.compare(
        "S(\(time))", curve?.share(at: Double(time) ?? .nan), value["waltons_S"][time].number,
        of: check)
    }
    let names = waltons.cells.map { $0[waltons.names.firstIndex(of: "group") ?? 0] }
    let test = SurvivalCurve.logRank(
      durations: durations, hasEnded: hasEnded, groups: names.map { $0 == names[0] ? 0 : 1 })
    outcome.compare("log-rank", test?.statistic, value["logrank_chi2"].number, of: check)
    outcome.compare(
      "log-rank p", test.map { log($0.pValue) }, value["logrank_p"].number.map { log($0) },
      of: check)
    let rossi = try ReferenceTable("rossi.csv")
    let factors = value["rossi_cox"].keys
    let cox = CoxRegression(
      columns: factors.map { rossi.column($0) }, durations: rossi.column("week"),
      hasEnded: rossi.column("arrest").map { $0 == 1 })
    for (j, name) in factors.enumerated() {
      outcome.compare(name, cox?.coefficients[j], value["rossi_cox"][name].number, of: check)
      outcome.compare(
        "SE \(name)", cox?.standardErrors[j], value["rossi_se"][name].number, of: check)
    }
    outcome.compare("loglik", cox?.logLikelihood, value["rossi_loglik"].number, of: check)
    outcome.compare("concordance", cox?.concordance, value["rossi_concordance"].number, of: check)
    return outcome
  }
}

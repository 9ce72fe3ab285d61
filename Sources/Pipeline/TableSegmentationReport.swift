import EvidenceModel
import Foundation
import Reporting
import Segmentation
import Statistics

/// Puts the report of a segmented table together.
struct SegmentReportBuilder {
  let options: TableSegmentationOptions
  let intake: TableIntake
  let typed: TypedTable
  /// The rows of the file that counted, with their weights.
  let counted: CountedRows
  let table: AttributeTable
  let outcome: SegmentationOutcome
  /// Of a large table: what is known of everybody, where `table` is a sample.
  var whole: (table: WholeTable, placed: PlacedPeople)?

  var membership: SegmentMembership { outcome.membership }
  var rows: [Int] { counted.rows }
  var weights: [Double] { counted.weights }

  /// Whoever belongs to a segment with a higher probability is not on its border.
  private static let border = 0.9

  /// How many people each segment has.
  private var sizes: [Int] { whole?.table.sums.sizes ?? membership.sizes }

  /// How much each segment weighs, in people drawn evenly.
  private var weightedSizes: [Double] {
    if let whole { return whole.table.weightedSizes }
    guard !weights.isEmpty else { return membership.sizes.map(Double.init) }
    let scaled = EffectiveWeights.scaled(weights)
    var sizes = [Double](repeating: 0, count: membership.count)
    for (row, label) in membership.labels.enumerated() where label >= 0 {
      sizes[label] += scaled.isEmpty ? 1 : scaled[row]
    }
    return sizes
  }

  private var certainty: MembershipCertainty {
    whole.map { MembershipCertainty($0.table.sums) } ?? MembershipCertainty(membership)
  }

  func result() -> TableSegmentation.Result {
    let profiles =
      whole?.table.profiles ?? SegmentProfiler().profiles(of: table, membership, weights: weights)
    var toolOptions = TypingToolBuilder.Options()
    toolOptions.seed = options.seed
    let tool = TypingToolBuilder(options: toolOptions).tool(table, membership)
    var report = head()
    addFigures(&report)
    report.profiles = profileReports(profiles)
    report.segments = portraits(profiles)
    report.distances = membership.count > 1 ? SegmentDistance(outcome.model).hellinger : []
    report.predictions = predictions()
    report.typingTool = tool.map(Self.toolReport)
    let covariates = covariateReports()
    report.covariates = covariates.isEmpty ? nil : covariates
    report.secondViews = options.comparesMethods ? secondViews() : nil
    let all = wholeMembership()
    if whole == nil {
      report.assignments = all.labels.map { $0 + 1 }
      if options.listsProbabilities {
        report.probabilities = all.labels.indices.map { Array(all.probabilities(of: $0)) }
      }
    }
    report.findings =
      intake.findings + typed.findings + outcome.findings + dropped()
      + counted.findings(options, people: report.people) + unweighted() + largeTable()
    return TableSegmentation.Result(
      report: report, placed: whole?.placed ?? PlacedPeople(names: typed.names, all),
      model: outcome.model, tool: tool)
  }

  /// What rests on a sample.
  private func largeTable() -> [Finding] {
    guard let whole else { return [] }
    return [
      Finding(
        "large_table", level: .info,
        message: "\(intake.rowCount) rows were read in passes. Likelihoods, sizes and profiles are "
          + "those of everybody; what the columns are, the null test, stability, typing tool, "
          + "predictions, corrected figures, traits held at once and typical people rest on "
          + "\(whole.table.sample) people drawn at random.",
        remedy: "Nothing; --assignments writes everybody's segment, which the JSON leaves out.",
        place: intake.name, have: whole.table.sample)
    ]
  }

  /// Membership with a row for every row of the file.
  private func wholeMembership() -> SegmentMembership {
    let count = membership.count
    var labels = [Int](repeating: -1, count: typed.names.count)
    var probabilities = [Double](repeating: 0, count: typed.names.count * count)
    for (place, row) in rows.enumerated() {
      labels[row] = membership.labels[place]
      for (k, p) in membership.probabilities(of: place).enumerated() {
        probabilities[row * count + k] = p
      }
    }
    return SegmentMembership(count: count, labels: labels, probabilities: probabilities)
  }

  private func dropped() -> [Finding] {
    let all = whole == nil ? typed.names.count : intake.rowCount
    let count = whole?.table.leftOut ?? counted.leftOut
    guard count > 0 else { return [] }
    return [
      Finding(
        "listwise", level: .info,
        message: "\(count) of \(all) people have a missing value and were left out.",
        remedy: "Leave --missing out to count everybody with what is known.", have: count)
    ]
  }

  private func head() -> SegmentReport {
    let count: String
    switch options.count {
    case .automatic: count = "auto"
    case .among(let range): count = "\(range.lowerBound)-\(range.upperBound)"
    case .exactly(let k): count = "\(k)"
    }
    let isPlain = outcome.isPlain
    var report = SegmentReport(
      file: .init(name: intake.name, rows: intake.rowCount, columns: intake.columns.count),
      options: .init(
        k: count, starts: options.starts, background: isPlain ? "off" : options.background.rawValue,
        selectVariables: isPlain ? "off" : options.selectsVariables.rawValue,
        missing: options.missing.rawValue, weights: options.weights,
        weightsAre: options.weights.map { _ in counted.kind == .counts ? "counts" : "sample" },
        id: options.id,
        overrideReason: options.reason.isEmpty ? nil : options.reason))
    report.version = EngineVersion.current
    report.mode = isPlain ? "plain" : "choice"
    report.seed = options.seed
    report.people = whole?.table.people ?? rows.count
    report.sample = whole?.table.sample
    report.columns = typed.columns.map(column)
    return report
  }

  private func column(_ column: TypedTable.Column) -> SegmentReport.Column {
    guard let attribute = column.attribute else {
      return SegmentReport.Column(
        name: column.title, use: column.use, scale: nil, family: nil, reason: column.reason,
        levels: [], isRelevant: nil, missingShare: nil)
    }
    let known = whole?.table.profiles.first { $0.attribute.name == attribute.name }
    let missing = column.values.count { !$0.isFinite }
    let entered = outcome.quality?.basis.first { $0.name == attribute.name }
    return SegmentReport.Column(
      name: column.title, use: column.use, scale: attribute.scale.rawValue,
      family: column.use == "basis" ? entered?.family.rawValue ?? family(attribute) : nil,
      reason: entered.map { "\(column.reason); \($0.reason)" } ?? column.reason,
      levels: attribute.levels, isRelevant: entered?.isRelevant,
      missingShare: known?.missingShare
        ?? (column.values.isEmpty ? nil : Double(missing) / Double(column.values.count)))
  }

  private func family(_ attribute: Attribute) -> String {
    switch attribute.scale {
    case .binary: "bernoulli"
    case .nominal: "categorical"
    case .ordinal: attribute.levels.isEmpty ? "gaussian" : "categorical"
    case .count:
      typed.negativeBinomial.contains(attribute.name) || !outcome.isPlain
        ? "negative-binomial" : "poisson"
    case .amount: "log-normal"
    case .share: "share"
    case .number: "gaussian"
    }
  }

  private func addFigures(_ report: inout SegmentReport) {
    report.k = max(membership.count, 1)
    report.trials = outcome.trials
    report.reason = outcome.reason
    report.sizes = sizes
    report.unassigned = whole?.table.unassigned ?? membership.labels.count { $0 < 0 }
    if outcome.isPlain, whole != nil, !report.trials.isEmpty {
      report.trials[0].sizes = sizes
      report.trials[0].smallestShare = sizes.min().map {
        Double($0) / Double(max(report.people, 1))
      }
    }
    report.shares = outcome.shares
    report.isIdentified = outcome.isIdentified
    report.runnersUp = outcome.quality?.runnersUp
    report.nullTest = outcome.quality?.nullTest.map {
      SegmentReport.NullTest(
        gain: $0.gain, chanceGain: $0.chanceGain, shuffles: $0.shuffles, isRejected: $0.isRejected)
    }
    report.stability = outcome.stability
    report.stabilityReading = outcome.stability.map(Self.reading)
    if let trial = outcome.chosen.map({ outcome.trials[$0] }) {
      report.logLikelihood = trial.logLikelihood
      report.parameters = trial.parameters
      report.aic = trial.aic
      report.bic = trial.bic
      report.iclHard = trial.iclHard
      report.iclSoft = trial.iclSoft
      report.entropy = trial.entropy
      report.entropyR2 = trial.entropyR2
    }
    let certainty = self.certainty
    report.uncertainShare = certainty.uncertainShare
    report.confusion = certainty.confusion
    report.entropyR2 = report.entropyR2 ?? (membership.count > 1 ? certainty.entropyR2 : nil)
    report.entropyCaveat =
      "Rests on \(certainty.people) people; certainty is high in small samples even without any "
      + "segments, so read it beside the number of people and the stability."
  }

  /// Hennig's words for a stability (2007, Computational Statistics & Data Analysis 52, 258-271).
  static func reading(_ stability: Double) -> String {
    stability < 0.6 ? "not reproducible" : (stability <= 0.75 ? "tentative" : "stable")
  }

  private func predictions() -> [SegmentPredictionReport] {
    let random = SeededGenerator(seed: options.seed).stream("predictions")
    return table.attributes.filter { $0.role == .outcome }.compactMap { attribute in
      OutcomePrediction(of: attribute, in: table, membership, using: random).map {
        SegmentPredictionReport(
          outcome: $0.outcome, measure: $0.measure.rawValue, membership: $0.membership,
          demographics: $0.demographics, both: $0.both, people: $0.people)
      }
    }
  }

  // MARK: Segments

  private func portraits(_ profiles: [AttributeProfile]) -> [SegmentPortrait] {
    let (sizes, certainty) = (self.sizes, self.certainty)
    let shares = Interval.goodman(weightedSizes)
    let notable = NotableMembers(outcome.model, in: table, membership)
    return (0..<membership.count).map { k in
      var portrait = SegmentPortrait(id: "s\(k + 1)", size: sizes[k], share: Self.span(shares[k]))
      portrait.estimatedShare = outcome.shares.isEmpty ? nil : outcome.shares[k]
      portrait.stability = outcome.segmentStability[k]
      portrait.stabilityReading = portrait.stability.map(Self.reading)
      portrait.meanProbability = certainty.meanProbability[k]
      portrait.typical = names(notable.typical[k])
      guard membership.count > 1 else { return portrait }
      portrait.borderline = names(
        notable.borderline[k].filter { membership.certainty(of: $0) < Self.border })
      portrait.distinguishing =
        profiles
        .filter { $0.attribute.role == .basis && $0.cells[k].effect >= 0.1 }
        .sorted { $0.cells[k].effect > $1.cells[k].effect }.map(\.attribute.title)
      portrait.joint = joint(k, profiles)
      return portrait
    }
  }

  /// The names of people, each once.
  private func names(_ places: [Int]) -> [String] {
    var names: [String] = []
    for place in places where !names.contains(typed.names[rows[place]]) {
      names.append(typed.names[rows[place]])
    }
    return names
  }

  private func joint(_ k: Int, _ profiles: [AttributeProfile]) -> SegmentPortrait.Joint? {
    let conditions = RulePrevalence.suggested(for: k, profiles)
    guard conditions.count > 1 else { return nil }
    let rule = RulePrevalence(conditions, in: table) { membership.labels[$0] == k }
    return SegmentPortrait.Joint(
      conditions: conditions.map(wording), share: rule.share.map(Self.span),
      restShare: rule.restShare.map(Self.span), lift: rule.lift.map(Self.span))
  }

  private func wording(_ condition: RulePrevalence.Condition) -> String {
    let attribute = table.attributes.first { $0.name == condition.attribute }
    let levels = attribute?.levels ?? []
    let level = Int(condition.value)
    let value =
      condition.comparison == .equal && levels.indices.contains(level)
      ? levels[level] : Self.short(condition.value)
    return "\(condition.attribute) \(condition.comparison.rawValue) \(value)"
  }

  private static func short(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int(value))" }
    let scale = abs(value) >= 100 ? 1.0 : (abs(value) >= 1 ? 100 : 10_000)
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  // MARK: Values to report values

  static func span(_ interval: Interval) -> SegmentReport.Span {
    SegmentReport.Span(value: interval.value, lower: interval.lower, upper: interval.upper)
  }

  private static func toolReport(_ tool: TypingTool) -> TypingToolReport {
    let used = tool.questions.count
    return TypingToolReport(
      questions: tool.questions.map(\.title), accuracyByQuestions: tool.steps.map(\.accuracy),
      accuracy: tool.steps.first { $0.questions == used }?.accuracy ?? 0,
      accuracyOfAll: tool.accuracyOfAll, accuracyPerSegment: tool.accuracyPerSegment,
      confusion: tool.confusion, learnedFrom: tool.learnedFrom, checkedWith: tool.checkedWith)
  }
}

import EvidenceModel
import Foundation
import Statistics

/// Decides how many main segments there are.
///
/// 1. The mixture is fitted with 1, 2, 3 ... classes until BIC has risen twice, or five or more
///    classes have brought hardly anything twice. Of a range that was asked for, only its numbers are
///    fitted, and one class as what they have to beat.
/// 2. The cap is the number with the lowest BIC. When that is over four, it is the last number that
///    brings at least 5 % (2 % below a thousand people) of the whole gain over the number before:
///    with many people BIC keeps rewarding ever smaller classes, and nobody can use more than a
///    handful of personas.
/// 3. The null test (``StructureTest``) must reject "one group".
/// 4. Of the numbers up to the cap, the largest is taken whose bootstrap agreement is at least .85
///    and whose smallest segment holds at least 5 %.
///    A fit with a class that only collects scattered people (a small one whose numbers vary four
///    times as much as those of the other classes) does not count: they are outliers.
/// 5. If there is none, but the null test rejects clearly, the most stable one is taken if its
///    agreement is at least .6 and there are fewer than a thousand people (with more, segments
///    that exist do come back), with a finding `unstable`; else there is one segment and a finding
///    `no_structure`.
struct SegmentCountChooser {
  let options: SegmentFinder.Options
  let basis: SegmentationBasis
  let random: SeededGenerator
  /// Everybody, where the basis is that of a sample.
  var whole: WholePeople?

  /// A number of segments that was tried.
  struct Tried {
    let fit: SegmentFit
    let stability: SegmentStability?
    /// Share of the smallest main class.
    let smallestShare: Double
    /// The classes that are segments, in their order; the others hold too few people.
    let mainClasses: [Int]

    /// `weights` has what each row of the fit counts, or nothing.
    init(
      fit: SegmentFit, stability: SegmentStability?, minimumShare: Double, weights: [Double]
    ) {
      self.fit = fit
      self.stability = stability
      let sizes = SegmentCountChooser.shares(fit, weights)
      let tiny = sizes.indices.filter { sizes[$0] < minimumShare }
      let rest = tiny.reduce(0) { $0 + sizes[$1] }
      // One or two tiny groups are outliers; more of them are a bad fit.
      let isApart = fit.classCount > tiny.count + 1 && rest < minimumShare && rest > 0
      mainClasses = sizes.indices.filter { !isApart || !tiny.contains($0) }
      smallestShare = mainClasses.map { sizes[$0] }.min() ?? 0
    }
  }

  /// Why a number was chosen.
  enum Reason: Equatable {
    case tooFewPeople, noBasis, noStructure, stable, unstable, askedFor
  }

  /// What was decided, and from what.
  struct Choice {
    /// Everything tried, by number of segments from 1; empty without a model.
    var tried: [Tried]
    /// The position of the chosen one in `tried`.
    var chosen: Int
    var reason: Reason
    var findings: [Finding]
    /// The null test, where it was made.
    var test: StructureTest?
    /// What was missing, where there is no structure.
    var shortfall: SegmentShortfall?
    /// What the number after the chosen one lacked, where that was looked at.
    var nextLacks: [SegmentShortfall.Lack] = []
  }

  func choose() -> Choice {
    let n = Int(basis.people.rounded())
    guard !basis.variables.isEmpty else {
      return single(
        .noBasis,
        Finding(
          "no_basis", message: "No column tells people apart by what they do or need.",
          remedy: "Import orders, events or survey answers, or give columns the role basis."))
    }
    if n < options.minimumPeople && options.count == nil {
      return single(
        .tooFewPeople,
        Finding(
          "too_few_people",
          message: "\(n) people are too few for segments; all of them are one group.",
          remedy: "Import more people, or treat what the few say as hypotheses.", have: n,
          need: options.minimumPeople))
    }
    var choice = options.count.map(askedFor) ?? automatic()
    if n < options.minimumPeople {
      choice.findings.append(
        Finding(
          "too_few_people", message: "\(n) people are too few for segments that can be relied on.",
          remedy: "Import more people.", have: n, need: options.minimumPeople))
    } else if n < options.exploratoryBelow {
      choice.findings.append(
        Finding(
          "exploratory", level: .info,
          message: "Segments of \(n) people are exploratory: expect them to shift with more data.",
          remedy: "Import more people before large decisions rest on them.", have: n,
          need: options.exploratoryBelow))
    }
    return choice
  }

  private func single(_ reason: Reason, _ finding: Finding) -> Choice {
    Choice(tried: [], chosen: 0, reason: reason, findings: [finding])
  }

  // MARK: The choice by the data

  private func automatic() -> Choice {
    let model = SegmentSearch(
      options: options, variables: basis.variables.map(\.variable), weights: basis.weights,
      random: random, whole: whole)
    let fits = fitUntilWorse(model)
    let cap = Self.cap(fits.map(\.bic), leastStep: leastStep, lowest: lowestCount)
    var tried = fits.map {
      Tried(fit: $0, stability: nil, minimumShare: leastShare, weights: basis.weights)
    }
    if fits.count == 1, lowestCount > 2 { return tooFewForRange(tried) }
    guard cap > 0 else { return noStructure(tried, nil, noGain(fits)) }
    let hasAll = model.sample.hasAll
    let test = StructureTest(
      gain: sampleGain(fits, model), model: model, blocks: basis.blocks,
      permutations: hasAll ? options.permutations : max(options.permutations / 2, 3),
      random: random.stream("null"))
    guard test.isRejected else { return noStructure(tried, test, test.shortfall) }
    for index in 1...cap {
      tried[index] = Tried(
        fit: fits[index],
        stability: SegmentStability(
          of: fits[index], in: model,
          pairs: hasAll ? options.bootstrapPairs : max(options.bootstrapPairs / 2, 2),
          random: random.stream("stability")), minimumShare: leastShare, weights: basis.weights)
    }
    var choice = pick(tried, cap: cap, test)
    choice.test = test
    return choice
  }

  private func pick(_ tried: [Tried], cap: Int, _ test: StructureTest) -> Choice {
    let eligible = (1...cap).filter {
      tried[$0].smallestShare >= leastShare && !Self.hasScatteredClass(tried[$0].fit)
    }
    func agreement(_ index: Int) -> Double { tried[index].stability?.agreement ?? 0 }
    if let best = eligible.last(where: { agreement($0) >= options.stableFrom }) {
      return Choice(
        tried: tried, chosen: best, reason: .stable, findings: optimumFindings(tried[best].fit),
        nextLacks: best < cap ? lacks(tried[best + 1]) : [])
    }
    let most = eligible.reduce(nil as Int?) { best, index in
      best.map { agreement($0) } ?? -1 > agreement(index) ? best : index
    }
    guard let most, test.isClearlyRejected, agreement(most) >= options.tentativeFrom,
      basis.people < Double(options.tentativeBelow)
    else {
      return noStructure(tried, nil, nearest(tried, cap: cap))
    }
    let finding = Finding(
      "unstable",
      message:
        "\(tried[most].mainClasses.count) segments came back only in part when people were drawn anew "
        + "(agreement \(Self.rounded(agreement(most))); \(Self.rounded(options.stableFrom)) is "
        + "wanted).",
      remedy: "Treat them as tentative; import more people or more complete behaviour.")
    return Choice(
      tried: tried, chosen: most, reason: .unstable,
      findings: [finding] + optimumFindings(tried[most].fit))
  }

  /// The least share of a segment, less what chance may take from it: one standard error, at most
  /// a hundredth.
  private var leastShare: Double {
    let share = options.minimumShare
    let error = (share * (1 - share) / max(basis.people, 1)).squareRoot()
    return share - min(error, 0.01)
  }

  private func noGain(_ fits: [SegmentFit]) -> SegmentShortfall? {
    let next = fits.dropFirst().min { $0.bic < $1.bic }
    return next.map {
      .noGain(count: $0.classCount, excess: $0.bic - (fits.first?.bic ?? $0.bic))
    }
  }

  /// The number that came nearest to what is asked, and what it lacked.
  private func nearest(_ tried: [Tried], cap: Int) -> SegmentShortfall? {
    let all = (1...cap).map { index in (index, lacks(tried[index])) }
    let best = all.min { a, b in
      let (x, y) = (SegmentShortfall.distance(a.1), SegmentShortfall.distance(b.1))
      return x == y ? a.0 > b.0 : x < y
    }
    return best.map { .number(count: tried[$0.0].fit.classCount, lacks: $0.1) }
  }

  private func lacks(_ tried: Tried) -> [SegmentShortfall.Lack] {
    var lacks: [SegmentShortfall.Lack] = []
    let agreement = tried.stability?.agreement ?? 0
    if agreement < options.stableFrom {
      lacks.append(.agreement(agreement, asked: options.stableFrom))
    }
    if tried.smallestShare < leastShare {
      lacks.append(.smallestShare(tried.smallestShare, asked: leastShare))
    }
    if Self.hasScatteredClass(tried.fit) { lacks.append(.scatteredClass) }
    return lacks
  }

  private func noStructure(
    _ tried: [Tried], _ test: StructureTest?, _ shortfall: SegmentShortfall?
  ) -> Choice {
    let finding = Finding(
      "no_structure",
      message: lowestCount > 2
        ? "People do not fall into \(lowestCount) or more groups: no such split explained more than "
          + "chance and came back when people were drawn anew."
        : "People do not fall into groups: no split explained more than chance and came back when "
          + "people were drawn anew.",
      remedy: lowestCount > 2
        ? "Let the data decide from two segments on, or work with one persona."
        : "Work with one persona, or import columns about needs and behaviour.")
    return Choice(
      tried: tried, chosen: 0, reason: .noStructure, findings: [finding], test: test,
      shortfall: shortfall)
  }

  /// No number of the range that was asked for could be tried.
  private func tooFewForRange(_ tried: [Tried]) -> Choice {
    let n = Int(basis.people.rounded())
    let finding = Finding(
      "too_few_people",
      message: "\(n) people are too few for \(lowestCount) segments, which take "
        + "\(lowestCount * Self.peoplePerSegment); all of them are one group.",
      remedy: "Ask for fewer segments, or let the data decide.", have: n,
      need: lowestCount * Self.peoplePerSegment)
    return Choice(tried: tried, chosen: 0, reason: .tooFewPeople, findings: [finding])
  }

  /// A best optimum found by one start of many may not be the best there is.
  private func optimumFindings(_ fit: SegmentFit) -> [Finding] {
    guard fit.runs >= 4, fit.hits == 1 else { return [] }
    return [
      Finding(
        "fragile_optimum", level: .info,
        message: "Only one of \(fit.runs) searches ended at these segments.",
        remedy: "Build again with more starts.", have: fit.hits, need: 2)
    ]
  }

  // MARK: The choice by a person

  private func askedFor(_ count: Int) -> Choice {
    let model = SegmentSearch(
      options: options, variables: basis.variables.map(\.variable), weights: basis.weights,
      random: random, whole: whole)
    var tried: [Tried] = []
    for classes in 1...count {
      var fit = model.fit(classes)
      // Without structure no variable is kept; whoever asks for segments still gets some.
      if smallestShare(fit) == 0 { fit = model.fit(classes, selects: false) }
      // A class that is nobody's most probable one can't be shown.
      guard smallestShare(fit) > 0 else { break }
      let stability =
        classes == count && classes > 1
        ? SegmentStability(
          of: fit, in: model, pairs: options.bootstrapPairs, random: random.stream("stability"))
        : nil
      // Whoever asks for a number of segments gets it, however small.
      tried.append(
        Tried(fit: fit, stability: stability, minimumShare: 0, weights: basis.weights))
    }
    let lowest = tried.indices.min { tried[$0].fit.bic < tried[$1].fit.bic } ?? 0
    var findings = [
      Finding(
        "count_overridden", level: .info,
        message: "The number of segments was set to \(count) by hand; among 1 to \(tried.count) "
          + "the data prefer \(lowest + 1).",
        remedy: "Record the reason, or let the data decide.", have: count, need: lowest + 1)
    ]
    if tried.count < count {
      findings.append(
        Finding(
          "fewer_segments", message: "Only \(tried.count) segments could be filled with people.",
          remedy: "Ask for fewer segments.", have: tried.count, need: count))
    }
    return Choice(
      tried: tried, chosen: max(tried.count - 1, 0), reason: .askedFor, findings: findings)
  }

  // MARK: Fits

  /// Fits with rising numbers of classes, until BIC has risen, or hardly fallen, twice in a row.
  private func fitUntilWorse(_ model: SegmentSearch) -> [SegmentFit] {
    let limit = max(min(options.maximumCount, Int(basis.people) / Self.peoplePerSegment), 1)
    var fits: [SegmentFit] = []
    var lowest = Double.infinity
    var rises = 0
    var smallSteps = 0
    for classes in 1...limit where classes == 1 || classes >= lowestCount {
      let fit = model.fit(classes)
      fits.append(fit)
      rises = fit.bic < lowest ? 0 : rises + 1
      let gained = (fits.first?.bic ?? 0) - fit.bic
      smallSteps = lowest - fit.bic < leastStep * gained ? smallSteps + 1 : 0
      lowest = min(lowest, fit.bic)
      if rises >= 2 && classes >= 3 || smallSteps >= 2 && classes >= 5 { break }
    }
    return fits
  }

  /// The gain in BIC over one class, on the rows that the null test uses.
  private func sampleGain(_ fits: [SegmentFit], _ model: SegmentSearch) -> Double {
    if lowestCount == 2 {
      let bics = fits.prefix(3).map(\.bic)
      let gain = (bics.first ?? 0) - (bics.min() ?? 0)
      guard !model.sample.hasAll, gain > 0 else { return gain }
    }
    let one = model.sampleFit(1).bic
    return one - (2...3).map { model.sampleFit($0).bic }.reduce(.infinity, min)
  }

  /// The least share of the whole gain in BIC that a further class must bring, from the fifth on.
  private var leastStep: Double { basis.people < Double(options.tentativeBelow) ? 0.02 : 0.05 }

  /// A number of segments is tried when there are so many people for each on average.
  private static let peoplePerSegment = 20

  /// The fewest classes that are fitted beside one.
  private var lowestCount: Int { max(options.minimumCount, 2) }

  /// The position of the largest number of classes worth a look.
  ///
  /// `bics` is of one class and of `lowest` classes and more.
  static func cap(_ bics: [Double], leastStep: Double = 0.05, lowest: Int = 2) -> Int {
    guard let first = bics.first else { return 0 }
    let best = bics.indices.reduce(0) { bics[$1] < bics[$0] ? $1 : $0 }
    guard best > 0, best + lowest - 1 > 4 else { return best }
    let least = leastStep * (first - bics[best])
    return (1...best).last { bics[$0 - 1] - bics[$0] >= least } ?? best
  }

  /// Whether a class of at most 15 % is far wider than the others in most numeric variables.
  static func hasScatteredClass(_ fit: SegmentFit) -> Bool {
    fit.shares.indices.contains { k in
      guard fit.classCount > 1, fit.shares[k] <= 0.15 else { return false }
      var sum = 0.0
      var count = 0.0
      for j in fit.relevant.indices where fit.relevant[j] {
        let spreads = fit.parameters.map { parameters -> Double? in
          if case .normal(_, let variance) = parameters[j] { return log(variance) }
          return nil
        }
        guard let own = spreads[k] else { continue }
        let others = spreads.enumerated().compactMap { $0.offset == k ? nil : $0.element }
        sum += own - others.reduce(0, +) / Double(max(others.count, 1))
        count += 1
      }
      return count >= 2 && sum / count > log(4)
    }
  }

  private func smallestShare(_ fit: SegmentFit) -> Double {
    Self.shares(fit, basis.weights).min() ?? 0
  }

  /// The share of people in each class, those that the background explains best left aside.
  fileprivate static func shares(_ fit: SegmentFit, _ weights: [Double]) -> [Double] {
    var sizes = [Double](repeating: 0, count: fit.classCount)
    var total = 0.0
    for (row, k) in fit.assignments.enumerated() {
      let weight = weights.isEmpty ? 1 : weights[row]
      total += weight
      if fit.background[row] <= 0.5 { sizes[k] += weight }
    }
    return sizes.map { total > 0 ? $0 / total : 0 }
  }

  static func rounded(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return hundredths >= 100
      ? "1" : (hundredths < 10 ? ".0\(max(hundredths, 0))" : ".\(hundredths)")
  }
}

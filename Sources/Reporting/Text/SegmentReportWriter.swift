import EvidenceModel

/// Tells a segmentation for a terminal, to be read by somebody who decides, not by a statistician.
package struct SegmentReportWriter: Sendable {
  private enum Style: String {
    case bold = "1"
    case faint = "2"
    case accent = "36"
    case caution = "33"
  }

  private let width: Int
  private let usesColour: Bool
  private var lines: [String] = []

  /// - Parameters:
  ///   - width: Columns, from 60 to 100; values outside are moved to the nearest.
  ///   - usesColour: Whether to use ANSI colours and shaded bars.
  package init(width: Int = 80, usesColour: Bool = false) {
    self.width = min(100, max(60, width))
    self.usesColour = usesColour
  }

  /// The whole report.
  package func text(_ report: SegmentReport) -> String {
    var writer = self
    writer.appendHead(report)
    writer.appendSegments(report)
    for (index, segment) in report.segments.enumerated() where report.k > 1 {
      writer.appendPortrait(segment, index, report)
    }
    writer.appendTrials(report)
    writer.appendDescriptions(report)
    writer.appendCovariates(report)
    writer.appendPredictions(report)
    writer.appendTool(report)
    writer.appendSecondViews(report)
    writer.appendColumns(report)
    writer.appendFindings(report)
    return writer.finished
  }

  private var finished: String {
    var kept = lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.joined(separator: "\n") + "\n"
  }

  private func styled(_ text: String, _ style: Style) -> String {
    usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  private mutating func append(
    _ text: String, indent: Int = 0, bullet: String = "", style: Style? = nil
  ) {
    let hang = TerminalText.width(bullet)
    let wrapped = TerminalText.wrapped(text, width: width - indent - hang)
    for (index, line) in wrapped.enumerated() {
      let start = index == 0 ? bullet : String(repeating: " ", count: hang)
      lines.append(
        String(repeating: " ", count: indent) + start + (style.map { styled(line, $0) } ?? line))
    }
  }

  private mutating func section(_ title: String) {
    if lines.last?.isEmpty == false { lines.append("") }
    lines.append(styled(TerminalText.safe(title).uppercased(), .accent))
  }

  // MARK: Head and segments

  private mutating func appendHead(_ report: SegmentReport) {
    let people = ReadableNumber.count(report.people, "person", plural: "people")
    let segments = ReadableNumber.count(report.k, "segment")
    append("\(report.file.name) · \(people) · \(segments)", style: .bold)
    append(report.reason)
    let formed = report.columns.filter { $0.use == "basis" }
    let names = Self.names(formed)
    let shown = names.prefix(12).joined(separator: ", ")
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    append(
      "Formed from \(ReadableNumber.count(formed.count, "column")): \(shown)\(more).", style: .faint
    )
  }

  /// The columns' names; choices of one question together, long questions cut.
  private static func names(_ columns: [SegmentReport.Column]) -> [String] {
    var names: [(name: String, choices: Int)] = []
    for column in columns {
      let isChoice = column.levels == ["not chosen", "chosen"]
      let cut = isChoice ? column.name.lastColon : nil
      let name = cut.map { String(column.name[..<$0]) } ?? column.name
      if cut != nil, let place = names.firstIndex(where: { $0.name == name && $0.choices > 0 }) {
        names[place].choices += 1
      } else {
        names.append((name, cut == nil ? 0 : 1))
      }
    }
    return names.map { entry in
      let name = entry.name.count > 60 ? "\(entry.name.prefix(59))…" : entry.name
      return entry.choices > 1 ? "\(name) (\(entry.choices) choices)" : name
    }
  }

  private mutating func appendSegments(_ report: SegmentReport) {
    guard report.k > 1 else { return }
    section("Segments")
    let barWidth = width >= 90 ? 30 : 20
    for segment in report.segments {
      let share = TerminalText.padded(
        ReadableNumber.percent(segment.share.value), to: 6, fromLeft: true)
      let interval =
        ReadableNumber.percentInterval([segment.share.lower, segment.share.upper]) ?? ""
      lines.append(
        styled(TerminalText.padded(segment.id, to: 4), .bold)
          + TerminalText.bar(segment.share.value, width: barWidth) + share + "  "
          + TerminalText.padded("(\(interval))", to: 16)
          + TerminalText.padded(
            ReadableNumber.count(segment.size, "person", plural: "people"), to: 16, fromLeft: true)
          + (segment.stabilityReading.map { "  \($0)" } ?? ""))
    }
    if report.unassigned > 0 {
      let people = ReadableNumber.count(report.unassigned, "person", plural: "people")
      append("\(people) in no segment: too far from all of them, or too little known.", indent: 4)
    }
    if let uncertain = report.uncertainShare, uncertain > 0 {
      append(
        "\(ReadableNumber.percent(uncertain)) could as well belong elsewhere (highest probability "
          + "below 70 %).", indent: 4, style: .faint)
    }
  }

  private mutating func appendPortrait(
    _ segment: SegmentPortrait, _ index: Int, _ report: SegmentReport
  ) {
    section("\(segment.id) · \(ReadableNumber.percent(segment.share.value))")
    let basis = report.profiles.filter { $0.use == "basis" }
      .filter { $0.cells[index].effect >= 0.1 }
      .sorted { $0.cells[index].effect > $1.cells[index].effect }
    if basis.isEmpty { append("No column sets these people clearly apart.") }
    let told = SegmentLine.folded(basis.map { SegmentLine($0, index) })
    for line in told.prefix(6) { appendLine(line) }
    if let joint = segment.joint, let share = joint.share {
      let rest = joint.restShare.map { ", of the rest \(ReadableNumber.percent($0.value))" } ?? ""
      append(
        "All at once (\(joint.conditions.joined(separator: ", "))): "
          + "\(ReadableNumber.percent(share.value)) of them\(rest).", indent: 2)
    }
    if !segment.typical.isEmpty {
      let border =
        segment.borderline.isEmpty
        ? "" : "; on the border: \(segment.borderline.joined(separator: ", "))"
      append(
        "Typical: \(segment.typical.joined(separator: ", "))\(border).", indent: 2, style: .faint)
    }
  }

  private mutating func appendLine(_ line: SegmentLine) {
    let side = 12
    let figures = "\(line.figure) · rest \(line.rest)"
    let room = width - side - 3
    let wrapped = TerminalText.wrapped("\(line.name): \(figures)", width: room - 2)
    let bar = line.share.map { TerminalText.bar($0, width: 10) } ?? line.direction
    for (place, text) in wrapped.enumerated() {
      lines.append(
        "  " + TerminalText.padded(text, to: room)
          + (place == 0 ? TerminalText.padded(bar, to: side) : ""))
    }
  }

  // MARK: How many

  private mutating func appendTrials(_ report: SegmentReport) {
    guard !report.trials.isEmpty else { return }
    section("How many")
    let titles = ["", "log-lik.", "par.", "BIC", "ICL hard", "stability", "smallest", "best hit"]
    let widths = [4, 13, 6, 13, 13, 10, 9, 9]
    lines.append(
      styled(
        zip(titles, widths).map { TerminalText.padded($0, to: $1, fromLeft: true) }.joined(), .faint
      ))
    for trial in report.trials {
      let mark = trial.k == report.k && report.trials.count > 1 ? "*" : " "
      let cells = [
        "\(trial.k)\(mark)", Self.fixed(trial.logLikelihood, 2), "\(trial.parameters)",
        Self.fixed(trial.bic, 1), trial.iclHard.map { Self.fixed($0, 1) } ?? "",
        trial.stability.map { Self.fixed($0, 2) } ?? "",
        trial.smallestShare.map { ReadableNumber.percent($0) } ?? "", "\(trial.hits)/\(trial.runs)",
      ]
      lines.append(
        zip(cells, widths).map { TerminalText.padded($0, to: $1, fromLeft: true) }.joined())
    }
    if let stability = report.stability {
      let reading = report.stabilityReading.map { ", \($0)" } ?? ""
      append(
        "Drawn anew, people come back to their segments with an agreement of "
          + "\(Self.fixed(stability, 2)) of 1\(reading).")
    }
    if let entropy = report.entropyR2, report.k > 1 {
      append(
        "Certainty of membership (entropy R²) \(Self.fixed(entropy, 2)) with "
          + "\(ReadableNumber.count(report.people, "person", plural: "people")): no proof of "
          + "segments by itself.", style: .faint)
    }
  }

  // MARK: Afterwards

  private mutating func appendDescriptions(_ report: SegmentReport) {
    let described = report.profiles.filter { $0.use != "basis" && $0.test != nil }
    guard report.k > 1, !described.isEmpty else { return }
    section("Described by")
    let differing = described.filter { ($0.test?.benjaminiHochberg ?? 1) < 0.05 }
      .sorted { $0.effect > $1.effect }
    let told = Array(differing.prefix(10))
    for profile in told {
      let holds = (profile.test?.holm ?? 1) < 0.05 ? "" : " (a hint)"
      let weak = Self.isNegligible(profile) ? ", but hardly" : ""
      append(
        "\(profile.column) differs\(weak)\(holds): "
          + SegmentLine.range(profile, corrected: true), bullet: "- ")
    }
    let isCorrected = told.contains {
      SegmentLine.range($0, corrected: true) != SegmentLine.range($0, corrected: false)
    }
    if isCorrected {
      append(
        "Figures are corrected for people who may be in the wrong segment (BCH); the plain ones, "
          + "which make segments look more alike, are in the JSON.", style: .faint)
    }
    let same = described.filter { ($0.test?.benjaminiHochberg ?? 1) >= 0.05 }.map(\.column)
    if !same.isEmpty {
      append("No difference beyond chance: \(same.joined(separator: ", ")).", style: .faint)
    }
  }

  private static func isNegligible(_ profile: SegmentProfileReport) -> Bool {
    profile.effectKind == "cramers_v" ? profile.effect < 0.1 : profile.effect < 0.01
  }

  private mutating func appendCovariates(_ report: SegmentReport) {
    guard let models = report.covariates, let first = models.first else { return }
    section("Who tends to be in which segment")
    for entry in first.coefficients where entry.term != "intercept" {
      let figure = entry.oddsRatio.map {
        "odds times \(ReadableNumber.plain($0.value)) (\(ReadableNumber.plain($0.lower)) to "
          + "\(ReadableNumber.plain($0.upper)))"
      }
      append(
        "\(entry.segment) against \(first.reference), \(entry.term): "
          + (figure ?? "can't be told apart from the other covariates"), bullet: "- ")
    }
    append(
      "Per unit of a number, or against a category's first level, the other covariates being equal;"
        + " \(ReadableNumber.count(first.people, "person", plural: "people")) with a value of each.",
      style: .faint)
    for model in models {
      guard let value = model.logLikelihood, let parameters = model.parameters, let bic = model.bic
      else { continue }
      append(
        "Covariates and columns fitted together (one step): log-likelihood \(Self.fixed(value, 2)), "
          + "\(parameters) parameters, BIC \(Self.fixed(bic, 1)); coefficients are in the JSON.",
        style: .faint)
    }
  }

  private mutating func appendPredictions(_ report: SegmentReport) {
    guard !report.predictions.isEmpty else { return }
    section("Tells in advance")
    for prediction in report.predictions {
      let name = prediction.measure == "auc" ? "AUC" : "R²"
      let guess = prediction.measure == "auc" ? ".5 is a guess" : "0 is a guess"
      let others =
        prediction.demographics.map { ", descriptors alone \(Self.fixed($0, 2))" } ?? ""
      append(
        "\(prediction.outcome): \(name) \(Self.fixed(prediction.membership, 2)) from the segments"
          + "\(others) (\(guess); people the prediction had not seen).", bullet: "- ")
    }
  }

  private mutating func appendTool(_ report: SegmentReport) {
    guard let tool = report.typingTool, !tool.questions.isEmpty else { return }
    section("To sort new people, ask")
    for (index, question) in tool.questions.enumerated() {
      let accuracy = ReadableNumber.percent(tool.accuracyByQuestions[index])
      append("\(question) (\(accuracy) right so far)", bullet: "\(index + 1). ")
    }
    append(
      "Right for \(ReadableNumber.percent(tool.accuracy)) of "
        + "\(ReadableNumber.count(tool.checkedWith, "held-out person", plural: "held-out people")); "
        + "all columns: \(ReadableNumber.percent(tool.accuracyOfAll)).", style: .faint)
  }

  private mutating func appendSecondViews(_ report: SegmentReport) {
    guard let views = report.secondViews, !views.isEmpty else { return }
    section("Other methods")
    for view in views {
      let matched = ReadableNumber.percent(view.matchedShare)
      append(
        "\(view.method), \(ReadableNumber.count(view.k, "group")): agreement "
          + "\(Self.fixed(view.agreement, 2)) of 1 with these segments, \(matched) of "
          + "\(ReadableNumber.count(view.people, "person", plural: "people")) in the same group"
          + "\(Self.stated(view)).", bullet: "- ")
    }
    append(
      "Agreement is the adjusted Rand index: 0 is chance. These methods find groups in anything, so "
        + "they confirm no number of segments.", style: .faint)
  }

  /// What has to stand beside a method's groups.
  private static func stated(_ view: SecondViewReport) -> String {
    if view.method == "factors" {
      return " (non-negative factors of the counts; people by their largest part)"
    }
    if view.method == "k-medoids" { return " (Gower's distance)" }
    return view.gamma.map { " (a differing category weighs \(fixed($0, 2)))" } ?? ""
  }

  private mutating func appendColumns(_ report: SegmentReport) {
    let aside = report.columns.filter { $0.use == "set_aside" || $0.use == "id" }
    guard !aside.isEmpty else { return }
    section("Columns set aside")
    var reasons: [String] = []
    for column in aside where !reasons.contains(column.reason) { reasons.append(column.reason) }
    for reason in reasons {
      let names = aside.filter { $0.reason == reason }.map(\.name)
      let more = names.count > 8 ? " and \(names.count - 8) more" : ""
      append("\(names.prefix(8).joined(separator: ", "))\(more): \(reason).", style: .faint)
    }
  }

  private mutating func appendFindings(_ report: SegmentReport) {
    guard !report.findings.isEmpty else { return }
    section("What to know")
    for level in Finding.Level.allCases.reversed() {
      for finding in report.findings where finding.level == level {
        append(
          "\(finding.message)\(finding.remedy.isEmpty ? "" : " \(finding.remedy)") "
            + "[\(finding.code)]", bullet: level == .info ? "- " : "! ",
          style: level == .info ? .faint : .caution)
      }
    }
  }

  /// A number with exactly so many decimals.
  private static func fixed(_ value: Double, _ places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "unknown" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    var fraction = "\(scaled % scale)"
    fraction = String(repeating: "0", count: places - fraction.utf8.count) + fraction
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale).\(fraction)"
  }
}

extension String {
  /// Where the last colon with a blank behind it stands.
  fileprivate var lastColon: Index? {
    indices.last { self[$0] == ":" && index(after: $0) < endIndex && self[index(after: $0)] == " " }
  }
}

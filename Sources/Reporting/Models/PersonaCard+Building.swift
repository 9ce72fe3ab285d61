package import EvidenceModel
import Foundation

extension PersonaCard {
  /// The card of a persona.
  ///
  /// Only claims marked for the card are on it, in the document's order; the stages of the journey
  /// are all six, those without claims as gaps.
  ///
  /// - Parameters:
  ///   - persona: A persona of the document.
  ///   - document: Where its sources and warnings are found.
  package init(_ persona: Persona, in document: PersonaDocument) {
    let card = persona.claims.filter(\.card)
    let data = card.filter(Self.isData)
    let words = card.filter { !Self.isData($0) }
    let references = Dictionary(
      persona.claims.map { ($0.id, Reference(claim: $0.id, text: $0.text)) },
      uniquingKeysWith: { first, _ in first })
    id = persona.id
    name = persona.name
    hue = Self.hue(of: persona.id, in: document)
    strip = Self.strip(around: persona.id, in: document)
    status = persona.status
    summary = persona.summary
    isHypothesis = Self.isHypothesis(persona)
    statusLine = Self.statusLine(of: persona)
    size = persona.size.map(Self.size)
    joint = Self.joint(persona, card: card)
    does = data.map { Self.dataRow($0, metrics: persona.metrics) }
    success = words.filter { $0.kind == "success" }.map { Self.saidRow($0, in: document) }
    leaves = words.filter { $0.kind == "leave" }.map { Self.saidRow($0, in: document) }
    said = Self.inReadingOrder(words.filter { $0.kind != "success" && $0.kind != "leave" })
      .map { Self.saidRow($0, in: document) }
    contrasts = persona.claims.filter { !$0.contradictions.isEmpty }.map(Self.contrast)
    journey = Persona.JourneyStage.names.map { name in
      let ids = persona.journey.filter { $0.stage == name }.flatMap(\.claimIDs)
      return Stage(title: PersonaWording.stage(name), claims: ids.compactMap { references[$0] })
    }
    metrics = persona.metrics.map(Self.metricRow)
    decisions = persona.decisions.map { decision in
      DecisionRow(
        text: decision.text, team: PersonaWording.team(decision.team), test: decision.test,
        claims: decision.claimIDs.compactMap { references[$0] })
    }
    unknown = persona.gaps.map {
      Unknown(
        kind: ClaimWording.kind($0.kind),
        question: $0.question + ($0.whom.map { " (ask \($0))" } ?? ""))
    }
    job = persona.jtbd.map { job in
      Job(sentence: Self.sentence(job), claims: job.claimIDs.compactMap { references[$0] })
    }
    quote = Self.quote(from: Self.inReadingOrder(words), in: document)
    notes = Self.notes(for: persona, card: card, in: document)
    portrait = PersonaPortrait(persona)
  }

  /// The number of a persona's colour: its place in the document, from 0 to 7.
  static func hue(of id: String, in document: PersonaDocument) -> Int {
    (document.personas.firstIndex { $0.id == id } ?? 0) % 8
  }

  private static func strip(around id: String, in document: PersonaDocument) -> [StripPart] {
    document.personas.compactMap { persona in
      persona.size.map {
        StripPart(hue: hue(of: persona.id, in: document), share: $0.share, isOwn: persona.id == id)
      }
    }
  }

  /// Whether a claim is about measured behaviour rather than about words.
  private static func isData(_ claim: Claim) -> Bool {
    claim.value != nil
      || claim.evidence.contains { $0.metric != nil && $0.quote == nil }
        && !claim.evidence.contains { $0.quote != nil }
  }

  private static func isHypothesis(_ persona: Persona) -> Bool {
    if persona.status == .draft && persona.size == nil { return true }
    return !persona.claims.contains { $0.status == .supported || $0.status == .contradicted }
  }

  static func inReadingOrder(_ claims: [Claim]) -> [Claim] {
    claims.enumerated().sorted { left, right in
      (ClaimWording.rank(left.element.kind), left.offset)
        < (ClaimWording.rank(right.element.kind), right.offset)
    }.map(\.element)
  }

  private static func statusLine(of persona: Persona) -> [String] {
    var line = [PersonaWording.label(persona.status)]
    if persona.type != .negative { line.append(PersonaWording.label(persona.type)) }
    if let last = persona.claims.compactMap(\.lastSeen).max() {
      line.append("Last evidence \(ReadableDate.text(last))")
    }
    if let stability = persona.stability { line.append(Self.stability(stability)) }
    return line
  }

  private static func stability(_ value: Double) -> String {
    let words =
      switch value {
      case 0.85...: "very stable"
      case 0.75..<0.85: "stable"
      case 0.6..<0.75: "borders are doubtful"
      default: "not stable"
      }
    return "Stability \(ReadableNumber.decimal(value, places: 2)) (\(words))"
  }

  private static func size(_ size: Persona.Size) -> Size {
    Size(
      headline: "\(ReadableNumber.percent(size.share)) of customers",
      interval: ReadableNumber.percentInterval(size.ci),
      customers: ReadableNumber.count(size.customers, "customer"),
      revenue: size.revenueShare.map { "\(ReadableNumber.percent($0)) of revenue" },
      share: size.share, ci: size.ci)
  }

  private static func caution(_ claim: Claim) -> String {
    claim.status == .supported ? "" : ClaimWording.label(claim.status)
  }

  private static func dataRow(_ claim: Claim, metrics: [Persona.Metric]) -> DataRow {
    let measured = claim.evidence.first { $0.metric != nil }
    let reading = MetricReading(claim: claim, metrics: metrics)
    let value = claim.value ?? measured?.value
    let shares = reading.isShare ? [value, claim.baseline].compactMap { $0 } : []
    return DataRow(
      claim: claim.id, text: claim.text, value: value.map(reading.text) ?? "",
      baseline: claim.baseline.map(reading.text) ?? "", shares: shares.count == 2 ? shares : [],
      caution: caution(claim))
  }

  private static func saidRow(_ claim: Claim, in document: PersonaDocument) -> SaidRow {
    SaidRow(
      claim: claim.id, kind: ClaimWording.kind(claim.kind), text: claim.text,
      count: ClaimWording.count(claim.support), isSmall: ClaimWording.isSmall(claim),
      caution: caution(claim), quote: quote(of: claim, in: document),
      share: claim.support.of > 0
        ? Double(claim.support.customers) / Double(claim.support.of) : nil)
  }

  private static func contrast(_ claim: Claim) -> Contrast {
    Contrast(
      claim: claim.id, says: claim.text, does: claim.contradictions.map(\.statement),
      resolution: claim.contradictions.first?.resolution ?? "")
  }

  private static func metricRow(_ metric: Persona.Metric) -> MetricRow {
    let reading = MetricReading(name: metric.name, metrics: [metric])
    let shares =
      reading.isShare && metric.ci.count == 2 ? [metric.value, metric.baseline] + metric.ci : []
    return MetricRow(
      title: reading.title, value: reading.text(metric.value),
      interval: reading.interval(metric.ci), baseline: reading.text(metric.baseline),
      count: metric.n, isSmall: metric.n < ClaimWording.smallCount,
      window: ReadableDate.inText(metric.window),
      shares: shares, ratios: ratios(metric))
  }

  private static func ratios(_ metric: Persona.Metric) -> [Double] {
    let values = [metric.value] + metric.ci
    guard metric.ci.count == 2, metric.baseline > 0,
      values.allSatisfy({ $0.isFinite && $0 > 0 })
    else { return [] }
    return values.map { log2($0 / metric.baseline) }
  }

  /// Puts the job's parts into one sentence, whether or not they bring their own conjunctions.
  ///
  /// A part in quotation marks is a fragment that makes no clause: it is quoted, not bent into one.
  private static func sentence(_ job: Persona.JobToBeDone) -> String {
    let quoted = [job.motivation, job.outcome].contains { $0.hasPrefix("“") }
    if quoted { return quotedSentence(job) }
    let parts = [
      joined("When ", job.situation, unlessBeginsWith: ["when ", "after ", "if ", "as "]),
      joined("I want to ", job.motivation, unlessBeginsWith: ["i ", "to "]),
      joined("so I can ", job.outcome, unlessBeginsWith: ["so ", "i "]),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ") + "."
  }

  private static func quotedSentence(_ job: Persona.JobToBeDone) -> String {
    let situation = joined(
      "When ", job.situation, unlessBeginsWith: ["when ", "after ", "if ", "as "])
    let aim =
      job.motivation.hasPrefix("“")
      ? "what I want is \(job.motivation)"
      : joined("I want to ", job.motivation, unlessBeginsWith: ["i ", "to "])
    let first = [situation, aim].filter { !$0.isEmpty }.joined(separator: ", ") + "."
    let outcome = joined("", job.outcome, unlessBeginsWith: [])
    if outcome.isEmpty { return first }
    return outcome.hasPrefix("“")
      ? "\(first) What counts in the end: \(outcome)."
      : "\(first) Then I can \(outcome)."
  }

  private static func joined(
    _ opening: String, _ part: String, unlessBeginsWith words: [String]
  ) -> String {
    var part = part[...]
    while let last = part.last, last.isWhitespace || last == "." || last == "," {
      part.removeLast()
    }
    guard !part.isEmpty else { return "" }
    let start = part.prefix(8).lowercased()
    if start.hasPrefix("to "), opening.hasPrefix("I want") { return "I want \(part)" }
    return words.contains { start.hasPrefix($0) } ? String(part) : opening + part
  }

  private static func quote(from claims: [Claim], in document: PersonaDocument) -> Quote? {
    let trusted =
      claims.filter { $0.status == .supported } + claims.filter { $0.status == .anecdote }
    return trusted.lazy.compactMap { quote(of: $0, in: document) }.first
  }

  /// The words of a customer's own behind a claim that are nearest to how it is put.
  private static func quote(of claim: Claim, in document: PersonaDocument) -> Quote? {
    let wanted = stems(claim.text)
    let quotes = claim.evidence.filter {
      $0.quote != nil && ($0.speaker ?? .customer) == .customer
    }
    let ranked = quotes.enumerated().sorted { left, right in
      let shared = [left, right].map { wanted.intersection(stems($0.element.quote ?? "")).count }
      return (-shared[0], left.offset) < (-shared[1], right.offset)
    }
    let own = ranked.first?.element
    guard let own, let words = own.quote else { return nil }
    let kind = document.sources.first { $0.id == own.source }?.kind
    let parts = [
      own.customer, kind.map(ClaimWording.sourceTitle), own.date.map(ReadableDate.text),
    ]
    return Quote(
      claim: claim.id, words: words, attribution: parts.compactMap { $0 }.joined(separator: ", "))
  }

  /// The beginnings of the longer words of a text, so that "rides" and "ride" are the same.
  private static func stems(_ text: String) -> Set<Substring> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.prefix(4) })
  }

  private static func joint(_ persona: Persona, card: [Claim]) -> String? {
    let traits = card.filter { $0.predicate != nil }.count
    guard let joint = persona.jointPrevalence, traits > 0 else { return nil }
    let which =
      switch traits {
      case 1: "the one trait"
      case 2: "both traits"
      default: "all \(traits) traits"
      }
    return "\(ReadableNumber.percent(joint)) of its people have \(which) on this card that can be "
      + "checked."
  }

  private static func notes(
    for persona: Persona, card: [Claim], in document: PersonaDocument
  ) -> [String] {
    var notes: [String] = []
    if isHypothesis(persona) {
      notes.append("This persona is a hypothesis: check it before you decide anything with it.")
    }
    if persona.size == nil {
      notes.append("No share is given: there are no customer numbers for it, or too few people.")
    } else if let customers = persona.size?.customers, customers < ClaimWording.smallCount {
      notes.append("It is a small group: \(ReadableNumber.count(customers, "customer")).")
    }
    if let smallest = card.filter(ClaimWording.isSmall).map(\.support.of).min() {
      notes.append(
        "Small samples: some counts rest on as few as "
          + ReadableNumber.count(smallest, "person", plural: "people")
          + ". Read them as examples, not as shares.")
    }
    return notes + document.warnings.filter { $0.persona == persona.id }.map(WarningWording.text)
  }
}

package import EvidenceModel

extension ClaimDetail {
  /// A claim with all its evidence, in the document's order.
  ///
  /// - Parameters:
  ///   - claim: A claim of the persona.
  ///   - persona: The persona that it belongs to.
  ///   - document: Where its sources and changes are found.
  package init(_ claim: Claim, of persona: Persona, in document: PersonaDocument) {
    id = claim.id
    personaID = persona.id
    personaName = persona.name
    kind = ClaimWording.kind(claim.kind)
    text = claim.text
    status = claim.status
    statusLabel = ClaimWording.label(claim.status)
    statusExplanation = ClaimWording.explanation(claim.status)
    confidenceLabel = ClaimWording.label(claim.confidence)
    confidenceExplanation = ClaimWording.explanation(claim.confidence)
    count = ClaimWording.count(claim.support)
    support = Self.support(claim.support)
    smallSample = ClaimWording.isSmall(claim) ? Self.smallSample(claim.support.of) : nil
    comparison = claim.prevalence.map(Self.comparison)
    let reading = MetricReading(claim: claim, metrics: persona.metrics)
    value = claim.value.map { value in
      reading.text(value)
        + (claim.baseline.map { ", compared with \(reading.text($0))" } ?? "")
    }
    let shares = [claim.value, claim.baseline].compactMap { $0 }
    valueShares = reading.isShare && shares.count == 2 ? shares : []
    rule = claim.predicate.map { Self.rule($0, metrics: persona.metrics) }
    counters = claim.contradictions.map { Self.counter($0, metrics: persona.metrics) }
    sides = claim.triangulation.map(Self.side)
    quotes = claim.evidence.compactMap { Self.quote($0, in: document) }
    measurements = claim.evidence.compactMap {
      Self.measurement($0, of: claim, metrics: persona.metrics, in: document)
    }
    found = Self.found(claim)
    history = Self.history(claim, in: document)
  }

  private static func support(_ support: Claim.Support) -> String {
    var parts = [ClaimWording.count(support)]
    if support.mentions > 0, support.mentions != support.customers {
      parts.append(ReadableNumber.count(support.mentions, "mention"))
    }
    if !support.sourceKinds.isEmpty {
      parts.append("in \(ClaimWording.sourceKinds(support.sourceKinds))")
    }
    return parts.joined(separator: ", ")
  }

  private static func smallSample(_ count: Int) -> String {
    "A small sample: only \(ReadableNumber.count(count, "person", plural: "people")) could have "
      + "shown it. Read it as an example, not as a share."
  }

  private static func comparison(_ prevalence: Claim.Prevalence) -> Comparison {
    let interval = prevalence.ci.flatMap { $0.count == 2 ? $0 : nil }
    let lift: String
    if let value = prevalence.lift {
      let ends = interval.map {
        " (95 % interval \(ReadableNumber.plain($0[0])) to \(ReadableNumber.plain($0[1])))"
      }
      lift = "\(ReadableNumber.plain(value)) times as common as elsewhere" + (ends ?? "")
    } else {
      lift = prevalence.rest == 0 ? "Seen nowhere else" : ""
    }
    return Comparison(
      persona: ReadableNumber.percent(prevalence.persona),
      rest: ReadableNumber.percent(prevalence.rest), basis: prevalence.basis, lift: lift,
      shares: [prevalence.persona, prevalence.rest],
      liftInterval: prevalence.lift.flatMap { value in interval.map { [value] + $0 } } ?? [])
  }

  private static func rule(_ predicate: Claim.Predicate, metrics: [Persona.Metric]) -> String {
    let reading = MetricReading(name: predicate.feature, metrics: metrics)
    let words = [">": "above", ">=": "at least", "<": "below", "<=": "at most"]
    let comparison = words[predicate.op] ?? predicate.op
    return "\(reading.title) \(comparison) \(reading.text(predicate.value))"
  }

  private static func counter(
    _ contradiction: Claim.Contradiction, metrics: [Persona.Metric]
  ) -> Counter {
    let reading = MetricReading(name: contradiction.metric, metrics: metrics)
    let people = ReadableNumber.count(contradiction.n, "person", plural: "people")
    return Counter(
      statement: contradiction.statement,
      figure: "\(reading.title): \(reading.text(contradiction.value)), counted over \(people)",
      resolution: contradiction.resolution)
  }

  private static func side(_ side: Claim.Triangulation) -> Side {
    let (verdict, tone) =
      switch side.verdict {
      case .agrees: ("Agrees", "good")
      case .silent: ("Silent", "")
      case .contradicts: ("Contradicts", "bad")
      }
    let count =
      "\(ReadableNumber.count(side.customers)) of \(ReadableNumber.count(side.of)) customers"
    return Side(
      source: ClaimWording.sourceTitle(side.sourceKind), verdict: verdict, tone: tone,
      detail: side.statement ?? count)
  }

  /// How a source is called: its path where that may be shown, else its kind and id.
  static func source(_ id: SourceID, in document: PersonaDocument) -> String {
    guard let source = document.sources.first(where: { $0.id == id }) else { return id.rawValue }
    return source.path ?? "\(ClaimWording.sourceTitle(source.kind)) (\(id))"
  }

  private static func quote(_ evidence: Claim.Evidence, in document: PersonaDocument) -> Quote? {
    guard let words = evidence.quote else { return nil }
    return Quote(
      prefix: evidence.prefix ?? "", words: words, suffix: evidence.suffix ?? "",
      question: evidence.question, source: source(evidence.source, in: document),
      place: evidence.locator.map(ClaimWording.locator),
      date: evidence.date.map(ReadableDate.text), customer: evidence.customer,
      speaker: ClaimWording.speaker(evidence.speaker))
  }

  private static func measurement(
    _ evidence: Claim.Evidence, of claim: Claim, metrics: [Persona.Metric],
    in document: PersonaDocument
  ) -> Measurement? {
    guard let name = evidence.metric, let value = evidence.value else { return nil }
    let isOwn = name == claim.evidence.first { $0.metric != nil }?.metric
    let reading =
      isOwn
      ? MetricReading(claim: claim, metrics: metrics) : MetricReading(name: name, metrics: metrics)
    let count = evidence.n ?? 0
    return Measurement(
      title: reading.title, value: reading.text(value),
      count: ReadableNumber.count(count, "person", plural: "people"),
      source: source(evidence.source, in: document), isSmall: count < ClaimWording.smallCount)
  }

  private static func found(_ claim: Claim) -> [String] {
    let quotes = claim.evidence.filter { $0.quote != nil }
    let metrics = claim.evidence.filter { $0.metric != nil }
    var found: [String] = []
    if !quotes.isEmpty {
      let asked = quotes.filter { $0.question != nil }.count
      found.append(
        "Statements that mean the same were gathered into one theme; every customer counts once, "
          + "however often they say it.")
      if asked > 0 {
        let part =
          " in \(ReadableNumber.count(asked)) of \(ReadableNumber.count(quotes.count)) quotes"
        found.append(
          "The question asked shows what the words are about"
            + (asked == quotes.count ? "." : part + "."))
      }
    }
    if !metrics.isEmpty {
      found.append("Counted in the data of those people of the persona who have any.")
    }
    if claim.status == .contradicted && claim.contradictions.isEmpty {
      found.append("The data speaks against it; the numbers rest on too few people to be shown.")
    }
    if found.isEmpty { found.append("No evidence is attached: it is waiting for some.") }
    return found
  }

  private static func history(_ claim: Claim, in document: PersonaDocument) -> [String] {
    var history: [String] = []
    if let date = claim.validFrom { history.append("First seen \(ReadableDate.text(date))") }
    if let date = claim.lastSeen { history.append("Last seen \(ReadableDate.text(date))") }
    if let old = claim.supersedes { history.append("Replaces claim \(old)") }
    for change in document.changes where change.claim == claim.id {
      let label = PersonaWording.change(change.change)
      history.append("\(label) since \(ReadableDate.text(change.since))")
    }
    return history
  }
}

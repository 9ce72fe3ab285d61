package import EvidenceModel

/// Judges the lines of hand-written personas by the words and numbers of a workspace.
package struct LineJudge: Sendable {
  package struct Options: Sendable, Hashable {
    /// The least covered share of a line's weight for a statement to say the same.
    package var statementThreshold = 0.6
    /// The same for claims, whose words come from several people.
    package var claimThreshold = 0.55
    /// Distinct people who must say it; the contract's number for a supported claim.
    package var smallestSupport = 2
    /// How many quotes are shown for and against.
    package var quotes = 3

    package init() {}
  }

  /// The people whom a persona is tested against.
  package struct Audience: Sendable, Hashable {
    /// The persona of the workspace; nil for everybody.
    package let persona: String?
    package let name: String?
    /// Rows of the attribute table; nil for everybody.
    package let rows: [Int]?
    /// People of the persona; nil for everybody.
    package let people: Set<PersonID>?

    package init(persona: String?, name: String?, rows: [Int]?, people: Set<PersonID>?) {
      self.persona = persona
      self.name = name
      self.rows = rows
      self.people = people
    }
  }

  let material: AuditMaterial
  let options: Options
  let reader: TraitReader
  let tests: TraitTest

  package init(_ material: AuditMaterial, options: Options = Options()) {
    self.material = material
    self.options = options
    reader = TraitReader(attributes: material.table.attributes)
    tests = TraitTest(table: material.table)
  }

  /// One line against one audience.
  ///
  /// - Parameters:
  ///   - line: The line as written.
  ///   - audience: Whose words and numbers count.
  ///   - names: Words of the persona's own name in lower case: they say nothing about customers.
  /// - Returns: The line with its verdict.
  package func judge(
    _ line: HandWrittenLine, audience: Audience, ignoring names: Set<String> = []
  ) -> AuditedLine {
    let figures = reader.traits(of: line).compactMap {
      tests.figure($0, members: audience.rows)
    }
    if line.isQuote, let quoted = quoted(line) { return quoted }
    let features = LineFeatures(line.text, ignoring: names)
    let kind = FieldMeaning.kind(of: line.field) ?? FieldMeaning.kind(ofSentence: line.text)
    // A line that only states a number or a category has no words of its own to be said.
    let isCounted = kind == "demographic" || kind == "firmographic"
    let isShort = !figures.isEmpty && features.units.count <= 3
    let words =
      isCounted || isShort ? Heard() : heard(features, kind: kind, audience: audience)
    return verdict(line, kind: kind, figures: figures, words: words, audience: audience)
  }

  // MARK: - Words

  /// What was heard about a line.
  struct Heard {
    var agreeing: [Int] = []
    var opposing: [Int] = []
    var claims: [ClaimIndex.Entry] = []
  }

  private func heard(_ features: LineFeatures, kind: String?, audience: Audience) -> Heard {
    let matches = material.index.matches(
      features, kind: kind, threshold: options.statementThreshold)
    var heard = Heard(
      agreeing: matches.filter { !$0.isOpposed }.map(\.statement),
      opposing: matches.filter(\.isOpposed).map(\.statement))
    let personas = audience.persona.map { [$0] } ?? material.personas
    // Satisfaction and indifference are judged by the statements alone: claims have no stance.
    guard !features.isContent, !features.isIndifferent else { return heard }
    let claims = material.claims.matches(
      features, kind: kind, in: material.index, personas: Set(personas),
      threshold: options.claimThreshold)
    heard.claims = claims.prefix(3).map(\.entry)
    let known = Set(heard.agreeing)
    for entry in heard.claims {
      heard.agreeing += material.statements(of: entry.claim).filter { !known.contains($0) }
    }
    return heard
  }

  private func people(_ statements: [Int], in audience: Audience) -> Set<PersonID> {
    Set(statements.compactMap { material.index.statements[$0].person }).filter { person in
      audience.people.map { $0.contains(person) } ?? true
    }
  }

  // MARK: - The verdict

  private func verdict(
    _ line: HandWrittenLine, kind: String?, figures: [AuditFigure], words: Heard,
    audience: Audience
  ) -> AuditedLine {
    let own = people(words.agreeing, in: audience)
    let against = people(words.opposing, in: audience)
    let all = Audience(persona: nil, name: nil, rows: nil, people: nil)
    let everybody = people(words.agreeing, in: all)
    let refuted = words.claims.first { $0.claim.status == .contradicted }
    let outcome = decide(
      figures: figures, own: own.count, against: against.count, everybody: everybody.count,
      refuted: refuted, audience: audience)
    let shown = words.agreeing.filter { statement in
      material.index.statements[statement].person.map(own.contains) ?? false
    }
    let isUntested = outcome.verdict == .withoutEvidence
    return AuditedLine(
      line: line.line, field: line.field, text: line.text, verdict: outcome.verdict,
      reason: outcome.reason,
      remedy: isUntested ? TestAdvice.remedy(line, kind: kind, figures: figures) : "",
      figures: figures, customers: own.count, of: material.voices(in: audience),
      everybody: everybody.count, everybodyOf: material.voices(in: all),
      sourceKinds: material.kinds(of: shown), claims: words.claims.map(\.claim.id),
      quotes: material.quotes(shown.isEmpty ? words.agreeing : shown, limit: options.quotes),
      counterQuotes: material.quotes(words.opposing, limit: options.quotes))
  }

  private func decide(
    figures: [AuditFigure], own: Int, against: Int, everybody: Int,
    refuted: ClaimIndex.Entry?, audience: Audience
  ) -> (verdict: AuditReport.Verdict, reason: String) {
    let of = material.voices(in: audience)
    if let figure = figures.first(where: { $0.verdict == .contradicted }) {
      return (.contradicted, figure.statement + ".")
    }
    if let refuted, let contradiction = refuted.claim.contradictions.first {
      return (.contradicted, "People say so, but: \(contradiction.statement).")
    }
    if against >= options.smallestSupport, against > own {
      return (.contradicted, "\(against) of \(of) customers who were heard say the opposite.")
    }
    if let figure = figures.first(where: { $0.verdict == .supported }) {
      return (.supported, figure.statement + ".")
    }
    // Numbers that find no difference weigh more than a few who say so.
    let isMeasured = figures.contains { $0.n >= TraitTest.Options().smallestCount }
    if own >= options.smallestSupport, !isMeasured {
      return (.supported, "\(own) of \(of) customers who were heard say so.")
    }
    if let figure = figures.first { return (.withoutEvidence, "No verdict: \(figure.statement).") }
    if own == 1 {
      return (.withoutEvidence, "One of \(of) customers who were heard says so: an anecdote.")
    }
    if everybody >= options.smallestSupport, audience.persona != nil {
      return (
        .withoutEvidence,
        "\(everybody) customers say so, but nobody of the \(of) of this persona who were heard."
      )
    }
    return (
      .withoutEvidence, "No number of the workspace tests it, and nobody was heard saying it."
    )
  }

  // MARK: - Quotes

  /// The verdict on words that are given as a customer's; nil when nobody's words are known at all.
  private func quoted(_ line: HandWrittenLine) -> AuditedLine? {
    guard !material.passages.isEmpty else { return nil }
    if let quote = material.verbatim(line.text) {
      return AuditedLine(
        line: line.line, field: line.field, text: line.text, verdict: .supported,
        reason: "A customer said this, word for word.", customers: 1, of: 1, everybody: 1,
        everybodyOf: 1, sourceKinds: [quote.sourceKind], quotes: [quote])
    }
    let near = material.index.matches(LineFeatures(line.text), kind: nil, threshold: 0.6)
    return AuditedLine(
      line: line.line, field: line.field, text: line.text, verdict: .withoutEvidence,
      reason: "No customer in the workspace said these words.",
      remedy: near.isEmpty
        ? "Quote somebody, or leave the line out."
        : "Use a quote that stands in a source; the nearest are shown.",
      quotes: material.quotes(near.map(\.statement), limit: options.quotes))
  }
}

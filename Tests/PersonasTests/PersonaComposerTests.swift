import EvidenceModel
import TestSupport
import Testing

@testable import Personas

struct PersonaComposerTests {
  private let composed = PersonaComposer().compose(SmallCompany.typical().input())

  private func claim(_ kind: String, _ persona: Int = 0, status: Claim.Status? = nil) -> Claim? {
    composed.personas[persona].claims.first {
      $0.kind == kind && (status == nil || $0.status == status)
    }
  }

  @Test func `personas are numbered by size and know their shares`() throws {
    #expect(composed.personas.map(\.id) == ["p1", "p2"])
    #expect(composed.personas.map { $0.size?.customers } == [60, 40])
    let size = try #require(composed.personas[0].size)
    #expect(size.share == 0.6)
    #expect(isClose(size.revenueShare ?? 0, 600.0 / 1800, absolute: 1e-12))
    #expect(size.ci[0] < 0.6 && size.ci[1] > 0.6)
    #expect(composed.unassigned.customers == 0)
  }

  @Test func `names have a role after behaviour and are no customer's`() {
    let names = composed.personas.map(\.name)
    #expect(names.allSatisfy { $0.contains(": ") && !$0.hasPrefix("Kim:") })
    #expect(Set(names).count == 2)
    #expect(names[0].hasSuffix(": Bargain Buyer"))
    #expect(names[1].hasSuffix(": Full-Price Buyer"))
  }

  @Test func `a theme said more by one group is claimed of that group alone`() throws {
    let goal = try #require(claim("goal"))
    #expect(goal.text.hasPrefix("Wants to pay less for the same box"))
    #expect(goal.support.customers == 5)
    #expect(goal.support.of == 6)
    #expect(goal.status == .supported)
    #expect(goal.confidence == .moderate)
    #expect(claim("goal", 1) == nil)
    #expect(claim("objection", 0) == nil)
    #expect(claim("objection", 1)?.text.hasPrefix("Worried that it comes late") == true)
  }

  @Test func `what everybody says is claimed of both`() {
    #expect(claim("pain", 0, status: .supported)?.support.customers == 2)
    #expect(claim("pain", 1, status: .supported)?.support.customers == 2)
  }

  @Test func `one customer is an anecdote and never on the card`() throws {
    let anecdote = try #require(claim("pull"))
    #expect(anecdote.status == .anecdote)
    #expect(!anecdote.card)
  }

  @Test func `colleagues' words alone are a staff opinion`() throws {
    let opinion = try #require(claim("pain", 0, status: .staffOpinion))
    #expect(opinion.support.customers == 0)
    #expect(opinion.confidence == .none)
  }

  @Test func `behaviour that speaks against words makes a claim contradicted`() throws {
    let habit = try #require(claim("habit"))
    #expect(habit.status == .contradicted)
    #expect(habit.contradictions.first?.metric == "discount_rate")
    #expect(habit.contradictions.first?.n == 60)
    #expect(habit.evidence.count == 3)
  }

  @Test func `the numbers that set a group apart become checkable claims`() throws {
    let behaviour = try #require(claim("behaviour"))
    #expect(behaviour.status == .supported)
    #expect(behaviour.predicate != nil)
    #expect(behaviour.evidence.first?.n == 60)
    let texts = composed.personas[0].claims.filter { $0.kind == "behaviour" }.map(\.text)
    #expect(texts.contains("Orders with a discount: 60 % against 42 % of everybody"))
  }

  @Test func `joint prevalence is the share of members that meet all predicates`() throws {
    let table = SmallCompany.table
    for (persona, rows) in zip(composed.personas, [0..<60, 60..<100]) {
      let predicates = persona.claims.filter { $0.status == .supported }.compactMap(\.predicate)
      #expect(predicates.count >= 3)
      let met = rows.filter { row in
        predicates.allSatisfy { $0.isMet(by: table.column($0.feature)?[row] ?? .nan) }
      }
      #expect(persona.jointPrevalence == Double(met.count) / Double(rows.count))
    }
  }

  @Test func `descriptors appear only with a measured difference`() {
    let kinds = composed.personas.flatMap(\.claims).map(\.kind)
    #expect(kinds.contains("firmographic"))
    #expect(!kinds.contains("demographic"))
    #expect(composed.personas.allSatisfy { !$0.summary.contains("Gender") })
  }

  @Test func `the job sentence is made of claims`() throws {
    let job = try #require(composed.personas[0].jtbd)
    #expect(job.situation == "my rent went up")
    #expect(job.motivation.hasPrefix("pay less for the same box"))
    #expect(job.outcome == "finish the month with money left")
    #expect(Set(job.claimIDs).isSubset(of: Set(composed.personas[0].claims.map(\.id))))
    #expect(composed.personas[1].jtbd == nil)
  }

  @Test func `a gap carries the question to ask`() {
    let gaps = composed.personas[1].gaps
    #expect(
      gaps.contains { $0.kind == "leave" && $0.question.hasPrefix("What would make you leave?") })
    #expect(!gaps.contains { $0.kind == "objection" })
  }

  @Test func `the journey has six stages of supported claims`() {
    let stages = composed.personas[0].journey
    #expect(stages.map(\.stage) == Persona.JourneyStage.names)
    #expect(!stages[0].claimIDs.isEmpty)
    #expect(stages[3].claimIDs.isEmpty)
  }

  @Test func `decisions rest on claims of the persona`() {
    for persona in composed.personas {
      let known = Set(persona.claims.map(\.id))
      #expect(!persona.decisions.isEmpty)
      #expect(persona.decisions.allSatisfy { Set($0.claimIDs).isSubset(of: known) })
      #expect(persona.decisions.allSatisfy { !$0.test.isEmpty })
    }
  }

  @Test func `claim identifiers stay when the order of segments changes`() {
    let other = PersonaComposer().compose(
      SmallCompany.typical().input([
        SmallCompany.segment("s9", 60..<100), SmallCompany.segment("s8", 0..<60),
      ]))
    #expect(
      other.personas.map { $0.claims.map(\.id) } == composed.personas.map { $0.claims.map(\.id) })
    #expect(other.personas.map(\.name) == composed.personas.map(\.name))
  }

  @Test func `no claim states more customers than it shows`() {
    for claim in composed.personas.flatMap(\.claims)
    where claim.evidence.contains(where: { $0.quote != nil }) {
      let shown = Set(claim.evidence.compactMap(\.customer)).count
      #expect(claim.support.customers <= shown || claim.status == .staffOpinion)
    }
  }

  @Test func `few interviews are said`() {
    let warning = composed.warnings.first { $0.code == "few_interviews" && $0.persona == "p1" }
    #expect(warning?.have == 6)
    #expect(warning?.need == 12)
  }

  @Test func `one group is no structure`() {
    let one = PersonaComposer().compose(
      SmallCompany.typical().input([SmallCompany.segment("s1", 0..<100)]))
    #expect(one.warnings.contains { $0.code == "no_structure" })
    #expect(one.personas.count == 1)
    #expect(!one.personas[0].claims.contains { $0.kind == "behaviour" })
  }

  @Test func `a costly group is a negative persona and outliers stay apart`() {
    let set = PersonaComposer().compose(
      SmallCompany.typical().input([
        SmallCompany.segment("s1", 0..<60), SmallCompany.segment("n", 60..<80, role: .negative),
        SmallCompany.segment("o", 80..<90, role: .outlier),
      ]))
    #expect(set.personas.map(\.status) == [.active, .negative, .outlier])
    #expect(set.personas[1].type == .negative)
    #expect(set.personas[1].name.contains("Costly"))
    #expect(set.unassigned.customers == 10)
    #expect(isClose(set.unassigned.share, 0.1, absolute: 1e-12))
  }

  @Test func `nothing in makes nothing`() {
    let none = PersonaComposer().compose(PersonaInput(asOf: "2025-06-30"))
    #expect(none.personas.isEmpty)
    #expect(none.warnings.contains { $0.code == "hypothesis" })
  }
}

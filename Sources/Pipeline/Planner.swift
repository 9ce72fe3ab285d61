package import EvidenceModel
package import EvidenceStore
import Ingestion
import Outcomes
import Planning
import Segmentation
import Themes

/// Plans the next interviews and survey from what a workspace lacks.
package struct Planner {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// The plan for all personas that people work with, or for one.
  ///
  /// - Parameters:
  ///   - name: An id or name; nil for all.
  ///   - share: `internal` names people as the company's own systems do; `public` gives pseudonyms.
  /// - Returns: Whom to ask, what, and how many.
  /// - Throws: `build.notBuilt`, `show.unknownPersona`.
  package func plan(persona name: String? = nil, share: Sharing = .public) throws(Diagnostic)
    -> InterviewPlan
  {
    let reading = try WorkspaceReading(workspace: workspace)
    var personas = reading.document.personas.filter {
      $0.status == .active || $0.status == .draft
    }
    if let name { personas = [try reading.document.persona(named: name)] }
    let state = CustomerState(reading.population.table)
    let people = PlannedPeople(reading, state: state, isInternal: share == .internal)
    let pools = try personas.map { persona throws(Diagnostic) in
      InterviewPlanner.Pool(
        persona: persona, candidates: people.candidates(of: persona, try probabilities()),
        interviewed: people.interviewed(of: persona),
        untilSaturation: Self.untilSaturation(of: persona, in: reading.document))
    }
    var plan = InterviewPlanner().plan(
      pools, typing: Self.typing(reading), customers: reading.population.table.people.count)
    if share == .public {
      for index in plan.personas.indices {
        for place in plan.personas[index].invitations.indices {
          plan.personas[index].invitations[place].account = nil
        }
      }
    }
    return plan
  }

  private func probabilities() throws(Diagnostic) -> [PersonID: Double] {
    var probabilities: [PersonID: Double] = [:]
    for membership in try workspace.memberships() {
      probabilities[membership.person] = membership.probability
    }
    return probabilities
  }

  /// People still to be interviewed until nineteen of twenty themes of a persona are heard.
  private static func untilSaturation(
    of persona: Persona, in document: PersonaDocument
  ) -> Int? {
    let interviews = Set(document.sources.filter { $0.kind == "interview" }.map(\.id))
    var number: [String: Int] = [:]
    let themes = persona.claims.compactMap { claim -> Set<Int>? in
      let quoted = claim.evidence.filter { $0.quote != nil && interviews.contains($0.source) }
      let voices = quoted.compactMap(\.customer)
      guard !voices.isEmpty else { return nil }
      return Set(
        voices.map { voice in
          let own = number[voice] ?? number.count
          number[voice] = own
          return own
        })
    }
    return Saturation(voices: themes, count: number.count).voicesNeeded
  }

  /// The few questions that sort people into the personas, where there are numbers to learn from.
  private static func typing(_ reading: WorkspaceReading) -> [InterviewPlanner.TypingQuestion] {
    let active = reading.document.personas.filter { $0.status == .active }
    let table = reading.population.table
    guard active.count >= 2, table.people.count >= 80 else { return [] }
    var labels = [Int](repeating: -1, count: table.people.count)
    for (group, persona) in active.enumerated() {
      for member in persona.members ?? [] {
        if let row = reading.population.rowOfID[member] { labels[row] = group }
      }
    }
    // What people can say of themselves: no shares of all clicks.
    let asked = table.attributes.indices.filter { index in
      let attribute = table.attributes[index]
      return attribute.role == .basis && attribute.group != "events"
        && !attribute.title.isEmpty
    }
    guard !asked.isEmpty else { return [] }
    let tool = TypingToolBuilder().tool(
      AttributeTable(
        people: table.people, attributes: asked.map { table.attributes[$0] },
        values: asked.map { table.values[$0] }, trials: asked.map { table.trials[$0] }),
      SegmentMembership(count: active.count, labels: labels))
    return (tool?.questions ?? []).map {
      InterviewPlanner.TypingQuestion(title: $0.title, answers: $0.answers)
    }
  }
}

/// The people of a workspace as candidates for an interview.
struct PlannedPeople {
  private let reading: WorkspaceReading
  private let state: CustomerState
  private let isInternal: Bool
  private let personOf: [PersonID: Person]
  private let interviewees: Set<PersonID>

  init(_ reading: WorkspaceReading, state: CustomerState, isInternal: Bool) {
    self.reading = reading
    self.state = state
    self.isInternal = isInternal
    personOf = Dictionary(
      reading.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    interviewees = Set(
      reading.passages.filter { $0.sourceKind == .interview && $0.speaker == .customer }
        .compactMap(\.person))
  }

  func interviewed(of persona: Persona) -> Int {
    let own = Set(persona.members ?? []).union(reading.voicesOf[persona.id] ?? [])
    return own.intersection(interviewees).count
  }

  func candidates(
    of persona: Persona, _ probabilities: [PersonID: Double]
  ) -> [InvitationChooser.Candidate] {
    let table = reading.population.table
    let tenure = table.column("tenure_days")
    let recency = table.column("recency_days")
    let role = table.attributes.firstIndex { attribute in
      let words = Set(attribute.title.lowercased().split { !$0.isLetter }.map(String.init))
      return attribute.scale == .nominal && !words.isDisjoint(with: ["role", "job", "position"])
    }
    return (persona.members ?? []).sorted().compactMap { id in
      guard let person = personOf[id], let row = reading.population.rowOfID[id] else { return nil }
      func value(_ column: [Double]?) -> Double? {
        column.map { $0[row] }.flatMap { $0.isFinite ? $0 : nil }
      }
      return InvitationChooser.Candidate(
        label: isInternal ? id.rawValue : person.pseudonym,
        account: isInternal ? person.account : person.account.map { Fingerprint.sha256($0) },
        role: role.flatMap { index in
          value(table.values[index]).map { table.attributes[index].levels[Int($0)] }
        },
        tenureDays: value(tenure), recencyDays: value(recency),
        satisfaction: state.satisfaction[row], hasLeft: state.hasLeft[row],
        probability: probabilities[id] ?? 1, wasInterviewed: interviewees.contains(id))
    }
  }
}

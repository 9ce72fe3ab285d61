import EvidenceModel
import Pipeline
import Testing

/// The worked example of a budgeting app: interviews and reasons for leaving become a persona.
@Suite(.serialized) struct BudgetingAppTests {
  private static let built = Result<PersonaDocument, any Error> {
    let test = try TestWorkspace()
    for interview in BudgetingApp.interviews {
      _ = try test.file("interviews/\(interview.name)", interview.text)
    }
    _ = try test.file("cancellations.csv", BudgetingApp.cancellations)
    try test.importPath(test.exports)
    _ = try test.build()
    return try DocumentReader(workspace: test.workspace).document(share: .internal)
  }

  private func planner() throws -> Persona {
    let personas = try Self.built.get().personas
    return try #require(
      personas.first { persona in
        persona.claims.contains { $0.kind == "goal" && $0.text.contains("routine") }
      })
  }

  private func texts(_ kinds: String..., of persona: Persona) -> String {
    persona.claims.filter { kinds.contains($0.kind) && $0.status == .supported }
      .map { $0.text.lowercased() }.joined(separator: "\n")
  }

  @Test func `words alone make drafts without shares`() throws {
    for persona in try Self.built.get().personas {
      #expect(persona.status == .draft)
      #expect(persona.size == nil)
    }
  }

  @Test func `the planner wants a routine and fears spreadsheets`() throws {
    let persona = try planner()
    #expect(texts("goal", of: persona).contains("routine"))
    #expect(texts("objection", "pain", of: persona).contains("complex"))
    #expect(texts("habit", of: persona).contains("spreadsheet"))
  }

  @Test func `success is a review in ten minutes and the constraint is irregular income`() throws {
    let persona = try planner()
    #expect(texts("success", of: persona).contains("ten minutes"))
    #expect(texts("constraint", of: persona).contains("irregular"))
  }

  @Test func `fields, job sentence and decisions are filled from the words`() throws {
    let persona = try planner()
    let filled = Set(persona.fields.filter { !$0.claimIDs.isEmpty }.map(\.name))
    #expect(filled.isSuperset(of: ["goals", "constraints", "success_metric", "reasons_to_leave"]))
    #expect(persona.jtbd?.motivation.contains("routine") == true)
    #expect(!persona.decisions.isEmpty)
  }

  @Test func `people who keep books for pleasure are no part of the planner`() throws {
    #expect(!texts("goal", "success", of: try planner()).contains("cent"))
  }
}

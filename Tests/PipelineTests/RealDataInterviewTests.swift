import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import TestSupport
import Testing

/// Real interviews, research notes and finished personas.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealDataInterviewTests {
  private static let creatives = "anthropic-interviewer/creatives_transcripts.csv"

  /// What every persona has to say of itself when there are words and no numbers.
  private func expectHypotheses(_ document: PersonaDocument) {
    #expect(!document.personas.isEmpty)
    for persona in document.personas {
      #expect(persona.status == .draft)
      #expect(persona.size?.share == nil)
      #expect(persona.metrics.isEmpty)
    }
    #expect(!document.warnings.isEmpty)
  }

  @Test func `125 transcripts in one table are 125 people`() throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path(Self.creatives))
    #expect(report.files.first?.kind == "interview")
    #expect(report.people == 125)
    #expect(report.files.first?.linkedPeople == 125)
  }

  @Test func `interviews alone make hypotheses without shares`() throws {
    let folder = try RealDataFolder()
    try folder.take(Self.creatives, rows: 8)
    try folder.test.importPath(folder.test.exports)
    expectHypotheses(try folder.buildAndVerify())
  }

  @Test func `plans and guides of a study are nobody's words`() throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path("onrr-research"))
    let skipped = report.files.filter { $0.state == .skipped }.map { $0.path.lowercased() }
    #expect(skipped.count >= 40)
    #expect(!skipped.contains { $0.hasSuffix("results.md") && $0.contains("sarcasticseacow") })
    let taken = report.files.filter { $0.state == .imported }.map { $0.path.lowercased() }
    #expect(!taken.contains { $0.contains("script") || $0.contains("guide") })
    #expect(
      report.files.first { $0.path.hasSuffix("00_UserTypes.md") }?.kind == "personas")
    // Whoever is quoted without a name is one person per document, never one per quote.
    #expect(report.people <= taken.count)
    #expect(
      report.files.contains { file in
        file.findings.contains { $0.code == "unnamed_participants" }
      })
    #expect(report.text.split(separator: "\n").count < 40)
  }

  @Test func `research notes alone make hypotheses`() throws {
    let folder = try RealDataFolder()
    for study in ["05_sprint-pocketmouse", "07_sprint-splashysunfish", "08_sprint-sarcasticseacow"]
    {
      try folder.test.importPath(RealDataFolder.path("onrr-research/\(study)"))
    }
    expectHypotheses(try folder.buildAndVerify())
  }

  @Test func `finished personas are not customers' words`() throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path("expert-personas"))
    let interviews = report.files.filter { $0.kind == "interview" }.map(\.path)
    #expect(interviews.allSatisfy { $0 == "pip_about-our-users.md" })
    #expect(report.people <= 1)
  }

  @Test func `messages without a customer are counted for nobody, and that is said`() throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path("banking77/test.csv"))
    #expect(report.files.first?.kind == "tickets")
    #expect(report.files.first?.taken == 3080)
    #expect(report.people == 0)
    #expect(report.files.first?.findings.contains { $0.code == "tickets_unnamed" } == true)
  }
}

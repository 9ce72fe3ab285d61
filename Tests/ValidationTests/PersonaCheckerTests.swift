import EvidenceModel
import Testing

@testable import Validation

struct PersonaCheckerTests {
  /// Changes a sound document so that one rule must speak.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let code: String
    let make: @Sendable (inout PersonaDocument) -> Void
    init(_ code: String, _ make: @escaping @Sendable (inout PersonaDocument) -> Void) {
      self.code = code
      self.make = make
    }
    var testDescription: String { code }
  }

  @Test func `a sound document has no findings`() {
    #expect(PersonaChecker().findings(for: SoundDocument.document).isEmpty)
  }

  @Test(arguments: [
    Mistake("too_many_personas") { document in
      document.personas = (1...5).map { SoundDocument.persona("p\($0)") }
    },
    Mistake("overlapping_personas") { document in
      document.personas.append(SoundDocument.persona("p9", subject: "0"))
      document.personas[0] = SoundDocument.persona("p8", subject: "0")
    },
    Mistake("no_structure") { $0.warnings = [.init(code: "no_structure", message: "")] },
    Mistake("small_sample") {
      $0.segmentation = .init(people: 40, reason: "", trials: [])
    },
    Mistake("coverage_low") { $0.unassigned.share = 0.3 },
    Mistake("review_overdue") { $0.reviewBy = "2025-01-01" },
    Mistake("demographics_only") { document in
      for index in document.personas[0].claims.indices where index > 2 {
        document.personas[0].claims[index].kind = "firmographic"
      }
    },
    Mistake("no_quotes") { document in
      for index in document.personas[0].claims.indices {
        document.personas[0].claims[index].evidence = [
          .init(source: SourceID("src1"), metric: "orders", value: 4, n: 40)
        ]
      }
    },
    Mistake("no_interviews") { $0.sources = [] },
    Mistake("no_job_sentence") { $0.personas[0].jtbd = nil },
    Mistake("no_metric") { $0.personas[0].metrics = [] },
    Mistake("no_decision") { $0.personas[0].decisions = [] },
    Mistake("unstable") { $0.personas[0].stability = 0.5 },
    Mistake("missing_fields") { $0.personas[0].claims.removeFirst() },
    Mistake("too_long_card") {
      $0.personas[0].summary = String(repeating: "word ", count: 301)
    },
    Mistake("single_anecdote") {
      $0.personas[0].claims[0].status = .anecdote
    },
    Mistake("unsupported_supported") {
      $0.personas[0].claims[0].evidence = []
    },
    Mistake("unsupported_supported") {
      $0.personas[0].claims[0].support.customers = 99
    },
    Mistake("contradicted_claims") {
      $0.personas[0].claims[0].contradictions = [
        .init(metric: "orders", value: 1, n: 50, statement: "")
      ]
    },
    Mistake("stale_evidence") { $0.personas[0].claims[0].lastSeen = "2024-10-01" },
    Mistake("trivia") { $0.personas[0].claims[0].text = "Drinks oat lattes" },
    Mistake("protected_without_difference") {
      $0.personas[0].claims[0].kind = "demographic"
    },
    Mistake("only_recent") { document in
      document.sources[0].from = "2024-07-01"
      document.sources[0].to = "2025-06-30"
    },
    Mistake("one_source_kind") { document in
      for index in document.personas[0].claims.indices {
        document.personas[0].claims[index].support.sourceKinds = ["survey"]
      }
    },
    Mistake("one_loud_voice") { document in
      for index in document.personas[0].claims.indices {
        for place in document.personas[0].claims[index].evidence.indices.dropFirst(2) {
          document.personas[0].claims[index].evidence[place].customer = "c-0"
        }
      }
    },
    Mistake("colleague_beliefs") { $0.personas[0].claims[0].status = .staffOpinion },
    Mistake("words_of_others") { $0.personas[0].claims[0].evidence[0].speaker = .interviewer },
    Mistake("leading_questions") { document in
      for place in document.personas[0].claims[0].evidence.indices {
        document.personas[0].claims[0].evidence[place].question = "You love it, don't you?"
      }
    },
    Mistake("surface_only") { document in
      for index in document.personas[0].claims.indices {
        document.personas[0].claims[index].kind = "behaviour"
      }
    },
    Mistake("mostly_assumptions") { document in
      for index in document.personas[0].claims.indices where index > 4 {
        document.personas[0].claims[index].status = .assumption
      }
    },
    Mistake("never_validated") {
      $0.personas[0].stability = nil
      $0.personas[0].metrics = []
    },
    Mistake("no_difference") { document in
      for index in document.personas[0].metrics.indices {
        document.personas[0].metrics[index].baseline = document.personas[0].metrics[index].value
      }
    },
    Mistake("decision_without_test") { $0.personas[0].decisions[0].test = "" },
    Mistake("tiny_persona") { $0.personas[0].size?.customers = 7 },
    Mistake("old_evidence") { document in
      for index in document.personas[0].claims.indices {
        for place in document.personas[0].claims[index].evidence.indices {
          document.personas[0].claims[index].evidence[place].date = "2023-05-01"
        }
      }
    },
    Mistake("one_ideal_customer") { $0.personas.remove(at: 1) },
    Mistake("nobody_excluded") { $0.personas.removeAll { $0.type == .negative } },
  ])
  func `a mistake is found with place and remedy`(mistake: Mistake) {
    var document = SoundDocument.document
    mistake.make(&document)
    let found = PersonaChecker().findings(for: document).first { $0.code == mistake.code }
    #expect(found != nil)
    #expect(found?.remedy.isEmpty == false)
  }

  @Test func `a demographic line with a measured difference passes`() {
    var document = SoundDocument.document
    document.personas[0].claims[0].kind = "demographic"
    document.personas[0].claims[0].prevalence = .init(
      persona: 0.6, rest: 0.3, lift: 2, ci: [1.5, 2.7], basis: "crm")
    #expect(
      !PersonaChecker().findings(for: document)
        .contains { $0.code == "protected_without_difference" })
  }

  @Test func `only happy customers are a finding when ratings say so`() {
    func codes(_ ratings: [Double]) -> [String] {
      PersonaChecker().findings(
        for: SoundDocument.document, voices: Voices(ratings: ratings)
      ).map(\.code)
    }
    #expect(codes([1, 1, 1, 0.8, 1, 1]) == ["only_happy_customers"])
    #expect(codes([1, 1, 0.2, 0.8, 0.5, 0]).isEmpty)
    #expect(codes([1, 1]).isEmpty)
  }

  @Test func `only customers who stayed are a finding where many leave`() {
    func codes(staying: Int, left: Int, ofAll: Double?) -> [String] {
      PersonaChecker().findings(
        for: SoundDocument.document,
        voices: Voices(staying: staying, left: left, leftOfAll: ofAll)
      ).map(\.code)
    }
    #expect(codes(staying: 20, left: 0, ofAll: 0.25) == ["only_survivors"])
    #expect(codes(staying: 16, left: 4, ofAll: 0.25).isEmpty)
    #expect(codes(staying: 20, left: 0, ofAll: 0.04).isEmpty)
    #expect(codes(staying: 20, left: 0, ofAll: nil).isEmpty)
  }

  @Test(arguments: [
    ("Don’t you find it slow?", true), ("It is too dear, right?", true),
    ("Some say so. Would you agree that it is slow?", true),
    ("What almost stopped you from buying?", false), ("How did you discover us?", false),
    ("You said it was slow. What happened?", false),
  ])
  func `a leading question puts the answer into the mouth`(question: String, isLeading: Bool) {
    #expect(LeadingQuestion.isLeading(question) == isLeading)
  }

  @Test func `every rule has a code of its own`() {
    #expect(Set(PersonaChecker.codes).count == PersonaChecker.codes.count)
    #expect(PersonaChecker.codes.count == 38)
  }

  @Test func `findings carry no customer's words`() {
    var document = SoundDocument.document
    document.personas[0].claims[0].text = "Drinks oat lattes"
    let text = PersonaChecker().findings(for: document).map(\.message).joined()
    #expect(!text.contains("latte"))
  }
}

/// A document in which no rule finds anything.
enum SoundDocument {
  static let kinds = Rule.decisionFields

  static func claim(_ id: String, kind: String, text: String) -> Claim {
    let evidence = (0..<5).map {
      Claim.Evidence(
        source: SourceID("src2"), locator: "turn:\($0)", customer: "c-\($0)", speaker: .customer,
        date: "2025-05-01", question: nil, quote: "Words", prefix: nil, suffix: nil)
    }
    return Claim(
      id: ClaimID(id), kind: kind, text: text, card: true, status: .supported,
      confidence: .moderate,
      support: .init(customers: 5, mentions: 5, sourceKinds: ["interview", "ticket"], of: 8),
      lastSeen: "2025-05-01", evidence: evidence)
  }

  static func persona(_ id: String, subject: String? = nil) -> Persona {
    let claims = kinds.map {
      claim("\(id)-\($0)", kind: $0, text: "Says \($0) \(subject ?? id)")
    }
    let metric = Persona.Metric(
      name: "orders", value: 4, baseline: 2, ci: [3, 5], n: 50, window: "")
    return Persona(
      id: id, name: "Robin: Weekend Shopper", type: .buyer, status: .active, summary: "A summary.",
      size: .init(customers: 50, share: 0.5, ci: [0.4, 0.6], revenueShare: nil), members: nil,
      stability: 0.9,
      jtbd: .init(
        situation: "a", motivation: "b", outcome: "c", claimIDs: claims.prefix(3).map(\.id)),
      claims: claims, metrics: [metric, metric],
      decisions: [.init(text: "Do", claimIDs: [claims[0].id], team: "sales", test: "t")])
  }

  static let negative = Persona(
    id: "p3", name: "Kim: Costly Returner", type: .negative, status: .negative, summary: "",
    size: nil, members: nil, claims: [])

  static let document = PersonaDocument(
    reviewBy: "2025-12-31",
    provenance: .init(
      engineVersion: "1", createdAt: "", asOf: "2025-06-30", seed: 1, optionsSHA256: ""),
    sources: [
      .init(
        id: SourceID("src2"), kind: "interview", path: nil, sha256: "", records: 5, from: nil,
        to: nil)
    ], personas: [persona("p1"), persona("p2"), negative],
    unassigned: .init(customers: 0, share: 0),
    warnings: [])
}

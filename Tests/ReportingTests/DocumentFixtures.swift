import EvidenceModel

/// Documents of a made-up company that lends cargo bicycles.
enum DocumentFixtures {
  static let provenance = PersonaDocument.Provenance(
    engineVersion: "1.2.0", createdAt: "2025-07-01T08:00:00Z", asOf: "2025-06-30",
    seed: 18_446_744_073_709_551_615, optionsSHA256: String(repeating: "5e", count: 32))

  static let sources = [
    source("src1", "orders", "exports/rentals.csv", 5_204),
    source("src2", "interview", "interviews/B07.md", 31),
    source("src3", "tickets", "exports/tickets.csv", 911),
  ]

  static func source(
    _ id: String, _ kind: String, _ path: String, _ records: Int
  ) -> PersonaDocument.DocumentSource {
    .init(
      id: SourceID(id), kind: kind, path: path, sha256: String(repeating: "a7", count: 32),
      records: records, from: "2024-07-01", to: "2025-06-30")
  }

  static func quote(
    _ words: String, customer: String = "c-7f3a", question: String? = "What almost stopped you?",
    prefix: String? = "Well, you know.", suffix: String? = "So we looked around."
  ) -> Claim.Evidence {
    Claim.Evidence(
      source: SourceID("src2"), locator: "turn:14", customer: customer, speaker: .customer,
      date: "2025-02-14", question: question, quote: words, prefix: prefix, suffix: suffix)
  }

  static func said(
    _ id: String, _ kind: String, _ text: String, customers: Int, of: Int, _ words: String
  ) -> Claim {
    Claim(
      id: ClaimID(id), kind: kind, text: text, card: true, status: .supported,
      confidence: customers >= 4 ? .strong : .moderate,
      support: .init(
        customers: customers, mentions: customers + 5, sourceKinds: ["interview", "ticket"], of: of),
      prevalence: .init(persona: 0.31, rest: 0.04, lift: 7.75, ci: [4.1, 14.6], basis: "tickets"),
      validFrom: "2025-01-08", lastSeen: "2025-06-20", evidence: [quote(words)])
  }

  static func counted(
    _ id: String, _ text: String, _ metric: String, _ value: Double, _ baseline: Double
  ) -> Claim {
    Claim(
      id: ClaimID(id), kind: "behaviour", text: text, card: true, status: .supported,
      confidence: .moderate,
      support: .init(customers: 812, mentions: 0, sourceKinds: ["orders"], of: 1_322),
      predicate: .init(feature: metric, op: ">", value: 0.4), value: value, baseline: baseline,
      evidence: [.init(source: SourceID("src1"), metric: metric, value: value, n: 1_322)])
  }

  static let families = Persona(
    id: "p1", name: "Weekend family movers", type: .buyer, status: .active,
    summary: "Parents who replace the second car at weekends and book days ahead.",
    size: .init(customers: 1_410, share: 0.311, ci: [0.298, 0.325], revenueShare: 0.38),
    members: [PersonID("51000000008"), PersonID("51000000009")], stability: 0.86,
    jointPrevalence: 0.42,
    jtbd: .init(
      situation: "the week is full of errands", motivation: "move children and shopping at once",
      outcome: "leave the car at home", claimIDs: [ClaimID("p1-1"), ClaimID("p1-2")]),
    claims: [
      said("p1-1", "goal", "One trip for everything", customers: 9, of: 14, "one trip and done"),
      said("p1-2", "trigger", "A second child", customers: 5, of: 14, "when the twins came"),
      said(
        "p1-3", "objection", "Bicycles are gone by Saturday", customers: 8, of: 14,
        "by Saturday [name] says there is nothing left"),
      said(
        "p1-4", "leave", "Two failed bookings in a row", customers: 4, of: 14, "twice is enough"),
      said("p1-5", "success", "No car used all week", customers: 4, of: 14, "the car stayed put"),
      counted("p1-6", "Rents at weekends", "weekend_rate", 0.78, 0.31),
      counted("p1-7", "Books several bicycles at once", "items_per_order", 2.4, 1.1),
    ],
    journey: [
      .init(stage: "first_thought", claimIDs: [ClaimID("p1-2")]),
      .init(stage: "deciding", claimIDs: [ClaimID("p1-3")]),
    ],
    metrics: [
      .init(
        name: "churn", value: 0.21, baseline: 0.26, ci: [0.19, 0.23], n: 1_322,
        window: "Jul 2024 to Jun 2025", title: "Left within 90 days", unit: ""),
      .init(
        name: "average_order_value", value: 41.2, baseline: 33.05, ci: [39.9, 42.5], n: 1_322,
        window: "Jul 2024 to Jun 2025", title: "Average order value", unit: "EUR"),
    ],
    decisions: [
      .init(
        text: "Confirm Saturday bicycles when they are booked", claimIDs: [ClaimID("p1-3")],
        team: "product", test: "Failed Saturday bookings fall by half")
    ],
    gaps: [.init(kind: "influencer", question: "Who else had a say when you signed up?")])

  static let commuters = Persona(
    id: "p2", name: "Car-free commuters", type: .user, status: .active,
    summary: "Ride daily, early, alone, and on a subscription.",
    size: .init(customers: 2_820, share: 0.621, ci: [0.607, 0.635], revenueShare: 0.55),
    members: [PersonID("51000000010")], stability: 0.78,
    claims: [
      said("p2-1", "goal", "Be on time without thinking", customers: 6, of: 7, "it just works"),
      counted("p2-2", "Rides on a phone booking", "mobile_rate", 0.92, 0.52),
    ],
    metrics: [
      .init(
        name: "churn", value: 0.08, baseline: 0.26, ci: [0.07, 0.094], n: 2_700,
        window: "Jul 2024 to Jun 2025")
    ])

  /// Two good personas with everything that a document can hold.
  static let typical = PersonaDocument(
    version: 4, previous: "sha256:" + String(repeating: "0c", count: 32), reviewBy: "2025-12-31",
    provenance: provenance, sources: sources, personas: [families, commuters],
    unassigned: .init(customers: 310, share: 0.068),
    changes: [
      .init(claim: ClaimID("p1-3"), change: "new", since: "2025-01"),
      .init(claim: ClaimID("p9-9"), change: "gone", since: "2025-03"),
    ],
    warnings: [
      .init(
        code: "few_interviews", persona: "p2", message: "Few interviews to hear what 3 in 10 think",
        have: 7, need: 12)
    ],
    segmentation: .init(
      people: 4_540,
      reason: "Two groups are found again in fresh samples; a third isn't.",
      trials: [
        .init(
          count: 1, logLikelihood: -9_120.5, parameters: 9, bic: 18_320.1, stability: nil,
          smallestShare: 1, hits: 20, starts: 20),
        .init(
          count: 2, logLikelihood: -8_410.25, parameters: 19, bic: 16_980.4, stability: 0.91,
          smallestShare: 0.33, hits: 18, starts: 20),
      ]))

  /// Nothing yet.
  static let empty = PersonaDocument(
    reviewBy: "2025-12-31", provenance: provenance, sources: [], personas: [],
    unassigned: .init(customers: 0, share: 0), warnings: [])

  /// Words and behaviour differ.
  static let contradicted: PersonaDocument = {
    var document = typical
    document.personas[0].claims[0].status = .contradicted
    document.personas[0].claims[0].confidence = .weak
    document.personas[0].claims[0].text = "Never rents on short notice"
    document.personas[0].claims[0].contradictions = [
      .init(
        metric: "same_day_rate", value: 0.64, n: 1_322,
        statement: "64 % of rentals are booked on the same day.")
    ]
    return document
  }()

  /// Six interviews and no numbers.
  static let hypothesis: PersonaDocument = {
    var document = empty
    document.sources = [sources[1]]
    var claim = said(
      "h1-1", "pain", "Nowhere to park a cargo bicycle", customers: 5, of: 6, "it lives in the hall"
    )
    claim.confidence = .moderate
    claim.prevalence = nil
    claim.support.sourceKinds = ["interview"]
    let guess = Claim(
      id: ClaimID("h1-2"), kind: "influencer", text: "Neighbours decide with them", card: true,
      status: .assumption, confidence: .none,
      support: .init(customers: 0, mentions: 0, sourceKinds: [], of: 0), evidence: [])
    document.personas = [
      Persona(
        id: "h1", name: "Flat dwellers", type: .buyer, status: .draft,
        summary: "People in flats who would ride if they could park.", size: nil, members: nil,
        claims: [claim, guess],
        gaps: [.init(kind: "criterion", question: "What did you compare?")])
    ]
    document.warnings = [
      .init(code: "hypotheses_only", message: "Interviews alone give hypotheses, not shares.")
    ]
    return document
  }()

  /// Every text of the typical document replaced by the same hostile one, ids too.
  static func hostile(_ text: String) throws -> PersonaDocument {
    let coder = PersonaDocumentCoderForTests()
    return try coder.replacingTexts(in: contradicted, with: text)
  }
}

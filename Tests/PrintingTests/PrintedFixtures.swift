import EvidenceModel

/// Documents of a made-up company that repairs clocks.
enum PrintedFixtures {
  private static let attack = "<b>&\"'</b> \u{202E}\u{0} =1+1 'dest='x' ]]> %s \\( \u{1F600}"

  /// A persona with many claims, so that its card has more than a page holds.
  static func document(personas: Int = 2, claims: Int = 40, attack: Bool = false) -> PersonaDocument
  {
    let tail = attack ? " " + Self.attack : ""
    return PersonaDocument(
      reviewBy: "2026-12-31",
      provenance: .init(
        engineVersion: "1.0" + tail, createdAt: "2026-07-01T08:00:00Z", asOf: "2026-06-30", seed: 7,
        optionsSHA256: String(repeating: "ab", count: 32)),
      sources: [
        .init(
          id: SourceID("src1" + tail), kind: "interview" + tail, path: nil,
          sha256: String(repeating: "a7", count: 32), records: 31, from: "2025-07-01",
          to: "2026-06-30")
      ],
      personas: (1...max(1, personas)).prefix(personas).map { persona($0, claims, tail) },
      unassigned: .init(customers: 3, share: 0.01),
      warnings: [.init(code: "few", persona: "p1", message: "Few interviews" + tail)])
  }

  private static func persona(_ number: Int, _ claims: Int, _ tail: String) -> Persona {
    let all = (0..<claims).map { claim($0, of: number, tail) }
    return Persona(
      id: "p\(number)" + tail, name: "Tick \(number): Regular winder" + tail, type: .buyer,
      status: .active, summary: "Winds every clock in the house on Sundays." + tail,
      size: .init(customers: 120, share: 0.4, ci: [0.35, 0.45], revenueShare: 0.5), members: nil,
      stability: 0.9, jointPrevalence: 0.6,
      jtbd: .init(
        situation: "the clock stops" + tail, motivation: "hear it strike again" + tail,
        outcome: "sleep" + tail, claimIDs: all.prefix(1).map(\.id)),
      claims: all,
      journey: [.init(stage: "deciding", claimIDs: all.map(\.id))],
      metrics: (0..<14).map { index in
        .init(
          name: "visits\(index)", value: 0.2, baseline: 0.4, ci: [0.1, 0.3], n: 100,
          window: "2026", title: "Visits of kind \(index)" + tail, unit: "")
      },
      decisions: [
        .init(
          text: "Offer a yearly oiling" + tail, claimIDs: all.prefix(1).map(\.id), team: "product",
          test: "More oilings" + tail)
      ],
      gaps: [.init(kind: "influencer", question: "Who else listens?" + tail)])
  }

  private static func claim(_ number: Int, of persona: Int, _ tail: String) -> Claim {
    let kinds = ["goal", "pain", "trigger", "objection", "success", "leave"]
    return Claim(
      id: ClaimID("p\(persona)c\(number)" + tail), kind: kinds[number % kinds.count],
      text: "The pendulum of clock \(number) must swing evenly through the whole night" + tail,
      card: true, status: number % 7 == 3 ? .contradicted : .supported, confidence: .moderate,
      support: .init(customers: 9, mentions: 12, sourceKinds: ["interview"], of: 40),
      prevalence: .init(persona: 0.3, rest: 0.1, lift: 3, ci: [1.2, 7], basis: "interviews"),
      evidence: [
        Claim.Evidence(
          source: SourceID("src1" + tail), locator: "turn:\(number)", customer: "c-12ab" + tail,
          speaker: .customer, date: "2026-02-14", question: "Why?" + tail,
          quote: "It ticks unevenly and I lie awake" + tail, prefix: "Well" + tail,
          suffix: "That is all" + tail)
      ],
      contradictions: number % 7 == 3
        ? [
          .init(
            metric: "nights", value: 0.2, n: 100, statement: "They wind it once a year." + tail)
        ] : [])
  }
}

import EvidenceModel
import Statistics

/// Composes personas of the website's visitors from events without a customer.
///
/// Visitors are grouped by the part of the site that they look at most, because that is what they came for
/// and what navigation can act on. A group needs ten visitors and 5 % of all, and there are three groups at
/// most. They stay drafts: nobody has talked to them, and they are in no share of customers.
struct WebsitePersonas {
  static let fewestVisitors = 10
  static let smallestShare = 0.05
  static let most = 3

  let visitors: [Visitor]
  let asOf: String

  /// A group of visitors with the part of the site that they came for.
  private struct Group {
    let area: String
    let members: [Visitor]
  }

  /// The personas, the largest first, numbered from `first` on.
  func personas(from first: Int, names: inout PersonaNames) -> [Persona] {
    groups().enumerated().map { place, group in
      let label = VisitorLabel.label(group.area)
      let name = names.name(for: label, key: "website|" + group.area)
      return persona(group, id: "p\(first + place)", name: "\(name): \(label)")
    }
  }

  private func groups() -> [Group] {
    var members: [String: [Visitor]] = [:]
    for visitor in visitors {
      if let area = visitor.mainArea { members[area, default: []].append(visitor) }
    }
    let least = max(Self.fewestVisitors, Int(Self.smallestShare * Double(visitors.count)))
    return members.filter { $0.value.count >= least }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .prefix(Self.most).map { Group(area: $0.key, members: $0.value) }
  }

  private func persona(_ group: Group, id: String, name: String) -> Persona {
    let claims = claims(group)
    let share = Interval.wilson(Double(group.members.count), of: Double(visitors.count))
    let solid = claims.map { CandidateClaim(claim: $0) }
    let area = VisitorLabel.spoken(group.area)
    return Persona(
      id: id, name: name, type: .website, status: .draft,
      summary:
        "Visitors without an account who come for \(area): \(NumberText.percent(share.value)) of them.",
      size: nil, members: nil, claims: claims, journey: Journey.stages([]),
      decisions: decisions(area, claim: claims.first),
      gaps: [
        Persona.Gap(
          kind: "goal", question: "What did you come to the site for, and did you find it?",
          whom: "visitors of \(area), by a poll of one question on the page")
      ],
      fields: PortraitFields(isBusiness: false, interviewed: 0).fields(solid).filter {
        !$0.claimIDs.isEmpty
      },
      audience: Persona.Audience(
        visitors: group.members.count, share: share.value, ci: [share.lower, share.upper]))
  }

  private func decisions(_ area: String, claim: Claim?) -> [Persona.Decision] {
    guard let claim, claim.status == .supported else { return [] }
    return [
      Persona.Decision(
        text:
          "Give these visitors an entry of their own in the navigation, and on \(area) the next step "
          + "that they came for",
        claimIDs: [claim.id], team: "marketing",
        test: "Show it to half of them: after 90 days more of them should take that step")
    ]
  }

  // MARK: - Claims

  private func claims(_ group: Group) -> [Claim] {
    func share(_ visitor: Visitor) -> Double {
      Double(visitor.areas[group.area] ?? 0) / Double(max(1, visitor.views))
    }
    var claims = [
      claim(
        group, "behaviour", metric: "views_of_\(group.area)",
        opening: "Looks at \(VisitorLabel.spoken(group.area))",
        inside: group.members.map(share), all: visitors.map(share))
    ]
    if let origin = mainOrigin(group.members) {
      func comes(_ visitor: Visitor) -> Double { visitor.origin == origin ? 1 : 0 }
      claims.append(
        claim(
          group, "channel", metric: "visits_from_\(origin)", opening: "Comes from \(origin)",
          inside: group.members.map(comes), all: visitors.map(comes)))
    }
    let phones = visitors.compactMap(\.isMobile).map { $0 ? 1.0 : 0 }
    let own = group.members.compactMap(\.isMobile).map { $0 ? 1.0 : 0 }
    if !own.isEmpty, abs(mean(own) - mean(phones)) >= 0.1 {
      claims.append(
        claim(
          group, "behaviour", metric: "mobile_rate", opening: "Comes on a phone", inside: own,
          all: phones))
    }
    return claims
  }

  /// Where most come from, when that is at least a quarter of them and surely more than of all visitors:
  /// the interval of their share (Wilson, 95 %) lies above the share of everybody.
  private func mainOrigin(_ members: [Visitor]) -> String? {
    var counts: [String: Int] = [:]
    for origin in members.compactMap(\.origin) { counts[origin, default: 0] += 1 }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, 4 * best.value >= members.count else { return nil }
    let all = visitors.count { $0.origin == best.key }
    let own = Interval.wilson(Double(best.value), of: Double(members.count))
    return own.lower * Double(visitors.count) > Double(all) ? best.key : nil
  }

  private func claim(
    _ group: Group, _ kind: String, metric: String, opening: String, inside: [Double], all: [Double]
  ) -> Claim {
    let (value, baseline) = (mean(inside), mean(all))
    let isEnough = inside.count >= BehaviourClaims.smallestCount
    return Claim(
      id: StableKey.claim(persona: "website|" + group.area, subject: "metric|" + metric),
      kind: kind,
      text:
        "\(opening): \(NumberText.percent(value)) against \(NumberText.percent(baseline)) of all visitors",
      card: true, status: isEnough ? .supported : .assumption,
      confidence: isEnough ? .moderate : .none,
      support: Claim.Support(
        customers: inside.count { $0 > 0 }, mentions: inside.count, sourceKinds: ["events"],
        of: inside.count),
      value: value, baseline: baseline,
      evidence: [
        Claim.Evidence(
          source: group.members[0].source, metric: metric, value: value, n: inside.count)
      ])
  }

  private func mean(_ values: [Double]) -> Double { Moments(values)?.mean ?? 0 }
}

/// What visitors of a part of a website are called.
enum VisitorLabel {
  private static let known: [(words: Set<String>, label: String)] = [
    (
      VerbForms.split("careers career jobs job vacancies karriere stellen emploi empleo hiring"),
      "Job Seeker"
    ),
    (VerbForms.split("investors investor ir shareholders"), "Investor"),
    (VerbForms.split("press media newsroom presse news"), "Press Visitor"),
    (VerbForms.split("partners partner affiliates resellers wholesale"), "Partner"),
    (VerbForms.split("docs documentation developers developer api reference"), "Docs Reader"),
    (VerbForms.split("blog articles magazine journal stories guides"), "Blog Reader"),
    (VerbForms.split("research papers publications"), "Researcher"),
    (VerbForms.split("pricing prices plans preise tarifs"), "Price Checker"),
    (VerbForms.split("support help faq hilfe aide"), "Help Seeker"),
  ]

  static func label(_ area: String) -> String {
    let words = Set(BehaviourText.words(area))
    if let known = known.first(where: { !$0.words.isDisjoint(with: words) }) { return known.label }
    return AgentNoun.title(area, most: 2).map { "\($0) Visitor" } ?? "Website Visitor"
  }

  static func spoken(_ area: String) -> String {
    "the pages “\(BehaviourText.words(area).joined(separator: " "))”"
  }
}

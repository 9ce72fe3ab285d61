package import EvidenceModel
package import Statistics

/// Chooses whom to ask: strata first, then chance within a stratum, one per account.
package struct InvitationChooser: Sendable {
  package struct Options: Sendable, Hashable {
    /// How many of twelve come from each stratum; what a stratum lacks goes to the next.
    package var shares: [InterviewPlan.Invitation.Stratum: Int] = [
      .recent: 4, .left: 3, .unhappy: 3, .happy: 2,
    ]
    /// Days since the last sign of life up to which somebody counts as recent.
    package var recentDays = 90.0

    package init() {}
  }

  /// Somebody who could be asked.
  package struct Candidate: Sendable, Hashable {
    /// What the plan calls them.
    package var label: String
    package var account: String?
    package var role: String?
    /// Days since they became a customer, and since the last order or visit; nil when not known.
    package var tenureDays: Double?
    package var recencyDays: Double?
    /// From 0 (worst) to 1 (best); nil when not known.
    package var satisfaction: Double?
    package var hasLeft: Bool?
    /// How surely they belong to the persona, 0 to 1.
    package var probability: Double
    package var wasInterviewed: Bool

    package init(
      label: String, account: String? = nil, role: String? = nil, tenureDays: Double? = nil,
      recencyDays: Double? = nil, satisfaction: Double? = nil, hasLeft: Bool? = nil,
      probability: Double = 1, wasInterviewed: Bool = false
    ) {
      self.label = label
      self.account = account
      self.role = role
      self.tenureDays = tenureDays
      self.recencyDays = recencyDays
      self.satisfaction = satisfaction
      self.hasLeft = hasLeft
      self.probability = probability
      self.wasInterviewed = wasInterviewed
    }
  }

  let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// The people to invite for one persona.
  ///
  /// - Parameters:
  ///   - candidates: Its people; those who were interviewed already are passed over.
  ///   - persona: The persona's id.
  ///   - count: How many to choose.
  ///   - generator: Chance within a stratum, so that nobody's favourite is asked.
  /// - Returns: Invitations by stratum, and what the pool lacks.
  package func choose(
    from candidates: [Candidate], persona: String, count: Int, using generator: SeededGenerator
  ) -> (invitations: [InterviewPlan.Invitation], notes: [String]) {
    var random = generator
    let order = random.permutation(candidates.count).map { candidates[$0] }
      .filter { !$0.wasInterviewed && $0.probability >= 0.5 }
    var used: Set<String> = []
    var accounts: Set<String> = []
    var chosen: [InterviewPlan.Invitation] = []
    func take(_ stratum: InterviewPlan.Invitation.Stratum, _ number: Int) -> Int {
      var taken = 0
      for candidate in order where taken < number && chosen.count < count {
        guard !used.contains(candidate.label), let reason = reason(candidate, for: stratum),
          candidate.account.map({ !accounts.contains($0) }) ?? true
        else { continue }
        used.insert(candidate.label)
        if let account = candidate.account { accounts.insert(account) }
        chosen.append(
          InterviewPlan.Invitation(
            customer: candidate.label, persona: persona, stratum: stratum, reason: reason,
            role: candidate.role, account: candidate.account))
        taken += 1
      }
      return taken
    }
    var notes: [String] = []
    // Those who left and the unhappy first: they are fewest and tell most.
    for stratum in [InterviewPlan.Invitation.Stratum.left, .unhappy, .recent, .happy] {
      let wanted = scaled(stratum, to: count)
      let taken = take(stratum, wanted)
      if taken < wanted { notes.append(Self.lack(stratum, have: taken, need: wanted)) }
    }
    _ = take(.typical, count - chosen.count)
    if chosen.count < count {
      notes.append(
        "\(chosen.count) people can be asked, \(count) are needed: ask for more, or wait.")
    }
    return (chosen, notes)
  }

  private func scaled(_ stratum: InterviewPlan.Invitation.Stratum, to count: Int) -> Int {
    let share = Double(options.shares[stratum] ?? 0) / 12
    return Int((share * Double(count)).rounded())
  }

  private func reason(
    _ candidate: Candidate, for stratum: InterviewPlan.Invitation.Stratum
  ) -> String? {
    switch stratum {
    case .left: candidate.hasLeft == true ? "Left: knows what would have kept them." : nil
    case .unhappy:
      candidate.satisfaction.map { $0 <= 0.4 } == true && candidate.hasLeft != true
        ? "Unhappy by their own rating: tells what is in the way." : nil
    case .happy:
      candidate.satisfaction.map { $0 >= 0.75 } == true && candidate.hasLeft != true
        ? "Happy by their own rating: tells what works." : nil
    case .recent: recent(candidate)
    case .typical:
      candidate.hasLeft == true ? nil : "A sure member of the persona, drawn by chance."
    }
  }

  private func recent(_ candidate: Candidate) -> String? {
    guard candidate.hasLeft != true else { return nil }
    if let tenure = candidate.tenureDays, tenure <= 2 * options.recentDays {
      return "Became a customer \(Int(tenure)) days before the end of the data: remembers why."
    }
    if let recency = candidate.recencyDays, recency <= options.recentDays {
      return "Last seen \(Int(recency)) days before the end of the data: the choice is fresh."
    }
    return nil
  }

  private static func lack(
    _ stratum: InterviewPlan.Invitation.Stratum, have: Int, need: Int
  ) -> String {
    let who =
      switch stratum {
      case .left: "who left"
      case .unhappy: "who say that they are unhappy"
      case .happy: "who say that they are happy"
      case .recent: "who are recent"
      case .typical: "who are typical"
      }
    guard have > 0 else { return "Nobody \(who) is known here: others take their place." }
    return "Of \(need) people wanted \(who), \(have) \(have == 1 ? "is" : "are") known here; "
      + "others take their place."
  }
}

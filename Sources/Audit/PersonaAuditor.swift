package import EvidenceModel

/// Judges whole hand-written personas, each against the people whom it fits best.
package struct PersonaAuditor: Sendable {
  private let judge: LineJudge
  private let audiences: [LineJudge.Audience]
  private let everybody = LineJudge.Audience(persona: nil, name: nil, rows: nil, people: nil)
  private let people: Int

  /// An auditor for one workspace.
  ///
  /// - Parameters:
  ///   - judge: Judges single lines.
  ///   - audiences: The workspace's personas to compare with.
  ///   - people: How many customers there are.
  package init(judge: LineJudge, audiences: [LineJudge.Audience], people: Int) {
    self.judge = judge
    self.audiences = audiences
    self.people = people
  }

  /// One persona against a given audience, or against the one that it fits best.
  ///
  /// It fits a persona when at least two of its lines are supported there that are not supported for
  /// everybody, more than for any other; ties and less than that mean everybody. A choice by fit makes the audit lenient: the
  /// reason says what was chosen.
  package func audit(
    _ persona: HandWrittenPersona, against chosen: LineJudge.Audience? = nil
  ) -> AuditedPersona {
    let names = Set(
      persona.name.lowercased().split { !$0.isLetter }.map(String.init).prefix(1))
    if let chosen {
      return audited(
        persona, lines: lines(persona, chosen, names), audience: chosen, reason: "as asked for")
    }
    let plain = lines(persona, everybody, names)
    let scored = audiences.map { audience -> (lines: [AuditedLine], fit: Int) in
      let own = lines(persona, audience, names)
      let gained = zip(own, plain).count {
        $0.verdict == .supported && $1.verdict != .supported
      }
      let lost = zip(own, plain).count {
        $0.verdict == .contradicted && $1.verdict != .contradicted
      }
      let voiced = own.count { $0.verdict == .supported && $0.figures.isEmpty }
      return (own, gained * 2 + voiced - lost)
    }
    let best = scored.indices.max { scored[$0].fit < scored[$1].fit }
    let rivals = best.map { best in
      scored.indices.filter { $0 != best && scored[$0].fit == scored[best].fit }
    }
    guard let best, scored[best].fit >= 2, rivals?.isEmpty ?? true else {
      return audited(
        persona, lines: plain, audience: everybody,
        reason: "no persona of the workspace fits it better than the others")
    }
    let own = scored[best].lines.count { $0.verdict == .supported }
    return audited(
      persona, lines: scored[best].lines, audience: audiences[best],
      reason: "of the workspace's personas it fits this one best: \(own) of \(plain.count) lines")
  }

  private func lines(
    _ persona: HandWrittenPersona, _ audience: LineJudge.Audience, _ names: Set<String>
  ) -> [AuditedLine] {
    persona.lines.map { judge.judge($0, audience: audience, ignoring: names) }
  }

  private func audited(
    _ persona: HandWrittenPersona, lines: [AuditedLine], audience: LineJudge.Audience,
    reason: String
  ) -> AuditedPersona {
    AuditedPersona(
      name: persona.name, comparedWith: audience.persona, comparedName: audience.name,
      people: audience.people?.count ?? people, reason: reason, lines: lines)
  }
}

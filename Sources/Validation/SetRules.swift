import EvidenceModel

extension Rule {
  /// Rules about the set as a whole.
  static let setRules: [Rule] = [
    Rule(
      code: "too_many_personas", level: .warning,
      remedy: "Start with the best customers; retire or merge the others."
    ) { context in
      let count = context.active.count
      guard count > context.options.mostPersonas else { return [] }
      return [
        Problem(
          message: "\(count) active personas are more than a team can keep in mind.", have: count,
          need: context.options.mostPersonas)
      ]
    },
    Rule(
      code: "overlapping_personas", level: .warning,
      remedy: "Merge the two, or find what tells them apart."
    ) { context in
      pairs(context.active).compactMap { one, other in
        let overlap = Overlap.share(one, other)
        guard overlap >= context.options.largestOverlap else { return nil }
        return Problem(
          message: "\(one.id) and \(other.id) make mostly the same claims.",
          place: "\(one.id), \(other.id)", have: Int((overlap * 100).rounded()),
          need: Int(context.options.largestOverlap * 100))
      }
    },
    Rule(
      code: "no_structure", level: .warning,
      remedy: "Treat the persona as a description of everybody, or bring attributes that differ."
    ) { context in
      guard context.document.warnings.contains(where: { $0.code == "no_structure" }) else {
        return []
      }
      return [Problem(message: "The numbers show no groups that differ.")]
    },
    Rule(
      code: "small_sample", level: .warning,
      remedy: "Import more customers before decisions rest on the shares."
    ) { context in
      let people =
        context.document.segmentation?.people
        ?? context.document.personas.reduce(0) { $0 + ($1.size?.customers ?? 0) }
      guard people > 0, people < context.options.smallestSample else { return [] }
      return [
        Problem(
          message: "\(people) customers are few for segments.", have: people,
          need: context.options.smallestSample)
      ]
    },
    Rule(
      code: "coverage_low", level: .warning,
      remedy: "Look at the unassigned customers, or allow one more persona."
    ) { context in
      let covered = 1 - context.document.unassigned.share
      guard covered < context.options.smallestCoverage else { return [] }
      return [
        Problem(
          message: "The personas stand for too small a part of the customers.",
          have: Int((covered * 100).rounded()), need: Int(context.options.smallestCoverage * 100))
      ]
    },
    Rule(
      code: "review_overdue", level: .warning,
      remedy: "Import what is new, rebuild, and set the next review date."
    ) { context in
      guard !context.document.reviewBy.isEmpty, context.document.reviewBy < context.today else {
        return []
      }
      return [
        Problem(
          message: "The personas were to be reviewed by \(context.document.reviewBy).")
      ]
    },
  ]

  private static func pairs(_ personas: [Persona]) -> [(Persona, Persona)] {
    personas.indices.flatMap { a in
      personas.indices.dropFirst(a + 1).map { (personas[a], personas[$0]) }
    }
  }
}

/// How much two personas claim the same.
enum Overlap {
  /// Jaccard share of what their supported claims are made of.
  ///
  /// A claim is shared when its predicate points the same way on the same feature, or when kind and
  /// text are the same.
  static func share(_ one: Persona, _ other: Persona) -> Double {
    let (a, b) = (marks(one), marks(other))
    let all = a.union(b).count
    return all == 0 ? 0 : Double(a.intersection(b).count) / Double(all)
  }

  private static func marks(_ persona: Persona) -> Set<String> {
    Set(
      persona.claims.filter { $0.status == .supported }.map { claim in
        if let predicate = claim.predicate { return predicate.feature + predicate.op.prefix(1) }
        return claim.kind + claim.text.lowercased().filter { $0.isLetter || $0.isNumber }
      })
  }
}

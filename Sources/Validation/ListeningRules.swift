import EvidenceModel

/// What is known of the people whose words were used, beside the document.
package struct Voices: Sendable, Hashable {
  /// Their ratings, from 0 (worst) to 1 (best); empty when not known.
  package var ratings: [Double]
  /// How many of them are known to stay, and to have left.
  package var staying: Int
  package var left: Int
  /// The share of all customers that left; nil when not known.
  package var leftOfAll: Double?

  package init(
    ratings: [Double] = [], staying: Int = 0, left: Int = 0, leftOfAll: Double? = nil
  ) {
    self.ratings = ratings
    self.staying = staying
    self.left = left
    self.leftOfAll = leftOfAll
  }
}

extension Rule {
  /// Rules about who was listened to, and how.
  static let listeningRules: [Rule] = [
    Rule(
      code: "only_happy_customers", level: .warning,
      remedy: "Interview customers who are unhappy, and some who left."
    ) { context in
      let ratings = context.voices.ratings
      let happy = ratings.count { $0 >= 0.75 }
      let unhappy = ratings.count { $0 <= 0.4 }
      guard ratings.count >= 5, Double(happy) >= 0.85 * Double(ratings.count),
        Double(unhappy) < 0.1 * Double(ratings.count)
      else { return [] }
      return [
        Problem(
          message: "Nearly all whose words were used are happy customers.", have: unhappy,
          need: max(1, ratings.count / 5))
      ]
    },
    Rule(
      code: "only_survivors", level: .warning,
      remedy: "Ask customers who left: likeness plan names some."
    ) { context in
      let voices = context.voices
      guard let share = voices.leftOfAll, share >= 0.1, voices.staying + voices.left >= 5 else {
        return []
      }
      let heard = Double(voices.left) / Double(voices.staying + voices.left)
      guard heard < share / 3 else { return [] }
      return [
        Problem(
          message: "Hardly anybody who left was heard, though many leave.", have: voices.left,
          need: max(1, Int((share * Double(voices.staying + voices.left)).rounded())))
      ]
    },
    each(
      "only_recent", .warning, remedy: "Add words from other months: a season is no year."
    ) { persona, context in
      let dates = quotes(of: persona).compactMap(\.date).map { String($0.prefix(10)) }
      guard dates.count >= 10, let first = dates.min(), let last = dates.max(),
        let from = context.document.sources.compactMap(\.from).min(),
        let to = context.document.sources.compactMap(\.to).max(),
        months(from, to: to) >= 6, months(first, to: last) < 1
      else { return nil }
      return Problem(message: "All words under \(persona.id) are from the same few weeks.")
    },
    each(
      "one_source_kind", .warning,
      remedy: "Lay a second kind beside it: interviews, tickets, surveys, sales notes or numbers."
    ) { persona, _ in
      let solid = persona.claims.filter { $0.status == .supported }
      let kinds = Set(solid.flatMap(\.support.sourceKinds))
      guard solid.count >= 3, kinds.count == 1 else { return nil }
      return Problem(
        message: "Everything that \(persona.id) claims comes from one kind of source.", have: 1,
        need: 2)
    },
    each(
      "one_loud_voice", .warning, remedy: "Hear others of this persona, or leave those quotes out."
    ) { persona, _ in
      let quotes = quotes(of: persona)
      var counts: [String: Int] = [:]
      for quote in quotes { if let who = quote.customer { counts[who, default: 0] += 1 } }
      let most = counts.values.max() ?? 0
      guard quotes.count >= 10, Double(most) > 0.4 * Double(quotes.count) else { return nil }
      return Problem(
        message: "One customer says most of what is quoted under \(persona.id).", have: most,
        need: Int(0.4 * Double(quotes.count)))
    },
    claims(
      "colleague_beliefs", .warning,
      remedy: "Ask customers; until then it is an opinion of the company about itself."
    ) { claim, _ in
      guard claim.status == .staffOpinion, claim.card else { return nil }
      return Problem(message: "A belief of colleagues stands on the card.")
    },
    claims(
      "words_of_others", .error, remedy: "Rebuild; only customers' own words count."
    ) { claim, _ in
      let others = claim.evidence.count {
        $0.quote != nil && ($0.speaker == .interviewer || $0.speaker == .staff)
      }
      guard claim.status == .supported, others > 0 else { return nil }
      return Problem(
        message: "An interviewer's or a colleague's words count as a customer's.", have: others)
    },
    claims(
      "leading_questions", .warning,
      remedy: "Ask openly what happened last time; people agree with what is put in their mouth."
    ) { claim, _ in
      let asked = claim.evidence.filter { $0.quote != nil }.compactMap(\.question)
      let leading = asked.count(where: LeadingQuestion.isLeading)
      guard claim.status == .supported, asked.count >= 2, 2 * leading > asked.count else {
        return nil
      }
      return Problem(
        message: "Most who say it answered a leading question.", have: leading, need: 0)
    },
  ]

  static func quotes(of persona: Persona) -> [Claim.Evidence] {
    persona.claims.flatMap(\.evidence).filter { $0.quote != nil }
  }
}

/// Questions that put the answer in people's mouths.
enum LeadingQuestion {
  private static let openings = [
    "don't you", "do not you", "wouldn't you", "isn't it", "aren't you", "wasn't it", "didn't you",
    "do you agree", "would you agree", "would you say that", "you would say", "surely",
    "how much do you love", "how much do you like", "i suppose you", "so you", "you must",
    "you like", "you love", "you hate", "you prefer",
  ]
  private static let endings = [
    "right?", "isn't it?", "don't you?", "wouldn't you?", "doesn't it?", "aren't you?",
    "didn't you?", "wouldn't it?", "no?", "correct?", "agree?",
  ]

  static func isLeading(_ question: String) -> Bool {
    let words = question.lowercased().split(whereSeparator: \.isWhitespace)
      .map { $0 == "…" ? "" : String($0) }.filter { !$0.isEmpty }
    let text = words.joined(separator: " ").replacingApostrophes
    // Only the last sentence asks; what comes before it may tell.
    let sentences = text.split { ".!".contains($0) }
    let last = sentences.last.map { $0.drop { $0 == " " } } ?? Substring(text)
    return openings.contains { last.hasPrefix($0 + " ") } || endings.contains(where: text.hasSuffix)
  }
}

extension String {
  fileprivate var replacingApostrophes: String { String(map { $0 == "’" ? "'" : $0 }) }
}

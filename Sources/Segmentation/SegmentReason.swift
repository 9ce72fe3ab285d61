import EvidenceModel
import Statistics

/// Says in a marketer's words why there are so many segments.
struct SegmentReason {
  let sentence: String

  /// `people` is how many people there are where the basis is that of a sample; `asked` is the range of numbers that a person asked for, where one segment was not among them.
  init(
    _ choice: SegmentCountChooser.Choice, _ basis: SegmentationBasis, _ negative: NegativeGroup?,
    personsReason: String = "", asked: ClosedRange<Int>? = nil, people: Int? = nil
  ) {
    let n = Self.grouped(people ?? basis.rows.count)
    let count =
      choice.tried.indices.contains(choice.chosen)
      ? choice.tried[choice.chosen].mainClasses.count : 1
    let number = Self.word(count)
    let head: String
    switch choice.reason {
    case .tooFewPeople:
      head =
        "One segment\(Self.though(asked)): \(n) people are too few to tell segments from chance."
    case .noBasis:
      head =
        "One segment\(Self.though(asked)): there is no column about needs or behaviour that tells "
        + "people apart."
    case .noStructure:
      head =
        "One segment\(Self.though(asked)): \(Self.tried(choice)), but no split explained the \(n) people better than "
        + "chance would and came back when people were drawn anew."
        + (choice.shortfall.map { " " + $0.sentence(Self.word) } ?? "")
    case .askedFor:
      head =
        "\(Self.capitalized(number)) \(Self.noun(count)), because that number was "
        + "set by hand\(Self.why(personsReason))\(Self.agreementClause(choice, lead: "; ", middle: "when people were drawn anew they came back with an agreement of "))."
    case .stable:
      head =
        "\(Self.capitalized(number)) segments: \(Self.tried(choice)), and \(number) is the largest "
        + "number that explains the \(n) people better than chance and comes back when people are "
        + "drawn anew\(Self.agreementClause(choice, lead: " (", middle: "agreement ", end: " of 1)"))"
        + "\(Self.alternative(choice))."
    case .unstable:
      head =
        "\(Self.capitalized(number)) segments, tentatively: \(Self.tried(choice)); the groups are "
        + "real, but their borders shift when people are drawn anew"
        + "\(Self.agreementClause(choice, lead: " (", middle: "agreement ", end: " of 1)"))"
        + "\(Self.alternative(choice))."
    }
    let note =
      choice.reason != .tooFewPeople && choice.reason != .noBasis && count > 1
        && choice.findings.contains { $0.code == "exploratory" }
      ? " With \(n) people they are exploratory: expect them to shift with more data." : ""
    let tail =
      negative.map {
        " \($0.members.count) costly people were set apart first, by how often they cause costs."
      } ?? ""
    sentence = head + note + tail
  }

  private static func agreementClause(
    _ choice: SegmentCountChooser.Choice, lead: String, middle: String, end: String = ""
  ) -> String {
    guard choice.tried.indices.contains(choice.chosen),
      let stability = choice.tried[choice.chosen].stability
    else { return "" }
    return lead + middle + SegmentCountChooser.rounded(stability.agreement) + end
  }

  private static func tried(_ choice: SegmentCountChooser.Choice) -> String {
    let counts = choice.tried.map(\.fit.classCount)
    guard counts.count > 1, let last = counts.last else { return "only one was possible" }
    if counts[1] == 2 { return "one to \(word(last)) were tried" }
    return counts[1] == last
      ? "\(word(last)) were tried" : "\(word(counts[1])) to \(word(last)) were tried"
  }

  /// That one segment is not what was asked for.
  private static func though(_ asked: ClosedRange<Int>?) -> String {
    asked.map {
      ", though \(word($0.lowerBound)) to \(word($0.upperBound)) were asked for"
    } ?? ""
  }

  /// What the nearest other numbers would have given.
  private static func alternative(_ choice: SegmentCountChooser.Choice) -> String {
    let next = choice.chosen + 1
    guard choice.tried.indices.contains(next) else { return "" }
    let tried = choice.tried[next]
    let name = word(tried.fit.classCount)
    let own = choice.tried[choice.chosen].fit.bic
    if abs(tried.fit.bic - own) <= 6 { return "; \(name) would explain them as well" }
    if tried.fit.bic >= own {
      return "; \(name) would fit no better for their greater number"
    }
    if !choice.nextLacks.isEmpty {
      let clauses = choice.nextLacks.map(SegmentShortfall.clause).joined(separator: ", and ")
      return "; \(name) fell short: \(clauses)"
    }
    if let stability = tried.stability {
      return "; \(name) came back less well (\(SegmentCountChooser.rounded(stability.agreement)))"
    }
    return "; \(name) would add little"
  }

  /// The reason that a person gave, as a clause.
  private static func why(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }

  private static func noun(_ count: Int) -> String { count == 1 ? "segment" : "segments" }

  private static func word(_ count: Int) -> String {
    let words = [
      "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(count) ? words[count] : "\(count)"
  }

  /// A number with its thousands apart.
  static func grouped(_ number: Int) -> String {
    let digits = Array("\(number)")
    return digits.enumerated().map { place, digit in
      place > 0 && (digits.count - place) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }.joined()
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

import Foundation

/// What a table lacked when people were found not to fall into groups, and by how much.
enum SegmentShortfall: Equatable {
  /// One class has the lowest BIC; the next best number's is so much higher.
  case noGain(count: Int, excess: Double)
  /// Several classes gain little more than with shuffled columns; per person, and what was asked.
  case chance(gain: Double, chanceGain: Double, asked: Double)
  /// The number that came nearest, and what it lacked.
  case number(count: Int, lacks: [Lack])

  /// A criterion that a number of segments failed.
  enum Lack: Equatable {
    case agreement(Double, asked: Double)
    case smallestShare(Double, asked: Double)
    /// One of its classes only collects scattered people.
    case scatteredClass
  }

  /// How far a number is from being taken: failed criteria first, then what the worst is short of.
  static func distance(_ lacks: [Lack]) -> (Int, Double) {
    let short = lacks.map { lack -> Double in
      switch lack {
      case .agreement(let value, let asked), .smallestShare(let value, let asked):
        asked > 0 ? 1 - value / asked : 0
      case .scatteredClass: 1
      }
    }
    return (lacks.count, short.max() ?? 0)
  }

  /// A sentence, from its first letter to its full stop.
  func sentence(_ word: (Int) -> String) -> String {
    switch self {
    case .noGain(let count, let excess):
      return "One segment explains them best for what it takes: with \(word(count)) BIC is "
        + "\(Self.plain(excess)) higher."
    case .chance(let gain, let chanceGain, let asked):
      let digits = Self.digits(gain, asked)
      return "Two or three explain a person better than one by \(Self.decimal(gain, digits)), "
        + "shuffled columns by \(Self.decimal(chanceGain, digits)); more than "
        + "\(Self.decimal(asked, digits)) is asked."
    case .number(let count, let lacks):
      let parts = lacks.map(Self.clause)
      let name = word(count)
      return name.prefix(1).uppercased() + name.dropFirst() + " came nearest: "
        + parts.joined(separator: ", and ") + "."
    }
  }

  /// What was lacking, as a clause.
  static func clause(_ lack: Lack) -> String {
    switch lack {
    case .agreement(let value, let asked):
      return "they came back with an agreement of \(figures(value, asked: asked))"
    case .smallestShare(let value, let asked):
      let digits = max(Self.digits(value, asked) - 2, 0)
      return "the smallest holds \(decimal(value * 100, digits)) %, where "
        + "\(decimal(asked * 100, max(digits, 1))) % is asked"
    case .scatteredClass: return "one of them only collects scattered people"
    }
  }

  /// A figure from 0 to 1 beside what was asked, such as `.84, where .85 is asked`.
  static func figures(_ value: Double, asked: Double) -> String {
    "\(decimal(value, digits(value, asked))), where \(decimal(asked, 2)) is asked"
  }

  /// As many digits as the gap between two numbers takes, from 2 to 4.
  private static func digits(_ a: Double, _ b: Double) -> Int {
    (2...4).first { abs(a - b) > 0.99 * pow(10, -Double($0)) } ?? 4
  }

  /// Rounded towards nothing, so that what is too little never reads as enough.
  private static func decimal(_ value: Double, _ digits: Int) -> String {
    let scale = pow(10, Double(digits))
    // What is a hair below a round number only by rounding is that number.
    let units = Int((abs(value) * scale + 1e-6).rounded(.down))
    let whole = units / Int(scale)
    let rest = String(units % Int(scale))
    let sign = value < 0 && units > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let zeros = String(repeating: "0", count: digits - rest.count)
    return "\(sign)\(whole == 0 ? "" : "\(whole)").\(zeros)\(rest)"
  }

  private static func plain(_ value: Double) -> String {
    value >= 10 ? "\(Int(value.rounded()))" : decimal(max(value, 0), 1)
  }
}
